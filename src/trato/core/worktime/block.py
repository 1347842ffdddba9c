"""A block of a calendar's open time: sorted pieces, with what was open before each of them.

Everything stands in whole seconds, because windows and changes of offset do; instants are
microseconds. Pieces are cut where a block ends and where the zone changes its offset. Cutting
changes no answer, for every question is about sums of half-open intervals, and it lets each piece
carry ready-made local datetimes.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from trato.core.worktime.instants import DAY, EPOCH, SECOND, Span, moment

DAY_SECONDS: Final = DAY // SECOND


# How one day begins a count of working time: `breaks, base, block, first, origin`. The `breaks` are
# the seconds of the day at which it opens and closes by turns. After `n` of them, the open seconds
# of the block so far are `base[n]`, plus the second of the day when `n` is odd (open). `first` is
# the piece to search from, `origin` the day's first second as its own clock counts it.
# A bare tuple, because unpacking one is quicker.
DayPlan = tuple[list[int], list[int], "Block", int, int]


class Block:
    """The open pieces of one block: piece `i` opens at `opens[i]`, after `before[i]` open seconds.

    The first piece is empty and stands at the block's start, so that a search always finds one;
    `before` has one entry more than the others, the open time of the whole block. `lead[i]` is
    `opens[i] - before[i]`; `shown[i]`, `closed[i]` and `epochs[i]` are the opening, the closing and
    the year 1970 as datetimes with the offset of the zone (at the closing, the offset from then
    on). `total` is in microseconds.
    """

    __slots__ = ("before", "closed", "epochs", "lead", "opens", "shown", "total")

    def __init__(self, zone: str, start: int, pieces: Iterable[tuple[int, int, Span]]) -> None:
        """Lay out the pieces (opening, closing, span of one offset), which come in order."""
        self.opens: list[int] = [start // SECOND]
        self.before: list[int] = [0, 0]
        self.lead: list[int] = [start // SECOND]
        self.epochs: list[datetime] = [EPOCH]
        self.shown: list[datetime] = [EPOCH]
        self.closed: list[datetime] = [EPOCH]
        for opens, closes, span in pieces:
            passed = self.before[-1]
            self.opens.append(opens // SECOND)
            self.before.append(passed + (closes - opens) // SECOND)
            self.lead.append(opens // SECOND - passed)
            self.epochs.append(span.epoch)
            self.shown.append(span.epoch + timedelta(0, 0, opens))
            changes = closes == span.until_at
            closed = moment(zone, closes) if changes else span.epoch + timedelta(0, 0, closes)
            self.closed.append(closed)
        self.total = self.before[-1] * SECOND

    def is_open(self, at: int) -> bool:
        """Tell whether a piece holds the instant `at`, which lies in this block."""
        piece = bisect_right(self.opens, at // SECOND) - 1
        return at < (self.lead[piece] + self.before[piece + 1]) * SECOND

    def passed(self, at: int) -> int:
        """Answer the open microseconds of this block before `at`, which lies in it."""
        piece = bisect_right(self.opens, at // SECOND) - 1
        return min(at - self.lead[piece] * SECOND, self.before[piece + 1] * SECOND)

    def earliest(self, passed: int) -> int:
        """Answer the first instant before which exactly `passed` microseconds (not 0) were open."""
        piece = bisect_left(self.before, -(-passed // SECOND)) - 1
        return self.lead[piece] * SECOND + passed

    def latest(self, passed: int) -> int:
        """Answer the last instant before which exactly `passed` microseconds (not all) were
        open.
        """
        piece = bisect_right(self.before, passed // SECOND) - 1
        return self.lead[piece] * SECOND + passed

    def day(self, start: int, *, offset: int = 0) -> DayPlan:
        """Answer the plan of the day that begins at the second `start` and lies in this block, for
        a clock that is `offset` seconds ahead of UTC.
        """
        first = bisect_right(self.opens, start) - 1
        breaks: list[int] = []
        base = [self.passed(start * SECOND) // SECOND]
        for piece in range(first, bisect_left(self.opens, start + DAY_SECONDS)):
            opens = max(self.opens[piece], start)
            closes = self.lead[piece] + self.before[piece + 1]
            if opens < closes:
                breaks += [opens - start, closes - start]
                base += [start - self.lead[piece], self.before[piece + 1]]
        return breaks, base, self, first, start + offset

    def no_day(self) -> DayPlan:
        """Answer the plan of a day that cannot be counted from: its sums are never reached here."""
        return [], [self.before[-1]], self, 0, 0
