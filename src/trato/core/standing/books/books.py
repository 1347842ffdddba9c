"""Books: what each side owes the other, entry by entry, as one value that never changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

from trato.core.agreement import Side
from trato.core.standing.books import crediting
from trato.core.standing.books.billing import enter_debt
from trato.core.standing.books.debts import ZERO
from trato.core.standing.books.desk import Desk, Pages, Settled
from trato.core.standing.books.instalments import entries_of
from trato.core.standing.books.invoicing import enter_invoice
from trato.core.standing.books.looking import Look
from trato.core.standing.books.paying import give_back, note, pay, pay_ahead
from trato.core.standing.facts.entries import (
    Asked,
    Ground,
    Invoiced,
    Noted,
    Owed,
    Paid,
    Plan,
    Refunded,
)
from trato.core.standing.program.tariff import Tariff
from trato.core.standing.values import Accounts
from trato.core.worktime import Deadline, local_date

Told = tuple[datetime, Owed | Ground]


class Changed(NamedTuple):
    """The books after an entry, the debts that it settled, in the order they were settled, and the
    ids of those that it changed in any way."""

    books: Books
    settled: tuple[Settled, ...] = ()
    touched: tuple[str, ...] = ()


class Books(NamedTuple):
    """Debts, payments, credits and surplus between two sides. Entries come in order of time; each
    method returns new books and shares what it did not touch, so that keeping old ones is free.

    ``tariff`` is that of the version in force: it says how payments that name nothing go.
    """

    zone: str
    currency: str
    pages: Pages = Pages()
    tariff: Tariff | None = None

    def knows(self, id: str) -> bool:
        """Tell whether a debt of that id was entered."""
        return id in self.pages.entries

    def with_tariff(self, tariff: Tariff) -> Books:
        """Go on under another version's order of payments."""
        return self._replace(tariff=tariff)

    def with_debt(self, owed: Owed) -> Changed:
        """Enter a debt that a duty, a power or an approved extra makes. The same id changes
        nothing. What was paid ahead, surplus and credits waiting are set against it."""

        def entered(desk: Desk) -> None:
            enter_debt(desk, owed)
            pay_ahead(desk, owed.id)
            crediting.refresh(desk)
            desk.spend_surplus()

        return self._changed(owed.at, owed.event or "", entered)

    def with_plan(self, plan: Plan) -> Changed:
        """Enter a price that is paid down in instalments; the same id changes nothing."""

        def entered(desk: Desk) -> None:
            for entry in entries_of(plan):
                if entry.id not in desk.entries:
                    desk.put(entry)
            pay_ahead(desk, plan.id)
            desk.spend_surplus()

        return self._changed(plan.at, "", entered)

    def with_all(self, told: Sequence[Told]) -> Changed:
        """Enter debts and grounds together, in the order given: as one by one, but what was asked
        for and what is left over is set against them once, at the end."""
        if not told:
            return Changed(self)
        first, _ = told[0]
        desk = Desk(self.pages, self.zone, first)
        for at, entry in told:
            if isinstance(entry, Owed):
                desk.move_to(at, entry.event or "")
                enter_debt(desk, entry)
                if desk.ahead:
                    pay_ahead(desk, entry.id)
                if desk.surplus:
                    desk.spend_surplus()
            else:
                desk.move_to(at, "")
                desk.add_ground(entry)
        desk.waits = desk.may_wait
        if not desk.waits:
            crediting.refresh(desk)
            desk.spend_surplus()
        return self._as_on(desk)

    def refreshed(self, at: datetime) -> Changed:
        """Reckon what was entered and left to wait, so that it need not be done again."""
        if not self.pages.waits:
            return Changed(self)
        desk = Desk(self.pages, self.zone, at)
        crediting.refresh(desk)
        desk.spend_surplus()
        return self._as_on(desk)

    def _as_on(self, desk: Desk) -> Changed:
        books = Books(self.zone, self.currency, desk.pages(), self.tariff)
        return Changed(books, tuple(desk.settled), tuple(desk.touched))

    def with_due(self, id: str, due: Deadline | None) -> Books:
        """Give a debt its due, or another one after a shift or an extension."""
        entry = self.pages.entries.get(id)
        if entry is None or entry.due == due:
            return self
        entries = {**self.pages.entries, id: entry._replace(due=due)}
        return self._replace(pages=self.pages._replace(entries=entries))

    def without_debt(self, id: str, at: datetime) -> Changed:
        """Take back a debt that a waiver, an excuse, an end or an amendment removes: what was paid
        on it becomes surplus."""

        def dropped(desk: Desk) -> None:
            desk.drop(id)
            crediting.refresh(desk)
            desk.spend_surplus()

        return self._changed(at, "", dropped)

    def with_invoice(self, invoice: Invoiced) -> Changed:
        """Enter an invoice: it names the debt that a duty made, or makes one. The same number, or
        a second demand of a debt that is one in all, makes none. A debt that the invoice itself
        triggered (``Owed.event``) may be entered before it or after."""

        def entered(desk: Desk) -> None:
            enter_invoice(desk, invoice)
            pay_ahead(desk, invoice.number)
            crediting.refresh(desk)
            desk.spend_surplus()

        return self._changed(invoice.at, invoice.event, entered, once=True)

    def with_payment(self, payment: Paid) -> Changed:
        """Set a payment against what it names, else against the oldest debt, interest first."""
        return self._changed(
            payment.at, payment.event, lambda desk: pay(desk, payment, self.tariff), once=True
        )

    def with_credit_note(self, credit_note: Noted) -> Changed:
        """Reduce the invoice that a credit note names, booking a credit already given, once."""
        return self._changed(
            credit_note.at, credit_note.event, lambda desk: note(desk, credit_note), once=True
        )

    def with_refund(self, refund: Refunded) -> Changed:
        """Use up surplus, or pay what is owed back."""
        return self._changed(
            refund.at, refund.event, lambda desk: give_back(desk, refund), once=True
        )

    def with_ground(self, ground: Ground, at: datetime | None = None) -> Changed:
        """Enter, or renew, what a consequence answers to, at ``at`` (its breach, when not said). A
        penalty becomes a debt of its own; a credit waits to be asked for; "instead" and "not owed"
        change the debt that they speak of."""

        def entered(desk: Desk) -> None:
            desk.add_ground(ground)
            crediting.refresh(desk)
            desk.spend_surplus()

        if self.pages.grounds.get(ground.id) == ground:
            return Changed(self)
        return self._changed(at or ground.at, "", entered)

    def without_ground(self, id: str, at: datetime) -> Changed:
        """Forget a ground (``Ground.id``): its breach was removed by a later record."""
        ground = self.pages.grounds.get(id)
        if ground is None:
            return Changed(self)
        gone = ground._replace(holds=False)
        return self.with_ground(gone, at)

    def with_request(self, asked: Asked) -> Changed:
        """Take a complaint or a request as asking for the credits that it names, in time or not."""

        def entered(desk: Desk) -> None:
            crediting.ask(desk, asked)
            desk.spend_surplus()

        return self._changed(asked.at, asked.event, entered)

    def with_rate(self, name: str, value: Decimal, at: datetime) -> Books:
        """Note a measured figure (a reference rate, in percent; a charge), from its local date on;
        the same date told again replaces what was told before."""
        on = local_date(at, self.zone)
        others = (one for one in self.pages.rates.get(name, ()) if one[0] != on)
        told = tuple(sorted((*others, (on, value)), key=lambda one: one[0]))
        return self._replace(pages=self.pages._replace(rates={**self.pages.rates, name: told}))

    def with_end(self, at: datetime) -> Changed:
        """The agreement ended: credits that no debt is left to take are owed back."""

        def ended(desk: Desk) -> None:
            desk.ended_at = desk.ended_at or at
            crediting.refresh(desk)

        return self._changed(at, "", ended)

    def _changed(
        self, at: datetime, event: str, change: Callable[[Desk], None], *, once: bool = False
    ) -> Changed:
        if once and event in self.pages.seen:
            return Changed(self)
        desk = Desk(self.pages, self.zone, at, event)
        if once:
            desk.seen[event] = event
        crediting.refresh(desk)
        change(desk)
        return self._as_on(desk)

    # --- looking --------------------------------------------------------------------------

    def debt_of_invoice(self, number: str) -> str | None:
        """Return the id of the debt that an invoice number stands for, or None."""
        return self.pages.numbers.get(number)

    def debtor_of(self, name: str) -> Side | None:
        """Return who owes the debt that an invoice number or an id stands for, or None."""
        entry = self.pages.entries.get(self.pages.numbers.get(name, name))
        return entry.debtor if entry is not None else None

    def demanded_by(self, number: str) -> tuple[str, ...]:
        """Return the ids of the debts that an invoice asks for."""
        if number not in self.pages.numbers:
            return ()
        found = tuple(id for id, one in self.pages.entries.items() if number in one.demanded)
        return found or (self.pages.numbers[number],)

    def balance_of(self, id: str) -> Decimal | None:
        """Return what is left to pay of a debt, without interest; None when there is no such, or
        its amount is not known yet."""
        entry = self.pages.entries.get(id)
        return entry.balance if entry is not None and entry.known else None

    def amount_of(self, id: str) -> Decimal | None:
        """Return what a debt is in all, or None when there is no such or nobody knows yet."""
        entry = self.pages.entries.get(id)
        return entry.amount if entry is not None and entry.known else None

    def paid_of(self, id: str) -> Decimal:
        """Return what was paid of a debt so far, without interest."""
        entry = self.pages.entries.get(id)
        return entry.paid if entry is not None else ZERO

    def look(self, at: datetime) -> Look:
        """Return how the books are seen from an instant."""
        return Look(self.pages, self.zone, at)

    def accounts(self, at: datetime) -> Accounts:
        """Return debts, credits and surplus at an instant, with interest to the day."""
        return self.look(at).accounts()

    def next_growth_at(self, at: datetime) -> datetime | None:
        """Return the first instant after ``at`` when time alone changes an amount: a new day of
        interest or of delay, the end of a time to ask for a credit."""
        return self.look(at).next_growth()


def empty_books(zone: str, currency: str) -> Books:
    """Return books without entries, for the zone and currency of an agreement."""
    return Books(zone, currency)
