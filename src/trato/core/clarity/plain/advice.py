"""Advice on a text: sentences that are too long, ceremonious formulae, acts hidden in nouns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from trato.core.clarity.lexicon import grammar
from trato.core.clarity.plain.formulae import formulae
from trato.core.clarity.plain.nominal import nominal_in
from trato.core.speech import Sentence, sentences_of
from trato.core.speech.phrases import Finder, Hit
from trato.core.words import Language, say

# Plain-language guides agree on about 30 words in Spanish («Libro de estilo de la Justicia», RAE,
# 2017) and 25 in English («Content design», GOV.UK).
SENTENCE_WORDS_MAX: Final = {Language.SPANISH: 30, Language.ENGLISH: 25}


class Hardness(StrEnum):
    """What makes a sentence hard."""

    LONG = "long"
    FORMULA = "formula"
    NOMINAL = "nominal"


@dataclass(frozen=True, slots=True)
class Advice:
    """One piece of advice, its place in code points, and the plain words where there are some."""

    hardness: Hardness
    start: int
    end: int
    words: str
    plain: str = ""

    def message(self, language: Language) -> str:
        """Say what would read more easily."""
        key = f"clarity.plain.{self.hardness.value}"
        if self.hardness is Hardness.FORMULA and not self.plain:
            key = "clarity.plain.needless"
        return say(language, key, words=self.words, plain=self.plain)


def advice_in(text: str, language: Language) -> tuple[Advice, ...]:
    """Return the advice on a text, in its order."""
    found = [one for sentence in sentences_of(text) for one in _on(text, sentence, language)]
    return tuple(sorted(found, key=lambda one: (one.start, one.end)))


def _on(text: str, sentence: Sentence, language: Language) -> Iterator[Advice]:
    words = sentence.words
    count = sum(not word.is_mark for word in words)
    if count > SENTENCE_WORDS_MAX[language]:
        yield Advice(Hardness.LONG, sentence.start, sentence.end, str(count))
    end = 0
    hits = sorted(_finder(language).find([word.folded for word in words]), key=_longest_first)
    for hit in hits:
        if hit.first >= end:
            end = hit.last
            start, stop = words[hit.first].start, words[hit.last - 1].end
            yield Advice(Hardness.FORMULA, start, stop, text[start:stop], hit.kind[1])
    for first, last, verb in nominal_in(words, language):
        start, stop = words[first].start, words[last - 1].end
        yield Advice(Hardness.NOMINAL, start, stop, text[start:stop], verb)


def _longest_first(hit: Hit[tuple[str, str]]) -> tuple[int, int]:
    return hit.first, -hit.last


@cache
def _finder(language: Language) -> Finder[tuple[str, str]]:
    return Finder([(pair, pair[0]) for pair in formulae(language)], grammar(language))
