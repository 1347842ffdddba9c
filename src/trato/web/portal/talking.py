"""What to talk about in the next conversation, for people of a client."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from trato.store.doors import access_relationship, client_of
from trato.web.frame.visitors import Request
from trato.web.relationship.talks import talk_of


@require_safe
def talking(request: Request, key: str) -> HttpResponse:
    """Show what is on the table, as a page that prints: the same that the provider reads."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    context = {
        "here": "portal",
        "relationship": found,
        "talk": talk_of(client, found, timezone.now()),
        "other": client.agency.name,
        "finding_page": "portal-finding",
        "request_page": "portal-asking",
        "obligation_page": "portal-obligation",
    }
    return render(request, "portal/talking.html", context)
