"""The week of people of a client: written when their Monday has come, once a week."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from django.db import transaction

from trato.actions.letters import LetterWords, write_letter
from trato.core.worktime import local_date
from trato.store.addressees import next_week_at, visitor_of
from trato.store.models import Addressee, Letter, Rhythm, Stage
from trato.store.visitors import Client

WordsOfWeek = Callable[[Client, datetime], LetterWords | None]
"""What the letter of somebody's week says; None when there is nothing to say."""


def write_weeks(now: datetime, words: WordsOfWeek, *, limit: int) -> int:
    """Write the week to everybody of clients whose Monday has come, and say when the next is."""
    found = Addressee.objects.select_related("person__relationship__agency", "person__agency")
    due = list(found.filter(week_at__lte=now).order_by("week_at")[:limit])
    for addressee in due:
        who = visitor_of(addressee)
        assert isinstance(who, Client), "only people of clients have weeks"
        with transaction.atomic():
            if addressee.has_week and addressee.rhythm != Rhythm.NEVER:
                write_week(who, words, now)
            at = next_week_at(addressee, who.relationship.zone, now)
            Addressee.objects.filter(pk=addressee.pk).update(week_at=at)
    return len(due)


def write_week(who: Client, words: WordsOfWeek, now: datetime) -> Letter | None:
    """Write somebody their week; None, and no letter, when there is nothing to say."""
    found = who.relationship
    if found.is_provisional or found.stage != Stage.LIVING or not who.person.is_active:
        return None
    said = words(who, now)
    if said is None:
        return None
    year, week, _day = local_date(now, found.zone).isocalendar()
    return write_letter(
        who.agency,
        occasion=f"week-{who.person.key}-{year}-{week}",
        to=who.person.email,
        subject=said.subject,
        paragraphs=[said.text],
        html=said.html,
    )
