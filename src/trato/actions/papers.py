"""Papers: the one of a version, sealed, and what third parties issue about it."""

from __future__ import annotations

import re
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from trato.actions.agreeing import agreed_versions
from trato.actions.recording import action
from trato.core.agreement import Agreement
from trato.core.events import Event
from trato.core.words import Language
from trato.core.words.dates import moment_in_words
from trato.sealing import (
    Approval,
    NoPressError,
    Paper,
    PaperClause,
    make_seal,
    paper_pdf,
    seal_pdf,
)
from trato.sealing.seal import stamper
from trato.store.doors import access_version
from trato.store.ledgers import reading_of
from trato.store.models import Certificate, Entry, Relationship, SealedPaper, TextVersion
from trato.store.proposals import proposals_of
from trato.store.refusal import RefusalError
from trato.store.visitors import Client, Staff

CERTIFICATE_BYTES_MAX: Final = 5_000_000


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


def _front(text: str) -> tuple[str, ...]:
    """Return the lines before the first clause, without the marks of headings."""
    front = re.split(r"^##\s+[^\n]*\b[A-Z]+\d+[.:]", text, maxsplit=1, flags=re.MULTILINE)[0]
    lines = (line.strip().lstrip("#").strip() for line in front.splitlines()[1:])
    return tuple(line for line in lines if line)


def _when(event: Event, relationship: Relationship, language: Language) -> str:
    return moment_in_words(event.at, language, zone=ZoneInfo(relationship.zone))


def sealed_paper(
    who: Staff | Client,
    relationship: Relationship,
    number: int,
    *,
    at: datetime,
    seal_folder: Path,
    verify_address: str,
    stamp_address: str = "",
) -> SealedPaper:
    """Return the sealed paper of a version that both approved; the first who asks has it made.

    Raises `RefusalError` «not_agreed» while somebody's approval is missing, «no_press» where the
    libraries that lay out letters are not installed.
    """
    version = access_version(who, relationship, number)
    found = SealedPaper.objects.filter(relationship=relationship, number=number).first()
    if found is not None:
        return found
    if number not in agreed_versions(relationship, at=at):
        raise RefusalError("not_agreed", number=str(number))
    # Made outside the transaction: laying a page out and asking for a time stamp take their time.
    seal = make_seal(seal_folder, name="Trato", at=at)
    try:
        plain = paper_pdf(paper_of(relationship, version, at=at, verify_address=verify_address))
    except NoPressError as missing:
        raise RefusalError("no_press") from missing
    reason = f"{relationship.name} · {number}"
    made = seal_pdf(plain, seal, reason=reason, name="Trato", timestamper=stamper(stamp_address))
    return _keep(relationship, version, made, at=at)


@action
def _keep(
    relationship: Relationship, version: TextVersion, made: bytes, *, at: datetime
) -> SealedPaper:
    """Keep a paper, or return the one that somebody else kept meanwhile: both hold one file."""
    paper, _ = SealedPaper.objects.get_or_create(
        relationship=relationship,
        number=version.number,
        defaults={
            "agency": relationship.agency,
            "pdf": made,
            "sha256": sha256(made).hexdigest(),
            "made_at": at,
        },
    )
    return paper


@action
def attach_certificate(
    who: Staff | Client,
    relationship: Relationship,
    number: int,
    *,
    name: str,
    raw: bytes,
    at: datetime,
) -> Certificate:
    """Attach what a third party issued about a version. Raises `RefusalError` «too_heavy»."""
    version = access_version(who, relationship, number)
    if len(raw) > CERTIFICATE_BYTES_MAX:
        raise RefusalError("too_heavy", limit=str(CERTIFICATE_BYTES_MAX // 1_000_000))
    return Certificate.objects.create(
        agency=relationship.agency,
        relationship=relationship,
        number=version.number,
        name=name,
        raw=raw,
        sha256=sha256(raw).hexdigest(),
        attached_by=who.short,
        attached_at=at,
    )
