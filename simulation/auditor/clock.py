"""Naive time: every question is answered by walking, a quarter of an hour or a day at a time.

Nothing here is clever, on purpose. The calendars of the simulation open and close on the quarter,
and so do the zones of the world, so that a quarter is either open or closed as a whole.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import cache
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from trato.core.worktime import Calendar

MICROSECOND = timedelta(microseconds=1)
SECOND = timedelta(seconds=1)
QUARTER = timedelta(minutes=15)
ONE_DAY = timedelta(days=1)
DAY_MINUTES = 1440
FAR = 800  # days that a walk may take before something is plainly wrong


class Due(NamedTuple):
    """Until when something is in time: what is shown, from when it is late, whether a whole day."""

    at: datetime
    late_from: datetime
    whole_day: bool = False

    def met_by(self, at: datetime) -> bool:
        """Tell whether an act at that instant is in time."""
        return at < self.late_from if self.whole_day else at <= self.at

    def passed_at(self, now: datetime) -> bool:
        """Tell whether the breach has fallen at `now`: on the first instant after the due."""
        return now >= self.late_from if self.whole_day else now > self.at


# --- the wall ---------------------------------------------------------------------------------


def local(zone: str, at: datetime) -> datetime:
    """Return what the wall shows in a zone, with a fixed offset: sums then mean real time."""
    wall = at.astimezone(ZoneInfo(zone))
    offset = wall.utcoffset()
    assert offset is not None
    return wall.replace(tzinfo=timezone(offset), fold=0)


def local_day(zone: str, at: datetime | date) -> date:
    """Return the local date of an instant; a date is its own."""
    return local(zone, at).date() if isinstance(at, datetime) else at


@cache
def first_instant(zone: str, day: date, minute: int = 0) -> datetime:
    """Return the first instant at which the wall shows `day` at `minute` or later."""
    assert minute % 15 == 0, "the simulation keeps to the quarters"
    at = datetime.combine(day, time(0), tzinfo=UTC) - timedelta(hours=15)
    for _ in range(4 * 24 * 3):
        wall = local(zone, at)
        if wall.date() > day or (wall.date() == day and wall.hour * 60 + wall.minute >= minute):
            return wall
        at += QUARTER
    raise AssertionError("the wall never showed that minute")


def end_of_day(zone: str, day: date) -> Due:
    """Return the due of a whole local day."""
    midnight = first_instant(zone, day + ONE_DAY)
    return Due(local(zone, midnight - SECOND), midnight, whole_day=True)


def at_minute(zone: str, day: date, minute: int | None) -> Due:
    """Return the due of a day at a minute of it; of the whole day when there is none."""
    if minute is None:
        return end_of_day(zone, day)
    at = first_instant(zone, day, minute)
    return Due(at, at)


# --- windows ----------------------------------------------------------------------------------


def windows_on(calendar: Calendar, day: date) -> tuple[tuple[int, int], ...]:
    """Return the windows that start on a day; past midnight they end beyond 1440."""
    if day in calendar.holidays:
        return ()
    windows = dict(calendar.exceptions).get(day, calendar.weekly[day.weekday()])
    return tuple((w.start, w.end if w.end > w.start else w.end + DAY_MINUTES) for w in windows)


def is_working_day(calendar: Calendar, day: date) -> bool:
    """Tell whether any window starts on the day."""
    return bool(windows_on(calendar, day))


@cache
def owner_of_quarter(calendar: Calendar, quarter: datetime) -> date | None:
    """Return the day to which an open quarter belongs, or None while it is closed."""
    wall = local(calendar.zone, quarter)
    minute = wall.hour * 60 + wall.minute
    for back in (0, 1):
        day = wall.date() - back * ONE_DAY
        shown = minute + back * DAY_MINUTES
        if any(start <= shown < end for start, end in windows_on(calendar, day)):
            return day
    return None


def quarter_of(at: datetime) -> datetime:
    """Return the start of the quarter of an hour that holds an instant."""
    at = at.astimezone(UTC)
    return at.replace(minute=at.minute - at.minute % 15, second=0, microsecond=0)


def working_day_of(calendar: Calendar, at: datetime) -> date:
    """Return the day of an instant: past midnight in a night window, the day the window starts."""
    wall = local(calendar.zone, at)
    owner = owner_of_quarter(calendar, quarter_of(at))
    return owner if owner is not None and owner < wall.date() else wall.date()


# --- working time -----------------------------------------------------------------------------


@cache
def after_open_time(calendar: Calendar, start: datetime, length: timedelta) -> datetime:
    """Walk from `start` until so much open time has passed."""
    left = length
    at = start.astimezone(UTC)
    for _ in range(FAR * 96):
        quarter = quarter_of(at)
        following = quarter + QUARTER
        if owner_of_quarter(calendar, quarter) is not None:
            if following - at >= left:
                return local(calendar.zone, at + left)
            left -= following - at
        at = following
    raise AssertionError("the calendar never opens")


def open_time_between(calendar: Calendar, start: datetime, end: datetime) -> timedelta:
    """Walk from `start` to `end` and add what was open."""
    total = timedelta()
    at, last = start.astimezone(UTC), end.astimezone(UTC)
    while at < last:
        quarter = quarter_of(at)
        following = min(quarter + QUARTER, last)
        if owner_of_quarter(calendar, quarter) is not None:
            total += following - at
        at = following
    return total


@cache
def close_of(calendar: Calendar, day: date) -> datetime:
    """Return the instant at which a working day closes: after its last open quarter."""
    at = first_instant(calendar.zone, day).astimezone(UTC)
    last = at
    for _ in range(2 * 96 + 8):
        if owner_of_quarter(calendar, quarter_of(at)) == day:
            last = at + QUARTER
        at += QUARTER
    return local(calendar.zone, last)


def nth_working_day_after(calendar: Calendar, day: date, count: int) -> date:
    """Walk over so many working days after a day (before it when `count` is negative)."""
    step = ONE_DAY if count > 0 else -ONE_DAY
    left = abs(count)
    for _ in range(FAR):
        if left == 0:
            return day
        day += step
        left -= is_working_day(calendar, day)
    raise AssertionError("the calendar never works")


def working_days_between(calendar: Calendar, since: datetime, until: datetime) -> int:
    """Count the working days after the day of one instant, up to and with that of another."""
    day, last = local_day(calendar.zone, since), local_day(calendar.zone, until)
    count = 0
    while day < last:
        day += ONE_DAY
        count += is_working_day(calendar, day)
    return count


def month_days(year: int, month: int) -> list[date]:
    """Return the days of a month, in order."""
    days = [date(year, month, 1) + n * ONE_DAY for n in range(31)]
    return [day for day in days if day.month == month]


def working_days_of_month(calendar: Calendar, year: int, month: int) -> list[date]:
    """Return the working days of a month, in order."""
    return [day for day in month_days(year, month) if is_working_day(calendar, day)]


def next_working_day(calendar: Calendar, day: date) -> date:
    """Return the day itself when it works, else the next one that does."""
    while not is_working_day(calendar, day):
        day += ONE_DAY
    return day


def close_due(calendar: Calendar, day: date) -> Due:
    """Return the due that a working day's close is; without hours, its local midnight."""
    if calendar.days_only:
        return end_of_day(calendar.zone, day)
    at = close_of(calendar, day)
    return Due(at, at)


# --- months and weeks -------------------------------------------------------------------------


def months_after(day: date, count: int) -> date:
    """Return the same day of a later month, or its last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return clamped(year, month + 1, day.day)


def clamped(year: int, month: int, number: int) -> date:
    """Return a day of a month, or the last one when the month is shorter."""
    while True:
        try:
            return date(year, month, number)
        except ValueError:
            number -= 1


def monday_of(day: date) -> date:
    """Return the Monday of the week of a day."""
    while day.weekday() != 0:
        day -= ONE_DAY
    return day


# --- delay ------------------------------------------------------------------------------------


def calendar_days_late(zone: str, due: Due, at: datetime) -> int:
    """Count the days of delay begun at `at`: from the due to the same time of each next day."""
    if due.met_by(at):
        return 0
    day = local_day(zone, due.at)
    minute = None if due.whole_day else local(zone, due.at).hour * 60 + local(zone, due.at).minute
    count = 0
    while not at_minute(zone, day + count * ONE_DAY, minute).met_by(at):
        count += 1
    return count


def working_days_late(
    calendar: Calendar,
    due: Due,
    at: datetime,
    *,
    begun: bool = True,
    excused_until: datetime | None = None,
) -> int:
    """Count the working days of delay: from the due to the close of each following working day.

    A day of delay never begins on a closed day: it waits for the next working one. What is excused
    from the due on is taken out: a day that closes by then is none, one that begins before begins
    then.
    """
    if due.met_by(at):
        return 0
    count = 0
    day = local_day(calendar.zone, due.at) if due.whole_day else working_day_of(calendar, due.at)
    ended = due.late_from
    while True:
        begins, counts_itself = _next_beginning(calendar, day, ended)
        if excused_until is not None and begins < excused_until:
            resumed = working_day_of(calendar, excused_until)
            begins, counts_itself = _next_beginning(calendar, resumed, excused_until)[0], True
        is_begun = begins <= at if counts_itself else begins < at
        day = nth_working_day_after(calendar, day, 1)
        ended = close_due(calendar, day).late_from
        is_excused = excused_until is not None and ended <= excused_until
        if ended > at:
            return count + int(begun and is_begun and not is_excused)
        count += not is_excused


def _next_beginning(calendar: Calendar, day: date, ended: datetime) -> tuple[datetime, bool]:
    """Return when the next day of delay begins, and whether that instant belongs to it."""
    tomorrow_works = is_working_day(calendar, day + ONE_DAY)
    before_close = is_working_day(calendar, day) and ended < close_due(calendar, day).late_from
    if before_close or (is_working_day(calendar, day) and tomorrow_works):
        wall = local(calendar.zone, ended)
        return ended, wall.hour == 0 and wall.minute == 0
    opens = next_working_day(calendar, day + ONE_DAY)
    return first_instant(calendar.zone, opens), True
