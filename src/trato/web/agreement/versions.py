"""Every version of an agreement with why, from when and by whom; and the text of any past day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from trato.core.events import Event, EventKind
from trato.core.ledger import Facts
from trato.core.words import Language
from trato.core.worktime import local_date
from trato.store.doors import access_versions
from trato.store.facts import facts_in
from trato.store.ledgers import agreement_of, book_of, reading_of
from trato.store.models import Relationship, TextVersion
from trato.store.proposals import Proposal, proposals_of
from trato.store.visitors import Client, Staff
from trato.web.agreement.changes import ChangesShown, changes_shown
from trato.web.agreement.clauses import ClauseShown, clauses_shown
from trato.web.agreement.proposals import VersionShown, versions_shown
from trato.web.frame.forms import day_in
from trato.web.owed.money import standing_on

VERSIONS_MAX = 40
"""How many of the newest are told with what they change."""


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A version with what it changes in the one that it replaces, and what asked for it."""

    shown: VersionShown
    replaces: int | None
    changes: ChangesShown | None
    asked: Event | None

    @property
    def number(self) -> int:
        """Return its number."""
        return self.shown.proposal.number


@dataclass(frozen=True, slots=True)
class DayShown:
    """What was in force at the end of a past day, as it was known then: None, nothing yet."""

    day: date
    version: TextVersion | None
    clauses: tuple[ClauseShown, ...]


def version_rows(
    who: Staff | Client, relationship: Relationship, now: datetime
) -> tuple[VersionRow, ...]:
    """Return the versions, the newest first."""
    proposals = proposals_of(relationship, at=now)
    texts = {one.number: one for one in access_versions(who, relationship)}
    asked = facts_in(book_of(relationship))
    rows: list[VersionRow] = []
    for shown in reversed(versions_shown(relationship, proposals)):
        number = shown.proposal.number
        replaced = replaced_by(texts[number], proposals)
        changes = None
        if replaced is not None and replaced in texts and len(rows) < VERSIONS_MAX:
            language = Language(who.language)
            changes = changes_shown(texts[replaced].text, texts[number].text, language)
        rows.append(VersionRow(shown, replaced, changes, _asked(shown, asked)))
    return tuple(rows)


def _asked(shown: VersionShown, known: Facts) -> Event | None:
    """Return the entry with words that a version was proposed about, when both sides read it."""
    acts = (act for act in shown.proposal.acts if act.kind is EventKind.VERSION_PROPOSED)
    facts = (known.get(id) for act in acts for id in act.about)
    events = (one.event for one in facts if one is not None)
    return next((one for one in events if one.text and one.is_for_both), None)


def replaced_by(version: TextVersion, proposals: tuple[Proposal, ...]) -> int | None:
    """Return the version that a text replaces: as it says, else the last one agreed before it."""
    amends = agreement_of(version).amends
    if amends is not None:
        return amends.replaces
    agreed = (one.number for one in proposals if one.is_agreed and one.number < version.number)
    return max(agreed, default=None)


def day_shown(
    who: Staff | Client, relationship: Relationship, typed: str, now: datetime
) -> DayShown | None:
    """Return the agreement of a day as it stands in an address; None for none, or one to come."""
    day = day_in(typed)
    if day is None or day.year < 2000 or day >= local_date(now, relationship.zone):
        return None
    standing = standing_on(relationship, day)
    number = standing.version if standing is not None else None
    version = access_versions(who, relationship).filter(number=number or 0).first()
    if version is None:
        return DayShown(day, None, ())
    reading = reading_of(version.text)
    shown = clauses_shown(reading, language=Language(who.language), at=now, on=None)
    return DayShown(day, version, shown)
