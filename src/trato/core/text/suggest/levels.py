"""Levels of a percentage, and how often something is: «entre 10 % y 20 %», “twice in 3 months”."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from trato.core.agreement import Duration, Unit
from trato.core.text.suggest.figures import COUNT, count_of


@dataclass(frozen=True, slots=True)
class Level:
    """A stretch of percentages: above one and up to another; ``limits`` are the two as said."""

    above: Decimal | None
    up_to: Decimal | None
    up_to_inclusive: bool
    limits: tuple[Decimal, ...]


_RATE: Final = r"(\d{1,3}(?:[.,]\d{1,4})?)"
_BETWEEN: Final = re.compile(
    rf"{_RATE} ?%? ?(?:y|a|and|to|hasta|but less than|-|–|—)(?: el| de el)? ?{_RATE} ?%"
)
_ABOVE: Final = re.compile(
    rf"(?:mas de(?:l)?|over|more than|above|greater than|superior(?:es)? a(?:l)?|mayor(?:es)? a(?:l)?"
    rf"|exceed\w*|exced\w* (?:en )?(?:un |el )?|>) ?(?:un |el )?{_RATE} ?%"
)
_BELOW: Final = re.compile(
    rf"(?:menos de(?:l)?|below|less than|under|inferior(?:es)? a(?:l)?|menor(?:es)? (?:a|que)(?:l)?"
    rf"|debajo de(?:l)?|<) ?(?:un |el )?{_RATE} ?%"
)
_UP_TO: Final = re.compile(rf"(?:hasta|up to|at most|no mas de(?:l)?) (?:un |el )?{_RATE} ?%")


def level_of(folded: str) -> Level | None:
    """Return the stretch of percentages that a text speaks of: «entre 10 % y 20 %», “below 99%”."""
    between = _BETWEEN.search(folded)
    if between is not None:
        low, high = (_decimal(part) for part in between.groups())
        low, high = min(low, high), max(low, high)
        return Level(low, high, "less than" not in between[0], (low, high))
    for pattern, above, inclusive in (
        (_ABOVE, True, True), (_BELOW, False, False), (_UP_TO, False, True),
    ):  # fmt: skip
        found = pattern.search(folded)
        if found is not None:
            rate = _decimal(found[1])
            return Level(rate if above else None, None if above else rate, inclusive, (rate,))
    return None


def _decimal(text: str) -> Decimal:
    return Decimal(text.replace(",", "."))


_OF_CONSECUTIVE: Final = re.compile(
    rf"(?P<times>{COUNT})(?: \(\d+\))? (?:(?:or more )?(?:out )?of (?:any )?|en |in (?:any )?|dentro de"
    rf" )(?:un periodo de )?(?P<count>{COUNT})(?: \(\d+\))?(?: consecutiv\w+)?"
    r" (?:(?P<MONTH>months|meses)|(?P<WEEK>weeks|semanas)|(?P<YEAR>years|años))"
)
_OFTEN: Final = re.compile(
    rf"(?P<times>{COUNT}) (?:times|veces|or more times|o mas veces)|\b(?P<two>twice)\b"
    rf"|(?P<more>{COUNT}) o mas (?:incumplimientos|veces)"
)


def repeated(folded: str) -> tuple[int, Duration | None] | None:
    """Return how many times, and within how long: “two out of any three consecutive months”."""
    found = _OF_CONSECUTIVE.search(folded)
    if found is not None:
        unit = next(unit for unit in (Unit.MONTH, Unit.WEEK, Unit.YEAR) if found[unit.name])
        count = count_of(found["count"]) or 1
        return count_of(found["times"]) or 1, Duration(count, unit)
    often = _OFTEN.search(folded)
    if often is None:
        return None
    return (2 if often["two"] else count_of(often["times"] or often["more"]) or 1), None
