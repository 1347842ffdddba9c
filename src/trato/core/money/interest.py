"""Simple interest on what stayed unpaid: Σ balance × days × rate ÷ base, rounded once."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import assert_never

from trato.core.money.amounts import EXACT, Money, rounded


class DayCount(StrEnum):
    """How days and years are counted, as the agreement says.

    Sources: ISDA 2006 Definitions, section 4.16: (d) Actual/365 (Fixed), (e) Actual/360, (g)
    30E/360.
    """

    ACTUAL_365 = "actual/365"
    ACTUAL_360 = "actual/360"
    THIRTY_360 = "30/360"

    @property
    def year_days(self) -> int:
        """Return the days of the year by which the rate is divided."""
        match self:
            case DayCount.ACTUAL_365:
                return 365
            case DayCount.ACTUAL_360 | DayCount.THIRTY_360:
                return 360
            case _:
                assert_never(self)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A balance that stood unchanged after the local date `from_on` up to and with `to_on`."""

    balance: Money
    from_on: date
    to_on: date


def interest_days(from_on: date, to_on: date, count: DayCount) -> int:
    """Count the days of interest between two local dates: the first is not counted, the last is.

    With 30-day months, the 31st counts as the 30th on either side (ISDA 2006, 4.16(g)).
    """
    match count:
        case DayCount.ACTUAL_365 | DayCount.ACTUAL_360:
            return max(0, (to_on - from_on).days)
        case DayCount.THIRTY_360:
            months = (to_on.year - from_on.year) * 12 + to_on.month - from_on.month
            return max(0, months * 30 + min(to_on.day, 30) - min(from_on.day, 30))
        case _:
            assert_never(count)


def simple_interest(
    stretches: Iterable[Stretch],
    currency: str,
    *,
    percent_per_year: Decimal,
    count: DayCount = DayCount.ACTUAL_365,
) -> Money:
    """Return the interest of one debt over its stretches, half up, rounded once at the end.

    Simple interest: Σ (balance × days) × rate ÷ (100 × days of the year). Balances below zero (a
    surplus) bear none.
    """
    products = Decimal(0)
    for stretch in stretches:
        assert stretch.balance.currency == currency
        days = interest_days(stretch.from_on, stretch.to_on, count)
        if stretch.balance.amount > 0:
            products = EXACT.fma(stretch.balance.amount, Decimal(days), products)
    return rounded(
        EXACT.divide(EXACT.multiply(products, percent_per_year), Decimal(100 * count.year_days)),
        currency,
    )
