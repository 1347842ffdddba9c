"""Letters: every mail is written here, once for its occasion, in the transaction that causes it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from trato.store.models import Agency, Letter

SUBJECT_CHARACTERS_MAX: Final = 200


def write_letter(
    agency: Agency,
    *,
    occasion: str,
    to: str,
    subject: str,
    paragraphs: Iterable[str],
    html: str = "",
    not_before: datetime | None = None,
) -> Letter:
    """Write a letter that waits to go out, at once or not before an aware instant.

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
        },
    )[0]
