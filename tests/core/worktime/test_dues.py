"""Dues in calendar time, deadlines as values, and the periods of the calendar."""

from datetime import date, datetime, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.worktime.drawing import TURNS
from trato.core.worktime import (
    Calendar,
    NoWorkingTimeError,
    Period,
    PeriodUnit,
    Window,
    add_months,
    before_days,
    calendar_of_days,
    day_of_month,
    due_at,
    due_calendar_days,
    due_hours,
    due_months,
    due_on,
    due_weeks,
    due_working_minutes,
    end_of_local_day,
    in_zone,
    interest_days,
    last_working_day,
    local_date,
    moved_to_working_day,
    next_period,
    nth_working_day,
    period_of,
    shifted_by_days,
    start_of_local_day,
    wall_moment,
    week_of,
    week_start,
    working_days_of_month,
    zone_named,
)

MADRID = "Europe/Madrid"
MEXICO = "America/Mexico_City"
OFFICE = Calendar("oficina", MADRID, week_of((Window(540, 1020),)), frozenset({date(2026, 5, 1)}))
DAYS = calendar_of_days("hábiles", zone=MADRID, holidays=[date(2026, 5, 1)])


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def test_calendar_days_end_with_the_local_day() -> None:
    """Fifteen days after the evening of the 9th are over when the 24th is over."""
    due = due_calendar_days(MADRID, at("2026-03-09T23:30:00+01:00"), 15)
    assert due.shown == "2026-03-24T23:59:59+01:00"
    assert due.on == date(2026, 3, 24)
    assert due.first_late_at == due.late_from == at("2026-03-25T00:00:00+01:00")


def test_whose_day_it_is_depends_on_the_zone() -> None:
    """The same instant is the 9th in Mexico and the 10th in Madrid."""
    event = at("2026-03-09T23:30:00-06:00")
    assert due_calendar_days(MEXICO, event, 1).on == date(2026, 3, 10)
    assert due_calendar_days(MADRID, event, 1).on == date(2026, 3, 11)
    assert local_date(event, MADRID) == date(2026, 3, 10)
    assert due_calendar_days(MADRID, date(2026, 3, 9), 1).on == date(2026, 3, 10)


def test_in_time_is_up_to_the_due_and_no_further() -> None:
    """At the due instant an act is in time; a microsecond later it is late."""
    due = due_at(at("2026-03-25T18:00:00-06:00"), zone=MADRID)
    assert due.shown == "2026-03-26T01:00:00+01:00"
    assert due.is_met_by(at("2026-03-25T18:00:00-06:00"))
    assert not due.is_met_by(due.first_late_at)
    assert due.first_late_at - due.late_from == timedelta(microseconds=1)


def test_an_act_of_an_unknown_hour_may_be_undecided() -> None:
    """A day alone decides, except on the day of a due that has an hour."""
    hour, day = (
        due_at(at("2026-03-25T18:00:00+01:00"), zone=MADRID),
        due_on(date(2026, 3, 25), zone=MADRID),
    )
    assert hour.is_met_on(date(2026, 3, 24)) is True
    assert hour.is_met_on(date(2026, 3, 25)) is None
    assert hour.is_met_on(date(2026, 3, 26)) is False
    assert day.is_met_on(date(2026, 3, 25)) is True
    assert day.is_met_on(date(2026, 3, 26)) is False


def test_a_day_without_midnight_begins_at_one() -> None:
    """On 6 September 2026 Santiago goes from midnight straight to one."""
    day = date(2026, 9, 6)
    assert start_of_local_day("America/Santiago", day).isoformat() == "2026-09-06T01:00:00-03:00"
    due = due_on(day - timedelta(days=1), zone="America/Santiago")
    assert due.shown == "2026-09-05T23:59:59-04:00"
    assert due.late_from == start_of_local_day("America/Santiago", day)


def test_hours_are_elapsed_time() -> None:
    """A day of hours over the night that the clock goes forward ends an hour later on the wall."""
    due = due_hours(at("2026-03-28T12:00:00+01:00"), 24, zone=MADRID)
    assert due.shown == "2026-03-29T13:00:00+02:00"
    assert due_hours(due.at, Fraction(1, 2), zone=MADRID).at == due.at + timedelta(minutes=30)


def test_working_hours_make_a_deadline() -> None:
    """Two working hours at four on a Thursday run into the next working day."""
    due = due_working_minutes(OFFICE, at("2026-04-30T16:00:00+02:00"), 120)
    assert due.shown == "2026-05-04T10:00:00+02:00"
    assert not due.whole_day


def test_weeks_are_seven_days_and_months_keep_their_day() -> None:
    """A month after 31 January ends with February, and the series comes back to the 31st."""
    assert due_weeks(MADRID, date(2026, 3, 9), 2).on == date(2026, 3, 23)
    assert due_months(MADRID, date(2026, 1, 31), 1).on == date(2026, 2, 28)
    assert due_months(MADRID, date(2026, 2, 28), 1, anchor_day=31).on == date(2026, 3, 31)
    assert due_months(MADRID, at("2026-01-31T23:30:00-06:00"), 1).on == date(2026, 3, 1)


def test_days_before_a_date() -> None:
    """Ten days before the 25th are over when the 15th is over."""
    assert before_days(MADRID, date(2026, 3, 25), 10).shown == "2026-03-15T23:59:59+01:00"
    assert before_days(MADRID, at("2026-03-25T00:30:00+01:00"), 10).on == date(2026, 3, 15)


def test_a_shifted_due_keeps_its_hour() -> None:
    """Three days later is the same hour on the wall, or the same end of day."""
    hour = due_at(at("2026-03-27T18:00:00+01:00"), zone=MADRID)
    assert shifted_by_days(hour, 3).shown == "2026-03-30T18:00:00+02:00"
    assert shifted_by_days(due_on(date(2026, 3, 27), zone=MADRID), 3).on == date(2026, 3, 30)
    moved = moved_to_working_day(hour, DAYS, to=date(2026, 5, 4))
    assert moved.shown == "2026-05-04T18:00:00+02:00"
    whole = moved_to_working_day(due_on(date(2026, 5, 1), zone=MADRID), DAYS, to=date(2026, 5, 4))
    assert whole.shown == "2026-05-04T23:59:59+02:00"


def test_working_days_of_a_month() -> None:
    """The fifth working day, the last but one, and the day that a short month does not have."""
    assert nth_working_day(OFFICE, 2026, 5, 1) == date(2026, 5, 4)
    assert nth_working_day(OFFICE, 2026, 3, 5) == date(2026, 3, 6)
    assert last_working_day(OFFICE, 2026, 5) == date(2026, 5, 29)
    assert last_working_day(OFFICE, 2026, 5, 2) == date(2026, 5, 28)
    assert len(working_days_of_month(OFFICE, 2026, 5)) == 20
    with pytest.raises(NoWorkingTimeError, match="2026-05 has only 20 working days"):
        nth_working_day(OFFICE, 2026, 5, 21)
    with pytest.raises(ValueError, match="from 1"):
        nth_working_day(OFFICE, 2026, 5, 0)


def test_the_day_of_a_short_month_is_its_last() -> None:
    """Day 31 of February is its last day, leap year or not."""
    assert day_of_month(2026, 2, 31) == date(2026, 2, 28)
    assert day_of_month(2028, 2, 31) == date(2028, 2, 29)
    assert add_months(date(2026, 1, 15), -1) == date(2025, 12, 15)


@pytest.mark.parametrize(
    ("unit", "first_on", "last_on"),
    [
        ("day", date(2026, 8, 19), date(2026, 8, 19)),
        ("week", date(2026, 8, 17), date(2026, 8, 23)),
        ("month", date(2026, 8, 1), date(2026, 8, 31)),
        ("quarter", date(2026, 7, 1), date(2026, 9, 30)),
        ("half_year", date(2026, 7, 1), date(2026, 12, 31)),
        ("year", date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_the_period_that_holds_a_day(unit: PeriodUnit, first_on: date, last_on: date) -> None:
    """Weeks start on Monday; quarters and half-years with January and July."""
    period = period_of(date(2026, 8, 19), unit)
    assert period == Period(first_on, last_on)
    assert period.holds(first_on)
    assert period.holds(last_on)
    assert next_period(period, unit).first_on == last_on + timedelta(days=1)
    assert next_period(next_period(period, unit, 5), unit, -5) == period


@given(st.dates(date(1950, 1, 1), date(2150, 1, 1)), st.integers(-400, 400))
def test_months_keep_the_anchor_and_come_back(day: date, count: int) -> None:
    """Months added and taken away with the anchor day kept end where they began."""
    there = add_months(day, count)
    assert there.day == min(day.day, day_of_month(there.year, there.month, 31).day)
    assert add_months(there, -count, anchor_day=day.day) == day
    assert week_start(day) <= day < week_start(day) + timedelta(days=7)
    assert week_start(day).weekday() == 0


@given(st.data())
def test_local_days_cover_time_without_gap(data: st.DataObject) -> None:
    """A day ends where the next begins, and a second before that still shows the day."""
    zone, around = data.draw(st.sampled_from(TURNS))
    day = around + timedelta(days=data.draw(st.integers(-3, 3)))
    end = end_of_local_day(zone, day)
    assert end == start_of_local_day(zone, day + timedelta(days=1))
    assert start_of_local_day(zone, day) <= end
    assert (end - timedelta(microseconds=1)).astimezone(ZoneInfo(zone)).date() <= day


@given(st.data())
def test_an_instant_is_shown_as_its_zone_shows_it(data: st.DataObject) -> None:
    """What comes out carries the offset that the zone has at that instant."""
    zone, around = data.draw(st.sampled_from([turn for turn in TURNS if turn[0] != "Pacific/Apia"]))
    minute = data.draw(st.integers(0, 1439))
    found = wall_moment(zone, around, minute=minute)
    expected = datetime(around.year, around.month, around.day, minute // 60, minute % 60)  # noqa: DTZ001
    theirs = (
        expected.replace(tzinfo=ZoneInfo(zone))
        .astimezone(ZoneInfo("UTC"))
        .astimezone(ZoneInfo(zone))
    )
    assert found.isoformat() == theirs.isoformat()
    assert in_zone(found.astimezone(ZoneInfo("UTC")), zone).isoformat() == found.isoformat()


def test_interest_runs_from_local_date_to_local_date() -> None:
    """From the 1st to the 16th are fifteen days; paid early, none."""
    assert interest_days(date(2026, 3, 1), date(2026, 3, 16)) == 15
    assert interest_days(date(2026, 3, 1), date(2026, 2, 20)) == 0


@pytest.mark.parametrize(
    "name", ["", "Marte/Olympus", "../secrets", "America", "Europe/Madrid\0", "x" * 500]
)
def test_an_unknown_zone_is_refused_with_the_cure(name: str) -> None:
    """Whatever is not the name of a zone is refused, and nothing else is read."""
    with pytest.raises(ValueError, match=r"There is no time zone .* Use an IANA name"):
        zone_named(name)


@pytest.mark.parametrize(
    ("change", "cure"),
    [
        ({"weekly": ((),) * 6}, "seven days"),
        ({"weekly": ((Window(1440, 60),),) * 7}, "starts from 0:00 to 23:59"),
        ({"weekly": ((Window(0, 1441),),) * 7}, "ends from 0:00 to 24:00"),
        ({"weekly": ((Window(0, 60),) * 25,) * 7}, "up to 24 windows"),
        ({"exceptions": ((date(2026, 1, 1), ()),) * 2}, "more than one exception"),
        ({"breaks": ((date(2026, 1, 1), ()),) * 2}, "more than one break"),
        ({"holidays": frozenset(date.fromordinal(n + 1) for n in range(20_001))}, "up to 20000"),
        ({"days_only": True}, "whole days only"),
    ],
)
def test_a_calendar_that_cannot_be_is_refused(change: dict[str, object], cure: str) -> None:
    """The message says what is wrong and what to do."""
    fields = {"name": "oficina", "zone": MADRID, "weekly": OFFICE.weekly, **change}
    with pytest.raises(ValueError, match=cure):
        Calendar(**fields)  # type: ignore[arg-type]
