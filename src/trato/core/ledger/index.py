"""The effective view of a ledger: what counts as known, after all that was said since.

Order of recording does not matter: what is said about an event is found by its id, and acts are
put in the order in which they happened. Nothing is computed before it is asked for, so that one
more event costs the same in a ledger of ten and of ten thousand.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from trato.core.events import BINDING, Event, order_key
from trato.core.ledger.fact import Fact, FactStatus
from trato.core.ledger.log import ACTS, Log, Sight, target_of
from trato.core.ledger.mending import corrected, replaced_by
from trato.core.ledger.weighing import (
    Group,
    group_of,
    records_of,
    touched_by,
    weigh,
    weigh_alone,
)
from trato.core.problems import Problem, nearest_names, problem


@dataclass(frozen=True, slots=True)
class Facts:
    """All that is known at one instant, in the order in which it happened."""

    facts: tuple[Fact, ...]
    by_id: Mapping[str, Fact]

    def get(self, identity: str) -> Fact | None:
        """Return the fact of an event, or None when nothing of that id is known."""
        return self.by_id.get(identity)

    @property
    def counting(self) -> tuple[Fact, ...]:
        """Return the facts that stand or are disputed: what a standing is computed from."""
        return tuple(fact for fact in self.facts if fact.counts)


class Weighed(NamedTuple):
    """All that is known at one instant, in the order of recording: the events that stand as they
    are, since nothing was said about them and nothing has to be, and the facts of the others."""

    plain: list[Event]
    facts: list[Fact]

    @property
    def events(self) -> list[Event]:
        """Return the events of both, as corrected."""
        return [*self.plain, *(fact.event for fact in self.facts)]


class FactIndex:
    """A frozen view of the first `size` events of a log that later views go on writing.

    `with_event` returns a new view and leaves this one as it is; on the newest view it costs the
    same however long the ledger is (on an older one it copies).
    """

    __slots__ = ("_log", "_sides", "_size")

    def __init__(self, sides: Mapping[str, str], *, log: Log | None = None, size: int = 0) -> None:
        """Begin with no events. `sides` gives each person's side; a stranger is their own."""
        self._sides = sides
        self._log = log if log is not None else Log()
        self._size = size

    def __len__(self) -> int:
        return self._size

    def __contains__(self, identity: object) -> bool:
        return isinstance(identity, str) and self._log.places.get(identity, self._size) < self._size

    def with_event(self, event: Event) -> "FactIndex":
        """Return the view with one more event. The same event again changes nothing.

        Raises ValueError when the id belongs to another event: `check_new` says so before.
        """
        log, is_known = self._log, event.id in self
        if not is_known and len(log.events) != self._size:
            log = Log()
            log.add(self._log.events[: self._size])
        log.add((event,))
        return self if is_known else FactIndex(self._sides, log=log, size=self._size + 1)

    def with_sides(self, sides: Mapping[str, str]) -> "FactIndex":
        """Return the same events seen with other sides, when people changed."""
        return FactIndex(sides, log=self._log, size=self._size)

    def fact(self, identity: str, *, as_of: datetime | None = None) -> Fact | None:
        """Return what is known of one event, recorded by `as_of` (aware; None: by now)."""
        sight = self._sight(as_of)
        event = sight.event(identity)
        return None if event is None else weigh(sight, event)

    def facts(self, *, as_of: datetime | None = None) -> Facts:
        """Return everything that is known, recorded by `as_of` (aware; None: by now)."""
        plain, made = self.weighed(as_of=as_of)
        made.extend(Fact(event, FactStatus.STANDS, event) for event in plain)
        made.sort(key=lambda fact: order_key(fact.event))
        return Facts(tuple(made), {fact.id: fact for fact in made})

    def records(self, identity: str) -> frozenset[str]:
        """Return the ids of all records of an event's fact, and of what was said about them."""
        sight = self._sight(None)
        event = sight.event(identity)
        return frozenset() if event is None else frozenset(records_of(sight, event))

    def weighed(self, *, as_of: datetime | None = None) -> Weighed:
        """Return everything that is known, recorded by `as_of` (aware; None: by now)."""
        sight = self._sight(as_of)
        entangled = self._log.entangled
        groups: dict[str, Group] = {}
        found = Weighed([], [])
        plain = found.plain
        for event in sight.events():
            if event.id in entangled:
                if event.id not in groups:
                    group = group_of(sight, event)
                    groups.update((record.id, group) for record in group.records)
                found.facts.append(weigh(sight, event, groups[event.id]))
            elif event.kind in BINDING:
                found.facts.append(weigh_alone(sight, event))
            else:
                plain.append(event)
        return found

    def touched_by(self, event: Event) -> frozenset[str]:
        """Return the ids of the facts that an event of this view may have changed, with its own."""
        return frozenset(touched_by(self._sight(None), event))

    def check_new(self, event: Event) -> list[Problem]:
        """Say why an event cannot be added: a taken id, or it speaks of what cannot be."""
        sight = self._sight(None)
        if event.id in self:
            return [] if sight.event(event.id) == event else [problem("id-taken", id=event.id)]
        wrong: list[Problem] = []
        if event.same_as is not None and event.same_as not in self:
            wrong.append(self._unknown(event.same_as))
        if event.kind in ACTS:
            wrong.extend(self._check_act(sight, event))
        return wrong

    def _check_act(self, sight: Sight, act: Event) -> list[Problem]:
        target = sight.event(target_of(act))
        if target is None:
            return [self._unknown(target_of(act))]
        if target.kind in ACTS and not sight.reaches_a_fact(target):
            return [problem("act-on-acts", id=act.id)]
        if "fields" not in act.fields:
            return []
        if "same_as" in replaced_by(act):
            return [problem("same-as-corrected", id=act.id)]
        result = corrected(target, act)
        return result if isinstance(result, list) else []

    def _unknown(self, identity: str) -> Problem:
        recent = self._log.events[max(0, self._size - 200) : self._size]
        nearest = nearest_names(identity, [event.id for event in recent])
        return problem("event-unknown", id=identity[:60], nearest=nearest)

    def _sight(self, as_of: datetime | None) -> Sight:
        return Sight(self._log, self._size, self._sides, as_of)


def facts(
    events: Iterable[Event], *, sides: Mapping[str, str], as_of: datetime | None = None
) -> Facts:
    """Return what these events come to, recorded by `as_of`, whatever the order they are given in.

    Raises ValueError when two different events have one id.
    """
    return fact_index(events, sides=sides).facts(as_of=as_of)


def fact_index(events: Iterable[Event], *, sides: Mapping[str, str]) -> FactIndex:
    """Return the view of all these events, ready for one more. Raises as `facts`."""
    log = Log()
    log.add(events)
    return FactIndex(sides, log=log, size=len(log.events))
