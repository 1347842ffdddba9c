"""More time: asked by who owes something, granted or not by the other side."""

from __future__ import annotations

from datetime import date, datetime

from trato.actions.facts import find_obligation
from trato.actions.recording import action, enter
from trato.core.agreement import May
from trato.core.events import Event, EventKind
from trato.store.ledgers import book_of, standing_of
from trato.store.models import Entry, Relationship
from trato.store.names import called, names_of
from trato.store.refusal import RefusalError, not_found
from trato.store.visitors import Client, Staff


@action
def ask_more_time(
    who: Staff | Client,
    relationship: Relationship,
    obligation_id: str,
    until: date,
    words: str,
    *,
    at: datetime,
) -> Entry:
    """Ask for more time for something that the own side owes; nothing moves until it is granted.

    Raises `RefusalError` «not_yours_to_ask» for what the other side owes, «owed_no_more» for what
    is closed, «asked_already» while the same is waiting.
    """
    found = find_obligation(relationship, obligation_id, at=at)
    if found.debtor is not who.side:
        raise RefusalError("not_yours_to_ask")
    if not found.is_open:
        raise RefusalError("owed_no_more")
    if any(one.fields["obligation"] == found.id for one in waiting_extensions(relationship)):
        raise RefusalError("asked_already")
    fields = {"obligation": found.id, "until": until.isoformat()}
    text = words[:2_000]
    return enter(relationship, who, EventKind.EXTENSION_ASKED, at=at, fields=fields, text=text)


@action
def answer_more_time(
    who: Staff | Client, relationship: Relationship, asked_id: str, *, grants: bool, at: datetime
) -> Entry:
    """Grant more time or not: once, by somebody of the side that waits who may accept.

    Raises `RefusalError` «not_found», «extension_answered», «not_yours_to_grant», «may_not».
    """
    asked = _asked(relationship, asked_id)
    obligation = find_obligation(relationship, str(asked.fields["obligation"]), at=at)
    if obligation.debtor is who.side:
        raise RefusalError("not_yours_to_grant")
    if asked not in waiting_extensions(relationship):
        raise RefusalError("extension_answered")
    _check_may_grant(who, relationship, at)
    if not grants:
        fields: dict[str, object] = {"asked": asked.id}
        return enter(relationship, who, EventKind.EXTENSION_REFUSED, at=at, fields=fields)
    until = asked.moment_field("until")
    assert until is not None, "it was asked for until a day"
    fields = {"obligation": obligation.id, "until": until.isoformat(), "asked": asked.id}
    return enter(relationship, who, EventKind.EXTENSION_GRANTED, at=at, fields=fields)


def waiting_extensions(relationship: Relationship) -> tuple[Event, ...]:
    """Return what was asked for and not answered yet, oldest first."""
    events = book_of(relationship).events
    answers = {EventKind.EXTENSION_GRANTED, EventKind.EXTENSION_REFUSED}
    answered = {one.fields.get("asked") for one in events if one.kind in answers}
    retracted = {one.fields.get("event") for one in events if one.kind is EventKind.RETRACTION}
    return tuple(
        one
        for one in events
        if one.kind is EventKind.EXTENSION_ASKED and one.id not in answered | retracted
    )


def _asked(relationship: Relationship, id: str) -> Event:
    for one in book_of(relationship).events:
        if one.id == id and one.kind is EventKind.EXTENSION_ASKED and one.is_for_both:
            return one
    raise not_found()


def _check_may_grant(who: Staff | Client, relationship: Relationship, at: datetime) -> None:
    standing = standing_of(relationship, at)
    assert standing is not None, "something is owed"
    may = [
        one.short
        for one in standing.people
        if one.side is who.side and {May.ACCEPT, May.APPROVE} & set(one.may)
    ]
    if who.short not in may:
        raise RefusalError("may_not", who=", ".join(called(names_of(relationship), may)))
