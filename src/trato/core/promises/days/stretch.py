"""A stretch of days that words mean, and what it was reckoned from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import cached_property
from typing import Final

from trato.core.promises.days.feasts import country_of
from trato.core.worktime import Calendar, calendar_of_days

_FREE_CALENDAR: Final = "lunes a viernes"


class Way(StrEnum):
    """How a day was reckoned; `core.words` says each in both languages as `promises.way.<way>`."""

    SAID = "said"
    TODAY = "today"
    HOURS = "hours"
    DAYS = "days"
    WORKING_DAYS = "working-days"
    MONTHS = "months"
    WEEKDAY = "weekday"
    WEEK = "week"
    WEEKEND = "weekend"
    MONTH = "month"
    PART = "part"
    NTH = "nth"
    FEAST = "feast"
    BEFORE = "before"
    AFTER = "after"
    FROM = "from"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Basis:
    """One step of the reckoning: the way, with the count and the day that it starts from."""

    way: Way
    count: int = 0
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days from `first` to `last`, both included; what is promised for them is due on `due`."""

    first: date
    last: date
    due: date
    basis: tuple[Basis, ...]
    clock: time | None = None
    """The local hour, where one is said."""
    other: date | None = None
    """Another day that the same words can mean, where they are not certain."""

    def after(self, *basis: Basis) -> Stretch:
        """Return the same stretch with more steps of its reckoning."""
        return replace(self, basis=(*self.basis, *basis))


def one_day(day: date, *basis: Basis, clock: time | None = None) -> Stretch:
    """Return the stretch of a single day."""
    return Stretch(day, day, day, basis, clock)


@dataclass(frozen=True)
class Now:
    """When something is said: the local instant, and the calendar that its days are counted in.

    Without a calendar Monday to Friday are working days. It keeps a dictionary, where other values
    have slots, for what it computes once.
    """

    at: datetime
    calendar: Calendar | None = None

    @cached_property
    def today(self) -> date:
        """The local day of the message."""
        return self.at.date()

    @cached_property
    def days(self) -> Calendar:
        """The calendar of working days."""
        return self.calendar or calendar_of_days(_FREE_CALENDAR, zone="UTC")

    @cached_property
    def country(self) -> str:
        """The country that names of feasts are understood in, where the calendar tells one."""
        return country_of(self.calendar.zone) if self.calendar else ""

    def plus(self, days: int) -> date:
        """Return the day so many days from today."""
        return self.today + timedelta(days=days)
