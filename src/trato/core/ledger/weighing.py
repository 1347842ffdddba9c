"""Weighing one event: who may mend it, who confirmed or disputes it, which record of it counts."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from trato.core.events import BINDING, SYSTEM, Channel, Event, EventKind, order_key
from trato.core.ledger.fact import Fact, FactStatus
from trato.core.ledger.log import ACTS, Sight, target_of
from trato.core.ledger.mending import corrected


class Group(NamedTuple):
    """All records of one fact, and the one that counts."""

    records: tuple[Event, ...]
    first: Event


def weigh(sight: Sight, event: Event, group: Group | None = None) -> Fact:
    """Return what is known of an event that is seen, at the cost of what was said about it.

    Who weighs a whole ledger hands in the `group` of the event, so that it is found once.
    """
    if sight.is_alone(event):
        return weigh_alone(sight, event)
    records, first = group or group_of(sight, event)
    if is_retracted(sight, event):
        return Fact(event, FactStatus.RETRACTED, event)
    if first is not event:
        return Fact(event, FactStatus.DUPLICATE, event, duplicate_of=first.id)
    return _weigh_principal(sight, event, [one for one in records if one is not event])


def weigh_alone(sight: Sight, event: Event) -> Fact:
    """Return what is known of an event of which nothing was said, and that nothing repeats."""
    unbound = event.kind in BINDING and not is_own(sight, event)
    return Fact(event, FactStatus.UNCONFIRMED if unbound else FactStatus.STANDS, event)


def _weigh_principal(sight: Sight, event: Event, others: list[Event]) -> Fact:
    mended, corrections = _mended(sight, event)
    records = [event, *others]
    confirmations = in_order(act for record in records for act in confirmations_of(sight, record))
    confirmed_by = {sight.side(act.by) for act in confirmations}
    confirmed_by.update(
        sight.side(one.recorded_by)
        for one in others
        if one.kind is event.kind and not is_retracted(sight, one)
    )
    confirmed_by.discard(SYSTEM)
    disputes = _open_disputes(sight, mended, records, confirmations)
    unbound = (
        mended.kind in BINDING
        and sight.side(mended.by) not in confirmed_by
        and not is_own(sight, mended)
    )
    return Fact(
        mended,
        _status(unbound=unbound, disputed=bool(disputes)),
        event,
        corrections=corrections,
        confirmations=confirmations,
        confirmed_by=tuple(sorted(confirmed_by)),
        disputes=disputes,
        disputed_by=tuple(sorted({sight.side(act.by) for act in disputes})),
        reads_as=_readings(sight, confirmations),
        duplicates=tuple(sorted(one.id for one in others)),
    )


def _status(*, unbound: bool, disputed: bool) -> FactStatus:
    if unbound:
        return FactStatus.UNCONFIRMED
    return FactStatus.DISPUTED if disputed else FactStatus.STANDS


def group_of(sight: Sight, event: Event) -> Group:
    """Return all records of the fact that an event records, and the one that counts.

    Equal sources (of one kind) are one fact, and so is what `same_as` says. Of the records that
    were not retracted the earliest counts, before one that says itself that it repeats another.
    """
    found = {event.id: event}
    waiting = [event]
    sources: set[tuple[EventKind, str]] = set()
    while waiting:
        current = waiting.pop()
        near = list(sight.twins(current))
        if current.source is not None and (current.kind, current.source) not in sources:
            sources.add((current.kind, current.source))
            near.extend(sight.of_source(current.kind, current.source))
        fresh = [other for other in near if other.id not in found]
        found.update((other.id, other) for other in fresh)
        waiting.extend(fresh)
    records = tuple(found.values())
    kept = [record for record in records if not is_retracted(sight, record)]
    return Group(records, min(kept or records, key=_rank))


def _rank(record: Event) -> tuple[bool, datetime, str]:
    return record.same_as is not None, record.recorded_at, record.id


def is_retracted(sight: Sight, event: Event) -> bool:
    """Tell whether its author, or both sides, took it back."""
    return any(
        may_mend(sight, act, event) and is_in_effect(sight, act)
        for act in sight.acts_on(event.id, EventKind.RETRACTION)
    )


def is_in_effect(sight: Sight, act: Event) -> bool:
    """Tell whether an act speaks of a fact and was not itself taken back."""
    return sight.reaches_a_fact(act) and not is_retracted(sight, act)


def may_mend(sight: Sight, act: Event, event: Event) -> bool:
    """Tell whether a correction or retraction comes from the event's author, or from both sides.

    The author is who recorded it: the same person or their side. What the system witnessed has no
    side for its author, and is mended by both.
    """
    mender, author = sight.side(act.recorded_by), sight.side(event.recorded_by)
    if mender == author:
        return True
    sides = {sight.side(one.by) for one in confirmations_of(sight, act)}
    return bool(sides - {mender}) if author == SYSTEM else author in sides


def confirmations_of(sight: Sight, event: Event) -> list[Event]:
    """Return the confirmations of one record that are in effect and that their own side gave."""
    return [
        act
        for act in sight.acts_on(event.id, EventKind.CONFIRMATION)
        if is_own(sight, act) and is_in_effect(sight, act)
    ]


def is_own(sight: Sight, event: Event) -> bool:
    """Tell whether an act is its actor's: entered by that side, witnessed, or in their own message.

    A message is evidence when it was said in writing and can be shown: by its outside id, by its
    file, or as an event of its own that is one of these.
    """
    if _is_first_hand(sight, event):
        return True
    for evidence in event.evidence:
        message = sight.event(evidence.name)
        if (
            message is not None
            and message.is_written
            and sight.side(message.by) == sight.side(event.by)
            and _is_first_hand(sight, message)
            and next(sight.acts_on(message.id, EventKind.RETRACTION), None) is None
        ):
            return True
    return False


def _is_first_hand(sight: Sight, event: Event) -> bool:
    if sight.side(event.recorded_by) in {sight.side(event.by), SYSTEM} or event.is_third:
        return True
    shown = event.source is not None or any(one.sha256 for one in event.evidence)
    return event.is_written and shown


def in_order(acts: Iterable[Event]) -> tuple[Event, ...]:
    """Put acts in the order in which they happened, whatever the order of their entries."""
    return tuple(sorted(acts, key=order_key))


def _mended(sight: Sight, event: Event) -> tuple[Event, tuple[Event, ...]]:
    """Apply the corrections in effect in turn; one that cannot be applied changes nothing."""
    mended = event
    applied: list[Event] = []
    for act in in_order(sight.acts_on(event.id, EventKind.CORRECTION)):
        if not may_mend(sight, act, event) or not is_in_effect(sight, act):
            continue
        result = corrected(mended, act)
        if isinstance(result, Event):
            mended = result
            applied.append(act)
    return mended, tuple(applied)


def _open_disputes(
    sight: Sight, event: Event, records: list[Event], confirmations: tuple[Event, ...]
) -> tuple[Event, ...]:
    """Return the disputes that reach the fact and that their side did not end by confirming it.

    What the system witnessed stands as to what and when, and so does one's own act in the portal:
    a dispute reaches only its meaning.
    """
    if event.recorded_by == SYSTEM:
        return ()
    confirmed = {sight.side(act.by): order_key(act) for act in confirmations}
    found: list[Event] = []
    for record in records:
        for act in sight.acts_on(record.id, EventKind.DISPUTE):
            side = sight.side(act.by)
            own_act = event.channel is Channel.PORTAL and sight.side(event.by) == side
            ended = side in confirmed and confirmed[side] > order_key(act)
            if not own_act and not ended and is_in_effect(sight, act):
                found.append(act)
    return in_order(found)


def _readings(sight: Sight, confirmations: tuple[Event, ...]) -> tuple[str, ...]:
    latest = {
        sight.side(act.by): act.text_field("reads_as")
        for act in confirmations
        if act.text_field("reads_as")
    }
    return tuple(sorted(set(latest.values())))


def touched_by(sight: Sight, event: Event) -> set[str]:
    """Return the ids of the facts that an event may have changed by being added.

    Itself and, from there on: the other records of the same fact, what an act speaks of, and what
    rests on it as evidence. An event that others spoke of before it came also changes all that
    they say.
    """
    waiting = _with_what_was_said(sight, event)
    touched: set[str] = set()
    while waiting:
        current = waiting.pop()
        if current.id in touched:
            continue
        touched.add(current.id)
        waiting.extend(group_of(sight, current).records)
        waiting.extend(sight.citing(current.id))
        target = sight.event(target_of(current)) if current.kind in ACTS else None
        if target is not None:
            waiting.append(target)
    return touched


def records_of(sight: Sight, event: Event) -> set[str]:
    """Return the ids of all records of the fact of an event, and of what was said about them."""
    records = group_of(sight, event).records
    return {one.id for record in records for one in _with_what_was_said(sight, record)}


def _with_what_was_said(sight: Sight, event: Event) -> list[Event]:
    """Return an event, the acts that speak of it, the acts that speak of those, and so on."""
    found = {event.id: event}
    waiting = [event]
    while waiting:
        fresh = [act for act in sight.said_about(waiting.pop().id) if act.id not in found]
        found.update((act.id, act) for act in fresh)
        waiting.extend(fresh)
    return list(found.values())
