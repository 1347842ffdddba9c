"""Whether a draft says something checkable about this case: an amount, a date, a cause, a scope."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from trato.core.drafts.faults import blame_in, cites_number, evasion_in, policy_in
from trato.core.drafts.numbers import is_number_word
from trato.core.drafts.passage import Found, Passage
from trato.core.drafts.plans import is_action
from trato.core.drafts.values import Manner
from trato.core.promises.acts.act import Act, Hold, Time, Who
from trato.core.promises.days.moments import Gone
from trato.core.speech import Tense, verb_forms
from trato.core.speech.phrases import Hit

_MONEY: Final = frozenset(
    "€ $ £ % eur usd mxn euros euro pesos peso dolares dolar soles dollars pounds".split()
)
_HELD: Final = frozenset({Hold.QUESTION, Hold.CONDITION, Hold.WISH, Hold.DOUBT})
# What is, is wanted or is felt, and what says nothing of what happened.
_STATES: Final = frozenset(
    "ser estar haber parecer quedar querer necesitar esperar entender creer pensar saber buscar "
    "gustar preocupar be have seem want need expect hope think know feel understand happen "
    "occur pasar ocurrir suceder lamentar sentir regret worry".split()
)
_EMPTY: Final = frozenset(
    "retrasar demorar fallar equivocar tratar intentar recibir leer anotar trasladar comentar "
    "hablar actuar delay fail try receive read note listen apologise apologize drop let mess "
    "screw".split()
)
# «Fallé» says nothing, «la tarjeta falló» says why.
_FAILING: Final = frozenset("fallar fail".split())
_WANTING: Final = frozenset(
    "querer necesitar pedir buscar esperar want need ask expect hope like".split()
)
_SINCE: Final = frozenset("desde since from".split())
_SUPPOSING: Final = frozenset(
    "si if no not n't quiza quizas acaso probablemente seguramente perhaps maybe probably".split()
)
_HIDING: Final = (Manner.CAUSELESS, Manner.NOTHING_FOUND, Manner.AGENTLESS)


def facts_in(passages: Sequence[Passage]) -> Iterator[tuple[Passage, Found]]:
    """Yield the checkable statements of a draft.

    «Enviamos» alone can be past as well: where something else is promised it is taken so.
    """
    acting = any(
        act.time is not Time.EITHER and is_action(passage, act)
        for passage in passages
        for act in passage.acts
    )
    for passage in passages:
        found = (
            *_causes(passage, acting=acting),
            *_cited(passage),
            *_figures(passage),
            *_dates(passage),
            *_events(passage, acting=acting),
        )
        for hit in found:
            if hit.begin not in passage.asked:
                yield passage, hit


def _causes(passage: Passage, *, acting: bool) -> Iterator[Found]:
    """Yield why something happened and what the agreement holds, where they are said outright."""
    vague = (
        *evasion_in(passage),
        *passage.of(Manner.EMPTY_PAST),
        *policy_in(passage, acting=acting),
    )
    for hit in passage.of(Manner.CAUSE, Manner.INCLUDED):
        first = passage.stretch(hit.begin).start
        is_supposed = bool(_SUPPOSING & set(passage.folded[first : hit.begin]))
        if not is_supposed and not _meets(hit, vague):
            yield hit


def _cited(passage: Passage) -> Iterator[Found]:
    """Yield a statement that cites a numbered clause: what the agreement says of the case."""
    if cites_number(passage) and not passage.asked:
        last = len(passage.words)
        yield Hit(Manner.INCLUDED, 0, last, 0, last)


def _events(passage: Passage, *, acting: bool) -> Iterator[Found]:
    """Yield what happened; what is only understood, regretted or held against them is none."""
    hidden = list(evasion_in(passage))
    if any(one.kind in _HIDING for one in hidden):
        return
    barred = (*hidden, *passage.of(Manner.EMPTY_PAST, Manner.CONTRACT), *blame_in(passage))
    heard = list(passage.of(Manner.UNDERSTOOD, Manner.REGRETTED, Manner.CONCEDED))
    for act in passage.acts:
        if not _is_event(act, acting=acting) and not _is_own_past(passage, act):
            continue
        span = Hit(Manner.EVENT, act.first, act.last, act.first, act.last)
        governed = any(
            one.begin <= act.first and act.first in passage.stretch(one.begin) for one in heard
        )
        if not governed and not _meets(span, barred):
            yield span


def _meets(one: Found, others: Iterable[Found]) -> bool:
    return any(one.begin < other.end and other.begin < one.end for other in others)


def _is_event(act: Act, *, acting: bool) -> bool:
    if act.holds & _HELD or act.verb in _STATES:
        return False
    if act.verb in _EMPTY and not (act.verb in _FAILING and act.who is Who.OTHER):
        return False
    if act.time is Time.EITHER:
        return acting and act.who is Who.SPEAKER and not act.stands_alone
    if act.time is not Time.PAST or act.who is Who.ADDRESSEE:
        return False
    return not (act.who is Who.OTHER and Hold.DETAIL in act.holds)


def _is_own_past(passage: Passage, act: Act) -> bool:
    """Hear «confundí» as ours where it could be an order to vos: a draft tells what happened."""
    if act.time is not Time.ORDER or act.verb in _STATES or act.verb in _EMPTY:
        return False
    forms = verb_forms(passage.words[act.last - 1].text, passage.language)
    return any(
        form.tense is Tense.PRETERITE and form.person == 1 and form.accented for form in forms
    )


def _figures(passage: Passage) -> Iterator[Found]:
    """Yield amounts, and numbers that say how things are."""
    named = {at for one in passage.mentions for at in range(one.first, one.last)}
    reproached = {at for hit in blame_in(passage) for at in passage.stretch(hit.begin)}
    is_rule = any(passage.of(Manner.RULE))
    for place, word in enumerate(passage.folded):
        in_digits = word[0].isdigit()
        if place in named or not (in_digits or is_number_word(word, passage.language)):
            continue
        beside = {passage.before(place), passage.at(place + 1), passage.at(place + 2)}
        is_money = in_digits and bool(beside & _MONEY)
        if is_money or (not is_rule and place not in reproached and _says(passage, place)):
            yield Hit(Manner.FIGURE, place, place + 1, place, place + 1)


def _says(passage: Passage, place: int) -> bool:
    """Tell whether a number is part of a statement, not of a plan or of what they want."""
    act = _governing(passage, place)
    if act is None:
        return True
    is_wanted = act.verb in _WANTING and act.who is Who.ADDRESSEE
    if act.holds & _HELD or is_wanted or is_action(passage, act):
        return False
    return act.time not in (Time.ORDER, Time.UNREAL, Time.FUTURE)


def _governing(passage: Passage, place: int) -> Act | None:
    """Return the act that the word at a place belongs to: the last before it, else the next."""
    stretch = passage.stretch(place)
    inside = [act for act in passage.acts if act.first in stretch]
    before = [act for act in inside if act.first <= place]
    return before[-1] if before else (inside[0] if inside else None)


def _dates(passage: Passage) -> Iterator[Found]:
    """Yield the days on which something happened, or since which something holds."""
    empty = list(passage.of(Manner.CONCEDED, Manner.EMPTY_PAST))
    for mention in passage.mentions:
        act = _governing(passage, mention.first)
        if act is not None and any(hit.begin < act.last and act.first < hit.end for hit in empty):
            continue
        is_past = act is not None and act.time is Time.PAST and not act.holds & _HELD
        since = {passage.at(at) for at in range(mention.first - 2, mention.first + 1)} & _SINCE
        if isinstance(mention.moment, Gone) or is_past or since:
            yield Hit(Manner.DATE, mention.first, mention.last, mention.first, mention.last)
