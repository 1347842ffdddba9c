"""Working time against a slow clock that steps through every five minutes, and by its own laws."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.core.worktime.drawing import TURNS, calendars, instants, pauses
from tests.core.worktime.oracle import STEP_MINUTES, SlowClock
from trato.core.worktime import (
    Calendar,
    NoWorkingTimeError,
    TimeOutOfReachError,
    Window,
    add_working_minutes,
    add_working_time,
    calendar_always_open,
    is_open,
    next_open,
    previous_open,
    week_of,
    working_minutes_between,
    working_time_between,
)

MADRID = Calendar("oficina", "Europe/Madrid", week_of((Window(9 * 60, 17 * 60),)))
SPLIT = Calendar(
    "partida",
    "America/Mexico_City",
    week_of((Window(9 * 60, 14 * 60), Window(16 * 60, 19 * 60))),
    frozenset({date(2026, 2, 2)}),
)
NIGHT = Calendar("noche", "America/Santiago", week_of((Window(22 * 60, 6 * 60),)))


FAIR_DAYS = (
    (date(2021, 5, 4), (Window(9 * 60, 10 * 60),)),
    (date(2026, 2, 10), (Window(9 * 60, 10 * 60),)),
)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


@given(st.data())
def test_the_table_agrees_with_the_slow_clock(data: st.DataObject) -> None:
    """Adding and measuring give what stepping through the wall's minutes gives."""
    turn = data.draw(st.sampled_from(TURNS))
    calendar = data.draw(calendars(turn))
    stops = data.draw(pauses(turn[1]))
    slow = SlowClock(calendar, turn[1] - timedelta(days=8), days=17, pauses=stops)
    start, end = data.draw(instants(turn[1], days=5)), data.draw(instants(turn[1], days=5))

    assert is_open(calendar, start, pauses=stops) == slow.is_open(start)
    between = working_minutes_between(calendar, start, end, pauses=stops)
    assert between == slow.elapsed(start, end)
    if between:
        there = add_working_minutes(calendar, start, between, pauses=stops)
        assert there == slow.add(start, slow.elapsed(start, end))
        again = add_working_minutes(calendar, start, between, at_closing="reopening", pauses=stops)
        assume(any(slow.slots[slow.index(there) :]) and any(slow.slots[: slow.index(there)]))
        turned = slow.next_open(there) if between > 0 else slow.previous_open(there)
        assert again == turned


@given(st.data())
def test_openings_and_closings_agree_with_the_slow_clock(data: st.DataObject) -> None:
    """The next opening and the previous closing are those that the slow clock walks to."""
    turn = data.draw(st.sampled_from(TURNS))
    calendar = data.draw(calendars(turn))
    stops = data.draw(pauses(turn[1]))
    slow = SlowClock(calendar, turn[1] - timedelta(days=8), days=17, pauses=stops)
    start = data.draw(instants(turn[1], days=4))
    if any(slow.slots[slow.index(start) :]):
        opening = slow.next_open(start)
        assert next_open(calendar, start, pauses=stops) == opening
        assert add_working_minutes(calendar, start, 0, pauses=stops) == opening
    if any(slow.slots[: slow.index(start)]):
        assert previous_open(calendar, start, pauses=stops) == slow.previous_open(start)


@given(st.data())
def test_the_short_way_is_the_long_way(data: st.DataObject) -> None:
    """The written-out common case answers as the general one, to the microsecond, across years."""
    calendar = data.draw(st.sampled_from([MADRID, SPLIT, NIGHT]) | calendars())
    assume(any(calendar.weekly))
    start = data.draw(
        st.datetimes(
            datetime(1990, 1, 1),  # noqa: DTZ001 (the strategy adds the zone)
            datetime(2060, 1, 1),  # noqa: DTZ001
            timezones=st.sampled_from([UTC, ZoneInfo("Europe/Madrid"), ZoneInfo(calendar.zone)]),
        )
    )
    start = data.draw(st.sampled_from([start, start.replace(microsecond=0, second=0)]))
    minutes = data.draw(st.integers(1, 50_000))
    short = add_working_minutes(calendar, start, minutes)
    long = add_working_time(calendar, start, timedelta(minutes=minutes))
    assert (short, short.utcoffset()) == (long, long.utcoffset())
    assert short.utcoffset() == short.astimezone(ZoneInfo(calendar.zone)).utcoffset()


@given(
    st.sampled_from([MADRID, SPLIT, NIGHT]),
    instants(date(2026, 3, 29), days=60),
    st.integers(1, 4_000),
    st.integers(1, 4_000),
)
def test_working_time_adds_up(calendar: Calendar, start: datetime, some: int, more: int) -> None:
    """What was added is what has passed; two steps are one; back from there is not before here."""
    there = add_working_minutes(calendar, start, some)
    assert working_minutes_between(calendar, start, there) == some
    assert working_minutes_between(calendar, there, start) == -some
    assert add_working_minutes(calendar, there, more) == add_working_minutes(
        calendar, start, some + more
    )
    back = add_working_minutes(calendar, start, -some)
    assert working_minutes_between(calendar, back, start) == some
    assert add_working_minutes(calendar, there, -some) >= start


@given(st.data())
def test_a_pause_only_ever_postpones(data: st.DataObject) -> None:
    """A stopped clock is never due earlier, and by no more open time than was stopped."""
    start = data.draw(instants(date(2026, 3, 29), days=20))
    stops = data.draw(pauses(date(2026, 3, 29)))
    minutes = data.draw(st.integers(1, 2_000))
    plain = add_working_minutes(SPLIT, start, minutes)
    paused = add_working_minutes(SPLIT, start, minutes, pauses=stops)
    assert paused >= plain
    stopped = sum((working_time_between(SPLIT, *stop) for stop in stops), timedelta())
    assert working_time_between(SPLIT, plain, paused) <= stopped


def test_what_runs_out_at_closing_is_due_at_closing() -> None:
    """One hour at four o'clock on Thursday before a holiday is due at five, not on Monday."""
    calendar = Calendar("oficina", MADRID.zone, MADRID.weekly, frozenset({date(2026, 5, 1)}))
    start = at("2026-04-30T16:00:00+02:00")
    assert add_working_minutes(calendar, start, 60) == at("2026-04-30T17:00:00+02:00")
    reopening = add_working_minutes(calendar, start, 60, at_closing="reopening")
    assert reopening == at("2026-05-04T09:00:00+02:00")


def test_a_microsecond_past_closing_belongs_to_the_next_day() -> None:
    """Resolution is one microsecond, on both sides of a closing."""
    start = at("2026-02-10T16:00:00.000001+01:00")
    assert add_working_minutes(MADRID, start, 60) == at("2026-02-11T09:00:00.000001+01:00")
    before = at("2026-02-10T15:59:59.999999+01:00")
    assert add_working_minutes(MADRID, before, 60) == at("2026-02-10T16:59:59.999999+01:00")


def test_a_night_shift_loses_no_hour_to_the_clock() -> None:
    """The night that the clock goes back has nine hours from ten to six."""
    start, end = at("2026-04-03T20:00:00-03:00"), at("2026-04-05T08:00:00-04:00")
    saturday = Calendar("noche", NIGHT.zone, ((Window(1320, 360),),) * 7)
    assert working_minutes_between(saturday, start, end) == (8 + 9) * 60


def test_a_closing_at_the_change_shows_the_new_offset() -> None:
    """A window that ends when the clock goes back ends on the wall as it is from then on."""
    shift = Calendar("turno", "Europe/Madrid", ((Window(0, 180),),) * 7)
    due = add_working_minutes(shift, at("2026-03-29T00:00:00+01:00"), 120)
    assert due.isoformat() == "2026-03-29T03:00:00+02:00"
    night, noon = at("2026-10-25T00:00:00+02:00"), at("2026-10-25T12:00:00+01:00")
    assert working_minutes_between(shift, night, noon) == 4 * 60


def test_minutes_may_be_fractions_but_never_floats() -> None:
    """Three quarters of a minute are 45 seconds, as a fraction or as a decimal."""
    start = at("2026-02-10T10:00:00+01:00")
    due = at("2026-02-10T10:00:45+01:00")
    assert add_working_minutes(MADRID, start, Fraction(3, 4)) == due
    assert add_working_minutes(MADRID, start, Decimal("0.75")) == due
    assert working_minutes_between(MADRID, start, due) == Fraction(3, 4)
    assert type(working_minutes_between(MADRID, start, start + timedelta(minutes=5))) is int


def test_a_calendar_that_never_opens_says_so() -> None:
    """There is no deadline in a calendar without windows, in either direction."""
    empty = Calendar("nunca", "Europe/Madrid", ((),) * 7)
    start = at("2026-02-10T10:00:00+01:00")
    for ask in (
        lambda: add_working_minutes(empty, start, 5),
        lambda: add_working_minutes(empty, start, -5),
        lambda: next_open(empty, start),
        lambda: previous_open(empty, start),
    ):
        with pytest.raises(NoWorkingTimeError):
            ask()
    assert working_minutes_between(empty, start, start + timedelta(days=900)) == 0


def test_a_calendar_of_dates_ends_with_its_last_date() -> None:
    """Where only some dates are open, there is time up to the last of them and none after it."""
    fair = Calendar("feria", "Europe/Madrid", ((),) * 7, exceptions=FAIR_DAYS)
    start = at("2019-01-01T00:00:00+01:00")
    assert add_working_minutes(fair, start, 90) == at("2026-02-10T09:30:00+01:00")
    assert previous_open(fair, at("2030-01-01T00:00:00+01:00")) == at("2026-02-10T10:00:00+01:00")
    with pytest.raises(NoWorkingTimeError):
        add_working_minutes(fair, start, 121)
    with pytest.raises(NoWorkingTimeError):
        add_working_minutes(fair, at("2019-06-01T00:00:00+01:00"), -1)


@pytest.mark.parametrize("year", [1, 1850, 2300, 9998])
def test_far_years_are_out_of_reach(year: int) -> None:
    """Only the years 1900 to 2199 are computed; the rest is refused, not guessed."""
    with pytest.raises(TimeOutOfReachError):
        add_working_minutes(MADRID, datetime(year, 6, 1, tzinfo=UTC), 60)


def test_a_sum_that_never_ends_is_out_of_reach() -> None:
    """A sum that would run past the last year stops there."""
    with pytest.raises(TimeOutOfReachError):
        add_working_minutes(MADRID, datetime(2026, 6, 1, tzinfo=UTC), 10**9)


def test_an_instant_without_offset_is_refused() -> None:
    """A naive datetime is no instant, whichever way it is asked about."""
    naive = datetime(2026, 2, 10, 10)  # noqa: DTZ001 (the error is the point)
    with pytest.raises(ValueError, match="no offset"):
        add_working_minutes(MADRID, naive, 60)
    with pytest.raises(ValueError, match="no offset"):
        next_open(MADRID, naive)


def test_sums_of_many_years_are_exact() -> None:
    """Ten years of working time there, measured, and back again."""
    fair = Calendar("feria", "Europe/Madrid", ((),) * 7, exceptions=FAIR_DAYS)
    start = at("2016-02-10T10:00:00+01:00")
    minutes = 10 * 250 * 8 * 60
    there = add_working_minutes(MADRID, start, minutes)
    assert there.year == 2025
    assert working_minutes_between(MADRID, start, there) == minutes
    assert add_working_minutes(MADRID, there, -minutes) == start
    assert next_open(fair, start) == at("2021-05-04T09:00:00+02:00")
    assert add_working_minutes(fair, start, 61, at_closing="reopening").year == 2026
    assert previous_open(fair, at("2026-01-01T00:00:00+01:00")).year == 2021


@pytest.mark.parametrize(
    ("fold", "due"),
    [(0, "2026-10-25T02:30:00+01:00"), (1, "2026-10-25T03:30:00+01:00")],
)
def test_the_hour_that_comes_twice_is_told_apart(fold: int, due: str) -> None:
    """Half past two on the wall is two instants, and the start says which of them it is."""
    always = calendar_always_open("siempre", zone="Europe/Madrid")
    wall = ZoneInfo("Europe/Madrid")
    start = datetime(2026, 10, 25, 2, 30, fold=fold, tzinfo=wall)
    assert add_working_minutes(always, start, 60).isoformat() == due


def test_equal_calendars_share_one_table() -> None:
    """The table belongs to the value, not to the object."""
    one, other = (Calendar("gemela", MADRID.zone, MADRID.weekly) for _ in range(2))
    assert one is not other
    assert one.table is other.table


def test_what_never_closes_is_elapsed_time() -> None:
    """In the calendar that never closes, working time is real time, clock change or not."""
    always = calendar_always_open("siempre", zone="Europe/Madrid")
    start = at("2026-10-24T12:00:00+02:00")
    assert add_working_minutes(always, start, 24 * 60).isoformat() == "2026-10-25T11:00:00+01:00"
    assert STEP_MINUTES * 12 == 60
