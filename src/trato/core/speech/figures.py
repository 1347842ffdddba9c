"""Whole numbers as people write them in a message: «3», «tres», «treinta y uno», “twenty-five”."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from trato.core.speech.words import Word
from trato.core.words import Language

DIGITS_MAX: Final = 6

_SPANISH_NAMES: Final = """
    cero un|uno|una|primero dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce
    quince dieciseis diecisiete dieciocho diecinueve veinte veintiun|veintiuno|veintiuna veintidos
    veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve
"""
_ENGLISH_NAMES: Final = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen
"""
_SPANISH: Final[Mapping[str, int]] = {
    word: number for number, words in enumerate(_SPANISH_NAMES.split()) for word in words.split("|")
}
_ENGLISH: Final[Mapping[str, int]] = {
    word: number for number, word in enumerate(_ENGLISH_NAMES.split())
}
_TENS: Final[Mapping[Language, Mapping[str, int]]] = {
    Language.SPANISH: {
        word: 10 * tens
        for tens, word in enumerate(
            ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"], 3
        )
    },
    Language.ENGLISH: {
        word: 10 * tens
        for tens, word in enumerate(
            ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2
        )
    },
}
_UNITS: Final[Mapping[Language, Mapping[str, int]]] = {
    Language.SPANISH: _SPANISH,
    Language.ENGLISH: _ENGLISH,
}
_HUNDREDS: Final[Mapping[str, int]] = {"cien": 100, "hundred": 100}
_JOINING: Final[Mapping[Language, frozenset[str]]] = {
    Language.SPANISH: frozenset({"y"}),
    Language.ENGLISH: frozenset({"-"}),
}


def number_words(language: Language) -> frozenset[str]:
    """Return the words that a number in words can begin with, folded."""
    return frozenset({*_UNITS[language], *_TENS[language], *_HUNDREDS})


def whole_number_at(
    words: Sequence[Word], place: int, language: Language
) -> tuple[int, int] | None:
    """Return the place after a whole number that stands at `place`, and the number.

    Digits (up to six) and words up to ninety-nine, and «cien» and “hundred” alone; None for
    anything else, figures with decimals or thousands among it.
    """
    word = words[place].folded
    if word.isdecimal():
        return (place + 1, int(word)) if len(word) <= DIGITS_MAX else None
    number = _UNITS[language].get(word)
    if number is None:
        number = _HUNDREDS.get(word)
    if number is not None:
        return place + 1, number
    tens = _TENS[language].get(word)
    return None if tens is None else _with_units(words, place + 1, tens, language)


def _with_units(
    words: Sequence[Word], place: int, tens: int, language: Language
) -> tuple[int, int]:
    """Return tens with the units that follow them: «treinta y uno», “twenty five”."""
    following = place
    if following < len(words) and words[following].folded in _JOINING[language]:
        following += 1
    elif language is Language.SPANISH:
        return place, tens
    if following < len(words):
        unit = _UNITS[language].get(words[following].folded, 0)
        if 1 <= unit <= 9:
            return following + 1, tens + unit
    return place, tens
