"""The closed list of what either side can do, and the fields of each kind: one table.

The table is read by the validation of events, by the published JSON Schema and by the reference.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from trato.core.agreement.terms import Channel

WRITTEN_CHANNELS: Final = frozenset({Channel.EMAIL, Channel.PORTAL, Channel.CHAT, Channel.DOCUMENT})


class EventKind(StrEnum):
    """What can happen between two sides."""

    MESSAGE = "message"
    CALL = "call"
    MEETING_SET = "meeting_set"
    MEETING_HELD = "meeting_held"
    MEETING_CANCELLED = "meeting_cancelled"
    REQUEST = "request"
    ORDER = "order"
    ORDER_CANCELLED = "order_cancelled"
    ANSWER = "answer"
    RESOLUTION = "resolution"
    QUESTION = "question"
    INPUT = "input"
    DELIVERY = "delivery"
    REPORT = "report"
    REPORT_NOTE = "report_note"
    OBSERVATION = "observation"
    ACCEPTANCE = "acceptance"
    REJECTION = "rejection"
    INVOICE = "invoice"
    CREDIT_NOTE = "credit_note"
    PAYMENT = "payment"
    REFUND = "refund"
    WORK = "work"
    EXTRA_PROPOSED = "extra_proposed"
    EXTRA_APPROVED = "extra_approved"
    EXTRA_REFUSED = "extra_refused"
    EXTENSION_ASKED = "extension_asked"
    EXTENSION_GRANTED = "extension_granted"
    EXTENSION_REFUSED = "extension_refused"
    COMMITMENT = "commitment"
    DECISION_OFFERED = "decision_offered"
    DECISION_TAKEN = "decision_taken"
    COMPLAINT = "complaint"
    OBJECTION = "objection"
    DISPUTE = "dispute"
    CONFIRMATION = "confirmation"
    CORRECTION = "correction"
    RETRACTION = "retraction"
    WAIVER = "waiver"
    NOTICE = "notice"
    POWER_USED = "power_used"
    PEOPLE_CHANGED = "people_changed"
    ABSENCE = "absence"
    PERFORMANCE_ASKED = "performance_asked"
    PERFORMANCE_ANSWERED = "performance_answered"
    CLAUSE_UNDERSTOOD = "clause_understood"
    DOUBT = "doubt"
    DOUBT_CLEARED = "doubt_cleared"
    COMPLAINT_CLOSED = "complaint_closed"
    REQUEST_WITHDRAWN = "request_withdrawn"
    VERSION_PROPOSED = "version_proposed"
    VERSION_APPROVED = "version_approved"
    VERSION_REFUSED = "version_refused"
    VERSION_WITHDRAWN = "version_withdrawn"
    EXTERNAL_FACT = "external_fact"
    FORBIDDEN_ACT = "forbidden_act"
    GOAL_MEASURED = "goal_measured"
    SURVEY = "survey"
    RECOGNITION = "recognition"
    REFERRAL = "referral"
    COURTESY = "courtesy"
    ADVICE = "advice"
    NEED = "need"
    EXPECTATION = "expectation"
    COMPETITOR_NEWS = "competitor_news"


class FieldType(StrEnum):
    """What a field holds; the comment says the Python value that an `Event` keeps."""

    TEXT = "text"  # str, at most 2,000 characters
    NAME = "name"  # str: a person, a thing, a goal, a unit; one line, at most 200 characters
    REF = "ref"  # str: an event id, a clause label, an obligation id, a number of an invoice
    REFS = "refs"  # tuple[str, ...]; one may be written without brackets
    NAMES = "names"  # tuple[str, ...]; one may be written without brackets
    BOOL = "bool"  # bool
    MINUTES = "minutes"  # int, not negative
    ORDINAL = "ordinal"  # int, from 1 on: a round, a number of version
    QUANTITY = "quantity"  # Decimal, not negative
    NUMBER = "number"  # Decimal, may be negative where its unit can
    AMOUNT = "amount"  # Decimal, not negative, in the digits of the event's currency
    CURRENCY = "currency"  # str, ISO 4217
    MOMENT = "moment"  # datetime (aware) or date (precision: day)
    PERIOD = "period"  # str: 2026, 2026-02, 2026-Q1, 2026-W07, 2026-02-03, or two of them with /
    SHA256 = "sha256"  # str, 64 hexadecimal digits in lower case
    STATUS = "status"  # str: joins, leaves, stands_in
    OUTCOME = "outcome"  # str: solved, declined, no_solution, withdrawn
    ASSERTS = "asserts"  # str: late, not_done, defective … (what a claim says)
    ANSWER = "answer"  # str: what somebody answered; a figure is kept as its text
    ITEMS = "items"  # tuple of FrozenMap {criterion: str | None, text: str}
    CLAIMS = "claims"  # tuple of str (the id of a claim) or FrozenMap (a claim as in trato-claim/1)
    VALUES = "values"  # FrozenMap[str, Decimal | tuple[Decimal, ...]]: figures, read once or often
    REPLACED = "replaced"  # FrozenMap: what a correction puts in place, as JSON values


CHOICES: Final[Mapping[FieldType, tuple[str, ...]]] = {
    FieldType.STATUS: ("joins", "leaves", "stands_in"),
    FieldType.OUTCOME: ("solved", "declined", "no_solution", "withdrawn"),
    FieldType.ASSERTS: (
        "late",
        "not_done",
        "defective",
        "wrong_amount",
        "owed",
        "not_owed",
        "not_agreed",
        "may",
        "may_not",
    ),
}


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field of a kind: its name, what it holds, whether it must be there."""

    name: str
    type: FieldType
    required: bool


_MEETING = "with:names minutes:minutes"
_ORDER = "thing:name priority:name quantity:quantity"
_VERSION = "version*:ordinal sha256*:sha256"
_MONEY_PARTS = "net:amount tax:amount withholding:amount"

# A star marks what must be there. `values` (measured figures) on six kinds and `currency` beside
# the amounts of extras and courtesies, the period and member of inputs, the period of a measure and
# what makes a request a change are ours, and so is whether a text was talked over before it was
# approved; everything else is the published list.
_TABLE: Final[Mapping[EventKind, str]] = {
    EventKind.MESSAGE: "initiative:bool answers:refs auto:bool",
    EventKind.CALL: _MEETING,
    EventKind.MEETING_SET: f"{_MEETING} starts_at*:moment",
    EventKind.MEETING_HELD: _MEETING,
    EventKind.MEETING_CANCELLED: _MEETING,
    EventKind.REQUEST: f"{_ORDER} change:bool",
    EventKind.ORDER: _ORDER,
    EventKind.ORDER_CANCELLED: "order*:ref quantity:quantity reason:text",
    EventKind.ANSWER: "answers*:refs auto:bool",
    EventKind.RESOLUTION: "answers*:refs auto:bool",
    EventKind.QUESTION: "obligation*:ref needs*:names",
    EventKind.INPUT: "thing*:name period:period member:name complete:bool",
    EventKind.DELIVERY: (
        "thing*:name period:period member:name round:ordinal quantity:quantity values:values"
    ),
    EventKind.REPORT: "thing*:name period*:period values:values",
    EventKind.REPORT_NOTE: "report*:ref section*:name",
    EventKind.OBSERVATION: "delivery*:ref items*:items",
    EventKind.ACCEPTANCE: "of*:ref items:items",
    EventKind.REJECTION: "of*:ref items:items criterion*:text",
    EventKind.INVOICE: (
        f"number*:ref amount*:amount currency*:currency {_MONEY_PARTS} period:period of:ref "
        "values:values"
    ),
    EventKind.CREDIT_NOTE: (
        f"number*:ref amount*:amount currency*:currency corrects*:ref clause:ref {_MONEY_PARTS}"
    ),
    EventKind.PAYMENT: "amount*:amount currency*:currency pays:ref withheld:amount",
    EventKind.REFUND: "amount*:amount currency*:currency of:ref",
    EventKind.WORK: (
        "minutes*:minutes what*:text of:ref people:names category:name extra:bool values:values"
    ),
    EventKind.EXTRA_PROPOSED: "thing*:name amount*:amount currency:currency",
    EventKind.EXTRA_APPROVED: "proposal*:ref",
    EventKind.EXTRA_REFUSED: "proposal*:ref",
    EventKind.EXTENSION_ASKED: "obligation*:ref until*:moment",
    EventKind.EXTENSION_GRANTED: "obligation*:ref until*:moment asked:ref",
    EventKind.EXTENSION_REFUSED: "asked*:ref",
    EventKind.COMMITMENT: "what*:text due_at*:moment to*:name",
    EventKind.DECISION_OFFERED: "options*:names",
    EventKind.DECISION_TAKEN: "decision*:ref option*:name why:text",
    EventKind.COMPLAINT: "claims*:claims",
    EventKind.OBJECTION: "to*:ref reason*:text",
    EventKind.DISPUTE: "event*:ref reason:text",
    EventKind.CONFIRMATION: "event*:ref reads_as:name",
    EventKind.CORRECTION: "event*:ref fields*:replaced",
    EventKind.RETRACTION: "event*:ref",
    EventKind.WAIVER: "obligation:ref period:period",
    EventKind.NOTICE: "of*:ref effective_on:moment",
    EventKind.POWER_USED: "clause*:ref target:ref effective_on:moment",
    EventKind.PEOPLE_CHANGED: (
        "person*:name name:name may:names status*:status for:name from:moment to:moment"
    ),
    EventKind.ABSENCE: "from*:moment to*:moment person:name clause:ref",
    EventKind.PERFORMANCE_ASKED: "obligation*:ref",
    EventKind.PERFORMANCE_ANSWERED: "obligation*:ref done*:bool done_at:moment asked:ref",
    EventKind.CLAUSE_UNDERSTOOD: "clause*:ref version*:ordinal",
    EventKind.DOUBT: "clause*:ref version*:ordinal",
    EventKind.DOUBT_CLEARED: "doubt*:ref",
    EventKind.COMPLAINT_CLOSED: "complaint*:ref outcome*:outcome agreed:bool",
    EventKind.REQUEST_WITHDRAWN: "request*:ref",
    EventKind.VERSION_PROPOSED: _VERSION,
    EventKind.VERSION_APPROVED: f"{_VERSION} talked:bool",
    EventKind.VERSION_REFUSED: f"{_VERSION} reason:text",
    EventKind.VERSION_WITHDRAWN: f"{_VERSION} reason:text",
    EventKind.EXTERNAL_FACT: "name*:name from:moment to:moment values:values",
    EventKind.FORBIDDEN_ACT: "clause*:ref what*:text",
    EventKind.GOAL_MEASURED: "goal*:name value*:number unit*:name period:period values:values",
    EventKind.SURVEY: "question*:text value*:answer",
    EventKind.RECOGNITION: "of:ref",
    EventKind.REFERRAL: "who*:name",
    EventKind.COURTESY: "value:amount currency:currency minutes:minutes reason*:text",
    EventKind.ADVICE: "risk*:text recommendation*:text",
    EventKind.NEED: "",
    EventKind.EXPECTATION: "",
    EventKind.COMPETITOR_NEWS: "who*:name source*:text so_what*:text",
}

ONE_OF: Final[Mapping[EventKind, tuple[str, ...]]] = {
    EventKind.WAIVER: ("obligation", "period"),
}
"""Kinds of which at least one of the named fields must be there."""

BINDING: Final = frozenset(
    {
        EventKind.ACCEPTANCE,
        EventKind.EXTRA_APPROVED,
        EventKind.VERSION_PROPOSED,
        EventKind.VERSION_APPROVED,
        EventKind.WAIVER,
        EventKind.EXTENSION_GRANTED,
        EventKind.DECISION_TAKEN,
        EventKind.POWER_USED,
        EventKind.CONFIRMATION,
    }
)
"""Acts that bind their actor: they count only when that side recorded or confirmed them."""


def _spec(word: str) -> FieldSpec:
    name, _, kind = word.partition(":")
    return FieldSpec(name.removesuffix("*"), FieldType(kind), name.endswith("*"))


FIELDS: Final[Mapping[EventKind, tuple[FieldSpec, ...]]] = {
    kind: tuple(_spec(word) for word in words.split()) for kind, words in _TABLE.items()
}
assert FIELDS.keys() == set(EventKind)

ITEM_FIELDS: Final = tuple(_spec(word) for word in ("criterion:text", "text*:text"))
"""What an item of an observation, an acceptance or a rejection holds."""

CLAIM_FIELDS: Final = (
    _spec("asserts*:asserts"),
    _spec("clause:ref"),
    _spec("thing:name"),
    _spec("period:period"),
    _spec("event:ref"),
    _spec("days:quantity"),
    _spec("amount:amount"),
    _spec("currency:currency"),
    _spec("words:text"),
    _spec("situation:text"),
    _spec("need:text"),
    _spec("fear:text"),
)
"""What one claim holds, in a complaint as in a file of claims."""

CORRECTABLE: Final = ("at", "by", "about", "channel", "text", "evidence", "source", "same_as")
"""What a correction may replace besides the fields of the event's kind."""
