"""What a client keeps: the sealed paper and the evidence file."""

from __future__ import annotations

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from trato.store.doors import access_relationship, client_of
from trato.web.files.downloads import certificate_file, evidence_file, paper_file
from trato.web.frame.visitors import Request


@require_safe
def paper(request: Request, key: str, number: int) -> HttpResponse:
    """Hand out the sealed paper of a version."""
    client = client_of(request.visitor)
    return paper_file(client, access_relationship(client, key), number)


@require_safe
def evidence(request: Request, key: str) -> HttpResponse:
    """Hand out the evidence file."""
    client = client_of(request.visitor)
    return evidence_file(client, access_relationship(client, key))


@require_safe
def certificate(request: Request, key: str, number: int) -> HttpResponse:
    """Hand out what a third party issued."""
    client = client_of(request.visitor)
    return certificate_file(client, access_relationship(client, key), number)
