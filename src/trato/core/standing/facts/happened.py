"""What happens: a recorded fact or one that the engine derives, and whether a pattern means it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Final

from trato.core.agreement import Channel, Happening, Side, What
from trato.core.events import NO_FIELDS, Event, EventKind
from trato.core.standing.program.rules import Program


@dataclass(slots=True)
class Fact:
    """An event as the engine meets it: its instant, who did it, and the things it names. Made once
    and read often; nobody changes one.

    ``us`` is the instant in microseconds since 1970; ``day`` is set when the hour is not known.
    ``read_as`` are the classifications that people confirmed; ``bound`` is False for an act that
    its side has neither recorded nor confirmed; ``disputed`` while a dispute is open;
    ``confirmers`` are the people of its own side who confirmed it. ``auto``: no person sent it.
    ``values`` are the measured figures that it carries. ``answers`` are the ids of what it says it
    answers; ``cited`` those, and whatever else it says it is about. ``known_at`` is the instant or
    day that it makes known (the meeting that it sets). ``third``: done by somebody of neither side.
    ``rank`` is its place among the facts of one instant. ``round`` is the number of the round of
    changes that a delivery says it is.
    """

    id: str
    us: int
    at: datetime
    day: date | None
    event: Event
    kind: EventKind
    side: Side | None
    person: str
    written: bool
    channel: Channel | None
    about: tuple[str, ...]
    third: bool
    rank: int
    names: tuple[str, ...] = ()
    period: str = ""
    member: str = ""
    read_as: tuple[str, ...] = ()
    bound: bool = True
    disputed: bool = False
    confirmers: tuple[str, ...] = ()
    auto: bool = False
    values: Mapping[str, object] = NO_FIELDS
    answers: tuple[str, ...] = ()
    cited: frozenset[str] = frozenset()
    priority: str = ""
    clause: str = ""
    known_at: datetime | date | None = None
    extra: bool = False
    change: bool = False
    round: Decimal | None = None

    @property
    def confirmed(self) -> bool:
        """Tell whether somebody of its own side confirmed it."""
        return bool(self.confirmers)

    @property
    def is_spoken(self) -> bool:
        """Tell whether it is known to have been said aloud; a way that nobody noted is not held
        against it."""
        return not self.written and self.channel not in {None, Channel.OTHER}

    @property
    def on(self) -> date:
        """Return the day as recorded, in the offset it was written with."""
        return self.day or self.at.date()

    def text(self, name: str) -> str:
        """Return a field that holds a text, empty when it is not there."""
        value = self.event.fields.get(name)
        return value if isinstance(value, str) else ""

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a field that holds one or more texts."""
        value = self.event.fields.get(name)
        if isinstance(value, str):
            return (value,)
        if isinstance(value, tuple):
            return tuple(item for item in value if isinstance(item, str))
        return ()

    def number(self, name: str) -> Decimal | None:
        """Return a field that holds a number."""
        value = self.event.fields.get(name)
        if isinstance(value, int) and not isinstance(value, bool):
            return Decimal(value)
        return value if isinstance(value, Decimal) else None

    def flag(self, name: str, *, default: bool = False) -> bool:
        """Return a field that holds true or false."""
        value = self.event.fields.get(name)
        return value if isinstance(value, bool) else default

    @property
    def observed(self) -> str:
        """Return the delivery that it comments on or rejects."""
        return self.text("delivery") or self.text("of")

    @property
    def of_own_initiative(self) -> bool:
        """Tell whether nobody had asked for it, and a person sent it."""
        return not self.answers and not self.auto and self.flag("initiative", default=True)


@dataclass(slots=True)
class Hap:
    """Something that a rule may wait for; nobody changes one. ``event`` is the fact, or the ground
    of what is derived.

    ``known_at`` is the instant that a fact makes known (the meeting that it sets).
    ``depth`` counts derived happenings since the last fact, so that a circle ends. ``binding`` is
    False for a request of somebody who may not ask: it is answered, and nothing else is owed.
    ``through`` is the obligation in whose life it happened: the window that an answer closed.
    """

    what: What
    at: datetime
    us: int
    event: str
    side: Side | None
    names: tuple[str, ...] = ()
    clause: str = ""
    period: str = ""
    member: str = ""
    written: bool = True
    channel: Channel | None = None
    priority: str = ""
    day: date | None = None
    known_at: datetime | date | None = None
    third: bool = False
    read_as: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    fact: Fact | None = None
    through: str = ""
    obligation: str = ""
    depth: int = 0
    binding: bool = True
    share: Decimal | None = None  # percent of a term that passed, or of a quota used
    value: Decimal | None = None  # what the engine itself took as a measure

    @property
    def counts_from(self) -> datetime | date:
        """Return what time is counted from: of a fact that is announced, the day that it is for."""
        if self.known_at is not None and self.what is What.FACT:
            return self.known_at
        return self.day or self.at


def means(pattern: Happening, hap: Hap, program: Program) -> bool:
    """Tell whether a happening is one that the pattern speaks of."""
    if hap.what is not pattern.what and hap.what not in pattern.met_by:
        return False
    if pattern.share != hap.share:
        return False
    by, thing = pattern.by, pattern.thing
    if not (hap.third if pattern.third else by is None or by is hap.side):
        return False
    if pattern.person_decides:
        return _classified(pattern, hap, program)
    if thing is not None and thing not in hap.names and not program.is_about(thing, hap.names):
        return False
    if pattern.clause and not (pattern.clause == hap.clause or pattern.clause in hap.about):
        return False
    said = pattern.written or pattern.channels or pattern.priority
    return not said or _said_so(pattern, hap)


def _said_so(pattern: Happening, hap: Hap) -> bool:
    """Tell whether it was said in the way and with the rank that the pattern asks for."""
    if pattern.written and not hap.written:
        return False
    if pattern.channels and hap.channel not in pattern.channels:
        return False
    return not pattern.priority or pattern.priority == hap.priority


def _classified(pattern: Happening, hap: Hap, program: Program) -> bool:
    """Tell whether a person said that the fact is of that kind."""
    if not _said_so(pattern, hap):
        return False
    wanted = pattern.thing or pattern.clause
    if wanted is None:
        return pattern.what.value in hap.read_as or hap.what is What.CHANGE_REQUESTED
    return program.is_about(wanted, hap.names) or wanted in hap.read_as or wanted in hap.about


_WHATS: Mapping[EventKind, tuple[What, ...]] = {
    EventKind.CALL: (What.CALLED,),
    EventKind.MEETING_HELD: (What.MET,),
    EventKind.MEETING_SET: (What.MEETING_SET,),
    EventKind.REQUEST: (What.REQUESTED,),
    EventKind.ORDER: (What.ORDERED, What.REQUESTED),
    EventKind.COMPLAINT: (What.COMPLAINED, What.REQUESTED),
    EventKind.QUESTION: (What.ASKED,),
    EventKind.RESOLUTION: (What.RESOLVED, What.ANSWERED),
    EventKind.INPUT: (What.INPUT_GIVEN,),
    EventKind.DELIVERY: (What.DELIVERED,),
    EventKind.REPORT: (What.REPORTED, What.DELIVERED),
    EventKind.INVOICE: (What.INVOICED,),
    EventKind.WORK: (What.WORKED,),
    EventKind.NOTICE: (What.NOTIFIED,),
    EventKind.EXTRA_PROPOSED: (What.PROPOSED,),
    EventKind.VERSION_PROPOSED: (What.PROPOSED,),
    EventKind.DECISION_OFFERED: (What.PROPOSED,),
    EventKind.GOAL_MEASURED: (What.MEASURED,),
    EventKind.EXTERNAL_FACT: (What.FACT,),
    EventKind.FORBIDDEN_ACT: (What.FORBIDDEN_ACT,),
    EventKind.ABSENCE: (What.FACT,),
}
_ANSWERED = (What.ANSWERED,)
_SAID: Mapping[EventKind, tuple[What, ...]] = {
    EventKind.MESSAGE: (What.WROTE,),
    EventKind.ANSWER: _ANSWERED,
}
"""What somebody says, unless it answers something: what is sent by no person is neither."""
_INPUT: Final = EventKind.INPUT
_OF_A_DEFECT = frozenset({EventKind.NOTICE, EventKind.COMPLAINT})
_NONE: tuple[What, ...] = ()
_CHANGE = frozenset({"change", "changes", "cambio", "cambios", "change_requested"})
_OF_THE_AGREEMENT = frozenset(
    {
        *(
            "de",
            "del",
            "un",
            "una",
            "el",
            "la",
            "a",
            "an",
            "the",
            "of",
            "for",
            "to",
            "es",
            "is",
            "it",
        ),
        *("petición", "solicitud", "pedido", "request", "requested", "order"),
        *("acuerdo", "alcance", "contrato", "condiciones"),
        *("agreement", "scope", "contract", "terms"),
    }
)
"""What may stand beside the word for a change when the agreement itself is meant."""


def whats_of(fact: Fact) -> tuple[What, ...]:
    """Return what a fact is by itself. What answers a window counts only once it has effect."""
    kind = fact.kind
    if kind in _SAID:
        found = _NONE if fact.auto else _ANSWERED if fact.answers else _SAID[kind]
    elif kind is _INPUT and not fact.flag("complete", default=True):
        return _NONE
    else:
        found = _WHATS.get(kind, _NONE)
    if fact.change or fact.read_as or fact.values:
        return _with_more(fact, found)
    return found


def _with_more(fact: Fact, found: tuple[What, ...]) -> tuple[What, ...]:
    """Add what its fields and its figures make of a fact, and what people said that it is: a
    message can be a request, a request a change."""
    if fact.change:
        found = (*found, What.CHANGE_REQUESTED)
    if fact.read_as:
        named = [what for reading in fact.read_as if (what := kind_named(reading)) is not None]
        found = (*found, *[what for what in named if what not in found])
    if fact.values and What.MEASURED not in found:
        found = (*found, What.MEASURED)
    return found


def kind_named(reading: str) -> What | None:
    """Return the kind of happening that a person's reading names; None: it names what it is of."""
    words = set(reading.casefold().split())
    if words & _CHANGE and words <= _CHANGE | _OF_THE_AGREEMENT:
        return What.CHANGE_REQUESTED
    return What(reading) if reading in What._value2member_map_ else None


def hap_of(
    fact: Fact,
    what: What,
    program: Program,
    *,
    beside: tuple[str, ...] = (),
    clause: str = "",
    period: str = "",
    member: str = "",
    through: str = "",
) -> Hap:
    """Return a fact as something that rules may wait for: about the things ``beside`` too; of this
    clause, period and member where it names none itself."""
    names = fact.names
    if program.things.groups or fact.kind in _OF_A_DEFECT:
        names = names_for(fact, program)
    return Hap(
        what,
        fact.at,
        fact.us,
        fact.id,
        fact.side,
        tuple(dict.fromkeys((*names, *beside))) if beside else names,
        fact.clause or clause,
        fact.period or period,
        fact.member or member,
        fact.written,
        fact.channel,
        fact.priority,
        fact.day,
        fact.known_at,
        fact.third,
        fact.read_as,
        fact.about,
        fact,
        through,
    )


def names_for(fact: Fact, program: Program) -> tuple[str, ...]:
    """Return the things that a fact is about, and the groups that hold them."""
    names = fact.names
    if fact.kind in _OF_A_DEFECT and program.agreed.warranties:
        names = (*names, *_warranted(fact, program))
    if program.things.groups:
        names = tuple(
            dict.fromkeys(wide for name in names for wide in program.things.with_groups(name))
        )
    return names


def _warranted(fact: Fact, program: Program) -> Iterator[str]:
    """Yield the things whose warranty a defect is told under, by the label of its clause."""
    claims = fact.event.fields.get("claims")
    told = claims if isinstance(claims, tuple) else ()
    labels = {claim.get("clause") for claim in told if isinstance(claim, Mapping)}
    labels.update((*fact.about, fact.text("of")))
    for label, act in program.agreed.warranties:
        thing = program.things.meant(act.thing)
        if label in labels and thing not in fact.names:
            yield thing
