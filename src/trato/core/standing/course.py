"""A course: the agreement's life so far, ready for one more event and for any instant."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from trato.core import ledger
from trato.core.agreement import Side, Version
from trato.core.events import (
    Event,
    EventKind,
    check_measures,
    shares_in,
)
from trato.core.ledger import (
    ACTS,
    FactIndex,
    FactStatus,
    fact_index,
)
from trato.core.problems import Problem
from trato.core.standing.doubting import DOUBTS_MAX, Other, all_undetermined, choices, merged
from trato.core.standing.engine import Engine
from trato.core.standing.facts.happened import Fact
from trato.core.standing.facts.reading import (
    Reader,
    answered_by,
    not_before_what_they_answer,
    sides_of,
)
from trato.core.standing.program.compile import compiled
from trato.core.standing.program.naming import Things
from trato.core.standing.run import advance
from trato.core.standing.settling import settle_money
from trato.core.standing.snapshot import snapshot
from trato.core.standing.values import ActEffect, Standing, WithoutEffect
from trato.core.standing.versions import Shelf
from trato.core.worktime import microseconds_of

_NO_THINGS = Things({}, {}, {})
_USED = EventKind.POWER_USED


class Course:
    """An agreement with its ledger. ``with_event`` gives the next course and leaves this one as it
    is; a newest course moves on at a cost that does not grow with the ledger."""

    __slots__ = ("_engine", "_index", "_mark", "_reader", "_sides", "_uses", "_versions")

    def __init__(
        self,
        versions: Sequence[Version],
        index: FactIndex,
        sides: dict[str, str],
        reader: Reader,
        engine: Engine | None = None,
    ) -> None:
        self._versions = tuple(versions)
        self._index = index
        self._sides = sides
        self._reader = reader
        self._uses: dict[str, list[tuple[list[Fact], ActEffect]]] = {}
        self._engine = engine
        self._mark = object()
        if engine is not None:
            engine.owner = self._mark

    @classmethod
    def start(cls, versions: Sequence[Version], events: Iterable[Event] = ()) -> Course:
        """Begin a course from versions and what is recorded.

        Raises ValueError when two different events have one id.
        """
        listed = list(events)
        sides = sides_of(versions, listed)
        index = fact_index(listed, sides=sides)
        return cls(versions, index, sides, _reader_of(versions, sides))

    def with_event(self, event: Event) -> Course:
        """Return the course with one more event. Raises ValueError when its id is taken."""
        index = self._index.with_event(event)
        if sides_changed(event):
            sides = sides_of(self._versions, [event]) | self._sides
            reader = _reader_of(self._versions, sides)
            return Course(self._versions, index.with_sides(sides), sides, reader)
        engine = self._taken_over(index, event)
        return Course(self._versions, index, self._sides, self._reader, engine)

    def check_new(self, event: Event) -> list[Problem]:
        """Return what keeps an event from being entered after what is recorded, or nothing."""
        wrong = self._index.check_new(event)
        if "values" in event.fields:  # only figures are held against what the agreement counts
            shares = (name for one in self._versions for name in shares_in(one.agreement))
            wrong = [*wrong, *check_measures(event, frozenset(shares))]
        return wrong

    def _taken_over(self, index: FactIndex, event: Event) -> Engine | None:
        """Return the engine for the next course, if the event only adds to what was met."""
        engine = self._engine
        if engine is None or engine.owner is not self._mark:
            return None
        if index.touched_by(event) != {event.id}:
            return None
        known = index.fact(event.id)
        fact = self._reader.met(known.event, known) if known is not None else None
        hangs = fact is not None and fact.day is not None and any(answered_by(fact))
        if hangs or event.id in engine.awaited:
            return None  # when a fact of a day may have been depends on what it answers
        if fact is not None and not engine.add(fact):
            return None
        return engine

    # --- answering ------------------------------------------------------------------------

    def standing(self, now: datetime, as_of: datetime | None = None) -> Standing:
        """Return what each side owes, has kept or broken at ``now`` (aware), by what was recorded
        up to ``as_of`` (aware; None: all that is recorded)."""
        return self._standing(self._ready(microseconds_of(now), as_of), now, as_of)

    def standing_once(self, now: datetime, as_of: datetime | None = None) -> Standing:
        """Return the same as ``standing``, and keep nothing for the next one: sooner, if it is not
        asked for."""
        return self._standing(self._built(as_of), now, as_of)

    def _standing(self, engine: Engine, now: datetime, as_of: datetime | None) -> Standing:
        now_us = microseconds_of(now)
        engine.catch_up(now_us)
        if engine.state.reach is not None:
            engine = self._reach_back(engine, now_us, as_of)
        found = _looked_at(engine, now, as_of)
        if found.hourless or found.disputed:
            return self._both_ways(found, engine, now, as_of)
        return found

    def at_day_ends(
        self, now: datetime, as_of: datetime | None, *, facts: frozenset[str]
    ) -> Standing:
        """Return the standing as if facts of which only the day is known had happened at its end;
        what is in dispute is taken as it is recorded."""
        engine = self._built(as_of, late=facts)
        engine.catch_up(microseconds_of(now))
        if engine.state.reach is not None:
            number, us = engine.state.reach
            engine = self._built(as_of, back={number: us}, late=facts)
            engine.catch_up(microseconds_of(now))
        return _looked_at(engine, now, as_of)

    def _ready(self, now_us: int, as_of: datetime | None) -> Engine:
        """Return an engine that has met nothing later than ``now``."""
        if as_of is not None:
            return self._built(as_of)
        engine = self._engine
        if engine is None or engine.owner is not self._mark:
            engine = self._engine = self._built(None)
            engine.owner = self._mark
        if engine.went_back:
            engine.state.told |= self._told(engine, None, frozenset())
            engine.went_back = False
        if engine.state.now_us > now_us:
            return self._built(None)
        return engine

    def _built(
        self,
        as_of: datetime | None,
        *,
        back: Mapping[int, int] | None = None,
        without: frozenset[str] = frozenset(),
        late: frozenset[str] = frozenset(),
    ) -> Engine:
        known = self._index.weighed(as_of=as_of)
        told = [one for one in known.facts if one.id not in without]
        shelf = Shelf(self._versions, back or {})
        engine = Engine(shelf, self._met(known.plain, told, late))
        engine.state.told = self._told(engine, as_of, without)
        return engine

    def _met(
        self, plain: list[Event], told: list[ledger.Fact], late: frozenset[str] = frozenset()
    ) -> list[Fact]:
        """Return events as they stand, and facts, as the engine meets them."""
        met = (self._reader._replace(late=late) if late else self._reader).met
        found = [*map(met, plain), *[met(one.event, one) for one in told]]
        facts = list(filter(None, found))
        not_before_what_they_answer(facts)
        return facts

    def _reach_back(self, engine: Engine, now_us: int, as_of: datetime | None) -> Engine:
        """An amendment that reaches back was approved: compute again with it from its date."""
        back, owner = dict(engine.shelf.back), engine.owner
        while engine.state.reach is not None:
            number, us = engine.state.reach
            if number in back:
                break
            back[number] = us
            engine = self._built(as_of, back=back)
            engine.catch_up(now_us)
        if owner is not None:
            engine.owner = owner
            engine.catch_up(now_us)
            self._engine = engine
        return engine

    # --- powers used on what was recorded then --------------------------------------------

    def _told(
        self, engine: Engine, as_of: datetime | None, without: frozenset[str]
    ) -> dict[str, ActEffect]:
        """Test each use of a power against what was recorded when it was used."""
        told: dict[str, ActEffect] = {}
        for act in [fact for fact in engine.pending if fact.kind is _USED]:
            records = sorted(
                {
                    other.recorded_at
                    for other in self._index.weighed(as_of=as_of).events
                    if other.recorded_at > act.event.recorded_at and _matters(other, act)
                }
            )
            if records or engine.shelf.back:  # what reaches back leaves what was done as it was
                told[act.id] = self._tested(act, records, without)
        return told

    def _tested(self, act: Fact, records: list[datetime], without: frozenset[str]) -> ActEffect:
        """Test a use when it binds its side, recorded or confirmed by it, and look for the record
        that takes its ground away later."""
        first = self._use_of(act, act.event.recorded_at, without)
        later = iter(records)
        while first.reason is WithoutEffect.UNCONFIRMED:
            recorded_at = next(later, None)
            if recorded_at is None:
                break
            first = self._use_of(act, recorded_at, without)
        if not first.effective:
            return first
        for recorded_at in later:
            if not self._use_of(act, recorded_at, without).effective:
                return first._replace(until=recorded_at)
        return first

    def _use_of(self, act: Fact, as_of: datetime, without: frozenset[str]) -> ActEffect:
        """Return what the use of a power did by what was recorded at an instant; ``without`` facts
        that were in dispute by then. Most records change nothing before it: what was found by the
        same facts is not worked out again."""
        plain, told = self._index.weighed(as_of=as_of)
        agreed = [
            one for one in told if not (one.id in without and one.status is FactStatus.DISPUTED)
        ]
        facts = [one for one in self._met(plain, agreed) if one.us <= act.us]
        known = self._uses.setdefault(act.id, [])
        for same, use in known:
            if same == facts:
                return use
        use = _use_by(act, facts, self._versions)
        known.append((facts, use))
        return use

    # --- facts that may not be so ---------------------------------------------------------

    def _both_ways(
        self, found: Standing, engine: Engine, now: datetime, as_of: datetime | None
    ) -> Standing:
        """Compute with and without what is disputed, and with both ends of a day that decides."""
        disputed = tuple(id for id in found.disputed if id in engine.state.facts)
        doubtful = (*disputed, *(id for id in found.hourless if id not in disputed))
        if len(doubtful) > DOUBTS_MAX:
            return all_undetermined(found, doubtful)
        others = []
        for chosen in choices(doubtful):
            without = chosen.intersection(disputed)
            other = self._built(
                as_of, back=engine.shelf.back, without=without, late=chosen - without
            )
            other.catch_up(microseconds_of(now))
            others.append(Other(chosen, _looked_at(other, now, as_of)))
        return merged(found, others)


def _reader_of(versions: Sequence[Version], sides: Mapping[str, str]) -> Reader:
    first = versions[0] if versions else None
    return Reader(
        {person: Side(side) for person, side in sides.items()},
        compiled(first).things if first is not None else _NO_THINGS,
        first.agreement.header.zone if first is not None else "UTC",
    )


def _looked_at(engine: Engine, now: datetime, as_of: datetime | None) -> Standing:
    """Return the standing at an instant of an engine that has met what happened by then; leave one
    that has an owner as it is."""
    now_us = microseconds_of(now)
    state = engine.state if engine.owner is None else engine.state.fork()
    advance(state, engine.shelf, now_us)
    settle_money(state)
    state.now_us = max(state.now_us, now_us)
    return snapshot(state, now, as_of, engine.pending)


def _use_by(act: Fact, facts: list[Fact], versions: Sequence[Version]) -> ActEffect:
    """Return what the use of a power did by the facts up to its instant, and by the amendments
    approved by then from where they reach back to."""
    back: dict[int, int] = {}
    engine = Engine(Shelf(tuple(versions), back), facts)
    engine.catch_up(act.us)
    while engine.state.reach is not None and engine.state.reach[0] not in back:
        number, us = engine.state.reach
        back[number] = us
        engine = Engine(Shelf(tuple(versions), back), facts)
        engine.catch_up(act.us)
    for power in engine.state.powers.values():
        for use in power.uses:
            if use.event == act.id:
                return use
    for use in engine.state.acts:
        if use.event == act.id:
            return use
    nothing = WithoutEffect.NOTHING_TO_ACT_ON
    return ActEffect(act.id, act.at, act.text("clause"), effective=False, reason=nothing)


def sides_changed(event: Event) -> bool:
    """Tell whether an event may change whose side others are on."""
    return event.kind is EventKind.PEOPLE_CHANGED


def _matters(event: Event, act: Fact) -> bool:
    """Tell whether a later record may change the ground of an act."""
    if event.kind in ACTS:
        return True
    at = event.at
    return microseconds_of(at) <= act.us if isinstance(at, datetime) else at <= act.at.date()


def next_change(standing: Standing) -> datetime | None:
    """Return the first instant after a standing when time alone changes something, or None."""
    return standing.next_change
