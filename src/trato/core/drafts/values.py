"""What is said of a draft: its labels, and a remark for each thing missing or ill said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from trato.core.verdict.values import Need, VerdictCode
from trato.core.words import Language, Register


class Label(StrEnum):
    """What a good reply has, and what it has none of; true is good."""

    ACK = "ack"
    """It names the client's feeling, need or situation, or concedes the point."""
    FACTS = "facts"
    """It says something checkable about this case."""
    ACTION = "action"
    """A named agent will do, or is doing, something definite."""
    DEADLINE = "deadline"
    """A day or an hour is said for what will be done."""
    CONSENT = "consent"
    """A question lets the client accept, change or choose."""
    NO_BLAME = "no_blame"
    """Nobody is accused, belittled or told off."""
    NO_POLICY_SPEAK = "no_policy_speak"
    """No rule, procedure or «the contract» is the answer."""
    NO_EVASION = "no_evasion"
    """Agent, cause and time are not hidden."""


class Manner(StrEnum):
    """A way of saying something, as the lexicons file it; a better wording goes by it."""

    UNDERSTOOD = "understood"
    NOTICED = "noticed"
    REGRETTED = "regretted"
    CONCEDED = "conceded"
    FELT = "felt"
    THEIR_STATE = "their_state"
    FORMULA = "formula"
    """An apology that names nothing."""

    CAUSE = "cause"
    INCLUDED = "included"
    FIGURE = "figure"
    DATE = "date"
    EVENT = "event"
    EMPTY_PAST = "empty_past"
    """What was done and says nothing: «hemos recibido su mensaje»."""

    ASKED = "asked"
    ASKED_BY_ORDER = "asked_by_order"
    NOT_ASKED = "not_asked"
    """A question for something else: «¿algo más?»."""

    OUGHT = "ought"
    OUGHT_BARE = "ought_bare"
    COUNTER = "counter"
    """What would have happened if only: «si hubiera leído»."""
    DENIED = "denied"
    NEGLECT = "neglect"
    LATE = "late"
    FAULT = "fault"
    WRONG = "wrong"
    RETOLD = "retold"
    SCOLDED = "scolded"
    BELITTLED = "belittled"
    IRONY = "irony"

    RULE = "rule"
    CONTRACT = "contract"

    AGENTLESS = "agentless"
    NOBODY = "nobody"
    MEASURES = "measures"
    WHENEVER = "whenever"
    CAUSELESS = "causeless"
    ON_IT = "on_it"
    NOTHING_FOUND = "nothing_found"

    EXCUSE = "excuse"


class RemarkKind(StrEnum):
    """What a remark is about: one of the labels, or something beyond them."""

    ACK = "ack"
    FACTS = "facts"
    ACTION = "action"
    DEADLINE = "deadline"
    CONSENT = "consent"
    BLAME = "blame"
    POLICY = "policy"
    EVASION = "evasion"
    EXCUSE = "excuse"
    RIGHT = "right"
    """«Tienes razón» where the verdict does not say so."""
    UNDATED = "undated"
    """One of several promises has no date."""
    FEAR = "fear"
    """What the client fears is left unanswered."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to better, with its place in the draft (code points, end exclusive).

    Where something is missing the place is empty: it is where it would stand.
    """

    kind: RemarkKind
    start: int
    end: int
    manner: Manner | None = None
    params: tuple[tuple[str, str], ...] = ()
    """What the wording needs: the client's own words, a fact, what was promised."""


class Answering(NamedTuple):
    """What a draft answers, as far as it is known: all of it sharpens the remarks."""

    code: VerdictCode | None = None
    facts: tuple[str, ...] = ()
    """What the verdict says of each point, in words, with its clauses."""
    needs: tuple[Need, ...] = ()
    assured: tuple[str, ...] = ()
    """What answers the fears, in words."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found in a draft."""

    language: Language
    register: Register
    labels: Mapping[Label, bool]
    remarks: tuple[Remark, ...]

    @property
    def is_good(self) -> bool:
        """Tell whether all eight labels hold."""
        return all(self.labels.values())
