"""The sheet for a boss: shown as it will be handed up, with a form for its words."""

from __future__ import annotations

from typing import Final

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from trato.actions.boss_sheets import send_sheet
from trato.actions.wishes import begin_sheet, keep_boss, write_sheet
from trato.store.addressees import addressee_of
from trato.store.doors import access_relationship, access_sheet, client_of
from trato.store.models import Relationship
from trato.store.visitors import Client
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request
from trato.web.letters.boss_sheets import PLACES, sheet_shown

WORDS_CHARACTERS: Final = 400


@require_http_methods(["GET", "POST"])
def sheet(request: Request, key: str, sheet: str) -> HttpResponse:
    """Show the sheet, or keep its words as they were changed."""
    client = client_of(request.visitor)
    relationship = access_relationship(client, key)
    found = access_sheet(client, relationship, sheet)
    typed = Typed(request)
    shown = sheet_shown(client, found)
    if request.method == "POST":
        if said := _done(client, relationship, sheet, typed):
            messages.success(request, said)
            return redirect("portal-sheet", key, sheet)
        shown["words"] = {place: typed.raw(place) for place in PLACES}
    addressee = addressee_of(client)
    context = {
        "here": "portal",
        "relationship": relationship,
        "boss": addressee.boss,
        "boss_email": typed.raw("email") or addressee.boss_email,
        "typed": typed,
        **shown,
    }
    context["blanks"] = [
        (place, label, shown["words"][place], typed.wrong.get(place, ""))
        for place, (label, _said) in zip(PLACES[1:], shown["answers"], strict=True)
    ]
    return render(request, "portal/sheet.html", context)


@require_POST
def begin(request: Request, key: str) -> HttpResponse:
    """Open the sheet for the next report, or for today."""
    client = client_of(request.visitor)
    relationship = access_relationship(client, key)
    made = begin_sheet(client, relationship, at=timezone.now())
    return redirect("portal-sheet", key, made.key)


def _done(client: Client, relationship: Relationship, key: str, typed: Typed) -> str:
    """Keep the words, and send them where that is asked for; return what was done, in words."""
    words = {place: typed.words(place, limit=WORDS_CHARACTERS) for place in PLACES}
    is_sent = typed.raw("does") == "send"
    email = typed.email("email", needed=is_sent)
    if is_sent and not words["title"]:
        typed.wrong["title"] = _("¿Qué dice la frase de arriba?")
    if not typed.is_good:
        return ""
    now = timezone.now()
    kept = write_sheet(client, relationship, key, words, at=now)
    if not is_sent:
        return _("Hoja guardada.")
    keep_boss(client, "", email)
    send_sheet(client, relationship, key, email, sheet_shown(client, kept), at=now)
    return _("Mandada a %(email)s.") % {"email": email}
