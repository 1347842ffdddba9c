"""Penalties: what a consequence comes to at an instant, by how late something is, under its caps.

Delay is counted as ``trato.core.worktime.delay`` says: begun or complete, excused time taken out
first. Of several caps the lowest that remains binds; the amount is rounded once, after them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Final, NamedTuple, assert_never

from trato.core.agreement import (
    Amount,
    Answers,
    Bands,
    Cap,
    Comparison,
    Condition,
    Counting,
    DelayOver,
    Duration,
    FirstTimes,
    Measured,
    Unit,
)
from trato.core.money import EXACT, rounded
from trato.core.standing.books.amounts import (
    Amounted,
    Basis,
    KnownBases,
    Worth,
    multiplied,
    plain_worth,
    settled,
    worth_of,
)
from trato.core.standing.books.figures import money_text
from trato.core.standing.facts.entries import Figures, Ground
from trato.core.standing.program.banding import Delay, delay_unit
from trato.core.standing.program.portions import passed_at
from trato.core.standing.values import SumLine
from trato.core.worktime import Counting as CountingOfDelay
from trato.core.worktime import Deadline, delay_limit, delay_periods, next_delay_change

_ZERO: Final = Decimal(0)
_INSTANT: Final = timedelta(microseconds=1)
_UNITS_IN: Final = {Unit.YEAR: 12}


class Ceiling(NamedTuple):
    """A cap and what is left of it for this amount; ``rest`` None: what it is of is not known."""

    cap: Cap
    whole: Decimal
    rest: Decimal
    currency: str


class Assessed(NamedTuple):
    """What a consequence comes to. ``growing``: time alone will raise it. ``counting``: time alone
    will change its sum, though a cap may hold the amount. ``missing``: figures without which there
    is no amount yet. ``leans_on``: ids of the debts that it is a part of, and of the grounds before
    it that used up some of its caps or exceptions."""

    amount: Decimal
    currency: str
    sum: tuple[SumLine, ...] = ()
    growing: bool = False
    counting: bool = False
    missing: tuple[str, ...] = ()
    alone: Assessed | None = None  # what it came to before a joint limit
    leans_on: tuple[str, ...] = ()


def told_by_books(condition: Condition) -> bool:
    """Tell whether the books themselves test a condition of a consequence: about the delay of its
    own duty, about a measured figure, about how often it happened. The engine tests the others."""
    if isinstance(condition, DelayOver):
        return condition.thing is None and condition.clause is None
    return isinstance(condition, Measured | FirstTimes)


def uncapped(ground: Ground, at: datetime, bases: KnownBases, *, turn: int) -> Worth:
    """Return what a consequence comes to at ``at`` before its caps.

    ``turn``: its place among the times that the same consequence was called for, from 1 on.
    """
    if not ground.holds or not _conditions_hold(ground, at, turn):
        return Worth(_ZERO, ground.tariff.currency)
    worth = _worth(ground.consequence.amount, ground, at, bases)
    per = ground.consequence.per
    if worth.missing or per is None or ground.due is None:
        spared = per is None and _in_grace(ground, at)
        return Worth(_ZERO, worth.currency) if spared else worth
    return multiplied(worth, _times(ground, per, at), _word(per))


def capped(worth: Worth, ceilings: Iterable[Ceiling], *, source: str) -> Amounted:
    """Hold an amount down to the lowest of what is left of its caps, and round it once. Each cap
    is a row of the sum: the one that binds takes off what is too much, the others are shown."""
    known = list(ceilings)
    lowest = min(known, key=lambda one: one.rest, default=None)
    binding = lowest if lowest is not None and worth.exact > lowest.rest else None
    if binding is None:
        amounted = settled(worth)
        rows = [_cap_row(one, _ZERO, source, amounted.currency) for one in known]
        return amounted._replace(sum=(*amounted.sum, *rows))
    amounted = settled(worth)
    amount = rounded(max(binding.rest, _ZERO), worth.currency).amount
    rows = [
        _cap_row(one, amount - amounted.amount if one is binding else _ZERO, source, worth.currency)
        for one in known
    ]
    return Amounted(amount, worth.currency, (*amounted.sum, *rows))


def ceiling_of(
    cap: Cap, ground: Ground, at: datetime, bases: KnownBases, *, given: Decimal
) -> Ceiling | None:
    """Return a cap with what is left of it once ``given`` was given under it; None when what it
    is a part of is not known."""
    whole = _worth(cap.amount, ground, at, bases)
    if whole.missing:
        return None
    rest = max(EXACT.subtract(whole.exact, given), _ZERO)
    return Ceiling(cap, whole.exact, rest, whole.currency)


def is_growing(ground: Ground, at: datetime) -> bool:
    """Tell whether a consequence may still grow with time: what it answers to is not done, and it
    counts how long that lasts."""
    if ground.done_at is not None and ground.done_at <= at:
        return False
    return ground.due is not None and bool(
        ground.consequence.per is not None or list(_limits(ground)) or _shares(ground)
    )


def next_growth(ground: Ground, at: datetime) -> datetime | None:
    """Return the first instant after ``at`` when one more period of delay counts, or a limit of
    delay is passed; None when time changes nothing."""
    due = _counted_from(ground)
    if due is None or not is_growing(ground, at):
        return None
    excused = _excused(ground, None)
    found = [
        instant for limit in _limits(ground) for instant in _turns(limit, ground) if instant > at
    ]
    found += [turn for share in _shares(ground) if (turn := _share_turn(ground, share)) > at]
    per = ground.consequence.per
    if per is not None:
        found.append(
            next_delay_change(
                due,
                at,
                delay_unit(per.unit),
                calendar=ground.tariff.calendar(per.calendar),
                counting=_counting(ground),
                excused=excused,
            )
        )
    return min(found, default=None)


def changes_within(ground: Ground, since: datetime, until: datetime) -> bool:
    """Tell whether what a consequence comes to would be another, had it been done at another
    instant between two."""
    open_yet = ground._replace(done_at=None)
    turn = next_growth(open_yet, since)
    return turn is not None and turn < until


# --- delay ----------------------------------------------------------------------------------


def _worth(amount: Amount, ground: Ground, at: datetime, bases: KnownBases) -> Worth:
    known = plain_worth(amount, ground.tariff, ground.clause)
    return worth_of(amount, _basis(ground, at, bases)) if known is None else known


def _basis(ground: Ground, at: datetime, bases: KnownBases) -> Basis:
    thing = ground.things[0] if ground.things else None
    return Basis(
        ground.tariff,
        ground.clause,
        thing,
        _counted_once(ground),
        _delay(ground, at),
        bases,
    )


def _counted_once(ground: Ground) -> Figures:
    """Return the figures of a ground; an incident is one of what its amount is counted in."""
    figures = ground.figures
    if ground.consequence.when is not Answers.EACH_TIME:
        return figures
    known = {thing: Decimal(1) for thing in ground.things}
    return figures._replace(quantities={**known, **figures.quantities})


def _delay(ground: Ground, at: datetime) -> Delay | None:
    due = _counted_from(ground)
    if due is None:
        return None
    until = _until(ground, at)
    return Delay(due, until, _excused(ground, until), ground.allowed)


def _in_grace(ground: Ground, at: datetime) -> bool:
    """Tell whether a delay is not longer than what its consequence lets pass."""
    due = _counted_from(ground)
    return (
        ground.consequence.grace is not None
        and due is not None
        and due.is_met_by(_until(ground, at))
    )


def _counted_from(ground: Ground) -> Deadline | None:
    """Return from when delay counts: the due, or the end of the grace after it."""
    due, grace = ground.due, ground.consequence.grace
    if due is None or grace is None:
        return due
    count = grace.count * _UNITS_IN.get(grace.unit, 1)
    return _deadline_of(_Limit(count, grace.unit, grace.calendar), ground)


def _until(ground: Ground, at: datetime) -> datetime:
    return min(ground.done_at, at) if ground.done_at is not None else at


def _excused(ground: Ground, until: datetime | None) -> tuple[tuple[datetime, datetime], ...]:
    """Return the stretches that are no delay; one without end lasts as long as we look."""
    last = until or max((end or begin for begin, end in ground.excused), default=None)
    closed = ((begin, end if end is not None else last) for begin, end in ground.excused)
    return tuple((begin, end) for begin, end in closed if end is not None and end > begin)


def _times(ground: Ground, per: Duration, at: datetime) -> int:
    """Return how many periods of a consequence a delay has: «por cada 2 días» counts pairs."""
    delay = _delay(ground, at)
    assert delay is not None
    counting = _counting(ground)
    found = delay_periods(
        delay.due,
        delay.until,
        delay_unit(per.unit),
        calendar=ground.tariff.calendar(per.calendar),
        counting=counting,
        excused=delay.excused,
    )
    size = max(1, per.count * _UNITS_IN.get(per.unit, 1))
    return -(-found // size) if counting == "begun" else found // size


def _word(per: Duration) -> str:
    """Return the unit that a count of delay is said in; none where it counts groups of days."""
    return delay_unit(per.unit) if per.count == 1 else ""


def _counting(ground: Ground) -> CountingOfDelay:
    return "complete" if ground.consequence.counting is Counting.COMPLETE else "begun"


class _Limit(NamedTuple):
    length: int
    unit: Unit
    calendar: str | None


def _limits(ground: Ground) -> Iterator[_Limit]:
    """Yield the lengths of delay at which a consequence changes, other than period by period."""
    grace = ground.consequence.grace
    if grace is not None and ground.consequence.per is None:
        yield _Limit(grace.count * _UNITS_IN.get(grace.unit, 1), grace.unit, grace.calendar)
    amount = ground.consequence.amount
    if isinstance(amount, Bands) and amount.unit is not None:
        for band in amount.bands:
            for edge in (band.above, band.up_to):
                if edge is not None:
                    yield _Limit(int(edge.to_integral_value()), amount.unit, None)
    for condition in _own_conditions(ground):
        if isinstance(condition, DelayOver):
            span = condition.duration
            count = span.count * _UNITS_IN.get(span.unit, 1)
            yield _Limit(count, span.unit, span.calendar)


def _shares(ground: Ground) -> tuple[Decimal, ...]:
    """Return the parts of a term, in percent of delay, at which a consequence changes."""
    amount = ground.consequence.amount
    if not isinstance(amount, Bands) or not amount.of_term or ground.allowed is None:
        return ()
    edges = (edge for band in amount.bands for edge in (band.above, band.up_to))
    return tuple(dict.fromkeys(edge for edge in edges if edge is not None))


def _share_turn(ground: Ground, share: Decimal) -> datetime:
    """Return the first instant at which a delay is more than so many percent of its term."""
    assert ground.due is not None
    assert ground.allowed is not None
    turn = passed_at(ground.allowed, ground.due, 100 + share)
    excused = sum((end - begin for begin, end in _excused(ground, None)), timedelta())
    return turn + excused + _INSTANT


def _turns(limit: _Limit, ground: Ground) -> Iterator[datetime]:
    """Yield the instant at which a delay is as long as a limit, and the first one after it."""
    deadline = _deadline_of(limit, ground)
    yield deadline.late_from
    yield deadline.first_late_at


def _deadline_of(
    limit: _Limit, ground: Ground, excused: tuple[tuple[datetime, datetime], ...] | None = None
) -> Deadline:
    assert ground.due is not None
    return delay_limit(
        ground.due,
        limit.length,
        delay_unit(limit.unit),
        calendar=ground.tariff.calendar(limit.calendar),
        excused=_excused(ground, None) if excused is None else excused,
    )


# --- conditions -----------------------------------------------------------------------------


def _own_conditions(ground: Ground) -> Iterator[Condition]:
    consequence = ground.consequence
    said = (*consequence.conditions, *ground.exceptions)
    for condition in (*said, consequence.unless):
        if condition is not None and told_by_books(condition):
            yield condition


def _conditions_hold(ground: Ground, at: datetime, turn: int) -> bool:
    """Tell whether the conditions that the books can tell hold, and no exception does."""
    consequence = ground.consequence
    for condition in consequence.conditions:
        if told_by_books(condition) and not _holds(condition, ground, at, turn):
            return False
    excepted = (*ground.exceptions, *((consequence.unless,) if consequence.unless else ()))
    return not any(
        told_by_books(condition) and _holds(condition, ground, at, turn) for condition in excepted
    )


def _holds(condition: Condition, ground: Ground, at: datetime, turn: int) -> bool:
    match condition:
        case DelayOver():
            return _is_delayed(condition, ground, at)
        case Measured():
            value = ground.figures.values.get(condition.value)
            return value is not None and _compares(value, condition)
        case FirstTimes():
            return turn <= condition.count
        case _:
            return False


def _is_delayed(condition: DelayOver, ground: Ground, at: datetime) -> bool:
    delay = _delay(ground, at)
    if delay is None:
        return False
    span = condition.duration
    limit = _Limit(span.count * _UNITS_IN.get(span.unit, 1), span.unit, span.calendar)
    deadline = _deadline_of(limit, ground, delay.excused)
    if condition.inclusive:
        return delay.until >= deadline.late_from
    return not deadline.is_met_by(delay.until)


def _compares(value: Decimal, condition: Measured) -> bool:
    match condition.comparison:
        case Comparison.AT_LEAST:
            return value >= condition.number
        case Comparison.MORE_THAN:
            return value > condition.number
        case Comparison.AT_MOST:
            return value <= condition.number
        case Comparison.LESS_THAN:
            return value < condition.number
        case Comparison.EQUAL:
            return value == condition.number
        case _:
            assert_never(condition.comparison)


def first_times_of(ground: Ground) -> FirstTimes | None:
    """Return the exception or condition of a ground that is used up in order, if it has one."""
    return next((one for one in _own_conditions(ground) if isinstance(one, FirstTimes)), None)


def is_spared(ground: Ground, turn: int) -> bool:
    """Tell whether this is a time that costs nothing, however long it lasts: «la primera vez»."""
    first = first_times_of(ground)
    if first is None:
        return False
    return (turn <= first.count) is not (first in ground.consequence.conditions)


def _cap_row(ceiling: Ceiling, value: Decimal, source: str, currency: str) -> SumLine:
    cap = ceiling.cap
    said = [("cap", money_text(ceiling.whole, currency))]
    key = "sum.cap"
    if cap.per is not None:
        key = f"sum.cap.{cap.per.rhythm.value}"
    elif cap.rolling is not None:
        key = "sum.cap.rolling"
        said.append(("span", f"{cap.rolling.count} {cap.rolling.unit.value}"))
    if ceiling.rest != ceiling.whole:
        said.append(("rest", money_text(ceiling.rest, currency)))
        key = f"{key}.rest"
    return SumLine(key, tuple(said), value, source, applied=value != _ZERO)
