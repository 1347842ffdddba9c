"""Amending: a draft begun from what is agreed, for a reason, in force from a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from trato.actions.drafting import save_draft
from trato.actions.recording import action
from trato.core.agreement import Amends
from trato.core.text.changing import with_amends, with_clause
from trato.core.worktime import local_date
from trato.store.doors import access_draft, access_versions
from trato.store.facts import fact_of
from trato.store.ledgers import agreement_of, reading_of
from trato.store.models import Draft, Relationship, TextVersion
from trato.store.proposals import proposals_of
from trato.store.refusal import RefusalError
from trato.store.texts import labels_given
from trato.store.visitors import Client, Staff


@dataclass(frozen=True, slots=True)
class NewClause:
    """A clause that an amendment begins with: its title and its sentences, with their gaps."""

    title: str
    sentences: tuple[str, ...]


@action
def begin_amendment(
    who: Staff,
    relationship: Relationship,
    *,
    at: datetime,
    clause: NewClause | None = None,
    from_on: date | None = None,
    about: str = "",
    anew: bool = False,
) -> Draft:
    """Make the draft the text that is agreed, saying that it replaces it, with one more clause.

    A draft that amends it already goes on. `from_on` is the day it is to be in force from (None:
    once both approve it, or with what it replaces when that is still to come); `about` the id of
    the entry that asks for it. Raises `RefusalError` «nothing_agreed» while nothing is, and
    «amends_over» when something else is being written, unless it begins `anew`; what was written
    stays kept.
    """
    agreed = newest_agreed(who, relationship, at=at)
    if agreed is None:
        raise RefusalError("nothing_agreed")
    if about:
        fact_of(who, relationship, about)
    draft = access_draft(who, relationship)
    base = _base(who, relationship, agreed, draft, anew=anew, at=at)
    read = reading_of(base).agreement
    known = read.amends.from_on if read.amends is not None and base != agreed.text else None
    first = _first_day(agreed, at)
    days = [one for one in (from_on or known, first) if one is not None]
    amends = Amends(agreed.number, max(days, default=None))
    text = with_amends(base, amends, read.header.language)
    if clause is not None and clause.sentences:
        taken = labels_given(who, relationship)
        text, _label = with_clause(text, clause.title, clause.sentences, taken)
    revision = draft.revision if draft is not None else 0
    saved = save_draft(who, relationship, text, revision=revision, at=at)
    saved.about = about
    saved.save(update_fields=["about"])
    return saved


def newest_agreed(
    who: Staff | Client, relationship: Relationship, *, at: datetime
) -> TextVersion | None:
    """Return the last text that both sides approved, in force or not yet; None while none is."""
    agreed = [one.number for one in proposals_of(relationship, at=at) if one.is_agreed]
    return access_versions(who, relationship).filter(number__in=agreed[-1:]).first()


def check_amends(who: Staff, relationship: Relationship, text: str, *, at: datetime) -> None:
    """Refuse a text that replaces something else than what is agreed, or comes before it.

    Whoever began from an older text would take back, unseen, what was agreed since. Raises
    `RefusalError` «amends_other», «amends_early».
    """
    amends = reading_of(text).agreement.amends
    agreed = newest_agreed(who, relationship, at=at)
    if amends is None or agreed is None:
        return
    if amends.replaces != agreed.number:
        raise RefusalError("amends_other", number=str(amends.replaces), agreed=str(agreed.number))
    first = _first_day(agreed, at)
    if first is not None and (amends.from_on is None or amends.from_on < first):
        raise RefusalError("amends_early", number=str(agreed.number), day=first.isoformat())


def _base(
    who: Staff,
    relationship: Relationship,
    agreed: TextVersion,
    draft: Draft | None,
    *,
    anew: bool,
    at: datetime,
) -> str:
    """Return the text to begin from: the draft where it amends the agreed one, else that one."""
    if draft is None or anew or not draft.text.strip():
        return agreed.text
    over = [one.number for one in proposals_of(relationship, at=at) if not one.is_open]
    versions = access_versions(who, relationship)
    if draft.text in {one.text for one in versions if one.number in over}:
        return agreed.text
    amends = reading_of(draft.text).agreement.amends
    if amends is not None and amends.replaces == agreed.number:
        return draft.text
    raise RefusalError("amends_over", who=draft.saved_by)


def _first_day(agreed: TextVersion, at: datetime) -> date | None:
    """Return the day before which nothing may replace an agreed text: its own, still to come."""
    agreement = agreement_of(agreed)
    day = agreement.amends.from_on if agreement.amends is not None else None
    is_ahead = day is not None and day > local_date(at, agreement.header.zone)
    return day if is_ahead else None
