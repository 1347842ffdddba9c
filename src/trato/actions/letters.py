"""Letters: what somebody is told by mail, written in the transaction that causes it."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from trato.actions.beginnings import make_link
from trato.store.ledgers import agreement_of
from trato.store.models import ClientPerson, Letter, Relationship, TextVersion
from trato.store.visitors import Client, Staff


def tell_of_proposal(
    who: Staff,
    relationship: Relationship,
    person: ClientPerson,
    version: TextVersion,
    *,
    at: datetime,
) -> Letter | None:
    """Write to somebody of the client that a version waits to be read, with a link of their own.

    None for who has no address. The words take no register, so that they suit everybody.
    """
    if not person.email:
        return None
    link = make_link(who, person, at=at, target=f"/t/{relationship.key}/acuerdo/")
    with translation.override(person.language):
        said = {
            "person": person.name.partition(" ")[0],
            "agency": who.agency.name,
            "title": agreement_of(version).title or relationship.name,
            "number": version.number,
            "address": settings.SITE_ADDRESS + link.path,
            "who": who.name,
        }
        subject = _("%(agency)s propone el acuerdo «%(title)s»") % said
        paragraphs = (
            _("Hola, %(person)s:") % said,
            _("%(agency)s propone la versión %(number)s del acuerdo «%(title)s».") % said,
            _("Aquí se lee cláusula por cláusula y se pregunta lo que no quede claro:"),
            said["address"],
            _("No obliga a nadie hasta que lo aprueben las dos partes."),
            _("El enlace es personal y vale treinta días."),
            f"{who.name}\n{who.agency.name}",
        )
    return Letter.objects.create(
        agency=relationship.agency,
        occasion=f"proposal-{version.pk}-{person.pk}",
        to=person.email,
        subject=subject[:200],
        text="\n\n".join(str(one) for one in paragraphs),
    )


def tell_of_joining(
    who: Client, relationship: Relationship, person: ClientPerson, *, at: datetime
) -> Letter | None:
    """Write to somebody whom a colleague brought in, with a link of their own.

    None for who has no address. The words take no register, so that they suit everybody.
    """
    if not person.email:
        return None
    link = make_link(who, person, at=at)
    with translation.override(person.language):
        said = {
            "person": person.name.partition(" ")[0],
            "agency": who.agency.name,
            "client": relationship.name,
            "address": settings.SITE_ADDRESS + link.path,
            "who": who.name,
        }
        subject = _("%(who)s abre la puerta al trato con %(agency)s") % said
        paragraphs = (
            _("Hola, %(person)s:") % said,
            _("Aquí está lo que %(client)s y %(agency)s acordaron, y lo que va pasando:") % said,
            said["address"],
            _("El enlace es personal y vale treinta días."),
            who.name,
        )
    return Letter.objects.create(
        agency=relationship.agency,
        occasion=f"joined-{person.pk}",
        to=person.email,
        subject=subject[:200],
        text="\n\n".join(str(one) for one in paragraphs),
    )
