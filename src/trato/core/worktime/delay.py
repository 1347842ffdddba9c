"""Delay: how many periods late something is, counted from its due.

A period runs from the due to the same local time of each following day, week or month; in working
days, to the close of each following working day; in hours, by elapsed or open time. *Begun* counts
the period under way, *complete* only those that have ended. Excused time is taken out first.

What is left of a working day after its close goes with the next day, and a period of working days
never begins on a closed day: it waits for the next working one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, Literal, assert_never

from trato.core.worktime.calendar import Calendar
from trato.core.worktime.days import (
    calendar_day_of,
    close_of,
    closing_of,
    is_working_day,
    next_working_day_on_or_after,
    working_day_after,
    working_days_between,
)
from trato.core.worktime.deadline import Deadline, due_at, due_on
from trato.core.worktime.instants import (
    DAY,
    HOUR,
    first_instant_showing,
    microseconds_of,
    midnight_wall,
    moment,
    steady_wall,
)
from trato.core.worktime.minutes import (
    Intervals,
    Pauses,
    add_working_time,
    is_open,
    merged_pauses,
    working_time_between,
)
from trato.core.worktime.periods import add_months

DelayUnit = Literal["hour", "working_hour", "day", "working_day", "week", "month"]
Counting = Literal["begun", "complete"]

_MICROSECOND: Final = timedelta(microseconds=1)
_WALL_SIZES: Final = {"day": DAY, "week": 7 * DAY}
_WALL_UNITS: Final = {"day", "week", "month"}


@dataclass(frozen=True, slots=True)
class _Late:
    """A due that was missed, the unit its delay is counted in, and the time that is excused."""

    due: Deadline
    unit: DelayUnit
    calendar: Calendar | None
    counting: Counting
    excused: Pauses
    stopped: Intervals

    @property
    def zone(self) -> str:
        return self.due.zone

    @property
    def hours_calendar(self) -> Calendar:
        if self.calendar is None:
            raise ValueError("A delay in working time needs its calendar. Give `calendar`.")
        return self.calendar

    def is_excused(self, at: int) -> bool:
        return any(start <= at < end for start, end in self.stopped)


def delay_periods(
    due: Deadline,
    until: datetime,
    unit: DelayUnit,
    *,
    calendar: Calendar | None = None,
    counting: Counting = "begun",
    excused: Pauses = (),
) -> int:
    """Return how many periods late something is at the aware instant `until`; 0 when it is in time.

    `calendar` is needed for working days and hours; days, weeks and months are those of the due's
    zone. `excused` are absolute intervals `[from, until)`. *More than N* periods is what no longer
    meets `delay_limit` of N. Raises ValueError when the calendar is missing.
    """
    if due.is_met_by(until):
        return 0
    late = _Late(due, unit, calendar, counting, excused, merged_pauses(excused))
    at = microseconds_of(until)
    if unit == "working_day":
        return _working_days(late, at)
    complete, exact = _complete(late, at)
    if counting == "complete":
        return complete
    if exact and not (due.whole_day and _runs(late, until)):
        return max(complete, int(_runs(late, until) and unit in _WALL_UNITS))
    return complete + 1


def delay_limit(
    due: Deadline,
    count: int,
    unit: DelayUnit,
    *,
    calendar: Calendar | None = None,
    excused: Pauses = (),
) -> Deadline:
    """Return the last moment at which the delay is not more than `count` periods (0: the due).

    Raises ValueError when the calendar is missing.
    """
    if count == 0:
        return due
    late = _Late(due, unit, calendar, "complete", excused, merged_pauses(excused))
    if unit == "working_day":
        return close_of(late.hours_calendar, _counted_day(late, count))
    limit = _end_of(late, count)
    if due.whole_day and unit in _WALL_UNITS and _is_midnight(late.zone, limit):
        return due_on(moment(late.zone, limit).date() - timedelta(days=1), zone=late.zone)
    return due_at(moment(late.zone, limit), zone=late.zone)


def next_delay_change(
    due: Deadline,
    after: datetime,
    unit: DelayUnit,
    *,
    calendar: Calendar | None = None,
    counting: Counting = "begun",
    excused: Pauses = (),
) -> datetime:
    """Return the first instant later than `after` at which `delay_periods` answers one more.

    A period is begun from the first microsecond after the instant that the one before ends at; a
    period of whole days from its midnight; a complete one from the instant that it ends at.
    Raises NoWorkingTimeError when the calendar knows no further working time.
    """
    late = _Late(due, unit, calendar, counting, excused, merged_pauses(excused))
    counted = delay_periods(due, after, unit, calendar=calendar, counting=counting, excused=excused)
    if unit == "working_day":
        if counting == "complete":
            found = _counted_close(late, counted + 1)
        else:
            begins, included = _begins(late, counted + 1)
            found = begins + (not included)
    elif counting == "complete":
        found = _end_of(late, counted + 1)
    else:
        found = _start_of(late, counted)
    return moment(late.zone, found)


def _runs(late: _Late, until: datetime) -> bool:
    """Tell whether the delay is running at `until`: not excused and, in working hours, open."""
    if late.is_excused(microseconds_of(until)):
        return False
    return late.unit != "working_hour" or is_open(late.hours_calendar, until)


def _complete(late: _Late, at: int) -> tuple[int, bool]:
    """Return how many periods have ended by `at`, and whether the last ended just then."""
    size = HOUR if late.unit in {"hour", "working_hour"} else _WALL_SIZES.get(late.unit)
    passed = _passed(late, at)
    if size is not None:
        return passed // size, passed % size == 0
    reached = _origin(late) + passed
    count = 0
    while _month_end(late, count + 1) <= reached:
        count += 1
    return count, _month_end(late, count) == reached


def _passed(late: _Late, at: int) -> int:
    """Return the time of delay up to `at`, in the clock of its unit, without what is excused."""
    start = microseconds_of(late.due.late_from)
    match late.unit:
        case "working_hour":
            until = moment(late.zone, at)
            passed = working_time_between(
                late.hours_calendar, late.due.late_from, until, pauses=late.excused
            )
            return passed // _MICROSECOND
        case "hour":
            excused = (min(end, at) - max(begin, start) for begin, end in late.stopped)
            return at - start - sum(part for part in excused if part > 0)
        case "day" | "week" | "month":
            wall = steady_wall(late.zone, at)
            origin = _origin(late)
            return (
                wall
                - origin
                - sum(
                    min(end, wall) - max(begin, origin)
                    for begin, end in _excused_walls(late)
                    if begin < wall and end > origin
                )
            )
        case "working_day":
            raise AssertionError
    assert_never(late.unit)


def _origin(late: _Late) -> int:
    """Return the wall time that the delay is counted from."""
    return steady_wall(late.zone, microseconds_of(late.due.late_from))


def _excused_walls(late: _Late) -> Iterator[tuple[int, int]]:
    for begin, end in late.stopped:
        yield steady_wall(late.zone, begin), steady_wall(late.zone, end)


def _month_end(late: _Late, count: int) -> int:
    """Return the wall time at which the `count`-th month of delay ends, on the due's day."""
    day = add_months(late.due.on, count)
    return _origin(late) - midnight_wall(late.due.on) + midnight_wall(day)


def _end_of(late: _Late, count: int) -> int:
    """Return the first instant by which `count` periods have ended."""
    return _reached(late, _length(late, count), past=False)


def _start_of(late: _Late, count: int) -> int:
    """Return the first instant at which one period more than `count` is under way."""
    return _reached(late, _length(late, count), past=True)


def _length(late: _Late, count: int) -> int:
    match late.unit:
        case "hour" | "working_hour":
            return count * HOUR
        case "day" | "week":
            return count * _WALL_SIZES[late.unit]
        case "month":
            return _month_end(late, count) - _origin(late)
        case "working_day":
            raise AssertionError
    assert_never(late.unit)


def _reached(late: _Late, length: int, *, past: bool) -> int:
    """Return the first instant at which the delay is `length`, or (`past`) at which it grows on."""
    if late.unit == "working_hour":
        return _reached_open(late, length, past=past)
    on_wall = late.unit != "hour"
    start = _origin(late) if on_wall else microseconds_of(late.due.late_from)
    reached = start + length
    for begin, end in _excused_walls(late) if on_wall else late.stopped:
        if end > start and (begin < reached or (past and begin == reached)):
            reached += end - max(begin, start)
    if on_wall:
        reached = first_instant_showing(late.zone, reached)
    return reached + (past and not late.due.whole_day)


def _reached_open(late: _Late, length: int, *, past: bool) -> int:
    found = add_working_time(
        late.hours_calendar,
        late.due.late_from,
        timedelta(microseconds=length),
        at_closing="reopening" if past else "closing",
        pauses=late.excused,
    )
    return microseconds_of(found) + (past and not late.due.whole_day)


def _working_days(late: _Late, at: int) -> int:
    """Return the working days of delay at `at`, begun or complete."""
    complete = _closed_by(late, at)
    if late.counting == "complete":
        return complete
    begins, included = _begins(late, complete + 1)
    return complete + (begins <= at if included else begins < at)


def _closed_by(late: _Late, at: int) -> int:
    """Return how many unexcused working days after the due's day have closed by `at`."""
    calendar, first = late.hours_calendar, _due_day(late)
    last = calendar_day_of(calendar, moment(calendar.zone, at))
    if last <= first:
        return 0
    count = working_days_between(calendar, first, last)
    if is_working_day(calendar, last) and _close(calendar, last) > at:
        count -= 1
    excused = (day for day in _excused_days(late) if first < day and _close(calendar, day) <= at)
    return count - sum(1 for _ in excused)


def _excused_days(late: _Late) -> Iterator[date]:
    """Yield the working days whose close is excused."""
    calendar = late.hours_calendar
    for begin, end in late.stopped:
        day = calendar_day_of(calendar, moment(calendar.zone, begin))
        day = next_working_day_on_or_after(calendar, day)
        while (close := _close(calendar, day)) < end:
            if close >= begin:
                yield day
            day = working_day_after(calendar, day)


def _counted_close(late: _Late, count: int) -> int:
    """Return the close of the `count`-th unexcused working day after the due's day (0: the due)."""
    if count == 0:
        return microseconds_of(late.due.late_from)
    calendar = late.hours_calendar
    return _close(calendar, _counted_day(late, count))


def _counted_day(late: _Late, count: int) -> date:
    calendar = late.hours_calendar
    day = working_day_after(calendar, _due_day(late), count)
    for excused in _excused_days(late):
        if _due_day(late) < excused <= day:
            day = working_day_after(calendar, day)
    return day


def _begins(late: _Late, number: int) -> tuple[int, bool]:
    """Return when the `number`-th working day of delay begins, and whether that instant counts."""
    at = _counted_close(late, number - 1)
    day = _counted_day(late, number - 1) if number > 1 else _due_day(late)
    begins, included = _begins_after(late, at, day)
    while stop := next((end for begin, end in late.stopped if begin <= begins < end), None):
        calendar = late.hours_calendar
        resumed = calendar_day_of(calendar, moment(calendar.zone, stop))
        begins, _ = _begins_after(late, stop, resumed)
        included = True
    return begins, included


def _begins_after(late: _Late, at: int, day: date) -> tuple[int, bool]:
    """Return when a period that could begin at `at`, on `day`, does begin."""
    calendar = late.hours_calendar
    if is_working_day(calendar, day):
        tomorrow = day + timedelta(days=1)
        if at < _close(calendar, day) or is_working_day(calendar, tomorrow):
            return at, _is_midnight(calendar.zone, at)
    following = next_working_day_on_or_after(calendar, day + timedelta(days=1))
    return first_instant_showing(calendar.zone, midnight_wall(following)), True


def _due_day(late: _Late) -> date:
    """Return the day of the due, which does not count; a whole day is its own."""
    return late.due.on if late.due.whole_day else calendar_day_of(late.hours_calendar, late.due.at)


def _close(calendar: Calendar, day: date) -> int:
    return microseconds_of(closing_of(calendar, day))


def _is_midnight(zone: str, at: int) -> bool:
    local = moment(zone, at)
    return at == first_instant_showing(zone, midnight_wall(local.date()))
