"""A first agreement in minutes: five questions, five sentences that run, and a link to send."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from trato.actions.addresses import address_of_link
from trato.actions.first_agreements import First, begin_with_five
from trato.core.worktime import local_date
from trato.store.doors import writer_of
from trato.store.limits import NAME_CHARACTERS_MAX, THING_CHARACTERS_MAX
from trato.store.models import Register
from trato.store.visitors import Staff
from trato.web.frame.figures import numbers_of
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request

REPLIES = {"4h": (4, True), "1d": (1, False), "2d": (2, False)}


@require_http_methods(["GET", "POST"])
def five(request: Request) -> HttpResponse:
    """Ask the five questions; then propose what they make, and show the link to send."""
    staff = writer_of(request.visitor)
    typed = Typed(request)
    if request.method == "POST":
        first = _answers(typed, staff)
        if first is not None:
            return _proposed(request, staff, first)
    return render(request, "staff/five.html", {"here": "clients", "typed": typed})


def _proposed(request: Request, staff: Staff, first: First) -> HttpResponse:
    found, person, made = begin_with_five(staff, first, language=staff.language, at=timezone.now())
    messages.success(request, _("Propuesto. Falta mandárselo."))
    context = {
        "here": "relationship",
        "relationship": found,
        "person": person,
        "address": address_of_link(made),
    }
    return render(request, "staff/link.html", context)


def _answers(typed: Typed, staff: Staff) -> First | None:
    client = typed.line("client", _("¿Cómo se llama el cliente?"), limit=NAME_CHARACTERS_MAX)
    person = typed.line("person", _("¿Con quién hablas?"), limit=NAME_CHARACTERS_MAX)
    email = typed.email("email", needed=False)
    what = typed.line("what", _("¿Qué le entregas?"), limit=THING_CHARACTERS_MAX)
    amount = typed.amount("amount", _("¿Por cuánto?"), numbers=numbers_of(staff.agency))
    is_once = typed.choice("rhythm", {"once", "monthly"}, "monthly") == "once"
    on = typed.day("on", _("¿Qué día?")) if is_once else None
    if on is not None and on < local_date(timezone.now(), staff.agency.zone):
        typed.wrong["on"] = _("Ese día ya pasó.")
    if amount is not None and amount <= 0:
        typed.wrong["amount"] = _("Un importe mayor que cero.")
    if not typed.is_good or amount is None:
        return None
    reply, in_hours = REPLIES[typed.choice("reply", set(REPLIES), "1d")]
    register = typed.choice("register", set(Register.values), Register.TU)
    return First(client, person, email, register, what, on, amount, reply, in_hours)
