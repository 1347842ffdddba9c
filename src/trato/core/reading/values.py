"""What a message is read as."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from trato.core.words import Language

CONFIDENT_FROM: Final = 60
"""Below this confidence, in per cent, a person is asked."""
CLAUSES_SHOWN: Final = 3


class Intent(StrEnum):
    """What somebody wants with a message. Of several, the one that would do most harm if missed:
    the order here is that order."""

    COMPLAINT = "complaint"
    """Something owed did not happen, or was done badly."""
    REQUEST = "request"
    """Something is to be done; the report of a fault, without reproach, asks for its repair."""
    APPROVAL = "approval"
    """Something offered is accepted."""
    PAYMENT = "payment"
    """Money was, is being or will be sent."""
    QUESTION = "question"
    """An information would be enough."""
    SMALLTALK = "smalltalk"
    """There is nothing to do."""


class Urgency(StrEnum):
    """How soon it matters."""

    HIGH = "high"
    """Broken now, and losing orders, data, access or privacy; or wanted today."""
    NORMAL = "normal"
    LOW = "low"
    """There is nothing to do, or whoever writes says that it can wait."""


@dataclass(frozen=True, slots=True)
class ClauseText:
    """A clause as a message is compared with it."""

    id: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of the message, as they stand: from a code point to the one after the last."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class RankedClause:
    """A clause that the message may be about; ``share`` of the evidence in per cent."""

    id: str
    share: int


@dataclass(frozen=True, slots=True)
class Confirmation:
    """What a person said a message was: kept by the caller and handed in again to learn from.

    ``clause`` is the id of a clause, or None when it is about none.
    """

    text: str
    intent: Intent
    clause: str | None = None
    urgency: Urgency | None = None


@dataclass(frozen=True, slots=True)
class Likeness:
    """How near something outside finds a message, in whole numbers.

    To each intent as log-odds in thousandths, to each clause as a cosine in thousandths. A hint: it
    votes and reorders, and decides nothing by itself.
    """

    intents: tuple[tuple[Intent, int], ...] = ()
    clauses: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class MessageReading:
    """One message, read. Nothing here is a fact: it is what the words most likely mean.

    Shares and confidence are whole per cents. ``clause`` is None when no clause speaks of it.
    """

    language: Language
    intent: Intent
    urgency: Urgency
    clause: str | None
    clauses: tuple[RankedClause, ...]
    """The likeliest, best first, also where `clause` is None."""
    confidence: int
    """That intent and clause are both right."""
    intents: tuple[tuple[Intent, int], ...]
    """Every intent with its share, best first."""
    situation: tuple[Quote, ...] = ()
    need: tuple[Quote, ...] = ()
    fear: tuple[Quote, ...] = ()
    beliefs: tuple[Quote, ...] = ()
    """What the person understood the agreement to say: «yo entendí que…»."""
    beyond: bool = False
    """Something is wished, and what it is near to is the scope or its extras: it is to be told
    whether the agreement includes it (`classify_request`)."""

    @property
    def asks_a_person(self) -> bool:
        """Tell whether somebody should say what it is before anything follows from it."""
        return self.confidence < CONFIDENT_FROM
