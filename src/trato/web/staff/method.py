"""How the two sides of a relationship work together, for the agency."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from trato.store.doors import access_relationship, staff_of
from trato.web.frame.visitors import Request
from trato.web.relationship.method import method_for


@require_safe
def method(request: Request, key: str) -> HttpResponse:
    """Show people, hours and phases as the agreement has them, with what changed and when."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    shown = method_for(staff, found, timezone.now())
    context = {"here": "relationship", "relationship": found, "method": shown}
    return render(request, "staff/method.html", context)
