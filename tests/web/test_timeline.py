"""The lane timeline: where things stand, what is drawn for delay, and what keeps out of whose way."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import combinations, pairwise

from trato.web.owed.timeline import (
    CLEAR_OF_NOW,
    ROWS_MAX,
    WIDTH,
    Deed,
    Drawing,
    Move,
    Placed,
    Span,
    Stop,
    draw,
)

BEGIN = datetime(2026, 2, 23, tzinfo=UTC)
NOW = datetime(2026, 3, 10, 11, 40, tzinfo=UTC)
SPAN = Span(BEGIN, BEGIN + timedelta(days=35), NOW)
DAY = timedelta(days=1)


def _deed(number: int, days: float, *, is_above: bool = True, late: float = 0) -> Deed:
    at = BEGIN + days * DAY
    return Deed(
        id=f"d{number}",
        is_above=is_above,
        name="Informe de febrero",
        said="a tiempo",
        mark="kept",
        at=at,
        late_from=at - late * DAY if late else None,
    )


def _left_of(placed: Placed) -> int:
    width = 7 * len(placed.deed.name) if placed.is_label_left else 0
    return min(placed.x, placed.label_x) - width


def _right_of(placed: Placed) -> int:
    width = 0 if placed.is_label_left else 7 * len(placed.deed.name)
    return max(placed.x, placed.label_x) + width


def _only(drawing: Drawing) -> Placed:
    (placed,) = drawing.placed
    return placed


def test_time_runs_from_left_to_right_at_one_pace() -> None:
    """A week is as wide at the beginning as at the end."""
    places = [SPAN.x(BEGIN + week * 7 * DAY) for week in range(6)]
    widths = {later - earlier for earlier, later in pairwise(places)}
    assert max(widths) - min(widths) <= 1
    assert places == sorted(places)


def test_what_lies_outside_stands_at_the_edge() -> None:
    """Something late since long ago is not lost."""
    assert SPAN.x(BEGIN - 90 * DAY) == SPAN.x(BEGIN)
    assert SPAN.x(BEGIN + 90 * DAY) == SPAN.x(SPAN.end)


def test_ours_stands_above_the_axis_and_theirs_below() -> None:
    """On one axis."""
    drawing = draw(SPAN, [_deed(1, 3), _deed(2, 3, is_above=False)])
    above, below = drawing.placed
    assert above.y < drawing.axis < below.y < drawing.height


def test_a_delay_is_a_bar_from_due_to_done() -> None:
    """As long as the delay."""
    placed = _only(draw(SPAN, [_deed(1, 12, late=4)]))
    assert placed.bar == (SPAN.x(BEGIN + 8 * DAY), placed.x)


def test_a_delay_that_goes_on_is_a_bar_to_now() -> None:
    """Its mark stands where it was due."""
    due = BEGIN + 8 * DAY
    late = Deed("d1", True, "Informe", "", "broken", due, late_from=due, is_open=True)
    drawing = draw(SPAN, [late])
    assert _only(drawing).bar == (SPAN.x(due), drawing.now)


def test_labels_never_stand_over_one_another() -> None:
    """What would, goes to another row; what finds none is counted."""
    deeds = [_deed(number, number / 3) for number in range(60)]
    drawing = draw(SPAN, deeds)
    assert drawing.left_out > 0
    assert len(drawing.placed) + drawing.left_out == 60
    for one, other in combinations(drawing.placed, 2):
        if one.y == other.y:
            assert _right_of(one) < _left_of(other) or _right_of(other) < _left_of(one)
    assert len({one.y for one in drawing.placed}) <= ROWS_MAX


def test_a_mark_near_to_now_stands_beside_it_on_its_true_side() -> None:
    """Done a minute ago is to the left, due in a minute to the right."""
    minutes = timedelta(minutes=1) / DAY
    days = (NOW - BEGIN) / DAY
    drawing = draw(SPAN, [_deed(1, days - minutes), _deed(2, days + minutes, is_above=False)])
    before, after = drawing.placed
    assert before.x <= drawing.now - CLEAR_OF_NOW
    assert after.x >= drawing.now + CLEAR_OF_NOW


def test_labels_stay_inside_the_picture() -> None:
    """At the right edge they stand to the left of their mark."""
    assert _only(draw(SPAN, [_deed(1, 34)])).is_label_left
    assert not _only(draw(SPAN, [_deed(1, 0)])).is_label_left


def test_a_stopped_clock_is_one_bracket_however_many_wait() -> None:
    """One that stands still yet ends at now."""
    stop = Stop(BEGIN + 2 * DAY, None)
    drawing = draw(SPAN, [_deed(1, 1)], stops=[stop, stop])
    (bracket,) = drawing.brackets
    assert (bracket.begin, bracket.end) == (SPAN.x(stop.begin), drawing.now)
    assert draw(SPAN, [], stops=[Stop(BEGIN - 9 * DAY, BEGIN - DAY)]).brackets == ()


def test_a_curve_leads_from_the_cause_to_the_date_that_it_moved() -> None:
    """It begins at their mark and ends at ours; a cause outside the picture draws none."""
    deeds = [_deed(1, 24), _deed(2, 16, is_above=False)]
    drawing = draw(SPAN, deeds, moves=[Move("d1", "d2", BEGIN + 16 * DAY)])
    (curve,) = drawing.curves
    ours, theirs = drawing.placed
    assert curve.startswith(f"M{theirs.x} ")
    assert f" {ours.x} " in curve
    assert draw(SPAN, deeds, moves=[Move("d1", "", BEGIN - DAY)]).curves == ()


def test_holidays_and_weeks_are_those_inside() -> None:
    """A day is as wide as a day."""
    monday = BEGIN + 21 * DAY
    drawing = draw(
        SPAN,
        [],
        holidays=[(monday, monday + DAY), (BEGIN - 9 * DAY, BEGIN - 8 * DAY)],
        weeks=[(monday.date(), monday), (SPAN.end.date(), SPAN.end)],
    )
    (shade,) = drawing.shades
    assert shade.x == SPAN.x(monday)
    assert shade.width == SPAN.x(monday + DAY) - shade.x
    assert [tick.x for tick in drawing.ticks] == [shade.x]


def test_an_empty_picture_has_its_axis_and_now() -> None:
    """A first day looks like a first day."""
    drawing = draw(SPAN, [])
    assert 0 < drawing.axis < drawing.height
    assert 0 < drawing.now < WIDTH
