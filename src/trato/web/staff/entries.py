"""One entry of the ledger, for people of the agency."""

from __future__ import annotations

from django.http import HttpResponse
from django.views.decorators.http import require_http_methods, require_safe

from trato.store.doors import access_attachment, access_relationship, staff_of, writer_of
from trato.web.files.downloads import attachment
from trato.web.frame.visitors import Request
from trato.web.ledger.mending import entry_page


@require_safe
def file(request: Request, key: str, file: str) -> HttpResponse:
    """Hand out a file that an entry cites."""
    staff = staff_of(request.visitor)
    found = access_attachment(staff, access_relationship(staff, key), file)
    return attachment(bytes(found.raw), found.name, found.content_type)


@require_http_methods(["GET", "POST"])
def entry(request: Request, key: str, entry: str) -> HttpResponse:
    """Show an entry; confirm, deny, correct it or take it back."""
    staff = writer_of(request.visitor) if request.method == "POST" else staff_of(request.visitor)
    found = access_relationship(staff, key)
    may_write = staff.member.may_write
    return entry_page(request, staff, found, entry, place="staff", may_write=may_write)
