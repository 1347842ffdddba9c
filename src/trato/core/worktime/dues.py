"""Dues in calendar time: days, hours, weeks and months after an event, or before a date.

The event's day does not count, and a due of days ends with its local day. Hours are elapsed real
time.
"""

from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction

from trato.core.worktime.calendar import Calendar
from trato.core.worktime.days import at_same_wall_time
from trato.core.worktime.deadline import Deadline, day_in, due_at, due_on
from trato.core.worktime.instants import HOUR, in_zone, microseconds_of, moment
from trato.core.worktime.minutes import AtClosing, Minutes, Pauses, add_working_minutes
from trato.core.worktime.periods import add_months


def due_calendar_days(zone: str, event_at: date, count: int) -> Deadline:
    """Return the due of `count` calendar days after an event: the end of that local day.

    `event_at` is an aware instant, or a date when the hour is not known.
    """
    return due_on(day_in(zone, event_at) + timedelta(days=count), zone=zone)


def due_weeks(zone: str, event_at: date, count: int) -> Deadline:
    """Return the due of `count` weeks after an event: seven calendar days each."""
    return due_calendar_days(zone, event_at, 7 * count)


def due_months(zone: str, anchor: date, count: int, *, anchor_day: int | None = None) -> Deadline:
    """Return the due of `count` months after an event: the end of the anchor day, or of the month
    if shorter.

    `anchor_day` (1 to 31) is the day of the first of a series of months, when it is not that of
    `anchor`.
    """
    day = add_months(day_in(zone, anchor), count, anchor_day=anchor_day)
    return due_on(day, zone=zone)


def due_hours(start: datetime, hours: int | Fraction | Decimal, *, zone: str) -> Deadline:
    """Return the due of `hours` of elapsed real time after the aware instant `start`, shown in
    `zone`.
    """
    passed = round(Fraction(hours) * HOUR)
    at = moment(zone, microseconds_of(start) + passed)
    return Deadline(at, at, zone)


def due_working_minutes(
    calendar: Calendar,
    start: datetime,
    minutes: Minutes,
    *,
    at_closing: AtClosing = "closing",
    pauses: Pauses = (),
) -> Deadline:
    """Return the due of `minutes` of working time after `start`, as `add_working_minutes` counts
    them.
    """
    at = add_working_minutes(calendar, start, minutes, at_closing=at_closing, pauses=pauses)
    return Deadline(at, at, calendar.zone)


def before_days(zone: str, day: date, count: int) -> Deadline:
    """Return the due of "`count` days before `day`", whose own day does not count: the end of the
    `count`-th.

    An aware instant stands for its local day.
    """
    return due_on(day_in(zone, day) - timedelta(days=count), zone=zone)


def shifted_by_days(due: Deadline, count: int) -> Deadline:
    """Return a deadline moved by `count` calendar days, its hour kept."""
    day = due.on + timedelta(days=count)
    return _moved(due, day)


def moved_to_working_day(due: Deadline, calendar: Calendar, *, to: date) -> Deadline:
    """Return a deadline moved to the day `to`, its hour kept, shown in the calendar's zone."""
    local = in_zone(due.at, calendar.zone)
    if due.whole_day:
        return due_on(to, zone=calendar.zone)
    return due_at(at_same_wall_time(local, to, zone=calendar.zone), zone=calendar.zone)


def _moved(due: Deadline, day: date) -> Deadline:
    if due.whole_day:
        return due_on(day, zone=due.zone)
    return due_at(at_same_wall_time(due.at, day, zone=due.zone), zone=due.zone)
