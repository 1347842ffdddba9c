"""Agreeing: a version is proposed, read clause by clause, and approved by both, or not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from hashlib import sha256

from django.db import IntegrityError, transaction

from trato.actions.amending import check_amends
from trato.actions.recording import ProblemsError, action, enter
from trato.actions.telling import tell_agreed, tell_of_proposal, tell_over, tell_waiting
from trato.core.agreement import Channel, May
from trato.core.events import EventKind
from trato.store.doors import access_draft, access_version, access_versions
from trato.store.ledgers import book_of, reading_of
from trato.store.limits import REASON_CHARACTERS_MAX
from trato.store.looks import look_again
from trato.store.models import ClientPerson, Draft, Entry, Relationship, Stage, TextVersion
from trato.store.names import called, names_of
from trato.store.people import who_may
from trato.store.proposals import Proposal, proposals_of
from trato.store.refusal import RefusalError
from trato.store.understandings import understanding_of
from trato.store.visitors import Client, Staff


@action
def propose(
    who: Staff,
    relationship: Relationship,
    *,
    revision: int,
    told: Sequence[ClientPerson] = (),
    reason: str = "",
    at: datetime,
    agreed_at: datetime | None = None,
    evidence: Sequence[Mapping[str, object]] = (),
) -> TextVersion:
    """Freeze the draft as the next version and propose it: by someone who may, that approves it.

    Everybody of the client who is to be `told` gets a letter with a link of their own. What is on
    the table gives way; the same text again stays the version that it is. `reason` says why, and
    both sides read it; it is about the entry from which the draft was begun. `agreed_at` is when it
    was agreed, where that was long before, and `evidence` what shows it. What had been taken in and
    was never confirmed is no longer held: this text takes its place. Raises
    `ProblemsError` while a sentence of it would not run, `RefusalError` «draft_changed» when the
    draft is not the one that was read, and those of `check_amends`.
    """
    draft = _ready(who, relationship, revision)
    if relationship.is_provisional:
        no_longer_held(relationship)
    check_amends(who, relationship, draft.text, at=at)
    for number in open_proposals(relationship, at=at):
        version = access_version(who, relationship, number)
        if version.text == draft.text and agreed_at is None:
            return version
        _withdraw(who, relationship, version, "", at=at)
    version = _frozen(who, relationship, draft.text, at=at)
    enter(
        relationship,
        who,
        EventKind.VERSION_PROPOSED,
        at=at,
        happened=agreed_at,
        fields=naming(version),
        about=[draft.about] if draft.about else (),
        channel=Channel.PORTAL if agreed_at is None else Channel.DOCUMENT,
        text=reason[:REASON_CHARACTERS_MAX],
        evidence=evidence,
    )
    Draft.objects.filter(pk=draft.pk).update(about="")
    if relationship.stage == Stage.CONVERSATION:
        move_to(relationship, Stage.AGREEING)
    for person in told:
        tell_of_proposal(who, relationship, person, version, at=at, reason=reason)
    return version


@action
def approve(
    who: Staff | Client,
    relationship: Relationship,
    number: int,
    sha256_seen: str,
    *,
    at: datetime,
    talked: bool | None = None,
    minutes: Sequence[str] = (),
) -> Entry:
    """Approve exactly the bytes that were read.

    `talked`: whether it was talked over before (None: nobody asked); `minutes`: ids of the
    meetings whose minutes go with it. Raises `RefusalError` «version_changed» for other bytes,
    «may_not» for somebody who may not approve, «doubts_open» while a doubt is open, «unread» while
    the person has said nothing of some clause, and by what happened when it is no longer open.
    """
    version = access_version(who, relationship, number)
    if version.sha256 != sha256_seen:
        raise RefusalError("version_changed", number=str(number))
    _check_may(who, relationship, at=at)
    proposal = _check_open(relationship, number, at=at)
    if who.side in proposal.approved_by:
        raise RefusalError("approved_already", number=str(number))
    _check_understood(who, relationship, version)
    fields = naming(version) | ({} if talked is None else {"talked": talked})
    known = {event.id for event in book_of(relationship).events}
    entry = enter(
        relationship,
        who,
        EventKind.VERSION_APPROVED,
        at=at,
        fields=fields,
        about=[one for one in minutes if one in known],
    )
    if number in agreed_versions(relationship, at=at):
        if relationship.stage in {Stage.CONVERSATION, Stage.AGREEING}:
            move_to(relationship, Stage.LIVING)
        tell_agreed(who, relationship, number, entry, at=at)
    else:
        tell_waiting(who, relationship, number, entry, at=at)
    return entry


@action
def withdraw(
    who: Staff, relationship: Relationship, number: int, reason: str, *, at: datetime
) -> Entry:
    """Take a proposal back. Raises a `RefusalError` by what happened when it is no longer open."""
    version = access_version(who, relationship, number)
    _check_open(relationship, number, at=at)
    entry = _withdraw(who, relationship, version, reason, at=at)
    tell_over(who, relationship, number, entry, reason=reason, at=at)
    return entry


@action
def decline(
    who: Client, relationship: Relationship, number: int, reason: str, *, at: datetime
) -> Entry:
    """Decline a proposal, with a reason if there is one. A «no» is a good end too.

    Who may approve may decline. Raises a `RefusalError` by what happened when it is not open.
    """
    version = access_version(who, relationship, number)
    _check_may(who, relationship, at=at)
    _check_open(relationship, number, at=at)
    reason = reason[:REASON_CHARACTERS_MAX]
    fields = naming(version) | ({"reason": reason} if reason else {})
    entry = enter(relationship, who, EventKind.VERSION_REFUSED, at=at, fields=fields)
    tell_over(who, relationship, number, entry, reason=reason, at=at)
    return entry


def _ready(who: Staff, relationship: Relationship, revision: int) -> Draft:
    """Return the draft of that revision, every sentence of which runs or is prose."""
    draft = access_draft(who, relationship)
    if draft is None or draft.revision != revision:
        raise RefusalError("draft_changed", who=draft.saved_by if draft else "")
    blocking = [found for found in reading_of(draft.text).problems if found.blocks]
    if blocking:
        raise ProblemsError(blocking, text=draft.text)
    return draft


def open_proposals(relationship: Relationship, *, at: datetime) -> tuple[int, ...]:
    """Return the numbers of the versions that wait for an approval at `at`."""
    return tuple(one.number for one in proposals_of(relationship, at=at) if one.is_open)


def agreed_versions(relationship: Relationship, *, at: datetime) -> tuple[int, ...]:
    """Return the numbers of the versions that both sides approved by `at`.

    What only the provider says to be agreed is none of them.
    """
    return tuple(one.number for one in proposals_of(relationship, at=at) if one.is_agreed)


def _frozen(who: Staff, relationship: Relationship, text: str, *, at: datetime) -> TextVersion:
    last = access_versions(who, relationship).last()
    try:
        with transaction.atomic():
            version = TextVersion.objects.create(
                agency=relationship.agency,
                relationship=relationship,
                number=last.number + 1 if last else 1,
                text=text,
                sha256=sha256(text.encode()).hexdigest(),
                created_at=at,
            )
    except IntegrityError as wrong:
        raise RefusalError("raced") from wrong
    look_again()
    return version


def no_longer_held(relationship: Relationship) -> None:
    """Stop taking a text as agreed by the provider's reading alone."""
    relationship.taken_in_at = relationship.held_since = None
    relationship.save(update_fields=["taken_in_at", "held_since"])


def _withdraw(
    who: Staff, relationship: Relationship, version: TextVersion, reason: str, *, at: datetime
) -> Entry:
    reason = reason[:REASON_CHARACTERS_MAX]
    fields = naming(version) | ({"reason": reason} if reason else {})
    return enter(relationship, who, EventKind.VERSION_WITHDRAWN, at=at, fields=fields)


def _check_may(who: Staff | Client, relationship: Relationship, *, at: datetime) -> None:
    """An amendment is approved by who may by what is in force; the first text by who it names."""
    approving = who_may(relationship, who.side, May.APPROVE, at=at)
    if who.short not in approving:
        raise RefusalError("may_not", who=", ".join(called(names_of(relationship), approving)))


def _check_open(relationship: Relationship, number: int, *, at: datetime) -> Proposal:
    """Return a proposal that waits for an approval; otherwise refuse, saying what became of it."""
    proposals = proposals_of(relationship, at=at)
    found = next((one for one in proposals if one.number == number), None)
    if found is None or found.is_open:
        if found is None:
            raise RefusalError("version_over", number=str(number))
        return found
    if found.is_agreed:
        code = "version_agreed"
    elif newer := [one.number for one in proposals if one.is_open and one.number > number]:
        raise RefusalError("version_newer", number=str(number), newer=str(newer[-1]))
    else:
        code = {"refused": "version_refused", "withdrawn": "version_withdrawn"}.get(
            found.state, "version_over"
        )
    name = called(names_of(relationship), [found.last.by])[0] if found.last else ""
    raise RefusalError(code, number=str(number), name=name)


def _check_understood(
    who: Staff | Client, relationship: Relationship, version: TextVersion
) -> None:
    """A doubt stops both sides; having read every clause is asked of the client."""
    found = understanding_of(relationship, version)
    if found.open_doubts:
        clauses = ", ".join(dict.fromkeys(one.clause for one in found.open_doubts))
        raise RefusalError("doubts_open", clauses=clauses)
    if isinstance(who, Client) and (unread := found.unread_by(who.short)):
        raise RefusalError("unread", clauses=", ".join(unread))


def naming(version: TextVersion) -> dict[str, object]:
    """Return the fields by which an event names a version: its number and the hash of its bytes."""
    return {"version": version.number, "sha256": version.sha256}


def move_to(relationship: Relationship, stage: Stage) -> None:
    """Move a relationship on its way."""
    Relationship.objects.filter(pk=relationship.pk).update(stage=stage)
    relationship.stage = stage
