"""One entry of the ledger: what it says, what was said of it since, and what it changed."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Final

from trato.actions.mending import may_answer, may_mend
from trato.core.events import Event, EventKind
from trato.core.ledger import Fact
from trato.core.standing import Standing, standing
from trato.core.standing.values import Obligation
from trato.core.verdict.states import state_of, state_word
from trato.core.verdict.subject import subject_of
from trato.core.verdict.wording import Speaker
from trato.core.words import Language, say
from trato.formats.standing import agreement_of
from trato.formats.telling import speaker_for
from trato.store.doors import access_entries
from trato.store.facts import fact_of
from trato.store.ledgers import Book, agreement_held, book_of
from trato.store.models import Relationship
from trato.store.refusal import not_found
from trato.store.visitors import Client, Staff
from trato.web.ledger.happenings import Happening, happening, titled
from trato.web.ledger.readings import reading_in_words
from trato.web.owed.due_lines import bare

NEAR: Final = timedelta(days=3)
TWINS_MAX: Final = 5
NAMED_MAX: Final = 40


@dataclass(frozen=True, slots=True)
class ChangeShown:
    """What an entry did to one thing owed: how it stood before («» when it was not there), and
    after."""

    id: str
    what: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class EntryShown:
    """An entry with its story."""

    fact: Fact
    shown: Happening
    recorded_by: str
    said: tuple[tuple[str, str, str, Event], ...]
    """What was said of it since: kind, by whom, in which words, the event."""
    changes: tuple[ChangeShown, ...]
    twins: tuple[tuple[str, str], ...]
    """Other entries that may be the same fact: the id, and what each says."""
    may_answer: bool
    may_mend: bool
    has_confirmed: bool
    has_disputed: bool


def entry_shown(
    who: Staff | Client, relationship: Relationship, event_id: str, now: datetime
) -> EntryShown:
    """Return an entry as somebody reads it. Raises «not_found»."""
    fact = fact_of(who, relationship, event_id)
    row = access_entries(who, relationship).filter(event_id=event_id).first()
    if row is None:
        raise not_found()
    book = book_of(relationship)
    agreement = agreement_held(relationship, now)
    speaker = speaker_for(agreement, Language(who.language), now)
    side = who.side.value
    return EntryShown(
        fact=fact,
        shown=happening(row.seq, fact.event, speaker, agreement),
        recorded_by=speaker.person(fact.original.recorded_by),
        said=tuple(_said(fact, book, speaker)),
        changes=tuple(_changes(book, fact.original, speaker)),
        twins=_twins(fact.original, book, speaker),
        may_answer=may_answer(who, relationship, fact),
        may_mend=may_mend(who, relationship, fact),
        has_confirmed=side in fact.confirmed_by and side not in fact.disputed_by,
        has_disputed=side in fact.disputed_by,
    )


def _said(fact: Fact, book: Book, speaker: Speaker) -> Iterator[tuple[str, str, str, Event]]:
    """Yield what was said of an entry, in the order of the ledger."""
    for event in book.events:
        if event.fields.get("event") == fact.id and event.is_for_both:
            by, reading = speaker.person(event.by), event.text_field("reads_as")
            if reading:
                yield "reading", by, reading_in_words(reading), event
            else:
                yield event.kind.value, by, event.text_field("reason") or event.text, event


def _changes(book: Book, event: Event, speaker: Speaker) -> Iterator[ChangeShown]:
    """Yield what is owed otherwise with the entry than without it, the instant it was recorded."""
    place = next(n for n, one in enumerate(book.events) if one.id == event.id)
    at = event.recorded_at
    before = standing(book.versions, book.events[:place], at)
    after = standing(book.versions, book.events[: place + 1], at)
    told = Speaker(speaker.language, agreement_of(after, book.versions), speaker.today)
    for one in after.obligations:
        earlier = before.obligation(one.id)
        was = _stands(earlier, before, told) if earlier is not None else ""
        now = _stands(one, after, told)
        if was != now:
            yield ChangeShown(one.id, bare(told.say(subject_of(one))), was, now)


def _stands(one: Obligation, found: Standing, speaker: Speaker) -> str:
    """Return how something owed stands: its word, and its due while it is open."""
    state = state_of(one, unrecorded=one.id in found.unrecorded)
    word = say(speaker.language, state_word(state).key)
    if one.due is None or not one.is_open:
        return word
    return f"{word}, {speaker.deadline(one.due)}"


def _twins(event: Event, book: Book, speaker: Speaker) -> tuple[tuple[str, str], ...]:
    """Return other entries of the same kind of about the same days."""
    day = event.local_date(UTC)
    near = [
        one
        for one in book.events
        if one.kind is event.kind
        and one.id != event.id
        and one.is_for_both
        and abs(one.local_date(UTC) - day) <= NEAR
    ]
    return tuple((one.id, _briefly(one, speaker)) for one in near[-TWINS_MAX:])


def entries_to_name(
    relationship: Relationship,
    kinds: Collection[EventKind],
    speaker: Speaker,
    *,
    held: Collection[str] = (),
) -> tuple[tuple[str, str], ...]:
    """Return the last entries of some kinds, for a form that names one: the id, and what it says.

    Only what both sides see can be named. What the form holds already comes first, however old.
    """
    seen = {one.id: one for one in book_of(relationship).events if one.is_for_both}
    first = ((id, _briefly(seen[id], speaker) if id in seen else id) for id in held)
    last = (one for one in reversed(seen.values()) if one.kind in kinds and one.id not in held)
    named = ((one.id, _briefly(one, speaker)) for one in islice(last, NAMED_MAX))
    return (*first, *named)


def _briefly(event: Event, speaker: Speaker) -> str:
    when = speaker.instant(event.at) if isinstance(event.at, datetime) else speaker.day(event.at)
    said = f"{titled(event, speaker)}, {when}"
    return f"{said}: «{event.text[:60]}»" if event.text else said
