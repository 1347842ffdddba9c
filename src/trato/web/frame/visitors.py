"""Who is asking, found once for every request: `request.visitor`."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Final, cast

from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation

from trato.store.devices import client_by
from trato.store.looks import one_look
from trato.store.models import Member, User
from trato.store.visitors import Client, Staff, Visitor
from trato.store.walls import looking_for, within

CLIENTS: Final = "clients"
"""The session's name for the relationships that this browser may enter: key → its own secret."""
AGENCY: Final = "agency"
"""The session's name for the agency that somebody of several works in now: its id."""
PORTAL: Final = "/t/"
AGENCIES_MAX: Final = 100


class Request(HttpRequest):
    """A request whose visitor is known."""

    visitor: Visitor


class VisitorMiddleware:
    """Find the visitor, and speak their language while the request lasts."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keep what answers."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer with `request.visitor` set."""
        asked = cast(Request, request)
        with within(None):
            asked.visitor = visitor_of(request)
        language = _language(request, asked.visitor)
        agency = asked.visitor.agency.pk if asked.visitor is not None else None
        with translation.override(language), within(agency), _look(request):
            request.LANGUAGE_CODE = language
            response = self.get_response(request)
        response.headers.setdefault("Content-Language", language)
        return response


def visitor_of(request: HttpRequest) -> Visitor:
    """Return who asks: in the portal a client's person, elsewhere somebody of an agency."""
    if request.path.startswith(PORTAL):
        return _client(request, request.path.removeprefix(PORTAL).partition("/")[0])
    return _staff(request)


def _client(request: HttpRequest, key: str) -> Client | None:
    entered = request.session.get(CLIENTS, {})
    token = entered.get(key) if isinstance(entered, dict) else None
    return client_by(token, key, at=timezone.now()) if isinstance(token, str) else None


def _staff(request: HttpRequest) -> Staff | None:
    user = request.user
    if not isinstance(user, User) or not user.is_active:
        return None
    with looking_for("user", user.pk):
        found = Member.objects.select_related("agency").filter(user=user).order_by("pk")
        members = list(found[:AGENCIES_MAX])
    chosen = request.session.get(AGENCY)
    first = members[0] if members else None
    member = next((one for one in members if one.agency_id == chosen), first)
    return Staff(user, member, member.agency) if member is not None else None


def _look(request: HttpRequest) -> AbstractContextManager[None]:
    """Return what makes a request that only reads one look."""
    return one_look() if request.method in {"GET", "HEAD"} else nullcontext()


def _language(request: HttpRequest, visitor: Visitor) -> str:
    if visitor is not None:
        return visitor.language
    said = request.session.get("language")
    if said in {"es", "en"}:
        return str(said)
    asked = translation.get_language_from_request(request)
    return "en" if asked.startswith("en") else "es"
