"""What comes in with a request, looked at before anything else does: its size, and its signs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse, QueryDict

from trato.store.refusal import RefusalError
from trato.web.frame.refusals import refused

AROUND_A_FILE_MAX: Final = 1_000_000
"""How many bytes a form may have beside the file that it carries."""


class BoundedBodies:
    """Refuse what is larger than any page takes, unread, and text that no page can have sent.

    A file is written to the disk while it comes in, before a page can look at it: its limit is kept
    here. The sign of number zero ends a text for some and not for others; nobody types it.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keep what answers."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer, or refuse."""
        most = settings.UPLOAD_BYTES_MAX + AROUND_A_FILE_MAX
        if _length(request) > most:
            limit = str(settings.UPLOAD_BYTES_MAX // 1_000_000)
            return refused(request, RefusalError("too_heavy", limit=limit))
        if any("\0" in one for one in _texts(request)):
            return refused(request, RefusalError("no_text"))
        return self.get_response(request)


def _length(request: HttpRequest) -> int:
    said = request.META.get("CONTENT_LENGTH") or "0"
    return int(said) if said.isascii() and said.isdigit() else 0


def _texts(request: HttpRequest) -> Iterator[str]:
    yield request.path
    yield from _values(request.GET)
    if request.method == "POST":
        yield from _values(request.POST)


def _values(sent: QueryDict) -> Iterator[str]:
    for name, values in sent.lists():
        yield name
        yield from map(str, values)
