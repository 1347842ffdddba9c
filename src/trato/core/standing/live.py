"""Live: an obligation that is open, as the engine changes it."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

from trato.core.agreement import Side
from trato.core.standing.happened import Hap
from trato.core.standing.rules import DutyRule, Program
from trato.core.standing.spans import Span
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
        "leans_on",
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
    leans_on: tuple[str, ...]
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

    def lean(self, *ids: str) -> None:
        """Note what made it what it is without changing it."""
        self.leans_on = tuple(dict.fromkeys((*self.leans_on, *(id for id in ids if id))))


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
        live.leans_on,
    )


def is_meant(live: Live, name: str) -> bool:
    """Tell whether a name means an obligation: its clause, thing or member, perhaps narrowed by a
    trigger, a period or a member after «/»."""
    head, _, tail = name.partition("/")
    if head not in {live.rule.clause, live.rule.key, live.thing, live.member}:
        return False
    return not tail or tail in {live.trigger_event, live.period, live.member, live.thing}
