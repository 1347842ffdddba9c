"""What happened, as far as it was known: one fact per event, mended, told once.

Only these things are read here: when something was recorded, retracted, corrected, repeated or
disputed. What the facts mean is for others.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from trato.core.agreement import Agreement, Side
from trato.core.events import Event, EventKind, FrozenMap

RECORD_KEEPING = frozenset(
    {EventKind.RETRACTION, EventKind.CORRECTION, EventKind.DISPUTE, EventKind.CONFIRMATION}
)


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that happened. `ids` are all the entries that tell it, the first one first;
    `bound_at` is when the side that is said to have done it recorded it, or confirmed it."""

    event: Event
    ids: tuple[str, ...]
    side: Side | None
    disputed: bool = False
    bound_at: datetime | None = None

    @property
    def id(self) -> str:
        """Return the id of its first entry."""
        return self.ids[0]

    @property
    def confirmed(self) -> bool:
        """Tell whether the side that is said to have done it says so."""
        return self.bound_at is not None

    @property
    def kind(self) -> EventKind:
        """Return its kind."""
        return self.event.kind

    @property
    def at(self) -> datetime:
        """Return when it happened; the simulation always knows the hour."""
        assert isinstance(self.event.at, datetime)
        return self.event.at

    def named(self, name: str) -> str:
        """Return a field of text."""
        return self.event.text_field(name)


def sides_of(agreement: Agreement) -> dict[str, Side]:
    """Return the side of every person of an agreement."""
    return {person.short: party.side for party in agreement.parties for person in party.people}


def facts_known(
    agreement: Agreement, events: Iterable[Event], *, now: datetime, as_of: datetime | None
) -> list[Fact]:
    """Return the facts up to `now`, the oldest first, by what had been recorded up to `as_of`."""
    sides = sides_of(agreement)
    known = [e for e in events if as_of is None or e.recorded_at <= as_of]
    known.sort(key=lambda e: (e.recorded_at, e.id))
    standing = [e for e in known if not _is_retracted(e, known, sides)]
    facts: list[Fact] = []
    for event in standing:
        if event.kind in RECORD_KEEPING or not event.is_for_both:
            continue
        mended = _corrected(event, standing, sides)
        if _repeats(mended, facts):
            continue
        ids = [other.id for other in standing if other.id == event.id or _is_same(other, event)]
        side = sides.get(mended.by)
        facts.append(
            Fact(
                mended,
                tuple(ids),
                side,
                disputed=_is_disputed(ids, standing, sides),
                bound_at=_bound_at(ids, side, standing, sides),
            )
        )
    happened = [fact for fact in facts if fact.at <= now]
    return sorted(happened, key=lambda fact: (fact.at, fact.event.recorded_at, fact.id))


def _is_same(one: Event, other: Event) -> bool:
    return (one.source is not None and one.source == other.source) or one.same_as == other.id


def _repeats(event: Event, facts: list[Fact]) -> bool:
    return any(event.id in fact.ids or _is_same(event, fact.event) for fact in facts)


def _author(event: Event, sides: Mapping[str, Side]) -> Side | None:
    return sides.get(event.recorded_by)


def _is_retracted(event: Event, known: list[Event], sides: Mapping[str, Side]) -> bool:
    """Tell whether the author took it back, and did not take that back in turn."""
    return any(
        other.kind is EventKind.RETRACTION
        and other.text_field("event") == event.id
        and _author(other, sides) is _author(event, sides)
        and not _is_retracted(other, known, sides)
        for other in known
    )


def _corrected(event: Event, standing: list[Event], sides: Mapping[str, Side]) -> Event:
    """Return an event with every correction of its own author, in the order of their entry."""
    for other in standing:
        mends = other.kind is EventKind.CORRECTION and other.text_field("event") == event.id
        if not mends or _author(other, sides) is not _author(event, sides):
            continue
        fields = other.fields["fields"]
        assert isinstance(fields, FrozenMap)
        for name, value in fields.items():
            if name == "at":
                event = replace(event, at=datetime.fromisoformat(str(value)))
            else:
                amended = {**event.fields, name: _value(name, value)}
                event = replace(event, fields=FrozenMap(amended))
    return event


def _value(name: str, value: object) -> str | Decimal:
    return Decimal(str(value)) if name == "amount" else str(value)


def _is_disputed(ids: list[str], standing: list[Event], sides: Mapping[str, Side]) -> bool:
    """Tell whether the other side disputes it and has not confirmed it since."""
    told_by = {_author(e, sides) for e in standing if e.id in ids}
    disputes = [
        e
        for e in standing
        if e.kind is EventKind.DISPUTE
        and e.text_field("event") in ids
        and _author(e, sides) not in told_by
    ]
    return any(not _settled(e, ids, standing, sides) for e in disputes)


def _settled(
    dispute: Event, ids: list[str], standing: list[Event], sides: Mapping[str, Side]
) -> bool:
    return any(
        e.kind is EventKind.CONFIRMATION
        and e.text_field("event") in ids
        and _author(e, sides) is _author(dispute, sides)
        and _hour(e) >= _hour(dispute)
        for e in standing
    )


def _hour(event: Event) -> datetime:
    """Return when something was said; the order of entry changes nothing."""
    assert isinstance(event.at, datetime)
    return event.at


def _bound_at(
    ids: list[str], side: Side | None, standing: list[Event], sides: Mapping[str, Side]
) -> datetime | None:
    """Return when the side that is said to have done it recorded it, or confirmed it."""
    words = (
        e.recorded_at
        for e in standing
        if e.id in ids or (e.kind is EventKind.CONFIRMATION and e.text_field("event") in ids)
        if _author(e, sides) is side
    )
    return min(words, default=None)


def day_of(value: object) -> date:
    """Return the date of a field that holds a moment."""
    assert isinstance(value, date)
    return value.date() if isinstance(value, datetime) else value
