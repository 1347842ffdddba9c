"""What is kept beside a ledger, held against what the ledger gives, computed afresh.

Nothing that this process keeps is used: rows are read again, one ledger at a time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from trato.core.events import Event
from trato.core.standing import standing
from trato.store.due_lines import lines_of
from trato.store.ledgers import Book, fresh_book
from trato.store.line_values import LineValues
from trato.store.models import DueLine, Entry, Relationship, TextVersion

NOTHING: Final = "—"


class Difference(NamedTuple):
    """One thing that is kept otherwise than the ledger gives it, each as a short text."""

    relationship: str
    what: str
    """The obligation of a line with its column, or the entry with its own."""
    kept: str
    given: str


class Checked(NamedTuple):
    """What was found in one relationship: how long its ledger is, and what differs."""

    entries: int
    differences: tuple[Difference, ...]


def differing(relationship: Relationship) -> list[str]:
    """Return the names of what differs in a relationship."""
    kept = Relationship.objects.select_related("agency").get(pk=relationship.pk)
    return [one.what for one in checked(kept).differences]


def checked(relationship: Relationship) -> Checked:
    """Hold everything that is kept beside the ledger of a relationship against it.

    Lines are compared at their own instant: what time alone brought since is no difference.
    """
    rows = list(Entry.objects.filter(relationship=relationship).order_by("seq"))
    texts = tuple(TextVersion.objects.filter(relationship=relationship).order_by("number"))
    book = fresh_book(texts, rows, relationship.assumed_since)
    found = (
        Difference(relationship.key, what, kept[:120], given[:120])
        for what, kept, given in _all(relationship, book, rows)
        if kept != given
    )
    return Checked(len(rows), tuple(found))


def _all(
    relationship: Relationship, book: Book, rows: Sequence[Entry]
) -> Iterator[tuple[str, str, str]]:
    for row, event in zip(rows, book.events, strict=True):
        yield from _columns(row, event)
    head = book.head
    yield (
        "head",
        _head(relationship.head_seq, relationship.head_hash),
        (_head(head.seq, head.hash) if head is not None else _head(0, "")),
    )
    if relationship.lines_at is not None:
        yield from _lines(relationship, book)


def _columns(row: Entry, event: Event) -> Iterator[tuple[str, str, str]]:
    name = f"entry {row.seq}"
    yield f"{name}: id", row.event_id, event.id
    yield f"{name}: kind", row.kind, event.kind.value
    yield f"{name}: by", row.by, event.by
    yield (
        f"{name}: recorded_at",
        str(row.recorded_at),
        str(event.recorded_at.astimezone(row.recorded_at.tzinfo)),
    )


def _head(seq: int, digest: str) -> str:
    return f"{seq} {digest}"


def _lines(relationship: Relationship, book: Book) -> Iterator[tuple[str, str, str]]:
    assert relationship.lines_at is not None
    wanted: list[LineValues] = []
    if book.versions:
        wanted = lines_of(book, standing(book.versions, book.events, relationship.lines_at))
    kept = {one.obligation: one for one in DueLine.objects.filter(relationship=relationship)}
    given = {one.obligation: one for one in wanted}
    for id in sorted(kept.keys() | given.keys()):
        one, other = kept.get(id), given.get(id)
        if one is None or other is None:
            yield id, one.state if one else NOTHING, other.state if other else NOTHING
        else:
            for name in LineValues._fields:
                if getattr(one, name) != getattr(other, name):
                    yield f"{id}: {name}", str(getattr(one, name)), str(getattr(other, name))
