"""How somebody of a client wants to be written to, and the calendar that they read."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from trato.actions.addresses import address_of
from trato.actions.wishes import change_wishes, close_feed, open_feed
from trato.store.addressees import addressee_of
from trato.store.doors import client_of
from trato.store.visitors import Client
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request
from trato.web.relationship.wishes import wishes_shown, wishes_typed


@require_http_methods(["GET", "POST"])
def wishes(request: Request, key: str) -> HttpResponse:
    """Show somebody's wishes, or keep what they changed: their own."""
    client = client_of(request.visitor)
    typed = Typed(request)
    if request.method == "POST":
        said = wishes_typed(typed, addressee_of(client))
        if typed.is_good:
            change_wishes(client, said, at=timezone.now())
            messages.success(request, _("Guardado. Así serán los correos desde ahora."))
            return redirect("portal-wishes", key)
    return render(request, "portal/wishes.html", _shown(client) | {"typed": typed})


@require_POST
def feed(request: Request, key: str) -> HttpResponse:
    """Make a new address for the calendar and show it, once."""
    client = client_of(request.visitor)
    token = open_feed(client, at=timezone.now())
    address = address_of("calendar-feed", token)
    context = _shown(client) | {"typed": Typed(request), "address": address, "is_new": True}
    return render(request, "portal/wishes.html", context)


@require_POST
def no_feed(request: Request, key: str) -> HttpResponse:
    """End the address of the calendar."""
    close_feed(client_of(request.visitor), at=timezone.now())
    messages.success(request, _("Esa dirección quedó anulada."))
    return redirect("portal-wishes", key)


def _shown(client: Client) -> dict[str, Any]:
    return wishes_shown(client) | {"relationship": client.relationship}
