"""Working time: minutes inside a calendar's windows, counted in real elapsed time.

Forwards, a sum ends at the first instant before which all of it was open, so what runs out exactly
at closing is due at closing; `at_closing="reopening"` is the other school, for agreements that
choose it. Backwards is the mirror image. `pauses` are absolute intervals `[from, until)` that count
as closed; they may come in any order and overlap.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection
from datetime import datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Literal

from trato.core.worktime.calendar import Calendar
from trato.core.worktime.instants import (
    BLOCK,
    EPOCH,
    MINUTE,
    NAIVE,
    microseconds_of,
    moment,
)
from trato.core.worktime.table import Table

AtClosing = Literal["closing", "reopening"]
Minutes = int | Fraction | Decimal
Pauses = Collection[tuple[datetime, datetime]]
Intervals = list[tuple[int, int]]


def add_working_minutes(
    calendar: Calendar,
    start: datetime,
    minutes: Minutes,
    *,
    at_closing: AtClosing = "closing",
    pauses: Pauses = (),
) -> datetime:
    """Return the instant at which `minutes` of the calendar's open time have passed since `start`.

    Negative minutes go backwards; zero is the next opening (`start` itself while open). `start` is
    aware; the answer carries the offset of the calendar's zone. A fraction of a minute is kept to
    the microsecond. Raises ValueError for a naive `start`, NoWorkingTimeError when the calendar has
    not that much open time, TimeOutOfReachError outside the years 1900 to 2199.
    """
    if type(minutes) is not int or minutes <= 0 or pauses or at_closing != "closing":
        amount = microseconds_in(minutes)
        return _added(calendar, start, amount, at_closing=at_closing, pauses=pauses)
    # The common question, written out in seconds: the plan of the start's day says what was open
    # before it, and the piece in which the sum is reached carries datetimes to begin from.
    table = calendar.table
    clock = start.tzinfo
    if clock is table.clock:
        # Two datetimes of one zone subtract as its wall clock shows them, which is far quicker.
        passed = start - table.wall_epoch
        day = table.wall_days.get(passed.days) or table.wall_day(passed.days)
    elif clock is None:
        raise ValueError(NAIVE)
    else:
        passed = start - EPOCH
        day = table.days.get(passed.days) or table.day(passed.days)
    breaks, base, block, first, origin = day
    seconds = passed.seconds
    turn = bisect_right(breaks, seconds)
    fixed = base[turn] + minutes * 60
    open_now = turn & 1
    reached = fixed + seconds if open_now else fixed
    before = block.before
    if reached < before[-1]:
        piece = bisect_left(before, reached, first)
        if reached != before[piece]:
            piece -= 1
            if open_now:
                shift = block.lead[piece] + fixed - origin
                return block.epochs[piece] + (passed + _timedelta(shift))
            return block.shown[piece] + _timedelta(reached - before[piece])
        if not (open_now and passed.microseconds):
            return block.closed[piece - 1]
    return moment(calendar.zone, _forwards(table, microseconds_of(start), minutes * MINUTE))


def add_working_time(
    calendar: Calendar,
    start: datetime,
    amount: timedelta,
    *,
    at_closing: AtClosing = "closing",
    pauses: Pauses = (),
) -> datetime:
    """Return the instant at which `amount` of open time has passed since `start`, as
    `add_working_minutes` does.
    """
    whole = amount // timedelta(microseconds=1)
    return _added(calendar, start, whole, at_closing=at_closing, pauses=pauses)


def working_time_between(
    calendar: Calendar, start: datetime, end: datetime, *, pauses: Pauses = ()
) -> timedelta:
    """Return the open time between two aware instants, negative when `end` comes before `start`."""
    first, last = microseconds_of(start), microseconds_of(end)
    stopped = merged_pauses(pauses)
    if last < first:
        return timedelta(0, 0, -_unpaused(calendar.table, last, first, stopped))
    return timedelta(0, 0, _unpaused(calendar.table, first, last, stopped))


def working_minutes_between(
    calendar: Calendar, start: datetime, end: datetime, *, pauses: Pauses = ()
) -> int | Fraction:
    """Return the open minutes between two aware instants, exact: an int when whole, else a
    Fraction.
    """
    passed = working_time_between(calendar, start, end, pauses=pauses)
    minutes = Fraction(passed // timedelta(microseconds=1), MINUTE)
    return minutes.numerator if minutes.denominator == 1 else minutes


def is_open(calendar: Calendar, at: datetime, *, pauses: Pauses = ()) -> bool:
    """Tell whether the calendar is open at `at`: windows are half-open, so not at the closing
    instant.
    """
    instant = microseconds_of(at)
    if any(start <= instant < end for start, end in merged_pauses(pauses)):
        return False
    return calendar.table.block(instant // BLOCK).is_open(instant)


def next_open(calendar: Calendar, start: datetime, *, pauses: Pauses = ()) -> datetime:
    """Return the first open instant at or after `start`.

    Raises NoWorkingTimeError when the calendar never opens again.
    """
    found = _next_open(calendar.table, microseconds_of(start), merged_pauses(pauses))
    return moment(calendar.zone, found)


def previous_open(calendar: Calendar, start: datetime, *, pauses: Pauses = ()) -> datetime:
    """Return the last instant at or before `start` that open time leads up to: `start`, or a
    closing.

    Raises NoWorkingTimeError when the calendar was never open before.
    """
    found = _previous_open(calendar.table, microseconds_of(start), merged_pauses(pauses))
    return moment(calendar.zone, found)


@lru_cache(maxsize=4096)
def _timedelta(seconds: int) -> timedelta:
    return timedelta(0, seconds)


def microseconds_in(minutes: Minutes) -> int:
    """Return an exact number of minutes as microseconds, to the nearest (a tie to the even one)."""
    return minutes * MINUTE if isinstance(minutes, int) else round(Fraction(minutes) * MINUTE)


def merged_pauses(pauses: Pauses) -> Intervals:
    """Return intervals as microseconds, sorted and disjoint; those that end before they begin
    are left out.
    """
    merged: Intervals = []
    if not pauses:
        return merged
    for start, end in sorted((microseconds_of(a), microseconds_of(b)) for a, b in pauses):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        elif start < end:
            merged.append((start, end))
    return merged


def _added(
    calendar: Calendar, start: datetime, amount: int, *, at_closing: AtClosing, pauses: Pauses
) -> datetime:
    table, at, stopped = calendar.table, microseconds_of(start), merged_pauses(pauses)
    if amount == 0:
        reached = _next_open(table, at, stopped)
    elif amount > 0:
        reached = _forwards_unpaused(table, at, amount, stopped)
        if at_closing == "reopening":
            reached = _next_open(table, reached, stopped)
    else:
        reached = _backwards_unpaused(table, at, -amount, stopped)
        if at_closing == "reopening":
            reached = _previous_open(table, reached, stopped)
    return moment(calendar.zone, reached)


def _forwards_unpaused(table: Table, at: int, amount: int, stopped: Intervals) -> int:
    for stops, resumes in stopped:
        if resumes <= at:
            continue
        reachable = _between(table, at, stops) if stops > at else 0
        if amount <= reachable:
            break
        amount -= reachable
        at = resumes
    return _forwards(table, at, amount)


def _backwards_unpaused(table: Table, at: int, amount: int, stopped: Intervals) -> int:
    for stops, resumes in reversed(stopped):
        if stops >= at:
            continue
        reachable = _between(table, resumes, at) if resumes < at else 0
        if amount <= reachable:
            break
        amount -= reachable
        at = stops
    return _backwards(table, at, amount)


def _forwards(table: Table, at: int, amount: int) -> int:
    """Return the first instant before which `amount` (more than 0) was open since `at`."""
    number = at // BLOCK
    block, later = table.block(number), table.blocks_after(number)
    reached = block.passed(at) + amount
    while reached > block.total:
        reached -= block.total
        block = next(later)
    return block.earliest(reached)


def _backwards(table: Table, at: int, amount: int) -> int:
    """Return the last instant since which `amount` (more than 0) was open until `at`."""
    number = at // BLOCK
    block, earlier = table.block(number), table.blocks_before(number)
    left = block.passed(at) - amount
    while left < 0:
        block = next(earlier)
        left += block.total
    return block.latest(left)


def _between(table: Table, start: int, end: int) -> int:
    """Return the open microseconds in `[start, end)`, for `start <= end`."""
    first, last = start // BLOCK, end // BLOCK
    if first == last:
        block = table.block(first)
        return block.passed(end) - block.passed(start)
    whole = sum(table.block(number).total for number in range(first, last))
    return whole - table.block(first).passed(start) + table.block(last).passed(end)


def _unpaused(table: Table, start: int, end: int, stopped: Intervals) -> int:
    paused = sum(
        _between(table, max(stops, start), min(resumes, end))
        for stops, resumes in stopped
        if stops < end and resumes > start
    )
    return _between(table, start, end) - paused


def _next_open(table: Table, at: int, stopped: Intervals) -> int:
    found = _opening(table, at)
    for stops, resumes in stopped:
        if stops <= found < resumes:
            found = _opening(table, resumes)
    return found


def _previous_open(table: Table, at: int, stopped: Intervals) -> int:
    found = _closing(table, at)
    for stops, resumes in reversed(stopped):
        if stops < found <= resumes:
            found = _closing(table, stops)
    return found


def _opening(table: Table, at: int) -> int:
    number = at // BLOCK
    block, later = table.block(number), table.blocks_after(number)
    passed = block.passed(at)
    while passed >= block.total:
        block, passed = next(later), 0
    return max(at, block.latest(passed))


def _closing(table: Table, at: int) -> int:
    number = at // BLOCK
    block, earlier = table.block(number), table.blocks_before(number)
    passed = block.passed(at)
    while passed <= 0:
        block = next(earlier)
        passed = block.total
    return min(at, block.earliest(passed))
