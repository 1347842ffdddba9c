"""The files of an entry, as pages list them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from trato.store.doors import access_attachments
from trato.store.ledgers import book_of
from trato.store.models import Relationship
from trato.store.names import called, names_of
from trato.store.visitors import Client, Staff

_KB = 1_000
_MB = 1_000_000


@dataclass(frozen=True, slots=True)
class FileShown:
    """A file: what it is called, how large, from whom and when, and the hash that proves it."""

    key: str
    name: str
    size: str
    who: str
    at: datetime
    sha256: str


def files_shown(
    who: Staff | Client, relationship: Relationship, event_id: str
) -> tuple[FileShown, ...]:
    """Return the files that an entry cites, and those that entries about it added since."""
    about = {
        event.id
        for event in book_of(relationship).events
        if event.evidence and event_id in event.about and event.is_visible_to(who.short, who.side)
    }
    rows = access_attachments(who, relationship).filter(event_id__in={event_id, *about})
    names = names_of(relationship)
    return tuple(
        FileShown(
            row.key,
            row.name,
            size_in_words(row.size),
            called(names, [row.given_by])[0],
            row.given_at,
            row.sha256,
        )
        for row in rows.defer("raw")
    )


def size_in_words(size: int) -> str:
    """Return a number of bytes as people read it."""
    if size < _MB:
        return _("%(n)s kB") % {"n": max(1, round(size / _KB))}
    return _("%(n)s MB") % {"n": round(size / _MB)}
