"""In which language a message is written, however short it is."""

from __future__ import annotations

from typing import Final

from trato.core.reading.expressions import expressions
from trato.core.speech import language_of, words_of
from trato.core.speech.stems import stem
from trato.core.words import Language

_LOOKED_AT: Final = 2_000


def language_heard(text: str, default: Language) -> Language:
    """Return the language of a message; where its small words do not tell, what it says does.

    «Pagado.» and «Paid.» have no small words, but each begins an expression of one language only.
    """
    other = Language.ENGLISH if default is Language.SPANISH else Language.SPANISH
    found = language_of(text, default)
    if found is language_of(text, other):
        return found
    return default if _known(text, default) >= _known(text, other) else other


def _known(text: str, language: Language) -> int:
    known = expressions(language).by_first
    words = (word for word in words_of(text[:_LOOKED_AT]) if word.text[0].isalpha())
    return sum(stem(word.text, language) in known for word in words)
