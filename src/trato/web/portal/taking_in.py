"""«¿Es esto lo que acordamos?»: the text that the provider brought in, beside its proof."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from trato.actions.taking_in import confirm, differs
from trato.core.agreement import May
from trato.core.standing.program.naming import people_of
from trato.core.words import Language
from trato.core.worktime import local_date
from trato.store.doors import (
    access_proofs,
    access_relationship,
    access_version,
    access_versions,
    client_of,
)
from trato.store.ledgers import reading_of
from trato.store.limits import TALK_CHARACTERS_MAX
from trato.store.models import Relationship, TextVersion
from trato.store.names import called, names_of
from trato.store.refusal import not_found
from trato.store.visitors import Client
from trato.web.agreement.clauses import clauses_shown
from trato.web.files.downloads import attachment
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request


@require_safe
def taken_in(request: Request, key: str) -> HttpResponse:
    """Ask whether this is what was agreed; where nothing waits for an answer, go home."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    if not found.is_provisional:
        return redirect("portal", key)
    version = access_versions(client, found).last()
    assert version is not None, "what is taken in is a version"
    return _page(request, client, found, version, Typed(request))


@require_POST
def is_so(request: Request, key: str) -> HttpResponse:
    """Confirm exactly what was read."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    typed = Typed(request)
    confirm(client, found, typed.number("number"), typed.raw("sha256"), at=timezone.now())
    messages.success(request, _("Confirmado"))
    return redirect("portal", key)


@require_http_methods(["GET", "POST"])
def is_not_so(request: Request, key: str) -> HttpResponse:
    """Say in what it differs."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    typed = Typed(request)
    if request.method == "GET":
        return redirect("portal-taken-in", key)
    version = access_version(client, found, typed.number("number"))
    reason = typed.words("reason", _("¿Qué no es así?"), limit=TALK_CHARACTERS_MAX)
    if not typed.is_good:
        return _page(request, client, found, version, typed)
    differs(client, found, version.number, reason, at=timezone.now())
    messages.success(request, _("%(name)s ya lo tiene.") % {"name": client.agency.name})
    return redirect("portal", key)


@require_safe
def proof(request: Request, key: str, proof: str) -> HttpResponse:
    """Hand out what the text rests on."""
    client = client_of(request.visitor)
    found = access_proofs(client, access_relationship(client, key)).filter(key=proof).first()
    if found is None:
        raise not_found()
    return attachment(bytes(found.raw), found.name, found.content_type)


def _page(
    request: Request, client: Client, found: Relationship, version: TextVersion, typed: Typed
) -> HttpResponse:
    now = timezone.now()
    reading = reading_of(version.text)
    on = local_date(now, reading.agreement.header.zone)
    people = people_of(reading.agreement)
    context = {
        "here": "portal",
        "relationship": found,
        "version": version,
        "typed": typed,
        "since": found.held_since,
        "proofs": access_proofs(client, found).filter(number=version.number).defer("raw"),
        "clauses": clauses_shown(reading, language=Language(client.language), at=now, on=on),
        "may_confirm": people.may(client.short, May.APPROVE, at=now),
        "confirmers": called(names_of(found), people.who_may(client.side, May.APPROVE, at=now)),
    }
    return render(request, "portal/taken_in.html", context)
