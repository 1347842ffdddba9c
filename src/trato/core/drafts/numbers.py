"""Numbers written as words, from two on: «una» is an article more often than a number."""

from __future__ import annotations

from typing import assert_never

from trato.core.words import Language


def is_number_word(word: str, language: Language) -> bool:
    """Tell whether a folded word is a number from two on."""
    match language:
        case Language.SPANISH:
            from trato.core.drafts.spanish import forms as spanish  # noqa: PLC0415

            return word in spanish.NUMBERS
        case Language.ENGLISH:
            from trato.core.drafts.english import forms as english  # noqa: PLC0415

            return word in english.NUMBERS
        case _:
            assert_never(language)
