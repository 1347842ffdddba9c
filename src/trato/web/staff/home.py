"""The first page: where an agency begins its day, or begins at all."""

from __future__ import annotations

from collections.abc import Iterable

from babel import Locale
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from trato.actions.beginnings import found_agency
from trato.core.speech.words import fold
from trato.store.limits import NAME_CHARACTERS_MAX
from trato.store.models import User
from trato.store.visitors import Staff
from trato.trades import countries
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import AGENCY, Request
from trato.web.staff.today import day


@require_safe
def home(request: Request) -> HttpResponse:
    """Show the day; to who has no agency yet, how to found one; to a stranger, what this is."""
    if isinstance(request.visitor, Staff):
        return day(request, request.visitor)
    if request.user.is_authenticated:
        return redirect("found-agency")
    return render(request, "public/welcome.html")


@login_required
@require_http_methods(["GET", "POST"])
def found(request: Request) -> HttpResponse:
    """Found an agency: its name and where it works."""
    typed = Typed(request)
    places = countries()
    if request.method == "POST":
        name = typed.line("name", _("¿Cómo se llama tu agencia?"), limit=NAME_CHARACTERS_MAX)
        code = typed.choice("country", set(places), "MX")
        own = typed.line("own_name", _("¿Cómo te llamas?"), limit=NAME_CHARACTERS_MAX)
        if typed.is_good:
            assert isinstance(request.user, User)
            request.user.name = own
            request.user.save(update_fields=["name"])
            place = places[code]
            made = found_agency(
                request.user,
                name,
                country=code,
                zone=place["zone"],
                currency=place["currency"],
            )
            request.session[AGENCY] = made.agency.pk
            return redirect("clients")
    chosen = request.POST.get("country", "MX")
    context = {"typed": typed, "places": _named(places), "chosen": chosen}
    return render(request, "staff/found.html", context)


def _named(codes: Iterable[str]) -> list[tuple[str, str]]:
    """Return the countries with their names in the language of the page, in its order."""
    names = Locale.parse(get_language() or "es").territories
    return sorted(((code, names[code]) for code in codes), key=lambda one: fold(one[1]))
