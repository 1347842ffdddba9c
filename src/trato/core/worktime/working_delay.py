"""Delay in working days: from the due to the close of each following working day.

What is left of a working day after its close goes with the next day, and a period never begins on a
closed day: it waits for the next working one. A day that is excused when it closes is no period.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from trato.core.worktime.calendar import Calendar
from trato.core.worktime.days import (
    calendar_day_of,
    closing,
    is_working_day,
    next_working_day_on_or_after,
    working_day_after,
    working_days_between,
)
from trato.core.worktime.instants import (
    first_instant_showing,
    is_midnight,
    microseconds_of,
    midnight_wall,
    moment,
)
from trato.core.worktime.lateness import Late


def working_days_late(late: Late, at: int) -> int:
    """Return the working days of delay at `at`, begun or complete."""
    complete = _closed_by(late, at)
    if late.counting == "complete":
        return complete
    return complete + (begins_at(late, complete + 1) <= at)


def _closed_by(late: Late, at: int) -> int:
    """Return how many unexcused working days after the due's day have closed by `at`."""
    calendar, first = late.hours_calendar, _due_day(late)
    last = calendar_day_of(calendar, moment(calendar.zone, at))
    if last <= first:
        return 0
    count = working_days_between(calendar, first, last)
    if is_working_day(calendar, last) and closing(calendar, last).us > at:
        count -= 1
    if late.stopped:
        excused = _excused_days(late)
        count -= sum(1 for day in excused if first < day and closing(calendar, day).us <= at)
    return count


def _excused_days(late: Late) -> Iterator[date]:
    """Yield the working days that are excused when they close."""
    calendar = late.hours_calendar
    for begin, end in late.stopped:
        day = calendar_day_of(calendar, moment(calendar.zone, begin))
        day = next_working_day_on_or_after(calendar, day)
        while (close := closing(calendar, day).us) <= end:
            if close > begin:
                yield day
            day = working_day_after(calendar, day)


def counted_close(late: Late, count: int) -> int:
    """Return the close of the `count`-th unexcused working day after the due's day (0: the due)."""
    if count == 0:
        return microseconds_of(late.due.late_from)
    calendar = late.hours_calendar
    return closing(calendar, counted_day(late, count)).us


def counted_day(late: Late, count: int) -> date:
    """Return the `count`-th unexcused working day after the due's day."""
    calendar, first = late.hours_calendar, _due_day(late)
    day = working_day_after(calendar, first, count)
    for excused in _excused_days(late) if late.stopped else ():
        if first < excused <= day:
            day = working_day_after(calendar, day)
    return day


def begins_at(late: Late, number: int) -> int:
    """Return the first instant at which the `number`-th working day of delay is under way."""
    calendar = late.hours_calendar
    if number == 1:
        day, at = _due_day(late), microseconds_of(late.due.late_from)
        starts = None if _goes_on(calendar, at, day) else _next_opening(calendar, day)
        included = starts is not None or is_midnight(calendar.zone, at)
    else:
        day = counted_day(late, number - 1)
        close = closing(calendar, day)
        at = close.us
        tomorrow = is_working_day(calendar, day + timedelta(days=1))
        starts = None if tomorrow else _next_opening(calendar, day)
        included = starts is not None or close.is_midnight
    starts = at if starts is None else starts
    while stop := next((end for begin, end in late.stopped if begin <= starts < end), None):
        resumed = calendar_day_of(calendar, moment(calendar.zone, stop))
        starts = stop if _goes_on(calendar, stop, resumed) else _next_opening(calendar, resumed)
        included = True
    return starts + (not included)


def _goes_on(calendar: Calendar, at: int, day: date) -> bool:
    """Tell whether a period that could begin at `at`, on `day`, need not wait: its day is still
    open, or the next one is a working day too.
    """
    if not is_working_day(calendar, day):
        return False
    return at < closing(calendar, day).us or is_working_day(calendar, day + timedelta(days=1))


def _next_opening(calendar: Calendar, day: date) -> int:
    """Return the midnight with which the first working day after `day` begins."""
    following = next_working_day_on_or_after(calendar, day + timedelta(days=1))
    return first_instant_showing(calendar.zone, midnight_wall(following))


def _due_day(late: Late) -> date:
    """Return the day of the due, which does not count; a whole day is its own."""
    due, calendar = late.due, late.hours_calendar
    if due.whole_day or (due.zone == calendar.zone and not calendar.is_overnight):
        return due.on
    return calendar_day_of(calendar, due.at)
