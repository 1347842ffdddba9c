"""Money between a client and their agency: the same page that the agency reads."""

from __future__ import annotations

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from trato.store.doors import access_relationship, client_of
from trato.web.frame.visitors import Request
from trato.web.relationship.money import money_page


@require_safe
def money(request: Request, key: str) -> HttpResponse:
    """Show what is owed and by whom, today or on a past day."""
    client = client_of(request.visitor)
    return money_page(request, client, access_relationship(client, key), place="portal")
