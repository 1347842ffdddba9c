"""What was done beyond an agreement: why it is beyond, what it was worth, and why it was given."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from trato.core.standing.values import OverService, Standing
from trato.core.verdict.wording import Speaker, capital
from trato.core.words import Language
from trato.formats.standing import agreement_of
from trato.formats.telling import speaker_for
from trato.store.facts import facts_in
from trato.store.ledgers import book_of
from trato.store.models import Relationship
from trato.web.ledger.happenings import titled


@dataclass(frozen=True, slots=True)
class BeyondShown:
    """Something done beyond what was agreed: what, when, why it is beyond, and what it was worth.

    `value` is empty where the agreement names no price for it; `given` is why it was given freely,
    empty when nobody said so.
    """

    event: str
    what: str
    at: datetime | date
    why: str
    clauses: str
    value: str
    given: str


def beyond_shown(
    relationship: Relationship, standing: Standing, language: Language, now: datetime
) -> tuple[BeyondShown, ...]:
    """Return what was done beyond the agreement by a standing, the newest first."""
    speaker = speaker_for(agreement_of(standing, book_of(relationship).versions), language, now)
    return tuple(_beyond(relationship, standing, speaker))


def _beyond(
    relationship: Relationship, standing: Standing, speaker: Speaker
) -> Iterator[BeyondShown]:
    known = facts_in(book_of(relationship), as_of=standing.as_of).by_id
    for one in reversed(standing.over_services):
        event, gift = known[one.event].event, known.get(one.courtesy or "")
        yield BeyondShown(
            event=one.event,
            what=titled(event, speaker),
            at=event.at,
            why=capital(speaker.keyed(one.reason)),
            clauses=", ".join(one.clauses),
            value=_worth(one, speaker),
            given=gift.event.text_field("reason") if gift is not None else "",
        )


def _worth(one: OverService, speaker: Speaker) -> str:
    if one.value is None or one.currency is None:
        return ""
    return speaker.amount(one.value, one.currency)
