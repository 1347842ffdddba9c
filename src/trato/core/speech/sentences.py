"""The sentences of a free text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from trato.core.speech.words import Word, words_of

_ENDS: Final = frozenset(".!?…")
_CLOSING: Final = frozenset("»”\"')]")
# A point after these ends no sentence.
_SHORTENED: Final = frozenset(
    {"sr", "sra", "srta", "dr", "dra", "d", "ud", "uds", "vd", "art", "arts", "num", "nº", "no"}
    | {"pag", "tel", "ej", "p.ej", "etc", "av", "mr", "mrs", "ms", "inc", "ltd", "e.g", "i.e"}
    | {"vs", "approx", "aprox", "max", "min", "ref", "lic", "ing", "arq", "st", "cia"}
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its words, marks included, and its place in the text."""

    text: str
    words: tuple[Word, ...]
    start: int
    end: int

    @property
    def asks(self) -> bool:
        """Return whether it is put as a question."""
        return any(word.text in "¿?" for word in self.words)


def sentences_of(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of a text in their order; a line break ends one too.

    The places of words are those in the whole text. Time is linear in the text.
    """
    found = []
    for group in _groups(text, words_of(text)):
        start, end = group[0].start, group[-1].end
        found.append(Sentence(text[start:end], tuple(group), start, end))
    return tuple(found)


def _groups(text: str, words: Sequence[Word]) -> Iterator[list[Word]]:
    group: list[Word] = []
    for word in words:
        if (group and "\n" in text[group[-1].end : word.start]) or (
            group and _ended(group) and word.text not in _CLOSING and word.text not in _ENDS
        ):
            yield group
            group = []
        group.append(word)
    if group:
        yield group


def _ended(group: Sequence[Word]) -> bool:
    last = len(group) - 1
    while last > 0 and group[last].text in _CLOSING:
        last -= 1
    if group[last].text not in _ENDS:
        return False
    return group[last].text != "." or last == 0 or group[last - 1].folded not in _SHORTENED
