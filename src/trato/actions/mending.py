"""Mending the ledger: an entry is confirmed, denied, corrected or taken back; nothing is erased."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from trato.actions.recording import action, enter
from trato.core.events import BINDING, EventKind
from trato.core.ledger import ACTS, Fact, FactStatus
from trato.store.facts import author_of, fact_of
from trato.store.limits import REASON_CHARACTERS_MAX
from trato.store.models import Entry, Relationship
from trato.store.refusal import RefusalError, not_found
from trato.store.visitors import Client, Staff

_AGREEING: Final = frozenset(
    {
        EventKind.VERSION_PROPOSED,
        EventKind.VERSION_APPROVED,
        EventKind.VERSION_REFUSED,
        EventKind.VERSION_WITHDRAWN,
        EventKind.CLAUSE_UNDERSTOOD,
        EventKind.DOUBT,
        EventKind.DOUBT_CLEARED,
        EventKind.COMPLAINT_CLOSED,
    }
)
"""What is undone by an act of its own, not by mending its entry."""


def may_answer(who: Staff | Client, relationship: Relationship, fact: Fact) -> bool:
    """Tell whether somebody may confirm or deny an entry: it is of the other side."""
    original = fact.original
    if original.kind in ACTS or original.kind in _AGREEING or not original.is_for_both:
        return False
    return author_of(relationship, fact) is who.side.other and not _is_gone(fact)


def may_classify(fact: Fact) -> bool:
    """Tell whether somebody may say what an entry is for the agreement."""
    original = fact.original
    is_said = original.kind not in ACTS and original.kind not in _AGREEING
    return is_said and original.is_for_both and not _is_gone(fact)


def may_mend(who: Staff | Client, relationship: Relationship, fact: Fact) -> bool:
    """Tell whether somebody may correct an entry or take it back: their side recorded it."""
    original = fact.original
    if original.kind in _AGREEING or (original.kind in BINDING and original.by == who.short):
        return False
    return author_of(relationship, fact) is who.side and not _is_gone(fact)


def _is_gone(fact: Fact) -> bool:
    return fact.status is FactStatus.RETRACTED


@action
def confirm(
    who: Staff | Client, relationship: Relationship, event_id: str, *, at: datetime
) -> Entry:
    """Say that an entry of the other side is so. Raises `RefusalError` «said_already»."""
    fact = _to_answer(who, relationship, event_id)
    if who.side.value in fact.confirmed_by and who.side.value not in fact.disputed_by:
        raise RefusalError("said_already")
    return enter(relationship, who, EventKind.CONFIRMATION, at=at, fields={"event": event_id})


@action
def classify(
    who: Staff | Client, relationship: Relationship, event_id: str, reads_as: str, *, at: datetime
) -> Entry:
    """Say what an entry of either side is for the agreement, where only a person can tell.

    Each side says it for itself, and its last word stands. Raises «not_to_answer».
    """
    fact = fact_of(who, relationship, event_id)
    if not may_classify(fact):
        raise RefusalError("not_to_answer")
    fields = {"event": event_id, "reads_as": reads_as}
    return enter(relationship, who, EventKind.CONFIRMATION, at=at, fields=fields)


@action
def dispute(
    who: Staff | Client, relationship: Relationship, event_id: str, reason: str, *, at: datetime
) -> Entry:
    """Say that an entry of the other side is not so. Raises `RefusalError` «said_already»."""
    fact = _to_answer(who, relationship, event_id)
    if who.side.value in fact.disputed_by:
        raise RefusalError("said_already")
    fields = {"event": event_id}
    if reason:
        fields["reason"] = reason[:REASON_CHARACTERS_MAX]
    return enter(relationship, who, EventKind.DISPUTE, at=at, fields=fields)


@action
def correct(
    who: Staff | Client,
    relationship: Relationship,
    event_id: str,
    replaced: Mapping[str, object],
    *,
    at: datetime,
) -> Entry:
    """Put other values in place of those of an entry of the own side.

    `replaced` holds them by name, as JSON values; nothing (None) takes a field away. Raises
    `RefusalError` «not_yours_to_mend», «nothing_corrected», and `ProblemsError` when the entry
    could not be so.
    """
    _to_mend(who, relationship, event_id)
    if not replaced:
        raise RefusalError("nothing_corrected")
    fields = {"event": event_id, "fields": dict(replaced)}
    return enter(relationship, who, EventKind.CORRECTION, at=at, fields=fields)


@action
def retract(
    who: Staff | Client, relationship: Relationship, event_id: str, reason: str, *, at: datetime
) -> Entry:
    """Take back an entry of the own side: it stays in the ledger and counts no more."""
    fact = _to_mend(who, relationship, event_id)
    return _retract(who, relationship, fact, at=at, text=reason[:REASON_CHARACTERS_MAX])


@action
def call_same(
    who: Staff | Client, relationship: Relationship, event_id: str, other_id: str, *, at: datetime
) -> Entry:
    """Say that an entry of the own side repeats another: it is taken back, so that it counts once.

    Raises `RefusalError` «not_found» for another that is not there or is of another kind.
    """
    fact = _to_mend(who, relationship, event_id)
    other = fact_of(who, relationship, other_id)
    if other.original.kind is not fact.original.kind or other.id == fact.id:
        raise not_found()
    return _retract(who, relationship, fact, at=at, about=(other.id,))


def _retract(
    who: Staff | Client,
    relationship: Relationship,
    fact: Fact,
    *,
    at: datetime,
    text: str = "",
    about: Sequence[str] = (),
) -> Entry:
    return enter(
        relationship,
        who,
        EventKind.RETRACTION,
        at=at,
        fields={"event": fact.id},
        about=about,
        text=text,
        visibility=fact.original.visibility,
    )


def _to_answer(who: Staff | Client, relationship: Relationship, event_id: str) -> Fact:
    fact = fact_of(who, relationship, event_id)
    if not may_answer(who, relationship, fact):
        raise RefusalError("not_to_answer")
    return fact


def _to_mend(who: Staff | Client, relationship: Relationship, event_id: str) -> Fact:
    fact = fact_of(who, relationship, event_id)
    if not may_mend(who, relationship, fact):
        raise RefusalError("not_yours_to_mend")
    return fact
