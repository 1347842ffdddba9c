"""Figures are read as the country writes them, and never guessed."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trato.core.money import (
    CURRENCY_DIGITS,
    Money,
    NumberStyle,
    fits,
    format_amount,
    format_money,
    format_number,
    number_style,
    parse_money,
    parse_number,
    rounded,
)
from trato.core.problems import Problem

MEXICO = NumberStyle.COMMA_POINT
SPAIN = NumberStyle.POINT_COMMA


def code_of(answer: object) -> str:
    assert isinstance(answer, Problem)
    return answer.code


@pytest.mark.parametrize(
    ("text", "style", "amount", "currency"),
    [
        ("1,500.00 MXN", MEXICO, "1500.00", "MXN"),
        ("1500.00 MXN", MEXICO, "1500.00", "MXN"),
        ("MXN 1,500.00", MEXICO, "1500.00", "MXN"),
        ("1.500,00 EUR", SPAIN, "1500.00", "EUR"),
        ("1.500 CLP", SPAIN, "1500", "CLP"),
        ("1 500,00 EUR", NumberStyle.SPACE_COMMA, "1500.00", "EUR"),
        ("1\u202f500,00 EUR", NumberStyle.SPACE_COMMA, "1500.00", "EUR"),
        ("1’500.00 CHF", NumberStyle.APOSTROPHE_POINT, "1500.00", "CHF"),
        ("1.500,0000 CLF", SPAIN, "1500", "CLF"),
    ],
)
def test_money_is_read_in_its_style(
    text: str, style: NumberStyle, amount: str, currency: str
) -> None:
    """Groups may be left out; the digits of the currency may not."""
    assert parse_money(text, style) == Money(Decimal(amount), currency)


def test_an_ambiguous_amount_is_a_problem_that_offers_both_readings() -> None:
    """«1.500 MXN» under «1,234.56» is one and a half or fifteen hundred: the person says which."""
    found = parse_money("1.500 MXN", MEXICO)
    assert isinstance(found, Problem)
    assert found.code == "money-digits"
    assert found.nearest == ("1,500.00 MXN", "1.50 MXN")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("-5.00 MXN", "money-negative"),
        ("5.00 MXM", "currency-unknown"),
        ("5.00", "money-unread"),
        ("$5.00", "money-unread"),
        ("cinco MXN", "money-unread"),
        ("1,50,0.00 MXN", "money-digits"),
        ("1.500,00 MXN", "money-digits"),
        ("1500 MXN", "money-digits"),
        ("1234567890123456.00 MXN", "money-digits"),
    ],
)
def test_money_that_cannot_stand_says_why(text: str, code: str) -> None:
    """Each slip has a name of its own."""
    assert code_of(parse_money(text, MEXICO)) == code


def test_a_bare_figure_keeps_its_style() -> None:
    """A comma that groups is read; a comma that would be a decimal mark elsewhere is not."""
    assert parse_number("1,500", MEXICO) == 1500
    assert parse_number("0.5", MEXICO) == Decimal("0.5")
    other = parse_number("1,5", MEXICO)
    assert isinstance(other, Problem)
    assert other.nearest == ("1.5",)


def test_a_sign_is_read_only_where_one_makes_sense() -> None:
    """Both the hyphen and the minus of typography are a minus."""
    assert parse_number("−3", MEXICO, signed=True) == -3
    assert code_of(parse_number("-3", MEXICO)) == "number-negative"


def test_figures_have_a_limit() -> None:
    """Fifteen digits and eight decimals; a hundred thousand digits end as fast."""
    assert code_of(parse_number("1" * 16, MEXICO)) == "number-too-long"
    assert code_of(parse_number("0." + "1" * 9, MEXICO)) == "number-too-long"
    assert isinstance(parse_number("1" * 100_000, MEXICO), Problem)


def test_an_endless_figure_does_not_fit() -> None:
    """Infinity is no amount of anything."""
    assert not fits(Decimal("Infinity"))
    assert fits(Decimal("1E+3"))


def test_a_style_is_told_by_its_example() -> None:
    """Unknown examples answer with the nearest known."""
    assert number_style("1,234.56") is MEXICO
    assert number_style("1’234.56") is NumberStyle.APOSTROPHE_POINT
    unknown = number_style("1.234.56")
    assert isinstance(unknown, Problem)
    assert unknown.nearest


def test_figures_of_other_alphabets_are_no_figures() -> None:
    """Digits that only look like ours are refused, not turned."""
    assert isinstance(parse_number("١٢٣", MEXICO), Problem)
    assert isinstance(parse_number("¹²", MEXICO), Problem)


amounts = st.decimals(min_value=0, max_value=10**14, places=4)


@given(amounts, st.sampled_from(sorted(CURRENCY_DIGITS)), st.sampled_from(NumberStyle))
def test_what_is_written_is_read_back(amount: Decimal, currency: str, style: NumberStyle) -> None:
    """Every amount, currency and style."""
    money = rounded(amount, currency)
    assert parse_money(format_money(money, style), style) == money
    assert format_money(money, style).startswith(format_amount(money, style))


@given(st.decimals(-(10**14), 10**14, places=3), st.sampled_from(NumberStyle))
def test_figures_are_read_back_too(value: Decimal, style: NumberStyle) -> None:
    """With their sign and their decimals."""
    assert parse_number(format_number(value, style), style, signed=True) == value


@given(st.text(max_size=80), st.sampled_from(NumberStyle))
def test_no_text_makes_it_raise(text: str, style: NumberStyle) -> None:
    """Whatever was typed is read or refused."""
    assert isinstance(parse_money(text, style), Money | Problem)
    assert isinstance(parse_number(text, style), Decimal | Problem)
