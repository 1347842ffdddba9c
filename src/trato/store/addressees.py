"""Addressees: who is written to about a relationship, and when a letter may reach them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from trato.core.worktime import local_date
from trato.store.models import Addressee, ClientPerson, Member, Relationship, Rhythm
from trato.store.visitors import Client, Staff

SATURDAY: Final = 5
WEEK_DAYS: Final = 7
DAY_MINUTES: Final = 24 * 60


def addressee_of(who: Staff | Client) -> Addressee:
    """Return how letters reach somebody; not kept yet, as it is for everybody of their side."""
    if isinstance(who, Staff):
        found = Addressee.objects.filter(member=who.member).first()
        made = Addressee(agency=who.agency, member=who.member, rhythm=Rhythm.AT_ONCE)
    else:
        found = Addressee.objects.filter(person=who.person).first()
        made = Addressee(agency=who.agency, person=who.person)
    return found or made


def addressees_of(relationship: Relationship) -> tuple[list[Addressee], list[Addressee]]:
    """Return who is written to about a relationship: people of the agency, people of the client.

    Somebody of the client without an address, or who has left, is not.
    """
    members = Member.objects.filter(agency=relationship.agency_id, user__is_active=True)
    people = ClientPerson.objects.filter(relationship=relationship, is_active=True)
    ours, theirs = list(members), list(people.exclude(email=""))
    known = Addressee.objects.select_related(
        "member__user", "member__agency", "person__relationship", "person__agency"
    )
    staff = {one.member_id: one for one in known.filter(member__in=ours)}
    clients = {one.person_id: one for one in known.filter(person__in=theirs)}
    if len(staff) < len(ours) or len(clients) < len(theirs):
        _make_missing(relationship, ours, theirs)
        return addressees_of(relationship)
    return [staff[one.pk] for one in ours], [clients[one.pk] for one in theirs]


def _make_missing(
    relationship: Relationship, ours: Iterable[Member], theirs: Iterable[ClientPerson]
) -> None:
    agency = relationship.agency_id
    made = [Addressee(agency_id=agency, member=one, rhythm=Rhythm.AT_ONCE) for one in ours]
    made += [Addressee(agency_id=agency, person=one) for one in theirs]
    Addressee.objects.bulk_create(made, ignore_conflicts=True)


def visitor_of(addressee: Addressee) -> Staff | Client:
    """Return the person as who they are when they enter."""
    if addressee.member is not None:
        member = addressee.member
        return Staff(member.user, member, member.agency)
    person = addressee.person
    assert person is not None, "a table's own rule: everybody is one of the two"
    return Client(person, person.relationship, person.agency)


def zone_of(addressee: Addressee) -> str:
    """Return the zone whose hours the person lives by."""
    who = visitor_of(addressee)
    return who.agency.zone if isinstance(who, Staff) else who.relationship.zone


def say_at(addressee: Addressee, zone: str, now: datetime, *, is_urgent: bool) -> datetime:
    """Return when somebody may be told what came up at `now`: never outside their hours.

    What a clause calls urgent is told at once. Once a day is when their hours begin.
    """
    if is_urgent:
        return now
    if addressee.rhythm == Rhythm.AT_ONCE:
        return open_at(addressee, zone, now)
    return next(begin for begin, _end in _hours(addressee, zone, now) if now <= begin)


def open_at(addressee: Addressee, zone: str, now: datetime) -> datetime:
    """Return the first instant from `now` on that lies within somebody's hours."""
    return next(max(now, begin) for begin, end in _hours(addressee, zone, now) if now < end)


def _hours(addressee: Addressee, zone: str, now: datetime) -> Iterator[tuple[datetime, datetime]]:
    """Yield when somebody's hours begin and end, from today on for more than a week."""
    for step in range(WEEK_DAYS + 2):
        day = local_date(now, zone) + timedelta(days=step)
        if not (addressee.is_weekdays_only and day.weekday() >= SATURDAY):
            begin = wall_clock(day, addressee.from_minute, zone)
            yield begin, _end_of(day, addressee.until_minute, zone)


def next_week_at(addressee: Addressee, zone: str, now: datetime) -> datetime:
    """Return the next Monday, when the person's hours begin."""
    today = local_date(now, zone)
    for step in range(WEEK_DAYS + 1):
        day = today + timedelta(days=step)
        at = wall_clock(day, addressee.from_minute, zone)
        if day.weekday() == 0 and at > now:
            return at
    raise AssertionError("a week has a Monday")


def wall_clock(day: date, minute: int, zone: str) -> datetime:
    """Return the instant at which a wall clock shows a minute of a day."""
    return datetime.combine(day, time(minute // 60, minute % 60), ZoneInfo(zone))


def _end_of(day: date, minute: int, zone: str) -> datetime:
    if minute < DAY_MINUTES:
        return wall_clock(day, minute, zone)
    return wall_clock(day + timedelta(days=1), 0, zone)
