"""The interval table of a calendar: its blocks of open time and its working days, built when
asked.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date, datetime
from typing import Final, Protocol

from trato.core.worktime.block import DAY_SECONDS, Block, DayPlan
from trato.core.worktime.instants import (
    BLOCK,
    DAY,
    EPOCH_ORDINAL,
    MINUTE,
    SECOND,
    YEAR_MAX,
    YEAR_MIN,
    Span,
    TimeOutOfReachError,
    days_skipped,
    first_instant_showing,
    spans_of,
    zone_named,
)

Pieces = tuple[tuple[int, int], ...]

_BLOCKS_KEPT: Final = 64
_DAYS_KEPT: Final = 25_000


class NoWorkingTimeError(ValueError):
    """The calendar has no more open time, or no more working days, in that direction."""


class OpenDays(Protocol):
    """What a table needs to know of a calendar."""

    @property
    def zone(self) -> str:
        """Answer the IANA zone."""

    @property
    def special_days(self) -> frozenset[int]:
        """Answer the ordinals of days that differ from their weekday."""

    @property
    def has_week(self) -> bool:
        """Tell whether any weekday is open."""

    def open_minutes(self, day: date) -> Pieces:
        """Answer the open pieces of a day in minutes from its midnight."""


class Table:
    """The blocks and working days of one calendar, built when first asked for, the oldest given
    up.
    """

    __slots__ = (
        "_day_sets",
        "_days",
        "_rules",
        "_special",
        "_week",
        "blocks",
        "clock",
        "days",
        "wall_days",
        "wall_epoch",
        "zone",
    )

    def __init__(self, rules: OpenDays) -> None:
        """Take the rules; nothing is built yet."""
        self.blocks: dict[int, Block] = {}
        self.days: dict[int, DayPlan] = {}
        self.wall_days: dict[int, DayPlan] = {}
        self.clock = zone_named(rules.zone)
        self.wall_epoch = datetime(1970, 1, 1, tzinfo=self.clock)
        self.zone = rules.zone
        self._rules = rules
        self._days: dict[int, list[int]] = {}
        self._day_sets: dict[int, frozenset[int]] = {}
        self._special = rules.special_days
        # Any week without a special day shows what a week is like; day 1 of the era was a Monday.
        monday = 1
        while not self._special.isdisjoint(range(monday, monday + 7)):
            monday += 7
        self._week = [rules.open_minutes(date.fromordinal(monday + day)) for day in range(7)]

    def block(self, number: int) -> Block:
        """Return the block of that number, building it if need be.

        Raises TimeOutOfReachError outside the years 1900 to 2199.
        """
        found = self.blocks.get(number)
        if found is None:
            found = Block(self.zone, number * BLOCK, self._pieces(number))
            if len(self.blocks) >= _BLOCKS_KEPT:
                del self.blocks[next(iter(self.blocks))]
            self.blocks[number] = found
        return found

    def day(self, number: int) -> DayPlan:
        """Return the plan of a UTC day, numbered from 1970, and keep it for the next time."""
        found = self.block(number * DAY // BLOCK).day(number * DAY_SECONDS)
        return _kept(self.days, number, found)

    def wall_day(self, number: int) -> DayPlan:
        """Return the plan of a day of the zone's wall clock, and keep it for the next time.

        A day on which the clock changes, or that two blocks share, cannot be counted from.
        """
        start = first_instant_showing(self.zone, number * DAY)
        block = self.block(start // BLOCK)
        offset = number * DAY - start
        steady = any(
            span.offset == offset and span.from_at <= start and start + DAY <= span.until_at
            for span in spans_of(self.zone, start // BLOCK)
        )
        found = block.day(start // SECOND, offset=offset // SECOND) if steady else block.no_day()
        return _kept(self.wall_days, number, found)

    def blocks_after(self, number: int) -> Iterator[Block]:
        """Yield the blocks after that one; raises NoWorkingTimeError once nothing can be open
        any more.
        """
        return self._blocks_towards(number, 1)

    def blocks_before(self, number: int) -> Iterator[Block]:
        """Yield the blocks before that one, backwards; raises NoWorkingTimeError as
        `blocks_after` does.
        """
        return self._blocks_towards(number, -1)

    def working_days(self, year: int) -> list[int]:
        """Return the ordinals of the year's working days: those on which any open time starts."""
        found = self._days.get(year)
        if found is None:
            if not YEAR_MIN <= year <= YEAR_MAX:
                raise TimeOutOfReachError(
                    f"Only the years {YEAR_MIN} to {YEAR_MAX} can be computed."
                )
            first, last = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
            skipped = days_skipped(self.zone, year)
            found = [
                day
                for day in range(first, last + 1)
                if day not in skipped and self._is_working(day)
            ]
            self._days[year] = found
        return found

    def working_set(self, year: int) -> frozenset[int]:
        """Return the same days as a set."""
        found = self._day_sets.get(year)
        if found is None:
            found = self._day_sets[year] = frozenset(self.working_days(year))
        return found

    def nth_working_day(self, day: int, count: int) -> int:
        """Return the ordinal of the `count`-th working day after (if negative, before) the ordinal
        `day`.

        Raises NoWorkingTimeError when the calendar has not that many.
        """
        year = date.fromordinal(day).year
        days = self.working_days(year)
        place = bisect_right(days, day) + count - 1 if count > 0 else bisect_left(days, day) + count
        while not 0 <= place < len(days):
            step = 1 if place >= 0 else -1
            if not self._may_open(year, step):
                raise NoWorkingTimeError("The calendar has no such working day.")
            if step > 0:
                place -= len(days)
            year += step
            days = self.working_days(year)
            if step < 0:
                place += len(days)
        return days[place]

    def _may_open(self, year: int, step: int) -> bool:
        """Tell whether a year beyond this one, in the direction of `step`, may have working
        days.
        """
        if not YEAR_MIN <= year + step <= YEAR_MAX:
            return False
        if self._rules.has_week:
            return True
        years = [date.fromordinal(day).year for day in self._bounds()]
        return bool(years) and (years[1] > year if step > 0 else years[0] < year)

    def _bounds(self) -> tuple[int, ...]:
        return (min(self._special), max(self._special)) if self._special else ()

    def _blocks_towards(self, number: int, step: int) -> Iterator[Block]:
        while True:
            number += step
            if not self._rules.has_week and not self._may_hold(number, step):
                raise NoWorkingTimeError("The calendar has no open time there. Give it windows.")
            yield self.block(number)

    def _may_hold(self, number: int, step: int) -> bool:
        bounds = [(day - EPOCH_ORDINAL) * DAY // BLOCK for day in self._bounds()]
        return bool(bounds) and (number <= bounds[1] + 1 if step > 0 else number >= bounds[0] - 1)

    def _is_working(self, ordinal: int) -> bool:
        day = date.fromordinal(ordinal)
        if ordinal not in self._special and not self._week[day.weekday()]:
            return False
        return ordinal not in self._special or bool(self._rules.open_minutes(day))

    def _pieces(self, number: int) -> Iterator[tuple[int, int, Span]]:
        """Yield the open pieces of a block in order, merged, then cut at its bounds and at
        offset changes.
        """
        start = number * BLOCK
        spans = spans_of(self.zone, number)
        for opens, closes in _merged(self._intervals(start, start + BLOCK, spans)):
            for span in spans:
                low, high = max(opens, span.from_at), min(closes, span.until_at)
                if low < high:
                    yield low, high, span

    def _intervals(
        self, start: int, end: int, spans: tuple[Span, ...]
    ) -> Iterator[tuple[int, int]]:
        first = (start - 2 * DAY) // DAY
        for number in range(first, (end + 2 * DAY) // DAY):
            ordinal = number + EPOCH_ORDINAL
            if ordinal in self._special:
                pieces = self._rules.open_minutes(date.fromordinal(ordinal))
            else:
                pieces = self._week[(ordinal + 6) % 7]
            if pieces:
                yield from self._placed(number * DAY, pieces, spans)

    def _placed(
        self, wall: int, pieces: Pieces, spans: tuple[Span, ...]
    ) -> Iterator[tuple[int, int]]:
        """Yield a day's pieces in real time; days far from an offset change need no search."""
        for span in spans:
            midnight = wall - span.offset
            if span.from_at + DAY <= midnight and midnight + 3 * DAY <= span.until_at:
                for opens, closes in pieces:
                    yield midnight + opens * MINUTE, midnight + closes * MINUTE
                return
        for opens, closes in pieces:
            yield (
                first_instant_showing(self.zone, wall + opens * MINUTE),
                first_instant_showing(self.zone, wall + closes * MINUTE),
            )


def _kept(days: dict[int, DayPlan], number: int, plan: DayPlan) -> DayPlan:
    if len(days) >= _DAYS_KEPT:
        days.clear()
    days[number] = plan
    return plan


def _merged(intervals: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the union of intervals as disjoint intervals in order."""
    held: tuple[int, int] | None = None
    for opens, closes in sorted(intervals):
        if held is None:
            held = (opens, closes)
        elif opens <= held[1]:
            held = (held[0], max(held[1], closes))
        else:
            yield held
            held = (opens, closes)
    if held is not None:
        yield held
