"""The state of a course: what is open, what is closed, and what time will bring.

Mutable inside the engine only. A fork shares what only grows and copies what is open; an open
obligation is copied when a fork first touches it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import IntEnum
from heapq import heappush
from typing import Any, NamedTuple

from trato.core.agreement import Side, What
from trato.core.standing.happened import Fact, Hap
from trato.core.standing.naming import People
from trato.core.standing.rules import DutyRule, PowerRule, Program
from trato.core.standing.spans import Span
from trato.core.standing.values import (
    Acceptance,
    ActEffect,
    AgreementPhase,
    Because,
    DeliveryState,
    Obligation,
    Outcome,
    OverService,
    Phase,
    PowerPhase,
    RequestState,
    RestsOn,
    ShiftStep,
)
from trato.core.worktime import Deadline, microseconds_of, moment

Moment = datetime | date


class Alarm(IntEnum):
    """What a timer wakes, in the order in which things of one instant come."""

    VERSION = 0
    BREACH = 1
    CURE = 2
    ANSWERING = 3
    BIRTH = 4
    POWER = 6
    NOTICE = 7
    TERM = 8


class Live:
    """An obligation that is open. ``owner`` is the state that may change it."""

    __slots__ = (
        "amount",
        "base_due",
        "because",
        "birth",
        "breached_at",
        "cure_until",
        "cured_at",
        "currency",
        "depth",
        "done",
        "due",
        "events",
        "excused",
        "ground",
        "held",
        "id",
        "late_us",
        "member",
        "needed",
        "owner",
        "paid",
        "pending_due",
        "person_decides",
        "phase",
        "program",
        "repaired_at",
        "rests_on",
        "round",
        "rule",
        "shifts",
        "shown",
        "source",
        "span",
        "stop",
        "stretches",
        "suspended_at",
        "thing",
        "trigger",
        "trigger_at",
        "trigger_event",
        "trigger_us",
    )

    amount: Decimal | None
    base_due: Deadline | None
    because: tuple[Because, ...]
    birth: int
    breached_at: datetime | None
    currency: str | None
    cure_until: Deadline | None
    cured_at: datetime | None
    depth: int
    done: int
    due: Deadline | None
    events: tuple[str, ...]
    excused: tuple[tuple[datetime, datetime | None], ...]
    ground: str
    held: bool
    id: str
    late_us: int | None
    member: str
    needed: int
    owner: object
    paid: Decimal | None
    pending_due: bool
    person_decides: bool
    phase: Phase
    program: Program
    repaired_at: datetime | None
    rests_on: RestsOn | None
    round: int
    rule: DutyRule
    shifts: tuple[ShiftStep, ...]
    shown: Obligation | None
    source: Moment
    span: Span | None
    stop: Stop | None
    stretches: tuple[Stretch, ...]
    suspended_at: datetime | None
    thing: str | None
    trigger: Hap | None
    trigger_at: datetime
    trigger_event: str | None
    trigger_us: int

    def copy(self, owner: object) -> Live:
        """Return the same obligation for another owner."""
        other = Live.__new__(Live)
        for name in Live.__slots__:
            setattr(other, name, getattr(self, name))
        other.owner = owner
        return other

    @property
    def period(self) -> str:
        """Return the period as obligations write it."""
        return self.span.name if self.span is not None else ""


class Stretch(NamedTuple):
    """Time that moves a due: from, until, why, in which unit, and by whose doing."""

    since: datetime
    until: datetime
    cause: str
    unit: str
    side: Side | None
    events: tuple[str, ...]
    implied: bool = False
    since_due: Deadline | None = None


class Stop(NamedTuple):
    """A clock that stands still: since when, why, by which event, and who has to move."""

    since: datetime
    cause: str
    event: str
    side: Side | None
    needs: tuple[str, ...] = ()


class Timer(NamedTuple):
    """When the engine wakes, for what. ``stamp`` tells a timer that holds from one that moved."""

    us: int
    alarm: Alarm
    serial: int
    key: str
    stamp: Any = None


class PowerLife:
    """A power as it stands."""

    __slots__ = ("because", "ground", "phase", "rule", "since", "until", "uses", "waiting")

    def __init__(self, rule: PowerRule) -> None:
        self.rule = rule
        self.phase = PowerPhase.NOT_IN_FORCE
        self.since: datetime | None = None
        self.until: datetime | None = None
        self.uses: tuple[ActEffect, ...] = ()
        self.because: tuple[Because, ...] = ()
        self.ground: tuple[str, ...] = ()
        self.waiting: str = ""

    def copy(self) -> PowerLife:
        """Return the same power, free to change."""
        other = PowerLife(self.rule)
        for name in PowerLife.__slots__:
            setattr(other, name, getattr(self, name))
        return other


class VersionLife(NamedTuple):
    """A proposed text: who has approved it, and since when it is in force."""

    number: int
    sha256: str
    state: str
    proposed_at: datetime | None = None
    proposed_by: Side | None = None
    approvals: tuple[tuple[Side, str, datetime], ...] = ()
    since: datetime | None = None
    until: datetime | None = None


class Breach(NamedTuple):
    """A breach that happened, for rules that count them."""

    us: int
    id: str
    clause: str
    thing: str | None
    debtor: Side
    invoice: bool


class Suspension(NamedTuple):
    """What a suspension holds: clauses or things (none: all), since when, whether its time is
    added. ``side`` is who declared it; ``until_ground`` ends by itself with its ground."""

    power: str
    target: str | None
    since: datetime
    event: str
    time_added: bool
    side: Side | None = None
    until_ground: bool = False


class Rounds(NamedTuple):
    """Rounds of changes of one delivery, used so far."""

    thing: str
    member: str
    clause: str
    included: int
    used: int = 0
    extra: int = 0
    events: tuple[str, ...] = ()
    closed: bool = False


_COPIED = (
    "answered",
    "promises",
    "counted",
    "lapsed",
    "defective",
    "heirs",
    "dirty",
    "doubts",
    "tail",
    "lives",
    "by_rule",
    "by_event",
    "versions",
    "powers",
    "suspensions",
    "rounds",
    "waiting",
    "since",
    "replaced",
    "fired",
    "early",
    "first_times",
    "lasting",
)


@dataclass(eq=False)
class State:
    """Everything that a course knows at one instant. See ``fork``."""

    now_us: int = -(2**62)
    at: datetime | None = None
    seq: int = 0
    serial: int = 0
    births: int = 0
    forked: bool = False
    phase: AgreementPhase = AgreementPhase.PROPOSED
    program: Program | None = None
    programs: dict[int, Program] = field(default_factory=dict)
    people: People = field(default_factory=lambda: People({}))
    signed_at: datetime | None = None
    in_force_us: int | None = None
    ended_us: int | None = None
    ended_by: str = ""
    term_end: Deadline | None = None
    books: Any = None
    lives: dict[str, Live] = field(default_factory=dict)
    by_rule: dict[DutyRule, tuple[str, ...]] = field(default_factory=dict)
    by_event: dict[str, tuple[str, ...]] = field(default_factory=dict)
    closed: list[tuple[int, Obligation]] = field(default_factory=list)
    closed_index: dict[str, int] = field(default_factory=dict)
    tail: dict[str, tuple[int, Obligation]] = field(default_factory=dict)
    replaced: dict[str, tuple[int, Obligation]] = field(default_factory=dict)
    timers: list[Timer] = field(default_factory=list)
    queue: list[Hap] = field(default_factory=list)
    haps: dict[What, list[Hap]] = field(default_factory=dict)
    breaches: list[Breach] = field(default_factory=list)
    facts: dict[str, Fact] = field(default_factory=dict)
    before: tuple[Fact, ...] = ()
    doubts: dict[str, None] = field(default_factory=dict)
    unrecorded: list[str] = field(default_factory=list)
    disputed: tuple[str, ...] = ()
    versions: dict[int, VersionLife] = field(default_factory=dict)
    powers: dict[str, PowerLife] = field(default_factory=dict)
    suspensions: dict[str, Suspension] = field(default_factory=dict)
    rounds: dict[tuple[str, str], Rounds] = field(default_factory=dict)
    waiting: dict[str, None] = field(default_factory=dict)
    dirty: dict[str, None] = field(default_factory=dict)
    must_settle: bool = False
    reckoned: dict[str, Any] = field(default_factory=dict)  # shared by forks: what books came to
    rounds_mark: object = None  # another one whenever the rounds change
    outbox: list[tuple[datetime, Any]] = field(default_factory=list)  # for the books
    rule_of: dict[str, tuple[DutyRule, Program]] = field(default_factory=dict)
    since: dict[DutyRule, int] = field(default_factory=dict)
    lapsed: dict[str, str] = field(default_factory=dict)
    promises: dict[str, str] = field(default_factory=dict)
    defective: dict[str, str] = field(default_factory=dict)
    counted: dict[tuple[str, str], str] = field(default_factory=dict)
    answered: dict[str, str] = field(default_factory=dict)
    heirs: dict[DutyRule, DutyRule] = field(default_factory=dict)
    fired: dict[DutyRule, str] = field(default_factory=dict)
    early: dict[DutyRule, tuple[Fact, ...]] = field(default_factory=dict)
    first_times: dict[tuple[str, str], tuple[date, ...]] = field(default_factory=dict)
    deliveries: list[DeliveryState] = field(default_factory=list)
    delivery_index: dict[str, int] = field(default_factory=dict)
    series: dict[str, tuple[str, str]] = field(default_factory=dict)
    last_member: dict[str, str] = field(default_factory=dict)
    windows: dict[object, str] = field(default_factory=dict)
    requests: list[RequestState] = field(default_factory=list)
    lasting: dict[str, tuple[str, datetime, datetime | None, str]] = field(default_factory=dict)
    overs: list[OverService] = field(default_factory=list)
    acceptances: list[Acceptance] = field(default_factory=list)
    acts: list[ActEffect] = field(default_factory=list)
    because: list[Because] = field(default_factory=list)
    powers_stale: bool = False
    stale_amounts: bool = False
    planned: frozenset[tuple[str, str, int]] = frozenset()
    told: dict[str, ActEffect] = field(default_factory=dict)
    reach: tuple[int, int] | None = None

    def fork(self) -> State:
        """Return a state that can go on without changing this one."""
        other = State.__new__(State)
        other.__dict__.update(self.__dict__)
        for name in _COPIED:
            setattr(other, name, dict(getattr(self, name)))
        other.forked = True
        other.timers = list(self.timers)
        other.queue = []
        other.outbox = []
        return other

    # --- what only grows ------------------------------------------------------------------

    def grow(self, name: str, row: Any) -> None:
        """Append to a list that only grows; a fork takes its own copy first."""
        if self.forked:
            setattr(self, name, [*getattr(self, name), row])
        else:
            getattr(self, name).append(row)

    def remember(self, hap: Hap) -> None:
        """Keep a happening for conditions that look back."""
        known = self.haps.get(hap.what)
        if self.forked:
            self.haps = {**self.haps, hap.what: [*(known or ()), hap]}
        elif known is None:
            self.haps[hap.what] = [hap]
        else:
            known.append(hap)

    # --- open obligations -----------------------------------------------------------------

    def own(self, live: Live) -> Live:
        """Return an open obligation that this state may change."""
        rule = live.rule
        if rule.tracked:
            self.dirty[live.id] = None
            broken = live.breached_at is not None and bool(rule.consequences)
            self.must_settle = self.must_settle or broken or self._money_waits()
        live.shown = None if live.owner is self else live.shown
        if live.owner is self:
            return live
        mine = live.copy(self)
        mine.shown = None
        self.lives[live.id] = mine
        return mine

    def _money_waits(self) -> bool:
        """Tell whether money is there that the next debt takes at once."""
        pages = self.books.pages if self.books is not None else None
        return pages is not None and bool(pages.ahead or any(pages.surplus.values()))

    def open_of(self, rule: DutyRule) -> list[Live]:
        """Return the open obligations of a rule, the oldest first."""
        lives = self.lives
        return [lives[id] for id in self.by_rule.get(rule, ()) if id in lives]

    def open_for(self, event: str) -> list[Live]:
        """Return the open obligations that an event gave rise to."""
        lives = self.lives
        return [lives[id] for id in self.by_event.get(event, ()) if id in lives]

    def known(self, id: str) -> bool:
        """Tell whether an obligation with this id was ever born."""
        return id in self.lives or id in self.closed_index or id in self.tail

    def closed_row(self, id: str) -> Obligation | None:
        """Return a closed obligation, or None."""
        if id in self.replaced:
            return self.replaced[id][1]
        if id in self.tail:
            return self.tail[id][1]
        place = self.closed_index.get(id)
        return None if place is None else self.closed[place][1]

    def add(self, live: Live) -> None:
        """Take in an obligation that was just born."""
        self.lives[live.id] = live
        if live.rule.tracked:
            self.dirty[live.id] = None
            self.must_settle = self.must_settle or self._money_waits()
        self.by_rule[live.rule] = (*self.by_rule.get(live.rule, ()), live.id)
        if live.trigger_event is not None:
            event = live.trigger_event
            self.by_event[event] = (*self.by_event.get(event, ()), live.id)

    def remove(self, live: Live) -> None:
        """Forget an open obligation: it closes, or an amendment takes its place."""
        del self.lives[live.id]
        self.waiting.pop(live.id, None)
        _drop(self.by_rule, live.rule, live.id)
        if live.trigger_event is not None:
            _drop(self.by_event, live.trigger_event, live.id)

    def keep_closed(self, live: Live, row: Obligation) -> None:
        """Move an open obligation to those that are closed."""
        self.remove(live)
        entry = (live.birth, row)
        if live.rule.consequences:
            self.rule_of[live.id] = (live.rule, live.program)
        if self.forked:
            self.tail[row.id] = entry
        else:
            self.closed_index[row.id] = len(self.closed)
            self.closed.append(entry)

    def acts_of(self, event: str) -> bool:
        """Tell whether an act was without effect."""
        return bool(self.acts) and self.acts[-1].event == event

    # --- time -----------------------------------------------------------------------------

    def wake(self, us: int, alarm: Alarm, key: str, stamp: Any = None) -> None:
        """Set a timer; one that has passed rings at once."""
        self.serial += 1
        heappush(self.timers, Timer(max(us, self.now_us), alarm, self.serial, key, stamp))

    def moment(self, us: int) -> datetime:
        """Return an instant in the zone of the agreement."""
        return moment(self.program.zone if self.program else "UTC", us)

    def explain(self, because: Because) -> None:
        """Record why the agreement itself changed."""
        self.grow("because", because)


def us_of(at: datetime) -> int:
    """Return an aware instant in microseconds since 1970."""
    return microseconds_of(at)


def row_of(live: Live) -> Obligation:
    """Return an open obligation as a value."""
    if live.shown is None:
        live.shown = closed_row_of(live, live.phase, None, None, None)
    return live.shown


def closed_row_of(
    live: Live,
    phase: Phase,
    outcome: Outcome | None,
    done_at: datetime | None,
    closed_at: datetime | None,
) -> Obligation:
    """Return an obligation as a value, with how it ended."""
    rule = live.rule
    return Obligation(
        live.id,
        rule.clause,
        live.program.number,
        rule.act,
        rule.verb,
        rule.debtor,
        live.thing,
        live.period,
        live.trigger_at,
        live.trigger_event,
        live.base_due,
        live.due,
        live.shifts,
        phase,
        outcome,
        done_at,
        closed_at,
        live.breached_at,
        live.cured_at,
        live.repaired_at,
        live.suspended_at,
        live.excused,
        live.events,
        live.done,
        live.needed,
        live.amount,
        live.currency,
        live.paid,
        live.rests_on,
        live.person_decides,
        (),
        live.because,
    )


def _drop(index: dict[Any, tuple[str, ...]], key: Any, id: str) -> None:
    left = tuple(one for one in index.get(key, ()) if one != id)
    if left:
        index[key] = left
    else:
        index.pop(key, None)
