"""A missed due, with what its delay is counted in and what of it is excused."""

from typing import Literal, NamedTuple

from trato.core.worktime.calendar import Calendar
from trato.core.worktime.deadline import Deadline
from trato.core.worktime.minutes import Intervals, Pauses

ClockUnit = Literal["minute", "hour", "working_hour", "day", "week", "month"]
DelayUnit = ClockUnit | Literal["working_day"]
Counting = Literal["begun", "complete"]


class Late(NamedTuple):
    """A due that was missed, the calendar its delay is counted in, and the time that is excused."""

    due: Deadline
    calendar: Calendar | None
    counting: Counting
    excused: Pauses
    stopped: Intervals

    @property
    def zone(self) -> str:
        """Answer the zone whose days and hours the delay is counted in."""
        return self.due.zone

    @property
    def hours_calendar(self) -> Calendar:
        """Answer the calendar of working time; raises ValueError when none was given."""
        if self.calendar is None:
            raise ValueError("A delay in working time needs its calendar. Give `calendar`.")
        return self.calendar

    def is_excused(self, at: int) -> bool:
        """Tell whether the instant `at`, in microseconds, is excused."""
        return any(start <= at < end for start, end in self.stopped)
