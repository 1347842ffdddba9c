"""The lexicons, each compiled when its language is first read."""

from __future__ import annotations

from functools import cache
from typing import assert_never

from trato.core.clarity.shelf import Shelf
from trato.core.speech.phrases import Finder, Grammar
from trato.core.words import Language


@cache
def finder(language: Language) -> Finder[Shelf]:
    """Return what finds the phrases of a language."""
    shelves, grammar = _shelves(language)
    return Finder(
        ((shelf, phrase) for shelf in shelves for phrase in shelf.phrases()),
        grammar,
    )


def grammar(language: Language) -> Grammar:
    """Return what the phrases of a language are written with."""
    return _shelves(language)[1]


def _shelves(language: Language) -> tuple[tuple[Shelf, ...], Grammar]:
    match language:
        case Language.SPANISH:
            from trato.core.clarity import spanish  # noqa: PLC0415  loaded only when it is read

            return spanish.LEXICON, spanish.grammar.GRAMMAR
        case Language.ENGLISH:
            from trato.core.clarity import english  # noqa: PLC0415  loaded only when it is read

            return english.LEXICON, english.grammar.GRAMMAR
        case _:
            assert_never(language)
