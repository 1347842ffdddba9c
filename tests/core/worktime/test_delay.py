"""Delay counted in periods: begun and complete, in hours, days, working days, weeks and months."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.worktime.drawing import TURNS, instants, pauses
from trato.core.worktime import (
    Calendar,
    Counting,
    Deadline,
    DelayUnit,
    Window,
    add_months,
    calendar_of_days,
    delay_limit,
    delay_periods,
    due_at,
    due_on,
    next_delay_change,
    week_of,
)

MADRID = "Europe/Madrid"
MEXICO = "America/Mexico_City"
OFFICE = Calendar("oficina", MEXICO, week_of((Window(540, 840), Window(960, 1140))))
SEVILLA = Calendar(
    "Sevilla", MADRID, week_of((Window(600, 840), Window(840, 1080))), frozenset({date(2026, 5, 1)})
)
NIGHT = Calendar("noche", MADRID, week_of((Window(22 * 60, 6 * 60),)))
DAYS = calendar_of_days("hábiles", zone=MADRID)
UNITS: list[DelayUnit] = ["hour", "working_hour", "day", "working_day", "week", "month"]
MICROSECOND = timedelta(microseconds=1)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def working_days(due: Deadline, until: str, calendar: Calendar = OFFICE) -> tuple[int, int]:
    """Begun and complete."""
    begun = delay_periods(due, at(until), "working_day", calendar=calendar)
    complete = delay_periods(due, at(until), "working_day", calendar=calendar, counting="complete")
    return begun, complete


REPORT = due_at(at("2026-03-06T18:00:00-06:00"), zone=MEXICO)


def test_two_working_days_were_begun() -> None:
    """Due on Friday at six and delivered on Tuesday afternoon: Monday and Tuesday."""
    assert working_days(REPORT, "2026-03-10T16:00:00-06:00") == (2, 1)


@pytest.mark.parametrize(
    ("until", "expected"),
    [
        ("2026-03-06T18:00:00-06:00", (0, 0)),  # in time
        ("2026-03-06T18:00:00.000001-06:00", (1, 0)),  # the first is under way
        ("2026-03-07T12:00:00-06:00", (1, 0)),  # Saturday begins nothing
        ("2026-03-09T19:00:00-06:00", (1, 1)),  # Monday closes: one has ended
        ("2026-03-09T19:00:00.000001-06:00", (2, 1)),  # and the next has begun
        ("2026-03-13T19:00:00-06:00", (5, 5)),  # Friday closes
        ("2026-03-14T12:00:00-06:00", (5, 5)),  # the sixth waits for Monday
        ("2026-03-16T00:00:00-06:00", (6, 5)),
    ],
)
def test_working_days_run_from_close_to_close(until: str, expected: tuple[int, int]) -> None:
    """A period ends with the close of each following working day and begins on no closed day."""
    assert working_days(REPORT, until) == expected


def test_what_is_left_after_the_close_goes_with_the_next_day() -> None:
    """Due when Friday closes: on Saturday no working day of delay has begun yet."""
    due = due_at(at("2026-03-06T19:00:00-06:00"), zone=MEXICO)
    assert working_days(due, "2026-03-07T12:00:00-06:00") == (0, 0)
    assert working_days(due, "2026-03-09T00:00:00-06:00") == (1, 0)
    thursday = due_at(at("2026-03-05T19:00:00-06:00"), zone=MEXICO)
    assert working_days(thursday, "2026-03-05T20:00:00-06:00") == (1, 0)
    assert working_days(thursday, "2026-03-07T12:00:00-06:00") == (1, 1)


def test_a_due_on_a_closed_day_starts_counting_on_the_next() -> None:
    """Due on a Saturday noon: on Sunday nothing, on Monday the first."""
    due = due_at(at("2026-03-07T12:00:00-06:00"), zone=MEXICO)
    assert working_days(due, "2026-03-08T12:00:00-06:00") == (0, 0)
    assert working_days(due, "2026-03-09T08:00:00-06:00") == (1, 0)
    assert working_days(due, "2026-03-09T19:00:00-06:00") == (1, 1)


def test_working_days_without_hours_are_their_dates() -> None:
    """Due on Thursday: Friday, Saturday and Sunday are one day late, Monday two."""
    due = due_on(date(2026, 3, 5), zone=MADRID)
    assert working_days(due, "2026-03-05T23:59:59+01:00", DAYS) == (0, 0)
    assert working_days(due, "2026-03-06T00:00:00+01:00", DAYS) == (1, 0)
    assert working_days(due, "2026-03-07T00:00:00+01:00", DAYS) == (1, 1)
    assert working_days(due, "2026-03-08T23:59:59+01:00", DAYS) == (1, 1)
    assert working_days(due, "2026-03-09T00:00:00+01:00", DAYS) == (2, 1)


def test_a_night_shift_is_the_day_it_starts() -> None:
    """Due in the small hours of Saturday, Friday's shift: the next closes on Tuesday at six."""
    due = due_at(at("2026-03-07T02:00:00+01:00"), zone=MADRID)
    assert working_days(due, "2026-03-07T03:00:00+01:00", NIGHT) == (1, 0)
    assert working_days(due, "2026-03-08T12:00:00+01:00", NIGHT) == (1, 0)
    assert working_days(due, "2026-03-10T06:00:00+01:00", NIGHT) == (1, 1)
    assert working_days(due, "2026-03-10T05:59:00+01:00", NIGHT) == (1, 0)


def test_more_than_one_working_day_is_past_its_close() -> None:
    """Due on a Friday at half past two, one working day of delay ends when Monday closes."""
    due = due_at(at("2026-04-24T14:30:00+02:00"), zone=MADRID)
    limit = delay_limit(due, 1, "working_day", calendar=SEVILLA)
    assert limit.shown == "2026-04-27T18:00:00+02:00"
    assert limit.is_met_by(at("2026-04-24T18:00:00+02:00"))
    assert not limit.is_met_by(at("2026-04-28T12:00:00+02:00"))
    assert delay_limit(due, 0, "working_day", calendar=SEVILLA) == due


def test_days_of_a_whole_day_are_differences_of_dates() -> None:
    """Due on the 1st, handed over on the 7th: six days, whatever the hour."""
    due = due_on(date(2026, 3, 1), zone=MADRID)
    for hour in ("00:00:00", "23:59:59.999999"):
        assert delay_periods(due, at(f"2026-03-07T{hour}+01:00"), "day") == 6
    assert delay_periods(due, at("2026-03-07T12:00:00+01:00"), "day", counting="complete") == 5
    limit = delay_limit(due, 15, "day")
    assert limit.shown == "2026-03-16T23:59:59+01:00"
    assert limit.whole_day


def test_days_of_an_hour_run_to_the_same_hour() -> None:
    """Due at six, a day of delay ends at six on the wall, on the day the clock changes too."""
    due = due_at(at("2026-03-28T18:00:00+01:00"), zone=MADRID)
    assert delay_periods(due, at("2026-03-29T18:00:00+02:00"), "day") == 1
    assert delay_periods(due, at("2026-03-29T18:00:00+02:00"), "day", counting="complete") == 1
    assert delay_periods(due, at("2026-03-29T18:00:00.000001+02:00"), "day") == 2
    assert delay_limit(due, 1, "day").shown == "2026-03-29T18:00:00+02:00"


def test_hours_of_delay_are_real_or_working_hours() -> None:
    """From six on Friday to ten on Monday: many hours, two of them working ones."""
    until = at("2026-03-09T10:00:00-06:00")
    assert delay_periods(REPORT, until, "hour") == 64
    assert delay_periods(REPORT, until, "working_hour", calendar=OFFICE) == 2
    night = at("2026-03-06T18:00:01-06:00")
    assert delay_periods(REPORT, night, "working_hour", calendar=OFFICE) == 1


def test_weeks_and_months_keep_their_day() -> None:
    """A month after 31 January is over when February is over."""
    due = due_on(date(2026, 1, 31), zone=MADRID)
    assert delay_periods(due, at("2026-02-28T12:00:00+01:00"), "month") == 1
    assert delay_periods(due, at("2026-03-01T00:00:00+01:00"), "month") == 2
    assert delay_periods(due, at("2026-03-31T23:59:59+02:00"), "month", counting="complete") == 1
    assert delay_periods(due, at("2026-02-07T12:00:00+01:00"), "week") == 1
    assert delay_limit(due, 1, "month").shown == "2026-02-28T23:59:59+01:00"


def test_excused_time_is_taken_out_first() -> None:
    """Two days of force majeure in the middle are not counted, nor begun."""
    due = due_on(date(2026, 3, 1), zone=MADRID)
    storm = [(at("2026-03-03T00:00:00+01:00"), at("2026-03-05T00:00:00+01:00"))]
    for day, expected in ((2, 1), (3, 1), (4, 1), (5, 2), (7, 4)):
        until = at(f"2026-03-0{day}T12:00:00+01:00")
        assert delay_periods(due, until, "day", excused=storm) == expected
    assert delay_limit(due, 2, "day", excused=storm).on == date(2026, 3, 5)


def test_excused_working_days_are_skipped() -> None:
    """A Tuesday that is excused is no working day of delay."""
    due = due_at(at("2026-03-09T18:00:00-06:00"), zone=MEXICO)
    tuesday = [(at("2026-03-10T00:00:00-06:00"), at("2026-03-11T00:00:00-06:00"))]

    def begun(until: str) -> int:
        return delay_periods(due, at(until), "working_day", calendar=OFFICE, excused=tuesday)

    assert begun("2026-03-10T12:00:00-06:00") == 1
    assert begun("2026-03-11T12:00:00-06:00") == 1
    assert begun("2026-03-11T19:30:00-06:00") == 2
    limit = delay_limit(due, 1, "working_day", calendar=OFFICE, excused=tuesday)
    assert limit.shown == "2026-03-11T19:00:00-06:00"


def test_an_extension_granted_late_excuses_the_days_up_to_its_end() -> None:
    """Nothing is counted up to the end of the extension; after it, days count from there."""
    due = due_on(date(2026, 3, 5), zone=MADRID)
    granted = [(due.late_from, at("2026-03-10T00:00:00+01:00"))]
    assert delay_periods(due, at("2026-03-09T23:59:59+01:00"), "day", excused=granted) == 0
    assert delay_periods(due, at("2026-03-10T00:00:00+01:00"), "day", excused=granted) == 1
    for day, expected in ((9, 0), (10, 1), (11, 2)):
        until = at(f"2026-03-{day:02}T12:00:00+01:00")
        counted = delay_periods(due, until, "working_day", calendar=DAYS, excused=granted)
        assert counted == expected
    hour = due_at(at("2026-03-05T18:00:00-06:00"), zone=MEXICO)
    weekend = [(hour.late_from, at("2026-03-07T12:00:00-06:00"))]
    monday = at("2026-03-09T08:00:00-06:00")
    for until, expected in ((monday - timedelta(days=1), 0), (monday, 1)):
        counted = delay_periods(hour, until, "working_day", calendar=OFFICE, excused=weekend)
        assert counted == expected


def test_working_time_needs_its_calendar() -> None:
    """A delay in working time without a calendar is the programmer's error."""
    for unit in ("working_day", "working_hour"):
        with pytest.raises(ValueError, match="needs its calendar"):
            delay_periods(REPORT, at("2026-03-10T16:00:00-06:00"), unit)


@st.composite
def delays(draw: st.DrawFn) -> tuple[Deadline, Calendar, list[tuple[datetime, datetime]], date]:
    """A due near a change of the clock, its calendar, and what is excused."""
    zone, around = draw(st.sampled_from(TURNS))
    week = draw(
        st.sampled_from(
            [
                week_of((Window(540, 840), Window(960, 1140))),
                week_of((Window(1320, 360),)),
                week_of((Window(540, 1440),)),
            ]
        )
    )
    holidays = frozenset(
        around + timedelta(days=n) for n in draw(st.sets(st.integers(-5, 15), max_size=3))
    )
    days = calendar_of_days("hábiles", zone=zone, holidays=holidays)
    calendar = draw(st.sampled_from([Calendar("oficina", zone, week, holidays), days]))
    whole = draw(st.booleans())
    hour = draw(instants(around, days=3))
    due = due_on(hour.date(), zone=zone) if whole else due_at(hour, zone=zone)
    excused = draw(st.one_of(st.just([]), pauses(around)))
    return due, calendar, excused, around


@given(delays(), st.data(), st.sampled_from(UNITS), st.sampled_from(["begun", "complete"]))
def test_the_next_change_is_when_the_count_changes(
    drawn: tuple[Deadline, Calendar, list[tuple[datetime, datetime]], date],
    data: st.DataObject,
    unit: DelayUnit,
    counting: Counting,
) -> None:
    """At the next change the count is one more, and a microsecond earlier it is not."""
    due, calendar, excused, around = drawn
    after = data.draw(instants(around + timedelta(days=2), days=6))

    def count(until: datetime) -> int:
        return delay_periods(
            due, until, unit, calendar=calendar, counting=counting, excused=excused
        )

    change = next_delay_change(
        due, after, unit, calendar=calendar, counting=counting, excused=excused
    )
    assert change > after
    assert count(change - MICROSECOND) == count(after)
    # Where a zone skipped a whole day, two dates were late at once.
    skipped = due.zone == "Pacific/Apia"
    assert count(change) - count(after) in ({1, 2} if skipped else {1})


@given(delays(), st.data(), st.sampled_from(UNITS))
def test_begun_is_complete_or_one_more(
    drawn: tuple[Deadline, Calendar, list[tuple[datetime, datetime]], date],
    data: st.DataObject,
    unit: DelayUnit,
) -> None:
    """Counts never fall, begun is at most one ahead, and excuses never make a delay longer."""
    due, calendar, excused, around = drawn
    early, later = sorted(data.draw(instants(around, days=9)) for _ in range(2))

    def count(until: datetime, counting: Counting) -> int:
        return delay_periods(
            due, until, unit, calendar=calendar, counting=counting, excused=excused
        )

    for counting in ("begun", "complete"):
        assert count(early, counting) <= count(later, counting)
    assert count(later, "begun") - count(later, "complete") in {0, 1}
    assert count(later, "begun") <= delay_periods(due, later, unit, calendar=calendar)
    periods = count(later, "complete")
    assert (
        not periods
        or delay_limit(due, periods, unit, calendar=calendar, excused=excused).at <= later
    )


@given(delays(), st.integers(1, 30))
def test_days_end_at_the_same_hour(
    drawn: tuple[Deadline, Calendar, list[tuple[datetime, datetime]], date], count: int
) -> None:
    """N days of delay end N dates later at the same wall time, N months on the same day."""
    due = drawn[0]
    limit = delay_limit(due, count, "day")
    if due.zone != "Pacific/Apia":
        assert limit.on == due.on + timedelta(days=count)
        assert delay_limit(due, count, "month").on == add_months(due.on, count)
    assert limit.whole_day == due.whole_day
