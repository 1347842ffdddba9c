"""Reckoning the consequences that were called for, each group in order, under its caps."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from trato.core.agreement import Cap, Duration, Period, Rate, Unit
from trato.core.standing.books.amounts import Worth
from trato.core.standing.books.bases import Bases
from trato.core.standing.books.debts import ZERO
from trato.core.standing.books.desk import Desk, Run, is_credit
from trato.core.standing.books.penalties import (
    Assessed,
    Ceiling,
    capped,
    ceiling_of,
    first_times_of,
    is_growing,
    is_spared,
    next_growth,
    uncapped,
)
from trato.core.standing.facts.entries import Ground
from trato.core.standing.program.spans import first_day, span_of
from trato.core.worktime import add_months, local_date


def reckon(desk: Desk) -> None:
    """Reckon again every consequence that time or a new entry may have changed."""
    for id in [id for id, run in desk.runs.items() if not run.lasts(desk.at)]:
        del desk.runs[id]
        desk.stale[id] = None
    stale = [desk.grounds[id] for id in desk.stale]
    groups = {(ground.clause, ground.number) for ground in stale}
    for group in sorted(groups):
        ids = desk.groups[group]
        if _is_linked(desk.grounds[ids[0]]):
            _assess_linked(desk, ids)
        else:
            for id in ids:
                if id in desk.stale:
                    _reckon(desk, id, 1, [])


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
    before: list[Ground] = []
    changed = False
    for id in ids:
        ground = desk.grounds[id]
        day = day_of(ground)
        if ground.holds:
            called.append(day)
        known = desk.assessed.get(id)
        if known is None or changed or id in desk.stale or id in desk.runs:
            shared = tuple(one.ground for one in before if _share(one, ground))
            found = _reckon(desk, id, _turn(ground, day, called), given, shared)
            changed = changed or known is None or found.amount != known.amount
        given.append((day, desk.assessed[id].amount))
        before.append(ground)


def _share(earlier: Ground, ground: Ground) -> bool:
    """Tell whether an earlier ground takes of the same cap, or of the same «first times»."""
    spans = [_window_of(cap, ground) for cap in ground.consequence.caps]
    first = first_times_of(ground)
    if first is not None and first.period is None:
        return True
    if first is not None and first.period is not None:
        spans.append(_days_of(first.period, ground))
    day = day_of(earlier)
    return any(span is not None and span[0] <= day <= span[1] for span in spans)


def _reckon(
    desk: Desk,
    id: str,
    turn: int,
    given: list[tuple[date, Decimal]],
    shared: tuple[str, ...] = (),
) -> Assessed:
    """Reckon one consequence and keep what it comes to. It is looked at again while it may still
    change: what the books had no part in, only once time changes it."""
    ground = desk.grounds[id]
    bases = Bases(desk, ground)
    found = _assess(desk, ground, bases, turn=turn, given=given)
    found = found._replace(leans_on=(*dict.fromkeys(bases.parts), *shared))
    if desk.assessed.get(id) != found:
        desk.assessed[id] = found
        desk.moved[id] = None
    desk.stale.pop(id, None)
    desk.runs.pop(id, None)
    if found.counting and not bases.consulted and _runs_alone(ground):
        desk.runs[id] = Run(desk.at, next_growth(ground, desk.at))
    elif found.counting or found.missing:
        desk.stale[id] = None
    return found


def _runs_alone(ground: Ground) -> bool:
    """Tell whether it is known when time changes a consequence: nothing that is no delay is still
    open, and its end lies not ahead."""
    return ground.done_at is None and all(end is not None for _, end in ground.excused)


def _turn(ground: Ground, day: date, called: list[date]) -> int:
    """Return which time this is, among those that count together for «la primera vez»."""
    first = first_times_of(ground)
    if first is None or first.period is None:
        return len(called)
    span = span_of(first.period, day)
    return sum(1 for one in called if span.first_on <= one <= span.last_on)


def _assess(
    desk: Desk,
    ground: Ground,
    bases: Bases,
    *,
    turn: int,
    given: list[tuple[date, Decimal]],
) -> Assessed:
    worth = uncapped(ground, desk.at, bases, turn=turn)
    if worth.missing:
        return Assessed(ZERO, worth.currency, missing=worth.missing)
    if worth.exact and _is_outdone(desk, ground, worth):
        return Assessed(ZERO, worth.currency)
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


def _is_outdone(desk: Desk, ground: Ground, worth: Worth) -> bool:
    """Tell whether another credit for the same request is larger, or as large and earlier."""
    if not is_credit(ground.consequence):
        return False
    for other in desk.rivals(ground):
        theirs = uncapped(other, desk.at, Bases(desk, other), turn=1)
        if theirs.exact > worth.exact:
            return True
        if theirs.exact == worth.exact and (other.at, other.id) < (ground.at, ground.id):
            return True
    return False


def _ceiling(
    desk: Desk,
    cap: Cap,
    ground: Ground,
    bases: Bases,
    given: list[tuple[date, Decimal]],
) -> Ceiling | None:
    """Return a cap with what the same consequence has left of it."""
    window = _window_of(cap, ground)
    if window is None:
        return ceiling_of(cap, ground, desk.at, bases, given=ZERO)
    first, last = window
    if cap.per is None:
        # What was charged and measured in those months is of the books, whether asked for or not.
        bases.consulted = True
        bases = bases.charged_within(first, last)
        ground = _summed(desk, cap, ground, first, last)
    used = sum((amount for one, amount in given if first <= one <= last), ZERO)
    return ceiling_of(cap, ground, desk.at, bases, given=used)


def _window_of(cap: Cap, ground: Ground) -> tuple[date, date] | None:
    """Return the first and last day of the time over which a cap is shared; None: it is not."""
    if cap.per is not None:
        return _days_of(cap.per, ground)
    if cap.rolling is not None:
        day = day_of(ground)
        return back(cap.rolling, day) + timedelta(days=1), day
    return None


def _days_of(period: Period, ground: Ground) -> tuple[date, date]:
    span = span_of(period, day_of(ground))
    return span.first_on, span.last_on


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


def back(span: Duration, day: date) -> date:
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
