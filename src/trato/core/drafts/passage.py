"""One sentence of a draft as the labels look at it: what is done, when, and what phrases it has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from trato.core.drafts.lexicon import finder
from trato.core.drafts.values import Manner
from trato.core.promises.acts.act import Act
from trato.core.promises.finding import mentions_in
from trato.core.promises.phrases.mention import Mention
from trato.core.promises.sentences import acts_in, sentences_in
from trato.core.speech import Word
from trato.core.speech.phrases import Hit
from trato.core.words import Language

_TAG_WORDS_MAX: Final = 3
_STRONG: Final = frozenset(".!;")
_BREAKS: Final = frozenset(".!?;:,…—–()¿¡")

_OPENS: Final = frozenset("«“")
_CLOSES: Final = frozenset("»”")
_BLOT: Final = "…"

Found = Hit[Manner]


@dataclass(frozen=True)
class Passage:
    """A sentence, or a piece of one that nobody would call a sentence.

    It keeps a dictionary, where other values have slots, for what it computes once.
    """

    words: tuple[Word, ...]
    language: Language
    mentions: tuple[Mention, ...]
    acts: tuple[Act, ...]

    @cached_property
    def folded(self) -> tuple[str, ...]:
        """The words without accents or capitals."""
        return tuple(word.folded for word in self.words)

    @cached_property
    def hits(self) -> tuple[Found, ...]:
        """Every phrase of the lexicon that stands in it."""
        written = [word.text.lower() for word in self.words]
        return tuple(finder(self.language).find(self.folded, written))

    @cached_property
    def asked(self) -> frozenset[int]:
        """The places of the words that are asked; a tag alone asks only itself."""
        asked: set[int] = set()
        opened = -1
        for place, word in enumerate(self.words):
            if word.text == "¿":
                opened = place
            elif word.text == "?":
                first = opened if opened >= 0 else self._asked_from(place)
                asked.update(range(first, place + 1))
                opened = -1
        return frozenset(asked)

    def _asked_from(self, mark: int) -> int:
        for place in range(mark - 1, -1, -1):
            text = self.words[place].text
            if (
                text in _STRONG
                or text in "?:—–"
                or (text == "," and mark - place <= _TAG_WORDS_MAX)
            ):
                return place + 1
        return 0

    def of(self, *manners: Manner) -> Iterator[Found]:
        """Yield the phrases filed as one of some manners."""
        if len(manners) == 1:
            yield from self._filed.get(manners[0], ())
        elif self.hits:
            yield from (hit for hit in self.hits if hit.kind in manners)

    @cached_property
    def _filed(self) -> dict[Manner, list[Found]]:
        filed: dict[Manner, list[Found]] = {}
        for hit in self.hits:
            filed.setdefault(hit.kind, []).append(hit)
        return filed

    def before(self, place: int) -> str:
        """Return the folded word before a place, empty at the beginning."""
        return self.folded[place - 1] if place else ""

    def at(self, place: int) -> str:
        """Return the folded word at a place, empty beyond the end."""
        return self.folded[place] if 0 <= place < len(self.folded) else ""

    def begins(self, place: int) -> bool:
        """Tell whether a clause begins at a place: at the beginning or after a mark."""
        return place == 0 or self.folded[place - 1] in _BREAKS

    def stretch(self, place: int) -> range:
        """Return the places between the marks around one."""
        first = last = place
        while first > 0 and self.folded[first - 1] not in _BREAKS:
            first -= 1
        while last < len(self.words) and self.folded[last] not in _BREAKS:
            last += 1
        return range(first, last)


def passages_of(text: str, language: Language) -> tuple[Passage, ...]:
    """Return the sentences of a text in their order, each read once.

    What stands between « » or “ ” is somebody else's: it is kept, and says nothing of the draft.
    """
    return tuple(_passage(words, language) for words in _unquoted(sentences_in(text, language)))


def _unquoted(sentences: Iterable[Sequence[Word]]) -> Iterator[tuple[Word, ...]]:
    """Yield each sentence with its quoted words blotted out; a quotation may go on in the next."""
    inside = False
    for words in sentences:
        said: list[Word] = []
        for word in words:
            if word.text in _OPENS:
                inside = True
            elif word.text in _CLOSES:
                inside = False
            said.append(replace(word, folded=_BLOT, text=_BLOT) if inside else word)
        yield tuple(said)


def _passage(words: Sequence[Word], language: Language) -> Passage:
    plain = tuple(_plain(word) for word in words)
    mentions = mentions_in(plain, language)
    return Passage(plain, language, mentions, acts_in(plain, mentions, language))


def _plain(word: Word) -> Word:
    """Return «e-mail» as the verb that it can be."""
    if word.folded not in ("e-mail", "e-mails"):
        return word
    return replace(word, folded=word.folded.replace("-", ""))
