"""Reading: what the ledger knows, as facts that the engine can meet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple

from trato.core import ledger
from trato.core.agreement import Side, Version
from trato.core.events import BOTH, NO_FIELDS, WRITTEN_CHANNELS, Event, EventKind, FrozenMap
from trato.core.ledger import FactStatus
from trato.core.standing.facts.happened import Fact
from trato.core.standing.program.naming import Things
from trato.core.worktime import end_of_local_day, microseconds_of, start_of_local_day

_NAMING: Final = ("thing", "member", "name", "goal", "category")
_NAMES: Final = frozenset({*_NAMING, "claims"})
_ACTS: Final = frozenset({EventKind.CORRECTION, EventKind.RETRACTION, EventKind.DISPUTE})
# Of one instant: what others answer to comes first.
_RANK: Final[Mapping[EventKind, int]] = {
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
_USUAL_RANK: Final = 5
_JOINING: Final = EventKind.PEOPLE_CHANGED
_ANSWERED: Final = EventKind.PERFORMANCE_ANSWERED
_INERT: Final = frozenset({FactStatus.RETRACTED, FactStatus.DUPLICATE})
_CITING: Final = frozenset({"obligation", "of"})
_NAMED_BY_OF: Final = frozenset({EventKind.NOTICE, EventKind.RECOGNITION})
_KNOWN_BY: Final = dict.fromkeys(("starts_at", "from", "effective_on", "due_at")).keys()
_NOTHING: Final[frozenset[str]] = frozenset()
_TICK: Final = timedelta(microseconds=1)


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
    """What events are read by: whose side people are on, what things are called, in which zone."""

    sides: Mapping[str, Side]
    things: Things
    zone: str

    def met(
        self, event: Event, said: ledger.Fact | None = None, *, late: bool = False
    ) -> Fact | None:
        """Return an event as the engine meets it, with what was ``said`` about it (None: nothing,
        it stands as it is); None for what counts for nothing. ``late``: take a day whose hour
        nobody knows as its last instant."""
        kind = event.kind
        if kind in _ACTS or event.visibility != BOTH or (said and said.status in _INERT):
            return None
        at, day = event.at, None
        if kind is _ANSWERED:
            at = _moment(event)
        if not isinstance(at, datetime):
            at, day = _instant(at, self.zone, late=late), None if late else at
        person, channel, fields = event.by, event.channel, event.fields
        side = self.sides.get(person)
        reads_as = said.reads_as if said else ()
        about = event.about
        names = about or reads_as or kind in _NAMED_BY_OF or not _NAMES.isdisjoint(fields)
        answers = _texts(event, "answers") if "answers" in fields else ()
        cites = answers or about or not _CITING.isdisjoint(fields)
        return Fact(
            event.id,
            microseconds_of(at),
            at,
            day,
            event,
            kind,
            side,
            person,
            _names(event, self.things, reads_as) if names else (),
            _text(event, "period") if "period" in fields else "",
            _member(event, self.things) if "member" in fields else "",
            channel in WRITTEN_CHANNELS,
            channel,
            reads_as,
            said is None or said.status is not FactStatus.UNCONFIRMED,
            said is not None and said.status is FactStatus.DISPUTED,
            _confirmers(said, self.sides, side) if said and said.confirmations else (),
            "auto" in fields and fields["auto"] is True,
            _values(event) if "values" in fields else NO_FIELDS,
            about,
            answers,
            _cited(event, answers) if cites else _NOTHING,
            _text(event, "priority") if "priority" in fields else "",
            _text(event, "clause") if "clause" in fields else "",
            None if _KNOWN_BY.isdisjoint(fields) else _known(event),
            side is None and event.is_third,
            "extra" in fields and fields["extra"] is True,
            "change" in fields and fields["change"] is True,
        )


def _texts(event: Event, name: str) -> tuple[str, ...]:
    value = event.fields.get(name)
    return (value,) if isinstance(value, str) and value else event.names_field(name)


def _cited(event: Event, answers: tuple[str, ...]) -> frozenset[str]:
    """Return the events and obligations that an event says it is about or answers."""
    named = {*event.about, *answers, _text(event, "obligation"), _text(event, "of")}
    return frozenset(named - {""})


def _known(event: Event) -> datetime | date | None:
    """Return the instant that an event makes known: when the meeting is, when the fact is."""
    for name in _KNOWN_BY:
        value = event.fields.get(name)
        if isinstance(value, date):
            return value
    return None


def _values(event: Event) -> Mapping[str, object]:
    value = event.fields.get("values")
    return value if isinstance(value, FrozenMap) else NO_FIELDS


def _confirmers(
    known: ledger.Fact, sides: Mapping[str, Side], side: Side | None
) -> tuple[str, ...]:
    """Return who of its own side confirmed a fact."""
    return tuple(act.by for act in known.confirmations if sides.get(act.by) == side)


def order(fact: Fact) -> tuple[int, int, str]:
    """Return what orders facts, whatever the order of their entries."""
    return fact.us, _RANK.get(fact.kind, _USUAL_RANK), fact.id


def _moment(event: Event) -> datetime | date:
    """Return when something was done, by the answer to whether it was."""
    done_at = event.fields.get("done_at")
    return done_at if event.fields.get("done") is True and isinstance(done_at, date) else event.at


def _instant(day: date, zone: str, *, late: bool) -> datetime:
    return end_of_local_day(zone, day) - _TICK if late else start_of_local_day(zone, day)


def _text(event: Event, name: str) -> str:
    value = event.fields.get(name)
    return value if isinstance(value, str) else ""


def _member(event: Event, things: Things) -> str:
    member = _text(event, "member")
    return things.meant(member) if member else ""


def _claimed(event: Event) -> Iterator[str]:
    """Yield the things that the claims of a complaint name."""
    claims = event.fields.get("claims")
    for claim in claims if isinstance(claims, tuple) else ():
        thing = claim.get("thing") if isinstance(claim, Mapping) else None
        if isinstance(thing, str) and thing:
            yield thing


def _names(event: Event, things: Things, readings: tuple[str, ...]) -> tuple[str, ...]:
    """Return the things that an event names, the most telling first."""
    found: dict[str, None] = {}
    fields = event.fields
    for name in _NAMING:
        value = fields.get(name)
        if isinstance(value, str) and value:
            found[things.meant(value)] = None
    if event.kind in _NAMED_BY_OF:
        of = _text(event, "of")
        found[things.named(of) or of] = None
    claimed = _claimed(event) if "claims" in fields else ()
    if claimed or event.about or readings:
        for name in (*claimed, *event.about, *readings):
            known = things.named(name)
            if known is not None:
                found[known] = None
    return tuple(found)
