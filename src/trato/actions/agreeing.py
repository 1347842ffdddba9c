"""Agreeing: the draft is written, proposed, read clause by clause, and approved by both."""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256
from typing import Final

from trato.actions.recording import ProblemsError, action, enter
from trato.core.agreement import May
from trato.core.events import EventKind
from trato.core.standing.naming import people_of
from trato.store.doors import access_draft, access_version, access_versions
from trato.store.ledgers import agreement_of, reading_of, standing_of
from trato.store.models import Draft, Entry, Relationship, Stage, TextVersion
from trato.store.refusal import RefusalError
from trato.store.understandings import understanding_of
from trato.store.visitors import Client, Staff

TEXT_CHARACTERS_MAX: Final = 400_000
AGREED: Final = frozenset({"approved", "in_force", "replaced"})
"""The states of a version that both sides approved."""


@action
def save_draft(
    who: Staff, relationship: Relationship, text: str, *, revision: int, at: datetime
) -> Draft:
    """Keep the working text. `revision` is the one that was being edited (0: there was none).

    Raises `RefusalError` «raced» when somebody else saved in between: nothing is written over.
    """
    if len(text) > TEXT_CHARACTERS_MAX:
        raise RefusalError("too_long", limit=str(TEXT_CHARACTERS_MAX))
    draft = access_draft(who, relationship)
    if draft is None:
        return Draft.objects.create(
            agency=relationship.agency,
            relationship=relationship,
            text=text,
            saved_at=at,
            saved_by=who.short,
        )
    changed = Draft.objects.filter(pk=draft.pk, revision=revision).update(
        text=text, revision=revision + 1, saved_at=at, saved_by=who.short
    )
    if not changed:
        raise RefusalError("draft_changed", who=draft.saved_by)
    draft.refresh_from_db()
    return draft


@action
def propose(who: Staff, relationship: Relationship, *, revision: int, at: datetime) -> TextVersion:
    """Freeze the draft as the next version and propose it: by someone who may, that approves it.

    Raises `ProblemsError` while a sentence of it would not run, `RefusalError` «draft_changed»
    when the draft is not the one that was read.
    """
    draft = access_draft(who, relationship)
    if draft is None or draft.revision != revision:
        raise RefusalError("draft_changed", who=draft.saved_by if draft else "")
    reading = reading_of(draft.text)
    blocking = [found for found in reading.problems if found.blocks]
    if blocking:
        raise ProblemsError(blocking)
    for number in open_proposals(relationship, at=at):
        _withdraw(who, relationship, access_version(who, relationship, number), "", at=at)
    last = access_versions(who, relationship).last()
    version = TextVersion.objects.create(
        agency=relationship.agency,
        relationship=relationship,
        number=last.number + 1 if last else 1,
        text=draft.text,
        sha256=sha256(draft.text.encode()).hexdigest(),
        created_at=at,
    )
    enter(relationship, who, EventKind.VERSION_PROPOSED, at=at, fields=_naming(version))
    if relationship.stage == Stage.CONVERSATION:
        _move(relationship, Stage.AGREEING)
    return version


@action
def approve(
    who: Staff | Client, relationship: Relationship, number: int, sha256_seen: str, *, at: datetime
) -> Entry:
    """Approve exactly the bytes that were read.

    Raises `RefusalError` «version_changed» for other bytes, «may_not» for somebody who may not
    approve, «doubts_open» while a doubt is open, «unread» while the person has said nothing of some
    clause.
    """
    version = access_version(who, relationship, number)
    if version.sha256 != sha256_seen:
        raise RefusalError("version_changed", number=str(number))
    people = people_of(agreement_of(version))
    if not people.may(who.short, May.APPROVE, at=at):
        others = people.who_may(who.side, May.APPROVE, at=at)
        raise RefusalError("may_not", who=", ".join(others))
    if number not in open_proposals(relationship, at=at):
        raise RefusalError("version_over", number=str(number))
    if isinstance(who, Client):
        _check_understood(who, relationship, version)
    entry = enter(relationship, who, EventKind.VERSION_APPROVED, at=at, fields=_naming(version))
    is_agreed = number in agreed_versions(relationship, at=at)
    if is_agreed and relationship.stage in {Stage.CONVERSATION, Stage.AGREEING}:
        _move(relationship, Stage.LIVING)
    return entry


@action
def withdraw(
    who: Staff, relationship: Relationship, number: int, reason: str, *, at: datetime
) -> Entry:
    """Take a proposal back. Raises `RefusalError` «version_over» when it is no longer open."""
    version = access_version(who, relationship, number)
    if number not in open_proposals(relationship, at=at):
        raise RefusalError("version_over", number=str(number))
    return _withdraw(who, relationship, version, reason, at=at)


@action
def decline(
    who: Client, relationship: Relationship, number: int, reason: str, *, at: datetime
) -> Entry:
    """Decline a proposal, with a reason if there is one. A «no» is a good end too.

    Raises `RefusalError` «version_over» when it is no longer open.
    """
    version = access_version(who, relationship, number)
    if number not in open_proposals(relationship, at=at):
        raise RefusalError("version_over", number=str(number))
    fields = _naming(version) | ({"reason": reason} if reason else {})
    return enter(relationship, who, EventKind.VERSION_REFUSED, at=at, fields=fields)


def open_proposals(relationship: Relationship, *, at: datetime) -> tuple[int, ...]:
    """Return the numbers of the versions that wait for an approval at `at`."""
    standing = standing_of(relationship, at)
    if standing is None:
        return ()
    return tuple(one.number for one in standing.versions if one.state == "proposed")


def agreed_versions(relationship: Relationship, *, at: datetime) -> tuple[int, ...]:
    """Return the numbers of the versions that both sides approved by `at`."""
    standing = standing_of(relationship, at)
    if standing is None:
        return ()
    return tuple(one.number for one in standing.versions if one.state in AGREED)


def _withdraw(
    who: Staff, relationship: Relationship, version: TextVersion, reason: str, *, at: datetime
) -> Entry:
    fields = _naming(version) | ({"reason": reason} if reason else {})
    return enter(relationship, who, EventKind.VERSION_WITHDRAWN, at=at, fields=fields)


def _check_understood(who: Client, relationship: Relationship, version: TextVersion) -> None:
    found = understanding_of(relationship, version)
    if found.open_doubts:
        clauses = ", ".join(dict.fromkeys(one.clause for one in found.open_doubts))
        raise RefusalError("doubts_open", clauses=clauses)
    if unread := found.unread_by(who.short):
        raise RefusalError("unread", clauses=", ".join(unread))


def _naming(version: TextVersion) -> dict[str, object]:
    return {"version": version.number, "sha256": version.sha256}


def _move(relationship: Relationship, stage: Stage) -> None:
    Relationship.objects.filter(pk=relationship.pk).update(stage=stage)
    relationship.stage = stage
