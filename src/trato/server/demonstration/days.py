"""The days of the demonstration, counted from today: Mexico's working days and their hours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import Final
from zoneinfo import ZoneInfo

from trato.trades import public_holidays

ZONE: Final = ZoneInfo("America/Mexico_City")
_YEARS: Final = (-1, 0, 1)


@dataclass(frozen=True)
class Days:
    """Days around an instant (aware), in Mexico City."""

    now: datetime

    @property
    def today(self) -> date:
        """Return the day it is in Mexico City."""
        return self.now.astimezone(ZONE).date()

    @cached_property
    def holidays(self) -> frozenset[date]:
        """Return Mexico's public holidays of the years around."""
        year = self.today.year
        found = public_holidays("MX", [year + shift for shift in _YEARS], written_in=year)
        return frozenset(day for day, _name in found.days)

    @property
    def holidays_in_words(self) -> str:
        """Return the holidays as an agreement lists them."""
        return ", ".join(day.isoformat() for day in sorted(self.holidays))

    def works(self, day: date) -> bool:
        """Tell whether people work on a day."""
        return day.weekday() < 5 and day not in self.holidays

    def on_or_before(self, day: date) -> date:
        """Return the last working day up to a day."""
        while not self.works(day):
            day -= timedelta(days=1)
        return day

    def on_or_after(self, day: date) -> date:
        """Return the first working day from a day on."""
        while not self.works(day):
            day += timedelta(days=1)
        return day

    def moved(self, day: date, count: int) -> date:
        """Return the working day `count` working days after a day; before it when negative."""
        step = timedelta(days=1 if count > 0 else -1)
        for _ in range(abs(count)):
            day += step
            while not self.works(day):
                day += step
        return day

    def month(self, shift: int, day: int = 1) -> date:
        """Return a day of the month that lies `shift` months from this one."""
        months = self.today.year * 12 + self.today.month - 1 + shift
        return date(months // 12, months % 12 + 1, day)

    def period(self, shift: int) -> str:
        """Return that month as facts name it: «2026-03»."""
        return f"{self.month(shift):%Y-%m}"

    def working_day(self, shift: int, number: int) -> date:
        """Return the working day of that month that is the `number`-th, counted from 1."""
        return self.moved(self.on_or_after(self.month(shift)), number - 1)

    def ago(self, count: int) -> date:
        """Return the working day `count` working days before today; 0: the last one up to today."""
        last = self.on_or_before(self.today)
        return self.moved(last, -count) if count else last


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """Return an instant of a day in Mexico City."""
    return datetime.combine(day, time(hour, minute), ZONE)
