"""Learning weights from examples: an averaged perceptron with a margin, in whole numbers.

After Freund and Schapire (1999), «Large margin classification using the perceptron algorithm»:
whenever the right class does not lead by the margin, its features are made to speak for it and
against the class in the way; what is kept is the average over all steps, which a last example
cannot spoil. An order of the examples is drawn from their number alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

SCALE: Final = 100
"""Averages are kept in hundredths."""
Step = Mapping[str, int]
"""Of each class, by how much its weight is to change for every feature of the example."""


@dataclass(slots=True)
class Averaged:
    """Weights while they are learned, with the sum of each over the steps so far."""

    now: dict[str, dict[str, int]]
    past: dict[str, dict[str, int]]
    steps: int = 1

    def scores(self, features: Iterable[str]) -> dict[str, int]:
        """Return for each class the sum of its weights."""
        total: dict[str, int] = {}
        for feature in features:
            for name, weight in self.now.get(feature, {}).items():
                total[name] = total.get(name, 0) + weight
        return total

    def change(self, features: Iterable[str], step: Step) -> None:
        """Change the weights of the features by a step."""
        for feature in features:
            now = self.now.setdefault(feature, {})
            past = self.past.setdefault(feature, {})
            for name, amount in step.items():
                now[name] = now.get(name, 0) + amount
                past[name] = past.get(name, 0) + amount * self.steps

    def average(self) -> dict[str, dict[str, int]]:
        """Return the averages in hundredths, those of nothing left out."""
        found = {}
        for feature in sorted(self.now):
            kept = {
                name: average
                for name, weight in sorted(self.now[feature].items())
                if (average := self._averaged(weight, self.past[feature][name]))
            }
            if kept:
                found[feature] = kept
        return found

    def _averaged(self, weight: int, past: int) -> int:
        whole = (weight * self.steps - past) * SCALE
        return (abs(whole) + self.steps // 2) // self.steps * (1 if whole >= 0 else -1)


def learned(
    examples: Sequence[tuple[tuple[str, ...], int]],
    step: Callable[[int, dict[str, int]], Step | None],
    *,
    epochs: int,
    seen_min: int = 2,
) -> dict[str, dict[str, int]]:
    """Return weights learned from examples: features and a number each.

    ``step`` says for an example, by its number, and the scores of the moment what to change, or
    None when it is right by the margin. Features seen less than ``seen_min`` times are left out.
    """
    seen = Counter(feature for features, _ in examples for feature in features)
    kept = [
        (tuple(one for one in features if seen[one] >= seen_min), number)
        for features, number in examples
    ]
    weights = Averaged({}, {})
    for epoch in range(epochs):
        for features, number in sorted(kept, key=lambda one: _drawn(epoch, one[1])):
            change = step(number, weights.scores(features))
            if change is not None:
                weights.change(features, change)
            weights.steps += 1
    return weights.average()


def _drawn(epoch: int, number: int) -> bytes:
    return sha256(f"{epoch}.{number}".encode()).digest()
