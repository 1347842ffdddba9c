"""Letters: every mail is written here, once for its occasion, in the transaction that causes it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from trato.store.models import Agency, Letter
from trato.store.visitors import Client

SUBJECT_CHARACTERS_MAX: Final = 200


@dataclass(frozen=True, slots=True)
class LetterWords:
    """A whole letter in words: its subject, and what it says as plain text and as HTML."""

    subject: str
    text: str
    html: str


def write_letter(
    agency: Agency,
    *,
    occasion: str,
    to: str,
    subject: str,
    paragraphs: Iterable[str],
    html: str = "",
    not_before: datetime | None = None,
    sender: Client | None = None,
) -> Letter:
    """Write a letter that waits to go out, at once or not before an aware instant.

    With a `sender` it goes out in the name of that person, to whom the answer goes, and no page of
    the agency shows it.

    An occasion has one letter: when it was written already, that one is returned as it is.
    """
    return Letter.objects.get_or_create(
        occasion=occasion,
        defaults={
            "agency": agency,
            "to": to,
            "subject": subject[:SUBJECT_CHARACTERS_MAX],
            "text": "\n\n".join(paragraphs),
            "html": html,
            "not_before": not_before,
            "from_name": sender.name if sender is not None else "",
            "reply_to": sender.person.email if sender is not None else "",
            "is_private": sender is not None,
        },
    )[0]
