"""«Lo que dice el acuerdo»: a client says that something is not as agreed, and reads what is."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from trato.actions.complaining import OUTCOMES, close_complaint, object_to
from trato.store.complaints import complaint_of, complaints_of
from trato.store.doors import access_relationship, client_of
from trato.store.limits import REASON_CHARACTERS_MAX
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request
from trato.web.verdict.findings import finding_shown
from trato.web.verdict.saying import saying_page


@require_safe
def findings(request: Request, key: str) -> HttpResponse:
    """List what was said not to be as agreed, and where each stands."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    now = timezone.now()
    shown = [
        (one, finding_shown(client, found, one, now) if one.is_shown(now) else None)
        for one in complaints_of(found, now)
    ]
    context = {"here": "findings", "relationship": found, "findings": shown}
    return render(request, "portal/findings.html", context)


@require_http_methods(["GET", "POST"])
def say(request: Request, key: str) -> HttpResponse:
    """Say it in one's own words; then see which points they make, before it is sent."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    return saying_page(request, client, found, place="portal")


@require_safe
def finding(request: Request, key: str, complaint: str) -> HttpResponse:
    """Show what the agreement says about one thing: the outcome first."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    now = timezone.now()
    said = complaint_of(found, complaint, now)
    shown = finding_shown(client, found, said, now, deeply=said.is_shown(now))
    context = {
        "here": "findings",
        "relationship": found,
        "shown": shown,
        "is_shown": said.is_shown(now),
        "may_close": said.is_open and said.side is client.side,
    }
    return render(request, "portal/finding.html", context)


@require_POST
def close(request: Request, key: str, complaint: str) -> HttpResponse:
    """Agree that it is settled, take it back, or say that something is missing."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    typed = Typed(request)
    now = timezone.now()
    outcome = typed.raw("outcome")
    if outcome in OUTCOMES:
        reason = typed.words("reason", limit=REASON_CHARACTERS_MAX)
        close_complaint(client, found, complaint, outcome, at=now, reason=reason)
        messages.success(request, _("Anotado. Queda cerrado así."))
    elif reason := typed.words("reason", _("¿Qué falta?"), limit=REASON_CHARACTERS_MAX):
        object_to(client, found, complaint, reason, at=now)
        messages.success(
            request,
            _("Anotado. %(agency)s lo ve y se vuelve a contar.") % {"agency": client.agency.name},
        )
    else:
        messages.warning(request, typed.wrong["reason"])
    return redirect("portal-finding", key, complaint)
