"""In which working time a due is counted, kept beside it: its unit and its calendar as one text.

Of the calendar only the days are kept that the due can meet: from when it was set in motion to when
it falls. The text therefore stays the same as long as the due does.
"""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Final

from trato.core.agreement import Unit
from trato.core.verdict.remaining import Counted
from trato.core.worktime import Calendar, Deadline, Window

_TEXTS_KEPT: Final = 4096
_NEIGHBOUR: Final = timedelta(days=1)
"""Hours past midnight belong to the day before, a break to the day on which the clock shows it."""


def counting_text(counted: Counted, since: datetime, due: Deadline) -> str:
    """Return as text in what a due is counted from the aware instant `since`."""
    calendar = counted.calendar
    first, last = since.date() - _NEIGHBOUR, due.on + _NEIGHBOUR
    said = {
        "unit": counted.unit.value,
        "name": calendar.name,
        "zone": calendar.zone,
        "weekly": [_pairs(windows) for windows in calendar.weekly],
        "days_only": calendar.days_only,
        "holidays": sorted(day.isoformat() for day in calendar.holidays if first <= day <= last),
        "exceptions": {
            day.isoformat(): _pairs(windows)
            for day, windows in calendar.exceptions
            if first <= day <= last
        },
        "breaks": {
            day.isoformat(): _pairs(windows)
            for day, windows in calendar.breaks
            if first <= day <= last
        },
    }
    return json.dumps({name: value for name, value in said.items() if value}, ensure_ascii=False)


@lru_cache(maxsize=_TEXTS_KEPT)
def counting_read(text: str) -> Counted:
    """Return what `counting_text` wrote."""
    said = json.loads(text)
    return Counted(
        Unit(said["unit"]),
        Calendar(
            said["name"],
            said["zone"],
            tuple(_windows(pairs) for pairs in said["weekly"]),
            frozenset(date.fromisoformat(day) for day in said.get("holidays", ())),
            _dated(said.get("exceptions", {})),
            _dated(said.get("breaks", {})),
            days_only=said.get("days_only", False),
        ),
    )


def _pairs(windows: tuple[Window, ...]) -> list[list[int]]:
    return [[one.start, one.end] for one in windows]


def _windows(pairs: list[list[int]]) -> tuple[Window, ...]:
    return tuple(Window(start, end) for start, end in pairs)


def _dated(days: dict[str, list[list[int]]]) -> tuple[tuple[date, tuple[Window, ...]], ...]:
    return tuple((date.fromisoformat(day), _windows(days[day])) for day in sorted(days))
