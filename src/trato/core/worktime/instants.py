"""Instants: whole microseconds since 1970 in UTC, and what a zone's wall clock shows at them.

An aware datetime of `zoneinfo` compares and subtracts by its wall clock when both sides share the
zone, which is wrong on the night that the clock goes back. So every datetime that leaves this
package carries the fixed offset of its zone at that instant: `<=`, `==`, `-` and `+ timedelta` mean
real time, and the ISO text is the same.
"""

from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

SECOND: Final = 1_000_000
MINUTE: Final = 60 * SECOND
HOUR: Final = 60 * MINUTE
DAY: Final = 24 * HOUR
EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
EPOCH_ORDINAL: Final = EPOCH.toordinal()
# Tables are built in blocks of whole days, some more than a year.
BLOCK: Final = 400 * DAY
NAIVE: Final = "The instant carries no offset. Write it as 2026-02-11T16:45:00-06:00."
YEAR_MIN: Final = 1900
YEAR_MAX: Final = 2199

_ZONE_CHARACTERS_MAX: Final = 64
_BLOCKS_KEPT: Final = 4096
# One block more on both sides, for the days at the very edge.
_BLOCK_MIN: Final = (date(YEAR_MIN, 1, 1).toordinal() - EPOCH_ORDINAL) * DAY // BLOCK - 1
_BLOCK_MAX: Final = (date(YEAR_MAX + 1, 1, 1).toordinal() - EPOCH_ORDINAL) * DAY // BLOCK + 1


class TimeOutOfReachError(ValueError):
    """The question, or its answer, lies outside the years 1900 to 2199, which is all that is
    computed.
    """


class Span(NamedTuple):
    """A stretch of real time with one offset from UTC: `[from_at, until_at)`, in microseconds."""

    from_at: int
    until_at: int
    offset: int
    epoch: datetime


def zone_named(name: str) -> ZoneInfo:
    """Return the IANA zone of that name.

    Raises ValueError, with the cure, when there is none.
    """
    try:
        return ZoneInfo(name[: _ZONE_CHARACTERS_MAX + 1])
    except (KeyError, ValueError, OSError):
        shown = name[:_ZONE_CHARACTERS_MAX]
        message = f"There is no time zone «{shown}». Use an IANA name, such as Europe/Madrid."
        raise ValueError(message) from None


def microseconds_of(at: datetime) -> int:
    """Return the microseconds between 1970 in UTC and `at`.

    Raises ValueError when `at` carries no zone.
    """
    if at.tzinfo is None:
        raise ValueError(NAIVE)
    passed = at - EPOCH
    return (passed.days * 86_400 + passed.seconds) * SECOND + passed.microseconds


def moment(zone: str, at: int) -> datetime:
    """Return the aware datetime, with the offset that `zone` has then, of an instant in
    microseconds.

    Raises TimeOutOfReachError outside the years 1900 to 2199.
    """
    # A block has a handful of spans: looking through them is quicker than a search with a key.
    for span in spans_of(zone, at // BLOCK):
        if at < span.until_at:
            return span.epoch + timedelta(0, 0, at)
    raise AssertionError


def in_zone(at: datetime, zone: str) -> datetime:
    """Return the same instant with the offset that `zone` has then."""
    return moment(zone, microseconds_of(at))


def local_date(at: datetime, zone: str) -> date:
    """Return the date that a calendar on the wall in `zone` shows at the aware instant `at`."""
    return moment(zone, microseconds_of(at)).date()


def steady_wall(zone: str, at: int) -> int:
    """Return the latest wall time that the clock in `zone` has shown up to the instant `at`.

    It stands still while an hour comes for the second time, so that it never runs backwards.
    """
    block = at // BLOCK
    spans = (*spans_of(zone, block - 1), *spans_of(zone, block))
    return max(min(at, span.until_at) + span.offset for span in spans if span.from_at <= at)


def midnight_wall(day: date) -> int:
    """Return the wall time of the midnight with which `day` begins."""
    return (day.toordinal() - EPOCH_ORDINAL) * DAY


def first_instant_showing(zone: str, wall: int) -> int:
    """Return the first instant at which the clock in `zone` shows the wall time `wall` or a later
    one.

    An hour that the clock skips is the instant of the skip; an hour that comes twice is its first.
    The bounds of windows and of days follow this rule, because it keeps them in order.
    """
    block = (wall - DAY) // BLOCK
    while True:
        for span in spans_of(zone, block):
            reached = max(span.from_at, wall - span.offset)
            if reached < span.until_at:
                return reached
        block += 1


def instant_at_wall(zone: str, wall: int) -> int:
    """Return the instant at which the clock in `zone` shows the wall time `wall`.

    An hour that comes twice is its first; one that the clock skips is read with the offset before
    the skip, so that 2:30 is shown as 3:30 (RFC 5545, section 3.3.5). Times that people write
    follow this rule.
    """
    block = (wall - DAY) // BLOCK
    spans = (*spans_of(zone, block), *spans_of(zone, block + 1))
    for before, after in pairwise(spans):
        if wall - max(before.offset, after.offset) < after.from_at:
            return wall - before.offset
    return wall - spans[-1].offset


def is_midnight(zone: str, at: int) -> bool:
    """Tell whether the instant `at`, in microseconds, is the first of a local day in `zone`."""
    return at == first_instant_showing(zone, midnight_wall(moment(zone, at).date()))


def wall_moment(zone: str, day: date, *, minute: int = 0, microsecond: int = 0) -> datetime:
    """Return the aware datetime at which `zone` shows that minute (and microsecond) of `day`."""
    wall = midnight_wall(day) + minute * MINUTE + microsecond
    return moment(zone, instant_at_wall(zone, wall))


def start_of_local_day(zone: str, day: date) -> datetime:
    """Return the first instant of `day` in `zone` (on the day of a skipped midnight, 1:00)."""
    return moment(zone, first_instant_showing(zone, midnight_wall(day)))


def end_of_local_day(zone: str, day: date) -> datetime:
    """Return the instant at which `day` has ended in `zone`: the first of the next day."""
    return moment(zone, first_instant_showing(zone, midnight_wall(day) + DAY))


@lru_cache(maxsize=_BLOCKS_KEPT)
def days_skipped(zone: str, year: int) -> frozenset[int]:
    """Return the ordinals of the days of `year` that `zone` never had (Samoa's 30 December
    2011).
    """
    first, last = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    blocks = range(_block_of(first - 1), _block_of(last + 2) + 1)
    offsets = [span.offset for block in blocks for span in spans_of(zone, block)]
    if all(after - before < DAY - HOUR for before, after in pairwise(offsets)):
        return frozenset()
    return frozenset(day for day in range(first, last + 1) if not _exists(zone, day))


def _block_of(ordinal: int) -> int:
    return (ordinal - EPOCH_ORDINAL) * DAY // BLOCK


def _exists(zone: str, ordinal: int) -> bool:
    wall = (ordinal - EPOCH_ORDINAL) * DAY
    return first_instant_showing(zone, wall) < first_instant_showing(zone, wall + DAY)


@lru_cache(maxsize=_BLOCKS_KEPT)
def spans_of(zone: str, block: int) -> tuple[Span, ...]:
    """Return the stretches of one offset that fill a block of time, in order.

    Raises ValueError for an unknown zone, TimeOutOfReachError outside the years 1900 to 2199.
    """
    if not _BLOCK_MIN <= block <= _BLOCK_MAX:
        raise TimeOutOfReachError(f"Only the years {YEAR_MIN} to {YEAR_MAX} can be computed.")
    rules = zone_named(zone)
    start, end = block * BLOCK, (block + 1) * BLOCK
    bounds = [start]
    known = _offset(rules, start)
    changes: list[tuple[int, int]] = [(start, known)]
    for until_at in (*range(start + DAY, end, DAY), end - 1):
        offset = _offset(rules, until_at)
        if offset != known:
            bounds.append(_change_between(rules, max(until_at - DAY, start), until_at))
            changes.append((bounds[-1], offset))
            known = offset
    ends = (*bounds[1:], end)
    return tuple(
        Span(from_at, until_at, offset, _epoch_with(offset))
        for (from_at, offset), until_at in zip(changes, ends, strict=True)
    )


def _offset(rules: ZoneInfo, at: int) -> int:
    offset = rules.utcoffset((EPOCH + timedelta(0, 0, at)).astimezone(rules))
    assert offset is not None
    return offset // timedelta(microseconds=1)


def _change_between(rules: ZoneInfo, low: int, high: int) -> int:
    """Return the first instant after `low` with the offset of `high`; changes fall on whole
    seconds.
    """
    old = _offset(rules, low)
    first, last = low // SECOND, -(-high // SECOND)
    while last - first > 1:
        middle = (first + last) // 2
        if _offset(rules, middle * SECOND) == old:
            first = middle
        else:
            last = middle
    return last * SECOND


@lru_cache(maxsize=512)
def _epoch_with(offset: int) -> datetime:
    return EPOCH.astimezone(timezone(timedelta(microseconds=offset)) if offset else UTC)
