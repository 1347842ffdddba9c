"""What a draft should not have: blame, house rules for an answer, evasion, excuses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from trato.core.drafts.days import is_definite
from trato.core.drafts.passage import Found, Passage
from trato.core.drafts.values import Manner
from trato.core.promises.acts.act import Act, Hold, Kind, Time, Who
from trato.core.speech.phrases import Hit

BLAME: Final = (
    Manner.OUGHT,
    Manner.OUGHT_BARE,
    Manner.COUNTER,
    Manner.DENIED,
    Manner.NEGLECT,
    Manner.LATE,
    Manner.FAULT,
    Manner.WRONG,
    Manner.RETOLD,
    Manner.SCOLDED,
    Manner.BELITTLED,
    Manner.IRONY,
)
POLICY: Final = (Manner.RULE, Manner.CONTRACT)
EVASION: Final = (
    Manner.AGENTLESS,
    Manner.NOBODY,
    Manner.MEASURES,
    Manner.WHENEVER,
    Manner.CAUSELESS,
    Manner.ON_IT,
    Manner.NOTHING_FOUND,
)
_NUMBERED: Final = frozenset(
    "clausula clausulas articulo art punto apartado anexo clause clauses article section".split()
)
_LETS_GO_ON: Final = frozenset(
    "porque que y pero usted tu ustedes vos si aunque como cuando luego asi tampoco".split()
)
# «No se molestó» is said of somebody; «no se cumplió» of a thing.
_REFLEXIVE: Final = frozenset(
    "molesto preocupo presento digno tomo intereso entero acordo fijo comunico quejo".split()
)
_SPECIFIC: Final = frozenset(
    "mio mia nuestro nuestra de del en al con que entre sobre with in on at from that of between "
    "where our my".split()
)
_COLLECTIVE: Final = frozenset(
    "quien quienes equipo departamento area tecnicos personal servicio unidad seccion orden "
    "compañeros team department staff engineers colleagues management office".split()
)
_AGREED: Final = frozenset("acuerdo contrato convenio presupuesto agreement contract".split())
_OUTSIDE: Final = frozenset("no fuera not n't outside out falls".split())


def blame_in(passage: Passage) -> Iterator[Found]:
    """Yield what accuses, tells off or belittles the client."""
    for hit in passage.of(*BLAME):
        if _is_blame(passage, hit):
            yield hit


def _is_blame(passage: Passage, hit: Found) -> bool:
    match hit.kind:
        case Manner.OUGHT_BARE:
            return passage.begins(hit.begin)
        case Manner.DENIED | Manner.NEGLECT:
            return _is_theirs(passage, hit)
        case Manner.IRONY:
            return hit.begin in passage.asked or passage.begins(hit.begin)
        case _:
            return True


def _is_theirs(passage: Passage, hit: Found) -> bool:
    """Tell «no avisó» said of the client from «el proveedor no avisó»."""
    if passage.folded[hit.begin] in ("usted", "ustedes", "tu", "vos", "vosotros", "you", "your"):
        return True
    if not passage.begins(hit.begin) and passage.before(hit.begin) not in _LETS_GO_ON:
        return False
    if "se" in passage.folded[hit.begin : hit.end] and passage.at(hit.end - 1) not in _REFLEXIVE:
        return False
    whose = {act.who for act in passage.acts if hit.begin <= act.first < hit.end}
    return not whose & {Who.SPEAKER, Who.THING}


def policy_in(
    passage: Passage, *, has_figures: bool = False, acting: bool = False
) -> Iterator[Found]:
    """Yield where a rule, a procedure or «the contract» is the answer.

    That the contract leaves something out is the answer only where no figure and no plan goes on.
    """
    if cites_number(passage):
        return
    for hit in passage.of(*POLICY):
        words = passage.folded[hit.begin : hit.end]
        is_scope = hit.kind is Manner.CONTRACT and bool(_OUTSIDE & set(words))
        names_what = acting and bool(_AGREED & set(words[:2]))
        if not (is_scope and (has_figures or names_what)):
            yield hit


def cites_number(passage: Passage) -> bool:
    """Tell whether a numbered clause is cited: «la cláusula 4», “C4”, «(A2)», «el artículo 7»."""
    for place, word in enumerate(passage.folded):
        if word in _NUMBERED and passage.at(place + 1)[:1].isdigit():
            return True
        if _is_label(passage, place):
            return True
    return False


def _is_label(passage: Passage, place: int) -> bool:
    """Tell a label of a clause: «C4» anywhere, another letter in brackets or after its noun."""
    word = passage.words[place].text
    if len(word) < 2 or not word[0].isupper() or not word[1:].replace(".", "").isdigit():
        return False
    if word[0] == "C" or passage.before(place) in _NUMBERED:
        return True
    stretch = passage.stretch(place)
    return passage.before(stretch.start) == "(" and passage.at(stretch.stop) in (")", ",")


def evasion_in(passage: Passage) -> Iterator[Found]:
    """Yield what hides who, why or when."""
    for hit in passage.of(*EVASION):
        if _is_evasion(passage, hit):
            yield hit
    for act in passage.acts:
        if _is_unnamed(act):
            yield Hit(Manner.AGENTLESS, act.first, act.last, act.first, act.last)


def _is_unnamed(act: Act) -> bool:
    return (
        act.who is Who.UNNAMED
        and act.kind is Kind.DO
        and act.time in (Time.FUTURE, Time.RUNNING)
        and Hold.QUESTION not in act.holds
    )


def _is_evasion(passage: Passage, hit: Found) -> bool:
    if hit.begin in passage.asked:
        return False
    match hit.kind:
        case Manner.CAUSELESS:
            return passage.at(hit.end) not in _SPECIFIC
        case Manner.ON_IT | Manner.WHENEVER | Manner.MEASURES:
            return not _is_dated(passage)
        case Manner.NOTHING_FOUND:
            return not cites_number(passage)
        case Manner.AGENTLESS:
            is_refused = passage.before(hit.begin) == "no" and hit.end - hit.begin <= 2
            return not is_refused and not _has_agent(passage, hit)
        case _:
            return True


def _has_agent(passage: Passage, hit: Found) -> bool:
    if passage.at(hit.end) not in ("por", "by"):
        return False
    if _COLLECTIVE & set(passage.folded[hit.end + 1 : hit.end + 4]):
        return False
    return all(hit.end not in range(one.first, one.last) for one in passage.mentions)


def _is_dated(passage: Passage) -> bool:
    return any(is_definite(one) for one in passage.mentions)


def excuses_in(passage: Passage) -> Iterator[Found]:
    """Yield excuses: what kept us busy, what others did."""
    yield from passage.of(Manner.EXCUSE)
