"""Understanding: who has said of which clause that it is clear, and which doubts are open.

A clause is *understood* by a person, or they have a *doubt* about it. A doubt is a thread and is
the provider's to clear; while one is open, nobody of the client approves. What was understood in
one version holds in a later one as long as the words of the clause are the same. That a clause was
not clear is the provider's debt, however it ends: it stays counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, TypeAlias

from trato.core.events import Event, EventKind

Wordings: TypeAlias = Mapping[int, Mapping[str, str]]
"""The words of each clause by the number of the version and the clause's label."""

REWRITE_AFTER: Final = 2
"""A clause that was not clear this often is to be written anew, not explained again."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """What somebody did not understand, what was said about it, and how it was cleared."""

    id: str
    clause: str
    version: int
    by: str
    at: datetime | date
    text: str
    thread: tuple[Event, ...]
    cleared: Event | None

    @property
    def is_open(self) -> bool:
        """Tell whether it still waits to be cleared."""
        return self.cleared is None


@dataclass(frozen=True, slots=True)
class ClauseUnderstanding:
    """One clause: who understood its words, with when, and every doubt there was about it."""

    clause: str
    understood: Mapping[str, datetime | date]
    doubts: tuple[Doubt, ...]

    @property
    def open_doubts(self) -> tuple[Doubt, ...]:
        """Return the doubts that wait for the provider."""
        return tuple(one for one in self.doubts if one.is_open)

    @property
    def wants_rewriting(self) -> bool:
        """Tell whether it was unclear so often that explaining no longer does."""
        return len(self.doubts) >= REWRITE_AFTER


@dataclass(frozen=True, slots=True)
class Understanding:
    """How well one version is understood, clause by clause in the order of the text."""

    version: int
    clauses: tuple[ClauseUnderstanding, ...]

    @property
    def open_doubts(self) -> tuple[Doubt, ...]:
        """Return every doubt that is open, in the order of the clauses."""
        return tuple(doubt for clause in self.clauses for doubt in clause.open_doubts)

    @property
    def debt(self) -> int:
        """Return in how many doubts something was not clear: the provider's clarity debt."""
        return sum(len(clause.doubts) for clause in self.clauses)

    def of(self, clause: str) -> ClauseUnderstanding | None:
        """Return one clause by its label."""
        return next((one for one in self.clauses if one.clause == clause), None)

    def read_by(self, person: str) -> int:
        """Return how many clauses a person has said to have understood."""
        return sum(person in one.understood for one in self.clauses)

    def unread_by(self, person: str) -> tuple[str, ...]:
        """Return the labels of the clauses that a person has said nothing of, or doubts."""
        return tuple(one.clause for one in self.clauses if person not in one.understood)


def understanding(events: Iterable[Event], version: int, wordings: Wordings) -> Understanding:
    """Return how a version is understood by what was recorded.

    `wordings` holds the clauses of every version that the events speak of. A doubt of the same
    person about a clause takes their earlier «understood» back.
    """
    listed = [event for event in events if event.kind in _KINDS]
    said_of = [event for event in listed if event.kind is not EventKind.MESSAGE]
    doubts = _doubts(listed)
    now = wordings.get(version, {})
    return Understanding(
        version,
        tuple(
            ClauseUnderstanding(
                label,
                _understood(said_of, label, words, wordings),
                tuple(one for one in doubts if one.clause == label),
            )
            for label, words in now.items()
        ),
    )


_KINDS: Final = frozenset(
    {EventKind.CLAUSE_UNDERSTOOD, EventKind.DOUBT, EventKind.DOUBT_CLEARED, EventKind.MESSAGE}
)


def _understood(
    events: Iterable[Event], label: str, words: str, wordings: Wordings
) -> dict[str, datetime | date]:
    found: dict[str, datetime | date] = {}
    for event in events:
        if event.text_field("clause") != label:
            continue
        if event.kind is EventKind.DOUBT:
            found.pop(event.by, None)
        elif event.kind is EventKind.CLAUSE_UNDERSTOOD and _same(event, label, words, wordings):
            found[event.by] = event.at
    return found


def _same(event: Event, label: str, words: str, wordings: Wordings) -> bool:
    """Tell whether the clause said then what it says now."""
    return wordings.get(_version(event), {}).get(label) == words


def _doubts(events: Iterable[Event]) -> tuple[Doubt, ...]:
    listed = list(events)
    cleared: dict[str, Event] = {}
    threads: dict[str, list[Event]] = {}
    for event in listed:
        if event.kind is EventKind.DOUBT_CLEARED:
            cleared.setdefault(event.text_field("doubt"), event)
        elif event.kind is EventKind.MESSAGE:
            for about in event.about:
                threads.setdefault(about, []).append(event)
    return tuple(
        Doubt(
            event.id,
            event.text_field("clause"),
            _version(event),
            event.by,
            event.at,
            event.text,
            tuple(threads.get(event.id, ())),
            cleared.get(event.id),
        )
        for event in listed
        if event.kind is EventKind.DOUBT
    )


def _version(event: Event) -> int:
    number = event.fields.get("version")
    return number if isinstance(number, int) else 0
