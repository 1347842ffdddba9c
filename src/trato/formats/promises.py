"""`trato-promises/1`: the promises in a message, each with its day and how it was reckoned."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, TypedDict

from trato.core.agreement import Side
from trato.core.promises import Promise, basis_in_words, commitment
from trato.core.words import Language

SideWord = Literal["provider", "client"]


class CommitmentFieldsJson(TypedDict):
    """What is owed, by when (a day or an instant), and to whom."""

    what: str
    due_at: str
    to: str


class CommitmentJson(TypedDict):
    """The fact that a promise proposes to record: the beginning of a `trato-entry/1` event."""

    kind: Literal["commitment"]
    fields: CommitmentFieldsJson
    text: str


class PromiseJson(TypedDict):
    """One promise; offsets are code points, the end exclusive; days and hours are local."""

    start: int
    end: int
    text: str
    who: SideWord
    what: str
    due: str | None
    due_at: str | None
    due_text: str | None
    because: list[str]
    other: str | None
    confidence: int
    commitment: CommitmentJson | None


class PromisesJson(TypedDict):
    """The promises in a message, in their order."""

    format: Literal["trato-promises/1"]
    reference: str
    speaker: SideWord
    promises: list[PromiseJson]


def promises_json(
    promises: Sequence[Promise],
    *,
    text: str,
    at: datetime,
    speaker: Side,
    zone: str,
    language: Language,
) -> PromisesJson:
    """Return the promises in `text`, written at the local time `at`; reasons in `language`."""
    return {
        "format": "trato-promises/1",
        "reference": at.replace(tzinfo=None).isoformat(timespec="minutes"),
        "speaker": speaker.value,
        "promises": [_promise(one, text=text, zone=zone, language=language) for one in promises],
    }


def _promise(promise: Promise, *, text: str, zone: str, language: Language) -> PromiseJson:
    day, at = due_texts(promise)
    return {
        "start": promise.start,
        "end": promise.end,
        "text": text[promise.start : promise.end],
        "who": promise.who.value,
        "what": promise.what,
        "due": day,
        "due_at": at,
        "due_text": text[promise.due_start : promise.due_end] or None,
        "because": [basis_in_words(one, language) for one in promise.basis],
        "other": promise.other_on.isoformat() if promise.other_on else None,
        "confidence": promise.confidence,
        "commitment": _commitment(promise, text=text, zone=zone),
    }


def _commitment(promise: Promise, *, text: str, zone: str) -> CommitmentJson | None:
    made = commitment(promise, text, to=promise.who.other.value, zone=zone)
    if made is None:
        return None
    due_at = made.due_at.isoformat()
    fields: CommitmentFieldsJson = {"what": made.what, "due_at": due_at, "to": made.to}
    return {"kind": "commitment", "fields": fields, "text": made.words}


def due_texts(promise: Promise) -> tuple[str | None, str | None]:
    """Return the day of a promise, and its local instant where an hour is said."""
    due = promise.due
    if promise.due_on is None or due is None:
        return None, None
    hour = due.isoformat(timespec="minutes") if isinstance(due, datetime) else None
    return promise.due_on.isoformat(), hour
