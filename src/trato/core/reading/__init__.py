"""Reading the messages of people: what they want, how soon, and which clause they are about."""

from trato.core.reading.reader import read_message, subjects_of
from trato.core.reading.values import (
    CONFIDENT_FROM,
    ClauseText,
    Confirmation,
    Intent,
    Likeness,
    MessageReading,
    Quote,
    RankedClause,
    Urgency,
)

__all__ = [
    "CONFIDENT_FROM",
    "ClauseText",
    "Confirmation",
    "Intent",
    "Likeness",
    "MessageReading",
    "Quote",
    "RankedClause",
    "Urgency",
    "read_message",
    "subjects_of",
]
