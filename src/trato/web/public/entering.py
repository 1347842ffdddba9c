"""Entering by a personal link: opening it shows who it is for; one step confirms."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from trato.actions.beginnings import follow_link, link_of
from trato.store.visitors import Client
from trato.web.visitors import CLIENTS, Request


@require_http_methods(["GET", "POST"])
def enter(request: Request, token: str) -> HttpResponse:
    """Show the confirming step, or take it. Opening the link changes nothing: scanners do it."""
    now = timezone.now()
    link = link_of(token, at=now)
    if link is None:
        return render(request, "public/link_over.html", status=410)
    if request.method == "GET":
        relationship = link.person.relationship
        context = {"person": link.person, "relationship": relationship}
        return render(request, "public/enter.html", context)
    client = follow_link(link, at=now)
    let_in(request, client)
    return redirect(link.target or f"/t/{client.relationship.key}/")


def let_in(request: Request, client: Client) -> None:
    """Let this browser into the portal as somebody of a client."""
    entered = dict(request.session.get(CLIENTS, {}))
    request.session.cycle_key()
    request.session[CLIENTS] = entered | {client.relationship.key: client.person.pk}
