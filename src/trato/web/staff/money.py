"""Money of a client to the day, the powers of each side, and how things stood on a past day."""

from __future__ import annotations

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from trato.store.doors import access_relationship, staff_of
from trato.web.frame.visitors import Request
from trato.web.relationship.money import money_page


@require_safe
def money(request: Request, key: str) -> HttpResponse:
    """Show what is owed and by whom, today or on a past day."""
    staff = staff_of(request.visitor)
    return money_page(request, staff, access_relationship(staff, key), place="staff")
