"""Rules: what the sentences of one version come down to, ready to meet facts.

Every act becomes one of a few shapes. A clause about a group has one rule per member.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from enum import IntEnum
from typing import Any, NamedTuple

from trato.core.agreement import (
    Absences,
    Act,
    Adjustment,
    Amount,
    Answering,
    AppliesIf,
    Channel,
    ClockStop,
    Condition,
    Consequence,
    Criterion,
    Cure,
    Discount,
    Due,
    Duration,
    Elapsed,
    Excluded,
    Form,
    Happening,
    HourBank,
    Included,
    InForce,
    JointLimit,
    LapsesAfter,
    Licence,
    Only,
    OnlyPeople,
    OnlyRemedy,
    Ownership,
    Period,
    Power,
    Prohibition,
    Refers,
    Rounds,
    ShiftUnit,
    Side,
    Silence,
    SilenceMeans,
    Survives,
    Takes,
    Tally,
    Tax,
    Term,
    Trigger,
    Unit,
    Verb,
    Version,
    Warranty,
    What,
)
from trato.core.standing.program.naming import People, Things
from trato.core.standing.program.tariff import Tariff
from trato.core.worktime import Calendar

_NAMES_KEPT = 4096
OF_A_THING = frozenset(
    {
        Verb.DELIVER,
        Verb.REPORT,
        Verb.GIVE,
        Verb.REVISE,
        Verb.REPAIR,
        Verb.DO,
        Verb.MAINTAIN,
        Verb.ERASE,
    }
)
KEPT_EARLY = frozenset(
    {Verb.DELIVER, Verb.REPORT, Verb.GIVE, Verb.DO, Verb.NOTIFY, Verb.ADVISE, Verb.INVOICE}
)
"""Verbs whose duties may be done before they are owed."""
WINDOWS = frozenset({Verb.REVIEW, Verb.DECIDE})
IN_WRITING = frozenset({Verb.CONFIRM, Verb.ADVISE})
"""Verbs whose sentences say «por escrito»: a call alone keeps none of them."""
BURDENS = frozenset(
    {SilenceMeans.ACCEPTS, SilenceMeans.LAPSES, SilenceMeans.REJECTS, SilenceMeans.CLOSES}
)


class Shape(IntEnum):
    """How the obligations of a rule come to be."""

    ONCE = 0
    EVERY = 1
    EACH = 2
    WHEN = 3
    RHYTHM = 4  # at least every N days
    TIMES = 5  # so many times per period
    ENDED = 6  # one at the end of each period


@dataclass(frozen=True, slots=True)
class Lateness:
    """A due moves by the lateness of another duty: of which thing or clause, in which unit.

    ``implied`` when no clause says the unit: then that of the due itself counts.
    """

    cause: str
    unit: ShiftUnit | None
    clause: str
    implied: bool = False


@dataclass(frozen=True, slots=True)
class Exemption:
    """A «salvo si» that removes the duty while its condition holds."""

    condition: Condition
    clause: str


class Joint(NamedTuple):
    """A limit on what several consequences come to together, and the clause that sets it."""

    clause: str
    limit: JointLimit


class Charge(NamedTuple):
    """A consequence of a duty's lateness or breach; ``number`` tells those of one clause apart.
    ``spared``: conditions under which there is no consequence, though the duty is broken; ``also``,
    what has to hold beside each of them. ``joint``: what it and others may come to together."""

    clause: str
    number: int
    consequence: Consequence
    spared: tuple[Condition, ...] = ()
    also: tuple[tuple[Condition, ...], ...] = ()
    joint: Joint | None = None


class Payment(NamedTuple):
    """What the sentence of a duty to pay says of its amount (None: what the invoice says).

    ``partial`` is how a period that is not whole is paid ("prorated", "whole", or nothing said).
    ``figured`` when figures that come later may change it.
    """

    amount: Amount | None
    taxes: tuple[Tax, ...] = ()
    discounts: tuple[Discount, ...] = ()
    partial: str = ""
    figured: bool = False
    in_parts: bool = False  # of one price: by stages, in instalments
    plain: bool = False  # a figure of the text, whatever comes
    kind: str = "price"
    single: bool = False  # one in all, so that a second demand is the same debt


@dataclass(slots=True, eq=False)
class DutyRule:
    """One duty of one side, for one thing or member: what its obligations are born from.

    ``key`` begins the ids of its obligations; ``same`` is equal in two versions when the rule is.
    """

    number: int
    key: str
    clause: str
    version: int
    act: Act
    verb: Verb | None
    debtor: Side
    thing: str | None
    member: str
    shape: Shape
    trigger: Trigger
    happening: Happening | None
    period: Period | None
    every: Duration | None
    due: Due | None
    needed: int
    amount: Amount | None
    channels: tuple[Channel, ...]
    conditions: tuple[Condition, ...]
    exemptions: tuple[Exemption, ...]
    same: object
    silence: Silence | None = None
    rounds: Rounds | None = None
    only: Only | None = None
    cure: Cure | None = None
    answering: Answering | None = None
    aim: bool = False  # a target: missing it breaches nothing
    after: Duration | None = None  # its time begins so long after its trigger
    force: InForce | None = None
    person_decides: bool = False
    lateness: tuple[Lateness, ...] = ()
    stops: tuple[ClockStop, ...] = ()
    silences: tuple[str, ...] = ()  # things whose unanswered window stops this duty's clock
    contact: frozenset[str] = frozenset()  # codes of what counts as contact
    written: bool = False
    consequences: tuple[Charge, ...] = ()
    lapses: LapsesAfter | None = None
    replaces: tuple[str, ...] = ()  # labels of the clauses that it outranks
    conditioned: bool = False  # a consequence hangs on more than time and money
    start: Happening | None = None  # what its due has to wait for
    duration: Duration | None = None  # its due is so long after what it counts from, no more
    breaks_plainly: bool = False  # nothing but its due decides when it is broken
    is_window: bool = False  # it is the time to answer something, not to do it
    burden: bool = False  # silence itself answers, so that not answering breaches nothing
    unsettled: bool = False  # there is more to do at its birth than to set its terms
    payment: Payment | None = None
    may_be_lifted: bool = False  # a payment that an exception may lift after it is born
    may_be_early: bool = False  # what is done before its time is kept for it
    tracked: bool = False  # money looks at it: a payment, or a duty with consequences

    @property
    def means_of_silence(self) -> SilenceMeans | None:
        """Return what not answering means."""
        return self.silence.means if self.silence else None


@dataclass(frozen=True, slots=True)
class BanRule:
    """Something that one side must not do, with what lifts it."""

    key: str
    clause: str
    version: int
    act: Prohibition
    thing: str | None
    unless: tuple[Condition, ...]
    approval: Side | None
    written: bool
    duty: DutyRule
    given: tuple[Condition, ...] = ()  # it forbids only while these hold


def given_by(modifiers: Iterable[object]) -> tuple[Condition, ...]:
    """Return the conditions under which an act holds at all («rige si …»)."""
    return tuple(
        condition
        for modifier in modifiers
        if isinstance(modifier, AppliesIf)
        for condition in modifier.conditions
    )


@dataclass(frozen=True, slots=True)
class PowerRule:
    """Something that one side may do with effect on the other; one per member of a group."""

    id: str
    clause: str
    version: int
    act: Power
    target: str | None
    conditions: tuple[Condition, ...]
    unless: tuple[Condition, ...]
    member: str = ""


@dataclass(slots=True)
class Scope:
    """What the agreement includes, excludes, licenses and limits to some people."""

    included: list[tuple[str, Included]] = field(default_factory=list)
    excluded: list[tuple[str, Excluded]] = field(default_factory=list)
    licences: list[tuple[str, Licence]] = field(default_factory=list)
    banks: list[tuple[str, HourBank]] = field(default_factory=list)
    only_people: list[tuple[str, OnlyPeople]] = field(default_factory=list)
    priorities: list[tuple[str, Refers]] = field(default_factory=list)
    rounds: dict[str, tuple[str, Rounds]] = field(default_factory=dict)
    prices: dict[str, tuple[str, Amount]] = field(default_factory=dict)
    owned: list[tuple[str, Ownership]] = field(default_factory=list)
    taken: list[tuple[str, Takes]] = field(default_factory=list)
    change_rule: str | None = None


@dataclass(slots=True)
class Agreed:
    """What the agreement says of itself and of the quality of things."""

    term: Term | None = None
    term_clause: str = ""
    survives: dict[str, Survives] = field(default_factory=dict)
    criteria: dict[str, list[tuple[str, Criterion]]] = field(default_factory=dict)
    forms: dict[str, list[tuple[str, Form]]] = field(default_factory=dict)
    absences: list[tuple[str, Absences]] = field(default_factory=list)
    joints: list[Joint] = field(default_factory=list)
    remedies: list[tuple[str, OnlyRemedy]] = field(default_factory=list)
    adjustments: list[tuple[str, Adjustment]] = field(default_factory=list)
    tallies: list[tuple[str, Tally]] = field(default_factory=list)
    warranties: list[tuple[str, Warranty]] = field(default_factory=list)
    consequences: list[tuple[str, str | None, Consequence]] = field(default_factory=list)
    cure_clause: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Length:
    """A duration with what its program gives it: the calendar, the zone whose days are counted, and
    how a step of arithmetic says it. ``in_working_time``: closed days are left out."""

    count: int
    unit: Unit
    calendar: Calendar | None
    zone: str
    key: str
    counted: tuple[str, str]
    named: tuple[str, str]
    in_working_time: bool


@dataclass(slots=True, eq=False)
class Program:
    """One version, compiled: its rules, indexed by what wakes them."""

    version: Version
    number: int
    zone: str
    currency: str
    calendars: dict[str, Calendar]
    first_calendar: Calendar | None
    things: Things
    people: People
    tariff: Tariff
    duties: list[DutyRule] = field(default_factory=list)
    bans: list[BanRule] = field(default_factory=list)
    powers: list[PowerRule] = field(default_factory=list)
    scope: Scope = field(default_factory=Scope)
    agreed: Agreed = field(default_factory=Agreed)
    by_key: dict[str, DutyRule] = field(default_factory=dict)
    by_verb: dict[Verb, tuple[DutyRule, ...]] = field(default_factory=dict)
    by_deed: dict[tuple[Verb, str | None], tuple[DutyRule, ...]] = field(default_factory=dict)
    rhythms: tuple[DutyRule, ...] = ()  # duties of contact
    figured: tuple[DutyRule, ...] = ()  # duties to pay what figures may still change
    measured: frozenset[str] = frozenset()  # figures that some consequence is reckoned from
    by_trigger: dict[What, tuple[DutyRule, ...]] = field(default_factory=dict)
    by_start: dict[What, tuple[DutyRule, ...]] = field(default_factory=dict)
    by_condition: dict[What, tuple[DutyRule, ...]] = field(default_factory=dict)
    by_cause: dict[str, tuple[DutyRule, ...]] = field(default_factory=dict)
    has_stops: bool = False
    plans: dict[tuple[int, str], Any] = field(default_factory=dict)  # periods, reckoned once
    heard: dict[object, tuple[DutyRule, ...]] = field(default_factory=dict)  # see hearers
    performed: dict[object, tuple[DutyRule, ...]] = field(default_factory=dict)  # see performed_by
    woken: frozenset[What] = frozenset()  # what some rule waits for, or looks back to
    watched: frozenset[What] = frozenset()  # what may put a power in force, or end it
    forced: tuple[DutyRule, ...] = ()  # in force from, or until, something happens
    completed_by: Happening | None = None  # what completes the agreement, where its term says so
    remembered: frozenset[What] = frozenset()
    elapsing: dict[What, tuple[Elapsed, ...]] = field(default_factory=dict)  # by what starts it
    shares: dict[What, frozenset[Decimal]] = field(default_factory=dict)  # that something waits for
    conditional: bool = False  # some sentence holds only under conditions
    takeable: frozenset[str] = frozenset()  # things that a side has, one in place of another
    main_thing: dict[str, str] = field(default_factory=dict)
    lengths: dict[Duration, Length] = field(init=False, default_factory=dict)  # found once
    terms: dict[DutyRule, Length] = field(init=False, default_factory=dict)  # those of dues

    def calendar(self, name: str | None) -> Calendar | None:
        """Return the calendar of that name; without a name, the first one declared."""
        if name is None:
            return self.first_calendar
        return self.calendars.get(name, self.first_calendar)

    def length(self, duration: Duration) -> Length:
        """Return a duration with what this program gives it; found once."""
        found = self.lengths.get(duration)
        if found is None:
            found = self.lengths[duration] = self._length(duration)
        return found

    def term(self, rule: DutyRule, duration: Duration) -> Length:
        """Return the duration after which the duties of a rule are due; found once."""
        found = self.terms.get(rule)
        if found is None:
            found = self.terms[rule] = self.length(duration)
        return found

    def _length(self, duration: Duration) -> Length:
        count, unit = duration.count, duration.unit
        calendar = self.calendar(duration.calendar)
        return Length(
            count,
            unit,
            calendar,
            calendar.zone if duration.calendar and calendar else self.zone,
            f"due.after.{unit.value}",
            ("count", f"{count} {unit.value}"),
            ("calendar", calendar.name if calendar else ""),
            in_working_time=unit in {Unit.WORKING_DAY, Unit.WORKING_HOUR} and calendar is not None,
        )

    def hearers(
        self, what: What, names: tuple[str, ...], side: Side | None, priority: str
    ) -> tuple[DutyRule, ...]:
        """Return the rules that may wait for a happening about things of these names, by that side,
        of that priority; found once for the same ones."""
        key = what, names, side, priority
        found = self.heard.get(key)
        if found is None:
            found = tuple(
                rule
                for rule in self.by_trigger.get(what, ())
                if self._may_mean(rule, names, side, priority)
            )
            if len(self.heard) >= _NAMES_KEPT:
                self.heard.clear()
            self.heard[key] = found
        return found

    def performed_by(
        self, verbs: tuple[Verb, ...], names: tuple[str, ...], side: Side | None
    ) -> tuple[DutyRule, ...]:
        """Return the rules with these verbs about things of these names, of that side (None: of any
        side); found once for the same ones. Rhythms are performed in their own way."""
        key = verbs, names, side
        found = self.performed.get(key)
        if found is None:
            found = tuple(
                rule
                for rule in self._with_verbs(verbs, names)
                if rule.shape is not Shape.RHYTHM and side in {None, rule.debtor}
            )
            if len(self.performed) >= _NAMES_KEPT:
                self.performed.clear()
            self.performed[key] = found
        return found

    def _with_verbs(self, verbs: tuple[Verb, ...], names: tuple[str, ...]) -> Iterator[DutyRule]:
        deeds = self.by_deed
        for verb in verbs:
            yield from deeds.get((verb, None), ())
            if verb in OF_A_THING:
                for name in names:
                    yield from deeds.get((verb, name), ())

    def _may_mean(
        self, rule: DutyRule, names: tuple[str, ...], side: Side | None, priority: str
    ) -> bool:
        pattern = rule.happening
        assert pattern is not None
        if pattern.priority not in {None, "", priority}:
            return False
        if not pattern.third and pattern.by not in {None, side}:
            return False
        return pattern.person_decides or self.is_about(pattern.thing, names)

    def is_about(self, thing: str | None, names: tuple[str, ...]) -> bool:
        """Tell whether any of `names` is the thing, or a member of it when it is a group."""
        if thing is None or thing in names:
            return True
        members = self.things.members.get(thing)
        return members is not None and any(name in members for name in names)
