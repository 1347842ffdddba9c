"""The proofs of a relationship, from its rows: the paper of a version, the evidence file."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from trato.core.agreement import Agreement
from trato.core.events import Event
from trato.core.ledger import Entry as CoreEntry
from trato.core.ledger import canonical, entry_line, withheld
from trato.core.words import Language
from trato.core.words.dates import moment_in_words
from trato.files.evidence import pack
from trato.sealing import Approval, Paper, PaperClause
from trato.store.doors import access_attachments, access_proofs
from trato.store.ledgers import book_of, event_of, reading_of
from trato.store.models import Certificate, Entry, Relationship, SealedPaper, TextVersion
from trato.store.proposals import proposals_of
from trato.store.visitors import Client, Staff

FILE_BYTES_MAX: Final = 1_000_000
FILES_BYTES_MAX: Final = 20_000_000
"""How large a file that travels in the evidence file may be, and all of them together."""
_SAFE: Final = re.compile(r"[^\w.() -]+")


def paper_of(
    relationship: Relationship, version: TextVersion, *, at: datetime, verify_address: str
) -> Paper:
    """Return the paper of a version as it stands at `at`: what it says and who approved it."""
    reading = reading_of(version.text)
    agreement = reading.agreement
    titles = {clause.label: clause.title for clause in agreement.clauses}
    sentences: dict[str, list[str]] = {}
    for one in reading.sentences:
        sentences.setdefault(one.clause, []).append(one.text)
    return Paper(
        title=agreement.title,
        language=agreement.header.language,
        number=version.number,
        sha256=version.sha256,
        front=_front(version.text),
        clauses=tuple(
            PaperClause(label, titles.get(label, ""), tuple(said))
            for label, said in sentences.items()
        ),
        approvals=_approvals(relationship, version, agreement, at=at),
        verify_address=verify_address,
    )


def _approvals(
    relationship: Relationship, version: TextVersion, agreement: Agreement, *, at: datetime
) -> tuple[Approval, ...]:
    """Return the acts that approved a version, each with its entry; a proposal may be one."""
    acts = [
        act
        for one in proposals_of(relationship, at=at)
        if one.number == version.number
        for act in one.approvals
    ]
    rows = {
        row.event_id: row
        for row in Entry.objects.filter(
            relationship=relationship, event_id__in=[act.id for act in acts]
        )
    }
    names = {
        person.short: (person.name, party.name)
        for party in agreement.parties
        for person in party.people
    }
    language = agreement.header.language
    return tuple(
        Approval(
            *names.get(act.by, (act.by, "")),
            _when(act, relationship, language),
            rows[act.id].seq,
            rows[act.id].hash,
            act.fields.get("talked") is True,
        )
        for act in acts
    )


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
    readable = {one.id for one in book_of(relationship).events if may_read(one, who)}
    left = FILES_BYTES_MAX
    small = access_attachments(who, relationship).filter(size__lte=FILE_BYTES_MAX)
    for place, one in enumerate(small.iterator(chunk_size=20), 1):
        if one.event_id in readable and one.size <= left:
            left -= one.size
            found[f"archivos/{one.event_id}-{place}-{_safe(one.name)}"] = bytes(one.raw)
    return found


def _safe(name: str) -> str:
    return _SAFE.sub("-", name)[-80:].strip(" .-") or "archivo"


def _front(text: str) -> tuple[str, ...]:
    """Return the lines before the first clause, without the marks of headings."""
    front = re.split(r"^##\s+[^\n]*\b[A-Z]+\d+[.:]", text, maxsplit=1, flags=re.MULTILINE)[0]
    lines = (line.strip().lstrip("#").strip() for line in front.splitlines()[1:])
    return tuple(line for line in lines if line)


def _when(event: Event, relationship: Relationship, language: Language) -> str:
    return moment_in_words(event.at, language, zone=ZoneInfo(relationship.zone))


def _line(row: Entry, who: Staff | Client) -> bytes:
    event = event_of(row)
    entry = CoreEntry(1, row.seq, row.prev, row.hash, row.salt, event, bytes(row.payload))
    if may_read(event, who):
        return entry_line(entry)
    return canonical(withheld(entry)) + b"\n"


def may_read(event: Event, who: Staff | Client) -> bool:
    """Tell whether somebody may read an event: it is for both, for their side, or for them."""
    return event.is_for_both or who.side.value in event.visibility or who.short in event.visibility
