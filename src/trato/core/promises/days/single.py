"""Single days: counted from the message, named, numbered, and their hours."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Final

from trato.core.promises.days.feasts import feast_in, nth_weekday
from trato.core.promises.days.moments import (
    Clock,
    Coming,
    DayOfMonth,
    DayOfThatMonth,
    DayPart,
    Days,
    Feast,
    Half,
    Minutes,
    Months,
    NthOfMonth,
    Soon,
    WeekdayOf,
    Within,
    WorkingDays,
)
from trato.core.promises.days.stretch import Basis, Now, Stretch, Way, one_day
from trato.core.promises.days.stretches import month_named
from trato.core.worktime import add_months, nth_working_day, week_start, working_day_after

COUNT_MAX: Final = 20_000
MINUTES_MAX: Final = COUNT_MAX * 1440
# When a part of a day said without its day is over, in hours: after that, tomorrow's is meant.
_OVER: Final = {
    DayPart.FIRST: 9,
    DayPart.MORNING: 13,
    DayPart.NOON: 14,
    DayPart.AFTERNOON: 21,
    DayPart.NIGHT: 24,
    DayPart.LAST: 24,
}
_HALVES: Final = {
    DayPart.FIRST: Half.BEFORE_NOON,
    DayPart.MORNING: Half.BEFORE_NOON,
    DayPart.AFTERNOON: Half.AFTER_NOON,
    DayPart.NIGHT: Half.AFTER_NOON,
    DayPart.LAST: Half.AFTER_NOON,
}
_FIRST_HOUR_OF_WORK: Final = 8


def soon(_: Soon, now: Now) -> Stretch:
    """Return today."""
    return one_day(now.today, Basis(Way.TODAY))


def minutes(moment: Minutes, now: Now) -> Stretch | None:
    """Return the day and hour in which so many minutes end."""
    if not 0 <= moment.count <= MINUTES_MAX:
        return None
    end = now.at + timedelta(minutes=moment.count)
    clock = end.time().replace(second=0, microsecond=0)
    return one_day(end.date(), Basis(Way.HOURS, moment.count), clock=clock)


def days(moment: Days, now: Now) -> Stretch | None:
    """Return the day so many calendar days from today."""
    if abs(moment.count) > COUNT_MAX:
        return None
    return one_day(now.plus(moment.count), Basis(Way.DAYS, moment.count, now.today))


def working_days(moment: WorkingDays, now: Now) -> Stretch | None:
    """Return the n-th working day after today."""
    if not 0 <= moment.count <= COUNT_MAX:
        return None
    day = working_day_after(now.days, now.today, moment.count)
    return one_day(day, Basis(Way.WORKING_DAYS, moment.count, now.today))


def months(moment: Months, now: Now) -> Stretch | None:
    """Return the same day so many months on."""
    if abs(moment.count) > COUNT_MAX // 30:
        return None
    day = add_months(now.today, moment.count) + timedelta(days=moment.days)
    return one_day(day, Basis(Way.MONTHS, moment.count, now.today))


def coming(moment: Coming, now: Now) -> Stretch:
    """Return the first such weekday after today, and as many weeks later as are said."""
    ahead = (moment.weekday - now.today.weekday() - 1) % 7 + 1
    return one_day(now.plus(ahead + 7 * moment.weeks), Basis(Way.WEEKDAY, moment.weeks, now.today))


def weekday_of(moment: WeekdayOf, now: Now) -> Stretch:
    """Return that day of this week or of one after it."""
    monday = week_start(now.today) + timedelta(days=7 * moment.week)
    day = monday + timedelta(days=int(moment.weekday))
    return one_day(day, Basis(Way.WEEKDAY, moment.week, monday))


def day_of_month(moment: DayOfMonth, now: Now) -> Stretch | None:
    """Return a numbered day: the nearest from today on that fits all that is said."""
    found = _nearest(moment, now)
    other = None
    if moment.other is not None:
        day, month = moment.other
        other = _nearest(replace(moment, day=day, month=month), now)
    if found is None or (other is not None and other < found):
        found, other = other, found
    if found is None:
        return None
    return replace(one_day(found, Basis(Way.SAID, day=found)), other=other)


def _nearest(moment: DayOfMonth, now: Now) -> date | None:
    fits = list(_numbered(moment, now))
    if moment.weekday is not None:
        same = [day for day in fits if day.weekday() == moment.weekday]
        fits = same or fits
    return fits[0] if fits else None


def _numbered(moment: DayOfMonth, now: Now) -> Iterator[date]:
    """Yield the days of that number from today on, in order; any day where a year is said."""
    if moment.year is not None and moment.month is not None:
        if moment.day <= monthrange(moment.year, moment.month)[1]:
            yield date(moment.year, moment.month, moment.day)
        return
    first = now.today.replace(day=1)
    for ahead in range(48):
        start = add_months(first, ahead)
        if moment.month is not None and start.month != moment.month:
            continue
        if moment.day <= monthrange(start.year, start.month)[1]:
            day = start.replace(day=moment.day)
            if day >= now.today:
                yield day


def day_of_that_month(moment: DayOfThatMonth, now: Now) -> Stretch | None:
    """Return a numbered day of this month or of one after it."""
    start = add_months(now.today.replace(day=1), moment.months)
    if moment.day > monthrange(start.year, start.month)[1]:
        return None
    day = start.replace(day=moment.day)
    return one_day(day, Basis(Way.SAID, day=day))


def feast(moment: Feast, now: Now) -> Stretch | None:
    """Return the nearest such feast that is not over, or that of the year said."""
    years = [moment.year] if moment.year else range(now.today.year - 1, now.today.year + 2)
    for year in years:
        first, last = feast_in(moment.name, year, country=now.country)
        if moment.year or last >= now.today:
            return Stretch(first, last, last, (Basis(Way.FEAST, year, last),))
    return None


def nth_of_month(moment: NthOfMonth, now: Now) -> Stretch | None:
    """Return the n-th day, working day or weekday of a month: the next month's if it is past."""
    start = month_named(moment.month, now)
    day = _nth(moment, start, now)
    if day < now.today and moment.month.year is None:
        ahead = 12 if moment.month.number is not None else 1
        day = _nth(moment, add_months(start, ahead), now)
    return one_day(day, Basis(Way.NTH, moment.nth, day))


def _nth(moment: NthOfMonth, start: date, now: Now) -> date:
    if moment.working:
        return nth_working_day(now.days, start.year, start.month, moment.nth)
    if moment.weekday is not None:
        return nth_weekday(start.year, start.month, moment.nth, moment.weekday)
    if moment.nth > 0:
        return start + timedelta(days=moment.nth - 1)
    return add_months(start, 1) + timedelta(days=moment.nth)


def within(moment: Within, day: Stretch | None, now: Now) -> Stretch:
    """Return a day with its hour; without a day, today's or tomorrow's, whichever is to come."""
    if moment.clock is None:
        return day if day is not None else _part_alone(moment.part, now)
    half = moment.clock.half or (_HALVES.get(moment.part) if moment.part else None)
    is_today = day is None or day.due == now.today
    hour = _hour(moment.clock, half, now if is_today else None)
    clock = time(23, 59) if hour == 24 else time(hour, moment.clock.minute)
    if day is not None:
        return replace(day, clock=clock)
    is_past = clock <= now.at.time()
    return one_day(now.plus(int(is_past)), Basis(Way.TODAY, int(is_past)), clock=clock)


def _part_alone(part: DayPart | None, now: Now) -> Stretch:
    assert part is not None
    if now.at.hour < _OVER[part]:
        return one_day(now.today, Basis(Way.TODAY))
    day = now.plus(1)
    if part is DayPart.FIRST:
        day = working_day_after(now.days, now.today)
    return one_day(day, Basis(Way.DAYS, (day - now.today).days, now.today))


def _hour(clock: Clock, half: Half | None, today: Now | None) -> int:
    """Return the hour of 0 to 24 that is meant: of today the next to come, else one of work."""
    hour = clock.hour
    if hour == 12 and half is Half.BEFORE_NOON:
        return 0
    if hour >= 12 or hour == 0 or half is Half.BEFORE_NOON:
        return hour
    if half is Half.AFTER_NOON:
        return hour + 12
    if today is not None:
        said = time(hour, clock.minute)
        is_later = said > today.at.time() and hour >= _FIRST_HOUR_OF_WORK
        return hour if is_later or time(hour + 12, clock.minute) <= today.at.time() else hour + 12
    return hour if hour >= _FIRST_HOUR_OF_WORK else hour + 12
