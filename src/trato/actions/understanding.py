"""Understanding: a clause is read and understood, or doubted; doubts are answered and cleared."""

from __future__ import annotations

from datetime import datetime

from trato.actions.recording import action, enter
from trato.actions.telling import tell_cleared, tell_doubt
from trato.core.events import EventKind
from trato.core.understanding import Doubt
from trato.store.doors import access_version, access_versions
from trato.store.limits import TALK_CHARACTERS_MAX
from trato.store.models import Entry, Relationship
from trato.store.refusal import RefusalError, not_found
from trato.store.understandings import understanding_of, wording_of
from trato.store.visitors import Client, Staff


@action
def understand(
    who: Client, relationship: Relationship, number: int, clause: str, *, at: datetime
) -> Entry:
    """Note that somebody understood a clause as it stands in a version."""
    _check_clause(who, relationship, number, clause)
    fields = {"clause": clause, "version": number}
    return enter(
        relationship, who, EventKind.CLAUSE_UNDERSTOOD, at=at, fields=fields, about=[clause]
    )


@action
def doubt(
    who: Client, relationship: Relationship, number: int, clause: str, words: str, *, at: datetime
) -> Entry:
    """Ask about a clause: a thread opens that the provider has to clear."""
    _check_clause(who, relationship, number, clause)
    fields = {"clause": clause, "version": number}
    text = words[:TALK_CHARACTERS_MAX]
    entry = enter(
        relationship, who, EventKind.DOUBT, at=at, fields=fields, about=[clause], text=text
    )
    tell_doubt(who, relationship, clause, text, entry, at=at)
    return entry


@action
def say_about_doubt(
    who: Staff | Client, relationship: Relationship, doubt_id: str, words: str, *, at: datetime
) -> Entry:
    """Say something in the thread of a doubt, without clearing it."""
    found = find_doubt(who, relationship, doubt_id)
    text = words[:TALK_CHARACTERS_MAX]
    entry = enter(
        relationship,
        who,
        EventKind.MESSAGE,
        at=at,
        fields={"initiative": False},
        about=[found.clause, found.id],
        text=text,
    )
    if isinstance(who, Staff):
        tell_cleared(who, relationship, found, text, entry, at=at)
    else:
        tell_doubt(who, relationship, found.clause, text, entry, at=at, doubt=found.id)
    return entry


@action
def clear_doubt(
    who: Staff, relationship: Relationship, doubt_id: str, words: str, *, at: datetime
) -> Entry:
    """Clear a doubt with an explanation. Clearing it twice is refused: «doubt_cleared»."""
    found = find_doubt(who, relationship, doubt_id)
    if not found.is_open:
        raise RefusalError("doubt_cleared")
    text = words[:TALK_CHARACTERS_MAX]
    entry = enter(
        relationship,
        who,
        EventKind.DOUBT_CLEARED,
        at=at,
        fields={"doubt": found.id},
        about=[found.clause],
        text=text,
    )
    tell_cleared(who, relationship, found, text, entry, at=at)
    return entry


def find_doubt(who: Staff | Client, relationship: Relationship, doubt_id: str) -> Doubt:
    """Return a doubt about any version of a relationship. Raises «not_found»."""
    last = access_versions(who, relationship).last()
    if last is not None:
        for clause in understanding_of(relationship, last).clauses:
            for one in clause.doubts:
                if one.id == doubt_id:
                    return one
    raise not_found()


def _check_clause(who: Client, relationship: Relationship, number: int, clause: str) -> None:
    version = access_version(who, relationship, number)
    if clause not in wording_of(version.text):
        raise not_found()
