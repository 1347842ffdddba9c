"""Entering as somebody of a client: by a personal link, or by a code that is typed."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from trato.actions.access import CODE_MINUTES, mail_code, relationship_at, use_code
from trato.actions.beginnings import follow_link, link_of
from trato.store.devices import enter_device
from trato.store.models import Way
from trato.store.visitors import Client
from trato.web.frame.forms import Typed
from trato.web.frame.pacing import HOUR, count_try
from trato.web.frame.visitors import CLIENTS, PORTAL, Request

CODE_TIME: Final = timedelta(minutes=CODE_MINUTES)
TRIES_MAX: Final = 10
WRONG_OF_ALL_MAX: Final = 600
"""How many wrong codes everybody together may type in an hour: a milliardth part of them opens."""
ASKED_MAX: Final = 3
LINKS_MAX: Final = 30
"""How often one link lets in within an hour: each time is a browser more."""
PATH_CHARACTERS_MAX: Final = 300


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
    count_try(request, "link", most=LINKS_MAX, within=HOUR, whose=f"link {link.pk}")
    client = follow_link(link, at=now)
    let_in(request, client, Way.LINK)
    return redirect(link.target or reverse("portal", args=[client.relationship.key]))


@require_http_methods(["GET", "POST"])
def code(request: Request) -> HttpResponse:
    """Ask for a code, or let in whom it is for. A code is used up by sending it alone."""
    typed = Typed(request)
    if request.method == "GET":
        return _code_page(request, typed, request.GET.get("de", ""))
    back = portal_path(typed.raw("de"))
    written = typed.line("code", _("¿Qué código te dieron?"), limit=40)
    if not typed.is_good:
        return _code_page(request, typed, back)
    count_try(request, "code", most=TRIES_MAX, within=CODE_TIME)
    client = use_code(written, at=timezone.now())
    if client is None:
        count_try(request, "codes", most=WRONG_OF_ALL_MAX, within=HOUR, whose="everybody")
        typed.wrong["code"] = _("Ese código no abre: caducó, ya se usó o le falta algo. Pide otro.")
        return _code_page(request, typed, back)
    let_in(request, client, Way.CODE)
    home = reverse("portal", args=[client.relationship.key])
    return redirect(back if back.startswith(home) else home)


@require_POST
def ask_code(request: Request) -> HttpResponse:
    """Send a code by mail. The answer is the same whether anybody has that address or not."""
    typed = Typed(request)
    back = portal_path(typed.raw("de"))
    email = typed.email("email")
    if not typed.is_good or not back:
        return _code_page(request, typed, back)
    key = _key_in(back)
    count_try(request, "code-asked", most=TRIES_MAX, within=HOUR)
    whose = f"{key} {email.lower()}"
    count_try(request, "code-mailed", most=ASKED_MAX, within=CODE_TIME, whose=whose)
    found = relationship_at(key)
    if found is not None:
        mail_code(found, email, at=timezone.now())
    said = _("Si ese correo es de alguien de este trato, el código va en camino.")
    messages.success(request, said)
    return _code_page(request, Typed(request), back)


def _code_page(request: Request, typed: Typed, back: str) -> HttpResponse:
    context = {"typed": typed, "back": portal_path(back), "minutes": CODE_MINUTES}
    return render(request, "public/code.html", context)


def portal_path(said: str) -> str:
    """Return a path within the portal as it was said, or nothing for any other."""
    is_ours = said.startswith(PORTAL) and len(said) <= PATH_CHARACTERS_MAX and said.isprintable()
    is_safe = is_ours and url_has_allowed_host_and_scheme(said, allowed_hosts=None)
    return said if is_safe and _key_in(said) else ""


def _key_in(path: str) -> str:
    return path.removeprefix(PORTAL).partition("/")[0]


def let_in(request: Request, client: Client, way: Way) -> None:
    """Let this browser into the portal as somebody of a client."""
    agent = request.headers.get("User-Agent", "")
    token = enter_device(client, way, agent, at=timezone.now())
    entered = dict(request.session.get(CLIENTS, {}))
    request.session.cycle_key()
    request.session[CLIENTS] = entered | {client.relationship.key: token}
