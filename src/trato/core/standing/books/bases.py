"""Bases: what an amount may be a part of and only the books know, reckoned when it is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Final

from trato.core.agreement import Base
from trato.core.standing.books.debts import ZERO, Entry
from trato.core.standing.books.desk import Desk
from trato.core.standing.facts.entries import Ground, things_of
from trato.core.standing.program.spans import first_day
from trato.core.worktime import local_date

PRICES: Final = frozenset({"price", "extra"})


class Bases:
    """The bases of one ground, each reckoned when an amount asks for it.

    ``consulted`` tells whether any was asked for: what an amount came to without a look into the
    books can only be changed by time. ``parts`` are the ids of the debts that were looked into.
    """

    __slots__ = ("_desk", "_ground", "_period_fee", "consulted", "parts")

    def __init__(self, desk: Desk, ground: Ground) -> None:
        self._desk = desk
        self._ground = ground
        self._period_fee = ZERO
        self.consulted = False
        self.parts: list[str] = []

    def charged_within(self, first: date, last: date) -> Bases:
        """Return the same with another fee: what was charged for the periods that begin in a
        stretch of days."""
        other = Bases(self._desk, self._ground)
        other.parts = self.parts
        zone = self._desk.zone
        other._period_fee = other._sum_of_nets(
            one
            for one in _charged(self._desk, self._ground)
            if first <= (first_day(one.period) or local_date(one.at, zone)) <= last
        )
        return other

    def get(self, base: Base) -> Decimal | None:
        """Return a base, or None when the books know of none."""
        self.consulted = True
        match base:
            case Base.PERIOD_FEE:
                return self._period_fee or self._charged_in_its_period()
            case Base.NEXT_INVOICE:
                return self._net_of(_following(self._desk, self._ground))
            case Base.INVOICE:
                return self._net_of(next(belonging(self._desk, self._ground), None) or self._debt)
            case Base.OVERDUE:
                return None if self._debt is None else _overdue(self._debt)
            case Base.OWN_PRICE:
                return self._net_of(self._debt)
            case _:
                return None

    def _net_of(self, entry: Entry | None) -> Decimal | None:
        return None if entry is None else self._sum_of_nets((entry,))

    def _sum_of_nets(self, entries: Iterable[Entry]) -> Decimal:
        found = list(entries)
        self.parts.extend(one.id for one in found)
        return sum((one.net for one in found), ZERO)

    @property
    def _debt(self) -> Entry | None:
        debt = self._desk.entries.get(self._ground.debt or "")
        self.parts.extend(() if debt is None else (debt.id,))
        return debt

    def _charged_in_its_period(self) -> Decimal | None:
        """Return what was charged for the period of a ground, where no clause says a fee."""
        ground = self._ground
        if ground.tariff.fees or ground.tariff.billed or not ground.period:
            return None
        charged = _charged(self._desk, ground)
        return self._sum_of_nets(one for one in charged if one.period == ground.period) or None


def belonging(desk: Desk, ground: Ground) -> Iterator[Entry]:
    """Yield the debts that a ground belongs to: of its thing, else of its period."""
    charged = sorted(
        (one for one in _charged(desk, ground) if one.kind in PRICES), key=lambda one: one.age
    )
    of_thing = [one for one in charged if one.id == ground.debt or is_its_price(ground, one)]
    yield from of_thing
    for entry in charged:
        if ground.period and entry.period == ground.period and entry not in of_thing:
            yield entry


def is_its_price(ground: Ground, entry: Entry) -> bool:
    """Tell whether a debt is the price of the very thing that a ground is about."""
    if ground.period and entry.period and ground.period != entry.period:
        return False
    return not things_of(ground).isdisjoint(entry.things)


def _overdue(entry: Entry) -> Decimal:
    """Return what was left of a debt when it fell due."""
    if entry.due is None:
        return entry.balance
    before = (one.amount for one in entry.movements if one.on <= entry.due.on)
    return entry.amount - sum(before, ZERO)


def _charged(desk: Desk, ground: Ground) -> Iterator[Entry]:
    creditor = ground.consequence.payer.other
    for entry in desk.entries.values():
        if entry.kind == "price" and entry.known and entry.debtor is creditor:
            yield entry


def _following(desk: Desk, ground: Ground) -> Entry | None:
    later = [
        one
        for one in _charged(desk, ground)
        if one.demanded_at is not None and one.demanded_at > ground.at
    ]
    return min(later, key=lambda one: one.demanded_at or one.at, default=None)
