"""Requests from the provider's side: what each is by the agreement, and what is done about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Final

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from trato.actions.requesting import (
    answer_words,
    find_request,
    give_freely,
    propose_extra,
    read_request,
)
from trato.core.words import Language
from trato.store.doors import access_relationship, staff_of, writer_of
from trato.store.ledgers import agreement_held
from trato.store.limits import ANSWER_CHARACTERS_MAX
from trato.store.models import Relationship
from trato.store.visitors import Staff
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request
from trato.web.ledger.facts_typed import amount_typed, minutes_typed
from trato.web.ledger.happenings import CHANNELS
from trato.web.ledger.names_offered import things_to_name
from trato.web.ledger.replying import channel_typed
from trato.web.verdict.requests import requests_shown, thing_named


@require_safe
def requests(request: Request, key: str) -> HttpResponse:
    """List the requests of a client with their class and what came of each."""
    staff = staff_of(request.visitor)
    return _page(request, staff, access_relationship(staff, key))


@require_POST
def respond(request: Request, key: str, asked: str) -> HttpResponse:
    """Say what it asks for, price it as an extra, give it on the house, or answer in words."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    find_request(found, asked)
    typed = Typed(request)
    respond_so = _RESPONSES.get(typed.raw("how"), _answer)
    done = respond_so(staff, found, asked, typed, timezone.now())
    if not done:
        return _page(request, staff, found, typed=typed, refused=asked)
    messages.success(request, done)
    return redirect("requests", key)


def _page(
    request: Request,
    staff: Staff,
    found: Relationship,
    *,
    typed: Typed | None = None,
    refused: str = "",
) -> HttpResponse:
    """Show the requests; what was typed about a `refused` one stands in its form."""
    now = timezone.now()
    agreement = agreement_held(found, now)
    context = {
        "here": "requests",
        "relationship": found,
        "requests": requests_shown(staff, found, now),
        "things": things_to_name(agreement) if agreement is not None else (),
        "may_write": staff.member.may_write,
        "channels": CHANNELS,
        "typed": typed,
        "refused": refused,
    }
    return render(request, "staff/requests.html", context)


# Each does it and says what was done; or "", and `typed.wrong` says why not.


def _read(staff: Staff, found: Relationship, asked: str, typed: Typed, now: datetime) -> str:
    thing = typed.line("thing", _("¿Qué pide?"))
    agreement = agreement_held(found, now)
    if not typed.is_good or agreement is None:
        return ""
    thing = thing_named(thing, agreement) or thing
    read_request(staff, found, asked, thing=thing, at=now)
    return _("Anotado: así queda leída, a la vista de los dos.")


def _price(staff: Staff, found: Relationship, asked: str, typed: Typed, now: datetime) -> str:
    thing = typed.line("thing", _("¿Cómo se llama lo que se cobra?"))
    amount = _amount(typed, "amount", staff, found, now, needed=True)
    if not typed.is_good or amount is None:
        return ""
    propose_extra(staff, found, asked, thing=thing, amount=amount, at=now)
    return _("Propuesto. No se hace ni se cobra hasta que lo aprueben.")


def _give(staff: Staff, found: Relationship, asked: str, typed: Typed, now: datetime) -> str:
    reason = typed.line("reason", _("¿Por qué lo damos?"))
    value = _amount(typed, "value", staff, found, now, needed=False)
    minutes = _minutes(typed)
    if not typed.is_good:
        return ""
    give_freely(staff, found, asked, reason, value=value, minutes=minutes, at=now)
    return _("Anotado, con su valor, a la vista de los dos.")


def _answer(staff: Staff, found: Relationship, asked: str, typed: Typed, now: datetime) -> str:
    text = typed.words("text", _("¿Qué le dices?"), limit=ANSWER_CHARACTERS_MAX)
    if not typed.is_good:
        return ""
    answer_words(staff, found, asked, text, at=now, channel=channel_typed(typed))
    return _("Respondido.")


_RESPONSES: Final[Mapping[str, Callable[[Staff, Relationship, str, Typed, datetime], str]]] = {
    "reading": _read,
    "extra": _price,
    "courtesy": _give,
}


def _minutes(typed: Typed) -> int | None:
    line = typed.line("minutes", limit=30)
    minutes = minutes_typed(line) if line else None
    if line and minutes is None:
        typed.wrong["minutes"] = _("El tiempo se escribe como 1 h 30 min, o 45 min.")
    return minutes


def _amount(
    typed: Typed, name: str, staff: Staff, found: Relationship, now: datetime, *, needed: bool
) -> Decimal | None:
    line = typed.line(name, _("¿Cuánto?") if needed else "")
    if not line:
        return None
    agreement = agreement_held(found, now)
    assert agreement is not None, "a request is made by an agreement"
    amount = amount_typed(line, agreement, Language(staff.language))
    if isinstance(amount, str):
        typed.wrong[name] = amount
        return None
    return amount
