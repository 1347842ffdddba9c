"""What a client may open while an agreement is only the provider's reading: the question itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from trato.store.visitors import Client

OPEN: Final = frozenset(
    {
        "portal-taken-in",
        "portal-is-so",
        "portal-is-not-so",
        "portal-proof",
        "portal-settings",
        "portal-device-over",
        "portal-others-over",
    }
)
"""The names of the addresses that a client may open meanwhile."""


class ProvisionalMiddleware:
    """Lead a client to «¿Es esto lo que acordamos?» until it is answered."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keep what answers."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer."""
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: object, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> HttpResponse | None:
        """Lead away from what follows from a text that nobody of the client has confirmed."""
        visitor = getattr(request, "visitor", None)
        if not isinstance(visitor, Client) or not visitor.relationship.is_provisional:
            return None
        name = request.resolver_match.url_name if request.resolver_match else None
        return None if name in OPEN else redirect("portal-taken-in", visitor.relationship.key)
