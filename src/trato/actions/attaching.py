"""Files as evidence: an entry cites their hashes, and the bytes are kept beside the ledger."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Final

from django.db.models import Sum
from django.utils.translation import gettext as _

from trato.actions.recording import action, enter
from trato.core.events import EventKind
from trato.store.facts import fact_of
from trato.store.models import Attachment, Entry, Relationship
from trato.store.refusal import RefusalError
from trato.store.visitors import Client, Staff

FILE_BYTES_MAX: Final = 10_000_000
FILES_MAX: Final = 5
"""Of one entry at a time."""
KEPT_BYTES_MAX: Final = 1_000_000_000
"""Of all files of one relationship."""


@dataclass(frozen=True, slots=True)
class Given:
    """A file as it was handed in; `content_type` was found by looking at its bytes."""

    name: str
    content_type: str
    raw: bytes


def cited(files: Sequence[Given]) -> list[dict[str, object]]:
    """Return files as an event cites them: name, size, and the hash of their bytes."""
    return [
        {"name": one.name, "sha256": sha256(one.raw).hexdigest(), "size": len(one.raw)}
        for one in files
    ]


def keep_files(
    who: Staff | Client,
    relationship: Relationship,
    entry: Entry,
    files: Sequence[Given],
    *,
    at: datetime,
) -> None:
    """Keep the bytes of files that an entry cites, inside the action that wrote it.

    Raises `RefusalError` «too_many» for more than one entry takes, «too_long» for one that is too
    large, or when the relationship keeps as much as it may.
    """
    if len(files) > FILES_MAX:
        raise RefusalError("too_many", limit=str(FILES_MAX))
    if any(len(one.raw) > FILE_BYTES_MAX for one in files):
        raise RefusalError("too_long", limit=str(FILE_BYTES_MAX))
    kept = Attachment.objects.filter(relationship=relationship).aggregate(n=Sum("size"))["n"] or 0
    if kept + sum(len(one.raw) for one in files) > KEPT_BYTES_MAX:
        raise RefusalError("too_long", limit=str(KEPT_BYTES_MAX))
    Attachment.objects.bulk_create(
        Attachment(
            agency=relationship.agency,
            relationship=relationship,
            event_id=entry.event_id,
            name=one.name,
            content_type=one.content_type,
            raw=one.raw,
            size=len(one.raw),
            sha256=sha256(one.raw).hexdigest(),
            given_by=who.short,
            given_at=at,
        )
        for one in files
    )


@action
def attach(
    who: Staff | Client,
    relationship: Relationship,
    event_id: str,
    files: Sequence[Given],
    *,
    at: datetime,
) -> Entry:
    """Add files to an entry that is there: a new entry about it cites them.

    Who reads the one reads the other. Raises `RefusalError` «no_file», «not_found», and as
    `keep_files`.
    """
    if not files:
        raise RefusalError("no_file")
    found = fact_of(who, relationship, event_id).original
    named = ", ".join(one.name for one in files)[:200]
    made = enter(
        relationship,
        who,
        EventKind.EXTERNAL_FACT,
        at=at,
        fields={"name": _("Archivo: %(name)s") % {"name": named}},
        about=[found.id],
        evidence=cited(files),
        visibility=("both",) if found.is_for_both else tuple(found.visibility),
    )
    keep_files(who, relationship, made, files, at=at)
    return made
