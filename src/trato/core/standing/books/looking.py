"""Looking: the books at an instant, each part of them worked out when somebody reads it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from decimal import Decimal

from trato.core.agreement import Side
from trato.core.standing.books import crediting, debts
from trato.core.standing.books.debts import ZERO
from trato.core.standing.books.desk import Desk, Pages, is_credit
from trato.core.standing.books.late_interest import grace_end
from trato.core.standing.books.penalties import next_growth
from trato.core.standing.facts.entries import Paid
from trato.core.standing.rows import Later, NamedRows
from trato.core.standing.values import Accounts, Credit, Debt, Spared
from trato.core.worktime import local_date, start_of_local_day


class Look:
    """What pages come to at an instant. It changes nothing in them."""

    __slots__ = ("_at", "_desk", "_growth", "_invoices", "_pages", "_zone")

    def __init__(self, pages: Pages, zone: str, at: datetime) -> None:
        self._pages = pages
        self._zone = zone
        self._at = at
        self._desk: Desk | None = None
        self._invoices: dict[str, list[debts.Entry]] | None = None
        self._growth: tuple[datetime | None] | None = None

    def shows(self, pages: Pages, at: datetime) -> bool:
        """Tell whether it shows what those pages come to at an instant, too."""
        if self._pages is not pages or at < self._at:
            return False
        turn = self.next_growth() if at > self._at else None
        return turn is None or at < turn

    def accounts(self) -> Accounts:
        """Return debts, credits and surplus, with interest to the day."""
        return Accounts(
            NamedRows(self._debts, self._debts_named),
            NamedRows(self._credits, self._credits_named),
            Later(self._surplus),
            spared=Later(self._spared),
        )

    def next_growth(self) -> datetime | None:
        """Return the first instant later on when time alone changes an amount: a new day of
        interest or of delay, the end of a time to ask for a credit."""
        if self._growth is None:
            self._growth = (self._next_growth(),)
        return self._growth[0]

    def _next_growth(self) -> datetime | None:
        known = self._pages if self._pages.lasts(self._at) else self._reckoned().pages()
        found = [run.turn for run in known.runs.values()]
        stale = (known.grounds[id] for id in known.stale)
        found += [next_growth(ground, self._at) for ground in stale if ground.holds]
        found += [
            window.first_late_at
            for id, window in known.windows.items()
            if id not in known.claimed or not known.claimed[id].in_time
        ]
        if known.bearing:
            today = local_date(self._at, self._zone)
            found += [_next_interest(one, today, self._zone) for one in known.entries.values()]
        return min((one for one in found if one is not None and one > self._at), default=None)

    def _reckoned(self) -> Desk:
        if self._desk is None:
            self._desk = Desk(self._pages, self._zone, self._at)
            crediting.refresh(self._desk)
        return self._desk

    def _debts(self) -> tuple[Debt, ...]:
        return self._shown(self._reckoned().entries.values())

    def _shown(self, entries: Iterable[debts.Entry]) -> tuple[Debt, ...]:
        desk = self._reckoned()
        known = sorted((one for one in entries if one.known), key=lambda one: (one.at, one.id))
        today = desk.today
        return tuple(debts.row_of(one, today, desk.rates) for one in known)

    def _debts_named(self, name: str) -> tuple[Debt, ...]:
        """Return the debts of an id, or of the number of an invoice."""
        entries = self._reckoned().entries
        if self._invoices is None:
            self._invoices = {}
            for one in entries.values():
                if one.demanded:
                    self._invoices.setdefault(one.demanded[0], []).append(one)
        found = {one.id: one for one in self._invoices.get(name, ())}
        if name in entries:
            found[name] = entries[name]
        return self._shown(found.values()) if found else ()

    def _credits_named(self, id: str) -> tuple[Credit, ...]:
        desk = self._reckoned()
        ground = desk.grounds.get(id)
        if ground is None or not is_credit(ground.consequence):
            return ()
        row = crediting.row_of(desk, ground, crediting.debts_reduced(desk))
        return () if row is None else (row,)

    def _credits(self) -> tuple[Credit, ...]:
        desk = self._reckoned()
        given = (one for one in desk.grounds.values() if is_credit(one.consequence))
        reduced = crediting.debts_reduced(desk)
        rows = (
            crediting.row_of(desk, ground, reduced)
            for ground in sorted(given, key=lambda one: (one.at, one.id))
        )
        return tuple(row for row in rows if row is not None)

    def _spared(self) -> tuple[Spared, ...]:
        return crediting.spared_of(self._reckoned())

    def _surplus(self) -> tuple[tuple[Side, str, Decimal], ...]:
        """Return what each side has paid beyond what it owes, what waits for its invoice
        included."""
        desk = self._reckoned()
        there = dict(desk.surplus)
        for early in desk.ahead.values():
            for one in early:
                side = one.payer if isinstance(one, Paid) else one.issuer.other
                key = (side, one.currency)
                there[key] = there.get(key, ZERO) + one.amount
        for entry in desk.entries.values():
            if entry.interest_paid:
                over = entry.overpaid_interest(desk.today, desk.rates)
                key = (entry.debtor, entry.currency)
                there[key] = there.get(key, ZERO) + over
        return tuple(
            (side, currency, amount) for (side, currency), amount in sorted(there.items()) if amount
        )


def _next_interest(entry: debts.Entry, today: date, zone: str) -> datetime | None:
    """Return the next local midnight at which a debt bears one more day of interest."""
    rule = entry.tariff.interest_for(entry.debtor)
    if rule is None or entry.due is None or not entry.known or entry.balance <= 0:
        return None
    free = grace_end(entry.due.on, rule.act.grace, entry.tariff)
    return start_of_local_day(zone, max(today, free) + timedelta(days=1))
