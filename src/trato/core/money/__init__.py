"""Money: exact amounts, the figures that people write, the sums that explain them, and interest."""

from trato.core.money.amounts import (
    EXACT,
    Capped,
    Money,
    capped,
    exact_percent_of,
    percent_of,
    rounded,
    times,
    total_of,
    unit_price,
    zero,
)
from trato.core.money.currencies import CURRENCY_DIGITS
from trato.core.money.figures import (
    NumberStyle,
    fits,
    format_amount,
    format_money,
    format_number,
    number_style,
    parse_amount,
    parse_money,
    parse_number,
    unknown_currency,
)
from trato.core.money.interest import DayCount, Stretch, interest_days, simple_interest
from trato.core.money.sums import Line, LineKind, Sum, summed

__all__ = [
    "CURRENCY_DIGITS",
    "EXACT",
    "Capped",
    "DayCount",
    "Line",
    "LineKind",
    "Money",
    "NumberStyle",
    "Stretch",
    "Sum",
    "capped",
    "exact_percent_of",
    "fits",
    "format_amount",
    "format_money",
    "format_number",
    "interest_days",
    "number_style",
    "parse_amount",
    "parse_money",
    "parse_number",
    "percent_of",
    "rounded",
    "simple_interest",
    "summed",
    "times",
    "total_of",
    "unit_price",
    "unknown_currency",
    "zero",
]
