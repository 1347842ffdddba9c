"""Which forms a clause probably wants: cue words, and the figures that a form has blanks for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from trato.core.agreement import DueInPeriod, Side
from trato.core.text.suggest.cues import CUES, cue_score
from trato.core.text.suggest.figures import Role
from trato.core.text.suggest.hearing import Heard

SCORE_MIN: Final = 1
"""A form for which no word speaks is not offered."""

Fit = Callable[[Heard], int]


def _has(*roles: Role) -> Fit:
    return lambda heard: 1 if heard.duration(*roles) is not None else 0


def _money(heard: Heard) -> int:
    return 2 if heard.sums else 0


def _rate(heard: Heard) -> int:
    return 1 if heard.percents else -1


def _money_or_rate(heard: Heard) -> int:
    return 1 if heard.sums or heard.percents else -1


def _rhythm(heard: Heard) -> int:
    return 1 if heard.period is not None else 0


def _urgency(heard: Heard) -> int:
    return (1 if heard.priorities else 0) + _has(Role.WITHIN)(heard)


def _given(heard: Heard) -> int:
    return 1 if heard.subject is Side.CLIENT else 0


def _due(heard: Heard) -> int:
    return 1 if heard.day is not None or heard.duration(Role.WITHIN) else 0


def _invoiced(heard: Heard) -> int:
    return _rhythm(heard) + (1 if isinstance(heard.day, DueInPeriod) else 0)


_FITS: Final[dict[str, Fit]] = {
    "answer": _urgency,
    "resolve": _urgency,
    "deliver": _due,
    "report": _rhythm,
    "give": _given,
    "review": _given,
    "write": _rhythm,
    "call": _rhythm,
    "meet": _rhythm,
    "notify": _has(Role.NOTICE),
    "maintain": _rate,
    "pay": _money,
    "pay_in_stages": _rate,
    "invoice": _invoiced,
    "do": _rhythm,
    "price": _money,
    "extra": _money,
    "credit": _money_or_rate,
    "penalty": _money_or_rate,
    "interest": _rate,
    "discount": _rate,
    "warranty": _has(Role.FOR),
    "terminate": _has(Role.NOTICE),
    "change": _has(Role.NOTICE),
    "absences": _has(Role.NOTICE),
    "suspend": _has(Role.OVER),
    "term": _has(Role.FOR),
}


def ranked(heard: Heard) -> list[tuple[str, int]]:
    """Return the families that the words speak for with their scores, the likeliest first."""
    scores: list[tuple[str, int]] = []
    for family in CUES:
        said = cue_score(family, heard.folded)
        if said < SCORE_MIN:
            continue
        fit = _FITS.get(family)
        scores.append((family, said + (0 if fit is None else fit(heard))))
    return sorted(scores, key=lambda each: -each[1])
