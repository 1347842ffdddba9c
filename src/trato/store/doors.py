"""The doors: nothing reads a row of others but through here.

Each returns the thing, or raises the refusal `not_found`: for who may not see it, it is not there.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import reduce
from operator import or_
from typing import TypeVar

from django.db.models import F, OuterRef, Q, QuerySet, Subquery

from trato.core.events import Event
from trato.core.ledger import Head
from trato.store.facts import fact_of
from trato.store.ledgers import book_of
from trato.store.models import (
    Attachment,
    BossSheet,
    Capability,
    Certificate,
    ClientDevice,
    ClientLink,
    ClientPerson,
    Draft,
    DueLine,
    Entry,
    HouseBook,
    Invitation,
    KeptDraft,
    Letter,
    Member,
    Proof,
    Relationship,
    Saying,
    TextVersion,
)
from trato.store.refusal import RefusalError, not_found
from trato.store.visitors import Client, Staff, Visitor
from trato.store.walls import looking_for

Held = TypeVar("Held", ClientLink, ClientDevice)


def staff_of(visitor: Visitor) -> Staff:
    """Return the visitor as somebody of an agency."""
    if not isinstance(visitor, Staff):
        raise not_found()
    return visitor


def client_of(visitor: Visitor) -> Client:
    """Return the visitor as somebody of a client."""
    if not isinstance(visitor, Client):
        raise not_found()
    return visitor


def writer_of(visitor: Visitor) -> Staff:
    """Return the visitor as somebody of an agency who may change things there."""
    staff = staff_of(visitor)
    if not staff.member.may_write:
        raise RefusalError("only_reads", name=staff.name)
    return staff


def access_relationships(visitor: Visitor) -> QuerySet[Relationship]:
    """Return every relationship that the visitor may see."""
    match visitor:
        case Staff():
            return Relationship.objects.filter(agency=visitor.agency)
        case Client():
            return Relationship.objects.filter(pk=visitor.relationship.pk, agency=visitor.agency)
        case None:
            return Relationship.objects.none()


def access_relationship(visitor: Visitor, key: str) -> Relationship:
    """Return one relationship by the key in its address."""
    found = access_relationships(visitor).select_related("agency").filter(key=key).first()
    if found is None:
        raise not_found()
    return found


def access_people(visitor: Visitor, relationship: Relationship) -> QuerySet[ClientPerson]:
    """Return the people of the client of a relationship."""
    _within(visitor, relationship)
    return ClientPerson.objects.filter(relationship=relationship, agency=relationship.agency)


def access_person(visitor: Visitor, relationship: Relationship, key: str) -> ClientPerson:
    """Return one person of the client of a relationship."""
    found = access_people(visitor, relationship).filter(key=key).first()
    if found is None:
        raise not_found()
    return found


def access_links(visitor: Visitor, relationship: Relationship) -> QuerySet[ClientLink]:
    """Return the links that were not taken back: all for the provider, their own for a client."""
    _within(visitor, relationship)
    found = ClientLink.objects.filter(
        person__relationship=relationship, agency=relationship.agency, revoked_at=None
    )
    return _of_person(found, visitor)


def access_devices(visitor: Visitor, relationship: Relationship) -> QuerySet[ClientDevice]:
    """Return the browsers that are in: all for the provider, their own for a client."""
    _within(visitor, relationship)
    found = ClientDevice.objects.filter(
        person__relationship=relationship, agency=relationship.agency, ended_at=None
    )
    return _of_person(found, visitor)


def access_draft(visitor: Visitor, relationship: Relationship) -> Draft | None:
    """Return the working text, which only the provider sees; None when there is none yet."""
    _within(staff_of(visitor), relationship)
    return Draft.objects.filter(relationship=relationship, agency=relationship.agency).first()


def access_kept_drafts(visitor: Visitor, relationship: Relationship) -> QuerySet[KeptDraft]:
    """Return the working text as it was saved before, newest first; only the provider sees it."""
    _within(staff_of(visitor), relationship)
    return KeptDraft.objects.filter(relationship=relationship, agency=relationship.agency).order_by(
        "-pk"
    )


def access_versions(visitor: Visitor, relationship: Relationship) -> QuerySet[TextVersion]:
    """Return the texts that were proposed, oldest first."""
    _within(visitor, relationship)
    return TextVersion.objects.filter(
        relationship=relationship, agency=relationship.agency
    ).order_by("number")


def access_version(visitor: Visitor, relationship: Relationship, number: int) -> TextVersion:
    """Return one proposed text by its number."""
    found = access_versions(visitor, relationship).filter(number=number).first()
    if found is None:
        raise not_found()
    return found


def access_entries(visitor: Visitor, relationship: Relationship) -> QuerySet[Entry]:
    """Return the ledger in its order. What it shows of an entry depends on its visibility."""
    _within(visitor, relationship)
    return Entry.objects.filter(relationship=relationship, agency=relationship.agency).order_by(
        "seq"
    )


def access_events(visitor: Visitor, relationship: Relationship) -> tuple[Event, ...]:
    """Return what the ledger says, in its order: the first is entry 1.

    What may be shown of an event depends on its visibility.
    """
    _within(visitor, relationship)
    return book_of(relationship).events


def access_due_lines(visitor: Visitor) -> QuerySet[DueLine]:
    """Return what is owed in every relationship that the visitor may see."""
    match visitor:
        case Staff():
            return DueLine.objects.filter(agency=visitor.agency)
        case Client() if visitor.relationship.is_provisional:
            return DueLine.objects.none()
        case Client():
            return DueLine.objects.filter(relationship=visitor.relationship, agency=visitor.agency)
        case None:
            return DueLine.objects.none()


def first_due_lines(some: Sequence[QuerySet[DueLine]]) -> QuerySet[DueLine]:
    """Return in one query what several lists hold that each came through `access_due_lines`."""
    return DueLine.objects.filter(reduce(or_, (Q(pk__in=one.values("pk")) for one in some)))


def is_ours(head: Head) -> bool:
    """Tell whether a ledger that is kept here came to this head; anybody who holds it may ask.

    A head is 256 bits that nobody guesses: knowing it says nothing of what the entries hold.
    """
    with looking_for("head", head.hash):
        return Entry.objects.filter(seq=head.seq, hash=head.hash).exists()


def access_certificates(visitor: Visitor, relationship: Relationship) -> QuerySet[Certificate]:
    """Return what third parties issued about the versions of a relationship."""
    _within(visitor, relationship)
    return Certificate.objects.filter(
        relationship=relationship, agency=relationship.agency
    ).order_by("pk")


def access_attachments(visitor: Visitor, relationship: Relationship) -> QuerySet[Attachment]:
    """Return the files that entries cite. Who may read each is said by its entry."""
    _within(visitor, relationship)
    return Attachment.objects.filter(
        relationship=relationship, agency=relationship.agency
    ).order_by("pk")


def access_attachment(visitor: Visitor, relationship: Relationship, key: str) -> Attachment:
    """Return one file by the key in its address, to who may read the entry that cites it."""
    found = access_attachments(visitor, relationship).filter(key=key).first()
    if found is None or visitor is None:
        raise not_found()
    fact_of(visitor, relationship, found.event_id)
    return found


def access_proofs(visitor: Visitor, relationship: Relationship) -> QuerySet[Proof]:
    """Return what an agreement that was in force before it was brought in rests on."""
    _within(visitor, relationship)
    return Proof.objects.filter(relationship=relationship, agency=relationship.agency).order_by(
        "pk"
    )


def access_members(visitor: Visitor) -> QuerySet[Member]:
    """Return the people of the visitor's agency."""
    staff = staff_of(visitor)
    return Member.objects.filter(agency=staff.agency).select_related("user").order_by("pk")


def access_invitations(visitor: Visitor) -> QuerySet[Invitation]:
    """Return whom the visitor's agency has invited to work in it."""
    return Invitation.objects.filter(agency=staff_of(visitor).agency).order_by("pk")


def access_book(visitor: Visitor) -> HouseBook | None:
    """Return the house rules of the visitor's agency; None while there are none."""
    return HouseBook.objects.filter(agency=staff_of(visitor).agency).first()


def access_capabilities(visitor: Visitor) -> QuerySet[Capability]:
    """Return what the agency of a relationship can and cannot do, as it holds now.

    Both sides see it: a client looks at aptitude before price.
    """
    if visitor is None:
        raise not_found()
    return Capability.objects.filter(agency=visitor.agency, withdrawn_at=None).order_by("pk")


def access_sayings(visitor: Visitor, relationship: Relationship) -> QuerySet[Saying]:
    """Return what was said before signing, oldest first. Who may read each is said by its row."""
    _within(visitor, relationship)
    return Saying.objects.filter(relationship=relationship, agency=relationship.agency).order_by(
        "pk"
    )


def access_decisions(visitor: Visitor) -> QuerySet[Saying]:
    """Return what every side decided in the conversations of the visitor's agency, oldest first."""
    agency = staff_of(visitor).agency
    found = Saying.objects.filter(agency=agency, topic="decision", private_to__isnull=True)
    return found.select_related("relationship").order_by("pk")


def access_provider_people(visitor: Visitor, relationship: Relationship) -> QuerySet[Member]:
    """Return the people of the agency of a relationship, for either side to read their names."""
    _within(visitor, relationship)
    found = Member.objects.filter(agency=relationship.agency)
    return found.select_related("user").order_by("pk")


def access_sheet(visitor: Visitor, relationship: Relationship, key: str) -> BossSheet:
    """Return a sheet for a boss: its writer's alone, nobody else of either side finds it."""
    client = client_of(visitor)
    _within(client, relationship)
    found = BossSheet.objects.filter(
        relationship=relationship, person=client.person, agency=client.agency, key=key
    ).first()
    if found is None:
        raise not_found()
    return found


def access_letters(visitor: Visitor) -> QuerySet[Letter]:
    """Return the letters that the visitor's agency sent or is about to send."""
    return Letter.objects.filter(agency=staff_of(visitor).agency, is_private=False)


def access_everybody(visitor: Visitor) -> QuerySet[ClientPerson]:
    """Return the people of every client of the visitor's agency."""
    return ClientPerson.objects.filter(agency=staff_of(visitor).agency, is_active=True).order_by(
        "name", "pk"
    )


def access_newest_versions(visitor: Visitor) -> QuerySet[TextVersion]:
    """Return the newest proposed text of every client of the visitor's agency."""
    newest = (
        TextVersion.objects.filter(relationship=OuterRef("relationship"))
        .order_by("-number")
        .values("number")[:1]
    )
    return TextVersion.objects.filter(
        agency=staff_of(visitor).agency, number=Subquery(newest)
    ).order_by("pk")


def access_heads(visitor: Visitor) -> QuerySet[Entry, tuple[int, datetime]]:
    """Return when the last entry of every ledger of the visitor's agency was recorded."""
    return Entry.objects.filter(
        agency=staff_of(visitor).agency, seq=F("relationship__head_seq")
    ).values_list("relationship_id", "recorded_at")


def access_ledgers(visitor: Visitor) -> QuerySet[Entry]:
    """Return the entries of every ledger of the visitor's agency, to count them by their kind."""
    return Entry.objects.filter(agency=staff_of(visitor).agency)


def access_recent_entries(
    visitor: Visitor, *, since: datetime, kinds: Sequence[str]
) -> QuerySet[Entry]:
    """Return entries of some kinds in every ledger of the visitor's agency, from an instant on."""
    return (
        access_ledgers(visitor)
        .filter(recorded_at__gte=since, kind__in=kinds)
        .select_related("relationship")
        .order_by("-recorded_at", "-pk")
    )


def _of_person(found: QuerySet[Held], visitor: Visitor) -> QuerySet[Held]:
    """Leave a client's person what is their own; the provider sees what it let in."""
    kept = found.filter(person=visitor.person) if isinstance(visitor, Client) else found
    return kept.order_by("-pk")


def _within(visitor: Visitor, relationship: Relationship) -> None:
    """Refuse a relationship that was not come by through its own door."""
    is_within = (isinstance(visitor, Staff) and visitor.agency.pk == relationship.agency_id) or (
        isinstance(visitor, Client) and visitor.relationship.pk == relationship.pk
    )
    if not is_within:
        raise not_found()
