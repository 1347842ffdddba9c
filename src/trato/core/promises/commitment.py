"""From a promise in a message to the fact that it is owed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from trato.core.events import EventKind
from trato.core.promises.promise import Promise
from trato.core.worktime import wall_moment


@dataclass(frozen=True, slots=True)
class Commitment:
    """The event that a promise proposes; who records it says when, by whom, and its id."""

    what: str
    due_at: date
    """An aware instant where an hour is said, else the local day."""
    to: str
    """Whom it is promised to: a person's short name or a side."""
    words: str
    """The promise as it was said."""

    @property
    def kind(self) -> EventKind:
        """Return the kind of the event."""
        return EventKind.COMMITMENT

    @property
    def fields(self) -> dict[str, str]:
        """Return the fields of the event as JSON has them."""
        return {"what": self.what, "due_at": self.due_at.isoformat(), "to": self.to}


def commitment(promise: Promise, text: str, *, to: str, zone: str) -> Commitment | None:
    """Return the commitment that a promise in `text` proposes to somebody.

    `zone` is the IANA zone whose clocks the message meant. None where no day is said: nobody can be
    held to what has no date.
    """
    if promise.due_on is None:
        return None
    due_at: date = promise.due_on
    if promise.due_clock is not None:
        minute = promise.due_clock.hour * 60 + promise.due_clock.minute
        due_at = wall_moment(zone, promise.due_on, minute=minute)
    words = text[promise.start : promise.end]
    return Commitment(promise.what or words, due_at, to, words)
