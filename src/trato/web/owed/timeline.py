"""The lane timeline as geometry: where each mark, bar, bracket and curve stands on one axis.

Ours above, theirs below. Nothing here knows a word, a colour or a request: what comes in are
instants and names, what goes out are whole units of the drawing, so that the same facts always give
the same picture.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

WIDTH: Final = 1000
ROWS_MAX: Final = 5
CLEAR_OF_NOW: Final = 14
"""A mark nearer than this to «ahora» stands beside it, on its true side."""
_ROW: Final = 44
_HEAD: Final = 48
_FOOT: Final = 44
_GAP: Final = 14
_AXIS_ROOM: Final = 34
_EDGE: Final = 9
_HOUR_ROOM: Final = 60
_STOP_ROOM: Final = 90
"""Words of brackets nearer than this would stand over one another: one is said."""
_NAME_TENTHS: Final = 78
_SAID_TENTHS: Final = 70


@dataclass(frozen=True, slots=True)
class Deed:
    """Something owed. `said` stands below its name; `at` is when it was done, else when it is due.

    `late_from` is set when it was not done in time: the bar begins there, and goes on to `at`, or
    to now while it is open (`is_open`).
    """

    id: str
    is_above: bool
    name: str
    said: str
    mark: str
    at: datetime
    late_from: datetime | None = None
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Stop:
    """A stretch in which a clock stood still; `end` None while it does."""

    begin: datetime
    end: datetime | None


@dataclass(frozen=True, slots=True)
class Move:
    """A cause that moved a date: a deed that came late, or else only the instant `at`."""

    moved: str
    cause: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Span:
    """The stretch that is drawn, and now."""

    begin: datetime
    end: datetime
    now: datetime

    def x(self, at: datetime) -> int:
        """Return the place of an instant; what lies outside stands at the edge."""
        inside = min(max(at, self.begin), self.end)
        room = WIDTH - 2 * _EDGE
        return _EDGE + room * ((inside - self.begin) // _SECOND) // self.seconds

    @property
    def seconds(self) -> int:
        """Return how long the stretch is, at least one second."""
        return max(1, (self.end - self.begin) // _SECOND)


_SECOND: Final = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Placed:
    """A deed with its place: the middle of its mark, its label, and its bar if it was late."""

    deed: Deed
    x: int
    y: int
    label_x: int
    is_label_left: bool
    bar: tuple[int, int] | None

    @property
    def label_dx(self) -> int:
        """Return where its label is, from the middle of its mark."""
        return self.label_x - self.x

    @property
    def anchor(self) -> str:
        """Return which end of its label is there, as SVG says it."""
        return "end" if self.is_label_left else "start"

    @property
    def bar_top(self) -> int:
        """Return where the tick at the due begins."""
        return self.y - 8


@dataclass(frozen=True, slots=True)
class Bracket:
    """A clock that stood still, on the axis."""

    begin: int
    end: int
    y: int
    is_named: bool

    @property
    def path(self) -> str:
        """Return the bracket as path data."""
        return f"M{self.begin} {self.y}v-11H{self.end}v11"

    @property
    def middle(self) -> int:
        """Return where its word stands."""
        return min(max((self.begin + self.end) // 2, 40), WIDTH - 40)

    @property
    def word_y(self) -> int:
        """Return the baseline of its word."""
        return self.y - 15


@dataclass(frozen=True, slots=True)
class Shade:
    """A holiday."""

    x: int
    width: int


@dataclass(frozen=True, slots=True)
class Tick:
    """The first day of a week."""

    day: date
    x: int


@dataclass(frozen=True, slots=True)
class Drawing:
    """Everything that is drawn, in units of a picture `WIDTH` wide and `height` high."""

    height: int
    axis: int
    now: int
    placed: tuple[Placed, ...]
    brackets: tuple[Bracket, ...]
    curves: tuple[str, ...]
    shades: tuple[Shade, ...]
    ticks: tuple[Tick, ...]
    left_out: int
    """How many deeds found no room."""

    width = WIDTH
    top = 24
    top_name = 40

    @property
    def bottom(self) -> int:
        """Return where the lines end."""
        return self.height - 24

    @property
    def reach(self) -> int:
        """Return how long the lines are from top to bottom."""
        return self.bottom - self.top

    @property
    def bottom_name(self) -> int:
        """Return the baseline of the name of the lower lane."""
        return self.bottom - 4

    @property
    def hour_y(self) -> int:
        """Return the baseline of the hour of now."""
        return self.height - 6

    @property
    def now_anchor(self) -> str:
        """Return on which side of its line the hour of now stands, so that it is not cut off."""
        if self.now < _HOUR_ROOM:
            return "start"
        return "end" if self.now > WIDTH - _HOUR_ROOM else "middle"


def draw(
    span: Span,
    deeds: Iterable[Deed],
    *,
    stops: Iterable[Stop] = (),
    moves: Iterable[Move] = (),
    holidays: Iterable[tuple[datetime, datetime]] = (),
    weeks: Iterable[tuple[date, datetime]] = (),
) -> Drawing:
    """Return the drawing of what lies in a stretch.

    `holidays` are days as `[begin, end)`; `weeks` are the days that begin one with their midnight.
    """
    known = list(deeds)
    above = _rows(span, [one for one in known if one.is_above])
    below = _rows(span, [one for one in known if not one.is_above])
    kept_stops = [one for one in stops if _touches(span, one)]
    room = _AXIS_ROOM + (14 if kept_stops else 0)
    axis = _HEAD + _ROW * max(1, above.count) + room - 10
    placed = (
        *(one.at_height(axis - room - _ROW * row) for one, row in above.seats),
        *(one.at_height(axis + _AXIS_ROOM + _ROW * row) for one, row in below.seats),
    )
    height = axis + _AXIS_ROOM + _ROW * max(1, below.count) + _FOOT
    return Drawing(
        height=height,
        axis=axis,
        now=span.x(span.now),
        placed=placed,
        brackets=tuple(_brackets(span, kept_stops, axis)),
        curves=tuple(_curves(span, placed, moves, axis)),
        shades=tuple(_shades(span, holidays)),
        ticks=tuple(Tick(day, span.x(at)) for day, at in weeks if span.begin <= at < span.end),
        left_out=len(known) - len(placed),
    )


@dataclass(frozen=True, slots=True)
class _Seat:
    """A deed on a row that has no height yet, and the stretch that it takes on it."""

    deed: Deed
    x: int
    label_x: int
    is_label_left: bool
    bar: tuple[int, int] | None
    low: int
    high: int

    def at_height(self, y: int) -> Placed:
        return Placed(self.deed, self.x, y, self.label_x, self.is_label_left, self.bar)


@dataclass(frozen=True, slots=True)
class _Rows:
    seats: tuple[tuple[_Seat, int], ...]
    count: int


def _rows(span: Span, deeds: Sequence[Deed]) -> _Rows:
    """Seat the deeds of a lane on as few rows as they need; the nearest to now are seated first."""
    taken: list[list[tuple[int, int]]] = []
    seats = []
    for deed in sorted(deeds, key=lambda one: (abs(one.at - span.now), one.id)):
        seat, row = _seat(span, deed, taken)
        if row >= ROWS_MAX:
            continue
        if row == len(taken):
            taken.append([])
        taken[row].append((seat.low, seat.high))
        seats.append((seat, row))
    seats.sort(key=lambda one: (one[0].deed.at, one[0].deed.id))
    return _Rows(tuple(seats), len(taken))


def _seat(span: Span, deed: Deed, taken: Sequence[Sequence[tuple[int, int]]]) -> tuple[_Seat, int]:
    """Return the best seat: the lowest row, there the label on its better side."""
    options = _options(span, deed)
    now = span.x(span.now)
    best = _faults(options[0], now)
    for row, others in enumerate(taken):
        for seat in [one for one in options if _faults(one, now) == best]:
            if all(seat.high < low or high < seat.low for low, high in others):
                return seat, row
    return options[0], len(taken)


def _options(span: Span, deed: Deed) -> list[_Seat]:
    now = span.x(span.now)
    x = _beside(span.x(deed.at), now, is_past=deed.at <= span.now)
    bar = _bar(span, deed, x, now)
    first, last = bar or (x, x)
    width = max(len(deed.name) * _NAME_TENTHS, len(deed.said) * _SAID_TENTHS) // 10
    low, high = min(first, x) - _GAP, max(last, x) + _GAP
    seats = [
        _Seat(deed, x, low, is_label_left=True, bar=bar, low=low - width, high=high),
        _Seat(deed, x, high, is_label_left=False, bar=bar, low=low, high=high + width),
    ]
    return sorted(
        seats, key=lambda one: (_faults(one, now), one.is_label_left != (bar is not None))
    )


def _faults(seat: _Seat, now: int) -> tuple[bool, bool]:
    """Return what is wrong with a label's place: outside the picture, across «ahora»."""
    low, high = (seat.low, seat.label_x) if seat.is_label_left else (seat.label_x, seat.high)
    return low < 0 or high > WIDTH, low < now < high


def _beside(x: int, now: int, *, is_past: bool) -> int:
    if abs(x - now) >= CLEAR_OF_NOW:
        return x
    return now - CLEAR_OF_NOW if is_past else now + CLEAR_OF_NOW


def _bar(span: Span, deed: Deed, x: int, now: int) -> tuple[int, int] | None:
    if deed.late_from is None:
        return None
    begin = span.x(deed.late_from)
    end = now if deed.is_open else x
    return (begin, end) if end > begin else None


def _touches(span: Span, stop: Stop) -> bool:
    return stop.begin < span.end and (stop.end or span.now) > span.begin


def _brackets(span: Span, stops: Iterable[Stop], axis: int) -> Iterable[Bracket]:
    """Yield the brackets; what several clocks share is drawn once."""
    named = -_STOP_ROOM
    places = {(span.x(one.begin), span.x(one.end or span.now)) for one in stops}
    for begin, end in sorted(places):
        is_named = begin - named >= _STOP_ROOM
        named = begin if is_named else named
        yield Bracket(begin, max(end, begin + 4), axis, is_named)


def _curves(
    span: Span, placed: Sequence[Placed], moves: Iterable[Move], axis: int
) -> Iterable[str]:
    """Yield a curve from each cause to the date that it moved, bent away from the axis."""
    by_id = {one.deed.id: one for one in placed}
    seen = set()
    for move in moves:
        target, cause = by_id.get(move.moved), by_id.get(move.cause)
        if target is None or (cause is None and not span.begin <= move.at < span.end):
            continue
        start = (cause.x, cause.y) if cause is not None else (span.x(move.at), axis)
        if (start, target.deed.id) in seen or start == (target.x, target.y):
            continue
        seen.add((start, target.deed.id))
        yield _curve(start, (target.x, target.y), axis)


def _curve(start: tuple[int, int], end: tuple[int, int], axis: int) -> str:
    """Return path data that leaves both marks on the side away from the axis of the first."""
    away = 1 if start[1] >= axis else -1
    depth = start[1] + away * 34
    reach = (end[0] - start[0]) // 3
    return (
        f"M{start[0]} {start[1] + away * 10}"
        f"C{start[0] + reach} {depth} {end[0] - reach} {depth}"
        f" {end[0]} {end[1] + away * 11}"
    )


def _shades(span: Span, holidays: Iterable[tuple[datetime, datetime]]) -> Iterable[Shade]:
    for begin, end in holidays:
        if begin < span.end and end > span.begin:
            x = span.x(begin)
            yield Shade(x, max(2, span.x(end) - x))
