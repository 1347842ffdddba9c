"""The sentences of a message as its promises are read from them, and what each says is done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, assert_never

from trato.core.promises.acts.act import Act
from trato.core.promises.phrases.mention import Mention
from trato.core.promises.phrases.tokens import tokens_of
from trato.core.speech import Sentence, Word, sentences_of
from trato.core.words import Language

SENTENCE_WORDS_MAX: Final = 150
_CUT_BACK: Final = 40
_ENDS: Final = frozenset(".!?…")


def sentences_in(text: str, language: Language) -> Iterator[Sequence[Word]]:
    """Yield the words of each sentence; a line that only goes on in the next one is not cut."""
    waiting: list[Word] = []
    for sentence in sentences_of(text):
        if sentence.words[0].text == ">":
            continue
        if waiting and not _goes_on(waiting, sentence):
            yield from _pieces(tokens_of(waiting, language))
            waiting = []
        waiting.extend(sentence.words)
    if waiting:
        yield from _pieces(tokens_of(waiting, language))


def _pieces(words: Sequence[Word]) -> Iterator[Sequence[Word]]:
    """Yield a sentence whole, or what no person would call one in pieces that can be read.

    So the time that a text takes grows with its length and not with that of its sentences.
    """
    first = 0
    while len(words) - first > SENTENCE_WORDS_MAX:
        last = first + SENTENCE_WORDS_MAX
        marks = [at for at in range(last - _CUT_BACK, last) if words[at].is_mark]
        cut = marks[-1] + 1 if marks else last
        yield words[first:cut]
        first = cut
    yield words[first:]


def _goes_on(words: Sequence[Word], following: Sentence) -> bool:
    return words[-1].text not in _ENDS and following.text[0].islower()


def acts_in(
    words: Sequence[Word], mentions: Sequence[Mention], language: Language
) -> tuple[Act, ...]:
    """Return what a sentence says that somebody does, in order; its `mentions` are no verbs."""
    match language:
        case Language.SPANISH:
            # Each language's tables are loaded when it is first heard.
            from trato.core.promises.spanish.acts import spanish_acts  # noqa: PLC0415

            return spanish_acts(words, mentions)
        case Language.ENGLISH:
            from trato.core.promises.english.acts import english_acts  # noqa: PLC0415

            return english_acts(words, mentions)
        case _:
            assert_never(language)
