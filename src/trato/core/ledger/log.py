"""The recorded events and where each is spoken of: an index that only grows, seen up to a point."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from trato.core.events import SYSTEM, THIRD_PREFIX, Event, EventKind

ACTS: Final = frozenset(
    {EventKind.CORRECTION, EventKind.RETRACTION, EventKind.DISPUTE, EventKind.CONFIRMATION}
)
"""The kinds that speak of another event, which their field `event` names."""

DEPTH_MAX = 32
"""How many acts may speak of one another in a row before they reach a fact."""


@dataclass(slots=True)
class Log:
    """Events in the order of their adding, found by id, by who speaks of them, by source."""

    events: list[Event] = field(default_factory=list)
    places: dict[str, int] = field(default_factory=dict)
    acts: dict[str, list[Event]] = field(default_factory=dict)
    same_source: dict[tuple[EventKind, str], list[Event]] = field(default_factory=dict)
    named_same: dict[str, list[Event]] = field(default_factory=dict)
    cited: dict[str, list[Event]] = field(default_factory=dict)
    entangled: set[str] = field(default_factory=set)
    """The ids of which something was said, or that are one fact with others."""

    def add(self, events: Iterable[Event]) -> None:
        """Add events in their order; one that is there already changes nothing.

        Raises ValueError when the id of one belongs to another event.
        """
        known, places = self.events, self.places
        for event in events:
            if event.id in places:
                if known[places[event.id]] != event:
                    raise ValueError(f"two different events have the id {event.id}")
                continue
            places[event.id] = len(known)
            known.append(event)
            if event.kind in ACTS:
                self._add_act(event)
            if event.source is not None or event.same_as is not None:
                self._add_record(event)
            for evidence in event.evidence:
                self.cited.setdefault(evidence.name, []).append(event)

    def _add_act(self, act: Event) -> None:
        target = target_of(act)
        self.acts.setdefault(target, []).append(act)
        self.entangled.add(target)

    def _add_record(self, event: Event) -> None:
        """Tie an event to those that may be records of the same fact."""
        if event.source is not None:
            same = self.same_source.setdefault((event.kind, event.source), [])
            same.append(event)
            if len(same) > 1:
                self.entangled.update((same[0].id, event.id))
        if event.same_as is not None:
            self.named_same.setdefault(event.same_as, []).append(event)
            self.entangled.update((event.same_as, event.id))


def target_of(act: Event) -> str:
    """Return the id of the event that an act speaks of."""
    return act.text_field("event")


@dataclass(frozen=True, slots=True)
class Sight:
    """What is seen of a log: of its first `size` events those recorded by `as_of` (None: all)."""

    log: Log
    size: int
    sides: Mapping[str, str]
    as_of: datetime | None = None

    def event(self, identity: str) -> Event | None:
        """Return an event by its id, when it is seen."""
        place = self.log.places.get(identity)
        if place is None or place >= self.size:
            return None
        event = self.log.events[place]
        return event if self.as_of is None or event.recorded_at <= self.as_of else None

    def events(self) -> list[Event]:
        """Return what is seen, in the order of recording."""
        events, as_of = self.log.events[: self.size], self.as_of
        return events if as_of is None else [one for one in events if one.recorded_at <= as_of]

    def sees(self, event: Event) -> bool:
        """Tell whether an event of the log is seen."""
        if self.as_of is not None and event.recorded_at > self.as_of:
            return False
        return self.log.places[event.id] < self.size

    def said_about(self, identity: str) -> Iterator[Event]:
        """Go through all acts that speak of an event, whatever their kind."""
        for act in self.log.acts.get(identity, ()):
            if self.sees(act):
                yield act

    def citing(self, identity: str) -> Iterator[Event]:
        """Go through the events that name an event as their evidence."""
        for event in self.log.cited.get(identity, ()):
            if self.sees(event):
                yield event

    def acts_on(self, identity: str, kind: EventKind) -> Iterator[Event]:
        """Go through the acts of one kind that speak of an event."""
        for act in self.log.acts.get(identity, ()):
            if act.kind is kind and self.sees(act):
                yield act

    def is_alone(self, event: Event) -> bool:
        """Tell whether nothing was said about an event and nothing repeats it, as of most."""
        return event.id not in self.log.entangled

    def twins(self, event: Event) -> Iterator[Event]:
        """Go through the events that name this one in `same_as`, and the one that it names."""
        for other in self.log.named_same.get(event.id, ()):
            if self.sees(other):
                yield other
        named = self.event(event.same_as) if event.same_as is not None else None
        if named is not None:
            yield named

    def of_source(self, kind: EventKind, source: str) -> Iterator[Event]:
        """Go through the events of one kind with one outside id: one fact."""
        for event in self.log.same_source.get((kind, source), ()):
            if self.sees(event):
                yield event

    def side(self, person: str) -> str:
        """Return the side of a person; of a stranger, a third party or the system, its own name."""
        if person == SYSTEM or person.startswith(THIRD_PREFIX):
            return person
        return self.sides.get(person, person)

    def reaches_a_fact(self, act: Event) -> bool:
        """Tell whether an act speaks, through others or not, of an event that is no act itself.

        A ring of acts that speak of one another, or a row longer than `DEPTH_MAX`, has no effect.
        """
        current = act
        for _ in range(DEPTH_MAX):
            target = self.event(target_of(current))
            if target is None:
                return False
            if target.kind not in ACTS:
                return True
            current = target
        return False
