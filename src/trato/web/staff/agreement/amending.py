"""Proposing a modification: from a request, from a finding, or by hand."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from trato.actions.amending import NewClause, begin_amendment, newest_agreed
from trato.core.words import Language
from trato.core.worktime import local_date
from trato.formats.telling import speaker_for
from trato.store.doors import access_relationship, writer_of
from trato.store.ledgers import agreement_of
from trato.store.models import Relationship, TextVersion
from trato.store.refusal import RefusalError
from trato.store.visitors import Staff
from trato.web.agreement.amendments import Form, forms_for, origin_of, price_shown
from trato.web.frame.forms import Typed
from trato.web.frame.refusals import words_of
from trato.web.frame.visitors import Request
from trato.web.owed.due_lines import unquoted

ABOUT_CHARACTERS_MAX: Final = 200
"""The longest name of what asks for an amendment, as it stands in an address."""


@require_http_methods(["GET", "POST"])
def amend(request: Request, key: str) -> HttpResponse:
    """Say what asks for it, what it costs by rule, and what to begin with; begin the draft."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    now = timezone.now()
    agreed = newest_agreed(staff, found, at=now)
    if agreed is None:
        return render(request, "staff/amend.html", {"here": "draft", "relationship": found})
    typed = Typed(request)
    context: dict[str, Any] = _shown(staff, found, agreed, typed, now)
    if typed.raw("step") not in {"begin", "anew"} or not typed.is_good:
        return render(request, "staff/amend.html", context)
    over = _begin(staff, found, typed, context, at=now)
    if over is not None:
        return render(request, "staff/amend.html", context | {"over": over}, status=409)
    messages.success(request, _("La modificación está empezada. Completa lo que falta y proponla."))
    return redirect("draft", key)


def _begin(
    staff: Staff, relationship: Relationship, typed: Typed, shown: dict[str, Any], *, at: datetime
) -> tuple[str, str] | None:
    """Begin the amendment; where a draft would be written over, return how that is said."""
    try:
        begin_amendment(
            staff,
            relationship,
            at=at,
            clause=_chosen(typed, shown["forms"]),
            from_on=shown["from_on"],
            about=typed.raw("about")[:ABOUT_CHARACTERS_MAX],
            anew=typed.raw("step") == "anew",
        )
    except RefusalError as refused:
        if refused.code != "amends_over":
            raise
        return words_of(refused)
    return None


def _shown(
    staff: Staff, relationship: Relationship, agreed: TextVersion, typed: Typed, now: datetime
) -> dict[str, Any]:
    agreement = agreement_of(agreed)
    about = (typed.raw("about") or typed.request.GET.get("de", ""))[:ABOUT_CHARACTERS_MAX]
    origin = origin_of(staff, relationship, about, agreed, now) if about else None
    is_first = typed.request.method == "GET"
    thing = unquoted(typed.line("thing")) if not is_first else (origin.thing if origin else "")
    quantity = typed.amount("quantity", numbers=agreement.header.numbers) if not is_first else None
    speaker = speaker_for(agreement, Language(staff.language), now)
    price = price_shown(agreement, thing, quantity, speaker)
    words = origin.words if origin is not None else thing
    today = local_date(now, agreement.header.zone)
    return {
        "here": "draft",
        "relationship": relationship,
        "agreed": agreed,
        "typed": typed,
        "origin": origin,
        "about": about,
        "thing": thing,
        "title": typed.raw("title") or thing[:1].upper() + thing[1:],
        "price": price,
        "forms": forms_for(words, thing, price, agreement),
        "chosen": typed.raw("form"),
        "from_on": _from_on(typed, today),
        "today_iso": today.isoformat(),
    }


def _from_on(typed: Typed, today: date) -> date | None:
    day = typed.day("from_on")
    if day is not None and day < today:
        typed.wrong["from_on"] = _(
            "Lo pasado se queda con el texto de entonces: desde hoy, o después."
        )
    return day


def _chosen(typed: Typed, forms: tuple[Form, ...]) -> NewClause | None:
    """Return the clause that was chosen to begin with; None: only the text is opened."""
    form = next((one for one in forms if one.key == typed.raw("form")), None)
    if form is None:
        return None
    return NewClause(typed.line("title"), form.sentences)
