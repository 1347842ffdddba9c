"""Delay: how many periods late something is, counted from its due.

A period runs from the due to the same local time of each following day, week or month; in working
days, to the close of each following working day; in minutes and hours, by elapsed or open time.
*Begun* counts the period under way, *complete* only those that have ended. Excused time is taken
out first.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final, assert_never

from trato.core.worktime.calendar import Calendar
from trato.core.worktime.days import (
    close_of,
)
from trato.core.worktime.deadline import Deadline, due_at, due_on
from trato.core.worktime.instants import (
    DAY,
    HOUR,
    MINUTE,
    first_instant_showing,
    is_midnight,
    microseconds_of,
    midnight_wall,
    moment,
    steady_wall,
)
from trato.core.worktime.lateness import ClockUnit, Counting, DelayUnit, Late
from trato.core.worktime.minutes import (
    Pauses,
    add_working_time,
    is_open,
    merged_pauses,
    working_time_between,
)
from trato.core.worktime.periods import add_months
from trato.core.worktime.working_delay import (
    begins_at,
    counted_close,
    counted_day,
    working_days_late,
)

__all__ = ["Counting", "DelayUnit", "delay_limit", "delay_periods", "next_delay_change"]

_MICROSECOND: Final = timedelta(microseconds=1)
_SIZES: Final = {
    "minute": MINUTE,
    "hour": HOUR,
    "working_hour": HOUR,
    "day": DAY,
    "week": 7 * DAY,
}
_WALL_UNITS: Final = {"day", "week", "month"}


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
    late = Late(due, calendar, counting, excused, merged_pauses(excused))
    at = microseconds_of(until)
    if unit == "working_day":
        return working_days_late(late, at)
    complete, exact = _complete(late, unit, at)
    if counting == "complete":
        return complete
    if exact and not (due.whole_day and _runs(late, unit, until)):
        # While an hour comes twice the wall stands still, and yet the first period is under way.
        return max(complete, int(unit in _WALL_UNITS and _elapsed(late, at) > 0))
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
    late = Late(due, calendar, "complete", excused, merged_pauses(excused))
    if unit == "working_day":
        return close_of(late.hours_calendar, counted_day(late, count))
    limit = _end_of(late, unit, count)
    if due.whole_day and unit in _WALL_UNITS and is_midnight(late.zone, limit):
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
    """Return the first instant later than `after` at which `delay_periods` answers more.

    A period is begun from the first microsecond after the instant that the one before ends at; a
    period of whole days from its midnight; a complete one from the instant that it ends at.
    Raises NoWorkingTimeError when the calendar knows no further working time.
    """
    late = Late(due, calendar, counting, excused, merged_pauses(excused))
    counted = delay_periods(due, after, unit, calendar=calendar, counting=counting, excused=excused)
    if unit == "working_day":
        if counting == "complete":
            found = counted_close(late, counted + 1)
        else:
            found = begins_at(late, counted + 1)
    elif counting == "complete":
        found = _end_of(late, unit, counted + 1)
    else:
        found = _start_of(late, unit, counted)
    return moment(late.zone, found)


def _runs(late: Late, unit: ClockUnit, until: datetime) -> bool:
    """Tell whether the delay is running at `until`: not excused and, in working hours, open."""
    if late.is_excused(microseconds_of(until)):
        return False
    return unit != "working_hour" or is_open(late.hours_calendar, until)


def _complete(late: Late, unit: ClockUnit, at: int) -> tuple[int, bool]:
    """Return how many periods have ended by `at`, and whether the last ended just then."""
    size = _SIZES.get(unit)
    passed = _passed(late, unit, at)
    if size is not None:
        return passed // size, passed % size == 0
    reached = _origin(late) + passed
    count = 0
    while _month_end(late, count + 1) <= reached:
        count += 1
    return count, _month_end(late, count) == reached


def _passed(late: Late, unit: ClockUnit, at: int) -> int:
    """Return the time of delay up to `at`, in the clock of its unit, without what is excused."""
    match unit:
        case "working_hour":
            until = moment(late.zone, at)
            passed = working_time_between(
                late.hours_calendar, late.due.late_from, until, pauses=late.excused
            )
            return passed // _MICROSECOND
        case "minute" | "hour":
            return _elapsed(late, at)
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
    assert_never(unit)


def _elapsed(late: Late, at: int) -> int:
    """Return the real time of delay up to `at` without what is excused."""
    start = microseconds_of(late.due.late_from)
    excused = (min(end, at) - max(begin, start) for begin, end in late.stopped)
    return at - start - sum(part for part in excused if part > 0)


def _origin(late: Late) -> int:
    """Return the wall time that the delay is counted from."""
    if late.due.whole_day:
        return midnight_wall(late.due.on) + DAY
    return steady_wall(late.zone, microseconds_of(late.due.late_from))


def _excused_walls(late: Late) -> Iterator[tuple[int, int]]:
    for begin, end in late.stopped:
        # Where the wall jumps, what is skipped belongs to the excuse that begins there.
        before = steady_wall(late.zone, begin - 1) + 1
        yield min(before, steady_wall(late.zone, begin)), steady_wall(late.zone, end)


def _month_end(late: Late, count: int) -> int:
    """Return the wall time at which the `count`-th month of delay ends, on the due's day."""
    day = add_months(late.due.on, count)
    return _origin(late) - midnight_wall(late.due.on) + midnight_wall(day)


def _end_of(late: Late, unit: ClockUnit, count: int) -> int:
    """Return the first instant by which `count` periods have ended."""
    return _reached(late, unit, _length(late, unit, count), past=False)


def _start_of(late: Late, unit: ClockUnit, count: int) -> int:
    """Return the first instant at which one period more than `count` is under way."""
    return _reached(late, unit, _length(late, unit, count), past=True)


def _length(late: Late, unit: ClockUnit, count: int) -> int:
    if unit == "month":
        return _month_end(late, count) - _origin(late)
    return count * _SIZES[unit]


def _reached(late: Late, unit: ClockUnit, length: int, *, past: bool) -> int:
    """Return the first instant at which the delay is `length`, or (`past`) at which it grows on."""
    if unit == "working_hour":
        return _reached_open(late, length, past=past)
    on_wall = unit in _WALL_UNITS and not (past and length == 0)
    start = _origin(late) if on_wall else microseconds_of(late.due.late_from)
    reached = start + length
    for begin, end in _excused_walls(late) if on_wall else late.stopped:
        if end > start and (begin < reached or (past and begin == reached)):
            reached += end - max(begin, start)
    if on_wall:
        reached = first_instant_showing(late.zone, reached)
    return reached + (past and not late.due.whole_day)


def _reached_open(late: Late, length: int, *, past: bool) -> int:
    found = add_working_time(
        late.hours_calendar,
        late.due.late_from,
        timedelta(microseconds=length),
        at_closing="reopening" if past else "closing",
        pauses=late.excused,
    )
    return microseconds_of(found) + (past and not late.due.whole_day)
