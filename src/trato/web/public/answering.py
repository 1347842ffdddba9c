"""Answering «¿llegó?» from a letter: one tap on a page that says what is asked."""

from __future__ import annotations

from datetime import datetime

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import Resolver404, resolve
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from trato.actions.beginnings import follow_link, link_of
from trato.actions.facts import answer_asked
from trato.core.worktime import local_date
from trato.store.models import ClientLink, Way
from trato.store.refusal import not_found
from trato.store.visitors import Client
from trato.store.walls import within
from trato.web.frame.visitors import Request
from trato.web.owed.arrival_page import arrival_shown
from trato.web.owed.arrivals import answer_typed
from trato.web.public.entering import let_in


@require_http_methods(["GET", "POST"])
def answer(request: Request, token: str) -> HttpResponse:
    """Show the three answers, or take one: the tap is the confirming step of the link."""
    now = timezone.now()
    link = link_of(token, at=now)
    if link is None:
        return render(request, "public/link_over.html", status=410)
    found = link.person.relationship
    with translation.override(link.person.language), within(link.agency_id):
        return _answer(request, link, Client(link.person, found, found.agency), now)


def _answer(request: Request, link: ClientLink, who: Client, now: datetime) -> HttpResponse:
    found, obligation = who.relationship, _asked_by(link)
    typed = answer_typed(request, local_date(now, found.zone))
    if request.method == "POST" and typed is not None:
        done, day = typed
        let_in(request, follow_link(link, at=now), Way.LINK)
        answer_asked(who, found, obligation, at=now, done=done, done_on=day)
        messages.success(
            request, _("Anotado. %(name)s también lo ve.") % {"name": found.agency.name}
        )
        return redirect("portal", found.key)
    if request.method == "POST":
        messages.warning(request, _("¿Qué día llegó? Vale hasta hoy."))
    context = arrival_shown(who, found, obligation, now)
    context |= {"may_answer": True, "action": request.path, "register": found.register}
    return render(request, "public/asked.html", context)


def _asked_by(link: ClientLink) -> str:
    """Return the obligation that a link asks about. Raises «not_found» for any other link."""
    try:
        page = resolve(link.target)
    except Resolver404 as wrong:
        raise not_found() from wrong
    if page.url_name != "portal-answer-asked":
        raise not_found()
    return str(page.kwargs["obligation"])
