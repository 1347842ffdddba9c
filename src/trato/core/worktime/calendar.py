"""A calendar: the windows of a week in one zone, with its holidays and dated exceptions."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum
from functools import cached_property, lru_cache
from typing import Final, NamedTuple

from trato.core.worktime.deadline import Deadline
from trato.core.worktime.instants import zone_named
from trato.core.worktime.table import Pieces, Table

MINUTES_OF_DAY: Final = 1440
WINDOWS_OF_DAY_MAX: Final = 24
DATES_MAX: Final = 20_000
_TABLES_SHARED: Final = 256


class Weekday(IntEnum):
    """The days of the week, numbered as `date.weekday()` does."""

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


class Window(NamedTuple):
    """Open time of one day, `[start, end)` in minutes from local midnight.

    `end <= start` runs past midnight and belongs to the day it starts; 1440 is 24:00.
    """

    start: int
    end: int

    @property
    def closes(self) -> int:
        """Answer the closing minute counted from the midnight of the day the window starts (up
        to 2880).
        """
        return self.end if self.end > self.start else self.end + MINUTES_OF_DAY


class Closing(NamedTuple):
    """When a working day closes: as an instant, in microseconds since 1970, and as a deadline.

    `is_midnight` tells whether the next local day begins with it.
    """

    at: datetime
    us: int
    due: Deadline
    is_midnight: bool


WHOLE_DAY: Final = Window(0, MINUTES_OF_DAY)
Week = tuple[tuple[Window, ...], ...]
DatedWindows = tuple[tuple[date, tuple[Window, ...]], ...]


@dataclass(frozen=True)
class Calendar:
    """When somebody works: what working hours and working days are counted in.

    `weekly` holds seven days, Monday first, each with its windows (what overlaps counts once).
    `holidays` remove the windows that start on them and beat `exceptions`, which replace the
    windows of a date; `breaks` are taken out of the hours that the clock shows on their date. With
    `days_only` a working day has no hours (its window is the whole day) and closes at local
    midnight. Raises ValueError, with the cure, for a value that cannot be.

    The table of its intervals is built at its first use and shared by equal calendars, which is why
    this value keeps a dictionary where others have slots.
    """

    name: str
    zone: str
    weekly: Week
    holidays: frozenset[date] = frozenset()
    exceptions: DatedWindows = ()
    breaks: DatedWindows = ()
    days_only: bool = False

    def __post_init__(self) -> None:
        """Refuse what cannot be."""
        fault = next(_faults(self), None)
        if fault:
            raise ValueError(fault)

    @cached_property
    def table(self) -> Table:
        """Answer the intervals of this calendar, shared with every equal one."""
        return _shared_table(self)

    @cached_property
    def closings(self) -> dict[date, Closing]:
        """Answer the closings found so far: each is computed once a calendar."""
        return {}

    def windows_on(self, day: date) -> tuple[Window, ...]:
        """Answer the windows that start on `day`, before its breaks are taken out."""
        if day in self.holidays:
            return ()
        dated = self._dated.get(day)
        return self.weekly[day.weekday()] if dated is None else dated

    def open_minutes(self, day: date) -> Pieces:
        """Answer what `day` is open for, in minutes from its midnight, with every break taken
        out.
        """
        pieces = tuple((window.start, window.closes) for window in self.windows_on(day))
        if not pieces or not self._paused:
            return pieces
        for shift in (-1, 0, 1):
            if 1 <= day.toordinal() + shift <= date.max.toordinal():
                neighbour = date.fromordinal(day.toordinal() + shift)
                for pause in self._paused.get(neighbour, ()):
                    moved = shift * MINUTES_OF_DAY
                    pieces = _without(pieces, pause.start + moved, pause.closes + moved)
        return pieces

    def holidays_after(self, day: date, until: date) -> list[date]:
        """Answer the holidays after `day`, up to `until`, in their order."""
        listed = self._holidays
        first = bisect_right(listed, day)
        if first == len(listed) or listed[first] > until:
            return []
        return listed[first : bisect_right(listed, until)]

    @cached_property
    def _holidays(self) -> list[date]:
        return sorted(self.holidays)

    @cached_property
    def special_days(self) -> frozenset[int]:
        """Answer the ordinals of the days that differ from their weekday."""
        near_breaks = {day.toordinal() + shift for day in self._paused for shift in (-1, 0, 1)}
        dated = {day.toordinal() for day in (*self.holidays, *self._dated)}
        return frozenset(near_breaks | dated)

    @cached_property
    def is_overnight(self) -> bool:
        """Tell whether any window runs past midnight, so that an instant may belong to the day
        before.
        """
        days = (*self.weekly, *(windows for _, windows in self.exceptions))
        return any(window.closes > MINUTES_OF_DAY for windows in days for window in windows)

    @cached_property
    def has_week(self) -> bool:
        """Tell whether any weekday has windows; if not, only dated exceptions are open."""
        return any(self.weekly)

    @cached_property
    def _dated(self) -> dict[date, tuple[Window, ...]]:
        return dict(self.exceptions)

    @cached_property
    def _paused(self) -> dict[date, tuple[Window, ...]]:
        return dict(self.breaks)


def calendar_of_days(
    name: str,
    *,
    zone: str,
    working: Iterable[Weekday] = tuple(Weekday)[:5],
    holidays: Iterable[date] = (),
) -> Calendar:
    """Return a calendar of working days without hours (Monday to Friday unless said)."""
    chosen = set(working)
    weekly = tuple((WHOLE_DAY,) if day in chosen else () for day in Weekday)
    return Calendar(name, zone, weekly, frozenset(holidays), days_only=True)


def calendar_always_open(name: str, *, zone: str) -> Calendar:
    """Return the calendar that never closes."""
    return Calendar(name, zone, ((WHOLE_DAY,),) * 7)


def week_of(
    windows: tuple[Window, ...], *, working: Iterable[Weekday] = tuple(Weekday)[:5]
) -> Week:
    """Return the week in which every day of `working` has these windows, and no other day has
    any.
    """
    chosen = set(working)
    return tuple(windows if day in chosen else () for day in Weekday)


@lru_cache(maxsize=_TABLES_SHARED)
def _shared_table(calendar: Calendar) -> Table:
    return Table(calendar)


def _without(pieces: Pieces, start: int, end: int) -> Pieces:
    kept: list[tuple[int, int]] = []
    for opens, closes in pieces:
        kept.extend(
            (low, high)
            for low, high in ((opens, min(closes, start)), (max(opens, end), closes))
            if low < high
        )
    return tuple(kept)


def _faults(calendar: Calendar) -> Iterator[str]:
    zone_named(calendar.zone)
    if len(calendar.weekly) != 7:
        yield "A week has seven days: give seven tuples of windows, Monday first."
    dated = [*calendar.exceptions, *calendar.breaks]
    if len(dated) + len(calendar.holidays) > DATES_MAX:
        yield f"A calendar holds up to {DATES_MAX} dates. Leave out those that are past."
    for label, days in (("exception", calendar.exceptions), ("break", calendar.breaks)):
        if len({day for day, _ in days}) < len(days):
            yield f"A date has more than one {label}. Give its windows together."
    for windows in (*calendar.weekly, *(windows for _, windows in dated)):
        yield from _window_faults(windows)
    if calendar.days_only and any(day not in ((), (WHOLE_DAY,)) for day in calendar.weekly):
        yield "A calendar of days without hours has whole days only. Leave out its windows."


def _window_faults(windows: tuple[Window, ...]) -> Iterator[str]:
    if len(windows) > WINDOWS_OF_DAY_MAX:
        yield f"A day holds up to {WINDOWS_OF_DAY_MAX} windows. Join those that touch."
    for window in windows:
        if not (0 <= window.start < MINUTES_OF_DAY and 0 <= window.end <= MINUTES_OF_DAY):
            yield "A window starts from 0:00 to 23:59 and ends from 0:00 to 24:00."
