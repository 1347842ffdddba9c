"""Requests: made in a person's words, classed by the agreement, given or priced."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Final

from trato.actions.recording import action, enter
from trato.core.agreement import Channel, May
from trato.core.events import Event, EventKind
from trato.store.facts import fact_of
from trato.store.ledgers import agreement_held, book_of
from trato.store.limits import WORDS_CHARACTERS_MAX
from trato.store.models import Entry, Relationship
from trato.store.names import called, names_of
from trato.store.people import who_may
from trato.store.refusal import RefusalError, not_found
from trato.store.visitors import Client, Staff


@action
def make_request(
    who: Client,
    relationship: Relationship,
    words: str,
    *,
    thing: str | None,
    at: datetime,
    changes: bool = False,
    clause: str = "",
) -> Entry:
    """Ask for something; `thing` is what the agreement calls it, None when it has no name there.

    `changes`: it is the agreement itself that is to be changed, in `clause` when it names one.
    Whoever may not ask is heard all the same, and it waits for somebody who may. Raises
    `RefusalError` «no_agreement» where there is nothing to read it by.
    """
    if not book_of(relationship).versions:
        raise RefusalError("no_agreement")
    fields: dict[str, object] = {"thing": thing} if thing else {}
    if changes:
        fields["change"] = True
    about = [clause] if clause else ()
    text = words[:WORDS_CHARACTERS_MAX]
    return enter(relationship, who, EventKind.REQUEST, at=at, fields=fields, about=about, text=text)


@action
def read_request(
    who: Staff, relationship: Relationship, request_id: str, *, thing: str, at: datetime
) -> Entry:
    """Say what a request asks for: a thing that the agreement names, or one that it does not.

    It is a reading in sight of both sides, and classes the request. Raises «not_found»,
    «request_over».
    """
    find_request(relationship, request_id, open_only=True)
    fields = {"event": request_id, "reads_as": thing}
    return enter(relationship, who, EventKind.CONFIRMATION, at=at, fields=fields)


@action
def propose_extra(
    who: Staff,
    relationship: Relationship,
    request_id: str,
    *,
    thing: str,
    amount: Decimal,
    at: datetime,
) -> Entry:
    """Offer what was asked for at a price: it waits for somebody who may approve.

    Raises `RefusalError` «request_over» when it was withdrawn.
    """
    find_request(relationship, request_id, open_only=True)
    agreement = agreement_held(relationship, at)
    assert agreement is not None
    fields = {"thing": thing, "amount": f"{amount:f}", "currency": agreement.header.currency}
    return enter(
        relationship, who, EventKind.EXTRA_PROPOSED, at=at, fields=fields, about=[request_id]
    )


@action
def decide_extra(
    who: Client, relationship: Relationship, proposal_id: str, *, approves: bool, at: datetime
) -> Entry:
    """Approve an extra or not: one of the two, once, by somebody who may.

    Raises `RefusalError` «may_not», «extra_decided».
    """
    book = book_of(relationship)
    proposal = _find(book.events, proposal_id, EventKind.EXTRA_PROPOSED)
    approving = who_may(relationship, who.side, May.APPROVE, at=at)
    if who.short not in approving:
        raise RefusalError("may_not", who=", ".join(called(names_of(relationship), approving)))
    if any(one.fields.get("proposal") == proposal.id for one in book.events if one.kind in _ENDS):
        raise RefusalError("extra_decided")
    kind = EventKind.EXTRA_APPROVED if approves else EventKind.EXTRA_REFUSED
    return enter(relationship, who, kind, at=at, fields={"proposal": proposal.id})


@action
def give_freely(
    who: Staff,
    relationship: Relationship,
    request_id: str,
    reason: str,
    *,
    value: Decimal | None,
    minutes: int | None,
    at: datetime,
) -> Entry:
    """Give what was asked for on the house, with its value and reason in sight of both."""
    find_request(relationship, request_id, open_only=True)
    agreement = agreement_held(relationship, at)
    assert agreement is not None
    fields: dict[str, object] = {"reason": reason}
    if value is not None:
        fields |= {"value": f"{value:f}", "currency": agreement.header.currency}
    if minutes is not None:
        fields["minutes"] = minutes
    return enter(relationship, who, EventKind.COURTESY, at=at, fields=fields, about=[request_id])


@action
def answer_words(
    who: Staff | Client,
    relationship: Relationship,
    event_id: str,
    text: str,
    *,
    at: datetime,
    channel: Channel = Channel.PORTAL,
) -> Entry:
    """Answer what somebody of the other side said or asked, here or by another way.

    Raises «not_found».
    """
    asked = fact_of(who, relationship, event_id).event
    fields = {"answers": [asked.id]}
    text = text[:WORDS_CHARACTERS_MAX]
    return enter(
        relationship, who, EventKind.ANSWER, at=at, fields=fields, channel=channel, text=text
    )


@action
def withdraw_request(
    who: Client, relationship: Relationship, request_id: str, *, at: datetime
) -> Entry:
    """Take a request back: by who made it. Raises `RefusalError` «request_over», «not_yours»."""
    request = find_request(relationship, request_id, open_only=True)
    if request.by != who.short:
        raise RefusalError("not_yours_to_withdraw")
    return enter(
        relationship, who, EventKind.REQUEST_WITHDRAWN, at=at, fields={"request": request.id}
    )


def find_request(relationship: Relationship, request_id: str, *, open_only: bool = False) -> Event:
    """Return a request. Raises «not_found», and «request_over» for one that was withdrawn."""
    events = book_of(relationship).events
    found = _find(events, request_id, EventKind.REQUEST)
    if open_only and any(
        one.kind is EventKind.REQUEST_WITHDRAWN and one.fields.get("request") == found.id
        for one in events
    ):
        raise RefusalError("request_over")
    return found


_ENDS: Final = frozenset({EventKind.EXTRA_APPROVED, EventKind.EXTRA_REFUSED})


def _find(events: tuple[Event, ...], id: str, kind: EventKind) -> Event:
    for event in events:
        if event.id == id and event.kind is kind and event.is_for_both:
            return event
    raise not_found()
