"""Weeks, weekends, months and years, whole and in parts, each with the day it is due on."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from trato.core.promises.days.moments import (
    Division,
    HalfOfMonth,
    Month,
    Part,
    Week,
    Weekend,
    WeekOf,
    WeekOfMonth,
    Year,
)
from trato.core.promises.days.stretch import Basis, Now, Stretch, Way, one_day
from trato.core.worktime import add_months, day_of_month, week_start

FRIDAY: Final = 4
SUNDAY: Final = 6
STEPS_MAX: Final = 600
# Of a week: first, last and due day, Monday being 0.
_OF_WEEK: Final = {
    Part.WHOLE: (0, 6, FRIDAY),
    Part.START: (0, 1, 1),
    Part.MIDDLE: (2, 2, 2),
    Part.END: (3, 4, FRIDAY),
}
START_OF_MONTH: Final = 5
MIDDLE_OF_MONTH: Final = 15


def week(moment: Week, now: Now) -> Stretch | None:
    """Return a week or a part of it; what is left of this one when its Friday is over."""
    if abs(moment.weeks) > STEPS_MAX:
        return None
    weeks = moment.weeks
    if weeks == 0 and now.today.weekday() == SUNDAY:
        # On a Sunday evening «esta semana» is the one about to begin.
        weeks = 1
    found = _part_of_week(week_start(now.today) + timedelta(days=7 * weeks), moment.part)
    if found.due >= now.today:
        return found
    if moment.part is Part.WHOLE:
        return Stretch(now.today, found.last, found.last, found.basis)
    return _part_of_week(week_start(now.today) + timedelta(days=7), moment.part)


def week_around(moment: WeekOf, found: Stretch) -> Stretch:
    """Return the week in which a stretch ends, or one after it, or a part or a day of it."""
    monday = week_start(found.last) + timedelta(days=7 * moment.weeks)
    if moment.weekday is not None:
        day = monday + timedelta(days=int(moment.weekday))
        return one_day(day, *found.basis, Basis(Way.SAID, day=day))
    made = _part_of_week(monday, moment.part)
    return Stretch(made.first, made.last, made.due, (*found.basis, *made.basis))


def _part_of_week(monday: date, part: Part) -> Stretch:
    first, last, due = (monday + timedelta(days=shift) for shift in _OF_WEEK[part])
    return Stretch(first, last, due, (Basis(Way.WEEK, day=due),))


def weekend(moment: Weekend, now: Now) -> Stretch | None:
    """Return the coming weekend or one after it; on a Saturday, this one."""
    if abs(moment.weeks) > STEPS_MAX:
        return None
    ahead = SUNDAY - now.today.weekday()
    if ahead == 0 and not moment.current:
        ahead = 7
    sunday = now.plus(ahead + 7 * moment.weeks)
    return Stretch(sunday - timedelta(days=1), sunday, sunday, (Basis(Way.WEEKEND, day=sunday),))


def month_named(moment: Month, now: Now) -> date:
    """Return the first day of the month that is meant: a name alone is this one or the next so
    called.
    """
    this = now.today.replace(day=1)
    if moment.number is None:
        return add_months(this, moment.months or 0)
    if moment.year is not None:
        return date(moment.year, moment.number, 1)
    return add_months(this, (moment.number - this.month) % 12)


def month(moment: Month, now: Now) -> Stretch | None:
    """Return a month or a part of it; one whose day is past is that of the next month or year."""
    if abs(moment.months or 0) > STEPS_MAX:
        return None
    found = _part_of_month(month_named(moment, now), moment.part)
    if moment.year is not None or moment.months or _is_to_come(moment, found, now):
        return found
    ahead = 1 if moment.number is None else 12
    return _part_of_month(add_months(found.first.replace(day=1), ahead), moment.part)


def _is_to_come(moment: Month, found: Stretch, now: Now) -> bool:
    """Tell whether a part of a month is still ahead; «a fin de mes» is not said on that day."""
    if moment.part is Part.WHOLE:
        return found.due >= now.today
    return found.due > now.today


def _part_of_month(start: date, part: Part) -> Stretch:
    last = add_months(start, 1) - timedelta(days=1)
    first_day, last_day, due_day = {
        Part.WHOLE: (1, last.day, last.day),
        Part.START: (1, 10, START_OF_MONTH),
        Part.MIDDLE: (11, 20, MIDDLE_OF_MONTH),
        Part.END: (21, last.day, last.day),
    }[part]
    way = Way.MONTH if part is Part.WHOLE else Way.PART
    due = start.replace(day=due_day)
    return Stretch(
        start.replace(day=first_day), start.replace(day=last_day), due, (Basis(way, day=due),)
    )


def week_of_month(moment: WeekOfMonth, now: Now) -> Stretch | None:
    """Return days 1 to 7 of a month, 8 to 14 …; its last seven for the last week."""
    start = month_named(moment.month, now)
    found = _seven_days(start, moment.nth)
    if found.due < now.today and moment.month.year is None and not moment.month.months:
        ahead = 1 if moment.month.number is None else 12
        found = _seven_days(add_months(start, ahead), moment.nth)
    return found


def _seven_days(start: date, nth: int) -> Stretch:
    last_day = (add_months(start, 1) - timedelta(days=1)).day
    last = last_day if nth < 0 or 7 * nth > last_day else 7 * nth
    due = start.replace(day=last)
    return Stretch(due - timedelta(days=6), due, due, (Basis(Way.PART, nth, due),))


def half_of_month(moment: HalfOfMonth, now: Now) -> Stretch | None:
    """Return days 1 to 15 of a month, or 16 to its end; 0 is the half that is running."""
    start = month_named(moment.month, now)
    nth = moment.nth or (1 if now.today.day <= MIDDLE_OF_MONTH else 2)
    found = _half(start, nth)
    if found.due < now.today and moment.month.year is None:
        found = _half(add_months(start, 1 if moment.month.number is None else 12), nth)
    return found


def _half(start: date, nth: int) -> Stretch:
    last = add_months(start, 1) - timedelta(days=1)
    if nth == 1:
        first, due = start, start.replace(day=MIDDLE_OF_MONTH)
    else:
        first, due = start.replace(day=MIDDLE_OF_MONTH + 1), last
    return Stretch(first, due, due, (Basis(Way.PART, nth, due),))


def year(moment: Year, now: Now) -> Stretch | None:
    """Return a year or a part of it."""
    number = moment.number or now.today.year + moment.years
    if moment.part is Part.START and moment.number is None and not moment.years:
        # «A principios de año» is the next one, once January is over.
        number += now.today.month > 1
    if not 1 < number < 9999:
        return None
    months, due = {
        Part.WHOLE: ((1, 12), date(number, 12, 31)),
        Part.START: ((1, 1), date(number, 1, 31)),
        Part.MIDDLE: ((6, 7), date(number, 6, 30)),
        Part.END: ((12, 12), date(number, 12, 31)),
    }[moment.part]
    first, last = date(number, months[0], 1), day_of_month(number, months[1], 31)
    return Stretch(first, last, due, (Basis(Way.PART, day=due),))


def division(moment: Division, now: Now) -> Stretch | None:
    """Return a quarter or a half of a year, or a part of it."""
    running = (now.today.month - 1) // moment.months + 1
    number = (moment.number or running) + moment.steps
    first = add_months(date(moment.year or now.today.year, 1, 1), moment.months * (number - 1))
    if moment.year is None and add_months(first, moment.months) <= now.today:
        first = add_months(first, 12)
    last = add_months(first, moment.months) - timedelta(days=1)
    due = {
        Part.WHOLE: last,
        Part.START: first.replace(day=MIDDLE_OF_MONTH),
        Part.MIDDLE: add_months(first, moment.months // 2).replace(day=MIDDLE_OF_MONTH),
        Part.END: last,
    }[moment.part]
    return Stretch(first, last, due, (Basis(Way.PART, day=due),))
