"""The client's own rules beside the house's: which agree, which collide, which nobody said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from trato.core.agreement import Prose, State
from trato.core.comparison import Relation, pair
from trato.core.speech import words_of
from trato.core.speech.stems import stem
from trato.core.text import SentenceReading
from trato.core.words import Language
from trato.store.conversations import Conversation, Said
from trato.store.ledgers import reading_of
from trato.store.models import Topic

LETTERS_MIN: Final = 4
"""Shorter words say little about what a rule is about."""
SHARED_MIN: Final = 2
OPEN: Final = "open"
"""What a side says of a settlement that it does not accept."""
UNREAD: Final = "unread"
"""What the program cannot compare: the two sides read it together."""


@dataclass(frozen=True, slots=True)
class Row:
    """A rule of the client: how it stands to ours, which of ours, and how it was settled."""

    rule: Said
    relation: str
    ours: SentenceReading | None
    settled: Said | None

    @property
    def is_open(self) -> bool:
        """Tell whether the two sides still have to say what holds."""
        return self.settled is None and self.relation not in {"match", "compatible"}

    @property
    def holds_as_theirs(self) -> bool:
        """Tell whether it was settled that the client's rule holds as they say it."""
        return self.settled is not None and self.settled.text("as") == "theirs"


def side_by_side(conversation: Conversation, text: str) -> tuple[Row, ...]:
    """Return the client's rules beside those of a text: the draft, or the house rules before it."""
    rules = conversation.items(Topic.RULE)
    ours = [one for one in reading_of(text).sentences if not isinstance(one.value, Prose)]
    read = _read_alone(text, rules)
    rows = []
    for number, rule in enumerate(rules):
        relation, mine = _compared(read.get(f"K{number}", []), rule.words, ours)
        rows.append(Row(rule, relation, mine, settlement_of(conversation, rule)))
    return tuple(rows)


def settlement_of(conversation: Conversation, rule: Said) -> Said | None:
    """Return how a rule was settled; None when it never was, or is open again for a side."""
    found = conversation.about(Topic.SETTLEMENT, rule.item)
    return None if found is None or found.text("as") == OPEN else found


def _read_alone(text: str, rules: Sequence[Said]) -> dict[str, list[SentenceReading]]:
    """Return the sentences of each rule, read under the header of a text, by a label of its own."""
    front, _, _ = text.partition("\n## C")
    clauses = (
        f"## K{number}. X\n{' '.join(rule.words.split())}" for number, rule in enumerate(rules)
    )
    found: dict[str, list[SentenceReading]] = {}
    for one in reading_of("\n\n".join([front.rstrip(), *clauses]) + "\n").sentences:
        found.setdefault(one.clause, []).append(one)
    return found


def _compared(
    read: Sequence[SentenceReading], words: str, ours: Sequence[SentenceReading]
) -> tuple[str, SentenceReading | None]:
    """Return the relation of a rule and which of ours is about the same."""
    value = read[0].value if read else None
    runs = all(one.state in {State.RUNS, State.PERSON} for one in read)
    if value is None or not runs:
        near = _nearest(words, ours)
        return (UNREAD, near) if near is not None else (Relation.MISSING.value, None)
    found = pair(value, [one.value for one in ours])
    return found.relation.value, ours[found.place] if found.place is not None else None


def _nearest(words: str, ours: Sequence[SentenceReading]) -> SentenceReading | None:
    """Return the sentence of ours that shares most words with free words, if it shares some."""
    said = stems_in(words)
    shared = [(len(said & stems_in(one.text)), -place) for place, one in enumerate(ours)]
    if not shared or max(shared)[0] < SHARED_MIN:
        return None
    return ours[-max(shared)[1]]


def likely_clause(words: str, text: str) -> str:
    """Return the label of the clause that shares most words with something said; else «»."""
    near = _nearest(words, reading_of(text).sentences) if text else None
    return near.clause if near is not None else ""


def stems_in(words: str) -> frozenset[str]:
    """Return the stems of the words that say something."""
    return frozenset(
        stem(one.folded, Language.SPANISH)
        for one in words_of(words)
        if len(one.folded) >= LETTERS_MIN
    )
