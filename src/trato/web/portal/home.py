"""«Nuestro trato»: what comes to me and by when, what is up to me, what is left."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from trato.actions.facts import answer_asked
from trato.core.words import Language
from trato.core.worktime import local_date
from trato.store.doors import access_relationship, access_versions, client_of
from trato.store.models import Relationship
from trato.store.names import clients_of
from trato.store.understandings import understanding_of
from trato.web.agreement.refreshers import clauses_first_used
from trato.web.frame.visitors import Request
from trato.web.ledger.newest import page_of_ledger
from trato.web.ledger.replying import reply_page
from trato.web.owed.arrival_page import arrival_shown
from trato.web.owed.arrivals import answer_typed
from trato.web.owed.more_time import more_time_of
from trato.web.owed.obligations import obligation_shown, sum_or_page
from trato.web.owed.sides import sides_of

LAST = 5


@require_safe
def home(request: Request, key: str) -> HttpResponse:
    """Show the first page of a client."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    now = timezone.now()
    version = access_versions(client, found).last()
    understood = understanding_of(found, version) if version is not None else None
    return render(
        request,
        "portal/home.html",
        {
            "here": "portal",
            "relationship": found,
            "version": version,
            "unread": understood.unread_by(client.short) if understood is not None else (),
            "open_doubts": understood.open_doubts if understood is not None else (),
            "sides": sides_of(client, found, now),
            "page": page_of_ledger(client, found, size=LAST),
            "first_uses": clauses_first_used(client, found, at=now),
            "may_answer": True,
            "today_iso": local_date(now, found.zone).isoformat(),
            "obligation_page": "portal-obligation",
            "answer_page": "portal-answer-asked",
            "reply_page": "portal-reply",
            "record_page": "portal-record",
            "talking_page": "portal-talking",
            "passing_page": "portal-passing" if _has_colleagues(found) else "",
        },
    )


def _has_colleagues(relationship: Relationship) -> bool:
    """Tell whether there is anybody else to whom something can be passed."""
    return sum(one.is_active and bool(one.email) for one in clients_of(relationship)) > 1


@require_safe
def obligation(request: Request, key: str, obligation: str) -> HttpResponse:
    """Show one thing owed, with its arithmetic: the same that the provider reads."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    shown = obligation_shown(
        found, obligation, language=Language(client.language), at=timezone.now()
    )
    context: dict[str, object] = {"here": "portal", "relationship": found, "shown": shown}
    context |= {"more": more_time_of(client, found, obligation), "may_write": True}
    page = sum_or_page(request, "portal/obligation.html")
    return render(request, page, context)


@require_http_methods(["GET", "POST"])
def reply(request: Request, key: str, obligation: str) -> HttpResponse:
    """Answer what something owed asks for, where it is answered."""
    client = client_of(request.visitor)
    return reply_page(request, client, access_relationship(client, key), obligation)


@require_http_methods(["GET", "POST"])
def answer(request: Request, key: str, obligation: str) -> HttpResponse:
    """Ask «¿llegó?» on a page of its own, or take the answer: in time, another day, or not yet."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    now = timezone.now()
    if request.method == "GET":
        context = arrival_shown(client, found, obligation, now)
        context |= {"here": "portal", "may_answer": True, "action": request.path}
        return render(request, "portal/asked.html", context)
    said = answer_typed(request, local_date(now, found.zone))
    if said is None:
        messages.warning(request, _("¿Qué día llegó? Vale hasta hoy."))
    else:
        done, day = said
        answer_asked(client, found, obligation, at=now, done=done, done_on=day)
        messages.success(
            request, _("Anotado. %(name)s también lo ve.") % {"name": client.agency.name}
        )
    return redirect("portal", key)
