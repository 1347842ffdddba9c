"""An agency's own settings, and its end: asked for by an owner, waited for, then done."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from trato.actions.addresses import address_of, own_address
from trato.actions.letters import write_letter
from trato.actions.members import check_not_last, check_owner
from trato.actions.own_settings import LANGUAGES
from trato.actions.recording import action
from trato.core.words import Language
from trato.core.words.dates import short_date
from trato.core.worktime import local_date
from trato.store.doors import access_everybody, access_members
from trato.store.models import Agency, ClientPerson, Member, User
from trato.store.visitors import Staff
from trato.store.walls import looking_for, within

ENDING_DAYS: Final = 14
"""How long an agency can still be kept after its end was asked for."""


@action
def change_agency(who: Staff, name: str, language: str) -> None:
    """Give the agency another name, or another language for what it begins.

    What was signed keeps the name that it was signed with. Raises `RefusalError` «only_owner».
    """
    check_owner(who)
    assert language in LANGUAGES, "a form offers these"
    Agency.objects.filter(pk=who.agency.pk).update(name=name, language=language)


@action
def ask_to_end(who: Staff, *, at: datetime) -> datetime:
    """Let the agency be erased in `ENDING_DAYS`; return when. Everybody is written to, once.

    Raises `RefusalError` «only_owner».
    """
    check_owner(who)
    if who.agency.ends_at is not None:
        return who.agency.ends_at
    ends_at = at + timedelta(days=ENDING_DAYS)
    Agency.objects.filter(pk=who.agency.pk).update(ends_at=ends_at)
    who.agency.ends_at = ends_at
    for member in access_members(who):
        _tell_member(who, member, ends_at)
    for person in access_everybody(who).select_related("relationship"):
        _tell_client(who, person, ends_at, at)
    return ends_at


@action
def keep(who: Staff) -> None:
    """Let the agency not be erased after all. Raises `RefusalError` «only_owner»."""
    check_owner(who)
    Agency.objects.filter(pk=who.agency.pk).update(ends_at=None)


def erase_ended(at: datetime, *, limit: int) -> int:
    """Erase the agencies whose time has come, and tell how many. What others hold stays theirs."""
    due = Agency.objects.filter(ends_at__lte=at).order_by("ends_at")[:limit]
    for agency in due:
        with transaction.atomic(), within(agency.pk):
            agency.delete()
    return len(due)


@action
def erase_account(user: User) -> None:
    """Erase somebody's account and their places in agencies; ledgers keep their short name.

    Raises `RefusalError` «last_owner» while an agency would be left without one.
    """
    for staff in places_of(user):
        with within(staff.agency.pk):
            check_not_last(staff, staff.member)
            staff.member.delete()
    user.delete()


def places_of(user: User) -> list[Staff]:
    """Return the agencies that somebody works in, in the order in which they came to them."""
    with looking_for("user", user.pk):
        found = list(Member.objects.select_related("agency").filter(user=user).order_by("pk"))
    return [Staff(user, one, one.agency) for one in found]


def _tell_member(who: Staff, member: Member, ends_at: datetime) -> None:
    with translation.override(member.user.language):
        said = _said(who, ends_at, member.user.language, who.agency.zone)
        said["address"] = address_of("settings")
        subject = _("%(agency)s se borra de Trato el %(day)s") % said
        paragraphs = (
            _("%(who)s pidió borrar %(agency)s, con sus clientes y sus libros."),
            _("Hasta el %(day)s se puede descargar todo, y quien la lleva puede conservarla:"),
            "%(address)s",
        )
    write_letter(
        who.agency,
        occasion=f"end-member-{member.pk}-{ends_at:%Y%m%d%H%M}",
        to=member.user.email,
        subject=subject,
        paragraphs=[one % said for one in paragraphs],
    )


def _tell_client(who: Staff, person: ClientPerson, ends_at: datetime, at: datetime) -> None:
    if not person.email:
        return
    relationship = person.relationship
    with translation.override(person.language):
        said = _said(who, ends_at, person.language, relationship.zone)
        said["person"] = person.name.partition(" ")[0]
        said["address"] = own_address(who, person, "portal-settings", at=at)
        subject = _("%(agency)s se borra de Trato el %(day)s") % said
        paragraphs = (
            _("Hola, %(person)s:"),
            _("El %(day)s estas páginas dejan de estar. El acuerdo sigue valiendo igual."),
            _("Antes conviene guardar el archivo de prueba, que se comprueba sin Trato:"),
            "%(address)s",
            "%(agency)s",
        )
    write_letter(
        who.agency,
        occasion=f"end-client-{person.pk}-{ends_at:%Y%m%d%H%M}",
        to=person.email,
        subject=subject,
        paragraphs=[one % said for one in paragraphs],
    )


def _said(who: Staff, ends_at: datetime, language: str, zone: str) -> dict[str, str]:
    day = short_date(local_date(ends_at, zone), Language(language))
    return {"agency": who.agency.name, "who": who.name, "day": day}
