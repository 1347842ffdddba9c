"""How well the reader does on messages that it has not learned from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from training.intents import intent_weights, urgency_weights
from training.messages import Message, agreements
from training.subjects import subject_weights
from training.tables import table_of
from trato.core.reading.clauses import index_of
from trato.core.reading.features import intent_features
from trato.core.reading.ranking import NONE, scores_of
from trato.core.reading.urgency import urgency_features
from trato.core.reading.values import Intent, Urgency
from trato.core.reading.weights import Weights, added

FOLDS: Final = 5


@dataclass(slots=True)
class Figures:
    """What was right, of how many."""

    right: Counter[str] = field(default_factory=Counter)
    of: Counter[str] = field(default_factory=Counter)
    wrong: list[tuple[str, str, str, Message]] = field(default_factory=list)

    def count(self, name: str, *, right: bool) -> None:
        """Count one more."""
        self.of[name] += 1
        self.right[name] += right

    def compare(self, name: str, wanted: str, found: str, message: Message) -> None:
        """Count one more, and keep what is wrong."""
        self.count(name, right=wanted == found)
        if wanted != found:
            self.wrong.append((name, wanted, found, message))

    def lines(self) -> Iterator[str]:
        """Yield one line a figure."""
        for name in sorted(self.of):
            share = self.right[name] / self.of[name]
            yield f"{name:40} {share:.3f}  ({self.right[name]} of {self.of[name]})"


class Tables(NamedTuple):
    """What was learned from some of the messages."""

    intents: Weights
    urgencies: Weights
    subjects: Weights


def folds(messages: Sequence[Message]) -> Iterator[tuple[str, list[Message], list[Message]]]:
    """Yield what to learn from and what to read: every fifth message, then every agreement."""
    for fold in range(FOLDS):
        yield (
            "folds",
            [one for number, one in enumerate(messages) if number % FOLDS != fold],
            [one for number, one in enumerate(messages) if number % FOLDS == fold],
        )
    for agreement in agreements():
        yield (
            agreement,
            [one for one in messages if one.agreement != agreement],
            [one for one in messages if one.agreement == agreement],
        )


def measured(messages: Sequence[Message]) -> Figures:
    """Return the figures of messages read with what was learned from others."""
    figures = Figures()
    for name, known, unknown in folds(messages):
        tables = Tables(
            _table(intent_weights(known)),
            _table(urgency_weights(known)),
            _table(subject_weights(known)),
        )
        for one in unknown:
            _count(figures, name, one, tables)
    return figures


def _count(figures: Figures, name: str, message: Message, tables: Tables) -> None:
    """Read one message and count what is right."""
    intent = Intent(_best(added(tables.intents, intent_features(message.said)), Intent))
    figures.compare(f"{name}: intent", message.intent, intent, message)
    features = urgency_features(message.said, intent)
    urgency = Urgency(_best(added(tables.urgencies, features), Urgency))
    figures.compare(f"{name}: urgency", message.urgency, urgency, message)
    if message.clauses is not None:
        _count_clause(figures, name, message, intent, tables.subjects)


def _count_clause(
    figures: Figures, name: str, message: Message, intent: Intent, subjects: Weights
) -> None:
    index = index_of(agreements()[message.agreement])
    scores, none = scores_of(message.said, intent, index, subjects)
    order = sorted(range(len(scores)), key=lambda one: -scores[one])
    ranked = [index.ids[one] for one in order]
    first = NONE if none > scores[order[0]] else ranked[0]
    right = message.clauses or (NONE,)
    kind = "clause" if message.clauses else "none"
    figures.count(f"{name}: {kind} first", right=first in right)
    figures.count(f"{name}: all first", right=first in right)
    if message.clauses:
        figures.count(f"{name}: clause in three", right=any(one in right for one in ranked[:3]))
    if first not in right:
        figures.wrong.append((name, " ".join(right), " ".join([first, *ranked[:3]]), message))


def _best(scores: dict[str, int], names: type[Intent | Urgency]) -> str:
    return max((one.value for one in names), key=lambda one: scores.get(one, 0))


def _table(weights: dict[str, dict[str, int]]) -> Weights:
    return Weights(*table_of(weights))
