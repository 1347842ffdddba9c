"""`trato-ledger/1`, `trato-record/1`, `trato-verify/1`, `trato-entry/1`: what was recorded."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypedDict

from trato.formats.check import ProblemJson


class EvidenceJson(TypedDict):
    """A file that proves something: its name, the hash of its bytes, its size."""

    name: str
    sha256: NotRequired[str]
    size_bytes: NotRequired[int]


class EventJson(TypedDict):
    """Something that happened. `at` is an instant with offset, or a date (precision: day)."""

    id: str
    at: str
    recorded_at: str
    by: str
    recorded_by: str
    kind: str
    source: NotRequired[str]
    same_as: NotRequired[str]
    about: NotRequired[list[str]]
    channel: NotRequired[str]
    fields: NotRequired[dict[str, Any]]
    text: NotRequired[str]
    evidence: NotRequired[list[EvidenceJson]]
    visibility: NotRequired[str | list[str]]


class EntryJson(TypedDict):
    """A line of the ledger: an event, chained to the line before it."""

    v: Literal[1]
    seq: int
    prev: str
    hash: str
    salt: str
    event: EventJson


class LedgerJson(TypedDict):
    """The events of a relationship, as they were recorded."""

    format: Literal["trato-ledger/1"]
    events: list[EventJson]


class RecordJson(TypedDict):
    """The ids of what was recorded, in order."""

    format: Literal["trato-record/1"]
    recorded: list[str]


class ApprovalJson(TypedDict):
    """Who approved the bytes of which version, and when."""

    version: int
    sha256: str
    by: str
    at: str


class VerifyJson(TypedDict):
    """Whether chain and texts hold, the head, who approved what, every break with its place.

    `withheld` counts the entries whose event is kept back from the receiver.
    """

    format: Literal["trato-verify/1"]
    entries: int
    head: str | None
    holds: bool
    withheld: int
    approvals: list[ApprovalJson]
    problems: list[ProblemJson]
