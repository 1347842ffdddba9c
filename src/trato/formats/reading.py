"""`trato-reading/1`: what a message is read as; and the clauses and confirmations handed in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Literal, TypedDict

from trato.core.agreement import Agreement
from trato.core.problems import Problem, problem
from trato.core.reading import ClauseText, Confirmation, Intent, MessageReading, Quote, Urgency
from trato.core.text import write_clause

NONE: Final = "none"
CLAUSES_MAX: Final = 500
IntentWord = Literal["complaint", "request", "approval", "payment", "question", "smalltalk"]
UrgencyWord = Literal["high", "normal", "low"]


class QuoteJson(TypedDict):
    """Words of the message: code points from ``start`` to before ``end``."""

    text: str
    start: int
    end: int


class ShareJson(TypedDict):
    """A clause that the message may be about, and its share of the evidence, from 0 to 1."""

    clause: str
    share: float


class ReadingJson(TypedDict):
    """What a message most likely means; nothing of it is a fact."""

    format: Literal["trato-reading/1"]
    text: str
    language: Literal["es", "en"]
    intent: IntentWord
    urgency: UrgencyWord
    clause: str
    clauses: list[str]
    confidence: float
    asks_a_person: bool
    intents: dict[str, float]
    shares: list[ShareJson]
    beyond: bool
    situation: list[QuoteJson]
    need: list[QuoteJson]
    fear: list[QuoteJson]
    beliefs: list[QuoteJson]


class AnswerJson(TypedDict):
    """The short answer of a batch."""

    intent: IntentWord
    urgency: UrgencyWord
    clause: str
    clauses: list[str]
    confidence: float


def reading_json(text: str, reading: MessageReading) -> ReadingJson:
    """Return a reading as JSON; shares and confidence go from 0 to 1."""
    return {
        "format": "trato-reading/1",
        "text": text,
        "language": reading.language.value,
        **answer_json(reading),
        "asks_a_person": reading.asks_a_person,
        "intents": {intent.value: share / 100 for intent, share in reading.intents},
        "shares": [{"clause": one.id, "share": one.share / 100} for one in reading.clauses],
        "beyond": reading.beyond,
        "situation": _quotes(reading.situation),
        "need": _quotes(reading.need),
        "fear": _quotes(reading.fear),
        "beliefs": _quotes(reading.beliefs),
    }


def answer_json(reading: MessageReading) -> AnswerJson:
    """Return the short answer; where no clause speaks of it, «none» stands first."""
    ranked = [one.id for one in reading.clauses]
    return {
        "intent": reading.intent.value,
        "urgency": reading.urgency.value,
        "clause": reading.clause or NONE,
        "clauses": ranked if reading.clause else [NONE, *ranked[:-1]],
        "confidence": reading.confidence / 100,
    }


def _quotes(quotes: Sequence[Quote]) -> list[QuoteJson]:
    return [{"text": one.text, "start": one.start, "end": one.end} for one in quotes]


def clauses_of(agreement: Agreement) -> tuple[ClauseText, ...]:
    """Return the clauses of an agreement as messages are compared with them."""
    language = agreement.header.language
    return tuple(
        ClauseText(one.label, one.title, " ".join(write_clause(one, agreement, language)))
        for one in agreement.clauses
    )


def clauses_in(document: Mapping[str, object]) -> tuple[ClauseText, ...] | Problem:
    """Return the clauses of `{"clauses": [{"id", "title", "text"}]}`, or what is wrong with it."""
    listed = document.get("clauses")
    if not isinstance(listed, list) or not listed:
        return problem("clauses-missing")
    if len(listed) > CLAUSES_MAX:
        return problem("list-size", field="clauses", size=str(len(listed)), most=str(CLAUSES_MAX))
    found = []
    for number, one in enumerate(listed, start=1):
        id_, title, text = (
            (one.get("id"), one.get("title", ""), one.get("text", ""))
            if isinstance(one, Mapping)
            else (None, "", "")
        )
        if not (isinstance(id_, str) and isinstance(title, str) and isinstance(text, str)):
            return problem("clause-unread", number=str(number))
        found.append(ClauseText(id_, title, text))
    return tuple(found)


def confirmation_in(document: Mapping[str, object]) -> Confirmation | Problem:
    """Return a confirmation from `{"text", "intent", "clause", "urgency"}`, or what is wrong."""
    text, intent = document.get("text"), document.get("intent")
    clause, urgency = document.get("clause"), document.get("urgency")
    is_known = intent in list(Intent) and urgency in [None, *Urgency]
    if not (isinstance(text, str) and is_known and isinstance(clause, str | None)):
        return problem("confirmation-unread")
    return Confirmation(
        text,
        Intent(str(intent)),
        None if clause == NONE else clause,
        Urgency(str(urgency)) if urgency else None,
    )
