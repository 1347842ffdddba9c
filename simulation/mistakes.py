"""Slips of the pen: things entered twice, taken back, corrected, doubted."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

from simulation.auditor import clock
from simulation.scribe import Scribe
from simulation.world import PROVIDER_PEOPLE
from trato.core.events import BINDING, Event, EventKind, FieldValue, FrozenMap

_MENDABLE = (
    EventKind.DELIVERY,
    EventKind.REPORT,
    EventKind.ANSWER,
    EventKind.MESSAGE,
    EventKind.PAYMENT,
    EventKind.CALL,
)
# What only makes sense after something else is moved to a later hour, never to an earlier one.
_AFTERWARDS = (EventKind.ANSWER, EventKind.PAYMENT)


def make_mistakes(scribe: Scribe) -> None:
    """Enter things twice, take them back, correct their hour or their amount."""
    for event in list(scribe.events):
        draw = scribe.chance.random()
        later = event.recorded_at + timedelta(minutes=scribe.chance.randrange(5, 9_000))
        if draw < 0.05 and event.kind not in BINDING:
            _double(scribe, event, later)
        elif draw < 0.08 and event.kind in _MENDABLE:
            _take_back(scribe, event, later)
        elif draw < 0.12 and event.kind in _MENDABLE:
            _correct(scribe, event, later)


def _double(scribe: Scribe, event: Event, later: datetime) -> None:
    place = scribe.events.index(event)
    source = f"<{event.id}@mail>"
    scribe.events[place] = replace(event, source=source)
    twin = replace(event, id=scribe.fresh_id(), recorded_at=later, source=source)
    scribe.events.append(twin)


def _take_back(scribe: Scribe, event: Event, later: datetime) -> None:
    by = event.by if scribe.likely(0.7) else _somebody_else(event.by)
    retraction = scribe.note(EventKind.RETRACTION, later, by, {"event": event.id})
    if scribe.likely(0.2):
        again = retraction.recorded_at + timedelta(minutes=scribe.chance.randrange(5, 9_000))
        scribe.note(EventKind.RETRACTION, again, by, {"event": retraction.id})


def _correct(scribe: Scribe, event: Event, later: datetime) -> None:
    by = event.by if scribe.likely(0.8) else _somebody_else(event.by)
    assert isinstance(event.at, datetime)
    put: dict[str, FieldValue] = {}
    if event.kind is EventKind.PAYMENT and scribe.likely(0.6):
        amount = event.decimal_field("amount")
        assert amount is not None
        put["amount"] = str((amount / 2).quantize(Decimal("0.01")))
    else:
        moved = timedelta(minutes=scribe.chance.randrange(1, 3_000))
        at = event.at + moved if event.kind in _AFTERWARDS else event.at - moved
        put["at"] = clock.local(scribe.world.zone, at).isoformat()
    scribe.note(EventKind.CORRECTION, later, by, {"event": event.id, "fields": FrozenMap(put)})


def _somebody_else(person: str) -> str:
    return "carla" if person in PROVIDER_PEOPLE else "ana"
