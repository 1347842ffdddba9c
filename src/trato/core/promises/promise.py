"""A promise found in a message: who promises what, by when, and how the day was reckoned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from trato.core.agreement import Side
from trato.core.promises.days.stretch import Basis


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise, with its place in the text (code points, end exclusive)."""

    start: int
    end: int
    who: Side
    what: str
    """What will be done, in the speaker's words, the verb as an infinitive."""
    due_on: date | None = None
    """The local day by which it is due; None where no day is said."""
    due_clock: time | None = None
    """The local hour, only where one is said."""
    basis: tuple[Basis, ...] = ()
    """How the day was reckoned, step by step."""
    due_start: int = 0
    due_end: int = 0
    """Where the day is said; equal where it is not."""
    other_on: date | None = None
    """Another day that the same words can mean."""
    reaches: bool = False
    """Whether it reaches the other side, and is no work on the way there."""
    confidence: int = 100
    """From 0 to 100: how sure the reading is that this is a promise, with this day."""

    @property
    def due(self) -> date | None:
        """Return the local instant where an hour is said, else the day, else None."""
        if self.due_on is None or self.due_clock is None:
            return self.due_on
        return datetime.combine(self.due_on, self.due_clock)


def chief(promises: Sequence[Promise]) -> Promise | None:
    """Return the promise that a message is answered with.

    It names its day, if any does; and of those rather one that reaches the other side («mañana lo
    imprimimos y el viernes te lo mandamos»); and of those the first.
    """
    return max(promises, key=_weight, default=None)


def _weight(promise: Promise) -> tuple[bool, bool]:
    return promise.due_on is not None, promise.reaches
