"""Periods of the calendar: days of months, working days of months, weeks, quarters, half-years,
years.
"""

from calendar import monthrange
from datetime import date, timedelta
from typing import Literal, NamedTuple

from trato.core.worktime.calendar import Calendar
from trato.core.worktime.table import NoWorkingTimeError

PeriodUnit = Literal["day", "week", "month", "quarter", "half_year", "year"]
MONTHS_OF: dict[PeriodUnit, int] = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}


class Period(NamedTuple):
    """A stretch of whole days, both ends included."""

    first_on: date
    last_on: date

    def holds(self, day: date) -> bool:
        """Tell whether a date lies in the period."""
        return self.first_on <= day <= self.last_on


def day_of_month(year: int, month: int, day: int) -> date:
    """Return that day of the month, or the month's last day when it is shorter."""
    return date(year, month, min(day, monthrange(year, month)[1]))


def add_months(day: date, count: int, *, anchor_day: int | None = None) -> date:
    """Return the date `count` months later: the anchor day kept, clamped to the month's end.

    `anchor_day` is the day that a series keeps (31 January, 28 February, 31 March); without it,
    that of `day`.
    """
    months = day.year * 12 + day.month - 1 + count
    return day_of_month(months // 12, months % 12 + 1, anchor_day or day.day)


def nth_working_day(calendar: Calendar, year: int, month: int, count: int) -> date:
    """Return the `count`-th working day of a month; negative counts from the end (-1 is the last).

    Raises NoWorkingTimeError when the month has not that many, ValueError for zero.
    """
    if count == 0:
        raise ValueError("Working days of a month are counted from 1, or from -1 at its end.")
    month_days = working_days_of_month(calendar, year, month)
    if abs(count) > len(month_days):
        message = f"{year}-{month:02} has only {len(month_days)} working days."
        raise NoWorkingTimeError(message)
    return month_days[count - 1 if count > 0 else count]


def last_working_day(calendar: Calendar, year: int, month: int, count: int = 1) -> date:
    """Return the last working day of a month (`count` 2: the last but one)."""
    return nth_working_day(calendar, year, month, -count)


def working_days_of_month(calendar: Calendar, year: int, month: int) -> list[date]:
    """Return the working days of a month in order."""
    first = date(year, month, 1).toordinal()
    after = first + monthrange(year, month)[1]
    days = calendar.table.working_days(year)
    return [date.fromordinal(day) for day in days if first <= day < after]


def week_start(day: date) -> date:
    """Return the Monday of the week of `day`."""
    return day - timedelta(days=day.weekday())


def period_of(day: date, unit: PeriodUnit) -> Period:
    """Return the calendar period that holds `day`: weeks start on Monday, quarters with January."""
    if unit == "day":
        return Period(day, day)
    if unit == "week":
        first = week_start(day)
        return Period(first, first + timedelta(days=6))
    size = MONTHS_OF[unit]
    first = date(day.year, (day.month - 1) // size * size + 1, 1)
    return Period(first, add_months(first, size) - timedelta(days=1))


def next_period(period: Period, unit: PeriodUnit, count: int = 1) -> Period:
    """Return the calendar period `count` places after (negative: before) another of the same
    unit.
    """
    if unit in {"day", "week"}:
        size = 1 if unit == "day" else 7
        return period_of(period.first_on + timedelta(days=size * count), unit)
    return period_of(add_months(period.first_on, MONTHS_OF[unit] * count), unit)


def interest_days(due_on: date, paid_on: date) -> int:
    """Return the days that interest runs: local date paid minus local due date, never below
    zero.
    """
    return max((paid_on - due_on).days, 0)
