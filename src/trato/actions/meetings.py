"""Meetings: that both sides talked, when, who was there and what was said, as minutes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from trato.actions.recording import action, enter
from trato.core.agreement import Channel
from trato.core.events import EventKind
from trato.store.models import Entry, Relationship
from trato.store.visitors import Staff

MINUTES_CHARACTERS_MAX: Final = 20_000


@action
def record_meeting(
    who: Staff,
    relationship: Relationship,
    minutes: str,
    *,
    there: Sequence[str],
    at: datetime,
    held: datetime | date,
) -> Entry:
    """Enter a meeting with its minutes, for both sides to read; `there` are short names."""
    return enter(
        relationship,
        who,
        EventKind.MEETING_HELD,
        at=at,
        happened=held,
        fields={"with": list(there)} if there else {},
        channel=Channel.OTHER,
        text=minutes[:MINUTES_CHARACTERS_MAX],
    )
