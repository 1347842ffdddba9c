"""Live: an obligation that is open, as the engine changes it."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

from trato.core.agreement import Side
from trato.core.standing.facts.entries import Owed
from trato.core.standing.facts.happened import Hap
from trato.core.standing.making import made
from trato.core.standing.program.rules import DutyRule, Program
from trato.core.standing.program.spans import Span
from trato.core.standing.state.marks import Breach
from trato.core.standing.values import (
    Because,
    Obligation,
    Outcome,
    Phase,
    RestsOn,
    ShiftStep,
)
from trato.core.worktime import Deadline, microseconds_of

Moment = datetime | date


class Birth(NamedTuple):
    """What an obligation is born from: its rule, when, and the event or the period. ``source`` is
    what its due counts from, when that is not the instant itself."""

    rule: DutyRule
    program: Program
    at: datetime
    us: int
    source: Moment | None = None
    event: str | None = None
    hap: Hap | None = None
    span: Span | None = None


class Live:
    """An obligation that is open. ``owner`` is the mark of the state that may change it: not the
    state itself, so that what nobody holds any more goes at once. One without an owner is as its
    plan has it, and shared by all to whom nothing else has happened yet.

    What stands here is what an obligation begins with: it is set on one only once it differs, which
    makes a birth cheap.
    """

    amount: Decimal | None = None
    billed: Live | None = None  # what it is with its amount, while it is as its plan has it
    base_due: Deadline | None = None
    because: tuple[Because, ...] = ()
    breached_at: datetime | None = None
    currency: str | None = None
    cure_until: Deadline | None = None
    cured_at: datetime | None = None
    done: int = 0
    due: Deadline | None = None
    events: tuple[str, ...] = ()
    excused: tuple[tuple[datetime, datetime | None], ...] = ()
    granted_at: datetime | None = None  # when its due was granted: what was lost before is in it
    held: bool = False
    late_us: int | None = None
    leans_on: tuple[str, ...] = ()
    overdue: Overdue | None = None  # what silence makes of it, in the same way
    owed: Owed | None = None  # its debt, in the same way
    paid: Decimal | None = None
    pending_due: bool = False
    phase: Phase = Phase.PENDING
    repaired_at: datetime | None = None
    rests_on: RestsOn | None = None
    round: int = 0
    shifts: tuple[ShiftStep, ...] = ()
    shown: Obligation | None = None
    stop: Stop | None = None
    stretches: tuple[Stretch, ...] = ()
    suspended_at: datetime | None = None

    def __init__(self, owner: object, birth: Birth, *, id: str, depth: int) -> None:
        rule, program, at, us, source, event, hap, span = birth
        self.owner = owner
        self.id = id
        self.rule = rule
        self.program = program
        self.thing = rule.thing
        self.member = rule.member
        self.needed = rule.needed
        self.person_decides = rule.person_decides
        self.span = span
        self.period = span.name if span is not None else ""  # as obligations write it
        self.trigger = hap
        self.trigger_at = at
        self.trigger_us = us
        self.trigger_event = event
        self.source: Moment = at if source is None else source
        self.depth = depth
        self.ground = ""
        if hap is not None:
            self.ground = hap.obligation
            if hap.through:
                self.leans_on = (hap.through,)

    def copy(self, owner: object) -> Live:
        """Return the same obligation for another owner."""
        other = Live.__new__(Live)
        other.__dict__ = self.__dict__.copy()
        other.owner = owner
        other.shown = other.billed = other.overdue = None
        return other

    def lean(self, *ids: str) -> None:
        """Note what made it what it is without changing it."""
        self.leans_on = tuple(dict.fromkeys((*self.leans_on, *(id for id in ids if id))))


class Overdue(NamedTuple):
    """What a planned obligation is once its due has passed in silence, and its breach."""

    live: Live
    breach: Breach


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
    row = (
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
        live.leans_on,
    )
    return made(Obligation, row)


def is_meant(live: Live, name: str) -> bool:
    """Tell whether a name means an obligation: its clause, thing or member, perhaps narrowed by a
    trigger, a period or a member after «/»."""
    head, _, tail = name.partition("/")
    if head not in {live.rule.clause, live.rule.key, live.thing, live.member}:
        return False
    return not tail or tail in {live.trigger_event, live.period, live.member, live.thing}
