"""The syllables of a word, counted by its vowels."""

from __future__ import annotations

import re
from typing import Final

from trato.core.speech import fold
from trato.core.words import Language

# A strong vowel with the weak ones around it is one syllable; an accent on a weak one breaks it.
_SPANISH: Final = re.compile(
    r"[íú]|[iuü]?[aeoáéó](?:[iuy](?![aeoáéó]))?|[iuü]{1,2}|(?<=[^aeiouáéíóúü\W])y\b"
)
_ENGLISH: Final = re.compile(r"[aeiouy]+")


def syllables_in(word: str, language: Language) -> int:
    """Return how many syllables a word has, one at least.

    Spanish by its rules of diphthong and hiatus (RAE, «Ortografía», 2010, chapter II); English by
    groups of vowels without a silent e at the end, as readability formulae have always been
    computed by machine.
    """
    lowered = word.lower()
    if language is Language.SPANISH:
        plain = lowered.replace("qu", "k").replace("gue", "ge").replace("gui", "gi")
        return max(1, len(_SPANISH.findall(plain)))
    folded = fold(lowered)
    count = len(_ENGLISH.findall(folded))
    if folded.endswith("e") and not folded.endswith(("le", "ee")) and count > 1:
        count -= 1
    if folded.endswith(("es", "ed")) and count > 1 and folded[-3:-2] not in "tdsxzcg":
        count -= 1
    return max(1, count)
