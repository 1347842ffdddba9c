"""How somebody of the agency wants to be written to, and the calendar that they read."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from trato.actions.addresses import address_of
from trato.actions.wishes import change_wishes, close_feed, open_feed
from trato.store.addressees import addressee_of
from trato.store.doors import staff_of
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request
from trato.web.relationship.wishes import wishes_shown, wishes_typed


@require_http_methods(["GET", "POST"])
def wishes(request: Request) -> HttpResponse:
    """Show somebody's wishes, or keep what they changed: their own, whatever they may do here."""
    staff = staff_of(request.visitor)
    typed = Typed(request)
    if request.method == "POST":
        said = wishes_typed(typed, addressee_of(staff))
        if typed.is_good:
            change_wishes(staff, said, at=timezone.now())
            messages.success(request, _("Guardado. Así serán los correos desde ahora."))
            return redirect("wishes")
    return render(request, "staff/wishes.html", wishes_shown(staff) | {"typed": typed})


@require_POST
def feed(request: Request) -> HttpResponse:
    """Make a new address for the calendar and show it, once."""
    staff = staff_of(request.visitor)
    token = open_feed(staff, at=timezone.now())
    address = address_of("calendar-feed", token)
    context = wishes_shown(staff) | {"typed": Typed(request), "address": address, "is_new": True}
    return render(request, "staff/wishes.html", context)


@require_POST
def no_feed(request: Request) -> HttpResponse:
    """End the address of the calendar."""
    close_feed(staff_of(request.visitor), at=timezone.now())
    messages.success(request, _("Esa dirección quedó anulada."))
    return redirect("wishes")
