"""What every answer says to the browser: nothing from elsewhere runs, frames or listens here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed

POLICY: Final = (
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
    " img-src 'self' data:; object-src 'none'"
)
FEATURES: Final = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"


class SafeHeaders:
    """Add the security policy of the content, and keep private pages out of shared caches."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keep what answers."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer, with the headers."""
        response = self.get_response(request)
        response.headers.setdefault("Content-Security-Policy", POLICY)
        response.headers.setdefault("Permissions-Policy", FEATURES)
        if not request.path.startswith("/static/"):
            response.headers.setdefault("Cache-Control", "private, no-store")
        return response


WAYS: Final = ("GET", "HEAD", "POST")


class KnownWays:
    """Refuse every way of asking but reading and sending, before anything looks at the request.

    HEAD is answered as GET is, for every page; its body is left out on the way to the browser.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keep what answers."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer, or refuse."""
        if request.method not in WAYS:
            return HttpResponseNotAllowed(WAYS)
        if request.method == "HEAD":
            request.method = "GET"
        return self.get_response(request)
