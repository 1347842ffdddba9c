"""What stands in a suggestion where the clause said nothing: blanks, written «…».

A value needs a figure or a date where its sentence has a blank. These stand for one that nobody
said; once the sentence is written, they are taken out again.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Final

from trato.core.agreement import Due, DueAfter, Duration, Fixed, Unit

GAP: Final = "…"
_COUNT: Final = 919_191
_ON: Final = date(9191, 9, 19)
_WRITTEN: Final = re.compile(r"919[.,'’ \u00a0\u202f]?191(?:[.,]0+)?|9191-09-19|\bC00?\b")


def blank_count() -> int:
    """Return a whole number that nobody said."""
    return _COUNT


def blank_rate() -> Decimal:
    """Return a figure or percentage that nobody said."""
    return Decimal(_COUNT)


def blank_duration(unit: Unit = Unit.WORKING_DAY) -> Duration:
    """Return a duration whose length nobody said."""
    return Duration(_COUNT, unit)


def blank_due() -> Due:
    """Return a due that nobody said."""
    return DueAfter(blank_duration())


def blank_date() -> date:
    """Return a date that nobody said."""
    return _ON


def blank_money(currency: str) -> Fixed:
    """Return an amount of money that nobody said."""
    return Fixed(Decimal(_COUNT), currency)


def shown(text: str) -> str:
    """Write «…» where a sentence has what nobody said."""
    return _WRITTEN.sub(GAP, text)
