"""The verb forms that a word can be, in Spanish and English."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, assert_never

from trato.core.speech.verb_form import Tense, VerbForm
from trato.core.words import Language

__all__ = ["Tense", "VerbForm", "guessed_verb_forms", "verb_forms"]

_WORDS_KEPT: Final = 8_192


@lru_cache(maxsize=_WORDS_KEPT)
def verb_forms(word: str, language: Language) -> tuple[VerbForm, ...]:
    """Return every reading of one word as a form of a common verb; nothing when there is none.

    The word is taken as written, accents and all; case does not matter. A reading says nothing of
    the sentence: «informe» is read as «informar» wherever it stands. Where an accent was left out
    the reading says so (`accented`), and is given only when the word as written has none.
    """
    match language:
        case Language.SPANISH:
            # Each language's tables are built when it is first heard.
            from trato.core.speech.spanish_verbs import forms_in_spanish  # noqa: PLC0415

            return forms_in_spanish(word.lower())
        case Language.ENGLISH:
            from trato.core.speech.english_verbs import forms_in_english  # noqa: PLC0415

            return forms_in_english(word.lower())
        case _:
            assert_never(language)


@lru_cache(maxsize=_WORDS_KEPT)
def guessed_verb_forms(word: str) -> tuple[VerbForm, ...]:
    """Return the readings of a Spanish word by its ending alone, for verbs that no lexicon has.

    Only for a word whose place says that it is a verb: «te lo *deployo* mañana».
    """
    from trato.core.speech.spanish_verbs import guesses_in_spanish  # noqa: PLC0415

    return guesses_in_spanish(word.lower())
