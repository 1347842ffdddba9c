"""A relationship that is lived: where it stands, each thing owed with its story, and the ledger."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from trato.actions.facts import answer_asked
from trato.core.words import Language
from trato.core.worktime import local_date
from trato.store.doors import access_relationship, staff_of, writer_of
from trato.web.frame.visitors import Request
from trato.web.ledger.newest import page_of_ledger
from trato.web.ledger.replying import reply_page
from trato.web.owed.arrival_page import arrival_shown
from trato.web.owed.arrivals import answer_typed
from trato.web.owed.more_time import more_time_of, more_time_said
from trato.web.owed.obligations import obligation_shown, sum_or_page


@require_safe
def obligation(request: Request, key: str, obligation: str) -> HttpResponse:
    """Show one thing owed: by when, how that was counted, what moved it, what happened to it."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    now = timezone.now()
    shown = obligation_shown(found, obligation, language=Language(staff.language), at=now)
    context: dict[str, object] = {"here": "relationship", "relationship": found, "shown": shown}
    context |= {"more": more_time_of(staff, found, obligation), "may_write": staff.member.may_write}
    page = sum_or_page(request, "staff/obligation.html")
    return render(request, page, context)


@require_POST
def more_time(request: Request, key: str, obligation: str) -> HttpResponse:
    """Ask for more time, or answer who asked for it."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    return more_time_said(request, staff, found, obligation, page="obligation")


@require_http_methods(["GET", "POST"])
def answer(request: Request, key: str, obligation: str) -> HttpResponse:
    """Ask «¿llegó?» on a page of its own, or take the answer: in time, another day, or not yet."""
    now = timezone.now()
    if request.method == "GET":
        reader = staff_of(request.visitor)
        context = arrival_shown(reader, access_relationship(reader, key), obligation, now)
        context |= {"here": "relationship", "may_answer": reader.member.may_write}
        return render(request, "staff/asked.html", context | {"action": request.path})
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    said = answer_typed(request, local_date(now, found.zone))
    if said is None:
        messages.warning(request, _("¿Qué día llegó? Vale hasta hoy."))
    else:
        done, day = said
        answer_asked(staff, found, obligation, at=now, done=done, done_on=day)
        messages.success(request, _("Anotado. %(name)s también lo ve.") % {"name": found.name})
    if request.POST.get("back") == "home":
        return redirect("home")
    return redirect("relationship", key)


@require_http_methods(["GET", "POST"])
def reply(request: Request, key: str, obligation: str) -> HttpResponse:
    """Answer what something owed asks for, where it is answered."""
    staff = writer_of(request.visitor)
    return reply_page(request, staff, access_relationship(staff, key), obligation)


@require_safe
def ledger(request: Request, key: str) -> HttpResponse:
    """Show the ledger itself, the newest first."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    page = page_of_ledger(staff, found, before=request.GET.get("antes", ""))
    context = {"here": "relationship", "relationship": found, "page": page}
    return render(request, "staff/ledger.html", context)
