"""What a standing holds: obligations, powers, acceptances, deliveries, debts, credits, and why.

Every instant is an aware datetime; every amount is a Decimal in the currency beside it. Nothing
here is worded: rules and steps are keys that ``trato.core.words`` says in either language.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from trato.core.agreement import Act, Effect, May, Side, Verb
from trato.core.worktime import Deadline


class Phase(StrEnum):
    """Where an obligation is in its life."""

    PENDING = "pending"  # born, its condition or the start of its term still to come
    ACTIVE = "active"
    SUSPENDED = "suspended"
    CLOSED = "closed"


class Outcome(StrEnum):
    """How a closed obligation ended."""

    KEPT = "kept"
    KEPT_LATE = "kept_late"
    BREACHED = "breached"  # it can no longer be done
    EXCUSED = "excused"
    WAIVED = "waived"
    EXPIRED = "expired"  # its window closed unused
    ENDED = "ended"  # with the agreement
    REPLACED = "replaced"  # by an amendment


class RestsOn(StrEnum):
    """On what a breach rests, strongest first."""

    RECORDED = "recorded"  # a late performance, or an act on record
    CONFIRMED = "confirmed"  # by the debtor
    UNANSWERED = "unanswered"  # the question «did it come?» stayed unanswered for the agreed time
    NO_RECORD = "no_record"  # only the absence of a record: «sin anotar»


class Step(NamedTuple):
    """One line of arithmetic: what (a words key with its parameters), and where it comes from
    (clause label, event id, calendar name or empty)."""

    key: str
    params: tuple[tuple[str, str], ...] = ()
    source: str = ""


class Because(NamedTuple):
    """Why something changed: the rule (a words key), the clause and version, the events, the
    arithmetic, the state before and after. ``at`` is the instant of the change (aware)."""

    at: datetime
    rule: str
    clause: str
    version: int
    events: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    before: str = ""
    after: str = ""


class ShiftStep(NamedTuple):
    """One movement of a due: from where to where, by what, and whose lateness caused it."""

    cause: str  # words key: shift.input, .silence, .clock, .suspension, .extension
    by: str  # the amount, as count and unit code: "2 working_hour"
    earlier: Deadline
    later: Deadline
    side: Side | None
    events: tuple[str, ...]


class Obligation(NamedTuple):
    """Something one side must do. ``id`` is stable over recomputation: clause/trigger/period.

    ``due`` is the due in force now (base due plus shifts), None when there is none.
    ``period`` is "2026-02", "2026-W07", "2026-Q1", "2026-02-11" or empty; ``member`` the thing of
    a list or group. ``events`` performed it (all parts, oldest first). ``leans_on`` are ids of
    events, obligations and powers that made it what it is without changing it: an input that came
    in time, the breach that it answers to.
    """

    id: str
    clause: str
    version: int
    act: Act
    verb: Verb | None
    debtor: Side
    thing: str | None
    period: str
    trigger_at: datetime
    trigger_event: str | None
    base_due: Deadline | None = None
    due: Deadline | None = None
    shifts: tuple[ShiftStep, ...] = ()
    phase: Phase = Phase.ACTIVE
    outcome: Outcome | None = None
    done_at: datetime | None = None
    closed_at: datetime | None = None
    breached_at: datetime | None = None
    cured_at: datetime | None = None
    repaired_at: datetime | None = None
    suspended_at: datetime | None = None
    excused: tuple[tuple[datetime, datetime | None], ...] = ()  # stretches that are no delay
    events: tuple[str, ...] = ()
    done: int = 0
    needed: int = 1
    amount: Decimal | None = None
    currency: str | None = None
    paid: Decimal | None = None
    rests_on: RestsOn | None = None
    person_decides: bool = False
    undetermined: tuple[str, ...] = ()  # ids of the facts that decide it
    because: tuple[Because, ...] = ()
    leans_on: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Not closed."""
        return self.phase is not Phase.CLOSED


class PowerPhase(StrEnum):
    """Where a power is in its life."""

    NOT_IN_FORCE = "not_in_force"
    IN_FORCE = "in_force"
    EXERCISED = "exercised"
    EXPIRED = "expired"
    ENDED = "ended"


class WithoutEffect(StrEnum):
    """Why an act changed nothing."""

    WRONG_PARTY = "wrong_party"
    NOT_ALLOWED = "not_allowed"  # a person who may not
    NOT_IN_FORCE = "not_in_force"
    OUT_OF_WINDOW = "out_of_window"
    ALREADY_DONE = "already_done"
    NOTHING_TO_ACT_ON = "nothing_to_act_on"  # e.g. nothing delivered yet
    NO_CRITERION = "no_criterion"
    ROUNDS_USED = "rounds_used"
    NOT_WRITTEN = "not_written"
    UNCONFIRMED = "unconfirmed"  # it binds a side that neither recorded nor confirmed it
    GROUND_LOST = "ground_lost"


class ActEffect(NamedTuple):
    """What an act that needs a power, a window or a role did: effective, or why not.

    ``until`` is set when the effect ended because a later record removed its ground.
    """

    event: str
    at: datetime
    clause: str
    effective: bool
    reason: WithoutEffect | None = None
    effective_on: datetime | None = None
    until: datetime | None = None


class PowerState(NamedTuple):
    """A power of one side, and every use of it, effective or not."""

    id: str
    clause: str
    version: int
    holder: Side
    effect: Effect
    target: str | None
    phase: PowerPhase
    since: datetime | None = None
    until: datetime | None = None
    uses: tuple[ActEffect, ...] = ()
    because: tuple[Because, ...] = ()
    undetermined: tuple[str, ...] = ()  # ids of the facts that decide it


class Acceptance(NamedTuple):
    """How a delivery, order or proposal was answered: accepted, rejected, observed, lapsed."""

    thing: str
    of: str  # event id of what was answered
    answer: str  # "accepted" | "rejected" | "observed" | "lapsed" | "decided" | "closed"
    at: datetime
    tacit: bool
    event: str | None
    clause: str
    round: int = 0


class Item(NamedTuple):
    """One observation on a delivery, told apart: against a criterion, or a preference."""

    text: str
    criterion: str | None
    preference: bool


class Quality(NamedTuple):
    """A criterion and what is known of it: met, not met, or None when nobody said."""

    clause: str
    criterion: str
    met: bool | None
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str = ""
    events: tuple[str, ...] = ()


class DeliveryState(NamedTuple):
    """A delivery in its four dimensions. Each is True, False or None (nobody can say yet)."""

    event: str
    thing: str
    obligation: str | None
    form: bool | None
    in_time: bool | None
    quality: tuple[Quality, ...]
    price: bool | None
    round: int = 0
    items: tuple[Item, ...] = ()


class RoundsLeft(NamedTuple):
    """Rounds of changes of one delivery."""

    thing: str
    member: str
    clause: str
    included: int
    used: int
    extra: int
    events: tuple[str, ...]


class SumLine(NamedTuple):
    """A row of a sum: a words key with parameters, its value, and the clause or event behind it.
    ``applied`` False: shown, but it did not count (a cap not reached)."""

    key: str
    params: tuple[tuple[str, str], ...]
    value: Decimal
    source: str = ""
    applied: bool = True


class Debt(NamedTuple):
    """Money owed by one side to the other. ``kind``: "price" (fee, invoice), "interest",
    "penalty", "refund", "extra". ``amount`` is gross less lawful withholding; net, tax and
    withholding are told apart. ``reduced`` are credits set against it. ``leans_on``: as in an
    obligation, and ids of other debts."""

    id: str
    kind: str
    debtor: Side
    clause: str
    invoice: str | None
    thing: str | None
    period: str
    born_at: datetime
    due: Deadline | None
    net: Decimal
    tax: Decimal
    withholding: Decimal
    amount: Decimal
    reduced: Decimal
    paid: Decimal
    balance: Decimal
    currency: str
    interest: Decimal
    settled_at: datetime | None
    sum: tuple[SumLine, ...] = ()
    interest_sum: tuple[SumLine, ...] = ()
    events: tuple[str, ...] = ()
    leans_on: tuple[str, ...] = ()
    undetermined: tuple[str, ...] = ()  # ids of the facts that decide it


class Credit(NamedTuple):
    """Money that a clause takes off what the other side owes (or makes one side owe).
    ``leans_on``: as in a debt."""

    id: str
    clause: str  # the clause that gives it
    ground: str  # obligation id, or event id of a forbidden act
    payer: Side
    pays: str
    amount: Decimal
    currency: str
    at: datetime
    asked: tuple[str, ...]  # complaints or requests that asked for it
    lapsed: bool
    applied_to: str | None  # debt id
    growing: bool  # it still grows with time
    sum: tuple[SumLine, ...] = ()
    events: tuple[str, ...] = ()
    because: tuple[Because, ...] = ()
    leans_on: tuple[str, ...] = ()
    undetermined: tuple[str, ...] = ()  # ids of the facts that decide it


class Spared(NamedTuple):
    """A breach for which a clause would give something, were it not for what is in ``leans_on``."""

    ground: str  # obligation id, or event id of a forbidden act
    clause: str
    leans_on: tuple[str, ...]


class Hours(NamedTuple):
    """An hour bank: minutes granted, used, expired and left, and extra minutes with their value."""

    clause: str
    name: str
    granted: int
    used: int
    expired: int
    left: int
    extra: int
    extra_amount: Decimal | None
    currency: str | None
    lots: tuple[tuple[date, int, int, date | None], ...] = ()  # granted, minutes, left, expires
    events: tuple[str, ...] = ()


class Accounts(NamedTuple):
    """Money between the sides at ``now``, in the agreement's currency (others apart).

    What nobody reads is not reckoned: the sequences are equal to any of equal rows.
    """

    debts: Sequence[Debt] = ()
    credits: Sequence[Credit] = ()
    surplus: Sequence[tuple[Side, str, Decimal]] = ()  # (who may use it, currency, amount)
    hours: tuple[Hours, ...] = ()
    spared: Sequence[Spared] = ()


class RequestClass(StrEnum):
    """What a request is, by the agreement."""

    INCLUDED = "included"
    QUOTA = "quota"
    EXTRA = "extra"
    EXCLUDED = "excluded"
    NOT_COVERED = "not_covered"


class RequestState(NamedTuple):
    """A request and its class; ``waits_for`` who may ask, when who asked may not."""

    event: str
    thing: str | None
    kind: RequestClass | None  # None: it names no thing; a person has to say what it is
    clause: str | None
    binding: bool
    waits_for: tuple[str, ...] = ()
    used: int | None = None
    quota: int | None = None
    price: Decimal | None = None
    currency: str | None = None
    events: tuple[str, ...] = ()


class OverService(NamedTuple):
    """Work beyond the agreement, unasked or without valid approval, and its value if any.
    ``leans_on``: the events by which what is included was used up."""

    event: str
    thing: str | None
    minutes: int | None
    value: Decimal | None
    currency: str | None
    reason: str  # words key
    clauses: tuple[str, ...]
    courtesy: str | None = None
    leans_on: tuple[str, ...] = ()


class PersonState(NamedTuple):
    """A person of a side and what they may do at an instant; ``alone``: the clauses by which only
    others may do some of it."""

    short: str
    name: str
    side: Side
    may: tuple[May, ...]
    alone: tuple[str, ...] = ()


class AgreementPhase(StrEnum):
    """The life of the agreement itself."""

    PROPOSED = "proposed"
    IN_FORCE = "in_force"
    SUSPENDED = "suspended"
    COMPLETED = "completed"
    TERMINATED = "terminated"
    EXPIRED = "expired"


class InForce(NamedTuple):
    """A version and since when it is in force (None: not yet), and who approved it."""

    number: int
    sha256: str
    since: datetime | None
    until: datetime | None
    approvals: tuple[tuple[Side, str, datetime], ...]  # (side, event id, instant)
    proposed_at: datetime | None
    state: str  # proposed, approved, in_force, replaced, refused, withdrawn or lapsed


class Standing(NamedTuple):
    """What each side owes, has kept or broken at ``at``, with what was recorded up to ``as_of``.

    What only grows is a sequence shared with other standings, equal to any of equal rows.
    ``obligations`` in order of birth; ids are unique. ``announced`` are ids of facts dated after
    ``at``; ``turns`` hold the next instant when time alone changes something, if there is one.
    ``dormant`` are the sentences whose «rige si …» does not hold: the clause, and which of its
    sentences, from 0; ``held_by`` the events by which a clause's sentences hold only at times, or
    do not. ``coming`` are duties that do not exist yet: of each one that recurs, that of the next
    period, while the agreement lasts, the first due first.
    """

    at: datetime
    as_of: datetime | None
    phase: AgreementPhase
    version: int | None
    versions: tuple[InForce, ...]
    obligations: Sequence[Obligation]
    powers: tuple[PowerState, ...]
    acceptances: Sequence[Acceptance]
    acts: Sequence[ActEffect]  # acts without effect in windows, by role, on nothing delivered
    deliveries: Sequence[DeliveryState]
    rounds: tuple[RoundsLeft, ...]
    accounts: Accounts
    requests: Sequence[RequestState]
    over_services: Sequence[OverService]
    unrecorded: tuple[str, ...]  # ids of obligations to ask about: «sin anotar: ¿llegó?»
    announced: tuple[str, ...]
    disputed: tuple[str, ...]  # event ids under dispute
    hourless: tuple[str, ...]  # ids of facts of which only the day is known, and the hour matters
    because: Sequence[Because]  # of the agreement itself
    turns: Sequence[datetime]
    dormant: tuple[tuple[str, int], ...] = ()  # sentences that do not hold now: clause, place
    people: tuple[PersonState, ...] = ()
    held_by: tuple[tuple[str, tuple[str, ...]], ...] = ()  # clause, event ids
    coming: Sequence[Obligation] = ()

    @property
    def next_change(self) -> datetime | None:
        """The next instant when time alone changes something, or None."""
        return self.turns[0] if self.turns else None

    @property
    def open_obligations(self) -> tuple[Obligation, ...]:
        """The obligations that are not closed, in order of birth."""
        known: tuple[Obligation, ...] | None = getattr(self.obligations, "open", None)
        return tuple(one for one in self.obligations if one.is_open) if known is None else known

    def obligation(self, id: str) -> Obligation | None:
        """The obligation with this id, or None."""
        find = getattr(self.obligations, "find", None)
        if find is not None:
            found: Obligation | None = find(id)
            return found
        return next((one for one in self.obligations if one.id == id), None)
