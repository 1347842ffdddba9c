"""Looking: the books at an instant, each part of them worked out when somebody reads it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

from trato.core.agreement import Side
from trato.core.standing import crediting, debts
from trato.core.standing.debts import ZERO
from trato.core.standing.desk import Desk, Pages, is_credit
from trato.core.standing.entries import Paid
from trato.core.standing.late_interest import grace_end
from trato.core.standing.penalties import next_growth
from trato.core.standing.rows import Later
from trato.core.standing.values import Accounts, Credit, Debt, Spared
from trato.core.worktime import local_date, start_of_local_day


class Look:
    """What pages come to at an instant. It changes nothing in them."""

    __slots__ = ("_at", "_desk", "_pages", "_zone")

    def __init__(self, pages: Pages, zone: str, at: datetime) -> None:
        self._pages = pages
        self._zone = zone
        self._at = at
        self._desk: Desk | None = None

    def accounts(self) -> Accounts:
        """Return debts, credits and surplus, with interest to the day."""
        return Accounts(
            Later(self._debts),
            Later(self._credits),
            Later(self._surplus),
            spared=Later(self._spared),
        )

    def next_growth(self) -> datetime | None:
        """Return the first instant later on when time alone changes an amount: a new day of
        interest or of delay, the end of a time to ask for a credit."""
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
        desk = self._reckoned()
        known = (one for one in desk.entries.values() if one.known)
        entries = sorted(known, key=lambda one: (one.at, one.id))
        return tuple(debts.row_of(one, desk.today, desk.rates) for one in entries)

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
