"""What a due line says, as a value: compared whole, and written only where it differs."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from trato.core.standing.values import Obligation


class LineValues(NamedTuple):
    """The columns of a due line that the standing gives, by their names."""

    obligation: str
    clause: str
    thing: str
    period: str
    side: str
    state: str
    what_es: str
    what_en: str
    prompt: str
    prompt_by: str
    is_open: bool
    due_at: datetime | None
    is_whole_day: bool
    done_at: datetime | None
    amount: str
    zone: str
    counting: str
    sort: str
    last_at: datetime | None


class ClosedLine(NamedTuple):
    """The line of what is closed, kept with all that it was made from.

    `said_by` is the number of the version whose names are used, and the year of which it is said.
    """

    obligation: Obligation
    said_by: tuple[int | None, int]
    values: LineValues
