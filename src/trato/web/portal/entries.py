"""The ledger and each of its entries, for people of a client."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_safe

from trato.store.doors import access_attachment, access_relationship, client_of
from trato.web.files.downloads import attachment
from trato.web.frame.visitors import Request
from trato.web.ledger.mending import entry_page
from trato.web.ledger.newest import page_of_ledger


@require_safe
def ledger(request: Request, key: str) -> HttpResponse:
    """Show the ledger, the newest first."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    page = page_of_ledger(client, found, before=request.GET.get("antes", ""))
    return render(
        request,
        "portal/ledger.html",
        {"here": "portal", "relationship": found, "page": page, "entry_page": "portal-entry"},
    )


@require_safe
def file(request: Request, key: str, file: str) -> HttpResponse:
    """Hand out a file that an entry cites."""
    client = client_of(request.visitor)
    found = access_attachment(client, access_relationship(client, key), file)
    return attachment(bytes(found.raw), found.name, found.content_type)


@require_http_methods(["GET", "POST"])
def entry(request: Request, key: str, entry: str) -> HttpResponse:
    """Show an entry; confirm, deny, correct it or take it back."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    return entry_page(request, client, found, entry, place="portal", may_write=True)
