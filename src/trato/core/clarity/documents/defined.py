"""The words that documents define, so that they are not taken for vague ones."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from trato.core.clarity.documents.outline import Document
from trato.core.clarity.shelf import cues
from trato.core.speech import fold, words_of

_GLOSSARIES: Final = cues("definicion|glosario|terminologia|definition|glossary|defined terms")
_TERM: Final = re.compile(
    r"[«“\"]\s{0,4}([^«»“”\"\n]{2,60}?)\s{0,4}[»”\"]\s{0,4}"
    r"(?:significa|es |son |se refiere|means?\b|is |are |refers|shall mean)"
)
_TERM_WORDS_MAX: Final = 6
_LETTERS_MIN: Final = 4


def defined_in(documents: Sequence[Document]) -> frozenset[str]:
    """Return the folded words of all terms that the documents define."""
    terms = (term for document in documents for term in _terms(document))
    return frozenset(
        word.folded
        for term in terms
        for word in words_of(term)
        if len(word.folded) >= _LETTERS_MIN and not word.is_mark
    )


def _terms(document: Document) -> Iterator[str]:
    for line in document.lines:
        for found in _TERM.finditer(line.text):
            yield found[1]
        is_glossary = any(cue in fold(line.heading) for cue in _GLOSSARIES)
        term, colon, _ = line.text.partition(":")
        if is_glossary and colon and len(term.split()) <= _TERM_WORDS_MAX:
            yield term
