"""Entries with all that was said of them since, as somebody may see them."""

from __future__ import annotations

from datetime import datetime

from trato.core.agreement import Side
from trato.core.ledger import Fact, Facts, facts
from trato.core.standing.facts.reading import sides_of
from trato.store.ledgers import Book, book_of
from trato.store.models import Relationship
from trato.store.refusal import not_found
from trato.store.visitors import Client, Staff


def fact_of(who: Staff | Client, relationship: Relationship, event_id: str) -> Fact:
    """Return what is known of an entry. Raises «not_found» for what the person may not see."""
    found = facts_in(book_of(relationship)).get(event_id)
    if found is None:
        raise not_found()
    event = found.original
    if not event.is_visible_to(who.short, who.side):
        raise not_found()
    return found


def facts_in(book: Book, *, as_of: datetime | None = None) -> Facts:
    """Return what every entry of a book comes to, by what was recorded until `as_of`."""
    return facts(book.events, sides=sides_of(book.versions, book.events), as_of=as_of)


def author_of(relationship: Relationship, fact: Fact) -> Side | None:
    """Return the side that recorded an entry; None for the program, or somebody of neither."""
    book = book_of(relationship)
    side = sides_of(book.versions, book.events).get(fact.original.recorded_by, "")
    return Side(side) if side in set(Side) else None
