"""Rows of the ledger and the values they stand for."""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from threading import Lock
from typing import Final

from django.db import IntegrityError, transaction

from trato.core.agreement import Agreement, Version
from trato.core.events import Event, read_event
from trato.core.ledger import PAYLOAD_BYTES_MAX, Head, append
from trato.core.ledger import Entry as ChainEntry
from trato.core.standing import Course, Standing
from trato.core.text import Reading, read
from trato.store.keys import new_salt
from trato.store.line_values import ClosedLine
from trato.store.looks import look_again, once, once_a_look
from trato.store.models import Entry, Relationship, TextVersion
from trato.store.refusal import RefusalError

COURSES_MAX: Final = 256
_TEXTS_MAX: Final = 512


@lru_cache(maxsize=_TEXTS_MAX)
def reading_of(text: str) -> Reading:
    """Return the reading of a text; the same text is read once."""
    return read(text)


def agreement_of(version: TextVersion) -> Agreement:
    """Return the agreement that a frozen text says."""
    return reading_of(version.text).agreement


def versions_of(
    rows: Iterable[TextVersion], *, assumed_since: datetime | None = None
) -> tuple[Version, ...]:
    """Return proposed texts as the engine takes them.

    `assumed_since` (aware) is from when both are taken to have agreed to the last one.
    """
    texts = list(rows)
    return tuple(
        Version(
            row.number,
            f"sha256:{row.sha256}",
            agreement_of(row),
            assumed_signed_at=assumed_since if row is texts[-1] else None,
        )
        for row in texts
    )


def event_of(row: Entry) -> Event:
    """Return the event of an entry. What was written through `append_event` always reads."""
    event = read_event(json.loads(bytes(row.payload)))
    assert isinstance(event, Event), "an entry holds an event that was read before it was written"
    return event


@dataclass(frozen=True, slots=True)
class Book:
    """A relationship as the engine sees it: its versions, its events, and their course.

    `head` is that of the ledger the book was made from. `lines` keeps what lists say of what is
    closed, by the obligation's id, as long as the book only grows.
    """

    versions: tuple[Version, ...]
    events: tuple[Event, ...]
    course: Course
    head: Head | None
    lines: dict[str, ClosedLine] = field(default_factory=dict, compare=False)


_Place = tuple[int, int, str, datetime | None]
"""A relationship, its texts by their number and the last one's hash, and from when that one is
taken as agreed by the provider's reading."""
_books: OrderedDict[_Place, Book] = OrderedDict()
_lock = Lock()
_asking = Lock()


@once_a_look
def texts_of(relationship: Relationship) -> tuple[TextVersion, ...]:
    """Return every text that was proposed, oldest first."""
    return tuple(TextVersion.objects.filter(relationship=relationship).order_by("number"))


@once_a_look
def book_of(relationship: Relationship) -> Book:
    """Return the book of a relationship as its ledger is now, reading only what is new.

    Books are kept in this process, by what they were made from: another process that writes makes
    this one read on, never wait and never err.
    """
    texts = texts_of(relationship)
    # The newest text by its bytes: one that was taken back with its transaction left a book behind.
    newest = texts[-1].sha256 if texts else ""
    assumed_since = relationship.assumed_since
    place = (relationship.pk, len(texts), newest, assumed_since)
    with _lock:
        known = _books.get(place)
    since = known.head.seq if known is not None and known.head is not None else 0
    rows = list(
        Entry.objects.filter(relationship=relationship, seq__gte=max(since, 1)).order_by("seq")
    )
    if known is not None and known.head is not None:
        if not rows or rows[0].hash != known.head.hash:
            known, rows = (
                None,
                list(Entry.objects.filter(relationship=relationship).order_by("seq")),
            )
        else:
            rows = rows[1:]
    with _asking:
        book = _grown(known, rows) if known is not None else fresh_book(texts, rows, assumed_since)
    with _lock:
        _books[place] = book
        _books.move_to_end(place)
        while len(_books) > COURSES_MAX:
            _books.popitem(last=False)
    return book


def fresh_book(
    texts: Sequence[TextVersion], rows: Sequence[Entry], assumed_since: datetime | None
) -> Book:
    """Return the book that texts and entries give, both from the first on."""
    versions = versions_of(texts, assumed_since=assumed_since)
    events = tuple(event_of(row) for row in rows)
    head = Head(rows[-1].seq, rows[-1].hash) if rows else None
    return Book(versions, events, Course.start(versions, events), head)


def _grown(book: Book, rows: Sequence[Entry]) -> Book:
    for row in rows:
        event = event_of(row)
        book = Book(
            book.versions,
            (*book.events, event),
            book.course.with_event(event),
            Head(row.seq, row.hash),
            book.lines,
        )
    return book


def standing_of(relationship: Relationship, now: datetime) -> Standing | None:
    """Return what each side owes at `now` (aware); None while no text has been proposed.

    A course moves on in place: one thread at a time asks it.
    """
    book = book_of(relationship)
    if not book.versions:
        return None
    place = ("standing", relationship.pk, book.head, relationship.assumed_since, now)
    return once(place, lambda: _standing_at(book, now))


def _standing_at(book: Book, now: datetime) -> Standing:
    with _asking:
        return book.course.standing(now)


def version_held(relationship: Relationship, now: datetime) -> TextVersion | None:
    """Return the text in force at `now` (aware); while none is, the newest that was proposed."""
    texts = texts_of(relationship)
    standing = standing_of(relationship, now) if len(texts) > 1 else None
    held = standing.version if standing is not None else None
    newest = texts[-1] if texts else None
    return next((one for one in texts if one.number == held), newest)


def agreement_held(relationship: Relationship, now: datetime) -> Agreement | None:
    """Return the agreement in force at `now` (aware); while none is, the newest proposed."""
    version = version_held(relationship, now)
    return agreement_of(version) if version is not None else None


def never_before_the_last(relationship: Relationship, at: datetime) -> datetime:
    """Return `at`, or when the last entry was recorded if that is later.

    Who waited for another writer acts after them, whatever hour it was when they asked.
    """
    events = book_of(relationship).events
    return max(at, events[-1].recorded_at) if events else at


def entry_of(relationship: Relationship, event: Event, made: ChainEntry) -> Entry:
    """Return the row of an entry of the chain, not yet kept."""
    return Entry(
        agency=relationship.agency,
        relationship=relationship,
        seq=made.seq,
        prev=made.prev,
        hash=made.hash,
        salt=made.salt,
        event_id=event.id,
        kind=event.kind.value,
        by=event.by,
        recorded_at=event.recorded_at,
        payload=made.payload,
    )


def append_event(relationship: Relationship, event: Event) -> Entry:
    """Write an event at the end of the ledger, inside the transaction of an action.

    Raises `RefusalError` «raced» when somebody else wrote at the same time: the action is to be
    begun again on what is there now.
    """
    assert transaction.get_connection().in_atomic_block, "a ledger is written inside an action"
    made = append(book_of(relationship).head, event, salt=new_salt())
    if len(made.payload) > PAYLOAD_BYTES_MAX:
        raise RefusalError("too_long", limit=str(PAYLOAD_BYTES_MAX))
    try:
        with transaction.atomic():
            row = entry_of(relationship, event, made)
            row.save(force_insert=True)
    except IntegrityError as wrong:
        raise RefusalError("raced") from wrong
    look_again()
    Relationship.objects.filter(pk=relationship.pk).update(
        head_seq=made.seq, head_hash=made.hash, next_change_at=event.recorded_at
    )
    relationship.head_seq, relationship.head_hash = made.seq, made.hash
    return row


def next_event_id(relationship: Relationship) -> str:
    """Return the id of the next event: e1, e2, … by its place in the ledger."""
    head = book_of(relationship).head
    return f"e{head.seq + 1 if head is not None else 1}"
