"""Late interest: base, period of the rate, reference rates, grace, fee and cap."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from tests.core.standing.money.telling import CLIENT, D, agreement, fixed, weekdays
from trato.core.agreement import Base, Duration, Interest, InterestPer, Percent, Unit
from trato.core.standing.books.amounts import Amounted
from trato.core.standing.books.late_interest import Overdue, interest_of
from trato.core.standing.program.tariff import InterestRule, Tariff, tariff_of

DUE = date(2026, 3, 10)
OFFICE = weekdays("UTC", "09:00-18:00", holidays=("2026-03-16",))


def tariff() -> Tariff:
    return tariff_of(agreement(currency="EUR", zone="UTC", calendars=(OFFICE,)))


def borne(
    rule: Interest,
    to_on: date,
    *changes: tuple[date, str],
    rates: dict[str, tuple[tuple[date, Decimal], ...]] | None = None,
) -> Amounted:
    fallen = tuple((day, D(amount)) for day, amount in changes)
    overdue = Overdue(DUE, D("1000.00"), "EUR", fallen)
    return interest_of(overdue, InterestRule("C9", rule), tariff(), to_on, rates=rates or {})


@pytest.mark.parametrize(
    ("rule", "amount"),
    [
        (Interest(CLIENT, D("12")), "9.86"),  # 1000 × 30 × 12 ÷ 36500
        (Interest(CLIENT, D("12"), basis=360), "10.00"),
        (Interest(CLIENT, D("1.5"), InterestPer.MONTH, 30), "15.00"),
        (Interest(CLIENT, D("1.5"), InterestPer.MONTH, 365), "14.79"),  # × 12 ÷ 36500
        (Interest(CLIENT, D("0.1"), InterestPer.DAY), "30.00"),
    ],
)
def test_thirty_days_of_a_thousand(rule: Interest, amount: str) -> None:
    """The days are those of the calendar; only what they are divided by differs."""
    assert borne(rule, date(2026, 4, 9)).amount == D(amount)


def test_nothing_runs_on_the_due_day_and_one_day_runs_on_the_next() -> None:
    """The due day does not count, the day of payment does."""
    rule = Interest(CLIENT, D("36.5"))
    assert borne(rule, DUE).amount == D("0")
    assert borne(rule, date(2026, 3, 11)).amount == D("1.00")


def test_a_part_payment_lowers_what_bears_interest_from_the_next_day_on() -> None:
    """Ten days on 1000.00 and ten on 400.00, in two rows."""
    found = borne(Interest(CLIENT, D("36.5")), date(2026, 3, 30), (date(2026, 3, 20), "600.00"))
    assert found.amount == D("14.00")
    assert [row.value for row in found.sum] == [D("10.00"), D("4.00")]


def test_a_reference_rate_counts_from_the_day_it_is_told_for() -> None:
    """Margin 8 on a reference of 2, and of 3 from 21 March on: ten days each."""
    rule = Interest(CLIENT, D("8"), reference="BCE")
    known = {"BCE": ((date(2026, 1, 1), D("2")), (date(2026, 3, 21), D("3")))}
    found = borne(rule, date(2026, 3, 30), rates=known)
    assert [dict(row.params)["rate"] for row in found.sum] == ["10 %", "11 %"]
    assert found.amount == D("5.75")  # 1000 × 10 × (10 + 11) ÷ 36500 = 5.753


def test_without_its_reference_rate_there_is_no_interest_yet() -> None:
    """Nobody has told the rate: the row says so, and counts for nothing."""
    found = borne(Interest(CLIENT, D("8"), reference="BCE"), date(2026, 3, 30))
    assert found.amount == D("0")
    assert [(row.key, row.applied) for row in found.sum] == [("sum.no_reference", False)]


@pytest.mark.parametrize(
    ("grace", "first"),
    [
        (Duration(5, Unit.CALENDAR_DAY), date(2026, 3, 16)),
        (Duration(5, Unit.WORKING_DAY), date(2026, 3, 19)),  # 11, 12, 13, 17 and 18
        (Duration(1, Unit.WEEK), date(2026, 3, 18)),
        (Duration(1, Unit.MONTH), date(2026, 4, 11)),
    ],
)
def test_interest_runs_after_the_days_of_grace(grace: Duration, first: date) -> None:
    """On the last day of grace nothing runs; on the next one, one day."""
    rule = Interest(CLIENT, D("36.5"), grace=grace)
    assert borne(rule, date.fromordinal(first.toordinal() - 1)).amount == D("0")
    assert borne(rule, first).amount == D("1.00")


def test_a_fixed_fee_is_added_once_and_only_when_late() -> None:
    """40.00 for the trouble, on the first day of delay and never again."""
    rule = Interest(CLIENT, D("36.5"), fixed_fee=fixed("40.00", "EUR"))
    assert borne(rule, DUE).amount == D("0")
    assert borne(rule, date(2026, 3, 11)).amount == D("41.00")
    assert borne(rule, date(2026, 3, 20)).amount == D("50.00")


def test_interest_stops_at_its_cap() -> None:
    """Up to 2 % of the overdue balance: 20.00 after thirty days of 1.00."""
    rule = Interest(CLIENT, D("36.5"), cap=Percent(D("2"), Base.OVERDUE))
    found = borne(rule, date(2026, 4, 9))
    assert found.amount == D("20.00")
    assert [(row.value, row.applied) for row in found.sum] == [
        (D("30.00"), True),
        (D("-10.00"), True),
    ]
    assert not borne(rule, date(2026, 3, 12)).sum[-1].applied
