"""Access: the codes and links that let people of a client in, and taking all of it back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from django.utils import translation
from django.utils.translation import gettext as _

from trato.actions.addresses import address_of
from trato.actions.letters import write_letter
from trato.actions.recording import action
from trato.store.doors import access_devices, access_links, access_people
from trato.store.keys import CODE_DIGITS, hmac_of_code, new_code
from trato.store.models import (
    ClientCode,
    ClientDevice,
    ClientLink,
    ClientPerson,
    Letter,
    Relationship,
)
from trato.store.refusal import not_found
from trato.store.visitors import Client, Staff
from trato.store.walls import looking_for, within

CODE_MINUTES: Final = 15


def relationship_at(key: str) -> Relationship | None:
    """Return the relationship of an address for who has not entered, or None."""
    with looking_for("relationship", key):
        agency = Relationship.objects.filter(key=key).values_list("agency_id", flat=True).first()
    with within(agency):
        return Relationship.objects.select_related("agency").filter(key=key).first()


@action
def make_code(who: Staff, person: ClientPerson, *, at: datetime) -> str:
    """Make a code for somebody of a client, to be read out to them; return its digits, once.

    An earlier code of theirs is over.
    """
    return _new_code(person, at, made_by=who.short)


@action
def mail_code(relationship: Relationship, email: str, *, at: datetime) -> Letter | None:
    """Send a code to whoever of the client has this address; None where nobody has.

    Who asks is told the same in either case.
    """
    with within(relationship.agency_id):
        people = ClientPerson.objects.filter(relationship=relationship, is_active=True)
        person = people.filter(email__iexact=email).order_by("pk").first() if email else None
        if person is None:
            return None
        code = _new_code(person, at)
        with translation.override(person.language):
            said = {"code": written(code), "agency": relationship.agency.name}
            said |= {"person": person.name.partition(" ")[0], "minutes": str(CODE_MINUTES)}
            said |= {"address": address_of("enter-by-code")}
            subject = _("El código para entrar al trato con %(agency)s") % said
            paragraphs = (
                _("Hola, %(person)s:") % said,
                _("Con este código se entra al trato con %(agency)s:") % said,
                said["code"],
                _("Vale %(minutes)s minutos y una sola vez. Se escribe en %(address)s") % said,
                _("Si nadie lo pidió ahí, basta con no hacer nada."),
            )
        return write_letter(
            relationship.agency,
            occasion=f"code-{hmac_of_code(code)}-{at.timestamp():.0f}",
            to=person.email,
            subject=subject,
            paragraphs=paragraphs,
        )


def _new_code(person: ClientPerson, at: datetime, *, made_by: str = "") -> str:
    ClientCode.objects.filter(person=person).delete()
    code = new_code()
    while _open_codes(code, at):
        code = new_code()
    ClientCode.objects.create(
        agency_id=person.agency_id,
        person=person,
        code_hmac=hmac_of_code(code),
        made_by=made_by,
        created_at=at,
        expires_at=at + timedelta(minutes=CODE_MINUTES),
    )
    return code


def _open_codes(code: str, at: datetime) -> list[tuple[int, int]]:
    """Return id and agency of the codes of these digits that open at `at`: one, or none."""
    digest = hmac_of_code(code)
    found = ClientCode.objects.filter(code_hmac=digest, used_at=None, expires_at__gt=at)
    with looking_for("token", digest):
        return list(found.values_list("pk", "agency_id"))


@action
def use_code(typed: str, *, at: datetime) -> Client | None:
    """Return who a code lets in, and use it up; None for one that does not open."""
    code = digits_of(typed)
    found = _open_codes(code, at) if code else []
    if not found:
        return None
    pk, agency = found[0]
    with within(agency):
        if not ClientCode.objects.filter(pk=pk, used_at=None).update(used_at=at):
            return None
        people = ClientPerson.objects.select_related("relationship__agency")
        person = people.filter(codes__pk=pk, is_active=True).first()
    if person is None:
        return None
    return Client(person, person.relationship, person.relationship.agency)


def digits_of(typed: str) -> str:
    """Return the digits of a code as people write it, or nothing when it is none."""
    kept = "".join(one for one in typed[:40] if one not in " -.\u00a0\u202f\t")
    is_code = len(kept) == CODE_DIGITS and kept.isascii() and kept.isdigit()
    return kept if is_code else ""


def written(code: str) -> str:
    """Return a code as it is shown: «482 913 605»."""
    return " ".join(code[place : place + 3] for place in range(0, CODE_DIGITS, 3))


@action
def end_link(who: Staff | Client, relationship: Relationship, link: int, *, at: datetime) -> None:
    """Let a link no longer open. Raises «not_found» for one of others."""
    if not access_links(who, relationship).filter(pk=link).update(revoked_at=at):
        raise not_found()


@action
def end_device(
    who: Staff | Client, relationship: Relationship, device: int, *, at: datetime
) -> None:
    """Let a browser no longer in. Raises «not_found» for one of others."""
    if not access_devices(who, relationship).filter(pk=device).update(ended_at=at):
        raise not_found()


@action
def end_access(
    who: Staff | Client,
    relationship: Relationship,
    people: Sequence[ClientPerson],
    *,
    at: datetime,
    keeps: int | None = None,
) -> None:
    """Take back everything by which these people can enter, but the device `keeps`.

    Raises «not_found» for people of another relationship and, by a client, for anybody else.
    """
    known = set(access_people(who, relationship).values_list("pk", flat=True))
    if isinstance(who, Client):
        known &= {who.person.pk}
    if any(one.pk not in known for one in people):
        raise not_found()
    shut(people, at=at, keeps=keeps)


def shut(people: Sequence[ClientPerson], *, at: datetime, keeps: int | None = None) -> None:
    """Let nothing open any more for these people, inside an action that says who may do so."""
    ClientLink.objects.filter(person__in=people, revoked_at=None).update(revoked_at=at)
    ClientCode.objects.filter(person__in=people, used_at=None).delete()
    devices = ClientDevice.objects.filter(person__in=people, ended_at=None)
    (devices if keeps is None else devices.exclude(pk=keeps)).update(ended_at=at)
