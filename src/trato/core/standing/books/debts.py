"""Debts: one amount owed, what has been set against it, and the interest that it bears."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Final, NamedTuple

from trato.core.agreement import Discount, Side
from trato.core.standing.books.amounts import Amounted
from trato.core.standing.books.late_interest import Overdue, Rates, interest_of
from trato.core.standing.program.tariff import Tariff
from trato.core.standing.values import Debt, SumLine
from trato.core.worktime import Deadline

ZERO: Final = Decimal(0)

PAID: Final = "paid"
CREDITED: Final = "credited"
NOTED: Final = "noted"
DISCOUNTED: Final = "discounted"
NOT_OWED: Final = "not_owed"

INVOICE: Final = "invoice/"  # what the id of a debt begins with that only an invoice made


class Movement(NamedTuple):
    """What was set against a debt: from which local date, how much, as what (PAID, CREDITED …),
    and by which event or credit."""

    on: date
    amount: Decimal
    kind: str
    source: str


class Entry(NamedTuple):
    """A debt as the books keep it. ``id`` is public: the obligation's, or one made of the invoice.

    ``amount`` is what is to be handed over (net and tax, less what is lawfully kept back).
    ``demanded`` are the numbers of its invoices; ``interest_paid`` what was paid of its interest.
    """

    id: str
    kind: str
    debtor: Side
    clause: str
    at: datetime
    currency: str
    tariff: Tariff
    net: Decimal = ZERO
    tax: Decimal = ZERO
    withholding: Decimal = ZERO
    amount: Decimal = ZERO
    sum: tuple[SumLine, ...] = ()
    due: Deadline | None = None
    things: tuple[str, ...] = ()
    period: str = ""
    demanded: tuple[str, ...] = ()
    trigger: str | None = None
    single: bool = False
    known: bool = True
    discounts: tuple[Discount, ...] = ()
    growth: Decimal = ZERO  # percent that the balance grows by after each instalment
    demanded_at: datetime | None = None
    movements: tuple[Movement, ...] = ()
    interest_paid: tuple[Movement, ...] = ()
    settled_at: datetime | None = None
    events: tuple[str, ...] = ()
    leans_on: tuple[str, ...] = ()

    def goes_by(self, name: str) -> bool:
        """Tell whether a debt is of the thing, or by the clause, of that name."""
        return name == self.clause or self.tariff.things.meant(name) in self.things

    @property
    def reduced(self) -> Decimal:
        """Return what credits, notes and discounts took off."""
        if not self.movements:
            return ZERO
        return sum((one.amount for one in self.movements if one.kind != PAID), ZERO)

    @property
    def paid(self) -> Decimal:
        """Return what was paid of it, without interest."""
        if not self.movements:
            return ZERO
        return sum((one.amount for one in self.movements if one.kind == PAID), ZERO)

    @property
    def balance(self) -> Decimal:
        """Return what is left to pay of it, without interest."""
        if not self.movements:
            return self.amount
        return self.amount - sum((one.amount for one in self.movements), ZERO)

    @property
    def age(self) -> tuple[bool, datetime, datetime, str]:
        """Return what orders debts: the oldest due first; without one, by when it was born. What
        has no due and was never invoiced comes after all that can be asked for by now.
        """
        waits = self.due is None and not self.demanded
        return (waits, self.due.at if self.due is not None else self.at, self.at, self.id)

    def with_movement(self, movement: Movement, *, event: str = "") -> Entry:
        """Return the debt with one more amount set against it; nothing is set against nothing."""
        if not movement.amount:
            return self
        events = self.events if not event or event in self.events else (*self.events, event)
        return self._replace(movements=(*self.movements, movement), events=events)

    def without_movements(self, kind: str, source: str) -> Entry:
        """Return the debt without what was set against it as ``kind`` by ``source``."""
        kept = tuple(one for one in self.movements if one.kind != kind or one.source != source)
        return self._replace(movements=kept)

    def interest(self, to_on: date, rates: Rates) -> Amounted:
        """Return the whole interest up to and with a local date, whether it was paid or not."""
        rule = self.tariff.interest_for(self.debtor)
        if rule is None or self.due is None:
            return Amounted(ZERO, self.currency)
        changes = tuple((one.on, one.amount) for one in self.movements)
        overdue = Overdue(self.due.on, self.amount, self.currency, changes)
        return interest_of(overdue, rule, self.tariff, to_on, rates=rates)

    def open_interest(self, to_on: date, rates: Rates) -> Decimal:
        """Return the interest up to and with a local date that is not paid yet."""
        paid = sum((one.amount for one in self.interest_paid), ZERO)
        return max(self.interest(to_on, rates).amount - paid, ZERO)

    def overpaid_interest(self, to_on: date, rates: Rates) -> Decimal:
        """Return what was paid as interest and turned out not to be owed."""
        paid = sum((one.amount for one in self.interest_paid), ZERO)
        return max(paid - self.interest(to_on, rates).amount, ZERO) if paid else ZERO


def row_of(entry: Entry, today: date, rates: Rates) -> Debt:
    """Return a debt as a standing shows it on a local date. ``interest`` is what is open of it."""
    interest = entry.interest(today, rates)
    paid = sum((one.amount for one in entry.interest_paid), ZERO)
    rows = interest.sum
    if paid:
        rows = (*rows, SumLine("sum.interest_paid", (), -min(paid, interest.amount)))
    return Debt(
        entry.id,
        entry.kind,
        entry.debtor,
        entry.clause,
        entry.demanded[0] if entry.demanded else None,
        entry.things[0] if entry.things else None,
        entry.period,
        entry.at,
        entry.due,
        entry.net,
        entry.tax,
        entry.withholding,
        entry.amount,
        entry.reduced,
        entry.paid,
        entry.balance,
        entry.currency,
        max(interest.amount - paid, ZERO),
        entry.settled_at,
        entry.sum,
        rows,
        entry.events,
        entry.leans_on,
    )
