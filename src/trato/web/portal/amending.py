"""What a client changes of the agreement: said in their words; and every version that there was."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from trato.actions.requesting import make_request
from trato.core.worktime import local_date
from trato.store.doors import access_relationship, client_of
from trato.store.ledgers import agreement_of, version_held
from trato.store.limits import WORDS_CHARACTERS_MAX
from trato.web.agreement.versions import day_shown, version_rows
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request


@require_http_methods(["GET", "POST"])
def wish(request: Request, key: str) -> HttpResponse:
    """Say what should be otherwise in the agreement: it becomes a request, and changes nothing."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    now = timezone.now()
    version = version_held(found, now)
    typed = Typed(request)
    clauses = agreement_of(version).clauses if version is not None else ()
    labels = {one.label for one in clauses}
    asked = request.GET.get("clausula", "")
    context = {
        "here": "agreement",
        "relationship": found,
        "typed": typed,
        "clauses": clauses,
        "chosen": typed.choice("clause", labels, asked if asked in labels else ""),
        "words": typed.raw("words"),
    }
    if request.method == "POST" and clauses:
        ask_for = _("¿Qué debería decir el acuerdo?")
        words = typed.words("words", ask_for, limit=WORDS_CHARACTERS_MAX)
        if typed.is_good:
            clause = typed.choice("clause", labels, "")
            make_request(client, found, words, thing=None, changes=True, clause=clause, at=now)
            said = _("%(agency)s ya lo tiene. Nada cambia hasta que lo aprueben los dos.")
            messages.success(request, said % {"agency": client.agency.name})
            return redirect("portal-asking", key)
    return render(request, "portal/amend.html", context)


@require_safe
def versions(request: Request, key: str) -> HttpResponse:
    """List the versions with their reasons and changes; with `?en=`, the text of a past day."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    now = timezone.now()
    context = {
        "here": "agreement",
        "relationship": found,
        "then": day_shown(client, found, request.GET.get("en", ""), now),
        "rows": version_rows(client, found, now),
        "today_iso": local_date(now, found.zone).isoformat(),
    }
    return render(request, "portal/versions.html", context)
