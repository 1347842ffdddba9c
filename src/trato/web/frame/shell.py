"""What every page knows: who reads it, how they are spoken to, where they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from trato.store.visitors import Client

if TYPE_CHECKING:
    from django.http import HttpRequest


def shell(request: HttpRequest) -> dict[str, Any]:
    """Return what the frame of a page needs."""
    visitor = getattr(request, "visitor", None)
    return {
        "visitor": visitor,
        "register": visitor.relationship.register if isinstance(visitor, Client) else "tu",
    }
