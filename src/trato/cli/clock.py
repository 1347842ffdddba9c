"""Instants as people type them, and the only clock that the program reads."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from trato.cli.exits import Exit
from trato.cli.stop import Stop
from trato.core.events.texts import YEAR_MAX, YEAR_MIN


def now() -> datetime:
    """Return the present instant in UTC, to the second."""
    return datetime.now(UTC).replace(microsecond=0)


def instant(text: str | None, zone: str, *, default: datetime | None = None) -> datetime:
    """Return the aware instant that `text` names: ISO with offset, or local to `zone` without one.

    A date alone is the end of that local day. Without text: `default`, else now. Raises `Stop`
    (wrong command) when the text is no instant.
    """
    if text is None:
        return default if default is not None else now()
    try:
        if len(text) == len("2026-01-31"):
            day = date.fromisoformat(text)
            return _within_reach(datetime.combine(day, time(23, 59, 59), ZoneInfo(zone)))
        read = datetime.fromisoformat(text)
    except ValueError as wrong:
        raise Stop(Exit.WRONG_COMMAND, key="bad_instant", text=text[:60]) from wrong
    return _within_reach(read if read.tzinfo is not None else read.replace(tzinfo=ZoneInfo(zone)))


def _within_reach(at: datetime) -> datetime:
    """Return an instant of the years that can be computed, a day inside so that zones fit."""
    if not (YEAR_MIN < at.year < YEAR_MAX):
        first, last = str(YEAR_MIN + 1), str(YEAR_MAX - 1)
        raise Stop(Exit.LIMIT, key="out_of_reach", year=str(at.year), first=first, last=last)
    return at


def optional_instant(text: str | None, zone: str) -> datetime | None:
    """Return the instant that `text` names, or None without text."""
    return None if text is None else instant(text, zone)


def moment(text: str | None, zone: str, *, default: datetime) -> datetime | date:
    """Return an instant, or the date alone when only a day is known (precision: day)."""
    if text is not None and len(text) == len("2026-01-31"):
        try:
            return date.fromisoformat(text)
        except ValueError as wrong:
            raise Stop(Exit.WRONG_COMMAND, key="bad_instant", text=text) from wrong
    return instant(text, zone, default=default)
