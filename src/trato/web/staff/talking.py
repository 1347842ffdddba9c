"""What to talk about in the next conversation with a client."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from trato.store.doors import access_relationship, staff_of
from trato.web.frame.visitors import Request
from trato.web.relationship.talks import talk_of


@require_safe
def talking(request: Request, key: str) -> HttpResponse:
    """Show what is on the table, as a page that prints."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    context = {
        "here": "relationship",
        "relationship": found,
        "talk": talk_of(staff, found, timezone.now()),
        "other": found.name,
        "doubt_page": "doubt",
        "finding_page": "finding",
        "request_page": "requests",
        "record_page": "record",
    }
    return render(request, "staff/talking.html", context)
