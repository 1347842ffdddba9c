"""Instants and amounts of a document, as the agreement's country writes them."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from trato.core.money import Money
from trato.core.verdict.wording import Speaker


def when(text: str | None, speaker: Speaker) -> str:
    """Return an ISO instant in words: a due of whole days as its day, else with its hour."""
    if text is None:
        return "—"
    at = datetime.fromisoformat(text)
    is_day = (at.hour, at.minute, at.second) == (23, 59, 59)
    return speaker.day(at.date()) if is_day else speaker.instant(at)


def money(amount: str, currency: str, speaker: Speaker) -> str:
    """Return an amount with its currency."""
    return speaker.word(Money(Decimal(amount), currency))
