"""Clients: the list, a new one, and the people of each."""

from __future__ import annotations

from typing import Final

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from trato.actions.addresses import address_of_link
from trato.actions.beginnings import add_client_person, begin_relationship, make_link
from trato.actions.members import give_lead
from trato.core.worktime import local_date
from trato.store.doors import (
    access_certificates,
    access_person,
    access_proofs,
    access_relationship,
    staff_of,
    writer_of,
)
from trato.store.due_lines import catch_up
from trato.store.ledgers import texts_of
from trato.store.limits import NAME_CHARACTERS_MAX
from trato.store.models import Register
from trato.store.names import clients_of, members_of, names_of
from trato.store.proposals import proposals_of
from trato.store.understandings import understanding_of
from trato.web.agreement.proposals import versions_shown
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request
from trato.web.ledger.newest import page_of_ledger
from trato.web.overview.clients import clients_listed
from trato.web.owed.lanes import lanes_of
from trato.web.owed.sides import sides_of

LAST: Final = 6
"""How many of the last entries the page of a client shows."""


@require_safe
def clients(request: Request) -> HttpResponse:
    """List the clients of the agency: stage, whose turn it is, how things go."""
    staff = staff_of(request.visitor)
    words = " ".join(request.GET.get("q", "").split())[:80]
    now = timezone.now()
    catch_up(staff.agency, now)
    listed = clients_listed(staff, now, words=words)
    return render(request, "staff/clients.html", {"here": "clients", "listed": listed, "q": words})


@require_http_methods(["GET", "POST"])
def begin(request: Request) -> HttpResponse:
    """Begin with a new client."""
    staff = writer_of(request.visitor)
    typed = Typed(request)
    if request.method == "POST":
        name = typed.line("name", _("¿Cómo se llama el cliente?"), limit=NAME_CHARACTERS_MAX)
        register = typed.choice("register", set(Register.values), Register.TU)
        if typed.is_good:
            made = begin_relationship(staff, name, language=staff.language, register=register)
            return redirect("relationship", made.key)
    return render(request, "staff/begin.html", {"here": "clients", "typed": typed})


@require_safe
def relationship(request: Request, key: str) -> HttpResponse:
    """Show one client: where the agreement stands and who is who."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    texts = texts_of(found)
    understood = understanding_of(found, texts[-1]) if texts else None
    now = timezone.now()
    return render(
        request,
        "staff/relationship.html",
        {
            "sides": sides_of(staff, found, now),
            "lanes": lanes_of(staff, found, now),
            "page": page_of_ledger(staff, found, size=LAST),
            "today_iso": local_date(now, found.zone).isoformat(),
            "may_answer": staff.member.may_write,
            "here": "relationship",
            "open_doubts": understood.open_doubts if understood is not None else (),
            "clarity_debt": understood.debt if understood is not None else 0,
            "names": names_of(found),
            "relationship": found,
            "people": clients_of(found),
            "members": members_of(found),
            "versions": versions_shown(found, proposals_of(found, at=now)),
            "proofs": access_proofs(staff, found).defer("raw") if found.is_provisional else (),
            "certificates": access_certificates(staff, found),
        },
    )


@require_http_methods(["GET", "POST"])
def add_person(request: Request, key: str) -> HttpResponse:
    """Add somebody of the client."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    typed = Typed(request)
    if request.method == "POST":
        name = typed.line("name", _("¿Cómo se llama?"), limit=NAME_CHARACTERS_MAX)
        email = typed.email("email", needed=False)
        job_title = typed.line("job_title", limit=NAME_CHARACTERS_MAX)
        if typed.is_good:
            add_client_person(staff, found, name, email=email, job_title=job_title)
            return redirect("relationship", key)
    return render(
        request,
        "staff/add_person.html",
        {"here": "relationship", "relationship": found, "typed": typed},
    )


@require_POST
def lead(request: Request, key: str) -> HttpResponse:
    """Say who of the agency looks after a client."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    give_lead(staff, found, Typed(request).number("lead") or None)
    messages.success(request, _("Guardado: quién lo lleva."))
    return redirect("relationship", key)


@require_POST
def link(request: Request, key: str, person: str) -> HttpResponse:
    """Make a personal link and show it once."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    who = access_person(staff, found, person)
    made = make_link(staff, who, at=timezone.now())
    messages.success(request, _("Enlace nuevo para %(name)s") % {"name": who.name})
    return render(
        request,
        "staff/link.html",
        {
            "here": "relationship",
            "relationship": found,
            "person": who,
            "address": address_of_link(made),
        },
    )
