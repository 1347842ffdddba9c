"""What a reply holds: its parts in their order, and the promises that it makes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from trato.core.words import Language, Register
from trato.core.worktime import Deadline


class PartKind(StrEnum):
    """The parts of a reply, in the order in which they are said."""

    GREETING = "greeting"
    SITUATION = "situation"
    SHORT = "short"
    FACTS = "facts"
    ASSURED = "assured"
    ACTION = "action"
    MEANWHILE = "meanwhile"
    CONSENT = "consent"
    DETAILS = "details"


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


@dataclass(frozen=True, slots=True)
class Message:
    """A reply to the claim with this id. `details` open on demand and are no part of `text`."""

    claim: str
    language: Language
    register: Register
    parts: tuple[MessagePart, ...]
    commitments: tuple[Promise, ...]

    @property
    def text(self) -> str:
        """Return the reply as it is sent: one paragraph for each part but the details."""
        return "\n\n".join(
            part.text for part in self.parts if part.kind is not PartKind.DETAILS and part.text
        )

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
