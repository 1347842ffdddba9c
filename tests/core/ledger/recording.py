"""The cast of the ledger's stories: Ana and Beto of the agency, Carla and Diego of the client."""

from typing import Any

from trato.core.events import Event, read_event

SIDES = {"ana": "provider", "beto": "provider", "carla": "client", "diego": "client"}
SALT = "0123456789abcdef"


def recorded(identity: str, kind: str, by: str, *, day: int = 2, **more: Any) -> Event:
    """Return an event of March 2026, recorded at once by who did it unless said otherwise."""
    raw: dict[str, Any] = {
        "id": identity,
        "at": f"2026-03-{day:02}T10:00:00-06:00",
        "recorded_at": more.pop("recorded_at", f"2026-03-{day:02}T10:00:00-06:00"),
        "by": by,
        "kind": kind,
        "fields": more.pop("fields", {}),
    }
    event = read_event(raw | more)
    assert isinstance(event, Event), event
    return event


def about(identity: str, kind: str, by: str, target: str, *, day: int = 3, **more: Any) -> Event:
    """Return a dispute, confirmation, correction or retraction of another event."""
    fields = {"event": target} | more.pop("fields", {})
    return recorded(identity, kind, by, day=day, fields=fields, **more)
