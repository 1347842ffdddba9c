"""Claiming: until when what a clause gives has to be asked for."""

from __future__ import annotations

from fractions import Fraction

from trato.core.agreement import Duration, Unit
from trato.core.standing.facts.entries import Ground
from trato.core.standing.program.dues import Moment, moment_in
from trato.core.standing.program.spans import span_of
from trato.core.standing.program.tariff import Tariff
from trato.core.worktime import (
    Deadline,
    due_calendar_days,
    due_hours,
    due_months,
    due_working_days,
    due_working_minutes,
    local_date,
)


def window_of(ground: Ground) -> Deadline | None:
    """Return until when a credit has to be asked for; None when there is no limit."""
    within, period = ground.consequence.claim_within, ground.consequence.claim_from
    if within is None:
        return None
    begins: Moment = ground.at
    if period is not None:
        begins = span_of(period, local_date(ground.at, ground.tariff.zone)).last_on
    return after(within, begins, ground.tariff)


def after(span: Duration, at: Moment, tariff: Tariff) -> Deadline:
    """Return the due of a duration after an instant, by the rules of its unit."""
    zone, calendar = tariff.zone, tariff.calendar(span.calendar)
    match span.unit:
        case Unit.MINUTE | Unit.HOUR:
            hours = Fraction(span.count, 60 if span.unit is Unit.MINUTE else 1)
            return due_hours(moment_in(at, zone), hours, zone=zone)
        case Unit.WORKING_HOUR if calendar is not None:
            return due_working_minutes(calendar, moment_in(at, zone), span.count * 60)
        case Unit.WORKING_DAY if calendar is not None:
            return due_working_days(calendar, at, span.count)
        case Unit.MONTH | Unit.YEAR:
            return due_months(zone, at, span.count * (12 if span.unit is Unit.YEAR else 1))
        case Unit.WEEK:
            return due_calendar_days(zone, at, 7 * span.count)
        case _:
            return due_calendar_days(zone, at, span.count)
