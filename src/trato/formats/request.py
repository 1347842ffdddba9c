"""`trato-request/1`: what a request is by the agreement, as JSON."""

from __future__ import annotations

from typing import Literal, TypedDict

from trato.core.agreement import Agreement
from trato.core.verdict.values import RequestVerdict
from trato.core.words import Language, say
from trato.formats.telling import (
    ReasonJson,
    due_text,
    instant_text,
    price_text,
    reason_json,
    speaker_for,
)
from trato.formats.verdict import WayJson, way_json

RequestWord = Literal["included", "quota", "extra", "excluded", "not_covered", "unclassed"]


class RequestJson(TypedDict):
    """What a request is, what it needs, and the way to have it."""

    format: Literal["trato-request/1"]
    verdict: RequestWord
    word: str
    headline: str
    thing: str | None
    event: str | None
    version: int | None
    at: str
    clauses: list[str]
    events: list[str]
    used: int | None
    quota: int | None
    period: str
    price: str | None
    currency: str | None
    needs_approval: bool
    written: bool
    asks: list[str]
    approves: list[str]
    binding: bool
    answer_due_at: str | None
    because: list[ReasonJson]
    way_on: list[WayJson]


def request_json(
    request: RequestVerdict, agreement: Agreement | None, language: Language
) -> RequestJson:
    """Return the class of a request as JSON, its words in `language`."""
    speaker = speaker_for(agreement, language, request.at)
    price = request.price
    code: RequestWord = request.kind.value if request.kind else "unclassed"
    return {
        "format": "trato-request/1",
        "verdict": code,
        "word": say(language, f"request.code.{code}"),
        "headline": speaker.sentence(request.said),
        "thing": request.thing,
        "event": request.event,
        "version": request.version,
        "at": instant_text(request.at, speaker.zone) or "",
        "clauses": list(request.clauses),
        "events": list(request.events),
        "used": request.used,
        "quota": request.quota,
        "period": request.period,
        "price": price_text(price) if price else None,
        "currency": price.currency if price else None,
        "needs_approval": request.needs_approval,
        "written": request.written,
        "asks": list(request.asks),
        "approves": list(request.approves),
        "binding": request.binding,
        "answer_due_at": due_text(request.answer_due),
        "because": [reason_json(one, speaker) for one in request.because],
        "way_on": [way_json(one, speaker) for one in request.way_on],
    }
