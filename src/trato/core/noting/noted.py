"""What one line says that happened; None or empty where it does not say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from trato.core.events import EventKind


@dataclass(frozen=True, slots=True)
class Noted:
    """A fact as far as a line tells it."""

    kind: EventKind | None = None
    by: str | None = None
    """The short name of who did it."""
    day: date | None = None
    clock: tuple[int, int] | None = None
    """Hour and minute of that day."""
    due_on: date | None = None
    """For when, of what was promised."""
    minutes: int | None = None
    amount: Decimal | None = None
    """In the currency of the agreement."""
    number: str = ""
    """Of an invoice: of the one that was sent, or that was paid."""
    thing: str = ""
    """As the agreement calls it."""
    period: str = ""
    """The month of that thing, as «2026-02»."""
    about: str = ""
    """What is said of it besides, in the own words of the line."""
    is_ahead: bool = False
    """Whether it names a day that is still to come: it has not happened yet."""
