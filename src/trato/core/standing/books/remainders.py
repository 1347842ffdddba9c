"""Remainders: amounts that go by what is left of a period, at the instant that they fall due."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from trato.core.agreement import (
    Amount,
    Duty,
    Every,
    Percent,
    PriceOf,
    Remaining,
    Share,
    Total,
    Unit,
    Unused,
    Verb,
)
from trato.core.standing.conditions.holding import latest
from trato.core.standing.program.dues import Ground, after
from trato.core.standing.program.rules import Program
from trato.core.standing.program.spans import Span, span_of
from trato.core.standing.state.state import State
from trato.core.worktime import add_months, local_date

_LEFT_MAX = 10_000


def at_that_time(
    state: State, program: Program, amount: Amount | None, at: datetime
) -> Amount | None:
    """Return an amount with what was left at an instant as a share of its price; others as they
    are. What cannot be told stays as it is, and comes to nothing yet."""
    match amount:
        case Remaining():
            return _remaining(state, program, amount, at)
        case Unused():
            return _unused(program, amount, at)
        case Total():
            parts = (at_that_time(state, program, part, at) for part in amount.parts)
            return Total(tuple(part for part in parts if part is not None))
        case _:
            return amount


def _remaining(state: State, program: Program, amount: Remaining, at: datetime) -> Amount:
    since = latest(state, amount.since, program)
    if since is None:
        return amount
    until = after(amount.duration, Ground(since.day or since.at, since.event), program).due.on
    left = _units_left(amount.unit, local_date(at, program.zone), until)
    match amount.of:
        case Percent(rate=rate, of=of):
            return Percent(rate * left, of)
        case Share(numerator=part, denominator=whole, of=of):
            return Share(part * left, whole, of)
        case _:
            return Share(left, 1, amount.of)


def _units_left(unit: Unit, day: date, until: date) -> int:
    """Return how many units are left between two days, the one under way included."""
    if day >= until:
        return 0
    count = 1
    while count < _LEFT_MAX and _later(unit, day, count) < until:
        count += 1
    return count


def _later(unit: Unit, day: date, count: int) -> date:
    match unit:
        case Unit.MONTH:
            return add_months(day, count)
        case Unit.YEAR:
            return add_months(day, 12 * count)
        case Unit.WEEK:
            return day + timedelta(days=7 * count)
        case _:
            return day + timedelta(days=count)


def _unused(program: Program, amount: Unused, at: datetime) -> Amount:
    day = local_date(at, program.zone)
    span = _paid_for(program, amount, day)
    if span is None:
        return amount
    left = (span.last_on - day).days
    return Share(left, (span.last_on - span.first_on).days + 1, amount.of)


def _paid_for(program: Program, amount: Unused, day: date) -> Span | None:
    """Return the period for which the price is paid that holds a day."""
    wanted = program.things.meant(amount.of.thing) if isinstance(amount.of, PriceOf) else None
    for rule in program.by_verb.get(Verb.PAY, ()):
        act = rule.act
        if not isinstance(act, Duty) or not isinstance(act.trigger, Every):
            continue
        if wanted is None or rule.thing == wanted:
            return span_of(act.trigger.period, day)
    return None
