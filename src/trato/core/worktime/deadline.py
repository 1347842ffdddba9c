"""A deadline: the last instant, or the last day, at which something is still in time.

In time is `at <= due` and nothing else. A due of whole days is shown at 23:59:59 and compared by
the local date, so it is the next local midnight that is late.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Final

from trato.core.worktime.instants import end_of_local_day, in_zone, local_date, microseconds_of

_DAYS_KEPT: Final = 4096


@dataclass(frozen=True, slots=True)
class Deadline:
    """A due: `at` is what is written and shown (23:59:59 of the last day when `whole_day`).

    `late_from` is what a breach is dated with: the due instant itself, or the midnight after a
    whole day. Both are aware and carry a fixed offset; `zone` is the IANA zone whose days and hours
    they are.
    """

    at: datetime
    late_from: datetime
    zone: str
    whole_day: bool = False

    def is_met_by(self, at: datetime) -> bool:
        """Tell whether an act at the aware instant `at` is in time."""
        return at < self.late_from if self.whole_day else at <= self.at

    def is_met_on(self, day: date) -> bool | None:
        """Tell whether an act on `day`, its hour unknown, is in time; None when the hour would
        decide.
        """
        if day == self.on and not self.whole_day:
            return None
        return day <= self.on

    @property
    def first_late_at(self) -> datetime:
        """Answer the first instant at which an act is late: one microsecond after a due instant."""
        return self.late_from if self.whole_day else self.late_from + timedelta(microseconds=1)

    @property
    def first_late_us(self) -> int:
        """Answer the same instant in microseconds since 1970."""
        us = microseconds_of(self.late_from)
        return us if self.whole_day else us + 1

    @property
    def on(self) -> date:
        """Answer the local date of the due."""
        return self.at.date()

    @property
    def shown(self) -> str:
        """Answer the due as ISO text with its offset."""
        return self.at.isoformat()


def due_at(at: datetime, *, zone: str) -> Deadline:
    """Return the deadline of an aware instant, shown in `zone`."""
    local = in_zone(at, zone)
    return Deadline(local, local, zone)


def due_on(day: date, *, zone: str) -> Deadline:
    """Return the deadline of a whole local day."""
    return _whole_day(day, zone)


@lru_cache(maxsize=_DAYS_KEPT)
def _whole_day(day: date, zone: str) -> Deadline:
    midnight = end_of_local_day(zone, day)
    last = in_zone(midnight - timedelta(seconds=1), zone)
    return Deadline(last, midnight, zone, whole_day=True)


def day_in(zone: str, at: date) -> date:
    """Return the local day of an aware instant; a date is its own day."""
    return local_date(at, zone) if isinstance(at, datetime) else at
