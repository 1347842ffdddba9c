"""A calendar as a picture of its week, with the holidays that come."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from trato.core.text.calendars import write_calendars
from trato.core.words import Language
from trato.core.words.dates import date_in_words, weekday_in_words
from trato.core.worktime import Calendar

_MONDAY: Final = date(2024, 1, 1)
DAY_HEIGHT: Final = 36
HOURS_LEFT: Final = 6
"""The first hour that is drawn, unless something opens earlier."""
HOURS_RIGHT: Final = 22
HOLIDAYS_SHOWN: Final = 6


@dataclass(frozen=True, slots=True)
class Bar:
    """A window of a day: where it begins and how long it is, in minutes; both as drawn."""

    x: int
    width: int


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the week, its height in the picture and its windows."""

    name: str
    y: int
    bars: tuple[Bar, ...]

    @property
    def text_y(self) -> int:
        """Return where its name is written."""
        return self.y + 20


@dataclass(frozen=True, slots=True)
class Hours:
    """A calendar: its name, its sentence, its week as bars, and the next holidays."""

    name: str
    said: str
    days: tuple[Day, ...]
    width: int
    height: int
    marks: tuple[tuple[int, int], ...]
    """Hours of the axis: where they stand and what they are."""
    holidays: tuple[str, ...]
    more: int

    @property
    def box_width(self) -> int:
        """Return the width of the picture with the names of the days."""
        return self.width + 110

    @property
    def box_height(self) -> int:
        """Return the height of the picture with its axis."""
        return self.height + 36

    @property
    def axis_y(self) -> int:
        """Return where the hours of the axis are written."""
        return self.height + 26


def hours_of(calendars: Iterable[Calendar], language: Language, *, on: date) -> tuple[Hours, ...]:
    """Return calendars as they are drawn; holidays from the day `on` on."""
    return tuple(_drawn(one, language, on) for one in calendars)


def _drawn(calendar: Calendar, language: Language, on: date) -> Hours:
    bare = replace(calendar, holidays=frozenset(), exceptions=(), breaks=())
    spans = [(one.start, one.closes) for day in calendar.weekly for one in day]
    first = min([HOURS_LEFT * 60, *(start for start, _ in spans)]) // 60 * 60
    last = -(-max([HOURS_RIGHT * 60, *(end for _, end in spans)]) // 60) * 60
    days = tuple(
        Day(
            weekday_in_words(_MONDAY + timedelta(days=number), language)[:3],
            number * DAY_HEIGHT,
            tuple(Bar(one.start - first, one.closes - one.start) for one in windows),
        )
        for number, windows in enumerate(calendar.weekly)
    )
    coming = sorted(day for day in calendar.holidays if day >= on)
    return Hours(
        name=calendar.name,
        said=" ".join(write_calendars((bare,), language, calendar.zone)),
        days=days,
        width=last - first,
        height=DAY_HEIGHT * len(days),
        marks=tuple((60 * hour - first, hour) for hour in range(first // 60, last // 60 + 1, 4)),
        holidays=tuple(date_in_words(day, language) for day in coming[:HOLIDAYS_SHOWN]),
        more=max(0, len(coming) - HOLIDAYS_SHOWN),
    )
