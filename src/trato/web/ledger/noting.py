"""The page on which a fact is noted, for either side."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from trato.actions.facts import record
from trato.actions.recording import ProblemsError
from trato.core.agreement import Agreement, Channel
from trato.core.events import EventKind
from trato.core.words import Language, explain
from trato.core.worktime import local_date
from trato.formats.telling import speaker_for
from trato.store.ledgers import agreement_of, version_held
from trato.store.models import Relationship
from trato.store.visitors import Client, Staff
from trato.web.files.uploads import given_files
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request
from trato.web.ledger.entries import entries_to_name
from trato.web.ledger.fact_forms import FactForm
from trato.web.ledger.facts_typed import FactTyped
from trato.web.ledger.happenings import CHANNELS
from trato.web.ledger.names_offered import people_to_name, things_to_name
from trato.web.ledger.phrases import Proposed, phrase_typed, proposed_by


def noting_page(
    request: Request,
    who: Staff | Client,
    relationship: Relationship,
    forms: Mapping[str, FactForm],
    *,
    place: str,
) -> HttpResponse:
    """Choose what happened out of `forms`, and note it. `place` is «staff» or «portal».

    Somebody of the agency may note what another person did; a client notes what they did.
    """
    now = timezone.now()
    version = version_held(relationship, now)
    agreement = agreement_of(version) if version is not None else None
    phrase = phrase_typed(request.POST.get("frase", ""))
    said = proposed_by(phrase, who, relationship, agreement=agreement, forms=forms, now=now)
    chosen = request.POST.get("que") or request.GET.get("que", "") or said.form
    form = forms.get(chosen)
    if form is not None and agreement is not None:
        form = form.here(agreement)
    home = "relationship" if place == "staff" else "portal"
    context: dict[str, object] = {"here": home, "relationship": relationship, "forms": forms}
    context |= {"said": said, "note_page": "record" if place == "staff" else "portal-record"}
    if form is None or agreement is None:
        return render(request, f"{place}/record.html", context | {"agreement": agreement})
    typed = Typed(request)
    kinds = {kind for one in form.fields for kind in one.kinds}
    entries = entries_to_name(
        relationship, kinds, speaker_for(agreement, Language(who.language), now)
    )
    named = frozenset(id for id, _said in entries)
    fact = FactTyped(typed, form, agreement, Language(who.language), named)
    is_filled = "que" in request.POST and not request.POST.get("begin")
    if is_filled and _noted(fact, who, relationship, now):
        messages.success(request, _("Anotado. Esto es lo que cambió."))
        return redirect(home, relationship.key)
    context |= _filled(fact, who, said)
    context |= {
        "chosen": chosen,
        "version": version,
        "entries": entries,
        "day": _begun(request, "day", said) or local_date(now, relationship.zone).isoformat(),
        "today_iso": local_date(now, relationship.zone).isoformat(),
    }
    return render(request, f"{place}/record_fact.html", context)


def _filled(fact: FactTyped, who: Staff | Client, said: Proposed) -> dict[str, object]:
    """Return the blanks of a form, with what was typed or what led here already says."""
    typed, form, agreement = fact.typed, fact.form, fact.agreement
    request = typed.request
    return {
        "form": form,
        "is_of_money": form.kind in {EventKind.PAYMENT, EventKind.INVOICE},
        "typed": typed,
        "blanks": [
            (one, _begun(request, one.name, said), typed.wrong.get(one.name, ""))
            for one in form.fields
        ],
        "people": people_to_name(agreement),
        "third": typed.raw("third"),
        "by": _begun(request, "by", said) or _usual(form, agreement, who),
        "things": things_to_name(agreement),
        "channels": [(one.value, said) for one, said in CHANNELS.items()],
        "hour": _begun(request, "hour", said),
        "text": _begun(request, "text", said),
        "currency": agreement.header.currency,
    }


def _noted(fact: FactTyped, who: Staff | Client, relationship: Relationship, now: datetime) -> bool:
    """Note what was typed and tell whether it could be; what is wrong is in `typed.wrong`."""
    typed = fact.typed
    happened, fields, text = fact.happened(now, relationship.zone), fact.fields(), fact.text()
    is_client = isinstance(who, Client)
    by = None if is_client else fact.by(who.short)
    files = given_files(typed.request, "files")
    if isinstance(files, str):
        typed.wrong["files"] = files
        return False
    if not typed.is_good:
        return False
    try:
        record(
            who,
            relationship,
            fact.form.kind,
            at=now,
            happened=happened,
            by=by,
            fields=fields,
            about=fact.about(),
            channel=fact.channel() or (Channel.PORTAL if is_client else None),
            text=text,
            files=files,
            visibility=(who.short,) if typed.raw("private") else ("both",),
        )
    except ProblemsError as wrong:
        language = Language(who.language)
        typed.wrong["all"] = " ".join(explain(one, language) for one in wrong.problems)
        return False
    return True


def _begun(request: HttpRequest, name: str, said: Proposed) -> str:
    """Return what was typed, or what the link or the line that led here already says."""
    if name in request.POST:
        return request.POST[name]
    return request.GET.get(name, "")[:200] or said.blanks.get(name, "")


def _usual(form: FactForm, agreement: Agreement, who: Staff | Client) -> str:
    if form.by is who.side:
        return who.short
    people = (one for party in agreement.parties if party.side is form.by for one in party.people)
    return next((one.short for one in people), who.short)
