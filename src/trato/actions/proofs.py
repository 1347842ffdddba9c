"""The proofs of a relationship, from its rows: the paper of a version, the evidence file."""

from __future__ import annotations

import re
from typing import Final
from zoneinfo import ZoneInfo

from trato.core.events import Event, EventKind
from trato.core.ledger import Entry as CoreEntry
from trato.core.ledger import canonical, entry_line, withheld
from trato.core.words import Language
from trato.core.words.dates import moment_in_words
from trato.files.evidence import pack
from trato.sealing import Approval, Paper, PaperClause
from trato.store.ledgers import agreement_of, book_of, event_of, reading_of
from trato.store.models import Constancy, Entry, Relationship, SealedPaper, TextVersion
from trato.store.visitors import Client, Staff

_SAFE: Final = re.compile(r"[^\w.() -]+")


def paper_of(relationship: Relationship, version: TextVersion, *, verify_address: str) -> Paper:
    """Return the paper of a version: what it says and who approved it."""
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
        approvals=tuple(
            _approval(event, version, relationship, agreement.header.language)
            for event in approvals_of(relationship, version)
        ),
        verify_address=verify_address,
    )


def approvals_of(relationship: Relationship, version: TextVersion) -> tuple[Event, ...]:
    """Return the acts by which a version was approved, a proposal by who may among them."""
    standing_acts = {EventKind.VERSION_PROPOSED, EventKind.VERSION_APPROVED}
    return tuple(
        event
        for event in book_of(relationship).events
        if event.kind in standing_acts
        and event.fields.get("version") == version.number
        and event.text_field("sha256").removeprefix("sha256:") == version.sha256
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
        Constancy.objects.filter(relationship=relationship).order_by("pk"), 1
    ):
        members[f"constancias/{number}-{_safe(one.name)}"] = bytes(one.raw)
    return pack(members)


def _safe(name: str) -> str:
    return _SAFE.sub("-", name)[-80:].strip(" .-") or "archivo"


def _front(text: str) -> tuple[str, ...]:
    """Return the lines before the first clause, without the marks of headings."""
    front = re.split(r"^##\s+[^\n]*\b[A-Z]+\d+[.:]", text, maxsplit=1, flags=re.MULTILINE)[0]
    lines = (line.strip().lstrip("#").strip() for line in front.splitlines()[1:])
    return tuple(line for line in lines if line)


def _approval(
    event: Event, version: TextVersion, relationship: Relationship, language: Language
) -> Approval:
    agreement = agreement_of(version)
    for party in agreement.parties:
        for person in party.people:
            if person.short == event.by:
                return Approval(person.name, party.name, _when(event, relationship, language))
    return Approval(event.by, "", _when(event, relationship, language))


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
