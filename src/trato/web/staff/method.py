"""How the two sides of a relationship work together, for the agency."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from trato.core.words import Language
from trato.core.worktime import local_date
from trato.store.doors import access_relationship, access_versions, staff_of
from trato.store.proposals import proposals_of
from trato.web.method import last_read, method_of
from trato.web.visitors import Request


@require_safe
def method(request: Request, key: str) -> HttpResponse:
    """Show people, hours and phases as the agreement has them, with what changed and when."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    now = timezone.now()
    proposals = proposals_of(found, at=now)
    version = last_read(proposals, access_versions(staff, found))
    language, on = Language(staff.language), local_date(now, found.zone)
    shown = method_of(found, version, proposals, language, on=on) if version else None
    context = {"here": "relationship", "relationship": found, "method": shown}
    return render(request, "staff/method.html", context)
