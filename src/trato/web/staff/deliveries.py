"""What was delivered to a client, as both sides read it."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from trato.store.doors import access_relationship, staff_of
from trato.web.files.attached import files_shown
from trato.web.frame.visitors import Request
from trato.web.owed.deliveries import deliveries_shown, delivery_shown


@require_safe
def deliveries(request: Request, key: str) -> HttpResponse:
    """List what was delivered, the newest first."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    shown = deliveries_shown(staff, found, timezone.now())
    context = {"here": "deliveries", "relationship": found, "deliveries": shown}
    return render(request, "staff/deliveries.html", context)


@require_safe
def delivery(request: Request, key: str, delivery: str) -> HttpResponse:
    """Show one delivery with what the client said to it."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    shown = delivery_shown(staff, found, delivery, timezone.now())
    context = {"here": "deliveries", "relationship": found, "shown": shown, "agency": ""}
    context |= {"files": files_shown(staff, found, delivery)}
    context |= {"file_page": "file", "entry_page": "entry"}
    return render(request, "staff/delivery.html", context)
