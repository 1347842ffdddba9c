"""What an agency keeps: the sealed paper, the evidence file, what third parties issued."""

from __future__ import annotations

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from trato.actions.papers import CERTIFICATE_BYTES_MAX, attach_certificate
from trato.store.doors import access_relationship, staff_of, writer_of
from trato.store.refusal import RefusalError
from trato.web.files.downloads import certificate_file, evidence_file, paper_file
from trato.web.frame.visitors import Request


@require_safe
def paper(request: Request, key: str, number: int) -> HttpResponse:
    """Hand out the sealed paper of a version."""
    staff = staff_of(request.visitor)
    return paper_file(staff, access_relationship(staff, key), number)


@require_safe
def evidence(request: Request, key: str) -> HttpResponse:
    """Hand out the evidence file."""
    staff = staff_of(request.visitor)
    return evidence_file(staff, access_relationship(staff, key))


@require_POST
def attach(request: Request, key: str, number: int) -> HttpResponse:
    """Attach what a third party issued about a version."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    given = request.FILES.get("file")
    if not isinstance(given, UploadedFile):
        messages.error(request, _("Elige primero el archivo."))
        return redirect("relationship", key)
    if (given.size or 0) > CERTIFICATE_BYTES_MAX:
        raise RefusalError("too_heavy", limit=str(CERTIFICATE_BYTES_MAX // 1_000_000))
    name = " ".join((given.name or "constancia").split())[:120]
    attach_certificate(staff, found, number, name=name, raw=given.read(), at=timezone.now())
    messages.success(request, _("Constancia guardada junto a la versión %(n)s") % {"n": number})
    return redirect("relationship", key)


@require_safe
def certificate(request: Request, key: str, number: int) -> HttpResponse:
    """Hand out what a third party issued."""
    staff = staff_of(request.visitor)
    return certificate_file(staff, access_relationship(staff, key), number)
