"""Taking in: an agreement that was in force before Trato, with its proof.

Until the client confirms, it is the provider's reading alone: only the provider sees what it gives,
and no finding reaches anybody.
"""

from __future__ import annotations

from datetime import date, datetime
from hashlib import sha256
from typing import Final

from trato.actions.agreeing import agreed_versions, move_to, naming, no_longer_held, propose
from trato.actions.attaching import Given, cited
from trato.actions.drafting import save_draft
from trato.actions.recording import action, enter
from trato.actions.telling import tell_agreed, tell_over
from trato.core.agreement import Agreement, May, Term
from trato.core.events import EventKind
from trato.core.standing.program.naming import people_of
from trato.core.text import write_sentence
from trato.core.words import Language
from trato.core.worktime import start_of_local_day
from trato.store.doors import access_draft, access_version
from trato.store.houses import with_clause
from trato.store.ledgers import agreement_of, reading_of
from trato.store.limits import TALK_CHARACTERS_MAX
from trato.store.models import Entry, Proof, Relationship, Stage, TextVersion
from trato.store.names import called, names_of
from trato.store.refusal import RefusalError
from trato.store.visitors import Client, Staff

PROOF_BYTES_MAX: Final = 10_000_000
_TERM: Final = {Language.SPANISH: "Vigencia", Language.ENGLISH: "Term"}


@action
def take_in(
    who: Staff,
    relationship: Relationship,
    proof: Given,
    *,
    since: date,
    revision: int,
    at: datetime,
) -> TextVersion:
    """Take the draft as an agreement that is in force since a day, resting on `proof`.

    A text that does not say from when it is in force gets the sentence that says it: the client
    confirms that too. Raises `ProblemsError` while a sentence of the text would not run,
    `RefusalError` «agreed_already» where both agreed to a text here, «too_long», «draft_changed».
    """
    if agreed_versions(relationship, at=at):
        raise RefusalError("agreed_already")
    if len(proof.raw) > PROOF_BYTES_MAX:
        raise RefusalError("too_long", limit=str(PROOF_BYTES_MAX))
    revision, begins = _dated(who, relationship, since, revision, at)
    digest = sha256(proof.raw).hexdigest()
    held_since = start_of_local_day(_zone(who, relationship), begins)
    version = propose(
        who, relationship, revision=revision, at=at, agreed_at=held_since, evidence=cited([proof])
    )
    Proof.objects.create(
        agency=relationship.agency,
        relationship=relationship,
        number=version.number,
        name=proof.name,
        content_type=proof.content_type,
        raw=proof.raw,
        size=len(proof.raw),
        sha256=digest,
        given_by=who.short,
        given_at=at,
    )
    relationship.taken_in_at = relationship.next_change_at = at
    relationship.held_since = held_since
    relationship.save(update_fields=["taken_in_at", "held_since", "next_change_at"])
    move_to(relationship, Stage.LIVING)
    return version


@action
def confirm(
    who: Client, relationship: Relationship, number: int, sha256_seen: str, *, at: datetime
) -> Entry:
    """Confirm that the text is what was agreed back then: from now on both read what it gives.

    Raises `RefusalError` «version_over» when nothing waits for it, «version_changed» for other
    bytes, «may_not» for somebody who may not approve for the client.
    """
    version = _held(who, relationship, number)
    if version.sha256 != sha256_seen:
        raise RefusalError("version_changed", number=str(number))
    people = people_of(agreement_of(version))
    if not people.may(who.short, May.APPROVE, at=at):
        others = called(names_of(relationship), people.who_may(who.side, May.APPROVE, at=at))
        raise RefusalError("may_not", who=", ".join(others))
    relationship.confirmed_at = at
    relationship.save(update_fields=["confirmed_at"])
    entry = enter(
        relationship,
        who,
        EventKind.VERSION_APPROVED,
        at=at,
        happened=relationship.held_since,
        fields=naming(version),
    )
    tell_agreed(who, relationship, number, entry, at=at)
    return entry


@action
def differs(
    who: Client,
    relationship: Relationship,
    number: int,
    reason: str,
    *,
    at: datetime,
) -> Entry:
    """Say that the text is not what was agreed, and in what: it is no longer held as agreed.

    Raises `RefusalError` «version_over».
    """
    version = _held(who, relationship, number)
    no_longer_held(relationship)
    fields = naming(version) | {"reason": reason[:TALK_CHARACTERS_MAX]}
    entry = enter(relationship, who, EventKind.VERSION_REFUSED, at=at, fields=fields)
    move_to(relationship, Stage.AGREEING)
    tell_over(who, relationship, number, entry, reason=reason, at=at)
    return entry


def term_of(agreement: Agreement) -> Term | None:
    """Return the sentence of an agreement that says from when it is in force, or None."""
    said = (one for clause in agreement.clauses for one in clause.sentences)
    return next((one for one in said if isinstance(one, Term)), None)


def _held(who: Client, relationship: Relationship, number: int) -> TextVersion:
    if not relationship.is_provisional:
        raise RefusalError("version_over", number=str(number))
    return access_version(who, relationship, number)


def _dated(
    who: Staff, relationship: Relationship, since: date, revision: int, at: datetime
) -> tuple[int, date]:
    """Return the revision of the draft that says its first day, and that day."""
    draft = access_draft(who, relationship)
    if draft is None or draft.revision != revision:
        raise RefusalError("draft_changed", who=draft.saved_by if draft else "")
    agreement = reading_of(draft.text).agreement
    known = term_of(agreement)
    if known is not None:
        return revision, known.start_on or since
    language = agreement.header.language
    said = write_sentence(Term(start_on=since), agreement, language)
    text = with_clause(draft.text, _TERM[language], said)
    return save_draft(who, relationship, text, revision=revision, at=at).revision, since


def _zone(who: Staff, relationship: Relationship) -> str:
    draft = access_draft(who, relationship)
    assert draft is not None, "it was read just before"
    return reading_of(draft.text).agreement.header.zone
