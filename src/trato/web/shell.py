"""What every page knows: who reads it, how they are spoken to, where they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.conf import settings

from trato.store.visitors import Client, Staff

if TYPE_CHECKING:
    from django.http import HttpRequest


def shell(request: HttpRequest) -> dict[str, Any]:
    """Return what the frame of a page needs."""
    visitor = getattr(request, "visitor", None)
    return {
        "visitor": visitor,
        "is_staff_page": isinstance(visitor, Staff),
        "is_portal_page": isinstance(visitor, Client),
        "register": visitor.relationship.register if isinstance(visitor, Client) else "tu",
        "site_address": settings.SITE_ADDRESS,
    }
