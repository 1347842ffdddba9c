"""A relationship that is lived: where it stands, each thing owed with its story, and the ledger."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from trato.actions.facts import answer_asked
from trato.core.words import Language
from trato.core.worktime import local_date
from trato.store.doors import access_relationship, staff_of, writer_of
from trato.web.arrivals import answer_typed
from trato.web.ledger import page_of_ledger
from trato.web.obligations import obligation_shown
from trato.web.visitors import Request


@require_safe
def obligation(request: Request, key: str, obligation: str) -> HttpResponse:
    """Show one thing owed: by when, how that was counted, what moved it, what happened to it."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    now = timezone.now()
    shown = obligation_shown(found, obligation, language=Language(staff.language), at=now)
    context = {"here": "relationship", "relationship": found, "shown": shown}
    return render(request, "staff/obligation.html", context)


@require_POST
def answer(request: Request, key: str, obligation: str) -> HttpResponse:
    """Answer «¿llegó?»: in time, another day, or not yet."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    now = timezone.now()
    said = answer_typed(request, local_date(now, found.zone))
    if said is None:
        messages.warning(request, _("¿Qué día llegó? Elige uno hasta hoy."))
    else:
        done, day = said
        answer_asked(staff, found, obligation, at=now, done=done, done_on=day)
        messages.success(request, _("Anotado. %(name)s también lo ve.") % {"name": found.name})
    if request.POST.get("back") == "home":
        return redirect("home")
    return redirect("relationship", key)


@require_safe
def ledger(request: Request, key: str) -> HttpResponse:
    """Show the ledger itself, the newest first."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    page = page_of_ledger(staff, found, before=request.GET.get("antes", ""))
    context = {"here": "relationship", "relationship": found, "page": page}
    return render(request, "staff/ledger.html", context)
