"""Proving: the sealed paper, the evidence file, and what third parties issue about a version."""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Final

from trato.actions.agreeing import agreed_versions
from trato.actions.proofs import paper_of
from trato.actions.recording import action
from trato.sealing import NoPressError, make_seal, paper_pdf, seal_pdf
from trato.sealing.seal import stamper
from trato.store.doors import access_version
from trato.store.models import Certificate, Relationship, SealedPaper, TextVersion
from trato.store.refusal import RefusalError
from trato.store.visitors import Client, Staff

CERTIFICATE_BYTES_MAX: Final = 5_000_000


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
