"""Who is who: somebody joins a side, leaves it, or stands in, said by who may say so."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from trato.actions.access import shut
from trato.actions.beginnings import add_client_person
from trato.actions.recording import action, enter
from trato.actions.telling import tell_of_joining
from trato.core.agreement import May
from trato.core.events import EventKind
from trato.core.worktime import local_date
from trato.store.doors import access_people, access_provider_people
from trato.store.ledgers import standing_of
from trato.store.models import ClientPerson, Entry, Relationship
from trato.store.names import called, names_of
from trato.store.people import may_name_people, people_now, who_may
from trato.store.refusal import RefusalError, not_found
from trato.store.visitors import Client, Staff


class Status(StrEnum):
    """What becomes of a person, as the event says it."""

    JOINS = "joins"
    LEAVES = "leaves"
    STANDS_IN = "stands_in"


@dataclass(frozen=True, slots=True)
class Change:
    """A change of a side's people, in force from `since` (None: at once) to the end of `until`."""

    person: str
    status: Status
    may: tuple[May, ...] = ()
    stands_for: str = ""
    since: date | None = None
    until: date | None = None


@action
def change_people(
    who: Staff | Client, relationship: Relationship, change: Change, *, at: datetime
) -> Entry:
    """Say who joins, leaves or stands in on one's own side. Whoever leaves no longer comes in.

    Raises `RefusalError` «no_agreement» before a text was proposed, «may_not» for somebody who does
    not approve for their side, «not_found» for somebody of the other side, «nobody_approves» where
    nobody would be left who does.
    """
    if standing_of(relationship, at) is None:
        raise RefusalError("no_agreement")
    if not may_name_people(relationship, who.side, who.short, at=at):
        approving = who_may(relationship, who.side, May.APPROVE, at=at)
        raise RefusalError("may_not", who=", ".join(called(names_of(relationship), approving)))
    known = {one.short: one.side for one in people_now(relationship, at)}
    named = (change.person, *((change.stands_for,) if change.stands_for else ()))
    if any(known.get(short, who.side) is not who.side for short in named):
        raise not_found()
    if change.status is Status.LEAVES:
        _check_leaving(who, relationship, change, at=at)
    fields = _fields(change, _name_of(who, relationship, change.person))
    made = enter(relationship, who, EventKind.PEOPLE_CHANGED, at=at, fields=fields)
    if change.status is Status.LEAVES and _is_at_once(relationship, change, at):
        _put_out(who, relationship, change.person, at=at)
    return made


@action
def bring_in(
    who: Client, relationship: Relationship, name: str, email: str, change: Change, *, at: datetime
) -> Entry:
    """Bring in somebody new of the client, who gets a link by mail where `email` is given.

    `change` says what they may; its `person` is the short name that is found here.
    """
    person = add_client_person(who, relationship, name, email=email)
    made = change_people(who, relationship, replace(change, person=person.short), at=at)
    tell_of_joining(who, relationship, person, at=at)
    return made


def _name_of(who: Staff | Client, relationship: Relationship, short: str) -> str:
    """Return the whole name of somebody of one's own side; nothing where only the text has it."""
    if isinstance(who, Client):
        person = access_people(who, relationship).filter(short=short).first()
        return person.name if person is not None else ""
    member = access_provider_people(who, relationship).filter(short=short).first()
    return member.user.name if member is not None else ""


def _fields(change: Change, name: str) -> dict[str, object]:
    fields: dict[str, object] = {"person": change.person, "status": change.status.value}
    if name:
        fields["name"] = name
    if change.may and change.status is not Status.LEAVES:
        fields["may"] = [one.value for one in change.may]
    if change.stands_for:
        fields["for"] = change.stands_for
    if change.since is not None:
        fields["from"] = change.since.isoformat()
    if change.until is not None:
        fields["to"] = change.until.isoformat()
    return fields


def _check_leaving(
    who: Staff | Client, relationship: Relationship, change: Change, *, at: datetime
) -> None:
    approving = who_may(relationship, who.side, May.APPROVE, at=at)
    if change.person in approving and len(approving) == 1:
        name = called(names_of(relationship), approving)[0]
        raise RefusalError("nobody_approves", name=name)


def _is_at_once(relationship: Relationship, change: Change, at: datetime) -> bool:
    return change.since is None or change.since <= local_date(at, relationship.zone)


def _put_out(who: Staff | Client, relationship: Relationship, short: str, *, at: datetime) -> None:
    """Let somebody of the client who left no longer come in; the agency's have their own page."""
    if not isinstance(who, Client):
        return
    people = ClientPerson.objects.filter(relationship=relationship, short=short)
    shut(list(people), at=at)
    people.update(is_active=False)
