"""Reckoning the consequences that were called for, each group in order, under its caps."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from trato.core.agreement import Base, Cap, Duration, Rate, Unit
from trato.core.standing.debts import ZERO, Entry
from trato.core.standing.desk import Desk
from trato.core.standing.entries import Ground
from trato.core.standing.penalties import (
    Assessed,
    Ceiling,
    capped,
    ceiling_of,
    first_times_of,
    is_growing,
    is_spared,
    uncapped,
)
from trato.core.standing.spans import span_of
from trato.core.worktime import add_months, local_date

PRICES: Final = frozenset({"price", "extra"})
_WEEK: Final = re.compile(r"(\d{4})-W(\d{2})")
_PART: Final = re.compile(r"(\d{4})-([QH])(\d)")


def reckon(desk: Desk) -> None:
    """Reckon again every consequence that time or a new entry may have changed."""
    stale = [desk.grounds[id] for id in desk.stale]
    groups = {(ground.clause, ground.number) for ground in stale}
    for group in sorted(groups):
        ids = desk.groups[group]
        if _is_linked(desk.grounds[ids[0]]):
            _assess_linked(desk, ids)
        else:
            for id in ids:
                if id in desk.stale:
                    _keep(desk, id, _assess(desk, desk.grounds[id], 1, []))


def _is_linked(ground: Ground) -> bool:
    """Tell whether what one ground gives depends on those before it: by a cap over a period, or an
    exception that is used up."""
    caps = ground.consequence.caps
    shared = any(cap.per is not None or cap.rolling is not None for cap in caps)
    return shared or first_times_of(ground) is not None


def _assess_linked(desk: Desk, ids: tuple[str, ...]) -> None:
    """Reckon the grounds of one consequence, the oldest first: it has the first use of its caps
    and of exceptions that are used up."""
    given: list[tuple[date, Decimal]] = []
    called: list[date] = []
    changed = False
    for id in ids:
        ground = desk.grounds[id]
        day = day_of(ground)
        if ground.holds:
            called.append(day)
        known = desk.assessed.get(id)
        if known is None or changed or id in desk.stale:
            found = _assess(desk, ground, _turn(ground, day, called), given)
            changed = changed or known is None or found.amount != known.amount
            _keep(desk, id, found)
        given.append((day, desk.assessed[id].amount))


def _keep(desk: Desk, id: str, found: Assessed) -> None:
    """Keep what a consequence comes to; it is looked at again while it may still change."""
    known = desk.assessed.get(id)
    if known != found:
        desk.assessed[id] = found
        desk.moved[id] = None
    if found.counting or found.missing:
        desk.stale[id] = None
    else:
        desk.stale.pop(id, None)


def _turn(ground: Ground, day: date, called: list[date]) -> int:
    """Return which time this is, among those that count together for «la primera vez»."""
    first = first_times_of(ground)
    if first is None or first.period is None:
        return len(called)
    span = span_of(first.period, day)
    return sum(1 for one in called if span.first_on <= one <= span.last_on)


def _assess(desk: Desk, ground: Ground, turn: int, given: list[tuple[date, Decimal]]) -> Assessed:
    bases = _bases(desk, ground)
    worth = uncapped(ground, desk.at, bases, turn=turn)
    if worth.missing:
        return Assessed(ZERO, worth.currency, missing=worth.missing)
    ceilings = [
        ceiling
        for cap in ground.consequence.caps
        if (ceiling := _ceiling(desk, cap, ground, bases, given)) is not None
        and ceiling.currency == worth.currency
    ]
    amounted = capped(worth, ceilings if worth.exact else (), source=ground.clause)
    full = any(ceiling.rest <= worth.exact for ceiling in ceilings)
    counting = is_growing(ground, desk.at) and ground.holds and not is_spared(ground, turn)
    growing = counting and not full
    return Assessed(amounted.amount, amounted.currency, amounted.sum, growing, counting)


def _ceiling(
    desk: Desk,
    cap: Cap,
    ground: Ground,
    bases: dict[Base, Decimal],
    given: list[tuple[date, Decimal]],
) -> Ceiling | None:
    """Return a cap with what the same consequence has left of it."""
    day = day_of(ground)
    if cap.per is not None:
        span = span_of(cap.per, day)
        first, last = span.first_on, span.last_on
    elif cap.rolling is not None:
        first, last = _back(cap.rolling, day) + timedelta(days=1), day
        charges = _charges(desk, ground, first, last)
        bases = {**bases, Base.PERIOD_FEE: charges} if charges else bases
        ground = _summed(desk, cap, ground, first, last)
    else:
        return ceiling_of(cap, ground, desk.at, bases, given=ZERO)
    used = sum((amount for one, amount in given if first <= one <= last), ZERO)
    return ceiling_of(cap, ground, desk.at, bases, given=used)


def _summed(desk: Desk, cap: Cap, ground: Ground, first: date, last: date) -> Ground:
    """Return a ground whose figure, for a cap over months, is the sum of what was measured in
    them."""
    if not isinstance(cap.amount, Rate):
        return ground
    name = cap.amount.value
    told = [value for day, value in desk.rates.get(name, ()) if first <= day <= last]
    if not told:
        return ground
    values = {**ground.figures.values, name: sum(told, ZERO)}
    return ground._replace(figures=ground.figures._replace(values=values))


def _back(span: Duration, day: date) -> date:
    """Return the day a rolling span before another."""
    match span.unit:
        case Unit.MONTH:
            return add_months(day, -span.count)
        case Unit.YEAR:
            return add_months(day, -12 * span.count)
        case Unit.WEEK:
            return day - timedelta(days=7 * span.count)
        case _:
            return day - timedelta(days=span.count)


def day_of(ground: Ground) -> date:
    """Return the day that a ground counts in: the first of its period, else that of its breach."""
    return first_day(ground.period) or local_date(ground.at, ground.tariff.zone)


def first_day(period: str) -> date | None:
    """Return the first day of a period as obligations write it; None when there is no such one."""
    try:
        if (week := _WEEK.fullmatch(period)) is not None:
            return date.fromisocalendar(int(week[1]), int(week[2]), 1)
        if (part := _PART.fullmatch(period)) is not None:
            size = 3 if part[2] == "Q" else 6
            return date(int(part[1]), (int(part[3]) - 1) * size + 1, 1)
        return date.fromisoformat((period + "-01-01")[:10] if period else "")
    except ValueError:
        return None


# --- bases that only the books know ---------------------------------------------------------


def _bases(desk: Desk, ground: Ground) -> dict[Base, Decimal]:
    bases: dict[Base, Decimal] = {}
    tariff = ground.tariff
    if not tariff.fees and not tariff.billed and ground.period:
        fee = _sum_of_nets(one for one in _charged(desk, ground) if one.period == ground.period)
        if fee:
            bases[Base.PERIOD_FEE] = fee
    concerned = next(belonging(desk, ground), None)
    if concerned is not None:
        bases[Base.INVOICE] = concerned.net
    following = _following(desk, ground)
    if following is not None:
        bases[Base.NEXT_INVOICE] = following.net
    debt = desk.entries.get(ground.debt or "")
    if debt is not None:
        bases[Base.OVERDUE] = _overdue(debt)
        bases.setdefault(Base.INVOICE, debt.net)
        bases[Base.OWN_PRICE] = debt.net
    return bases


def _overdue(entry: Entry) -> Decimal:
    """Return what was left of a debt when it fell due."""
    if entry.due is None:
        return entry.balance
    before = (one.amount for one in entry.movements if one.on <= entry.due.on)
    return entry.amount - sum(before, ZERO)


def _charged(desk: Desk, ground: Ground) -> Iterator[Entry]:
    payer = ground.consequence.payer
    for entry in desk.entries.values():
        if entry.kind == "price" and entry.known and entry.debtor is payer.other:
            yield entry


def _charges(desk: Desk, ground: Ground, first: date, last: date) -> Decimal:
    """Return what was charged for the periods that begin in a stretch of days."""
    return _sum_of_nets(
        one
        for one in _charged(desk, ground)
        if first <= (first_day(one.period) or local_date(one.at, desk.zone)) <= last
    )


def _sum_of_nets(entries: Iterator[Entry]) -> Decimal:
    return sum((one.net for one in entries), ZERO)


def _following(desk: Desk, ground: Ground) -> Entry | None:
    later = [
        one
        for one in _charged(desk, ground)
        if one.demanded_at is not None and one.demanded_at > ground.at
    ]
    return min(later, key=lambda one: one.demanded_at or one.at, default=None)


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
    things = ground.tariff.things
    wide = {wide for name in ground.things for wide in things.with_groups(name)}
    return bool(wide & set(entry.things))
