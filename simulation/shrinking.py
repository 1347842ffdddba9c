"""Make a history smaller while the difference that it shows stays."""

from __future__ import annotations

from collections.abc import Callable

from trato.core.events import Event

StillDiffers = Callable[[tuple[Event, ...]], bool]


def shrunk(events: tuple[Event, ...], differs: StillDiffers) -> tuple[Event, ...]:
    """Leave out whatever is not needed for `differs` to hold: halves first, then single events."""
    size = len(events) // 2
    while size >= 1:
        start = 0
        while start < len(events):
            fewer = events[:start] + events[start + size :]
            if differs(fewer):
                events = fewer
            else:
                start += size
        size //= 2
    return events
