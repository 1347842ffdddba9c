"""Who of a client can enter: links, browsers, a code to read out, and the end of each."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from trato.actions.access import (
    CODE_MINUTES,
    end_access,
    end_device,
    end_link,
    make_code,
    written,
)
from trato.actions.addresses import address_of
from trato.store.doors import (
    access_devices,
    access_links,
    access_person,
    access_relationship,
    staff_of,
    writer_of,
)
from trato.store.models import ClientDevice, ClientLink, ClientPerson, Relationship
from trato.store.names import clients_of, names_of
from trato.store.visitors import Staff
from trato.web.frame.visitors import Request
from trato.web.relationship.people import people_page


@dataclass(frozen=True, slots=True)
class Ways:
    """How one person of the client can enter now."""

    person: ClientPerson
    links: tuple[ClientLink, ...]
    devices: tuple[ClientDevice, ...]


@require_safe
def access(request: Request, key: str) -> HttpResponse:
    """Show who of the client can enter, and by what."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    ways = _ways(staff, found)
    context = {
        "here": "relationship",
        "relationship": found,
        "ways": ways,
        "names": names_of(found),
        "can_enter": sum(1 for one in ways if one.links or one.devices),
        "may_write": staff.member.may_write,
    }
    return render(request, "staff/access.html", context)


def _ways(staff: Staff, relationship: Relationship) -> list[Ways]:
    links = list(access_links(staff, relationship).filter(expires_at__gt=timezone.now()))
    devices = list(access_devices(staff, relationship))
    return [
        Ways(
            person,
            tuple(one for one in links if one.person_id == person.pk),
            tuple(one for one in devices if one.person_id == person.pk),
        )
        for person in clients_of(relationship)
        if person.is_active
    ]


@require_POST
def code(request: Request, key: str, person: str) -> HttpResponse:
    """Make a code and show it once, to be read out."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    who = access_person(staff, found, person)
    made = make_code(staff, who, at=timezone.now())
    context = {
        "here": "relationship",
        "relationship": found,
        "person": who,
        "code": written(made),
        "minutes": CODE_MINUTES,
        "address": address_of("enter-by-code"),
    }
    return render(request, "staff/code.html", context)


@require_POST
def link_over(request: Request, key: str, link: int) -> HttpResponse:
    """Let a link no longer open."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    end_link(staff, found, link, at=timezone.now())
    messages.success(request, _("Ese enlace ya no abre."))
    return redirect("access", key)


@require_POST
def device_over(request: Request, key: str, device: int) -> HttpResponse:
    """Let a browser no longer in."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    end_device(staff, found, device, at=timezone.now())
    messages.success(request, _("Ese navegador quedó fuera."))
    return redirect("access", key)


@require_POST
def person_over(request: Request, key: str, person: str) -> HttpResponse:
    """Take back everything by which somebody can enter."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    who = access_person(staff, found, person)
    end_access(staff, found, [who], at=timezone.now())
    said = _("%(name)s ya no puede entrar, hasta que le des otro enlace o un código.")
    messages.success(request, said % {"name": who.name})
    return redirect("access", key)


@require_POST
def everybody_over(request: Request, key: str) -> HttpResponse:
    """Take back everything by which anybody of the client can enter."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    end_access(staff, found, clients_of(found), at=timezone.now())
    said = _("Nadie de %(name)s puede entrar, hasta que le des otro enlace o un código.")
    messages.success(request, said % {"name": found.name})
    return redirect("access", key)


@require_http_methods(["GET", "POST"])
def people(request: Request, key: str) -> HttpResponse:
    """Show who is who on both sides; say a change of our own people."""
    staff = staff_of(request.visitor)
    if request.method == "POST":
        staff = writer_of(request.visitor)
    return people_page(request, staff, access_relationship(staff, key), place="staff")
