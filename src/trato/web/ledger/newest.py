"""The ledger as pages show it: entries that the reader may see, the newest first, by pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.utils import timezone

from trato.core.words import Language
from trato.formats.telling import speaker_for
from trato.store.doors import access_entries
from trato.store.ledgers import agreement_held, event_of
from trato.store.models import Relationship
from trato.store.visitors import Client, Staff
from trato.web.ledger.happenings import Happening, happening, may_see

PAGE: Final = 50


@dataclass(frozen=True, slots=True)
class LedgerPage:
    """Some entries; `before` is the place of the next older page, None on the last."""

    happenings: tuple[Happening, ...]
    before: int | None
    total: int


def page_of_ledger(
    who: Staff | Client, relationship: Relationship, *, before: str = "", size: int = PAGE
) -> LedgerPage:
    """Return the entries before a place (a number, else from the newest on)."""
    rows = access_entries(who, relationship).reverse()
    if before.isdecimal() and len(before) < 19:
        rows = rows.filter(seq__lt=int(before))
    found = list(rows[: size + 1])
    now = timezone.now()
    agreement = agreement_held(relationship, now)
    speaker = speaker_for(agreement, Language(who.language), now)
    shown = []
    for row in found[:size]:
        event = event_of(row)
        if may_see(event, short=who.short, side=who.side):
            shown.append(happening(row, event, speaker, agreement))
    older = found[size - 1].seq if len(found) > size else None
    return LedgerPage(tuple(shown), older, relationship.head_seq)
