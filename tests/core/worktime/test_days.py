"""Working days: which they are, when they close, and the n-th of them."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.worktime.drawing import TURNS, calendars, instants
from trato.core.worktime import (
    Calendar,
    NoWorkingTimeError,
    TimeOutOfReachError,
    Weekday,
    Window,
    before_working_days,
    calendar_day_of,
    calendar_of_days,
    close_of,
    closing_of,
    due_working_days,
    is_working_day,
    last_working_day_on_or_before,
    next_working_day_on_or_after,
    opening_of,
    shift_days,
    week_of,
    working_day_after,
    working_days_between,
)

OFFICE = Calendar(
    "oficina",
    "America/Mexico_City",
    (
        *week_of((Window(9 * 60, 14 * 60), Window(16 * 60, 19 * 60)))[:4],
        (Window(9 * 60, 15 * 60),),
        (),
        (),
    ),
    frozenset({date(2026, 2, 2), date(2026, 3, 16)}),
)
DAYS = calendar_of_days("hábiles", zone="Europe/Madrid", holidays=[date(2026, 5, 1)])
NIGHT = Calendar("noche", "America/Bogota", week_of((Window(22 * 60, 6 * 60),)))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def test_the_day_of_the_event_does_not_count() -> None:
    """Three working days after a Friday are due at the close of Wednesday."""
    due = due_working_days(OFFICE, at("2026-03-06T11:00:00-06:00"), 3)
    assert due.shown == "2026-03-11T19:00:00-06:00"
    assert not due.whole_day


def test_each_day_has_its_own_close() -> None:
    """What falls due on a Friday is due when Friday closes, at three."""
    assert due_working_days(OFFICE, date(2026, 3, 5), 1).shown == "2026-03-06T15:00:00-06:00"
    assert opening_of(OFFICE, date(2026, 3, 6)) == at("2026-03-06T09:00:00-06:00")


def test_a_holiday_is_no_working_day() -> None:
    """The third Monday of March is skipped, and asking for its close is an error."""
    assert not is_working_day(OFFICE, date(2026, 3, 16))
    assert due_working_days(OFFICE, at("2026-03-13T20:00:00-06:00"), 1).on == date(2026, 3, 17)
    with pytest.raises(NoWorkingTimeError, match="2026-03-16 is no working day of «oficina»"):
        closing_of(OFFICE, date(2026, 3, 16))
    with pytest.raises(NoWorkingTimeError):
        opening_of(OFFICE, date(2026, 3, 14))


def test_days_without_hours_close_at_midnight() -> None:
    """A due of such days is shown at 23:59:59, and the next midnight is late."""
    due = due_working_days(DAYS, at("2026-04-29T23:30:00+02:00"), 2)
    assert due.shown == "2026-05-04T23:59:59+02:00"
    assert due.whole_day
    assert due.late_from == at("2026-05-05T00:00:00+02:00") == closing_of(DAYS, date(2026, 5, 4))
    assert due.is_met_by(at("2026-05-04T23:59:59.999999+02:00"))
    assert not due.is_met_by(at("2026-05-05T00:00:00+02:00"))


def test_hours_that_run_to_midnight_close_with_the_day() -> None:
    """A window up to 24:00 ends with its local day, and its due is shown so."""
    late = Calendar("tarde", "Europe/Madrid", week_of((Window(15 * 60, 24 * 60),)))
    assert close_of(late, date(2026, 5, 4)).shown == "2026-05-04T23:59:59+02:00"


def test_a_night_event_belongs_to_the_day_its_window_starts() -> None:
    """At three on Saturday Friday's shift still runs: one working day later is Monday's shift."""
    event = at("2026-07-18T03:00:00-05:00")
    assert calendar_day_of(NIGHT, event) == date(2026, 7, 17)
    assert due_working_days(NIGHT, event, 1).shown == "2026-07-21T06:00:00-05:00"
    assert calendar_day_of(NIGHT, at("2026-07-18T06:00:00-05:00")) == date(2026, 7, 18)
    assert calendar_day_of(NIGHT, at("2026-07-18T12:00:00-05:00")) == date(2026, 7, 18)
    assert calendar_day_of(NIGHT, date(2026, 7, 18)) == date(2026, 7, 18)


def test_zero_working_days_are_today_or_the_next() -> None:
    """Zero working days on a Saturday are Monday; on a working day, that day."""
    assert due_working_days(OFFICE, date(2026, 3, 7), 0).on == date(2026, 3, 9)
    assert due_working_days(OFFICE, date(2026, 3, 9), 0).on == date(2026, 3, 9)
    assert working_day_after(OFFICE, date(2026, 3, 7), 0) == date(2026, 3, 9)


def test_days_before_a_date_leave_that_date_out() -> None:
    """Two working days before a Wednesday are due when Monday closes."""
    assert before_working_days(OFFICE, date(2026, 3, 11), 2).shown == "2026-03-09T19:00:00-06:00"
    assert before_working_days(OFFICE, at("2026-03-11T12:00:00-06:00"), 2).on == date(2026, 3, 9)


def test_the_same_hour_some_working_days_on() -> None:
    """Shifting keeps the wall time, across weekends and clock changes; a date stays a date."""
    friday = at("2026-03-27T10:30:00.000001+01:00")
    assert shift_days(DAYS, friday, 1).isoformat() == "2026-03-30T10:30:00.000001+02:00"
    assert shift_days(DAYS, friday, -5).isoformat() == "2026-03-20T10:30:00.000001+01:00"
    assert shift_days(DAYS, date(2026, 5, 1), 0) == date(2026, 5, 4)


def test_an_hour_that_the_clock_skips_is_an_hour_later() -> None:
    """Half past two on the night that has none is half past three."""
    sundays = calendar_of_days("domingos", zone="Europe/Madrid", working=[Weekday.SUNDAY])
    found = shift_days(sundays, at("2026-03-22T02:30:00+01:00"), 1)
    assert found.isoformat() == "2026-03-29T03:30:00+02:00"
    twice = shift_days(sundays, at("2026-10-18T02:30:00+02:00"), 1)
    assert twice.isoformat() == "2026-10-25T02:30:00+02:00"


def test_the_nearest_working_days() -> None:
    """A closed day has a working day on either side; a working day is its own."""
    saturday, monday = date(2026, 3, 7), date(2026, 3, 9)
    assert next_working_day_on_or_after(OFFICE, saturday) == monday
    assert next_working_day_on_or_after(OFFICE, monday) == monday
    assert last_working_day_on_or_before(OFFICE, saturday) == date(2026, 3, 6)
    assert last_working_day_on_or_before(OFFICE, monday) == monday


def test_a_day_that_a_zone_never_had_is_no_working_day() -> None:
    """Samoa went from 29 to 31 December 2011."""
    samoa = calendar_of_days("Samoa", zone="Pacific/Apia", working=list(Weekday))
    assert not is_working_day(samoa, date(2011, 12, 30))
    assert working_day_after(samoa, date(2011, 12, 29)) == date(2011, 12, 31)
    assert is_working_day(samoa, date(2012, 12, 30))


def test_a_break_that_takes_the_whole_day_closes_it() -> None:
    """A day without any open time left is no working day."""
    calendar = Calendar(
        "oficina",
        "Europe/Madrid",
        week_of((Window(540, 1020),)),
        breaks=(
            (date(2026, 2, 10), (Window(480, 1080),)),
            (date(2026, 2, 11), (Window(900, 1080),)),
        ),
    )
    assert not is_working_day(calendar, date(2026, 2, 10))
    assert closing_of(calendar, date(2026, 2, 11)) == at("2026-02-11T15:00:00+01:00")


def test_days_run_out_like_hours() -> None:
    """A calendar without working days, and years beyond reach, are refused."""
    empty = Calendar("nunca", "Europe/Madrid", ((),) * 7)
    fair = Calendar(
        "feria", "Europe/Madrid", ((),) * 7, exceptions=((date(2026, 2, 10), (Window(540, 600),)),)
    )
    assert working_day_after(fair, date(2025, 1, 1)) == date(2026, 2, 10)
    assert working_day_after(fair, date(2027, 1, 1), -1) == date(2026, 2, 10)
    for calendar, count in ((empty, 1), (empty, -1), (fair, 2)):
        with pytest.raises(NoWorkingTimeError):
            working_day_after(calendar, date(2025, 1, 1), count)
    with pytest.raises(NoWorkingTimeError):
        working_day_after(OFFICE, date(2026, 1, 1), 100_000)
    with pytest.raises(TimeOutOfReachError):
        is_working_day(OFFICE, date(2300, 1, 1))


@given(st.data())
def test_counting_days_agrees_with_walking_through_them(data: st.DataObject) -> None:
    """The n-th working day is where one arrives by walking from day to day."""
    zone, around = data.draw(st.sampled_from(TURNS))
    calendar = data.draw(calendars((zone, around)))
    start = around + timedelta(days=data.draw(st.integers(-20, 20)))
    count = data.draw(st.integers(-12, 12).filter(bool))
    step = timedelta(days=1 if count > 0 else -1)
    day, left = start, abs(count)
    while left and abs((day - start).days) < 400:
        day += step
        left -= is_working_day(calendar, day)
    if left:
        with pytest.raises(NoWorkingTimeError):
            working_day_after(calendar, start, count)
        return
    assert working_day_after(calendar, start, count) == day
    if count > 0:
        assert working_days_between(calendar, start, day) == count
    else:
        after = working_days_between(calendar, day, start)
        assert after == -count - 1 + is_working_day(calendar, start)
    assert opening_of(calendar, day) <= closing_of(calendar, day)


@given(st.data())
def test_days_between_are_the_days_counted(data: st.DataObject) -> None:
    """Counting from one date to another is counting the working days after the first."""
    calendar = data.draw(calendars())
    start = date(2025, 12, 1) + timedelta(days=data.draw(st.integers(0, 60)))
    end = start + timedelta(days=data.draw(st.integers(0, 500)))
    days = [start + timedelta(days=n + 1) for n in range((end - start).days)]
    walked = sum(is_working_day(calendar, day) for day in days)
    assert working_days_between(calendar, start, end) == walked
    assert working_days_between(calendar, end, start) == -walked


@given(st.data())
def test_the_local_day_is_what_the_wall_shows(data: st.DataObject) -> None:
    """Without night windows, an instant belongs to its local date."""
    zone, around = data.draw(st.sampled_from(TURNS))
    calendar = calendar_of_days("días", zone=zone, working=list(Weekday))
    instant = data.draw(instants(around, days=4))
    assert instant.tzinfo is UTC
    assert calendar_day_of(calendar, instant) == instant.astimezone(ZoneInfo(zone)).date()
