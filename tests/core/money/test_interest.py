"""Simple interest: Σ balance × days × rate ÷ base, rounded once."""

from datetime import date
from decimal import Decimal

import pytest

from trato.core.money import DayCount, Money, Stretch, interest_days, simple_interest


def eur(amount: str) -> Money:
    return Money(Decimal(amount), "EUR")


def test_days_run_from_the_day_after_the_due_to_the_day_of_payment() -> None:
    """Due on the 10th, paid on the 20th: ten days."""
    assert interest_days(date(2026, 3, 10), date(2026, 3, 20), DayCount.ACTUAL_365) == 10
    assert interest_days(date(2026, 3, 20), date(2026, 3, 10), DayCount.ACTUAL_365) == 0


def test_months_of_thirty_days() -> None:
    """The 31st counts as the 30th, and February has thirty days."""
    count = DayCount.THIRTY_360
    assert interest_days(date(2026, 1, 31), date(2026, 2, 28), count) == 28
    assert interest_days(date(2026, 1, 1), date(2027, 1, 1), count) == 360
    assert interest_days(date(2026, 3, 31), date(2026, 5, 31), count) == 60
    assert interest_days(date(2026, 5, 31), date(2026, 3, 31), count) == 0


@pytest.mark.parametrize(
    ("count", "interest"),
    [(DayCount.ACTUAL_365, "8.22"), (DayCount.ACTUAL_360, "8.33")],
)
def test_a_year_has_the_days_that_the_agreement_says(count: DayCount, interest: str) -> None:
    """1,000.00 at 10 % for thirty days: ÷ 365 or ÷ 360."""
    stretch = Stretch(eur("1000.00"), date(2026, 3, 1), date(2026, 3, 31))
    made = simple_interest([stretch], "EUR", percent_per_year=Decimal(10), count=count)
    assert made == eur(interest)


def test_part_payments_lower_the_balance_and_the_sum_is_rounded_once() -> None:
    """Three stretches that would each round down give their true sum together."""
    stretches = [
        Stretch(eur("100.00"), date(2026, 3, day), date(2026, 3, day + 1)) for day in (1, 2, 3)
    ]
    # 100 × 1 × 5 / 36500 = 0.0137 a day: rounded each, 0.03; rounded once, 0.04.
    assert simple_interest(stretches, "EUR", percent_per_year=Decimal(5)) == eur("0.04")


def test_a_surplus_bears_no_interest() -> None:
    """A balance below zero is the creditor's to give back, not a debt."""
    stretch = Stretch(eur("-50.00"), date(2026, 3, 1), date(2026, 3, 31))
    assert simple_interest([stretch], "EUR", percent_per_year=Decimal(10)) == eur("0.00")
