"""«Ajustes» of somebody of a client: language, where they are in, what they may take along."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from trato.actions.access import end_access, end_device
from trato.actions.own_settings import LANGUAGES, change_language
from trato.store.doors import access_devices, access_links, access_relationship, client_of
from trato.store.names import names_of
from trato.store.visitors import Client
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import CLIENTS, Request
from trato.web.relationship.people import people_page


@require_http_methods(["GET", "POST"])
def settings(request: Request, key: str) -> HttpResponse:
    """Show somebody's settings, or keep the language that they chose."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    if request.method == "POST":
        language = Typed(request).choice("language", set(LANGUAGES), client.language)
        change_language(client, language)
        with translation.override(language):
            messages.success(request, _("Guardado."))
        return redirect("portal-settings", key)
    context = {
        "here": "settings",
        "relationship": found,
        "names": names_of(found),
        "browsers": access_devices(client, found),
        "here_device": _device(client),
        "links": access_links(client, found).filter(expires_at__gt=timezone.now()),
    }
    return render(request, "portal/settings.html", context)


def _device(client: Client) -> int | None:
    return client.device.pk if client.device is not None else None


@require_POST
def device_over(request: Request, key: str, device: int) -> HttpResponse:
    """Sign out of a browser: this one, or another of one's own."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    end_device(client, found, device, at=timezone.now())
    if device == _device(client):
        entered = {one: kept for one, kept in request.session[CLIENTS].items() if one != key}
        request.session[CLIENTS] = entered
        messages.success(request, _("Saliste. Para volver basta un enlace o un código."))
        return redirect("enter-by-code")
    messages.success(request, _("Ese navegador quedó fuera."))
    return redirect("portal-settings", key)


@require_POST
def others_over(request: Request, key: str) -> HttpResponse:
    """Let nothing of one's own open any more but this browser."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    end_access(client, found, [client.person], at=timezone.now(), keeps=_device(client))
    messages.success(request, _("Sólo queda este navegador."))
    return redirect("portal-settings", key)


@require_http_methods(["GET", "POST"])
def people(request: Request, key: str) -> HttpResponse:
    """Show who is who on both sides; say a change of one's own people."""
    client = client_of(request.visitor)
    return people_page(request, client, access_relationship(client, key), place="portal")
