"""What a verdict holds: the word, what decides it, what would change it, and the way on.

Every instant is an aware datetime, every amount is `Money`. Nothing here is worded: a `Saying` is
a key of `trato.core.words` with its parameters as values, said in either language by a `Speaker`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from trato.core.agreement import Side
from trato.core.money import Money
from trato.core.standing.values import Because, RequestClass, RestsOn, SumLine
from trato.core.worktime import Deadline


class VerdictCode(StrEnum):
    """Who is right about one claim, in the order in which the first that fits is the answer."""

    NO_AGREEMENT = "no_agreement"
    NOT_COVERED = "not_covered"
    UNDETERMINED = "undetermined"
    AMBIGUOUS = "ambiguous"
    PREMATURE = "premature"
    RIGHT = "right"
    PARTLY = "partly"
    NOT_RIGHT = "not_right"

    @property
    def rank(self) -> int:
        """Return the place in the order, 0 first."""
        return list(VerdictCode).index(self)

    @property
    def is_for_claimant(self) -> bool:
        """Tell whether the claimant is right, wholly or in part."""
        return self in (VerdictCode.RIGHT, VerdictCode.PARTLY)


class Named(NamedTuple):
    """The name of a thing, said in the language of the reader when it has one there."""

    thing: str


@dataclass(frozen=True, slots=True)
class Count:
    """So many of a unit of time: 2 working days. `unit` is one that words know."""

    count: int | Decimal
    unit: str


class PeriodOf(NamedTuple):
    """A period as obligations write it: 2026-02, 2026-W07, 2026-Q1, 2026-02-11."""

    code: str


class Person(NamedTuple):
    """The short name of a person, said by the name that the agreement gives them."""

    short: str


class Recorded(NamedTuple):
    """A fact on record by its event's id, said by what it is called where somebody knows that."""

    event: str


class Saying(NamedTuple):
    """Something to be said: a key of the words and its parameters as values."""

    key: str
    params: tuple[tuple[str, Param], ...] = ()

    def param(self, name: str) -> Param | None:
        """Return a parameter, or None when there is none of that name."""
        return dict(self.params).get(name)


Param: TypeAlias = (
    str
    | int
    | Decimal
    | datetime
    | date
    | Deadline
    | Money
    | Named
    | Count
    | PeriodOf
    | Person
    | Recorded
    | Side
    | Saying
    | tuple["Param", ...]
)


def saying(key: str, **params: Param) -> Saying:
    """Make a Saying."""
    return Saying(key, tuple(params.items()))


class Reason(NamedTuple):
    """Why: one step of the conclusion, with its clause and events and the instant it speaks of.

    `because` is the transition of the standing that it repeats, with its arithmetic.
    """

    said: Saying
    clause: str = ""
    events: tuple[str, ...] = ()
    at: datetime | None = None
    because: Because | None = None


class Summed(NamedTuple):
    """An amount that opens into its sum. `what` says what it is; `payer` who owes it; `id` is that
    of the debt or the credit.
    """

    what: Saying
    money: Money
    payer: Side
    clause: str
    sum: tuple[SumLine, ...] = ()
    events: tuple[str, ...] = ()
    id: str = ""


class Irreducible(NamedTuple):
    """Clauses and events none of which can be left out without changing the conclusion."""

    clauses: tuple[str, ...]
    events: tuple[str, ...]


class Change(NamedTuple):
    """What would change the verdict: a fact that is not on record, and the word it would give."""

    said: Saying
    verdict: VerdictCode
    amounts: tuple[Money, ...] = ()
    clauses: tuple[str, ...] = ()


class Timing(NamedTuple):
    """Punctuality kept apart from merits: how one side kept a due that has to do with the claim.

    `state` is "kept", "kept_late", "overdue" or "open"; `late_by` counts in the clause's unit.
    """

    side: Side
    what: Saying
    clause: str
    due: Deadline
    done_at: datetime | None
    state: str
    late_by: Count | None
    obligation: str


class OpenBreach(NamedTuple):
    """A duty of the claimant that is past its due and still open: shown, never weighed."""

    side: Side
    what: Saying
    clause: str
    due: Deadline | None
    obligation: str


class Next(NamedTuple):
    """What a side must or may do next. `must` False: a power or a choice."""

    side: Side
    what: Saying
    due: Deadline | None
    clause: str
    must: bool
    obligation: str = ""


class WayKind(StrEnum):
    """The kinds of a way on."""

    REMEDY = "remedy"  # what the agreement gives
    PERFORM = "perform"  # do what is still open
    AMENDMENT = "amendment"  # agree on what was never spoken of
    EXTRA = "extra"  # have it at its agreed price
    SWAP = "swap"  # have it instead of something that is included
    COURTESY = "courtesy"  # give it, with its value and reason
    PROOF = "proof"  # bring or confirm the fact that decides
    CLARIFY = "clarify"  # mend the clauses that contradict each other
    WAIT = "wait"  # nothing to do until the date


class Way(NamedTuple):
    """One way on. `price` is None when the agreement has none («sin tarifa») or none is needed."""

    kind: WayKind
    said: Saying
    clause: str = ""
    price: Money | None = None
    due: Deadline | None = None


class Fear(StrEnum):
    """What a fear may be of."""

    MONEY = "money"
    TIME = "time"
    ANSWER = "answer"
    QUALITY = "quality"
    END = "end"


class Assurance(NamedTuple):
    """A fact or a clause that answers a fear."""

    topic: Fear
    said: Saying
    clause: str = ""
    events: tuple[str, ...] = ()


class Need(NamedTuple):
    """What the person needs or fears, in their words; private to them and whom they choose."""

    situation: str = ""
    need: str = ""
    fear: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer to one claim. `at` is the instant judged at; `as_of` limits what was recorded.

    `irreducible` and `changes_if` are None unless they were asked for: they judge again.
    `decides` are the facts that would settle an undetermined verdict. `assured` answers what is
    feared. `rests_on` says on what a
    breach rests, None when there is none.
    """

    claim: str
    index: int
    side: Side | None
    asserts: str
    version: int | None
    at: datetime
    as_of: datetime | None
    verdict: VerdictCode
    headline: Saying
    right: Saying
    need: Need
    way_on: tuple[Way, ...] = ()
    clauses: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    because: tuple[Reason, ...] = ()
    amounts: tuple[Summed, ...] = ()
    due: Deadline | None = None
    rests_on: RestsOn | None = None
    punctuality: tuple[Timing, ...] = ()
    other_side: tuple[OpenBreach, ...] = ()
    next: tuple[Next, ...] = ()
    decides: tuple[str, ...] = ()
    obligations: tuple[str, ...] = ()
    words: str = ""
    assured: tuple[Assurance, ...] = ()
    irreducible: Irreducible | None = None
    changes_if: tuple[Change, ...] | None = None


class Judgement(NamedTuple):
    """The answer to a claim: one verdict for each point, and the word of the whole.

    `by` is the short name of whoever made the claim.
    """

    claim: str
    by: str
    whole: VerdictCode
    verdicts: tuple[Verdict, ...]


class RequestVerdict(NamedTuple):
    """What a request is by the agreement, and the way to have it.

    `kind` is None while nobody has said what is asked for, or before there is an agreement.
    `used` of `quota` in the period; `price` of one more, None when none is agreed; `asks` and
    `approves` are the people who may; `binding` False when who asked may not ask.
    """

    kind: RequestClass | None
    thing: str | None
    event: str | None
    version: int | None
    at: datetime
    clauses: tuple[str, ...]
    said: Saying
    used: int | None = None
    quota: int | None = None
    period: str = ""
    price: Money | None = None
    needs_approval: bool = False
    written: bool = False
    asks: tuple[str, ...] = ()
    approves: tuple[str, ...] = ()
    binding: bool = True
    answer_due: Deadline | None = None
    way_on: tuple[Way, ...] = ()
    because: tuple[Reason, ...] = ()
    events: tuple[str, ...] = ()


def whole_of(codes: tuple[VerdictCode, ...]) -> VerdictCode:
    """Return the word of a whole complaint.

    The word of its claims when all have the same; else *partly* when any is right or partly;
    else the first of the list that occurs. A complaint without claims is not covered.
    """
    if not codes:
        return VerdictCode.NOT_COVERED
    if len(set(codes)) == 1:
        return codes[0]
    if VerdictCode.RIGHT in codes or VerdictCode.PARTLY in codes:
        return VerdictCode.PARTLY
    return min(codes, key=lambda code: code.rank)
