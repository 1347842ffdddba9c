"""Agreements that read as prose and run as rules, and that say who is right, and why.

The whole product in four calls::

    reading = trato.read(text)                                   # an agreement, and every problem
    version = trato.Version(1, "sha256:…", reading.agreement, signed_at)
    found = trato.standing([version], events, now)               # what each side owes, and why
    judgement = trato.judge(claim, [version], events, now)       # who is right about a claim

Everything is a frozen value and every function is pure: instants are aware datetimes that you pass
in, amounts are Decimals, and nothing that a person typed raises: `read`, `read_event` and
`read_claim` answer with `Problem` values that `explain` says in Spanish or English. Names are
loaded when first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from trato.core.agreement import Agreement, Side, Version
    from trato.core.claims import Claim
    from trato.core.clarity import VagueExpression, spans_in, vague_expressions_in
    from trato.core.clarity.review import review
    from trato.core.comparison import compare
    from trato.core.drafts import Answering, Checked, check_draft
    from trato.core.events import Event, EventKind, event_json, read_event
    from trato.core.examples import worked_examples
    from trato.core.ledger import append, facts, verify
    from trato.core.message import compose
    from trato.core.problems import Problem
    from trato.core.promises import Promise, commitment, promises_in
    from trato.core.reading import ClauseText, Confirmation, MessageReading, read_message
    from trato.core.standing import Course, Standing, next_change, standing
    from trato.core.standing.values import Obligation
    from trato.core.text import read, translate, write_agreement
    from trato.core.verdict import Verdict, classify_request, deepened, judge
    from trato.core.words import Language, explain
    from trato.core.worktime import Calendar, add_working_minutes, due_working_days
    from trato.formats.claim import read_claim

_HOMES = {
    "Agreement": "core.agreement",
    "Answering": "core.drafts",
    "Calendar": "core.worktime",
    "Checked": "core.drafts",
    "Claim": "core.claims",
    "ClauseText": "core.reading",
    "Confirmation": "core.reading",
    "Course": "core.standing",
    "Event": "core.events",
    "EventKind": "core.events",
    "Language": "core.words",
    "MessageReading": "core.reading",
    "Obligation": "core.standing.values",
    "Problem": "core.problems",
    "Promise": "core.promises",
    "Side": "core.agreement",
    "Standing": "core.standing",
    "VagueExpression": "core.clarity",
    "Verdict": "core.verdict",
    "Version": "core.agreement",
    "add_working_minutes": "core.worktime",
    "append": "core.ledger",
    "check_draft": "core.drafts",
    "classify_request": "core.verdict",
    "commitment": "core.promises",
    "compare": "core.comparison",
    "compose": "core.message",
    "deepened": "core.verdict",
    "due_working_days": "core.worktime",
    "event_json": "core.events",
    "explain": "core.words",
    "facts": "core.ledger",
    "judge": "core.verdict",
    "next_change": "core.standing",
    "promises_in": "core.promises",
    "read": "core.text",
    "read_claim": "formats.claim",
    "read_event": "core.events",
    "read_message": "core.reading",
    "review": "core.clarity.review",
    "spans_in": "core.clarity",
    "standing": "core.standing",
    "translate": "core.text",
    "vague_expressions_in": "core.clarity",
    "verify": "core.ledger",
    "worked_examples": "core.examples",
    "write_agreement": "core.text",
}

__all__ = [
    "Agreement",
    "Answering",
    "Calendar",
    "Checked",
    "Claim",
    "ClauseText",
    "Confirmation",
    "Course",
    "Event",
    "EventKind",
    "Language",
    "MessageReading",
    "Obligation",
    "Problem",
    "Promise",
    "Side",
    "Standing",
    "VagueExpression",
    "Verdict",
    "Version",
    "add_working_minutes",
    "append",
    "check_draft",
    "classify_request",
    "commitment",
    "compare",
    "compose",
    "deepened",
    "due_working_days",
    "event_json",
    "explain",
    "facts",
    "judge",
    "next_change",
    "promises_in",
    "read",
    "read_claim",
    "read_event",
    "read_message",
    "review",
    "spans_in",
    "standing",
    "translate",
    "vague_expressions_in",
    "verify",
    "worked_examples",
    "write_agreement",
]


def __getattr__(name: str) -> object:
    """Load a public name from its home the first time that it is used (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module 'trato' has no attribute {name!r}")
    value: object = getattr(import_module(f"trato.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names."""
    return list(__all__)
