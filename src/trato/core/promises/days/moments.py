"""What words can say about a day, before anybody knows which day it is.

«El viernes» is `Coming(FRIDAY)` whenever it is said; `reckoning` makes a day of it, given the
instant of the message and a calendar. The values are what the grammars of both languages build, and
all that they share.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from trato.core.worktime import Weekday


class Part(StrEnum):
    """A stretch of a week, a month, a quarter or a year."""

    WHOLE = "whole"
    START = "start"
    MIDDLE = "middle"
    END = "end"


class DayPart(StrEnum):
    """A stretch of a day. FIRST and LAST are «a primera hora» and «a última hora»."""

    FIRST = "first"
    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    NIGHT = "night"
    LAST = "last"


class Half(StrEnum):
    """In which half of the day an hour of the clock is."""

    BEFORE_NOON = "am"
    AFTER_NOON = "pm"


@dataclass(frozen=True, slots=True)
class Clock:
    """An hour as it is said: 0 to 24, and the half of the day where it is said too."""

    hour: int
    minute: int = 0
    half: Half | None = None


@dataclass(frozen=True, slots=True)
class Soon:
    """Now, in a moment, in a while: today."""


@dataclass(frozen=True, slots=True)
class Someday:
    """A time without an end: «pronto», «en unos días»."""


@dataclass(frozen=True, slots=True)
class Minutes:
    """So many minutes from now; hours are sixty."""

    count: int


@dataclass(frozen=True, slots=True)
class Days:
    """So many calendar days from today (negative: ago)."""

    count: int


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """So many working days from today, which does not count."""

    count: int


@dataclass(frozen=True, slots=True)
class Months:
    """The same day, so many months on; the last of the month where there is no such day."""

    count: int
    days: int = 0
    """Days after that one: «en mes y medio»."""


@dataclass(frozen=True, slots=True)
class Coming:
    """The next such weekday after today."""

    weekday: Weekday
    weeks: int = 0
    """Whole weeks after that one: «del lunes en ocho»."""


@dataclass(frozen=True, slots=True)
class WeekdayOf:
    """That day of this week (0), the next one (1) …"""

    weekday: Weekday
    week: int


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """A numbered day; what is not said is the nearest that is not past."""

    day: int
    month: int | None = None
    year: int | None = None
    weekday: Weekday | None = None
    other: tuple[int, int] | None = None
    """Day and month in the other order, where the order of figures is not certain."""


@dataclass(frozen=True, slots=True)
class DayOfThatMonth:
    """A numbered day of this month (0), the next one (1) …"""

    day: int
    months: int


@dataclass(frozen=True, slots=True)
class Feast:
    """A named day or season of `feasts`."""

    name: str
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Week:
    """This week (0), the next one (1) …, or a part of it."""

    weeks: int
    part: Part = Part.WHOLE


@dataclass(frozen=True, slots=True)
class WeekOf:
    """The week in which a day or a season ends, or so many weeks after that one."""

    day: Moment
    part: Part = Part.WHOLE
    weeks: int = 0
    weekday: Weekday | None = None
    """That day of it: «el miércoles de la semana del 16»."""


@dataclass(frozen=True, slots=True)
class Weekend:
    """The weekend that comes (0), the one after it (1)."""

    weeks: int
    current: bool = False
    """Whether on a Sunday that very day is meant: «este fin de semana»."""


@dataclass(frozen=True, slots=True)
class Month:
    """A month by its number, or by its distance from this one (0), or a part of it."""

    number: int | None = None
    months: int | None = None
    year: int | None = None
    part: Part = Part.WHOLE


@dataclass(frozen=True, slots=True)
class WeekOfMonth:
    """The n-th week of a month, day 1 to 7, 8 to 14 …; -1 is the last."""

    month: Month
    nth: int


@dataclass(frozen=True, slots=True)
class HalfOfMonth:
    """The first or the second half of a month; 0 is the running one."""

    month: Month
    nth: int


@dataclass(frozen=True, slots=True)
class NthOfMonth:
    """The n-th day of a kind in a month; -1 is the last."""

    month: Month
    nth: int
    weekday: Weekday | None = None
    """None: any day, or any working day."""
    working: bool = False


@dataclass(frozen=True, slots=True)
class Year:
    """A year by number or by distance from this one, or a part of it."""

    number: int | None = None
    years: int = 0
    part: Part = Part.WHOLE


@dataclass(frozen=True, slots=True)
class Division:
    """A quarter (3 months) or a half (6) of a year by its number, or by distance from this one."""

    months: int
    number: int | None = None
    steps: int = 0
    year: int | None = None
    part: Part = Part.WHOLE


@dataclass(frozen=True, slots=True)
class Before:
    """At the latest the day before a day or a stretch of days begins."""

    moment: Moment


@dataclass(frozen=True, slots=True)
class After:
    """The day after a day or a stretch of days."""

    moment: Moment
    weekday: Weekday | None = None
    """The first such day: «el lunes después de Reyes»."""


@dataclass(frozen=True, slots=True)
class From:
    """A day or a stretch of days from its beginning: «a partir del lunes»."""

    moment: Moment
    since: bool = False
    """Whether it may have begun long ago: «desde el lunes»."""


@dataclass(frozen=True, slots=True)
class Later:
    """The later of two: «lunes o martes»."""

    first: Moment
    second: Moment


@dataclass(frozen=True, slots=True)
class Within:
    """A day with a part of it, an hour, or both; without a day, the nearest that fits."""

    day: Moment | None = None
    part: DayPart | None = None
    clock: Clock | None = None


@dataclass(frozen=True, slots=True)
class Gone:
    """A time that is past: «el viernes pasado», «yesterday»."""

    weekday: Weekday | None = None
    """That day of the week before this one: «el viernes de la semana pasada»."""
    day: int | None = None
    """That day of the month before this one: «el 3 del mes pasado»."""


@dataclass(frozen=True, slots=True)
class Every:
    """A time that comes again and again: «los lunes», «every Friday»."""


Moment = (
    Soon
    | Someday
    | Minutes
    | Days
    | WorkingDays
    | Months
    | Coming
    | WeekdayOf
    | DayOfMonth
    | DayOfThatMonth
    | Feast
    | Week
    | WeekOf
    | Weekend
    | Month
    | WeekOfMonth
    | HalfOfMonth
    | NthOfMonth
    | Year
    | Division
    | Before
    | After
    | From
    | Later
    | Within
    | Gone
    | Every
)
