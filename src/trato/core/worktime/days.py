"""Working days: which days they are, when each closes, and the n-th of them."""

from bisect import bisect_right
from datetime import date, datetime, timedelta
from typing import Final, overload

from trato.core.worktime.calendar import MINUTES_OF_DAY, Calendar, Closing
from trato.core.worktime.deadline import Deadline, due_at, due_on
from trato.core.worktime.instants import (
    MINUTE,
    SECOND,
    first_instant_showing,
    in_zone,
    instant_at_wall,
    is_midnight,
    microseconds_of,
    midnight_wall,
    moment,
)
from trato.core.worktime.table import NoWorkingTimeError

CLOSINGS_KEPT: Final = 20_000


def is_working_day(calendar: Calendar, day: date) -> bool:
    """Tell whether any open time starts on `day` (a night shift belongs to the day it starts)."""
    return day.toordinal() in calendar.table.working_set(day.year)


def opening_of(calendar: Calendar, day: date) -> datetime:
    """Return the instant at which `day` opens; raises NoWorkingTimeError when it is no working
    day.
    """
    _check_working(calendar, day)
    return _bound(calendar, day, min(opens for opens, _ in calendar.open_minutes(day)))


def closing_of(calendar: Calendar, day: date) -> datetime:
    """Return the instant at which the working day `day` closes, after midnight for a night shift.

    A calendar of days without hours closes at the next local midnight. Raises NoWorkingTimeError
    when `day` is no working day.
    """
    return closing(calendar, day).at


def close_of(calendar: Calendar, day: date) -> Deadline:
    """Return the closing of `day` as a deadline: a whole day where it closes at local midnight."""
    return closing(calendar, day).due


def closing(calendar: Calendar, day: date) -> Closing:
    """Return the closing of `day` each way, kept by the calendar from the first time on."""
    kept = calendar.closings
    found = kept.get(day)
    if found is None:
        minute = _closing_minute(calendar, day)
        at = _bound(calendar, day, minute)
        zone = calendar.zone
        due = due_on(day, zone=zone) if minute == MINUTES_OF_DAY else due_at(at, zone=zone)
        if len(kept) >= CLOSINGS_KEPT:
            kept.clear()
        us = microseconds_of(at)
        found = kept[day] = Closing(at, us, due, is_midnight(zone, us))
    return found


def working_day_after(calendar: Calendar, day: date, count: int = 1) -> date:
    """Return the `count`-th working day strictly after `day` (before it, if negative).

    Zero is `day` itself, or the next working day when it is none. Raises NoWorkingTimeError when
    there is none.
    """
    if count == 0:
        return next_working_day_on_or_after(calendar, day)
    return date.fromordinal(calendar.table.nth_working_day(day.toordinal(), count))


def next_working_day_on_or_after(calendar: Calendar, day: date) -> date:
    """Return `day` if it is a working day, else the next one."""
    if is_working_day(calendar, day):
        return day
    return date.fromordinal(calendar.table.nth_working_day(day.toordinal(), 1))


def last_working_day_on_or_before(calendar: Calendar, day: date) -> date:
    """Return `day` if it is a working day, else the one before it."""
    if is_working_day(calendar, day):
        return day
    return date.fromordinal(calendar.table.nth_working_day(day.toordinal(), -1))


def working_days_between(calendar: Calendar, start: date, end: date) -> int:
    """Return how many working days lie after `start` and up to `end` (negative when reversed)."""
    table = calendar.table
    if start.year == end.year:
        days = table.working_days(end.year)
        return bisect_right(days, end.toordinal()) - bisect_right(days, start.toordinal())
    if end < start:
        return -working_days_between(calendar, end, start)
    whole_years = sum(len(table.working_days(year)) for year in range(start.year, end.year))
    until_end = bisect_right(table.working_days(end.year), end.toordinal())
    return whole_years + until_end - bisect_right(table.working_days(start.year), start.toordinal())


def calendar_day_of(calendar: Calendar, at: date) -> date:
    """Return the day that an instant belongs to when working time and working days are counted.

    It is the local date in the calendar's zone, or the day before when a night window that started
    then is still running. A date is its own day.
    """
    if not isinstance(at, datetime):
        return at
    local = in_zone(at, calendar.zone)
    today = local.date()
    if not calendar.is_overnight:
        return today
    yesterday = today - timedelta(days=1)
    wall = midnight_wall(yesterday)
    for window in calendar.windows_on(yesterday):
        if window.closes > MINUTES_OF_DAY:
            until = first_instant_showing(calendar.zone, wall + window.closes * MINUTE)
            if local < moment(calendar.zone, until):
                return yesterday
    return today


def due_working_days(calendar: Calendar, event_at: date, count: int) -> Deadline:
    """Return the due of `count` working days after an event: the close of the `count`-th.

    The event's day does not count. `event_at` is an aware instant, or a date when the hour is not
    known. Zero is the close of that day, or of the next working day. Raises NoWorkingTimeError when
    there is no such day.
    """
    day = working_day_after(calendar, calendar_day_of(calendar, event_at), count)
    return close_of(calendar, day)


def before_working_days(calendar: Calendar, day: date, count: int) -> Deadline:
    """Return the due of "`count` working days before `day`": the close of the `count`-th before it.

    `day` itself does not count; an aware instant stands for the day it belongs to.
    """
    return close_of(calendar, working_day_after(calendar, calendar_day_of(calendar, day), -count))


@overload
def shift_days(calendar: Calendar, start: datetime, count: int) -> datetime: ...
@overload
def shift_days(calendar: Calendar, start: date, count: int) -> date: ...
def shift_days(calendar: Calendar, start: date, count: int) -> date:
    """Return the `count`-th working day strictly after (negative: before) `start`, at the same wall
    time.

    Zero is that day or the next working day. The local date of `start` counts, not the shift it
    falls in. A date gives a date. A wall time that the clock skips is read with the offset before
    the skip.
    """
    if not isinstance(start, datetime):
        return working_day_after(calendar, start, count)
    local = in_zone(start, calendar.zone)
    day = working_day_after(calendar, local.date(), count)
    return at_same_wall_time(local, day, zone=calendar.zone)


def at_same_wall_time(local: datetime, day: date, *, zone: str) -> datetime:
    """Return the instant at which `zone` shows, on `day`, the wall time that `local` shows."""
    seconds = (local.hour * 60 + local.minute) * 60 + local.second
    wall = midnight_wall(day) + seconds * SECOND + local.microsecond
    return moment(zone, instant_at_wall(zone, wall))


def _check_working(calendar: Calendar, day: date) -> None:
    if not is_working_day(calendar, day):
        raise NoWorkingTimeError(f"{day.isoformat()} is no working day of «{calendar.name}».")


def _closing_minute(calendar: Calendar, day: date) -> int:
    _check_working(calendar, day)
    return max(closes for _, closes in calendar.open_minutes(day))


def _bound(calendar: Calendar, day: date, minute: int) -> datetime:
    return moment(
        calendar.zone, first_instant_showing(calendar.zone, midnight_wall(day) + minute * MINUTE)
    )
