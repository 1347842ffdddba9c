"""Disagreements: said in a person's words, answered with dates, and closed by who raised them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Final

from trato.actions.attaching import Given, cited, keep_files
from trato.actions.recording import action, enter
from trato.actions.telling import tell_answer
from trato.core.agreement import Channel
from trato.core.events import EventKind
from trato.store.complaints import NO_SOLUTION, complaint_of
from trato.store.ledgers import standing_of
from trato.store.limits import WORDS_CHARACTERS_MAX
from trato.store.models import Entry, Relationship
from trato.store.refusal import RefusalError
from trato.store.visitors import Client, Staff

OUTCOMES: Final = frozenset({"solved", "declined", NO_SOLUTION, "withdrawn"})


@action
def complain(
    who: Staff | Client,
    relationship: Relationship,
    words: str,
    points: Sequence[Mapping[str, object]],
    *,
    at: datetime,
    happened: datetime | date | None = None,
    by: str | None = None,
    channel: Channel = Channel.PORTAL,
    files: Sequence[Given] = (),
) -> Entry:
    """Say that something is not as agreed: the words as they are, and each point of them.

    `by`, `happened` and `channel` are who said it, when and by which way, where it was not said
    here by `who`; `files` are its evidence.

    Raises `RefusalError` «no_agreement» where there is nothing to read it by, «provisional» while
    only the provider says what was agreed, «no_points» when no point was named.
    """
    if relationship.is_provisional:
        raise RefusalError("provisional")
    if standing_of(relationship, at) is None:
        raise RefusalError("no_agreement")
    if not points:
        raise RefusalError("no_points")
    fields = {"claims": [dict(one) for one in points]}
    text = words[:WORDS_CHARACTERS_MAX]
    made = enter(
        relationship,
        who,
        EventKind.COMPLAINT,
        at=at,
        happened=happened,
        by=by,
        fields=fields,
        channel=channel,
        text=text,
        evidence=cited(files),
    )
    if files:
        keep_files(who, relationship, made, files, at=at)
    return made


@action
def answer_complaint(
    who: Staff,
    relationship: Relationship,
    complaint_id: str,
    text: str,
    *,
    at: datetime,
    commitments: Sequence[tuple[str, date]] = (),
) -> Entry:
    """Answer, and owe what the answer promises: each is a commitment with its date.

    Raises `RefusalError` «complaint_over» when it was closed meanwhile.
    """
    found = complaint_of(relationship, complaint_id, at)
    if not found.is_open:
        raise RefusalError("complaint_over")
    fields = {"answers": [found.id]}
    answer = enter(relationship, who, EventKind.ANSWER, at=at, fields=fields, text=text)
    for what, due_at in commitments:
        owed = {"what": what, "due_at": due_at.isoformat(), "to": found.event.by}
        enter(relationship, who, EventKind.COMMITMENT, at=at, fields=owed, about=[found.id])
    tell_answer(who, relationship, found.event.by, answer, text, at=at)
    return answer


@action
def object_to(
    who: Staff | Client, relationship: Relationship, complaint_id: str, reason: str, *, at: datetime
) -> Entry:
    """Say that a finding lacks something: it is computed again with what is noted since."""
    found = complaint_of(relationship, complaint_id, at)
    if not found.is_open:
        raise RefusalError("complaint_over")
    fields = {"to": found.id, "reason": reason[:2_000]}
    return enter(relationship, who, EventKind.OBJECTION, at=at, fields=fields)


@action
def close_complaint(
    who: Staff | Client,
    relationship: Relationship,
    complaint_id: str,
    outcome: str,
    *,
    at: datetime,
    reason: str = "",
) -> Entry:
    """End a disagreement: who raised it agrees, declines or takes it back.

    The other side can only note that there is no solution, and it takes both for that. Raises
    `RefusalError` «not_yours_to_close», «complaint_over».
    """
    assert outcome in OUTCOMES, outcome
    found = complaint_of(relationship, complaint_id, at)
    if not found.is_open:
        raise RefusalError("complaint_over")
    if outcome != NO_SOLUTION and who.side is not found.side:
        raise RefusalError("not_yours_to_close")
    fields = {"complaint": found.id, "outcome": outcome, "agreed": outcome == "solved"}
    return enter(
        relationship,
        who,
        EventKind.COMPLAINT_CLOSED,
        at=at,
        fields=fields,
        channel=Channel.PORTAL,
        text=reason[:2_000],
    )
