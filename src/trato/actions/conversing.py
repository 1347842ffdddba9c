"""The conversation: what each side says before anyone signs, each in their own words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from trato.actions.recording import action, enter
from trato.core.agreement import Channel, Side
from trato.core.events import EventKind
from trato.store.conversations import conversation_of, reader_name
from trato.store.doors import access_sayings
from trato.store.keys import new_key
from trato.store.limits import REASON_CHARACTERS_MAX, TALK_CHARACTERS_MAX
from trato.store.models import Relationship, Saying, Stage, Topic
from trato.store.refusal import RefusalError, not_found
from trato.store.visitors import Client, Staff

SAYINGS_MAX: Final = 2_000


@action
def say(
    who: Staff | Client,
    relationship: Relationship,
    topic: Topic,
    words: str,
    *,
    at: datetime,
    item: str = "",
    details: Mapping[str, object] | None = None,
    private_to: Sequence[str] | None = None,
) -> Saying:
    """Say something on a matter. What was said before stays as it was.

    Raises `RefusalError` «too_long» or «too_many» beyond the limits.
    """
    return _said(
        who,
        relationship,
        topic,
        words,
        at=at,
        item=item,
        details=details or {},
        private_to=private_to,
    )


@action
def add(
    who: Staff | Client,
    relationship: Relationship,
    topic: Topic,
    words: str,
    *,
    at: datetime,
    details: Mapping[str, object] | None = None,
    private_to: Sequence[str] | None = None,
) -> Saying:
    """Add a thing to a list. What somebody understood, or was promised, enters the ledger too."""
    made = _said(
        who,
        relationship,
        topic,
        words,
        at=at,
        item=new_key(),
        details=details or {},
        private_to=private_to,
    )
    if topic in {Topic.UNDERSTOOD, Topic.PROMISE} and private_to is None:
        text = words[:REASON_CHARACTERS_MAX]
        enter(relationship, who, EventKind.EXPECTATION, at=at, text=text)
    return made


@action
def take_back(
    who: Staff | Client, relationship: Relationship, topic: Topic, item: str, *, at: datetime
) -> Saying:
    """Take back a thing of a list that one's own side said; it stays in the history."""
    found = conversation_of(who, relationship).about(topic, item)
    if found is None or found.side is not who.side:
        raise not_found()
    return _said(
        who,
        relationship,
        topic,
        found.words,
        at=at,
        item=item,
        private_to=found.private_to,
        is_gone=True,
    )


@action
def decide(
    who: Staff | Client,
    relationship: Relationship,
    words: str,
    *,
    goes: bool,
    reasons: Sequence[str],
    at: datetime,
) -> Saying:
    """Say whether one's side goes on, and why. A «no» of either side is a good end.

    The relationship is then declined, until both say that they go on.
    """
    details = {"go": goes, "reasons": list(reasons)}
    made = _said(who, relationship, Topic.DECISION, words, at=at, details=details)
    ended = conversation_of(who, relationship).goes is False
    stage = Stage.DECLINED if ended else Stage.CONVERSATION
    if relationship.stage in {Stage.CONVERSATION, Stage.DECLINED}:
        Relationship.objects.filter(pk=relationship.pk).update(stage=stage)
        relationship.stage = stage
    return made


@action
def hold_meeting(
    who: Staff,
    relationship: Relationship,
    *,
    held: datetime,
    agenda: str,
    notes: str,
    decisions: Sequence[str],
    people: Sequence[str],
    at: datetime,
) -> Saying:
    """Keep the minutes of a meeting, and enter in the ledger that it was held at `held` (aware)."""
    told = "\n".join(part for part in (agenda, notes, *decisions) if part)
    entry = enter(
        relationship,
        who,
        EventKind.MEETING_HELD,
        at=at,
        happened=held,
        fields={"with": list(people)} if people else {},
        channel=Channel.IN_PERSON,
        text=told[:REASON_CHARACTERS_MAX],
    )
    details: dict[str, object] = {
        "held": held.isoformat(),
        "agenda": agenda,
        "decisions": list(decisions),
        "people": list(people),
        "event": entry.event_id,
    }
    return _said(who, relationship, Topic.MEETING, notes, at=at, item=new_key(), details=details)


def _said(
    who: Staff | Client,
    relationship: Relationship,
    topic: Topic,
    words: str,
    *,
    at: datetime,
    item: str = "",
    details: Mapping[str, object] | None = None,
    private_to: Sequence[str] | None = None,
    is_gone: bool = False,
) -> Saying:
    if len(words) > TALK_CHARACTERS_MAX:
        raise RefusalError("too_long", limit=str(TALK_CHARACTERS_MAX))
    if access_sayings(who, relationship).count() >= SAYINGS_MAX:
        raise RefusalError("too_many", limit=str(SAYINGS_MAX))
    readers = None if private_to is None else sorted({reader_name(who), *private_to})
    return Saying.objects.create(
        agency=relationship.agency,
        relationship=relationship,
        topic=topic,
        item=item,
        side=Side(who.side).value,
        by=who.short,
        at=at,
        words=words,
        details=dict(details or {}),
        private_to=readers,
        is_gone=is_gone,
    )
