"""«Nuestro trato»: where we are, and whose turn it is."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from trato.store.doors import access_relationship, access_versions, client_of
from trato.store.ledgers import standing_of
from trato.web.visitors import Request


@require_safe
def home(request: Request, key: str) -> HttpResponse:
    """Show the first page of a client."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    return render(
        request,
        "portal/home.html",
        {
            "here": "portal",
            "relationship": found,
            "version": access_versions(client, found).last(),
            "standing": standing_of(found, timezone.now()),
        },
    )
