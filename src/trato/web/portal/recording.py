"""What a client notes from their own pages, and more time for what they owe."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from django.http import HttpResponse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST

from trato.store.doors import access_relationship, client_of
from trato.web.frame.visitors import Request
from trato.web.ledger.fact_forms import FORMS
from trato.web.ledger.noting import noting_page
from trato.web.owed.more_time import more_time_said

_THEIRS: Final = {
    "mensaje": _("Decir algo"),
    "insumo": _("Mandé algo que faltaba"),
    "pago": _("Hice un pago"),
    "reunion": _("Tuvimos una reunión"),
    "llamada": _("Hablamos por teléfono"),
    "afuera": _("Algo que pasó"),
}
CLIENT_FORMS: Final = {word: replace(FORMS[word], title=said) for word, said in _THEIRS.items()}
"""What a client notes, by the word in its address."""


@require_http_methods(["GET", "POST"])
def record_fact(request: Request, key: str) -> HttpResponse:
    """Choose what happened, and note it."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    return noting_page(request, client, found, CLIENT_FORMS, place="portal")


@require_POST
def more_time(request: Request, key: str, obligation: str) -> HttpResponse:
    """Ask for more time, or answer who asked for it."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    return more_time_said(request, client, found, obligation, page="portal-obligation")
