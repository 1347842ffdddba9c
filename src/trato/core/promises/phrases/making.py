"""What the rows of both languages make of what their blanks read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from trato.core.promises.days.moments import (
    Clock,
    DayOfMonth,
    Days,
    Division,
    Half,
    HalfOfMonth,
    Later,
    Minutes,
    Moment,
    Month,
    Months,
    NthOfMonth,
    Week,
    WeekOfMonth,
    Within,
    WorkingDays,
    Year,
)
from trato.core.promises.phrases.grammar import Blanks

_NOON: int = 12
_EVENING: int = 6


def number_of_names(names: str, start: int) -> dict[str, int]:
    """Return the number of each name of a list; names of the same number are joined by «|»."""
    return {
        name: number for number, same in enumerate(names.split(), start) for name in same.split("|")
    }


def sized(said: Blanks, *, extra: int = 0) -> Moment | None:
    """Return so many («c») of a unit («u») from now, with half a one more where `extra` is 1."""
    count, unit = said.get("c", 1), said["u"]
    match unit:
        case "minute":
            return Minutes(count)
        case "hour":
            return Minutes(count * 60 + 30 * extra)
        case "day":
            return Days(count + extra)
        case "working-day":
            return WorkingDays(count + extra)
        case "week":
            return Days(7 * count + 4 * extra)
        case "fortnight":
            return Days(14 * count)
        case "quincena":
            return Days(15 * count)
        case _:
            months = {"month": 1, "quarter": 3, "half-year": 6, "year": 12}[unit]
            return Months(months * count, days=15 * months * extra)


def sized_and_a_half(said: Blanks) -> Moment | None:
    """Return so many of a unit and a half: «hora y media», “two and a half days”."""
    return sized(said, extra=1)


def clock_from_hour(said: Blanks) -> Clock:
    """Return the hour «h» with the minutes «m», if any are said."""
    hour = said["h"]
    return Clock(hour, said.get("m", 0), Half.AFTER_NOON if hour > _NOON else None)


def clock_before_hour(said: Blanks) -> Clock:
    """Return the hour «h» less the minutes «m»: «las diez menos cuarto», “quarter to ten”."""
    hour = said["h"]
    half = Half.AFTER_NOON if hour > _NOON + 1 else None
    return Clock((hour - 1) % 24 or _NOON, 60 - said.get("m", 15), half)


def clock_with_half(half: Half) -> Callable[[Blanks], Clock]:
    """Return what puts an hour «c» in a half of the day."""

    def make(said: Blanks) -> Clock:
        clock: Clock = said["c"]
        return clock if clock.hour > _NOON else replace(clock, half=half)

    return make


def clock_at_night(said: Blanks) -> Clock:
    """Return the hour «c» of the night: twelve is midnight, one to five are past it."""
    clock: Clock = said["c"]
    if clock.hour == _NOON:
        return Clock(24)
    half = Half.AFTER_NOON if clock.hour >= _EVENING else Half.BEFORE_NOON
    return replace(clock, half=half)


def with_hour(said: Blanks) -> Moment:
    """Return a day «d» with the part of the day «p» and the hour «t» that are said, if any."""
    part, clock = said.get("p"), said.get("t")
    if part is None and clock is None:
        day: Moment = said["d"]
        return day
    return Within(said.get("d"), part, clock)


def part_of(said: Blanks) -> Moment | None:
    """Return the part «q» of the stretch «s»: a week, a month, a quarter, a year."""
    stretch = said["s"]
    if isinstance(stretch, Week | Month | Division | Year):
        return replace(stretch, part=said["q"])
    return None


def numbered(said: Blanks) -> Moment:
    """Return the day «n» with the month «m», the year «y» and the weekday «w» that are said."""
    return DayOfMonth(said["n"], said.get("m"), said.get("y"), said.get("w"))


def nth_of_month(said: Blanks) -> Moment:
    """Return the «o»-th day, working day («k») or weekday («w») of the month «m»."""
    return NthOfMonth(said["m"], said["o"], said.get("w"), working="k" in said)


def week_of_month(said: Blanks) -> Moment:
    """Return the «o»-th week of the month «m»."""
    return WeekOfMonth(said["m"], said["o"])


def half_of_month(said: Blanks) -> Moment | None:
    """Return the first or second half of the month «m», or of this one."""
    nth = {1: 1, 2: 2, -1: 2}.get(said["o"])
    return None if nth is None else HalfOfMonth(said.get("m", Month(months=0)), nth)


def division(said: Blanks) -> Moment | None:
    """Return the «o»-th part of «k» months of a year."""
    last = 12 // said["k"]
    number = last if said["o"] == -1 else said["o"]
    return Division(said["k"], number, year=said.get("y")) if 1 <= number <= last else None


def later(said: Blanks) -> Moment:
    """Return the later of the moments «a» and «b»."""
    return Later(said["a"], said["b"])


def got(name: str) -> Callable[[Blanks], Any]:
    """Return what hands on the blank of that name as it is."""
    return lambda said: said[name]


DAY = got("d")
SPAN = STRETCH = got("s")
CLOCK = got("c")
SOME = got("w")
NUMBER = got("n")
