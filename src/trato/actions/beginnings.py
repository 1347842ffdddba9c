"""Beginnings: an agency, a client, the people of each, and the link that lets somebody in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.urls import reverse

from trato.actions.recording import action
from trato.core.text.parties import short_name
from trato.store.doors import access_members, access_people, access_provider_people
from trato.store.keys import digest_of, new_token
from trato.store.looks import look_again
from trato.store.models import (
    Agency,
    ClientLink,
    ClientPerson,
    Member,
    Relationship,
    Role,
    User,
)
from trato.store.visitors import Client, Staff
from trato.store.walls import looking_for, within

LINK_DAYS: Final = 30


@action
def found_agency(user: User, name: str, *, country: str, zone: str, currency: str) -> Staff:
    """Found an agency whose owner is `user`."""
    agency = Agency.objects.create(
        name=name, country=country, zone=zone, currency=currency, language=user.language
    )
    short = short_name(user.name) or short_name(user.email.partition("@")[0])
    with within(agency.pk):
        member = Member.objects.create(agency=agency, user=user, role=Role.OWNER, short=short)
    return Staff(user, member, agency)


@action
def join_agency(who: Staff, user: User, role: Role) -> Staff:
    """Let a user work in the agency; their short name is the first that nobody there has."""
    taken = set(access_members(who).values_list("short", flat=True))
    taken |= set(ClientPerson.objects.filter(agency=who.agency).values_list("short", flat=True))
    short = _free(short_name(user.name) or short_name(user.email.partition("@")[0]), taken)
    member = Member.objects.create(agency=who.agency, user=user, role=role, short=short)
    return Staff(user, member, who.agency)


@action
def begin_relationship(who: Staff, name: str, *, language: str, register: str) -> Relationship:
    """Begin a relationship with a client, in conversation; who begins it looks after it."""
    return Relationship.objects.create(
        agency=who.agency,
        name=name,
        language=language,
        register=register,
        zone=who.agency.zone,
        lead=who.member,
    )


@action
def add_client_person(
    who: Staff | Client, relationship: Relationship, name: str, *, email: str, job_title: str = ""
) -> ClientPerson:
    """Add somebody of the client; their short name is the first that nobody of either side has."""
    taken = set(access_people(who, relationship).values_list("short", flat=True))
    taken |= set(access_provider_people(who, relationship).values_list("short", flat=True))
    person = ClientPerson.objects.create(
        agency=relationship.agency,
        relationship=relationship,
        short=_free(short_name(name) or "cliente", taken),
        name=name,
        email=email,
        job_title=job_title,
        language=relationship.language,
    )
    look_again()
    return person


def _free(first: str, taken: set[str]) -> str:
    """Return the first short name that nobody has: «ana», «ana2», «ana3»…"""
    short, number = first, 2
    while short in taken:
        short, number = f"{first}{number}", number + 1
    return short


@dataclass(frozen=True, slots=True)
class NewLink:
    """A personal link; its token is known only here, once."""

    row: ClientLink
    token: str

    @property
    def path(self) -> str:
        """Return the path of the address."""
        return reverse("enter", args=[self.token])


@action
def make_link(
    who: Staff | Client, person: ClientPerson, *, at: datetime, target: str = ""
) -> NewLink:
    """Make a personal link for somebody of a client, good for thirty days."""
    token = new_token()
    row = ClientLink.objects.create(
        agency=who.agency,
        person=person,
        token_sha256=digest_of(token),
        target=target,
        made_by=who.short if isinstance(who, Staff) else "",
        expires_at=at + timedelta(days=LINK_DAYS),
    )
    return NewLink(row, token)


def link_of(token: str, *, at: datetime) -> ClientLink | None:
    """Return the link of a token that still opens at `at`, or None. Looking uses nothing up."""
    digest = digest_of(token)
    found = ClientLink.objects.filter(token_sha256=digest, revoked_at=None, expires_at__gt=at)
    with looking_for("token", digest):
        agency = found.values_list("agency_id", flat=True).first()
    with within(agency):
        related = found.select_related("person__relationship__agency")
        return related.filter(person__is_active=True).first()


@action
def follow_link(link: ClientLink, *, at: datetime) -> Client:
    """Let the person of a link in, after the confirming step. A link opens until it expires."""
    with within(link.agency_id):
        ClientLink.objects.filter(pk=link.pk, used_at=None).update(used_at=at)
    relationship = link.person.relationship
    return Client(link.person, relationship, relationship.agency)
