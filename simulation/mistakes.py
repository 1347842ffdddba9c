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


_DOUBTFUL = (*_MENDABLE, EventKind.INPUT)
_ENTERED_BY_OTHERS = (
    EventKind.ACCEPTANCE,
    EventKind.WAIVER,
    EventKind.EXTENSION_GRANTED,
    EventKind.POWER_USED,
)
_DISPUTES = 4


def make_mistakes(scribe: Scribe) -> None:
    """Enter things twice or for the other side, take them back, correct them, doubt them."""
    for event in [one for one in scribe.events if one.kind in _ENTERED_BY_OTHERS]:
        if scribe.likely(0.3):
            _entered_by_the_other_side(scribe, event)
    _doubts(scribe)
    for event in list(scribe.events):
        later = event.recorded_at + timedelta(minutes=scribe.chance.randrange(5, 9_000))
        draw = scribe.chance.random()
        if draw < 0.05 and event.kind not in BINDING:
            _double(scribe, event, later)
        elif draw < 0.08 and event.kind in _MENDABLE:
            _take_back(scribe, event, later)
        elif draw < 0.12 and event.kind in _MENDABLE:
            _correct(scribe, event, later)


def _doubts(scribe: Scribe) -> None:
    doubtful = [event for event in scribe.events if event.kind in _DOUBTFUL]
    for event in scribe.chance.sample(doubtful, min(_DISPUTES, len(doubtful))):
        if scribe.likely(0.4):
            _dispute(scribe, event)


def _entered_by_the_other_side(scribe: Scribe, event: Event) -> None:
    """What binds somebody counts once that side confirms it."""
    place = scribe.events.index(event)
    scribe.events[place] = replace(event, recorded_by=_somebody_else(event.by))
    if scribe.likely(0.5):
        later = event.recorded_at + timedelta(minutes=scribe.chance.randrange(5, 9_000))
        scribe.note(EventKind.CONFIRMATION, later, event.by, {"event": event.id})


def _dispute(scribe: Scribe, event: Event) -> None:
    later = event.recorded_at + timedelta(minutes=scribe.chance.randrange(5, 9_000))
    by = _somebody_else(event.by)
    dispute = scribe.note(EventKind.DISPUTE, later, by, {"event": event.id})
    if scribe.likely(0.4):
        settled = dispute.recorded_at + timedelta(minutes=scribe.chance.randrange(5, 9_000))
        scribe.note(EventKind.CONFIRMATION, settled, by, {"event": event.id})


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
