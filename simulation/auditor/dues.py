"""Until when: every due rule that the simulation uses, read off the words of the agreement."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from simulation.auditor import clock
from simulation.auditor.clock import ONE_DAY, Due
from trato.core.agreement import (
    Agreement,
    DayKind,
    DueAfter,
    DueInPeriod,
    Duration,
    Period,
    Rhythm,
    Roll,
    Unit,
)

if TYPE_CHECKING:
    from trato.core.worktime import Calendar


def calendar_of(agreement: Agreement, name: str | None) -> Calendar:
    """Return the calendar of that name; without a name, the first one declared."""
    if name is None:
        return agreement.calendars[0]
    return next(one for one in agreement.calendars if one.name == name)


def due_after(agreement: Agreement, rule: DueAfter, start: datetime) -> Due:
    """Return the due so long after an instant."""
    due = after(agreement, rule.duration, start)
    return rolled(agreement, due, rule.roll, None)


def after(agreement: Agreement, duration: Duration, start: datetime) -> Due:
    """Return the end of a duration that begins with an event at `start`."""
    zone = agreement.header.zone
    count = duration.count
    match duration.unit:
        case Unit.MINUTE:
            end = clock.local(zone, start) + timedelta(minutes=count)
            return Due(end, end)
        case Unit.HOUR:
            end = clock.local(zone, start) + timedelta(hours=count)
            return Due(end, end)
        case Unit.WORKING_HOUR:
            calendar = calendar_of(agreement, duration.calendar)
            end = clock.after_open_time(calendar, start, timedelta(hours=count))
            return Due(end, end)
        case Unit.WORKING_DAY:
            calendar = calendar_of(agreement, duration.calendar)
            day = clock.working_day_of(calendar, start)
            return clock.close_due(calendar, clock.nth_working_day_after(calendar, day, count))
        case Unit.CALENDAR_DAY:
            return clock.end_of_day(zone, clock.local_day(zone, start) + count * ONE_DAY)
        case Unit.WEEK:
            return clock.end_of_day(zone, clock.local_day(zone, start) + 7 * count * ONE_DAY)
        case Unit.MONTH | Unit.YEAR:
            months = count * (12 if duration.unit is Unit.YEAR else 1)
            day = clock.months_after(clock.local_day(zone, start), months)
            return clock.end_of_day(zone, day)


def rolled(agreement: Agreement, due: Due, roll: Roll, calendar_name: str | None) -> Due:
    """Move a due that lands on a closed day to the next working day, when the clause says so."""
    if roll is Roll.STAY:
        return due
    assert roll is Roll.NEXT, "the simulation only rolls on"
    calendar = calendar_of(agreement, calendar_name)
    zone = agreement.header.zone
    day = clock.local_day(zone, due.at)
    if clock.is_working_day(calendar, day):
        return due
    wall = clock.local(zone, due.at)
    minute = None if due.whole_day else wall.hour * 60 + wall.minute
    return clock.at_minute(zone, clock.next_working_day(calendar, day), minute)


# --- periods ----------------------------------------------------------------------------------


def first_day_of(period: Period, day: date) -> date:
    """Return the first day of the period that holds a day."""
    match period.rhythm:
        case Rhythm.MONTH:
            return day.replace(day=1)
        case Rhythm.WEEK:
            return clock.monday_of(day)
        case _:
            raise AssertionError("the simulation has no such rhythm")


def next_first_day(period: Period, first: date) -> date:
    """Return the first day of the period after the one that begins on `first`."""
    return clock.months_after(first, 1) if period.rhythm is Rhythm.MONTH else first + 7 * ONE_DAY


def name_of(period: Period, first: date) -> str:
    """Return what a period is called: 2026-02 or 2026-W07."""
    if period.rhythm is Rhythm.MONTH:
        return f"{first.year}-{first.month:02}"
    year, week, _ = first.isocalendar()
    return f"{year}-W{week:02}"


def due_in_period(agreement: Agreement, rule: DueInPeriod, period: Period, first: date) -> Due:
    """Return the due that a rule gives to the period that begins on `first`."""
    for _ in range(abs(rule.offset)):
        forward = rule.offset > 0
        first = next_first_day(period, first) if forward else first_day_of(period, first - ONE_DAY)
    calendar = calendar_of(agreement, rule.calendar)
    zone = agreement.header.zone
    day = first
    match rule.kind:
        case DayKind.DAY_OF_MONTH:
            day = clock.clamped(first.year, first.month, rule.number)
        case DayKind.WORKING_DAY:
            days = clock.working_days_of_month(calendar, first.year, first.month)
            day = days[rule.number - 1 if rule.number > 0 else rule.number]
        case DayKind.WEEKDAY:
            assert period.rhythm is Rhythm.WEEK
            day = clock.monday_of(first) + rule.number * ONE_DAY
        case DayKind.NTH_WEEKDAY:
            days = clock.month_days(first.year, first.month)
            those = [one for one in days if one.weekday() == rule.weekday]
            place = min(rule.number, len(those)) - 1 if rule.number > 0 else rule.number
            day = those[place]
    return rolled(agreement, clock.at_minute(zone, day, rule.minute), rule.roll, rule.calendar)
