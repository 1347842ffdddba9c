"""Money is exact, in its currency's digits, rounded half up once."""

from decimal import Decimal, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trato.core.money import (
    CURRENCY_DIGITS,
    Line,
    LineKind,
    Money,
    Sum,
    capped,
    percent_of,
    rounded,
    summed,
    times,
    total_of,
    zero,
)


def mxn(amount: str) -> Money:
    return Money(Decimal(amount), "MXN")


def test_the_digits_are_those_of_iso_4217() -> None:
    """Pesos have cents in Mexico and none in Chile; the unidad de fomento has four."""
    digits = {code: CURRENCY_DIGITS[code] for code in ("MXN", "CLP", "JPY", "EUR", "KWD", "CLF")}
    assert digits == {"MXN": 2, "CLP": 0, "JPY": 0, "EUR": 2, "KWD": 3, "CLF": 4}
    assert CURRENCY_DIGITS["COP"] == 2
    assert all(len(code) == 3 and code.isupper() for code in CURRENCY_DIGITS)


def test_equal_money_is_equal_text() -> None:
    """2400 and 2400.00 are the same amount and are written the same."""
    assert mxn("2400") == mxn("2400.00")
    assert mxn("2400").text == "2400.00 MXN"


def test_money_finer_than_its_currency_is_our_mistake() -> None:
    """Rounding happens where the rule says so, never silently."""
    with pytest.raises(AssertionError):
        Money(Decimal("1.005"), "MXN")
    with pytest.raises(AssertionError):
        Money(Decimal("NaN"), "MXN")


def test_rounding_is_half_up() -> None:
    """Half a cent goes up, and half a peso in Chile."""
    assert rounded(Decimal("1.005"), "MXN") == mxn("1.01")
    assert rounded(Decimal("1.0049"), "MXN") == mxn("1.00")
    assert rounded(Decimal("0.5"), "CLP") == Money(Decimal(1), "CLP")


def test_a_penalty_is_rounded_once_at_the_end() -> None:
    """0.333 % of 100.00, three times, is 1.00; rounding each day would give 0.99."""
    assert percent_of(mxn("100.00"), Decimal("0.333"), times=Decimal(3)) == mxn("1.00")
    assert times(mxn("1.50"), Decimal("142.6")) == mxn("213.90")


def test_the_lowest_cap_binds() -> None:
    """Of several caps the lowest remaining one holds, and it is named."""
    result = capped(mxn("3000.00"), [mxn("2800.00"), mxn("1000.00")])
    assert (result.amount, result.binding) == (mxn("1000.00"), 1)
    untouched = capped(mxn("900.00"), [mxn("2800.00"), mxn("1000.00")])
    assert (untouched.amount, untouched.binding) == (mxn("900.00"), None)
    assert capped(mxn("900.00"), []).amount == mxn("900.00")


def test_two_currencies_never_meet() -> None:
    """Adding or comparing pesos and euros is a mistake of ours."""
    euro = Money(Decimal(1), "EUR")
    with pytest.raises(AssertionError):
        mxn("1.00") + euro
    with pytest.raises(AssertionError):
        assert mxn("1.00") < euro
    with pytest.raises(AssertionError):
        total_of([euro], "MXN")


def test_money_adds_subtracts_and_compares() -> None:
    """The plain operations answer money of the same currency."""
    assert mxn("2.50") + mxn("1.25") == mxn("3.75")
    assert mxn("2.50") - mxn("3.00") == -mxn("0.50")
    assert mxn("1.00") < mxn("2.00")
    assert mxn("2.00") <= mxn("2.00")
    assert not zero("MXN")
    assert total_of([], "MXN") == zero("MXN")


def test_a_sum_opens_into_its_lines() -> None:
    """Only the terms add up; factors and what did not apply are shown beside them."""
    fee = Line("sum.fee", mxn("24000.00"), from_=("C6",), kind=LineKind.FACTOR)
    days = Line("sum.days", Decimal(2), unit="working_day", kind=LineKind.FACTOR)
    penalty = Line("sum.penalty", mxn("960.00"), from_=("C5", "e12"))
    cap = Line("sum.cap", mxn("2400.00"), from_=("C5",), kind=LineKind.ASIDE)
    made = summed([fee, days, penalty, cap], "MXN")
    assert made.total == mxn("960.00")


def test_a_sum_cannot_contradict_its_lines() -> None:
    """Its own terms give the total, and a term is money."""
    with pytest.raises(AssertionError):
        Sum((Line("sum.penalty", mxn("960.00")),), mxn("961.00"))
    with pytest.raises(AssertionError):
        Line("sum.days", Decimal(2))


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=6))
def test_the_ambient_decimal_context_changes_nothing(amount: Decimal) -> None:
    """Whoever calls may have set another precision: the amount is the same."""
    expected = rounded(amount, "MXN")
    with localcontext() as context:
        context.prec = 3
        assert rounded(amount, "MXN") == expected
        assert expected + zero("MXN") == expected
