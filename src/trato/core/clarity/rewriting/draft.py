"""A sentence under the pen: its text, the words of it that are vague, and what stands around."""

from __future__ import annotations

from dataclasses import dataclass

from trato.core.clarity.kinds import Kind
from trato.core.speech import Word
from trato.core.words import Language, say


@dataclass(frozen=True, slots=True)
class Draft:
    """One sentence and the words ``first`` to before ``last`` of it that are vague.

    ``text`` is the sentence alone; the places of ``words`` are counted from ``origin``.
    """

    text: str
    origin: int
    words: tuple[Word, ...]
    first: int
    last: int
    kind: Kind
    language: Language

    def blank(self, key: str) -> str:
        """Return a phrase with its blanks, in the language of the sentence."""
        return say(self.language, f"clarity.blank.{key}")

    def word(self, offset: int) -> str:
        """Return a folded word near the vague ones: -1 the one before, 1 the one after."""
        place = self.first + offset if offset < 0 else self.last - 1 + offset
        return self.words[place].folded if 0 <= place < len(self.words) else ""

    @property
    def vague(self) -> tuple[str, ...]:
        """Return the folded vague words."""
        return tuple(word.folded for word in self.words[self.first : self.last])

    def between(self, first: int, last: int) -> str:
        """Return the text from one word to before another, as it stands."""
        if not 0 <= first < last <= len(self.words):
            return ""
        start, end = self.words[first].start, self.words[last - 1].end
        return self.text[start - self.origin : end - self.origin]

    def put(self, words: str, *, first: int | None = None, last: int | None = None) -> str:
        """Return the sentence with ``words`` in place of the vague ones, or of those from word
        ``first`` to before word ``last``."""
        begin = self.first if first is None else first
        end = self.last if last is None else last
        before = self.text[: self.words[begin].start - self.origin]
        after = self.text[self.words[end - 1].end - self.origin :]
        return tidied(f"{before}{words}{after}")

    def put_behind_noun(self, words: str) -> str:
        """Return the sentence without the vague words and with ``words`` behind the next word:
        «reasonable fee» becomes «fee ‹…›»."""
        if self.last >= len(self.words) or self.words[self.last].is_mark:
            return self.put(words)
        noun = self.between(self.last, self.last + 1)
        return self.put(f"{noun} {words}", last=self.last + 1)


def tidied(text: str) -> str:
    """Return a sentence without doubled spaces or spaces before marks, with a capital first."""
    made = " ".join(text.split())
    for mark in (",", ".", ";", ":"):
        made = made.replace(f" {mark}", mark)
    made = made.replace(",,", ",").replace(",.", ".").lstrip(" ,;:")
    first = 1 if made.startswith("‹") else 0
    return made[:first] + made[first : first + 1].upper() + made[first + 1 :]
