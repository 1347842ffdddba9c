"""Figures as the rows of a sum carry them, to be said as the country does."""

from __future__ import annotations

from decimal import Decimal

from trato.core.money import rounded


def money_text(value: Decimal, currency: str) -> str:
    """Return an amount as a parameter of a row, «28000.00 MXN», to be said as the country does."""
    return rounded(value, currency).text


def percent_text(rate: Decimal) -> str:
    """Return a percentage as a parameter of a row, «2 %»."""
    return f"{rate:f} %"


def unit_text(value: Decimal, currency: str) -> str:
    """Return the price of one unit, with more digits than its currency where it has them."""
    coined = rounded(value, currency)
    return coined.text if coined.amount == value else f"{value:f} {currency}"
