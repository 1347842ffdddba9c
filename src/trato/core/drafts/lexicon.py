"""The lexicons, each compiled when its language is first read."""

from __future__ import annotations

from functools import cache
from typing import assert_never

from trato.core.drafts.shelf import Shelf
from trato.core.drafts.values import Manner
from trato.core.speech.phrases import Finder
from trato.core.words import Language


@cache
def finder(language: Language) -> Finder[Manner]:
    """Return what finds the phrases of a language."""
    match language:
        case Language.SPANISH:
            from trato.core.drafts import spanish  # noqa: PLC0415  loaded only when it is read

            shelves: tuple[Shelf, ...] = spanish.LEXICON
            grammar = spanish.GRAMMAR
        case Language.ENGLISH:
            from trato.core.drafts import english  # noqa: PLC0415  loaded only when it is read

            shelves = english.LEXICON
            grammar = english.GRAMMAR
        case _:
            assert_never(language)
    return Finder(((one.manner, phrase) for one in shelves for phrase in one.phrases()), grammar)
