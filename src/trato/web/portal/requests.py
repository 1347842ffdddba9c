"""«Pedir»: a client asks for something, and sees before sending what will happen and by when."""

from __future__ import annotations

from datetime import datetime

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from trato.actions.requesting import decide_extra, make_request, withdraw_request
from trato.core.agreement import Agreement, May
from trato.core.words import Language
from trato.store.doors import access_relationship, client_of
from trato.store.ledgers import agreement_of, version_held
from trato.store.limits import WORDS_CHARACTERS_MAX
from trato.store.models import Relationship
from trato.store.names import called, names_of
from trato.store.people import who_may
from trato.store.visitors import Client
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request
from trato.web.ledger.names_offered import things_to_name
from trato.web.verdict.requests import classed, requests_shown, thing_meant


@require_http_methods(["GET", "POST"])
def asking(request: Request, key: str) -> HttpResponse:
    """Ask: words first, then what they are by the agreement, then they are sent."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    now = timezone.now()
    typed = Typed(request)
    version = version_held(found, now)
    agreement = agreement_of(version) if version is not None else None
    approvers = who_may(found, client.side, May.APPROVE, at=now) if agreement is not None else ()
    context: dict[str, object] = {
        "here": "asking",
        "relationship": found,
        "typed": typed,
        "agreement": agreement,
        "version": version,
        "requests": requests_shown(client, found, now),
        "may_approve": client.short in approvers,
    }
    if agreement is None or request.method == "GET":
        return render(request, "portal/asking.html", context)
    words = typed.words("words", _("¿Qué hace falta?"), limit=WORDS_CHARACTERS_MAX)
    if not typed.is_good:
        return render(request, "portal/asking.html", context, status=409)
    if typed.raw("step") == "send":
        thing = typed.choice("thing", set(things_to_name(agreement)), "")
        make_request(client, found, words, thing=thing or None, at=now)
        messages.success(request, _("%(agency)s ya lo tiene.") % {"agency": client.agency.name})
        return redirect("portal-asking", key)
    seen = _seen(client, found, agreement, words, typed, at=now)
    return render(request, "portal/asking_seen.html", context | seen)


def _seen(
    client: Client,
    relationship: Relationship,
    agreement: Agreement,
    words: str,
    typed: Typed,
    *,
    at: datetime,
) -> dict[str, object]:
    """Return what a request is by the agreement, before it is sent."""
    things = things_to_name(agreement)
    thing = typed.choice("thing", set(things), "")
    if not typed.raw("step"):
        thing = thing_meant(words, agreement) or ""
    askers = who_may(relationship, client.side, May.ASK, at=at)
    return {
        "words": words,
        "thing": thing,
        "things": things,
        "said": classed(relationship, thing or None, Language(client.language), at),
        "may_ask": client.short in askers,
        "who_may": called(names_of(relationship), askers),
    }


@require_POST
def decide(request: Request, key: str, proposal: str) -> HttpResponse:
    """Approve an extra, or not."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    approves = request.POST.get("decision") == "approve"
    decide_extra(client, found, proposal, approves=approves, at=timezone.now())
    said = _("Aprobado.") if approves else _("Anotado: así no.")
    messages.success(request, said)
    return redirect("portal-asking", key)


@require_POST
def withdraw(request: Request, key: str, asked: str) -> HttpResponse:
    """Take a request back."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    withdraw_request(client, found, asked, at=timezone.now())
    messages.success(request, _("Retirado."))
    return redirect("portal-asking", key)
