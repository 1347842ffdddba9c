"""`trato-message/1`: a reply as JSON, part by part, with the commitments that it makes."""

from __future__ import annotations

from typing import Literal, TypedDict

from trato.core.message import Message
from trato.formats.telling import due_text

PartWord = Literal[
    "greeting",
    "situation",
    "short",
    "facts",
    "assured",
    "typical",
    "action",
    "yours",
    "meanwhile",
    "consent",
    "details",
]


class PartJson(TypedDict):
    """One part of a reply. A private one is for the person and whom they choose."""

    kind: PartWord
    text: str
    private: bool


class CommitmentJson(TypedDict):
    """A promise that the reply makes: it becomes an obligation when it is sent."""

    what: str
    due_at: str | None
    clause: str


class MessageJson(TypedDict):
    """A reply: its parts, the whole text without the details, the short answer, its promises."""

    format: Literal["trato-message/1"]
    claim: str
    language: str
    register: str
    parts: list[PartJson]
    commitments: list[CommitmentJson]
    text: str
    short: str


def message_json(message: Message) -> MessageJson:
    """Return a reply as JSON."""
    return {
        "format": "trato-message/1",
        "claim": message.claim,
        "language": message.language.value,
        "register": message.register.value,
        "parts": [
            {"kind": part.kind.value, "text": part.text, "private": part.private}
            for part in message.parts
        ],
        "commitments": [
            {"what": one.what, "due_at": due_text(one.due), "clause": one.clause}
            for one in message.commitments
        ],
        "text": message.text,
        "short": message.short,
    }
