"""Weights of features, as training left them: whole numbers, added up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

Weighed = tuple[tuple[str, int], ...]
"""The classes that a feature speaks for (or against), and how strongly."""

_STEPS: Final = 64
_SCALE: Final = 1_000_000


class Weights:
    """Of each feature, what it speaks for; a row of the table is read when it is first asked for.

    A table is «feature=class:weight …|…», its classes by their number. Most rows are not needed for
    a message, and reading them all would be most of the time that the first one takes.
    """

    def __init__(self, names: str, rows: str) -> None:
        """Take a table: the names of its classes, and its rows."""
        self._names = names.split()
        self._rows = dict(row.rpartition("=")[::2] for row in rows.replace("\n", "").split("|"))
        self._read: dict[str, Weighed] = {}

    def of(self, feature: str) -> Weighed:
        """Return what a feature speaks for; nothing when the table does not have it."""
        found = self._read.get(feature)
        if found is None:
            row = self._rows.get(feature)
            if row is None:
                return ()
            found = self._read[feature] = tuple(
                (self._names[int(number)], int(weight))
                for number, weight in (pair.split(":") for pair in row.split(" "))
            )
        return found


def added(weights: Weights, features: Iterable[str]) -> dict[str, int]:
    """Return for each class the sum of what the features say."""
    total: dict[str, int] = {}
    for feature in features:
        for name, weight in weights.of(feature):
            total[name] = total.get(name, 0) + weight
    return total


def shares(scores: Mapping[str, int], temperature: int) -> dict[str, int]:
    """Return scores as whole per cents that add up to about 100.

    The softmax of the scores over the temperature, in whole numbers: e^-x is taken as
    (1 - 1/64)^(64 x), near enough for a per cent.
    """
    if not scores:
        return {}
    best = max(scores.values())
    powers = {
        name: _decayed((best - score) * _STEPS // temperature) for name, score in scores.items()
    }
    total = sum(powers.values())
    return {name: (power * 100 + total // 2) // total for name, power in powers.items()}


@cache
def _decays() -> tuple[int, ...]:
    found = [_SCALE]
    while found[-1]:
        found.append(found[-1] * (_STEPS - 1) // _STEPS)
    return tuple(found)


def _decayed(steps: int) -> int:
    decays = _decays()
    return decays[steps] if steps < len(decays) else 0
