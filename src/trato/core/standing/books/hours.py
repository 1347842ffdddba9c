"""Hour banks: minutes granted each period, used up lot by lot, and what goes beyond them.

A lot is used in the order that the clause says (else the oldest first). Without rollover a lot ends
with its period; with it, at its expiry. Work beyond the lots is extra: what is owed for it is only
what has a price, and the approval that the clause asks for.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Final, NamedTuple, assert_never

from trato.core.agreement import Duration, HourBank, PerUnit, Unit
from trato.core.money import EXACT, rounded
from trato.core.standing.books.amounts import billed_minutes
from trato.core.standing.program.spans import next_span, span_of
from trato.core.standing.values import Hours
from trato.core.worktime import add_months

LOTS_MAX: Final = 2_000


class Worked(NamedTuple):
    """Minutes of work charged to a bank on a local date. ``people`` worked at once; ``approved``
    says that a person who may had agreed to pay for what goes beyond the bank."""

    event: str
    on: date
    minutes: int
    people: int = 1
    approved: bool = False


class _Lot(NamedTuple):
    granted_on: date
    minutes: int
    left: int
    ends_on: date | None  # last local date on which it can be used

    @property
    def is_usable(self) -> bool:
        return self.left > 0

    def holds(self, day: date) -> bool:
        return self.granted_on <= day and (self.ends_on is None or day <= self.ends_on)


class Overrun(NamedTuple):
    """Work beyond a bank: which event, how many minutes of it, and whether they were approved."""

    event: str
    minutes: int
    people: int
    approved: bool


class Banked(NamedTuple):
    """An hour bank at a date, and the work that went beyond it."""

    hours: Hours
    overruns: tuple[Overrun, ...]


def hours_of(
    bank: HourBank,
    clause: str,
    works: tuple[Worked, ...],
    *,
    from_on: date,
    to_on: date,
    name: str = "",
    granted: Callable[[date], bool] | None = None,
) -> Banked:
    """Return an hour bank on the local date ``to_on``, granted since the first period that begins
    on ``from_on`` or later.

    ``works`` in order of time. Each is rounded up to the bank's step before it is charged.
    ``granted`` tells whether the period that begins on a day has its hours (None: every one).
    """
    lots = _granted(bank, from_on, to_on)
    if granted is not None:
        lots = [lot for lot in lots if granted(lot.granted_on)]
    overruns: list[Overrun] = []
    used = lost = 0
    since = from_on
    for work in works:
        if not from_on <= work.on <= to_on:
            continue
        lots, over_most = _carried(bank, lots, since, work.on)
        lost, since = lost + over_most, work.on
        charged = _stepped(work.minutes * _heads(bank, work), bank.step_minutes)
        lots, over = _charged(lots, charged, work.on, newest_first=bank.newest_first)
        used += charged - over
        if over:
            overruns.append(Overrun(work.event, over, work.people, work.approved))
    lots, over_most = _carried(bank, lots, since, to_on)
    agreed = tuple(one for one in overruns if one.approved or not bank.needs_approval)
    extra, currency = _extra(bank.extra, agreed)
    alive = [lot for lot in lots if lot.holds(to_on)]
    return Banked(
        Hours(
            clause,
            name or bank.name,
            sum(lot.minutes for lot in lots),
            used,
            sum(lot.left for lot in lots if lot not in alive) + lost + over_most,
            sum(lot.left for lot in alive),
            sum(one.minutes for one in overruns),
            extra,
            currency,
            tuple((lot.granted_on, lot.minutes, lot.left, lot.ends_on) for lot in alive),
            tuple(work.event for work in works if from_on <= work.on <= to_on),
        ),
        tuple(overruns),
    )


def next_expiry_on(banked: Banked, after: date) -> date | None:
    """Return the first local date after ``after`` on which minutes that are left are lost."""
    found = [
        ends_on + timedelta(days=1)
        for _, _, left, ends_on in banked.hours.lots
        if left and ends_on is not None and ends_on >= after
    ]
    return min(found, default=None)


def price_of_work(price: PerUnit, minutes: int, people: int = 1) -> Decimal:
    """Return what so many minutes cost, half up: in begun hours or steps, and per person, as the
    price says. The currency is that of the price."""
    hours = billed_minutes(price, minutes, people)
    return rounded(EXACT.multiply(price.amount, hours), price.currency).amount


def _heads(bank: HourBank, work: Worked) -> int:
    each = bank.extra is not None and bank.extra.each_person
    return work.people if each else 1


def _stepped(minutes: int, step: int | None) -> int:
    return -(-minutes // step) * step if step else minutes


def _granted(bank: HourBank, from_on: date, to_on: date) -> list[_Lot]:
    """Return the lots granted up to a date, each with the last day on which it can be used."""
    lots: list[_Lot] = []
    span = span_of(bank.every, from_on)
    if span.first_on < from_on:
        span = next_span(bank.every, span)
    while span.first_on <= to_on and len(lots) < LOTS_MAX:
        ends_on = None if bank.rollover else span.last_on
        if bank.rollover and bank.expiry is not None:
            ends_on = _expires(bank.expiry, span.last_on)
        lots.append(_Lot(span.first_on, bank.minutes, bank.minutes, ends_on))
        span = next_span(bank.every, span)
    return lots


def _carried(bank: HourBank, lots: list[_Lot], after: date, to_on: date) -> tuple[list[_Lot], int]:
    """Let no more pass to each period that begins after a date than the bank says; return what is
    left, and the minutes that are lost. The oldest are lost first."""
    if bank.rollover_most is None:
        return lots, 0
    lost = 0
    kept = list(lots)
    for begun in [lot.granted_on for lot in lots if after < lot.granted_on <= to_on]:
        old = [
            place
            for place, lot in enumerate(kept)
            if lot.granted_on < begun and lot.holds(begun) and lot.is_usable
        ]
        over = max(sum(kept[place].left for place in old) - bank.rollover_most, 0)
        for place in old:
            part = min(over, kept[place].left)
            kept[place] = kept[place]._replace(left=kept[place].left - part)
            over, lost = over - part, lost + part
    return kept, lost


def _expires(expiry: Duration, last_on: date) -> date:
    """Return the last day of a lot: so long after the end of the period that granted it."""
    match expiry.unit:
        case Unit.MONTH | Unit.YEAR:
            months = expiry.count * (12 if expiry.unit is Unit.YEAR else 1)
            day = add_months(last_on + timedelta(days=1), months)
            return day - timedelta(days=1)
        case Unit.WEEK:
            return last_on + timedelta(days=7 * expiry.count)
        case Unit.CALENDAR_DAY | Unit.WORKING_DAY:
            return last_on + timedelta(days=expiry.count)
        case Unit.MINUTE | Unit.HOUR | Unit.WORKING_HOUR:
            return last_on
        case _:
            assert_never(expiry.unit)


def _charged(
    lots: list[_Lot], minutes: int, day: date, *, newest_first: bool
) -> tuple[list[_Lot], int]:
    """Take minutes out of the lots that can be used on a day; return what no lot had."""
    order = [place for place, lot in enumerate(lots) if lot.holds(day) and lot.is_usable]
    kept = list(lots)
    for place in reversed(order) if newest_first else order:
        part = min(minutes, kept[place].left)
        kept[place] = kept[place]._replace(left=kept[place].left - part)
        minutes -= part
    return kept, minutes


def _extra(
    price: PerUnit | None, overruns: tuple[Overrun, ...]
) -> tuple[Decimal | None, str | None]:
    """Return what the work beyond a bank is worth, all of it together, rounded once."""
    if price is None:
        return None, None
    minutes = sum(one.minutes for one in overruns)
    return price_of_work(replace(price, each_person=False), minutes), price.currency
