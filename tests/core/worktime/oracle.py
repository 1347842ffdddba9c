"""A slow and obvious clock: it steps through time in five minutes and looks at the wall each time.

It shares nothing with the engine but the calendar value. Its rule for clock changes is the one
sentence that the engine documents: a bound is reached when the wall has shown it or a later time.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from trato.core.worktime import Calendar, Window

STEP = timedelta(minutes=5)
STEP_MINUTES = 5
MIDNIGHT = time(0)

Pause = tuple[datetime, datetime]


class SlowClock:
    """Every five minutes from `first` for `days` days: open or not, pauses taken out."""

    def __init__(
        self, calendar: Calendar, first: date, *, days: int, pauses: Sequence[Pause] = ()
    ) -> None:
        self.calendar = calendar
        self.start = datetime.combine(first, MIDNIGHT, tzinfo=UTC)
        self.slots: list[bool] = []
        breaks = dict(calendar.breaks)
        for step, wall in enumerate(_walls(calendar.zone, self.start, days)):
            instant = self.instant(step)
            today, yesterday = wall.date(), wall.date() - timedelta(days=1)
            minute = wall.hour * 60 + wall.minute
            self.slots.append(
                (
                    _covers(self._windows(today), minute)
                    or _covers(self._windows(yesterday), minute + 1440)
                )
                and not _covers(breaks.get(today, ()), minute)
                and not _covers(breaks.get(yesterday, ()), minute + 1440)
                and not any(begin <= instant < end for begin, end in pauses)
            )

    def index(self, at: datetime) -> int:
        return (at - self.start) // STEP

    def instant(self, index: int) -> datetime:
        return self.start + index * STEP

    def is_open(self, at: datetime) -> bool:
        return self.slots[self.index(at)]

    def elapsed(self, start: datetime, end: datetime) -> int:
        if end < start:
            return -self.elapsed(end, start)
        return sum(self.slots[self.index(start) : self.index(end)]) * STEP_MINUTES

    def next_open(self, start: datetime) -> datetime:
        index = self.index(start)
        while not self.slots[index]:
            index += 1
        return self.instant(index)

    def previous_open(self, start: datetime) -> datetime:
        index = self.index(start)
        while not self.slots[index - 1]:
            index -= 1
        return self.instant(index)

    def add(self, start: datetime, minutes: int) -> datetime:
        if minutes == 0:
            return self.next_open(start)
        index, left = self.index(start), abs(minutes) // STEP_MINUTES
        while left and minutes > 0:
            left -= self.slots[index]
            index += 1
        while left and minutes < 0:
            index -= 1
            left -= self.slots[index]
        return self.instant(index)

    def _windows(self, day: date) -> Sequence[Window]:
        if day in self.calendar.holidays:
            return ()
        for dated, windows in self.calendar.exceptions:
            if dated == day:
                return windows
        return self.calendar.weekly[day.weekday()]


@cache
def _walls(zone: str, start: datetime, days: int) -> list[datetime]:
    """What the wall shows at every step, standing still where it would go back."""
    walls: list[datetime] = []
    # Two days earlier, so that the wall has shown whatever it is about to repeat.
    instant = start - timedelta(days=2)
    wall = datetime.min  # noqa: DTZ901 (what the wall shows, without a zone, is meant)
    while instant < start + timedelta(days=days):
        wall = max(wall, instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None))
        if instant >= start:
            walls.append(wall)
        instant += STEP
    return walls


def _covers(windows: Sequence[Window], minute: int) -> bool:
    return any(start <= minute < (end if end > start else end + 1440) for start, end in windows)
