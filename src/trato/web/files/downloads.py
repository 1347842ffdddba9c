"""Files that are handed out: always as attachments, never shown in place."""

from __future__ import annotations

from typing import TypeVar
from urllib.parse import quote

from django.conf import settings
from django.http import HttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone

from trato.actions.addresses import address_of
from trato.actions.evidence import evidence_of
from trato.actions.papers import sealed_paper
from trato.store.doors import access_certificates
from trato.store.models import Relationship
from trato.store.refusal import not_found
from trato.store.visitors import Client, Staff

Sent = TypeVar("Sent", bound=HttpResponseBase)


def attachment(raw: bytes, name: str, content_type: str) -> HttpResponse:
    """Return bytes as a file to be kept under a name."""
    return as_attachment(HttpResponse(raw, content_type=content_type), name)


def as_attachment(response: Sent, name: str) -> Sent:
    """Return an answer as a file to be kept under a name, never shown in place."""
    response.headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(name)}"
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response


def paper_file(who: Staff | Client, relationship: Relationship, number: int) -> HttpResponse:
    """Return the sealed paper of a version."""
    paper = sealed_paper(
        who,
        relationship,
        number,
        at=timezone.now(),
        seal_folder=settings.SEAL_FOLDER,
        verify_address=address_of("verify"),
        stamp_address=settings.STAMP_ADDRESS,
    )
    name = f"{relationship.name} {number}.pdf"
    return attachment(bytes(paper.pdf), name, "application/pdf")


def evidence_file(who: Staff | Client, relationship: Relationship) -> HttpResponse:
    """Return the evidence file as this person may read it."""
    name = f"{relationship.name} prueba.zip"
    return attachment(evidence_of(who, relationship), name, "application/zip")


def certificate_file(who: Staff | Client, relationship: Relationship, number: int) -> HttpResponse:
    """Return what a third party issued. Raises «not_found» for what this person may not see."""
    found = access_certificates(who, relationship).filter(pk=number).first()
    if found is None:
        raise not_found()
    return attachment(bytes(found.raw), found.name, "application/octet-stream")
