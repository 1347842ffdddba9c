"""What was answered to a delivery and does not count: by whom, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from trato.core.events import Event, EventKind
from trato.core.standing.values import ActEffect, WithoutEffect
from trato.core.verdict.values import saying
from trato.core.verdict.wording import Speaker
from trato.core.words import Language
from trato.formats.telling import speaker_for
from trato.store.deliveries import Delivery
from trato.store.ledgers import agreement_held
from trato.store.models import Relationship
from trato.store.visitors import Client, Staff
from trato.web.ledger.happenings import CHANNELS
from trato.web.owed.deliveries import ANSWERS

_ANSWERED: Final = {
    EventKind.ACCEPTANCE: "accepted",
    EventKind.OBSERVATION: "observed",
    EventKind.REJECTION: "rejected",
}


@dataclass(frozen=True, slots=True)
class VainShown:
    """What was answered without effect: in which word, by whom, why, and the clause for it."""

    id: str
    kind: str
    word: str
    who: str
    noted_by: str
    channel: str
    at: datetime | date
    why: str
    clause: str
    text: str
    is_unconfirmed: bool
    may_confirm: bool


def passed_over(
    who: Staff | Client, relationship: Relationship, delivery: Delivery, now: datetime
) -> tuple[VainShown, ...]:
    """Return what was answered to a delivery and does not count, as somebody reads it."""
    speaker = speaker_for(agreement_held(relationship, now), Language(who.language), now)
    return tuple(_vain(event, act, who, speaker) for event, act in delivery.vain)


def _vain(event: Event, act: ActEffect, who: Staff | Client, speaker: Speaker) -> VainShown:
    reason = act.reason or WithoutEffect.UNCONFIRMED
    is_unconfirmed = reason is WithoutEffect.UNCONFIRMED
    answer = _ANSWERED[event.kind]
    return VainShown(
        id=event.id,
        kind=answer,
        word=str(ANSWERS[answer]),
        who=speaker.person(event.by),
        noted_by=speaker.person(event.recorded_by) if event.recorded_by != event.by else "",
        channel=str(CHANNELS.get(event.channel, "")) if event.channel else "",
        at=event.at,
        why=speaker.say(saying(f"without_effect.{reason.value}")),
        clause=act.clause,
        text=event.text or "; ".join(_items_of(event)),
        is_unconfirmed=is_unconfirmed,
        may_confirm=is_unconfirmed and isinstance(who, Client),
    )


def _items_of(event: Event) -> tuple[str, ...]:
    """Return the words of each item of an answer."""
    items = event.fields.get("items")
    found = items if isinstance(items, tuple) else ()
    return tuple(str(one["text"]) for one in found if isinstance(one, Mapping))
