"""Every rule of a due, and every period, reckoned from a day in March."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from tests.core.standing.kernel.telling import at, version
from trato.core.agreement import (
    DayKind,
    Due,
    DueAfter,
    DueAt,
    DueBefore,
    DueInPeriod,
    DueWithin,
    Duration,
    Period,
    Rhythm,
    Roll,
    Unit,
)
from trato.core.standing.program.compile import compiled
from trato.core.standing.program.dues import Ground, before, due_of
from trato.core.standing.program.spans import next_span, span_of

PROGRAM = compiled(version("## C1. Nada\nProsa: Nada.\n"))
MARCH = Period(Rhythm.MONTH)
TRIGGER = at("03-12 17:00")


def month_day(number: int, offset: int = 0, **more: object) -> DueInPeriod:
    return DueInPeriod(DayKind.DAY_OF_MONTH, number, offset, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("rule", "due"),
    [
        (DueAt(date(2026, 3, 27)), "03-27 23:59"),
        (DueAt(date(2026, 3, 27), 1110), "03-27 18:30"),
        (DueAt(date(2026, 3, 28), 600, None, Roll.NEXT), "03-30 10:00"),
        (DueAt(date(2026, 3, 28), None, "oficina", Roll.PREVIOUS), "03-27 23:59"),
        (DueAfter(Duration(2, Unit.MONTH)), "05-12 23:59"),
        (DueAfter(Duration(2, Unit.CALENDAR_DAY), minute=720), "03-14 12:00"),
        (DueAfter(Duration(2, Unit.CALENDAR_DAY), roll=Roll.NEXT), "03-17 23:59"),
        (DueAfter(Duration(1, Unit.WORKING_HOUR), at_reopening=True), "03-13 09:00"),
        (DueAfter(Duration(90, Unit.MINUTE)), "03-12 18:30"),
        (DueBefore(Duration(2, Unit.WORKING_DAY), on=date(2026, 3, 18)), "03-13 18:00"),
        (DueBefore(Duration(2, Unit.CALENDAR_DAY), on=date(2026, 3, 18)), "03-16 23:59"),
        (DueBefore(Duration(1, Unit.WEEK), on=date(2026, 3, 18)), "03-11 23:59"),
        (DueBefore(Duration(1, Unit.MONTH), on=date(2026, 3, 18)), "02-18 23:59"),
        (DueBefore(Duration(1, Unit.YEAR), on=date(2027, 3, 18)), "03-18 23:59"),
        (DueWithin(Rhythm.MONTH), "03-31 23:59"),
        (DueWithin(Rhythm.WEEK, 1), "03-22 23:59"),
        (DueWithin(Rhythm.WORKING_DAY), "03-12 18:00"),
        (DueWithin(Rhythm.WORKING_DAY, 1), "03-13 18:00"),
        (DueWithin(Rhythm.WORKING_DAY, 2), "03-17 18:00"),
        (DueWithin(Rhythm.DAY, minute=1200), "03-12 20:00"),
        (DueWithin(Rhythm.DAY, minute=600), "03-13 10:00"),
        (DueWithin(Rhythm.DAY, 1, 1200), "03-13 20:00"),
        (DueWithin(Rhythm.WORKING_DAY, 2, 540), "03-17 09:00"),
        (month_day(31, 1), "04-30 23:59"),
        (month_day(-1), "03-31 23:59"),
        (month_day(5, -1, minute=600), "02-05 10:00"),
        (month_day(14, roll=Roll.NEXT), "03-17 23:59"),
        (DueInPeriod(DayKind.WORKING_DAY, 1), "03-02 18:00"),
        (DueInPeriod(DayKind.WORKING_DAY, 11, minute=600), "03-17 10:00"),
        (DueInPeriod(DayKind.WORKING_DAY, -1), "03-31 18:00"),
        (DueInPeriod(DayKind.WEEKDAY, 4), "03-13 23:59"),
    ],
)
def test_each_rule_has_its_due(rule: Due, due: str) -> None:
    """Triggered on Thursday 12 March 2026 at 17:00; Monday 16 is a holiday."""
    found = due_of(rule, Ground(TRIGGER), PROGRAM)
    assert found.due.at.replace(second=0) == at(due)
    assert found.steps


@pytest.mark.parametrize(
    ("unit", "count", "due"),
    [
        (Unit.MINUTE, 30, "03-12 16:30"),
        (Unit.HOUR, 24, "03-11 17:00"),
        (Unit.WORKING_HOUR, 3, "03-12 13:00"),
    ],
)
def test_before_an_instant(unit: Unit, count: int, due: str) -> None:
    """Before what happens at an hour, by the hour."""
    found = before(Duration(count, unit), TRIGGER, "", PROGRAM)
    assert found.due.at == at(due)


def test_a_day_without_its_hour_begins_at_midnight() -> None:
    """Hours after a day whose hour nobody knows."""
    found = due_of(DueAfter(Duration(2, Unit.HOUR)), Ground(date(2026, 3, 12)), PROGRAM)
    assert found.due.at == at("03-12 02:00")


def test_without_a_calendar_working_days_are_days() -> None:
    """The checker asks for a calendar; the engine still answers days, and refuses hours."""
    bare = compiled(version("## C1. Nada\nProsa: Nada.\n"))
    bare = type(bare)(
        bare.version, 1, bare.zone, bare.currency, {}, None, bare.things, bare.people, bare.tariff
    )
    ground = Ground(TRIGGER)
    days = due_of(DueAfter(Duration(2, Unit.WORKING_DAY)), ground, bare)
    assert days.due.on == date(2026, 3, 14)
    earlier = due_of(DueBefore(Duration(2, Unit.WORKING_DAY), on=date(2026, 3, 12)), ground, bare)
    assert earlier.due.on == date(2026, 3, 10)
    first = due_of(DueInPeriod(DayKind.WORKING_DAY, 3), ground, bare)
    assert first.due.on == date(2026, 3, 3)
    with pytest.raises(ValueError, match="calendar"):
        due_of(DueAfter(Duration(2, Unit.WORKING_HOUR)), ground, bare)


@pytest.mark.parametrize(
    ("period", "name", "first", "last", "following"),
    [
        (Period(Rhythm.DAY), "2026-03-12", "03-12", "03-12", "2026-03-13"),
        (Period(Rhythm.WORKING_DAY), "2026-03-12", "03-12", "03-12", "2026-03-13"),
        (Period(Rhythm.WEEK), "2026-W11", "03-09", "03-15", "2026-W12"),
        (Period(Rhythm.MONTH), "2026-03", "03-01", "03-31", "2026-04"),
        (Period(Rhythm.QUARTER), "2026-Q1", "01-01", "03-31", "2026-Q2"),
        (Period(Rhythm.HALF_YEAR), "2026-H1", "01-01", "06-30", "2026-H2"),
        (Period(Rhythm.YEAR), "2026", "01-01", "12-31", "2027"),
        (Period(Rhythm.WEEK, 2, date(2026, 3, 4)), "2026-03-04", "03-04", "03-17", "2026-03-18"),
        (Period(Rhythm.WEEK, 2, date(2026, 3, 2)), "2026-W10", "03-02", "03-15", "2026-W12"),
        (Period(Rhythm.DAY, 10, date(2026, 3, 5)), "2026-03-05", "03-05", "03-14", "2026-03-15"),
        (Period(Rhythm.MONTH, 1, date(2026, 1, 31)), "2026-02-28", "02-28", "03-30", "2026-03-31"),
        (Period(Rhythm.MONTH, 2), "2026-03-01", "03-01", "04-30", "2026-05-01"),
        (Period(Rhythm.MONTH, 1, date(2026, 2, 1)), "2026-03", "03-01", "03-31", "2026-04"),
        (Period(Rhythm.WEEK, 2), "2026-W10", "03-02", "03-15", "2026-W12"),
    ],
)
def test_each_period_has_its_name_and_bounds(
    period: Period, name: str, first: str, last: str, following: str
) -> None:
    """The one that holds 12 March, and the next."""
    span = span_of(period, date(2026, 3, 12))
    assert span.name == name
    assert span.first_on == date.fromisoformat(f"2026-{first}")
    assert span.last_on == date.fromisoformat(f"2026-{last}")
    assert next_span(period, span).name == following
    assert span.holds(date(2026, 3, 12))


def test_a_series_has_nothing_before_its_start() -> None:
    """Asked for a day before, it answers its first period."""
    period = Period(Rhythm.MONTH, 1, date(2026, 6, 1))
    assert span_of(period, date(2026, 3, 12)).first_on == date(2026, 6, 1)
    assert isinstance(TRIGGER, datetime)
