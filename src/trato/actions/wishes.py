"""Wishes: how often and at which hours somebody is written to, and the calendar they may read."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from trato.actions.noticing import change_rhythm
from trato.actions.recording import action
from trato.core.worktime import local_date
from trato.store.addressees import addressee_of, next_week_at, wall_clock, zone_of
from trato.store.doors import access_sheet
from trato.store.keys import digest_of, new_token
from trato.store.models import Addressee, BossSheet, CalendarFeed, Every, Relationship, Rhythm
from trato.store.visitors import Client, Staff
from trato.store.walls import looking_for, within

BOSS_MINUTE: Final = 16 * 60
"""The minute of the day before a report to a boss at which the sheet is offered."""
FRIDAY: Final = 4
DECEMBER: Final = 12


@action
def change_wishes(who: Staff | Client, wishes: Mapping[str, object], *, at: datetime) -> Addressee:
    """Keep how somebody wants to be written to; what waits to be said follows at once.

    `wishes` has fields of `Addressee`; `until_minute` is after `from_minute`.
    """
    found = addressee_of(who)
    for name, value in wishes.items():
        setattr(found, name, value)
    assert found.from_minute < found.until_minute, "a form asks for hours in their order"
    zone = zone_of(found)
    wants_week = found.person_id is not None and found.has_week and found.rhythm != Rhythm.NEVER
    found.week_at = next_week_at(found, zone, at) if wants_week else None
    found.boss_at = boss_at(found, zone)
    found.save()
    change_rhythm(found, at)
    return found


def boss_at(addressee: Addressee, zone: str) -> datetime | None:
    """Return the afternoon of the last working day before somebody reports to their boss."""
    if addressee.boss_every == Every.NEVER or addressee.boss_on is None:
        return None
    day = addressee.boss_on - timedelta(days=1)
    while day.weekday() > FRIDAY:
        day -= timedelta(days=1)
    return wall_clock(day, BOSS_MINUTE, zone)


def after_boss(addressee: Addressee, zone: str) -> None:
    """Set the next report to a boss after one was prepared: the same day of a week or month."""
    day = addressee.boss_on
    assert day is not None, "what was prepared had its day"
    if addressee.boss_every == Every.WEEK:
        addressee.boss_on = day + timedelta(days=7)
    elif addressee.boss_every == Every.MONTH:
        year, month = (day.year + 1, 1) if day.month == DECEMBER else (day.year, day.month + 1)
        addressee.boss_on = day.replace(
            year=year, month=month, day=min(day.day, monthrange(year, month)[1])
        )
    else:
        addressee.boss_every = Every.NEVER
    addressee.boss_at = boss_at(addressee, zone)
    addressee.save(update_fields=["boss_on", "boss_every", "boss_at"])


@action
def write_sheet(
    who: Client, relationship: Relationship, key: str, words: Mapping[str, str], *, at: datetime
) -> BossSheet:
    """Keep what somebody wrote on their sheet. Raises «not_found» for a sheet of others."""
    sheet = access_sheet(who, relationship, key)
    sheet.words, sheet.saved_at = dict(words), at
    sheet.save(update_fields=["words", "saved_at"])
    return sheet


@action
def begin_sheet(who: Client, relationship: Relationship, *, at: datetime) -> BossSheet:
    """Return the sheet for the next report of somebody, or for today; it is there or is made."""
    today = local_date(at, relationship.zone)
    on = addressee_of(who).boss_on or today
    made, _is_new = BossSheet.objects.get_or_create(
        person=who.person,
        on=max(on, today),
        defaults={"agency": who.agency, "relationship": relationship},
    )
    return made


@action
def keep_boss(who: Client, name: str, email: str) -> Addressee:
    """Keep who somebody reports to, and where that person reads mail."""
    found = addressee_of(who)
    found.boss, found.boss_email = name or found.boss, email or found.boss_email
    found.save()
    return found


@action
def open_feed(who: Staff | Client, *, at: datetime) -> str:
    """Make a new address for somebody's calendar and return its secret; the old one is over."""
    close_feed(who, at=at)
    found = addressee_of(who)
    found.save()
    token = new_token()
    CalendarFeed.objects.create(
        agency=who.agency, addressee=found, token_sha256=digest_of(token), created_at=at
    )
    return token


@action
def close_feed(who: Staff | Client, *, at: datetime) -> None:
    """End the address of somebody's calendar."""
    found = addressee_of(who)
    CalendarFeed.objects.filter(addressee_id=found.pk, revoked_at=None).update(revoked_at=at)


def feed_of(token: str) -> CalendarFeed | None:
    """Return the feed of an address that is not over, or None."""
    digest = digest_of(token)
    found = CalendarFeed.objects.filter(token_sha256=digest, revoked_at=None)
    with looking_for("token", digest):
        agency = found.values_list("agency_id", flat=True).first()
    with within(agency):
        return found.select_related(
            "addressee__member__user",
            "addressee__member__agency",
            "addressee__person__relationship",
            "addressee__person__agency",
        ).first()
