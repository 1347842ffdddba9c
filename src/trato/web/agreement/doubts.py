"""A doubt as pages show it: what was said, by whom, under people's own names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from trato.core.events import Event
from trato.core.understanding import Doubt


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of its thread: what was said, who, when, and whether it clears the doubt."""

    text: str
    by: str
    at: datetime | date
    clears: bool = False


@dataclass(frozen=True, slots=True)
class DoubtShown:
    """A doubt with its thread, oldest first. `asker` is a short name; `days` how long ago."""

    id: str
    clause: str
    asker: str
    by: str
    days: int
    is_open: bool
    said: tuple[Turn, ...]

    @property
    def at(self) -> datetime | date:
        """Return when it was asked."""
        return self.said[0].at

    @property
    def clearing(self) -> Turn | None:
        """Return what cleared it."""
        return next((one for one in self.said if one.clears), None)


def doubt_shown(doubt: Doubt, names: Mapping[str, str], *, now: datetime, zone: str) -> DoubtShown:
    """Return a doubt as it is read at `now` (aware), its days counted in `zone`."""

    def said(event: Event, *, clears: bool = False) -> Turn:
        return Turn(event.text, _name(names, event.by), event.at, clears)

    clearing = (said(doubt.cleared, clears=True),) if doubt.cleared is not None else ()
    first = Turn(doubt.text, _name(names, doubt.by), doubt.at)
    return DoubtShown(
        doubt.id,
        doubt.clause,
        doubt.by,
        first.by,
        (_day(now, zone) - _day(doubt.at, zone)).days,
        doubt.is_open,
        (first, *(said(one) for one in doubt.thread), *clearing),
    )


def _day(at: datetime | date, zone: str) -> date:
    return at.astimezone(ZoneInfo(zone)).date() if isinstance(at, datetime) else at


def _name(names: Mapping[str, str], short: str) -> str:
    return names.get(short, short.capitalize())
