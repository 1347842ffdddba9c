"""The sheet for a boss: shown as it will be handed up, with a form for its words."""

from __future__ import annotations

from typing import Final

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from trato.actions.wishes import write_sheet
from trato.store.addressees import addressee_of
from trato.store.doors import access_relationship, access_sheet, client_of
from trato.web.forms import Typed
from trato.web.sheets import PLACES, sheet_shown
from trato.web.visitors import Request

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
        words = {place: typed.words(place, limit=WORDS_CHARACTERS) for place in PLACES}
        if typed.is_good:
            write_sheet(client, relationship, sheet, words, at=timezone.now())
            messages.success(request, _("Hoja guardada."))
            return redirect("portal-sheet", key, sheet)
        shown["words"] = words
    context = {
        "here": "portal",
        "relationship": relationship,
        "boss": addressee_of(client).boss,
        "typed": typed,
        **shown,
    }
    return render(request, "portal/sheet.html", context)
