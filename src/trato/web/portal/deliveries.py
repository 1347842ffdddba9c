"""What was delivered: read by its four dimensions, and accepted, observed or rejected."""

from __future__ import annotations

from typing import Final

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from trato.actions.delivering import accept_delivery, observe_delivery, reject_delivery
from trato.store.doors import access_relationship, client_of
from trato.store.ledgers import version_held
from trato.store.limits import WORDS_CHARACTERS_MAX
from trato.store.models import Relationship
from trato.store.refusal import RefusalError
from trato.store.visitors import Client
from trato.web.files.attached import files_shown
from trato.web.frame.forms import Typed
from trato.web.frame.refusals import words_of
from trato.web.frame.visitors import Request
from trato.web.ledger.passed_over import passed_over
from trato.web.owed.deliveries import DeliveryShown, deliveries_shown, delivery_shown
from trato.web.owed.observations import items_typed, rows_to_type

_TO_MEND: Final = frozenset({"no_items", "no_criterion", "rounds_used"})
"""Refusals that the page of the delivery says itself, with every word that was typed."""


@require_safe
def deliveries(request: Request, key: str) -> HttpResponse:
    """List what was delivered, the newest first."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    shown = deliveries_shown(client, found, timezone.now())
    context = {"here": "portal", "relationship": found, "deliveries": shown}
    return render(request, "portal/deliveries.html", context)


@require_http_methods(["GET", "POST"])
def delivery(request: Request, key: str, delivery: str) -> HttpResponse:
    """Show one delivery; accept it, say what it lacks, or reject it."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    typed = Typed(request)
    if request.method == "POST" and typed.raw("how") != "more":
        said = _answered_or_not(client, found, delivery, typed)
        if said:
            messages.success(request, said)
            return redirect("portal-delivery", key, delivery)
    now = timezone.now()
    shown = delivery_shown(client, found, delivery, now)
    context = {
        "version": version_held(found, now),
        "here": "portal",
        "relationship": found,
        "shown": shown,
        "vain": passed_over(client, found, shown.delivery, now),
        "files": files_shown(client, found, delivery),
        "file_page": "portal-file",
        "entry_page": "portal-entry",
        "typed": typed,
        "rows": rows_to_type(typed, shown),
        "agency": client.agency.name,
    }
    status = 409 if typed.wrong else 200
    return render(request, "portal/delivery.html", context, status=status)


def _answered_or_not(client: Client, relationship: Relationship, id: str, typed: Typed) -> str:
    """Answer a delivery; nothing, with what is wrong, when the form lacks what an answer needs."""
    try:
        return _answered(client, relationship, id, typed)
    except RefusalError as refused:
        if refused.code not in _TO_MEND:
            raise
        typed.wrong["all"] = " ".join(words_of(refused))
        return ""


def _answered(client: Client, relationship: Relationship, id: str, typed: Typed) -> str:
    """Answer a delivery as the form says, and return what was done, in words."""
    now = timezone.now()
    shown: DeliveryShown = delivery_shown(client, relationship, id, now)
    match typed.raw("how"):
        case "accept":
            accept_delivery(client, relationship, id, at=now)
            return _("Aceptada. %(name)s ya lo ve.") % {"name": client.agency.name}
        case "reject":
            names = {one.name for one in shown.criteria}
            criterion = typed.choice("criterion", names, "")
            words = typed.words("words", limit=WORDS_CHARACTERS_MAX)
            reject_delivery(client, relationship, id, criterion, words, at=now)
            return _("Rechazada por «%(criterion)s». %(name)s ya lo ve.") % {
                "criterion": criterion,
                "name": client.agency.name,
            }
        case _:
            observe_delivery(client, relationship, id, items_typed(typed, shown), at=now)
            return _("Enviado. %(name)s ya lo tiene.") % {"name": client.agency.name}
