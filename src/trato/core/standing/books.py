"""Books: what each side owes the other, entry by entry, as one value that never changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

from trato.core.standing.entries import (
    Asked,
    Ground,
    Invoiced,
    Noted,
    Owed,
    Paid,
    Refunded,
)
from trato.core.standing.values import Accounts
from trato.core.worktime import Deadline


class Settled(NamedTuple):
    """A debt that came to nothing left to pay: its id (the obligation's, where a duty to pay is
    behind it), when, and the event that did it."""

    id: str
    at: datetime
    event: str


class Changed(NamedTuple):
    """The books after an entry, and the debts that it settled, in the order they were settled."""

    books: Books
    settled: tuple[Settled, ...] = ()


@dataclass(frozen=True, slots=True)
class Books:
    """Debts, payments, credits and surplus between two sides. Entries come in order of time; each
    method returns new books and shares what it did not touch, so that keeping old ones is free.
    """

    zone: str
    currency: str

    def with_debt(self, owed: Owed) -> Changed:
        """Enter a debt that a duty, a power or an approved extra makes. The same id changes
        nothing. What was paid ahead, surplus and credits waiting are set against it."""
        raise NotImplementedError

    def with_due(self, id: str, due: Deadline | None) -> Books:
        """Give a debt its due, or another one after a shift or an extension."""
        raise NotImplementedError

    def without_debt(self, id: str, at: datetime) -> Changed:
        """Take back a debt that a waiver, an excuse, an end or an amendment removes: what was paid
        on it becomes surplus."""
        raise NotImplementedError

    def with_invoice(self, invoice: Invoiced) -> Changed:
        """Enter an invoice: it names the debt that a duty made, or makes one. The same number, or
        a second demand of a debt that is one in all, makes none. Hand over first the debts that
        the invoice triggered (``Owed.event``)."""
        raise NotImplementedError

    def with_payment(self, payment: Paid) -> Changed:
        """Set a payment against what it names, else against the oldest debt, interest first."""
        raise NotImplementedError

    def with_credit_note(self, note: Noted) -> Changed:
        """Reduce the invoice that a credit note names, booking a credit already given, once."""
        raise NotImplementedError

    def with_refund(self, refund: Refunded) -> Changed:
        """Use up surplus, or pay what is owed back."""
        raise NotImplementedError

    def with_ground(self, ground: Ground) -> Changed:
        """Enter, or renew, what a consequence answers to. A penalty becomes a debt of its own; a
        credit waits to be asked for; "instead" and "not owed" change the debt they speak of."""
        raise NotImplementedError

    def without_ground(self, id: str) -> Changed:
        """Forget a ground (``Ground.id``): its breach was removed by a later record."""
        raise NotImplementedError

    def with_request(self, asked: Asked) -> Changed:
        """Take a complaint or a request as asking for the credits that it names, in time or not."""
        raise NotImplementedError

    def with_rate(self, name: str, value: Decimal, at: datetime) -> Books:
        """Note a measured reference rate (percent a year), in force from its local date on."""
        raise NotImplementedError

    def with_end(self, at: datetime) -> Changed:
        """The agreement ended: credits that no invoice is left to take are owed back."""
        raise NotImplementedError

    def debt_of_invoice(self, number: str) -> str | None:
        """Return the id of the debt that an invoice number stands for, or None."""
        raise NotImplementedError

    def balance_of(self, id: str) -> Decimal | None:
        """Return what is left to pay of a debt, without interest; None when there is no such."""
        raise NotImplementedError

    def paid_of(self, id: str) -> Decimal:
        """Return what was paid of a debt so far, without interest."""
        raise NotImplementedError

    def accounts(self, at: datetime) -> Accounts:
        """Return debts, credits and surplus at an instant, with interest to the day."""
        raise NotImplementedError

    def next_growth_at(self, at: datetime) -> datetime | None:
        """Return the first instant after ``at`` when time alone changes an amount: a new day of
        interest or of delay, the end of a time to ask for a credit."""
        raise NotImplementedError


def empty_books(zone: str, currency: str) -> Books:
    """Return books without entries, for the zone and currency of an agreement."""
    return Books(zone, currency)
