"""Noting a fact: one step, from a list of what usually happens."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from trato.actions.facts import record
from trato.actions.recording import ProblemsError
from trato.core.agreement import Agreement, Side
from trato.core.words import Language, explain
from trato.core.worktime import local_date
from trato.store.doors import access_relationship, writer_of
from trato.store.ledgers import book_of
from trato.web.forms import Typed
from trato.web.happenings import CHANNELS
from trato.web.recording import FORMS, FactForm, FactTyped, people_to_name, things_to_name
from trato.web.visitors import Request


@require_http_methods(["GET", "POST"])
def record_fact(request: Request, key: str) -> HttpResponse:
    """Choose what happened, and note it."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    agreement = book_of(found).agreement
    chosen = request.POST.get("que") or request.GET.get("que", "")
    form = FORMS.get(chosen)
    now = timezone.now()
    context = {"here": "relationship", "relationship": found, "forms": FORMS}
    if form is None or agreement is None:
        return render(request, "staff/record.html", context | {"agreement": agreement})
    typed = Typed(request)
    if request.method == "POST":
        fact = FactTyped(typed, form, agreement, Language(staff.language))
        happened, fields, text = fact.happened(now, found.zone), fact.fields(), fact.text()
        by = typed.choice("by", {short for short, _name in people_to_name(agreement)}, staff.short)
        if typed.is_good:
            try:
                record(
                    staff,
                    found,
                    form.kind,
                    at=now,
                    happened=happened,
                    by=by,
                    fields=fields,
                    channel=fact.channel(),
                    text=text,
                    visibility=(staff.short,) if typed.raw("private") else ("both",),
                )
            except ProblemsError as wrong:
                typed.wrong["all"] = " ".join(
                    explain(one, Language(staff.language)) for one in wrong.problems
                )
            else:
                messages.success(request, _("Anotado. Esto es lo que cambió."))
                return redirect("relationship", key)
    context |= {
        "chosen": chosen,
        "form": form,
        "typed": typed,
        "blanks": [
            (one, typed.raw(one.name), typed.wrong.get(one.name, "")) for one in form.fields
        ],
        "people": people_to_name(agreement),
        "by": typed.raw("by") or _usual(form, agreement, staff.short),
        "things": things_to_name(agreement),
        "channels": [(one.value, said) for one, said in CHANNELS.items()],
        "day": typed.raw("day") or local_date(now, found.zone).isoformat(),
        "today_iso": local_date(now, found.zone).isoformat(),
        "hour": typed.raw("hour"),
        "currency": agreement.header.currency,
    }
    return render(request, "staff/record_fact.html", context)


def _usual(form: FactForm, agreement: Agreement, own: str) -> str:
    if form.by is Side.PROVIDER:
        return own
    people = (one for party in agreement.parties if party.side is form.by for one in party.people)
    return next((one.short for one in people), own)
