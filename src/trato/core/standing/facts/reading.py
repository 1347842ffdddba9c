"""Reading: what the ledger knows, as facts that the engine can meet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from operator import attrgetter
from typing import Final, NamedTuple

from trato.core import ledger
from trato.core.agreement import Side, Version
from trato.core.events import BOTH, WRITTEN_CHANNELS, Event, EventKind, FrozenMap
from trato.core.ledger import FactStatus
from trato.core.standing.facts.happened import Fact
from trato.core.standing.program.naming import Things
from trato.core.worktime import end_of_local_day, microseconds_of, start_of_local_day

_NAMING: Final = ("thing", "member", "name", "goal", "category")
_ACTS: Final = frozenset({EventKind.CORRECTION, EventKind.RETRACTION, EventKind.DISPUTE})
# Of one instant: what others answer to comes first.
_RANK: Final[Mapping[EventKind, int]] = {
    **dict.fromkeys(EventKind, 5),
    EventKind.VERSION_PROPOSED: 0,
    EventKind.PEOPLE_CHANGED: 0,
    EventKind.VERSION_APPROVED: 1,
    EventKind.REQUEST: 2,
    EventKind.ORDER: 2,
    EventKind.COMPLAINT: 2,
    EventKind.QUESTION: 2,
    EventKind.INPUT: 2,
    EventKind.DELIVERY: 3,
    EventKind.REPORT: 3,
    EventKind.EXTRA_PROPOSED: 3,
    EventKind.DECISION_OFFERED: 3,
    EventKind.INVOICE: 4,
    EventKind.WAIVER: 8,
    EventKind.EXTENSION_GRANTED: 8,
    EventKind.POWER_USED: 9,
}
_JOINING: Final = EventKind.PEOPLE_CHANGED
_ANSWERED: Final = EventKind.PERFORMANCE_ANSWERED
_INERT: Final = frozenset({FactStatus.RETRACTED, FactStatus.DUPLICATE})
_NAMED_BY_OF: Final = frozenset({EventKind.NOTICE, EventKind.RECOGNITION})
_KNOWN_BY: Final = dict.fromkeys(("starts_at", "from", "effective_on", "due_at")).keys()
_TICK: Final = timedelta(microseconds=1)
_DAY: Final = timedelta(days=1) // _TICK
_DECIDED: Final = ("delivery", "decision", "proposal", "to")


def sides_of(versions: Iterable[Version], events: Iterable[Event] = ()) -> dict[str, str]:
    """Return the side of every person that a version declares or that a side names."""
    sides: dict[str, str] = {side.value: side.value for side in Side}
    for version in versions:
        for party in version.agreement.parties:
            for person in party.people:
                sides[person.short] = party.side.value
    for event in events:
        if event.kind is _JOINING:
            joined, side = event.fields.get("person"), sides.get(event.by)
            if isinstance(joined, str) and side is not None:
                sides.setdefault(joined, side)
    return sides


class Reader(NamedTuple):
    """What events are read by: whose side people are on, what things are called, in which zone; and
    which events of a day whose hour nobody knows are taken as its last instant (``late``)."""

    sides: Mapping[str, Side]
    things: Things
    zone: str
    late: frozenset[str] = frozenset()

    def met(self, event: Event, said: ledger.Fact | None = None) -> Fact | None:
        """Return an event as the engine meets it, with what was ``said`` about it (None: nothing,
        it stands as it is); None for what counts for nothing."""
        kind = event.kind
        if kind in _ACTS or event.visibility != BOTH or (said and said.status in _INERT):
            return None
        at = event.at if kind is not _ANSWERED else _moment(event)
        day = None
        if not isinstance(at, datetime):
            at, day = self._of_a_day(event.id, at)
        person, channel, about, fields = event.by, event.channel, event.about, event.fields
        side = self.sides.get(person)
        fact = Fact(
            event.id,
            microseconds_of(at),
            at,
            day,
            event,
            kind,
            side,
            person,
            channel in WRITTEN_CHANNELS,
            channel,
            about,
            side is None and event.is_third,
            _RANK[kind],
        )
        if said is not None:
            _hear(fact, said, self.sides)
        for name in fields:
            if name in _READ:
                _READ[name](fact, fields[name], self.things)
        if about or fact.read_as or kind in _NAMED_BY_OF:
            _read_names(fact, None, self.things)
            _read_cited(fact, None, self.things)
        return fact

    def _of_a_day(self, id: str, day: date) -> tuple[datetime, date | None]:
        """Return the instant as which an event of a day is taken, and the day while it may be any
        instant of it."""
        if id in self.late:
            return end_of_local_day(self.zone, day) - _TICK, None
        return start_of_local_day(self.zone, day), day


def _hear(fact: Fact, said: ledger.Fact, sides: Mapping[str, Side]) -> None:
    """Take in what was said about a fact, and who of its own side confirmed it."""
    fact.read_as = said.reads_as
    fact.bound = said.status is not FactStatus.UNCONFIRMED
    fact.disputed = said.status is FactStatus.DISPUTED
    fact.confirmers = tuple(act.by for act in said.confirmations if sides.get(act.by) == fact.side)


def _read_period(fact: Fact, value: object, _things: Things) -> None:
    if isinstance(value, str):
        fact.period = value


def _read_priority(fact: Fact, value: object, _things: Things) -> None:
    if isinstance(value, str):
        fact.priority = value


def _read_clause(fact: Fact, value: object, _things: Things) -> None:
    if isinstance(value, str):
        fact.clause = value


def _read_auto(fact: Fact, value: object, _things: Things) -> None:
    fact.auto = value is True


def _read_extra(fact: Fact, value: object, _things: Things) -> None:
    fact.extra = value is True


def _read_change(fact: Fact, value: object, _things: Things) -> None:
    fact.change = value is True


def _read_member(fact: Fact, value: object, things: Things) -> None:
    if isinstance(value, str) and value:
        fact.member = things.meant(value)
    _read_names(fact, value, things)


def _read_values(fact: Fact, value: object, _things: Things) -> None:
    if isinstance(value, FrozenMap):
        fact.values = value


def _read_answers(fact: Fact, value: object, things: Things) -> None:
    if isinstance(value, str):
        fact.answers = (value,) if value else ()
    elif isinstance(value, tuple):
        fact.answers = tuple([one for one in value if isinstance(one, str)])
    _read_cited(fact, value, things)


def _read_round(fact: Fact, _value: object, _things: Things) -> None:
    fact.round = fact.number("round")


def _read_known(fact: Fact, _value: object, _things: Things) -> None:
    """Read the instant that a fact makes known: when the meeting is, when the lasting fact is."""
    told = (fact.event.fields.get(name) for name in _KNOWN_BY)
    fact.known_at = next((value for value in told if isinstance(value, date)), None)


def _read_cited(fact: Fact, _value: object, _things: Things) -> None:
    """Read the events and obligations that a fact says it is about or answers."""
    fields = fact.event.fields
    named = {*fact.about, *fact.answers}
    for name in ("obligation", "of"):
        if name in fields:
            named.add(fact.text(name))
    named.discard("")
    fact.cited = frozenset(named)


def _read_of(fact: Fact, value: object, things: Things) -> None:
    """Read what a fact is of; an invoice of a thing names it."""
    _read_cited(fact, value, things)
    if fact.kind is EventKind.INVOICE:
        _read_names(fact, value, things)


def _read_names(fact: Fact, _value: object, things: Things) -> None:
    """Read the things that a fact names, the most telling first."""
    found: dict[str, None] = {}
    fields = fact.event.fields
    for name in _NAMING:
        if name in fields and isinstance(value := fields[name], str) and value:
            found[things.meant(value)] = None
    if fact.kind in _NAMED_BY_OF:
        of = fact.text("of")
        found[things.named(of) or of] = None
    elif fact.kind is EventKind.INVOICE and (known := things.named(fact.text("of"))) is not None:
        found[known] = None
    if "claims" in fields or fact.about or fact.read_as:
        for name in (*_claimed(fact.event), *fact.about, *fact.read_as):
            known = things.named(name)
            if known is not None:
                found[known] = None
    fact.names = tuple(found)


_READ: Final[Mapping[str, Callable[[Fact, object, Things], None]]] = {
    **dict.fromkeys(_KNOWN_BY, _read_known),
    **dict.fromkeys((*_NAMING, "claims"), _read_names),
    "obligation": _read_cited,
    "of": _read_of,
    "period": _read_period,
    "priority": _read_priority,
    "clause": _read_clause,
    "member": _read_member,
    "answers": _read_answers,
    "values": _read_values,
    "auto": _read_auto,
    "extra": _read_extra,
    "change": _read_change,
    "round": _read_round,
}
"""What is read of an event once and for all, by the fields that it has."""


_us_and_id: Final = attrgetter("us", "id")


def not_before_what_they_answer(facts: list[Fact]) -> None:
    """Take what answers something of its own day, at an hour that nobody knows, as no earlier than
    what it answers, in whatever order they were entered."""
    days = {fact.id: fact.us for fact in facts if fact.day is not None}
    if not days:
        return
    known = {fact.id: fact for fact in facts}
    answers = [(known[id], [*answered_by(known[id])]) for id in days]
    moved = True
    while moved:  # what one waits for may wait for another
        moved = False
        for fact, told in answers:
            others = (known[id] for id in told if id in known)
            of_its_day = (one for one in others if one.us < days[fact.id] + _DAY)
            last = max(of_its_day, key=_us_and_id, default=fact)
            if last.us > fact.us:
                fact.us, fact.at, moved = last.us, last.at, True


def answered_by(fact: Fact) -> Iterator[str]:
    """Yield the events that a fact says it is about, answers or decides on."""
    yield from fact.cited
    for name in _DECIDED:
        if told := fact.text(name):
            yield told


order: Final = attrgetter("us", "rank", "id")
"""What orders facts, whatever the order of their entries."""


def _moment(event: Event) -> datetime | date:
    """Return when something was done, by the answer to whether it was."""
    done_at = event.fields.get("done_at")
    return done_at if event.fields.get("done") is True and isinstance(done_at, date) else event.at


def _claimed(event: Event) -> Iterator[str]:
    """Yield the things that the claims of a complaint name."""
    claims = event.fields.get("claims")
    for claim in claims if isinstance(claims, tuple) else ():
        thing = claim.get("thing") if isinstance(claim, Mapping) else None
        if isinstance(thing, str) and thing:
            yield thing
