"""Sending the sheet for a boss: in the name of who wrote it, in their words, and only by them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from typing import Any, Final

from django.template.loader import render_to_string

from trato.actions.letters import write_letter
from trato.actions.recording import action
from trato.core.worktime import local_date
from trato.store.doors import access_sheet
from trato.store.models import BossSheet, Letter, Relationship
from trato.store.refusal import RefusalError
from trato.store.visitors import Client

SENT_A_DAY_MAX: Final = 5


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
