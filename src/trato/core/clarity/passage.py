"""One sentence of a clause as the finders see it, and what they find in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from trato.core.clarity.category import Category
from trato.core.clarity.shelf import Guard
from trato.core.speech import Word
from trato.core.words import Language


@dataclass(frozen=True, slots=True)
class Candidate:
    """An expression that may be vague: the words ``first`` to before ``last`` of its sentence.

    ``weight`` is how many words speak for it: of two that overlap the heavier stays. Without a
    category it is a term of art, which only keeps its words from others.
    """

    first: int
    last: int
    category: Category | None
    weight: int
    guards: tuple[Guard, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence: its words and marks, as written and folded."""

    words: tuple[Word, ...]
    folded: tuple[str, ...]
    language: Language
    before: tuple[str, ...] = ()
    """The folded words of the clause that come before it."""
    known: frozenset[str] = frozenset()
    """Folded words that the agreement defines."""

    def is_mark(self, place: int) -> bool:
        """Tell whether the word at a place is punctuation."""
        return self.words[place].is_mark

    def begins(self, place: int) -> bool:
        """Tell whether a word begins the sentence, or what follows a colon or a mark of a list."""
        if all(word.is_mark for word in self.words[:place]):
            return True
        return self.folded[place - 1] in _OPENS


_OPENS: Final = frozenset(':•·-–*«“"')
