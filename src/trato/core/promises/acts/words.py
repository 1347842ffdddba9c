"""The words of a sentence as its verbs are looked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from trato.core.speech import Tense, VerbForm, Word, verb_forms
from trato.core.words import Language


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a sentence, and which of them name a day and so are no verbs."""

    words: Sequence[Word]
    taken: frozenset[int]
    language: Language

    def at(self, place: int) -> str:
        """Return the folded word at a place that names no day, else an empty text."""
        if 0 <= place < len(self.words) and place not in self.taken:
            return self.words[place].folded
        return ""

    def forms(self, place: int) -> tuple[VerbForm, ...]:
        """Return the verb forms that the word at a place can be."""
        if not self.at(place).isalpha():
            return ()
        word = self.words[place]
        # Spanish accents tell tenses; a word that English contracted is compared as it was whole.
        as_read = word.text if self.language is Language.SPANISH else word.folded
        return verb_forms(as_read, self.language)

    def of_tense(self, place: int, *tenses: Tense) -> VerbForm | None:
        """Return the first reading of a word as an infinitive, a gerund, a participle …"""
        return next((form for form in self.forms(place) if form.tense in tenses), None)

    def past(self, place: int, skipped: frozenset[str]) -> int:
        """Return the next place that holds neither a day nor one of the words skipped."""
        while place in self.taken or self.at(place) in skipped:
            place += 1
        return place

    def back(self, place: int, skipped: frozenset[str]) -> int:
        """Return the last place up to one that holds neither a day nor one of the words skipped."""
        while place in self.taken or self.at(place) in skipped:
            place -= 1
        return place

    def is_mark(self, place: int) -> bool:
        """Tell whether a mark stands at a place, or nothing."""
        return not 0 <= place < len(self.words) or self.words[place].is_mark
