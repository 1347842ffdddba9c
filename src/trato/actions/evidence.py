"""The evidence file of a relationship, from its rows: what anybody can verify without us."""

from __future__ import annotations

import re
from typing import Final

from trato.core.ledger import Entry as CoreEntry
from trato.core.ledger import canonical, entry_line, withheld
from trato.files.evidence import pack
from trato.store.doors import access_attachments, access_proofs
from trato.store.ledgers import book_of, event_of
from trato.store.models import Certificate, Entry, Relationship, SealedPaper, TextVersion
from trato.store.visitors import Client, Staff

FILE_BYTES_MAX: Final = 1_000_000
FILES_BYTES_MAX: Final = 20_000_000
"""How large a file that travels in the evidence file may be, and all of them together."""
_SAFE: Final = re.compile(r"[^\w.() -]+")


def evidence_of(who: Staff | Client, relationship: Relationship) -> bytes:
    """Return the evidence file of a relationship as `who` may read it."""
    versions = list(TextVersion.objects.filter(relationship=relationship).order_by("number"))
    rows = Entry.objects.filter(relationship=relationship).order_by("seq")
    members = {f"versiones/{one.number}.md": one.text.encode() for one in versions}
    members["acuerdo.md"] = versions[-1].text.encode() if versions else b""
    members["hechos.jsonl"] = b"".join(_line(row, who) for row in rows)
    for paper in SealedPaper.objects.filter(relationship=relationship).order_by("number"):
        members[f"acuerdo-{paper.number}.pdf"] = bytes(paper.pdf)
    for number, one in enumerate(
        Certificate.objects.filter(relationship=relationship).order_by("pk"), 1
    ):
        members[f"constancias/{number}-{_safe(one.name)}"] = bytes(one.raw)
    return pack(members | _files(who, relationship))


def _files(who: Staff | Client, relationship: Relationship) -> dict[str, bytes]:
    """Return the files that rest in the ledger by their hashes, as far as `who` may read them.

    The proofs of what was taken in, and of what entries cite the small ones: the archive stays one
    that a mail can carry. The hash of every other one is in the ledger all the same.
    """
    found = {
        f"archivos/version-{one.number}-{_safe(one.name)}": bytes(one.raw)
        for one in access_proofs(who, relationship)
    }
    readable = {
        one.id for one in book_of(relationship).events if one.is_visible_to(who.short, who.side)
    }
    left = FILES_BYTES_MAX
    small = access_attachments(who, relationship).filter(size__lte=FILE_BYTES_MAX)
    for place, one in enumerate(small.iterator(chunk_size=20), 1):
        if one.event_id in readable and one.size <= left:
            left -= one.size
            found[f"archivos/{one.event_id}-{place}-{_safe(one.name)}"] = bytes(one.raw)
    return found


def _safe(name: str) -> str:
    return _SAFE.sub("-", name)[-80:].strip(" .-") or "archivo"


def _line(row: Entry, who: Staff | Client) -> bytes:
    event = event_of(row)
    entry = CoreEntry(1, row.seq, row.prev, row.hash, row.salt, event, bytes(row.payload))
    if event.is_visible_to(who.short, who.side):
        return entry_line(entry)
    return canonical(withheld(entry)) + b"\n"
