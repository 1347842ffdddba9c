"""How much working time is left until something is due, where its clause counts in working time."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

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
    Deadline,
    local_date,
    working_days_between,
    working_minutes_between,
)


class Counted(NamedTuple):
    """In what a due is counted: a unit of working time, and the calendar that says which it is."""

    unit: Unit
    calendar: Calendar


def working_time_left(
    obligation: Obligation, agreement: Agreement | None, *, at: datetime
) -> Count | None:
    """Return the working time from the aware instant `at` to the due, in the unit of its clause.

    None: no due, or past it, or counted otherwise. See `left_until`.
    """
    counted = counted_in(obligation, agreement)
    if counted is None or obligation.due is None:
        return None
    return left_until(obligation.due, counted, at=at)


def counted_in(obligation: Obligation, agreement: Agreement | None) -> Counted | None:
    """Return in which working time the clause of an obligation counts; None: in none."""
    unit, name = _unit_and_calendar(obligation)
    calendar = calendar_named(agreement, name)
    return Counted(unit, calendar) if unit is not None and calendar is not None else None


def left_until(due: Deadline, counted: Counted, *, at: datetime) -> Count | None:
    """Return the working time from the aware instant `at` to a due; None: it is past.

    A term in working hours has working minutes left, whole ones; a term in working days has working
    days left (those that begin after the day of `at`, that of the due included), and on its last
    day working minutes, where the calendar knows hours.
    """
    if not due.is_met_by(at):
        return None
    calendar = counted.calendar
    if counted.unit is Unit.WORKING_DAY:
        days = working_days_between(calendar, local_date(at, due.zone), due.on)
        if days > 0:
            return Count(days, "working_day")
    return None if calendar.days_only else _minutes(calendar, at, due.late_from)


def _minutes(calendar: Calendar, at: datetime, until: datetime) -> Count:
    return Count(int(working_minutes_between(calendar, at, until)), "working_minute")


def _unit_and_calendar(obligation: Obligation) -> tuple[Unit | None, str | None]:
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
