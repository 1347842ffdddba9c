"""What a reply holds: its parts in their order, and the promises that it makes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

from trato.core.verdict.values import Count
from trato.core.words import Language, Register
from trato.core.worktime import Deadline


class PartKind(StrEnum):
    """The parts of a reply, in the order in which they are said."""

    GREETING = "greeting"
    SITUATION = "situation"
    SHORT = "short"
    FACTS = "facts"
    ASSURED = "assured"
    TYPICAL = "typical"
    """How long such things usually take, by what was recorded."""
    ACTION = "action"
    YOURS = "yours"
    """What is still open on their side, to be settled together."""
    MEANWHILE = "meanwhile"
    CONSENT = "consent"
    DETAILS = "details"


_IN_SHORT: Final = (
    PartKind.GREETING,
    PartKind.SITUATION,
    PartKind.SHORT,
    PartKind.ACTION,
    PartKind.CONSENT,
)


@dataclass(frozen=True, slots=True)
class MessagePart:
    """One part. A private one quotes what the person needs or fears: theirs to show."""

    kind: PartKind
    text: str
    private: bool = False


@dataclass(frozen=True, slots=True)
class Promise:
    """Something that the reply promises, and until when; it becomes a commitment when sent."""

    what: str
    due: Deadline
    clause: str = ""


class Typical(NamedTuple):
    """How long something usually takes, from what was recorded: a figure with its basis.

    `usual` is the median of so many `cases` between two local dates, both included.
    """

    what: str
    usual: Count
    cases: int
    since: date
    until: date


@dataclass(frozen=True, slots=True)
class Message:
    """A reply to the claim with this id, at two levels: the short answer, and all of it.

    The details open on demand and are no part of `text`.
    """

    claim: str
    language: Language
    register: Register
    parts: tuple[MessagePart, ...]
    commitments: tuple[Promise, ...]

    @property
    def text(self) -> str:
        """Return the reply as it is sent: one paragraph for each part but the details."""
        return _joined(part for part in self.parts if part.kind is not PartKind.DETAILS)

    @property
    def short(self) -> str:
        """Return the short answer: it can be sent alone, and the rest on demand."""
        return _joined(part for part in self.parts if part.kind in _IN_SHORT)

    @property
    def in_detail(self) -> str:
        """Return the whole reply with every reason and every row of every sum."""
        return _joined(self.parts)

    @property
    def shown_to_others(self) -> str:
        """Return the reply as others may see it: «[…]» stands where something private was."""
        return "\n\n".join(
            "[…]" if part.private else part.text
            for part in self.parts
            if part.kind is not PartKind.DETAILS and part.text
        )

    def part(self, kind: PartKind) -> str:
        """Return the text of one part, empty when the reply has none."""
        return "\n".join(part.text for part in self.parts if part.kind is kind)


def _joined(parts: Iterable[MessagePart]) -> str:
    return "\n\n".join(part.text for part in parts if part.text)
