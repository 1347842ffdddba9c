"""The scribe: writes down what happens, with ids, times and delays as chance gives them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from random import Random

from simulation.auditor import clock
from simulation.auditor.clock import MICROSECOND, Due
from simulation.world import World
from trato.core.events import Channel, Event, EventKind, FieldValue, FrozenMap

Fields = Mapping[str, FieldValue]
NO_FIELDS: Fields = FrozenMap()


class Scribe:
    """Keeps the events of one world, in the order in which chance thought of them."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.chance = Random(f"history {world.seed}")
        self.events: list[Event] = []
        self.taken: set[datetime] = set()

    def note(
        self,
        kind: EventKind,
        at: datetime,
        by: str,
        fields: Fields = NO_FIELDS,
        *,
        channel: Channel | None = None,
        about: tuple[str, ...] = (),
        recorded_by: str | None = None,
    ) -> Event:
        """Write down one event; most are entered at once, some days later."""
        while at in self.taken:
            at += MICROSECOND
        self.taken.add(at)
        shown = clock.local(self.world.zone, at) if self.likely(0.7) else at.astimezone(UTC)
        event = Event(
            id=self.fresh_id(),
            at=shown,
            recorded_at=at.astimezone(UTC) + self.lag(),
            by=by,
            recorded_by=recorded_by or by,
            kind=kind,
            about=about,
            channel=channel,
            fields=FrozenMap(fields),
        )
        self.events.append(event)
        return event

    def fresh_id(self) -> str:
        """Return an id that no event has yet."""
        return f"e{len(self.events) + 1}"

    def likely(self, share: float) -> bool:
        """Tell, so many times in one, yes."""
        return self.chance.random() < share

    def lag(self) -> timedelta:
        """Return after how long something is entered."""
        draw = self.chance.random()
        if draw < 0.75:
            return timedelta()
        if draw < 0.9:
            return timedelta(minutes=self.chance.randrange(1, 1500))
        return timedelta(hours=self.chance.randrange(24, 400))

    def around(self, due: Due, *, since: datetime) -> datetime | None:
        """Return when somebody does what is due then: early, at the last instant, late, never."""
        draw = self.chance.random()
        if draw < 0.5:
            at = due.at - timedelta(minutes=self.chance.randrange(1, 4_000))
        elif draw < 0.58:
            at = due.late_from - MICROSECOND if due.whole_day else due.at
        elif draw < 0.66:
            at = due.late_from if due.whole_day else due.at + MICROSECOND
        elif draw < 0.88:
            at = due.late_from + timedelta(minutes=self.chance.randrange(1, 12_000))
        else:
            return None
        return max(at, since + timedelta(minutes=1))

    def moments(self, every_days: float) -> Iterator[datetime]:
        """Yield instants at random, so many days apart on average."""
        at = self.world.begins_at
        while True:
            at += timedelta(minutes=1 + int(self.chance.expovariate(1 / (every_days * 1440))))
            if at >= self.world.ends_at:
                return
            yield at
