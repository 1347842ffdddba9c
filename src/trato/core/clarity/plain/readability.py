"""How easily a text reads, by the formulae that each language has."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Final

from trato.core.clarity.plain.syllables import syllables_in
from trato.core.speech import sentences_of
from trato.core.words import Language


class Level(StrEnum):
    """How hard a text is, from the hardest on."""

    VERY_HARD = "very_hard"
    HARD = "hard"
    NORMAL = "normal"
    EASY = "easy"
    VERY_EASY = "very_easy"


# The least score of each level: the INFLESZ scale (I. M. Barrio-Cantalejo and others, «Validación
# de la Escala INFLESZ», 2008) and Flesch's own (R. Flesch, «A New Readability Yardstick», 1948).
_LEVELS: Final = {
    Language.SPANISH: (80, 65, 55, 40),
    Language.ENGLISH: (80, 65, 55, 30),
}
_WORDS_MIN: Final = 30


@dataclass(frozen=True, slots=True)
class Readability:
    """The counts of a text, its score (about 0, hardest, to 100) and its level.

    A text of fewer than 30 words has no score: one sentence more would change it.
    """

    sentences: int
    words: int
    syllables: int
    score: int | None
    level: Level | None


def readability_of(texts: Iterable[str], language: Language) -> Readability:
    """Return how easily texts read together.

    Spanish by F. Szigriszt-Pazos («Sistemas predictivos de legibilidad», 1993): 206.835 − 62.3 ×
    syllables / words − words / sentences. English by Flesch (1948): 206.835 − 84.6 × syllables /
    words − 1.015 × words / sentences.
    """
    sentences = words = syllables = 0
    for text in texts:
        for sentence in sentences_of(text):
            counted = [word for word in sentence.words if word.text[0].isalpha()]
            if counted:
                sentences += 1
                words += len(counted)
                syllables += sum(syllables_in(word.text, language) for word in counted)
    if words < _WORDS_MIN:
        return Readability(sentences, words, syllables, None, None)
    by_word, by_sentence = Fraction(syllables, words), Fraction(words, sentences)
    if language is Language.SPANISH:
        exact = Fraction("206.835") - Fraction("62.3") * by_word - by_sentence
    else:
        exact = Fraction("206.835") - Fraction("84.6") * by_word - Fraction("1.015") * by_sentence
    score = round(exact)
    return Readability(sentences, words, syllables, score, _level(score, language))


def _level(score: int, language: Language) -> Level:
    reached = sum(score >= least for least in _LEVELS[language])
    return tuple(Level)[reached]
