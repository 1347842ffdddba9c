"""The sheet for a boss: offered before its day; sent in the name and the words of its writer.

Only they send it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from hashlib import sha256
from typing import Any, Final

from django.db import transaction
from django.template.loader import render_to_string

from trato.actions.letters import LetterWords, write_letter
from trato.actions.recording import action
from trato.actions.wishes import after_boss
from trato.core.worktime import local_date
from trato.store.addressees import visitor_of
from trato.store.doors import access_sheet
from trato.store.models import Addressee, BossSheet, Letter, Relationship, Rhythm
from trato.store.refusal import RefusalError
from trato.store.visitors import Client

SENT_A_DAY_MAX: Final = 5
WordsOfOffer = Callable[[Client, BossSheet, str, datetime], LetterWords]
"""What the letter says that offers a sheet for a boss of that name."""


def offer_sheets(now: datetime, words: WordsOfOffer, *, limit: int) -> int:
    """Offer a sheet to everybody whose afternoon has come, and say when the next one is."""
    found = Addressee.objects.select_related("person__relationship__agency", "person__agency")
    due = list(found.filter(boss_at__lte=now).order_by("boss_at")[:limit])
    for addressee in due:
        who = visitor_of(addressee)
        assert isinstance(who, Client), "only people of clients report to somebody"
        with transaction.atomic():
            if addressee.rhythm != Rhythm.NEVER and who.person.is_active:
                _offer(who, addressee, words, now)
            after_boss(addressee, who.relationship.zone)
    return len(due)


def _offer(who: Client, addressee: Addressee, words: WordsOfOffer, now: datetime) -> None:
    assert addressee.boss_on is not None, "an afternoon is the one before a day"
    sheet, _is_new = BossSheet.objects.get_or_create(
        person=who.person,
        on=addressee.boss_on,
        defaults={"agency": who.agency, "relationship": who.relationship},
    )
    said = words(who, sheet, addressee.boss, now)
    write_letter(
        who.agency,
        occasion=f"sheet-{sheet.key}",
        to=who.person.email,
        subject=said.subject,
        paragraphs=[said.text],
        html=said.html,
    )


@action
def send_sheet(
    who: Client,
    relationship: Relationship,
    key: str,
    to: str,
    said: Mapping[str, Any],
    *,
    at: datetime,
) -> BossSheet:
    """Send a sheet, as `said` shows it, by mail; the same words to the same person go out once.

    Raises `RefusalError` «too_many» for more than a few in a day, «not_found» for a sheet of
    others.
    """
    sheet = access_sheet(who, relationship, key)
    day = local_date(at, relationship.zone).isoformat()
    prefix = f"boss-{who.person.key}-{day}-"
    text = render_to_string("mail/boss.txt", {**said, "who": who})
    occasion = prefix + sha256(f"{to} {text}".encode()).hexdigest()[:24]
    if Letter.objects.filter(occasion=occasion).exists():
        return sheet
    if Letter.objects.filter(occasion__startswith=prefix).count() >= SENT_A_DAY_MAX:
        raise RefusalError("too_many", limit=str(SENT_A_DAY_MAX))
    write_letter(
        who.agency,
        occasion=occasion,
        to=to,
        subject=" ".join(str(said["words"]["title"]).split()),
        paragraphs=[text],
        html=render_to_string("mail/boss.html", {**said, "who": who}),
        sender=who,
    )
    sheet.sent_at = at
    sheet.save(update_fields=["sent_at"])
    return sheet
