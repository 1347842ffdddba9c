"""Requests from the provider's side: what each is by the agreement, and what is done about it."""

from __future__ import annotations

from decimal import Decimal

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from trato.actions.asking import answer_words, find_request, give_freely, propose_extra
from trato.core.agreement import Agreement
from trato.core.words import Language
from trato.store.doors import access_relationship, staff_of, writer_of
from trato.store.ledgers import agreement_held
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request
from trato.web.ledger.fact_forms import amount_typed, minutes_typed
from trato.web.ledger.happenings import CHANNELS
from trato.web.ledger.replying import channel_typed
from trato.web.verdict.requests import requests_shown


@require_safe
def requests(request: Request, key: str) -> HttpResponse:
    """List the requests of a client with their class and what came of each."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    return render(
        request,
        "staff/requests.html",
        {
            "here": "requests",
            "relationship": found,
            "requests": requests_shown(staff, found, timezone.now()),
            "may_write": staff.member.may_write,
            "channels": CHANNELS,
        },
    )


@require_POST
def respond(request: Request, key: str, asked: str) -> HttpResponse:
    """Price it as an extra, give it on the house, or answer in words."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    find_request(found, asked)
    typed = Typed(request)
    now = timezone.now()
    agreement = agreement_held(found, now)
    assert agreement is not None, "a request is made by an agreement"
    how = typed.raw("how")
    if how == "extra":
        thing = typed.line("thing", _("¿Cómo se llama lo que se cobra?"))
        amount = _amount(typed, "amount", agreement, Language(staff.language), needed=True)
        if typed.is_good and amount is not None:
            propose_extra(staff, found, asked, thing=thing, amount=amount, at=now)
            messages.success(request, _("Propuesto. No se hace ni se cobra hasta que lo aprueben."))
    elif how == "courtesy":
        reason = typed.line("reason", _("¿Por qué lo damos?"))
        value = _amount(typed, "value", agreement, Language(staff.language), needed=False)
        minutes = minutes_typed(typed.raw("minutes")) if typed.raw("minutes").strip() else None
        if typed.is_good:
            give_freely(staff, found, asked, reason, value=value, minutes=minutes, at=now)
            messages.success(request, _("Anotado, con su valor, a la vista de los dos."))
    else:
        text = typed.words("text", _("¿Qué le dices?"), limit=8_000)
        if typed.is_good:
            channel = channel_typed(typed)
            answer_words(staff, found, asked, text, at=now, channel=channel)
            messages.success(request, _("Respondido."))
    for wrong in typed.wrong.values():
        messages.warning(request, wrong)
    return redirect("requests", key)


def _amount(
    typed: Typed, name: str, agreement: Agreement, language: Language, *, needed: bool
) -> Decimal | None:
    line = typed.line(name, _("¿Cuánto?") if needed else "")
    if not line:
        return None
    amount = amount_typed(line, agreement, language)
    if isinstance(amount, str):
        typed.wrong[name] = amount
        return None
    return amount
