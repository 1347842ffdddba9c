"""Learning how people write about each subject of an agreement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from training.messages import Message, agreements
from training.perceptron import SCALE, Step, learned
from trato.core.reading.clauses import ClauseIndex, index_of
from trato.core.reading.features import subject_features
from trato.core.reading.ranking import NONE, WHOLE, scored

EPOCHS: Final = 6
MARGIN: Final = 300_000
PACE: Final = 8
KEPT_FROM: Final = 100


@dataclass(frozen=True, slots=True)
class _Example:
    index: ClauseIndex
    named: Mapping[str, int]
    alike: Sequence[int]
    right: tuple[int, ...]
    """The clauses that are right, by their number; none of them: «none» is right."""


def subject_weights(messages: Sequence[Message]) -> dict[str, dict[str, int]]:
    """Return the weights of features for each subject, and for none."""
    labelled = [one for one in messages if one.clauses is not None]
    examples = [_example(one) for one in labelled]
    features = [subject_features(one.said, one.intent) for one in labelled]

    def step(number: int, scores: dict[str, int]) -> Step | None:
        return _step(examples[number], scores)

    found = learned(list(zip(features, range(len(features)), strict=True)), step, epochs=EPOCHS)
    return {feature: kept for feature, row in found.items() if (kept := _rounded(row))}


def _example(message: Message) -> _Example:
    index = index_of(agreements()[message.agreement])
    right = tuple(index.ids.index(one) for one in message.clauses or ())
    said = message.said
    return _Example(index, said.subjects(), index.alike(said.terms()), right)


def _step(example: _Example, learned_: dict[str, int]) -> Step | None:
    """Return what to change: from the subjects of the clause in the way to those of the right."""
    scores, none = scored(learned_, example.named, example.alike, example.index.subjects)
    candidates = dict(enumerate(scores))
    candidates[-1] = none
    right = max(example.right or (-1,), key=lambda one: candidates[one])
    wrong = max(
        (one for one in candidates if one not in (example.right or (-1,))),
        key=lambda one: candidates[one],
    )
    if candidates[right] - candidates[wrong] >= MARGIN:
        return None
    change: dict[str, int] = {}
    for clause, sign in ((right, PACE), (wrong, -PACE)):
        for name, share in _subjects(example.index, clause).items():
            change[name] = change.get(name, 0) + sign * share
    return change


def _subjects(index: ClauseIndex, clause: int) -> Mapping[str, int]:
    return {NONE: WHOLE} if clause < 0 else index.subjects[clause]


def _rounded(row: Mapping[str, int]) -> dict[str, int]:
    """Return whole weights; what moves nothing is left out."""
    return {
        name: weight // SCALE for name, weight in row.items() if abs(weight) >= KEPT_FROM * SCALE
    }
