"""How a version is understood, from the rows of a relationship."""

from __future__ import annotations

from functools import lru_cache

from trato.core.understanding import Understanding, understanding
from trato.store.ledgers import book_of, reading_of, texts_of
from trato.store.models import Relationship, TextVersion


@lru_cache(maxsize=256)
def wording_of(text: str) -> dict[str, str]:
    """Return the words of each clause of a text, by its label, in the order of the text."""
    words: dict[str, str] = {}
    for sentence in reading_of(text).sentences:
        words[sentence.clause] = f"{words.get(sentence.clause, '')}\n{sentence.text}".strip()
    return words


def understanding_of(relationship: Relationship, version: TextVersion) -> Understanding:
    """Return who has understood which clause of a version, and its doubts."""
    rows = (row for row in texts_of(relationship) if row.number <= version.number)
    wordings = {row.number: wording_of(row.text) for row in rows}
    return understanding(book_of(relationship).events, version.number, wordings)
