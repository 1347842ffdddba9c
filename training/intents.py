"""Learning what a message wants, and how soon."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from training.messages import Message
from training.perceptron import Step, learned
from trato.core.reading.features import intent_features
from trato.core.reading.urgency import urgency_features
from trato.core.reading.values import Intent, Urgency

INTENT_EPOCHS: Final = 10
INTENT_MARGIN: Final = 20
URGENCY_EPOCHS: Final = 8
URGENCY_MARGIN: Final = 12


def intent_weights(messages: Sequence[Message]) -> dict[str, dict[str, int]]:
    """Return the weights of features for each intent."""
    examples = [(intent_features(one.said), number) for number, one in enumerate(messages)]
    names = [intent.value for intent in Intent]

    def step(number: int, scores: dict[str, int]) -> Step | None:
        return _step(messages[number].intent.value, names, scores, INTENT_MARGIN)

    return learned(examples, step, epochs=INTENT_EPOCHS)


def urgency_weights(messages: Sequence[Message]) -> dict[str, dict[str, int]]:
    """Return the weights of features for each urgency, the intent being known."""
    examples = [
        (urgency_features(one.said, one.intent), number) for number, one in enumerate(messages)
    ]
    names = [urgency.value for urgency in Urgency]

    def step(number: int, scores: dict[str, int]) -> Step | None:
        return _step(messages[number].urgency.value, names, scores, URGENCY_MARGIN)

    return learned(examples, step, epochs=URGENCY_EPOCHS)


def _step(right: str, names: Sequence[str], scores: dict[str, int], margin: int) -> Step | None:
    other = max((one for one in names if one != right), key=lambda one: scores.get(one, 0))
    if scores.get(right, 0) - scores.get(other, 0) >= margin:
        return None
    return {right: 1, other: -1}
