"""Blanks for figures: counts, numbers, percentages, money."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final

from trato.core.money import (
    CURRENCY_DIGITS,
    Money,
    format_money,
    format_number,
    parse_amount,
    parse_number,
)
from trato.core.problems import Problem
from trato.core.text.speaking import NOTHING, Context, Found, Writer
from trato.core.text.tokens import NUMBER, Tokens
from trato.core.words import Language

_NO_BREAK: Final = "\u00a0"
_NUMERALS: Final = {
    Language.SPANISH: (
        [
            "cero",
            "uno",
            "dos",
            "tres",
            "cuatro",
            "cinco",
            "seis",
            "siete",
            "ocho",
            "nueve",
            "diez",
            "once",
            "doce",
        ]
    ),
    Language.ENGLISH: (
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
        ]
    ),
}
NUMERALS_KNOWN: Final = {
    word: value for words in _NUMERALS.values() for value, word in enumerate(words)
} | {"un": 1, "una": 1}
COUNT_MAX: Final = 1_000_000
UNIT_DIGITS_MAX: Final = 6


def read_count(tokens: Tokens, at: int, context: Context) -> Found:
    """Read a count."""
    key = tokens.keys[at]
    if key == NUMBER:
        value = parse_number(tokens.raw(at), context.numbers)
        if isinstance(value, Decimal) and value == int(value) <= COUNT_MAX and _whole(value):
            return ((at + 1, int(value)),)
        return NOTHING
    value_in_words = NUMERALS_KNOWN.get(key)
    return NOTHING if value_in_words is None else ((at + 1, value_in_words),)


def _whole(value: Decimal) -> bool:
    return value.as_tuple().exponent == 0


def write_count(value: Any, writer: Writer) -> str | None:
    """Write a count."""
    return format_number(Decimal(value), writer.numbers).replace(_NO_BREAK, " ")


def read_figure(tokens: Tokens, at: int, context: Context) -> Found:
    """Read a figure."""
    value = parse_number(tokens.raw(at).removeprefix("+"), context.numbers, signed=True)
    return NOTHING if isinstance(value, Problem) else ((at + 1, value),)


def write_figure(value: Any, writer: Writer) -> str | None:
    """Write a figure."""
    return format_number(value, writer.numbers).replace(_NO_BREAK, " ")


def read_percent(tokens: Tokens, at: int, context: Context) -> Found:
    """Read a percent."""
    keys = tokens.keys
    end = at + 1
    if keys[end] == "%":
        end += 1
    elif keys[end : end + 2] == ["por", "ciento"]:
        end += 2
    elif keys[end] == "percent":
        end += 1
    else:
        return NOTHING
    value = parse_number(tokens.raw(at), context.numbers)
    return NOTHING if isinstance(value, Problem) else ((end, value),)


def write_percent(value: Any, writer: Writer) -> str | None:
    """Write a percent."""
    figure = write_figure(value, writer)
    return f"{figure} %" if writer.spanish else f"{figure}%"


def read_money(tokens: Tokens, at: int, context: Context) -> Found:
    """Read money."""
    keys = tokens.keys
    if keys[at] == NUMBER:
        figure, code, end = at, at + 1, at + 2
    elif keys[at + 1 : at + 2] == [NUMBER]:
        figure, code, end = at + 1, at, at + 2
    else:
        return NOTHING
    currency = tokens.raw(code)
    if currency not in CURRENCY_DIGITS:
        return NOTHING
    money = parse_amount(tokens.raw(figure), currency, context.numbers)
    return NOTHING if isinstance(money, Problem) else ((end, (money.amount, money.currency)),)


def read_unit_money(tokens: Tokens, at: int, context: Context) -> Found:
    """Read the price of one unit, which may have more digits than its currency: «0.085 EUR»."""
    found = read_money(tokens, at, context)
    if found:
        return found
    keys = tokens.keys
    if keys[at] != NUMBER or tokens.raw(at + 1) not in CURRENCY_DIGITS:
        return NOTHING
    currency = tokens.raw(at + 1)
    value = parse_number(tokens.raw(at), context.numbers)
    if isinstance(value, Problem) or not _is_finer(value, currency):
        return NOTHING
    return ((at + 2, (value, currency)),)


def _is_finer(value: Decimal, currency: str) -> bool:
    exponent = value.as_tuple().exponent
    return isinstance(exponent, int) and CURRENCY_DIGITS[currency] < -exponent <= UNIT_DIGITS_MAX


def write_unit_money(value: Any, writer: Writer) -> str | None:
    """Write the price of one unit with all its digits."""
    amount, currency = value
    if not _is_finer(amount, currency):
        return write_money(value, writer)
    return f"{write_figure(amount, writer)} {currency}"


def write_money(value: Any, writer: Writer) -> str | None:
    """Write money."""
    amount, currency = value
    return format_money(Money(amount, currency), writer.numbers).replace(_NO_BREAK, " ")
