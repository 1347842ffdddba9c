"""How an agency's country writes figures."""

from __future__ import annotations

from functools import cache

from trato.core.money import NumberStyle
from trato.store.models import Agency
from trato.trades import countries


def numbers_of(agency: Agency) -> NumberStyle:
    """Return the style in which figures are typed and shown in an agency's pages."""
    return _of_country(agency.country)


@cache
def _of_country(code: str) -> NumberStyle:
    return NumberStyle(countries().get(code, {}).get("numbers", "1,234.56"))
