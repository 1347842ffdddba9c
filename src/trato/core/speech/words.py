"""The words of a free text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

TEXT_CHARACTERS_MAX: Final = 1_000_000
"""A longer text is read up to here."""

_ACCENTS: Final = str.maketrans("áéíóúàèìòùâêîôûäëïöü", "aeiouaeiouaeiouaeiou")
# A word keeps the marks inside it: «don't», «24/7», «1.500», «9:30», «and/or». One alternative a
# first character, so that reading is linear in the text whatever it holds.
_WORD: Final = re.compile(r"[^\W_]+(?:[.,:/'’-][^\W_]+)*|[^\s]", re.UNICODE)


@dataclass(frozen=True, slots=True)
class Word:
    """A word, a figure or a mark of punctuation, as it stands and as it is compared."""

    text: str
    """As written."""
    folded: str
    """In lower case and without accents; ñ and ç stay."""
    start: int
    """Its first code point in the text."""
    end: int
    """The code point after its last."""

    @property
    def is_mark(self) -> bool:
        """Return whether it is punctuation or a symbol and no word."""
        return not self.text[0].isalnum()


def fold(text: str) -> str:
    """Return text as it is compared: lower case, without accents; ñ and ç stay.

    The result has one code point for each of the original, so places stay true.
    """
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return lowered.translate(_ACCENTS)


def words_of(text: str) -> tuple[Word, ...]:
    """Return the words and marks of a text in their order, in time linear in its length.

    Beyond ``TEXT_CHARACTERS_MAX`` code points nothing is read.
    """
    read = text[:TEXT_CHARACTERS_MAX]
    folded = fold(read)
    return tuple(
        Word(found.group(), folded[found.start() : found.end()], found.start(), found.end())
        for found in _WORD.finditer(read)
    )
