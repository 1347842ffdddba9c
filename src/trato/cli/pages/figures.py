"""Instants and amounts of a document, as the agreement's country writes them."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from trato.core.money import unit_price
from trato.core.verdict.wording import Speaker
from trato.core.words.dates import short_date, short_instant
from trato.formats.telling import moment_text


def when(text: str | None, speaker: Speaker) -> str:
    """Return an ISO instant in words: a due of whole days as its day, else with its hour."""
    if text is None:
        return "—"
    at = datetime.fromisoformat(text)
    return speaker.day(at.date()) if _is_day(at) else speaker.instant(at)


def short_when(text: str | None, speaker: Speaker) -> str:
    """Return an ISO instant for a list: «vie 6 mar, 18:00»; the day alone for a whole day.

    Instants of a document have the offset of the agreement's zone already.
    """
    if text is None:
        return "—"
    at = datetime.fromisoformat(text)
    year = speaker.today is None or at.year != speaker.today.year
    if _is_day(at) or len(text) == len("2026-03-06"):
        return short_date(at.date(), speaker.language, year=year)
    return short_instant(at, speaker.language, year=year)


def moment(at: datetime | date, speaker: Speaker) -> str:
    """Return when an event happened for a list: in the agreement's zone, or the day alone."""
    return short_when(moment_text(at, speaker.zone), speaker)


def _is_day(at: datetime) -> bool:
    return (at.hour, at.minute, at.second) == (23, 59, 59)


def money(amount: str, currency: str, speaker: Speaker) -> str:
    """Return an amount with its currency."""
    return speaker.word(unit_price(Decimal(amount), currency))


def hours_text(minutes: int) -> str:
    """Return minutes as hours and minutes: «1 h 20 min»."""
    hours, rest = divmod(minutes, 60)
    if not hours and rest:
        return f"{rest} min"
    return f"{hours} h {rest} min" if rest else f"{hours} h"
