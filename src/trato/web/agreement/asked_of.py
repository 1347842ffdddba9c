"""Whom a clause asks something of, in one word that the page says as a sentence."""

from __future__ import annotations

from typing import Final

from trato.core.agreement import Clause, Side
from trato.core.agreement.acts import Sentence
from trato.core.agreement.bearing import Bearing, bearing_of
from trato.core.agreement.modifiers import (
    Aim,
    Bounds,
    Consequence,
    Counts,
    Criterion,
    Form,
    InForce,
    Modifier,
    PartialDays,
    Purpose,
    Quantity,
)

_ASK_NOTHING: Final = (
    Aim, Bounds, Counts, Criterion, Form, InForce, PartialDays, Purpose, Quantity,
)  # fmt: skip
"""Modifiers that say more of an act and touch nobody but who performs it."""


def asks_of(clause: Clause) -> str:
    """Return «provider_only», «provider», «client_only», «client», «both», «provider_may»,
    «client_may» or «nobody» for a clause.

    «…_only» is said where no other sentence of the clause could touch the other side.
    """
    borne = {bearing_of(one) for one in clause.sentences}
    must = {one.side for one in borne if one.bearing is Bearing.MUST}
    may = {one.side for one in borne if one.bearing is Bearing.MAY}
    if len(must) > 1:
        return "both"
    for side in must:
        assert side is not None
        is_alone = not may and all(_is_theirs(one, side) for one in clause.sentences)
        return f"{side.value}_only" if is_alone else side.value
    for side in may:
        return f"{side.value}_may" if side is not None and len(may) == 1 else "nobody"
    return "nobody"


def _is_theirs(sentence: Sentence, side: Side) -> bool:
    """Tell whether a sentence is a duty of a side, or says how that side performs one."""
    if isinstance(sentence, Consequence):
        return sentence.payer is side
    modifiers: tuple[Modifier, ...] = getattr(sentence, "modifiers", ())
    is_duty = bearing_of(sentence).bearing is Bearing.MUST
    return (is_duty or isinstance(sentence, _ASK_NOTHING)) and all(
        _is_theirs(one, side) for one in modifiers
    )
