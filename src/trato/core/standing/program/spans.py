"""Spans: the calendar periods of a recurring duty, with the name each is known by."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import Final, NamedTuple, assert_never

from trato.core.agreement import Period, Rhythm
from trato.core.worktime import PeriodUnit, add_months, period_of
from trato.core.worktime import next_period as following

_MONTHS = {Rhythm.MONTH: 1, Rhythm.QUARTER: 3, Rhythm.HALF_YEAR: 6, Rhythm.YEAR: 12}
_UNITS: dict[Rhythm, PeriodUnit] = {
    Rhythm.DAY: "day",
    Rhythm.WORKING_DAY: "day",
    Rhythm.WEEK: "week",
    Rhythm.MONTH: "month",
    Rhythm.QUARTER: "quarter",
    Rhythm.HALF_YEAR: "half_year",
    Rhythm.YEAR: "year",
}
_WEEK: Final = re.compile(r"(\d{4})-W(\d{2})")
_PART: Final = re.compile(r"(\d{4})-([QH])(\d)")
_KEPT: Final = 4096
_DAYS = {Rhythm.DAY: 1, Rhythm.WORKING_DAY: 1, Rhythm.WEEK: 7}


class Span(NamedTuple):
    """A stretch of whole local days, both ends included. ``place`` counts from the start of a
    series («cada 2 semanas desde …»); calendar periods leave it at 0."""

    name: str
    first_on: date
    last_on: date
    place: int = 0

    def holds(self, day: date) -> bool:
        """Tell whether a day lies in it."""
        return self.first_on <= day <= self.last_on


def name_of(rhythm: Rhythm, first_on: date) -> str:
    """Return how a period is written: 2026-02, 2026-W07, 2026-Q1, 2026-H1, 2026, 2026-02-11."""
    match rhythm:
        case Rhythm.WEEK:
            year, week, _ = first_on.isocalendar()
            return f"{year}-W{week:02}"
        case Rhythm.MONTH:
            return f"{first_on.year}-{first_on.month:02}"
        case Rhythm.QUARTER:
            return f"{first_on.year}-Q{(first_on.month + 2) // 3}"
        case Rhythm.HALF_YEAR:
            return f"{first_on.year}-H{(first_on.month + 5) // 6}"
        case Rhythm.YEAR:
            return str(first_on.year)
        case Rhythm.DAY | Rhythm.WORKING_DAY:
            return first_on.isoformat()
        case _:
            assert_never(rhythm)


def first_day(period: str) -> date | None:
    """Return the first day of a period as obligations write it; None when there is no such one."""
    try:
        if (week := _WEEK.fullmatch(period)) is not None:
            return date.fromisocalendar(int(week[1]), int(week[2]), 1)
        if (part := _PART.fullmatch(period)) is not None:
            size = 3 if part[2] == "Q" else 6
            return date(int(part[1]), (int(part[3]) - 1) * size + 1, 1)
        return date.fromisoformat((period + "-01-01")[:10] if period else "")
    except ValueError:
        return None


def is_series(period: Period) -> bool:
    """Tell whether periods are counted from a date instead of the calendar's own."""
    return period.start_on is not None or period.count != 1


@lru_cache(maxsize=_KEPT)
def span_of(period: Period, day: date) -> Span:
    """Return the period that holds a day; of a series, the first one when the day comes before."""
    if not is_series(period):
        found = period_of(day, _unit(period.rhythm))
        return Span(name_of(period.rhythm, found.first_on), found.first_on, found.last_on)
    start = _start(period, day)
    index = max(_index(period, start, day), 0)
    return _nth(period, start, index)


def next_span(period: Period, span: Span, count: int = 1) -> Span:
    """Return the period ``count`` places after (negative: before)."""
    if not is_series(period):
        unit = _unit(period.rhythm)
        found = following(period_of(span.first_on, unit), unit, count)
        return Span(name_of(period.rhythm, found.first_on), found.first_on, found.last_on)
    return _nth(period, _start(period, span.first_on), span.place + count)


def _start(period: Period, day: date) -> date:
    """Return the day a series starts on; without one, the first of its year's calendar."""
    if period.start_on is not None:
        return period.start_on
    if period.rhythm is Rhythm.WEEK:
        return date(1970, 1, 5)
    if period.rhythm in _DAYS:
        return date(1970, 1, 1)
    return date(1970, 1, 1) if day.year >= 1970 else date(1900, 1, 1)


def _index(period: Period, start: date, day: date) -> int:
    """Return how many whole periods of a series lie between its start and a day."""
    days = _DAYS.get(period.rhythm)
    if days is not None:
        return (day - start).days // (days * period.count)
    months = _MONTHS[period.rhythm] * period.count
    index = ((day.year - start.year) * 12 + day.month - start.month) // months
    return index - 1 if add_months(start, index * months) > day else index


def _nth(period: Period, start: date, index: int) -> Span:
    days = _DAYS.get(period.rhythm)
    if days is not None:
        size = days * period.count
        first = start + timedelta(days=size * index)
        last = first + timedelta(days=size - 1)
    else:
        months = _MONTHS[period.rhythm] * period.count
        first = add_months(start, months * index)
        last = add_months(start, months * (index + 1)) - timedelta(days=1)
    whole = period.count == 1 and (
        period.rhythm is Rhythm.DAY or (period.rhythm in _MONTHS and first.day == 1)
    )
    name = name_of(period.rhythm, first) if whole else first.isoformat()
    if period.rhythm is Rhythm.WEEK and first.weekday() == 0:
        name = name_of(Rhythm.WEEK, first)
    return Span(name, first, last, index)


def _unit(rhythm: Rhythm) -> PeriodUnit:
    return _UNITS[rhythm]
