"""How the two sides of a relationship work together, for the client."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from trato.store.doors import access_relationship, client_of
from trato.web.frame.visitors import Request
from trato.web.relationship.method import method_for


@require_safe
def method(request: Request, key: str) -> HttpResponse:
    """Show people, hours and phases as the agreement has them, with what changed and when."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    shown = method_for(client, found, timezone.now())
    context = {"here": "agreement", "relationship": found, "method": shown}
    return render(request, "portal/method.html", context)
