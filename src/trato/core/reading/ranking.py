"""Which clause a message is about.

Three things speak for a clause: that the message names its subject, in whatever words; that both
share rare words or synonyms (BM25); and what was learned of how people write about each subject.
A clause is never learned, only subjects are, so any agreement can be read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from trato.core.reading.clauses import ClauseIndex
from trato.core.reading.expressions import Marked
from trato.core.reading.features import subject_features
from trato.core.reading.values import Intent
from trato.core.reading.weights import Weights, added

NONE: Final = "none"
"""The subject of what no clause speaks of."""
NAMED_WEIGHT: Final = 1_500
ALIKE_WEIGHT: Final = 700
WHOLE: Final = 100


def scores_of(
    said: Marked, intent: Intent, index: ClauseIndex, weights: Weights
) -> tuple[list[int], int]:
    """Return the score of every clause, in its order, and the score of none of them."""
    learned = added(weights, subject_features(said, intent))
    return scored(learned, said.subjects(), index.alike(said.terms()), index.subjects)


def scored(
    learned: Mapping[str, int],
    named: Mapping[str, int],
    alike: Sequence[int],
    subjects: Sequence[Mapping[str, int]],
) -> tuple[list[int], int]:
    """Return the score of every clause, and of none, from what speaks for it."""
    for_subject = {
        name: learned.get(name, 0) + NAMED_WEIGHT * named.get(name, 0)
        for name in {*learned, *named}
    }
    scores = [
        ALIKE_WEIGHT * likeness
        + sum(for_subject.get(name, 0) * share for name, share in speaks_of.items())
        for likeness, speaks_of in zip(alike, subjects, strict=True)
    ]
    return scores, WHOLE * learned.get(NONE, 0)
