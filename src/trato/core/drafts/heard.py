"""Whether a draft shows that the client was heard, and says facts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from trato.core.drafts.faults import blame_in, policy_in
from trato.core.drafts.passage import Found, Passage
from trato.core.drafts.values import Manner
from trato.core.promises.acts.act import Time, Who

_SHOWN: Final = (
    Manner.UNDERSTOOD,
    Manner.NOTICED,
    Manner.REGRETTED,
    Manner.CONCEDED,
    Manner.FELT,
    Manner.THEIR_STATE,
)
_NEGATIONS: Final = frozenset("no ni nunca tampoco sin not n't never nor don't".split())
_DENIED_WORDS_MAX: Final = 2
_SUPPOSING: Final = frozenset("si cuando if when unless whether".split())
_YOURS: Final = frozenset(
    "te le os les su sus tu tus vuestro vuestra vuestros vuestras usted ustedes ti vos "
    "you your yours you're".split()
)
_PRONOUNS: Final = frozenset("me te se nos os lo la los las le les".split())
_KNOWN: Final = frozenset({"sé", "sabemos", "somos", "soy"})
_EXTENDED: Final = frozenset("que de al con that of with".split())


def acknowledgements_in(passage: Passage) -> Iterator[Found]:
    """Yield what names the client's feeling, need or situation, or concedes the point."""
    faults = [*blame_in(passage), *policy_in(passage)]
    for hit in passage.of(*_SHOWN):
        if hit.begin in passage.asked or _is_denied(passage, hit.begin):
            continue
        if any(one.begin < hit.end and hit.begin < one.end for one in faults):
            continue
        if _shows(passage, hit):
            yield hit


def _shows(passage: Passage, hit: Found) -> bool:
    match hit.kind:
        case Manner.NOTICED:
            return passage.words[hit.begin].text.lower() in _KNOWN or _is_yours(passage, hit.end)
        case Manner.REGRETTED:
            return not _is_formula(passage, hit)
        case Manner.THEIR_STATE | Manner.FELT:
            if _is_of_us(passage, hit):
                return False
            before = _word_before(passage, hit.begin)
            return before not in _SUPPOSING and not (
                hit.kind is Manner.THEIR_STATE and before == "que"
            )
        case _:
            return True


def _is_denied(passage: Passage, place: int) -> bool:
    """Tell whether a negation stands before, or one word before that: «no entiendo su enfado»."""
    first = passage.stretch(place).start
    before = passage.folded[max(first, place - _DENIED_WORDS_MAX) : place]
    return bool(_NEGATIONS & set(before)) or _word_before(passage, place) in _NEGATIONS


def _word_before(passage: Passage, place: int) -> str:
    """Return the word before a place, past the pronouns of its verb."""
    while passage.before(place) in _PRONOUNS:
        place -= 1
    return passage.before(place)


def _is_yours(passage: Passage, place: int) -> bool:
    """Tell whether what is noticed is the client's: «veo que lo necesita», not «veo que falló»."""
    if any(word in _YOURS for word in passage.folded[place - 1 :]):
        return True
    return any(act.who is Who.ADDRESSEE and act.first >= place for act in passage.acts) or any(
        hit.kind in (Manner.FELT, Manner.THEIR_STATE) and hit.begin >= place for hit in passage.hits
    )


def _is_of_us(passage: Passage, hit: Found) -> bool:
    """Hear that «es lógico que no avancemos» is about us."""
    return any(
        act.who is Who.SPEAKER and act.time is Time.UNREAL and act.first in (hit.end, hit.end - 1)
        for act in passage.acts
    )


def _is_formula(passage: Passage, hit: Found) -> bool:
    """Tell «lamento las molestias» from «lamento las molestias que te da no poder cobrar»."""
    for formula in passage.of(Manner.FORMULA):
        if formula.begin < hit.end and hit.begin < formula.end:
            return passage.at(formula.end) not in _EXTENDED
    return False
