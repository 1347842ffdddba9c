"""Figures over labelled items: F1 and shares, each with an interval from drawing the items again.

The interval is the percentile bootstrap (Efron, 1979): the items are drawn anew with replacement
many times, and what lies between the 2.5th and the 97.5th percentile is told. The draws are seeded,
so the same answers give the same interval.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

DRAWS: Final = 1000
SEED: Final = 20260311
TAIL: Final = 0.025

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Tally:
    """What was found of what there was: hits, false finds, and what was missed."""

    hits: int = 0
    false: int = 0
    missed: int = 0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where there was nothing to find or miss."""
        whole = 2 * self.hits + self.false + self.missed
        return 2 * self.hits / whole if whole else 1.0


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure, the interval it lies in nineteen times of twenty, and of how many items."""

    value: float
    low: float
    high: float
    items: int


def measured(items: Sequence[Item], of: Callable[[Sequence[Item]], float]) -> Figure:
    """Return a figure over items with its interval."""
    chance = random.Random(SEED)
    drawn = sorted(of(chance.choices(items, k=len(items))) for _ in range(DRAWS if items else 0))
    value = of(items)
    cut = int(TAIL * len(drawn))
    low, high = (drawn[cut], drawn[-1 - cut]) if drawn else (value, value)
    return Figure(value, low, high, len(items))


def f1(tallies: Sequence[Tally]) -> float:
    """Return the F1 of all tallies together."""
    hits = sum(one.hits for one in tallies)
    false = sum(one.false for one in tallies)
    return Tally(hits, false, sum(one.missed for one in tallies)).f1


def share(answers: Sequence[bool]) -> float:
    """Return how many of the answers are true, 0 where there is none."""
    return sum(answers) / len(answers) if answers else 0.0
