"""From what words say about a day to the day itself.

The conventions are those of whoever reads a promise kindly and exactly: «el viernes» is the next
one, also on a Friday; «antes del lunes» is the day before; a week ends on its Friday for who works,
a weekend on its Sunday, a month on its last day; «principios» is the 5th and «mediados» the 15th;
the n-th week of a month ends on day 7n; hours give the day in which they end; working days are the
calendar's, and the day of the message does not count.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any, Final, assert_never

from trato.core.promises.days.moments import (
    After,
    Before,
    Coming,
    DayOfMonth,
    DayOfThatMonth,
    Days,
    Division,
    Feast,
    From,
    HalfOfMonth,
    Later,
    Minutes,
    Moment,
    Month,
    Months,
    NthOfMonth,
    Part,
    Soon,
    Week,
    WeekdayOf,
    Weekend,
    WeekOf,
    WeekOfMonth,
    Within,
    WorkingDays,
    Year,
)
from trato.core.promises.days.single import (
    coming,
    day_of_month,
    day_of_that_month,
    days,
    feast,
    minutes,
    months,
    nth_of_month,
    soon,
    weekday_of,
    within,
    working_days,
)
from trato.core.promises.days.stretch import Basis, Now, Stretch, Way, one_day
from trato.core.promises.days.stretches import (
    division,
    half_of_month,
    month,
    week,
    week_around,
    week_of_month,
    weekend,
    year,
)
from trato.core.worktime import Calendar, NoWorkingTimeError

YEARS_AROUND_MIN: Final = 2
YEARS_AROUND_MAX: Final = 9900


def reckon(moment: Moment, at: datetime, calendar: Calendar | None = None) -> Stretch | None:
    """Return the days that a moment means when it is said at `at`, a local time without zone.

    None for what names no day to come: «pronto», «los lunes», «ayer», or a day out of reach.
    """
    if not YEARS_AROUND_MIN < at.year < YEARS_AROUND_MAX:
        return None
    try:
        return _reckoned(moment, Now(at, calendar))
    except (OverflowError, NoWorkingTimeError):
        return None


def _reckoned(moment: Moment, now: Now) -> Stretch | None:
    match moment:
        case Before() | After() | From() | WeekOf():
            return _around(moment, now)
        case Later(first, second):
            return _later(_reckoned(first, now), _reckoned(second, now))
        case Within(day, _, _):
            inner = None if day is None else _reckoned(day, now)
            return None if day is not None and inner is None else within(moment, inner, now)
        case _:
            way = _WAYS.get(type(moment))
            return None if way is None else way(moment, now)


def _around(moment: Before | After | From | WeekOf, now: Now) -> Stretch | None:
    match moment:
        case Before(inner):
            found = _reckoned(inner, now)
            return found and _before(inner, found, now)
        case After(inner):
            found = _reckoned(inner, now)
            return found and _day_after(found, moment.weekday)
        case From(inner):
            found = _reckoned(inner, now)
            return found and _from(found)
        case WeekOf(inner):
            found = _reckoned(inner, now)
            return found and week_around(moment, found)
        case _:
            assert_never(moment)


def _before(inner: Moment, found: Stretch, now: Now) -> Stretch:
    """Return the day before; an hour, or the end of something, is its own limit."""
    if found.clock is not None or _is_limit(inner):
        return found
    starts = found.due if getattr(inner, "part", Part.WHOLE) is not Part.WHOLE else found.first
    day = max(starts - timedelta(days=1), now.today)
    return one_day(day, *found.basis, Basis(Way.BEFORE, day=starts))


def _is_limit(inner: Moment) -> bool:
    match inner:
        case Soon() | Minutes() | WorkingDays():
            return True
        case Within(_, part, _):
            return part is not None
        case _:
            return getattr(inner, "part", Part.WHOLE) is Part.END


def _day_after(found: Stretch, weekday: int | None) -> Stretch:
    if found.clock is not None:
        return found
    day = found.last + timedelta(days=1)
    if weekday is not None:
        day += timedelta(days=(weekday - day.weekday()) % 7)
    return one_day(day, *found.basis, Basis(Way.AFTER, day=found.last))


def _from(found: Stretch) -> Stretch:
    if found.first == found.due:
        return found
    return one_day(found.first, *found.basis, Basis(Way.FROM, day=found.first), clock=found.clock)


def _later(first: Stretch | None, second: Stretch | None) -> Stretch | None:
    if first is None or second is None:
        return first or second
    later = second if _limit(second) >= _limit(first) else first
    return later.after(Basis(Way.LATER, day=later.due))


def _limit(found: Stretch) -> tuple[date, int]:
    return found.due, 0 if found.clock is None else found.clock.hour * 60 + found.clock.minute


# Each takes the kind of moment that it stands beside, which no type can say of a mapping.
_WAYS: Final[dict[type, Callable[[Any, Now], Stretch | None]]] = {
    Soon: soon,
    Minutes: minutes,
    Days: days,
    WorkingDays: working_days,
    Months: months,
    Coming: coming,
    WeekdayOf: weekday_of,
    DayOfMonth: day_of_month,
    DayOfThatMonth: day_of_that_month,
    Feast: feast,
    NthOfMonth: nth_of_month,
    Week: week,
    Weekend: weekend,
    Month: month,
    WeekOfMonth: week_of_month,
    HalfOfMonth: half_of_month,
    Year: year,
    Division: division,
}
