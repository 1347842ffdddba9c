"""What the auditor finds: obligations, answers to deliveries, and money, with reasons."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

from simulation.auditor.clock import Due
from simulation.auditor.record import Fact, sides_of
from trato.core.agreement import Agreement, May, Side

OPEN = "open"
OPEN_LATE = "open, late"
KEPT = "kept"
KEPT_LATE = "kept late"
WAIVED = "waived"
EXPIRED = "expired"
MISSED = "missed"  # it can no longer be done
ENDED = "ended"
FIRST = "first"  # the window that opens with the agreement


class InForce(NamedTuple):
    """A version and the time in which it was in force."""

    number: int
    agreement: Agreement
    since: datetime
    until: datetime | None = None

    def covers(self, at: datetime) -> bool:
        """Tell whether it was in force at an instant."""
        return self.since <= at and (self.until is None or at < self.until)

    def may(self, person: str, what: May) -> bool:
        """Tell whether a person of the agreement may do something for their side."""
        return any(
            one.short == person and (what in one.may or May.SIGN in one.may)
            for party in self.agreement.parties
            for one in party.people
        )

    def side_of(self, person: str) -> Side | None:
        """Return the side of a person."""
        return sides_of(self.agreement).get(person)


class Held(NamedTuple):
    """What a power holds still: the duties of a clause, from an instant until another, if known."""

    clause: str
    since: datetime
    until: datetime | None
    event: str


class Known(NamedTuple):
    """What is known at an instant: the texts in force in turn, what happened, what is held still,
    when it was over."""

    forces: list[InForce]
    facts: list[Fact]
    now: datetime
    held: tuple[Held, ...] = ()
    ended_at: datetime | None = None

    def version(self, number: int) -> InForce:
        """Return the version of that number."""
        return next(one for one in self.forces if one.number == number)

    def in_force(self, at: datetime) -> InForce | None:
        """Return the version in force at an instant."""
        return next((one for one in self.forces if one.covers(at)), None)

    def until(self, at: datetime) -> Known:
        """Return what happened up to an instant, seen at that instant, when nothing was over."""
        facts = [one for one in self.facts if one.at <= at]
        return self._replace(facts=facts, now=at, ended_at=None)


@dataclass(frozen=True, slots=True)
class Finding:
    """One obligation as the auditor sees it.

    `version` is the text that it keeps. `event` or `period` tells it from others of its clause;
    only the first window of contact has neither. Before `sure_from` the engine may list it or not.
    `waits`: what the other side owes came not yet, so that there is no due to compare; `held`: a
    power holds it still.
    `stood_still`: it was done while its clock stood still, so that it is in time whatever its due.
    `excused_until`: its creditor granted that, but only once it was late: what is no delay.
    `undetermined` are the disputed facts that decide it.
    """

    clause: str
    debtor: Side
    sure_from: datetime
    version: int
    event: str = ""
    period: str = ""
    due: Due | None = None
    waits: bool = False
    held: bool = False
    stood_still: bool = False
    excused_until: Due | None = None
    state: str = OPEN
    breached_at: datetime | None = None
    done_at: datetime | None = None
    done_by: tuple[str, ...] = ()
    why: tuple[str, ...] = ()
    undetermined: frozenset[str] = frozenset()

    @property
    def key(self) -> str:
        """Return what the engine calls it: its clause and what tells it from others."""
        return f"{self.clause}/{self.event or self.period or FIRST}"

    def because(self, *reasons: str) -> Finding:
        """Return it with further reasons."""
        return replace(self, why=(*self.why, *reasons))

    def settled(self, done: Fact | None, now: datetime) -> Finding:
        """Return it as kept, kept late, open or open and late, by when it was done."""
        if done is not None:
            in_time = self.stood_still or self.due is None or self.due.met_by(done.at)
            said = f"{done.kind} {done.id} at {done.at.isoformat()}"
            return replace(
                self,
                state=KEPT if in_time else KEPT_LATE,
                done_at=done.at,
                done_by=done.ids,
                breached_at=None if in_time or self.due is None else self.due.late_from,
            ).because(f"done by {said}, {'in time' if in_time else 'late'}")
        if self.due is not None and self.due.passed_at(now):
            late = replace(self, state=OPEN_LATE, breached_at=self.due.late_from)
            return late.because("nothing on record, and the due has passed")
        return self.because("nothing on record yet, and the due has not passed")


class Answered(NamedTuple):
    """How a delivery was answered."""

    delivery: str
    answer: str  # accepted, observed, rejected, lapsed
    at: datetime
    tacit: bool
    event: str | None


class Owed(NamedTuple):
    """What is owed of an invoice: what was asked, paid, and left, and the interest on it."""

    invoice: str
    amount: Decimal
    paid: Decimal
    balance: Decimal
    interest: Decimal


class Taken(NamedTuple):
    """A credit that a late duty gives."""

    ground: str
    amount: Decimal


@dataclass(slots=True)
class Audit:
    """All that the auditor finds at an instant."""

    findings: list[Finding] = field(default_factory=list)
    answers: list[Answered] = field(default_factory=list)
    without_effect: dict[str, str] = field(default_factory=dict)
    owed: list[Owed] = field(default_factory=list)
    credits: list[Taken] = field(default_factory=list)
    surplus: Decimal = Decimal(0)
    uses: dict[str, tuple[bool, datetime | None]] = field(default_factory=dict)
