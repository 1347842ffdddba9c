"""Hour banks: what is granted, used, carried over and lost, and what goes beyond."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.standing.money.telling import D
from trato.core.agreement import Duration, HourBank, Period, PerUnit, Rhythm, Unit
from trato.core.standing.books.hours import Banked, Worked, hours_of, next_expiry_on, price_of_work

MONTH = Period(Rhythm.MONTH)
HOURLY = PerUnit(D("45.00"), "EUR", Unit.HOUR)
JANUARY, MARCH = date(2026, 1, 1), date(2026, 3, 31)


def bank(minutes: int = 600, **more: object) -> HourBank:
    return HourBank(minutes, MONTH, **more)  # type: ignore[arg-type]


def worked(*entries: tuple[str, int]) -> tuple[Worked, ...]:
    return tuple(
        Worked(f"e{place}", date.fromisoformat(day), minutes)
        for place, (day, minutes) in enumerate(entries, start=1)
    )


def at(day: date, one: HourBank, works: tuple[Worked, ...]) -> Banked:
    return hours_of(one, "C4", works, from_on=JANUARY, to_on=day)


def test_hours_not_used_are_lost_with_their_month() -> None:
    """Ten hours a month, four used in January: six are lost, ten are left in February."""
    hours = at(date(2026, 2, 10), bank(), worked(("2026-01-10", 240))).hours
    assert (hours.granted, hours.used, hours.expired, hours.left) == (1200, 240, 360, 600)


def test_hours_that_roll_over_are_used_oldest_first_and_expire() -> None:
    """January's ten hours last until the end of April; February's work takes them first."""
    carried = bank(rollover=True, expiry=Duration(3, Unit.MONTH))
    banked = at(MARCH, carried, worked(("2026-02-10", 900)))
    assert (banked.hours.used, banked.hours.left) == (900, 900)
    assert banked.hours.lots[0] == (date(2026, 1, 1), 600, 0, date(2026, 4, 30))
    assert next_expiry_on(banked, MARCH) == date(2026, 6, 1)


def test_a_clause_may_use_the_newest_hours_first() -> None:
    """Then January's lot is still whole, and is the first to be lost."""
    carried = bank(rollover=True, expiry=Duration(3, Unit.MONTH), newest_first=True)
    banked = at(date(2026, 2, 28), carried, worked(("2026-02-10", 300)))
    assert [left for _, _, left, _ in banked.hours.lots] == [600, 300]
    assert next_expiry_on(banked, date(2026, 2, 28)) == date(2026, 5, 1)


def test_more_than_the_bank_is_extra_and_has_a_price() -> None:
    """Eleven hours and a half of ten: an hour and a half at 45.00 is 67.50."""
    hours = at(date(2026, 1, 31), bank(extra=HOURLY), worked(("2026-01-10", 690))).hours
    assert (hours.left, hours.extra, hours.extra_amount, hours.currency) == (
        0,
        90,
        D("67.50"),
        "EUR",
    )


def test_extra_hours_without_the_agreed_approval_are_not_owed() -> None:
    """Ninety minutes beyond the bank, of which the thirty that were approved are owed."""
    asked = bank(extra=HOURLY, needs_approval=True)
    works = (*worked(("2026-01-10", 660)), Worked("e2", date(2026, 1, 11), 30, approved=True))
    banked = at(date(2026, 1, 31), asked, works)
    assert (banked.hours.extra, banked.hours.extra_amount) == (90, D("22.50"))
    assert [(one.event, one.minutes, one.approved) for one in banked.overruns] == [
        ("e1", 60, False),
        ("e2", 30, True),
    ]


def test_a_bank_begins_with_its_first_whole_period() -> None:
    """In force from the tenth of January: the first ten hours are February's."""
    from_on = date(2026, 1, 10)
    granted = hours_of(bank(), "C4", (), from_on=from_on, to_on=date(2026, 2, 1)).hours
    assert (granted.granted, granted.lots[0][0]) == (600, date(2026, 2, 1))


def test_work_is_charged_in_the_steps_of_the_clause() -> None:
    """In quarters of an hour, 50 minutes are charged as an hour."""
    hours = at(date(2026, 1, 31), bank(step_minutes=15), worked(("2026-01-10", 50))).hours
    assert hours.used == 60


@pytest.mark.parametrize(
    ("price", "minutes", "people", "amount"),
    [
        (HOURLY, 100, 1, "75.00"),
        (PerUnit(D("45.00"), "EUR", Unit.HOUR, begun=True), 61, 1, "90.00"),
        (PerUnit(D("45.00"), "EUR", Unit.HOUR, step_minutes=15), 50, 1, "45.00"),
        (PerUnit(D("45.00"), "EUR", Unit.HOUR, each_person=True), 90, 3, "202.50"),
        (PerUnit(D("0.75"), "EUR", Unit.MINUTE), 61, 1, "45.75"),
    ],
)
def test_what_work_costs_by_the_hour(
    price: PerUnit, minutes: int, people: int, amount: str
) -> None:
    """Exactly, in begun hours, in steps, per person, by the minute."""
    assert price_of_work(price, minutes, people) == D(amount)


@given(
    st.lists(st.tuples(st.integers(0, 89), st.integers(1, 900)), max_size=12),
    st.booleans(),
    st.booleans(),
)
def test_no_minute_is_made_or_lost(
    entries: list[tuple[int, int]], rollover: bool, newest_first: bool
) -> None:
    """Granted is used, lost or left; and worked is used or extra."""
    one = bank(
        rollover=rollover,
        newest_first=newest_first,
        expiry=Duration(1, Unit.MONTH) if rollover else None,
        extra=HOURLY,
    )
    works = tuple(
        Worked(f"e{place}", date.fromordinal(JANUARY.toordinal() + day), minutes)
        for place, (day, minutes) in enumerate(sorted(entries))
    )
    hours = at(MARCH, one, works).hours
    assert hours.granted == hours.used + hours.expired + hours.left
    assert hours.used + hours.extra == sum(work.minutes for work in works)
    assert min(hours.left, hours.expired, hours.extra) >= 0


@pytest.mark.parametrize(
    ("expiry", "ends_on"),
    [
        (Duration(45, Unit.CALENDAR_DAY), date(2026, 3, 17)),
        (Duration(2, Unit.WEEK), date(2026, 2, 14)),
        (Duration(1, Unit.YEAR), date(2027, 1, 31)),
        (Duration(8, Unit.HOUR), date(2026, 1, 31)),
    ],
)
def test_hours_expire_so_long_after_the_end_of_their_month(expiry: Duration, ends_on: date) -> None:
    """January's hours, by the unit of the clause; less than a day is the month itself."""
    (lot, *_) = at(date(2026, 1, 20), bank(rollover=True, expiry=expiry), ()).hours.lots
    assert lot[3] == ends_on


def test_work_before_a_bank_began_is_not_charged_to_it() -> None:
    """December's hours are nobody's."""
    hours = at(date(2026, 1, 20), bank(), worked(("2025-12-30", 60))).hours
    assert (hours.used, hours.events) == (0, ())
