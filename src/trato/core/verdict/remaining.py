"""How much working time is left until something is due, where its clause counts in working time."""

from __future__ import annotations

from datetime import datetime

from trato.core.agreement import (
    Agreement,
    DayKind,
    DueAfter,
    DueBefore,
    DueInPeriod,
    Duty,
    Unit,
)
from trato.core.standing.values import Obligation
from trato.core.verdict.delays import calendar_named
from trato.core.verdict.values import Count
from trato.core.worktime import (
    Calendar,
    local_date,
    working_days_between,
    working_minutes_between,
)


def working_time_left(
    obligation: Obligation, agreement: Agreement | None, *, at: datetime
) -> Count | None:
    """Return the working time from the aware instant `at` to the due, in the unit of its clause.

    A term in working hours has working minutes left, whole ones; a term in working days has working
    days left (those that begin after the day of `at`, that of the due included), and on its last
    day working minutes, where the calendar knows hours. None: no due, or past it, or counted
    otherwise.
    """
    due = obligation.due
    if due is None or not due.is_met_by(at):
        return None
    unit, name = _counted_in(obligation)
    calendar = calendar_named(agreement, name)
    if calendar is None or unit is None:
        return None
    if unit is Unit.WORKING_DAY:
        days = working_days_between(calendar, local_date(at, due.zone), due.on)
        if days > 0:
            return Count(days, "working_day")
    return None if calendar.days_only else _minutes(calendar, at, due.late_from)


def _minutes(calendar: Calendar, at: datetime, until: datetime) -> Count:
    return Count(int(working_minutes_between(calendar, at, until)), "working_minute")


def _counted_in(obligation: Obligation) -> tuple[Unit | None, str | None]:
    """Return the unit of working time in which a clause says its due, and the calendar it names."""
    act = obligation.act
    match act.due if isinstance(act, Duty) else None:
        case DueAfter(duration=duration) | DueBefore(duration=duration):
            is_working = duration.unit in (Unit.WORKING_HOUR, Unit.WORKING_DAY)
            return (duration.unit if is_working else None), duration.calendar
        case DueInPeriod(kind=DayKind.WORKING_DAY, calendar=name):
            return Unit.WORKING_DAY, name
        case _:
            return None, None
