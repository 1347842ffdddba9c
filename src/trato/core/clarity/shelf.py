"""Shelves of phrases: what a lexicon is made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from trato.core.clarity.category import Category


class Guard(Enum):
    """What takes the vagueness out of an expression."""

    FIGURE = auto()  # a figure of its own beside it: «razonable de 10 días»
    NUMBER = auto()  # any figure in its clause
    BOUND = auto()  # a number or a condition on the permission
    DEFINED = auto()  # a definition, or a name that the agreement declares
    ALONE = auto()  # another expression of the same category in its clause
    ONLY = auto()  # any other expression in its clause
    PAIRED = auto()  # by itself exact: vague only beside a quality word, «claro y directo»
    LISTED = auto()  # by itself exact: open only at the end of a list of some things
    LIST = auto()  # a list that follows it, which says what is meant


@dataclass(frozen=True, slots=True, eq=False)
class Shelf:
    """Phrases of one category, one a line; of none (``None``) they are terms of art.

    A term of art keeps the words in it from being taken for vague ones.
    """

    category: Category | None
    lines: str
    guards: tuple[Guard, ...] = ()

    def phrases(self) -> Iterator[str]:
        """Yield its phrases."""
        for line in self.lines.splitlines():
            if line.strip():
                yield line.strip()


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text as a set: how the lexicons write their lists."""
    return frozenset(text.split())


def cues(text: str) -> tuple[str, ...]:
    """Return phrases that are separated by bars or line breaks: how cues are listed."""
    parts = text.replace("\n", "|").split("|")
    return tuple(" ".join(part.split()) for part in parts if part.strip())
