"""The agreement as a client reads and approves it."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from trato.actions.agreeing import approve
from trato.core.agreement import May
from trato.core.standing.naming import people_of
from trato.core.words import Language
from trato.core.worktime import local_date
from trato.store.doors import access_relationship, access_versions, client_of
from trato.store.ledgers import reading_of
from trato.web.clauses import clauses_shown
from trato.web.forms import Typed
from trato.web.visitors import Request


@require_safe
def read(request: Request, key: str) -> HttpResponse:
    """Show the newest proposed text with its examples."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    version = access_versions(client, found).last()
    context: dict[str, object] = {"here": "agreement", "relationship": found, "version": version}
    if version is not None:
        at = timezone.now()
        reading = reading_of(version.text)
        context["clauses"] = clauses_shown(
            reading,
            language=Language(client.language),
            at=at,
            on=local_date(at, reading.agreement.header.zone),
        )
        context["may_approve"] = people_of(reading.agreement).may(client.short, May.APPROVE, at=at)
    return render(request, "portal/agreement.html", context)


@require_POST
def approve_version(request: Request, key: str) -> HttpResponse:
    """Approve exactly what was read."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    typed = Typed(request)
    approve(client, found, typed.number("number"), typed.raw("sha256"), at=timezone.now())
    messages.success(request, _("Aprobado"))
    return redirect("portal", key)
