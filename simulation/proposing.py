"""How both sides come to a text: proposed, approved, refused, taken back, sometimes by the wrong
person or of other bytes."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from simulation.scribe import Scribe
from trato.core.agreement import Version
from trato.core.events import Channel, Event, EventKind, FieldValue


def propose(scribe: Scribe) -> None:
    """Offer every version: the first at once, the others as time goes by."""
    world = scribe.world
    for version in world.meant:
        if version.assumed_signed_at is not None:
            continue
        if version.number == 1:
            _agreed_at_once(scribe, version)
            continue
        share = (version.number - 1) / len(world.meant) + scribe.chance.uniform(-0.2, 0.2)
        _bargained(scribe, version, world.begins_at + (world.ends_at - world.begins_at) * share)


def _agreed_at_once(scribe: Scribe, version: Version) -> None:
    at = scribe.world.begins_at
    for kind, by in (
        (EventKind.VERSION_PROPOSED, "ana"),
        (EventKind.VERSION_APPROVED, "carla"),
    ):
        event = _say(scribe, kind, at, by, version)
        scribe.events[-1] = replace(event, recorded_at=at)
        at += timedelta(minutes=scribe.chance.randrange(10, 3_000))


def _bargained(scribe: Scribe, version: Version, at: datetime) -> None:
    """Offer an amendment; on the way to its approval, something may go wrong."""
    proposer, other = scribe.chance.choice((("ana", "carla"), ("beto", "carla"), ("carla", "ana")))
    _say(scribe, EventKind.VERSION_PROPOSED, at, proposer, version)
    for _ in range(scribe.chance.choice((0, 0, 1, 2))):
        at += _while(scribe)
        _stumble(scribe, version, at, other)
    at += _while(scribe)
    if proposer == "beto":
        _say(scribe, EventKind.VERSION_APPROVED, at, "ana", version)
        at += _while(scribe)
    if scribe.likely(0.85):
        _say(scribe, EventKind.VERSION_APPROVED, at, other, version)
    if scribe.likely(0.2):
        _say(scribe, EventKind.VERSION_PROPOSED, at + _while(scribe), "ana", version)


def _stumble(scribe: Scribe, version: Version, at: datetime, other: str) -> None:
    """Let somebody say what keeps a text from being approved, or changes nothing."""
    match scribe.chance.randrange(5):
        case 0:
            _say(scribe, EventKind.VERSION_APPROVED, at, "diego", version)
        case 1:
            _say(scribe, EventKind.VERSION_APPROVED, at, other, version, sha256="0" * 64)
        case 2:
            _say(scribe, EventKind.VERSION_REFUSED, at, other, version)
            if scribe.likely(0.7):
                _say(scribe, EventKind.VERSION_PROPOSED, at + _while(scribe), "ana", version)
        case 3:
            _say(scribe, EventKind.VERSION_WITHDRAWN, at, "ana", version)
        case _:
            event = _say(scribe, EventKind.VERSION_PROPOSED, at, "carla", version)
            scribe.events[-1] = replace(event, recorded_by="ana")


def _say(
    scribe: Scribe,
    kind: EventKind,
    at: datetime,
    by: str,
    version: Version,
    *,
    sha256: str = "",
) -> Event:
    digest = sha256 or version.sha256.removeprefix("sha256:")
    fields: dict[str, FieldValue] = {"version": version.number, "sha256": digest}
    return scribe.note(kind, at, by, fields, channel=Channel.PORTAL)


def _while(scribe: Scribe) -> timedelta:
    return timedelta(minutes=scribe.chance.randrange(10, 4_000))
