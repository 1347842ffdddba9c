"""The ledger as pages show it: entries that the reader may see, the newest first, by pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.utils import timezone

from trato.core.words import Language
from trato.formats.telling import speaker_for
from trato.store.doors import access_events
from trato.store.ledgers import agreement_held
from trato.store.models import Relationship
from trato.store.visitors import Client, Staff
from trato.web.ledger.happenings import Happening, happening

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
    events = access_events(who, relationship)
    end = len(events)
    if before.isdecimal() and len(before) < 19:
        end = min(end, max(int(before) - 1, 0))
    begin = max(end - size, 0)
    now = timezone.now()
    agreement = agreement_held(relationship, now)
    speaker = speaker_for(agreement, Language(who.language), now)
    shown = tuple(
        happening(seq, events[seq - 1], speaker, agreement)
        for seq in range(end, begin, -1)
        if events[seq - 1].is_visible_to(who.short, who.side)
    )
    return LedgerPage(shown, begin + 1 if begin else None, len(events))
