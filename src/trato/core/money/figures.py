"""Figures as the country writes them: read and written in a style told by example."""

import re
from decimal import Decimal
from enum import StrEnum
from typing import Final, Literal

from trato.core.money.amounts import EXACT, Money
from trato.core.money.currencies import CURRENCY_DIGITS
from trato.core.problems import Problem, nearest_names, problem

INTEGER_DIGITS_MAX = 15
DECIMALS_MAX = 8
_TEXT_MAX = 60

# Figures are kept together with no-break spaces when written; people type any of these.
_NO_BREAK_SPACE = "\u00a0"
_SPACES: Final = re.compile("[ \u00a0\u2007\u2009\u202f]")
_APOSTROPHES: Final = re.compile("[’ʼ′´]")
_CODE: Final = re.compile(r"[A-Za-z]{3}")


class NumberStyle(StrEnum):
    """How a text writes figures, told by example."""

    COMMA_POINT = "1,234.56"
    POINT_COMMA = "1.234,56"
    SPACE_COMMA = "1 234,56"
    SPACE_POINT = "1 234.56"
    APOSTROPHE_POINT = "1'234.56"
    PLAIN_POINT = "1234.56"
    PLAIN_COMMA = "1234,56"

    @property
    def decimal_mark(self) -> Literal[".", ","]:
        """Return the mark between units and decimals."""
        return "." if self.value[-3] == "." else ","

    @property
    def group_mark(self) -> str:
        """Return the mark between groups of three digits, or nothing."""
        return "" if self.value[1].isdigit() else self.value[1]


def number_style(example: str) -> NumberStyle | Problem:
    """Read a style from its example; an unknown example answers with the nearest ones."""
    plain = _plain(example)
    for style in NumberStyle:
        if style.value == plain:
            return style
    return problem(
        "number-style",
        example=example[:_TEXT_MAX],
        nearest=nearest_names(plain, [style.value for style in NumberStyle]),
    )


def parse_number(text: str, style: NumberStyle, *, signed: bool = False) -> Decimal | Problem:
    """Read a figure exactly as `style` writes it; groups may be left out, but never misplaced.

    A figure of another style is a Problem that offers its possible readings, never a guess.
    """
    plain = _plain(text).replace("−", "-")
    value = _read(plain, style)
    if value is None:
        return problem(
            "number-unread",
            text=text[:_TEXT_MAX],
            example=style.value,
            nearest=_readings(plain, style),
        )
    if value < 0 and not signed:
        return problem("number-negative", text=text[:_TEXT_MAX])
    if not fits(value):
        return problem("number-too-long", text=text[:_TEXT_MAX])
    return value


def fits(value: Decimal) -> bool:
    """Tell whether a figure is finite and within the limit on digits on either side of its mark."""
    if not value.is_finite():
        return False
    exponent = value.as_tuple().exponent
    decimals = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    return decimals <= DECIMALS_MAX and value.adjusted() < INTEGER_DIGITS_MAX


def format_number(value: Decimal, style: NumberStyle) -> str:
    """Write a figure with the decimals that it has."""
    units, _, decimals = f"{abs(value):f}".partition(".")
    mark = _NO_BREAK_SPACE if style.group_mark == " " else style.group_mark
    written = f"{int(units):,}".replace(",", mark)
    sign = "-" if value < 0 else ""
    return f"{sign}{written}{style.decimal_mark}{decimals}" if decimals else f"{sign}{written}"


def parse_amount(text: str, currency: str, style: NumberStyle) -> Money | Problem:
    """Read an amount of `currency`: exactly the currency's digits, and not negative."""
    digits = CURRENCY_DIGITS[currency]
    plain = _plain(text)
    value = _read(plain, style)
    if value is not None and value >= 0 and fits(value) and _decimals(value) == digits:
        return Money(value, currency)
    if value is not None and value < 0:
        return problem("money-negative", text=text[:_TEXT_MAX])
    readings = {
        f"{_with_digits(reading, digits, style)} {currency}"
        for reading in _possible(plain)
        if _decimals(reading) <= digits and fits(reading)
    }
    return problem(
        "money-digits",
        text=text[:_TEXT_MAX],
        currency=currency,
        digits=str(digits),
        example=style.value,
        nearest=tuple(sorted(readings))[:3],
    )


def parse_money(text: str, style: NumberStyle) -> Money | Problem:
    """Read «1,500.00 MXN» (the code may also stand before the figure)."""
    plain = _plain(text)
    codes = _CODE.findall(plain)
    if len(codes) != 1 or not (plain.startswith(codes[0]) or plain.endswith(codes[0])):
        return problem("money-unread", text=text[:_TEXT_MAX], example=style.value)
    code = codes[0].upper()
    if code not in CURRENCY_DIGITS:
        return unknown_currency(codes[0])
    return parse_amount(plain.replace(codes[0], "", 1).strip(), code, style)


def unknown_currency(code: str) -> Problem:
    """Make the Problem of a currency that ISO 4217 does not list, with the nearest codes."""
    nearest = nearest_names(code, CURRENCY_DIGITS)
    return problem("currency-unknown", currency=code[:_TEXT_MAX], nearest=nearest)


def format_money(money: Money, style: NumberStyle) -> str:
    """Write «1,500.00 MXN», with all the currency's digits and a space that does not break."""
    return f"{format_number(money.amount, style)}{_NO_BREAK_SPACE}{money.currency}"


def format_amount(money: Money, style: NumberStyle) -> str:
    """Write the figure alone, where its currency is already said."""
    return format_number(money.amount, style)


def _plain(text: str) -> str:
    return _APOSTROPHES.sub("'", _SPACES.sub(" ", text.strip()[: _TEXT_MAX + 1])).strip()


def _read(plain: str, style: NumberStyle) -> Decimal | None:
    match = _PATTERNS[style].fullmatch(plain)
    if match is None:
        return None
    units = match["units"].replace(style.group_mark, "") if style.group_mark else match["units"]
    return Decimal(f"{match['sign']}{units}.{match['decimals'] or ''}")


def _pattern(style: NumberStyle) -> re.Pattern[str]:
    mark = re.escape(style.group_mark)
    grouped = rf"[0-9]{{1,3}}(?:{mark}[0-9]{{3}})+|" if mark else ""
    decimals = rf"(?:{re.escape(style.decimal_mark)}(?P<decimals>[0-9]+))?"
    return re.compile(rf"(?P<sign>-?)(?P<units>{grouped}[0-9]+){decimals}")


_PATTERNS: Final = {style: _pattern(style) for style in NumberStyle}


def _possible(plain: str) -> set[Decimal]:
    """Return every value that the figure has in some style."""
    values = (_read(plain, style) for style in NumberStyle)
    return {value.normalize(EXACT) for value in values if value is not None and value >= 0}


def _readings(plain: str, style: NumberStyle) -> tuple[str, ...]:
    return tuple(sorted({format_number(v, style) for v in _possible(plain) if fits(v)}))[:3]


def _decimals(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _with_digits(value: Decimal, digits: int, style: NumberStyle) -> str:
    return format_number(value.quantize(Decimal(1).scaleb(-digits), context=EXACT), style)
