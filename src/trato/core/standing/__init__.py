"""Standing: what each side owes, has kept or broken, and why, at any instant."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from trato.core.agreement import Version
from trato.core.events import Event
from trato.core.standing.course import Course, next_change
from trato.core.standing.values import Standing

__all__ = ["Course", "Standing", "next_change", "standing"]


def standing(
    versions: Sequence[Version],
    events: Iterable[Event],
    now: datetime,
    as_of: datetime | None = None,
) -> Standing:
    """Return what each side owes, has kept or broken at ``now``, and why.

    ``versions`` are all texts that were proposed, by number; the events say which are approved and
    since when they are in force. ``now`` and ``as_of`` are aware instants; ``as_of`` leaves out
    what was recorded later (None: nothing). Events may come in any order; the same event twice
    counts once. Raises ValueError for a naive instant, or two different events with one id.
    """
    return Course.start(versions, events).standing_once(now, as_of)
