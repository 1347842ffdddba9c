"""Words cut finer, as a promise needs them: «5pm», «48h», «I'll», «lunes-martes», «mid-April»."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from trato.core.speech import Word
from trato.core.words import Language

_APOSTROPHES: Final = frozenset("'’")
# English contractions; what stands before them is a word of its own.
_CONTRACTED: Final = frozenset({"ll", "re", "ve", "d", "m", "s"})
_WHOLE: Final = frozenset({"o'clock", "e-mail", "e-mails", "c/u", "y/o", "and/or", "w/c"})
_NEGATED: Final = {"won't": "will", "can't": "can", "shan't": "shall"}
_SHORTENED: Final[Mapping[Language, Mapping[str, str]]] = {
    Language.SPANISH: {
        **dict.fromkeys(("mñn", "mñna", "mñana", "mnn", "manana"), "mañana"),
        **dict.fromkeys(("q", "k", "qe"), "que"),
        **dict.fromkeys(("xq", "pq", "xk", "porq"), "porque"),
        **dict.fromkeys(("tmb", "tb", "tbn", "tmbn"), "tambien"),
        **dict.fromkeys(("dps", "desp"), "despues"),
        "x": "por",
        "d": "de",
        "t": "te",
        "hrs": "horas",
        "sem": "semana",
        "bn": "bien",
        "xfa": "porfa",
        "porfis": "porfa",
        "msj": "mensaje",
    },
    Language.ENGLISH: {
        **dict.fromkeys(("tmrw", "tmr", "tmw", "tomo", "2moro", "tomoz"), "tomorrow"),
        **dict.fromkeys(("pls", "plz"), "please"),
        "u": "you",
        "ur": "your",
        "wknd": "weekend",
        "2day": "today",
        "2nite": "tonight",
        "tonite": "tonight",
        "bc": "because",
        "thx": "thanks",
        "w/e": "weekend",
    },
}
_HALVES: Final = {"a.m": "am", "p.m": "pm", "a.m.": "am", "p.m.": "pm"}


def tokens_of(words: Iterable[Word], language: Language) -> tuple[Word, ...]:
    """Return the words cut at what joins them, each still in its place in the text.

    What is shortened as in a chat is compared as the whole word: «mñn» as «mañana».
    """
    shortened = _SHORTENED[language]
    return tuple(
        replace(token, folded=shortened[token.folded]) if token.folded in shortened else token
        for word in words
        for token in _cut(word)
    )


def _cut(word: Word) -> Iterator[Word]:
    folded = word.folded
    if folded.isalpha():
        yield word
    elif folded in _HALVES:
        yield Word(word.text, _HALVES[folded], word.start, word.end)
    elif folded in _WHOLE or len(folded) == 1:
        yield word
    elif any(mark in _APOSTROPHES for mark in folded):
        yield from _contracted(word)
    elif folded[0].isdigit():
        yield from _figure(word)
    elif "-" in folded or "/" in folded:
        yield from _joined(word)
    else:
        yield word


def _part(word: Word, start: int, end: int, folded: str | None = None) -> Word:
    text = word.text[start:end]
    return Word(text, folded or word.folded[start:end], word.start + start, word.start + end)


def _contracted(word: Word) -> Iterator[Word]:
    """Yield «I» and «'ll», «do» and «n't», «Friday» and «'s»."""
    plain = word.folded.replace("’", "'")
    place = plain.rindex("'")
    if plain.endswith("n't") and len(plain) > 3:
        base = _NEGATED.get(plain, plain[:-3])
        yield _part(word, 0, len(plain) - 3, base)
        yield _part(word, len(plain) - 3, len(plain), "n't")
    elif plain[place + 1 :] in _CONTRACTED and place > 0:
        yield _part(word, 0, place)
        yield _part(word, place, len(plain), plain[place:])
    else:
        yield Word(word.text, plain, word.start, word.end)


def _figure(word: Word) -> Iterator[Word]:
    """Yield a figure and the letters glued to it: «5» and «pm», «48» and «hs», «3» and «rd»."""
    folded = word.folded
    end = len(folded)
    while end and folded[end - 1].isalpha():
        end -= 1
    if 0 < end < len(folded) and all(mark.isdigit() or mark in ".:," for mark in folded[:end]):
        if folded[end - 1] in ".:,":
            yield _part(word, 0, end - 1)
        else:
            yield _part(word, 0, end)
        yield _part(word, end, len(folded))
    elif "-" in folded and not folded.replace("-", "").isdigit():
        yield from _joined(word)
    else:
        yield word


def _joined(word: Word) -> Iterator[Word]:
    start = 0
    for place, mark in enumerate(word.folded):
        if mark in "-/":
            if place > start:
                yield _part(word, start, place)
            yield _part(word, place, place + 1)
            start = place + 1
    if start < len(word.folded):
        yield _part(word, start, len(word.folded))
