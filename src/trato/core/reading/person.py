"""What the person behind a message is in, needs, fears and took for agreed, in their own words.

Nothing is interpreted: each is a quote of the message, from the words that announce it («me
preocupa que…») to the end of what they say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from trato.core.reading.expressions import CUE, Marked
from trato.core.reading.tokens import Token
from trato.core.reading.values import Quote

QUOTES_MAX: Final = 20
"""More are not quoted, of each kind."""
_STOPS: Final = frozenset(".,;:!?…()¿¡—–")
_TURNS: Final = frozenset({"pero", "aunque", "but", "although", "though", "so"})
_LINKS: Final = frozenset({"y", "e", "and", "que", "pues", "hola", "porque", "because"})
_FEAR, _NEED, _SITUATION, _BELIEF = "fear", "need", "situation", "belief"


@dataclass(frozen=True, slots=True)
class Person:
    """The quotes of a message by what they tell of whoever wrote it."""

    situation: tuple[Quote, ...]
    need: tuple[Quote, ...]
    fear: tuple[Quote, ...]
    beliefs: tuple[Quote, ...]


def person_in(text: str, said: Marked) -> Person:
    """Return what a message tells of the person; a stretch of it is quoted under one heading."""
    taken: dict[int, set[int]] = {}
    found = {
        name: tuple(islice(_quotes(text, said, name, taken), QUOTES_MAX))
        for name in (_FEAR, _BELIEF, _NEED, _SITUATION)
    }
    return Person(found[_SITUATION], found[_NEED], found[_FEAR], found[_BELIEF])


def _quotes(text: str, said: Marked, name: str, taken: dict[int, set[int]]) -> Iterator[Quote]:
    """Yield the quotes under one heading; ``taken`` are the tokens of each sentence quoted so far.

    It is the caller who stops: each quote may be as long as the message.
    """
    for hit in said.hits:
        if not any(sense.kind == CUE and sense.name == name for sense in hit.senses):
            continue
        tokens = said.heard.sentences[hit.sentence][1]
        places = said.places[hit.sentence]
        cue = range(places[hit.place], places[hit.place + hit.length - 1] + 1)
        quoted = taken.setdefault(hit.sentence, set())
        if not quoted.isdisjoint(cue):
            continue
        first, last = _stretch(tokens, cue, quoted, whole=name == _SITUATION)
        quoted.update(range(first, last + 1))
        start, end = tokens[first].word.start, tokens[last].word.end
        yield Quote(text[start:end], start, end)


def _stretch(
    tokens: Sequence[Token], cue: range, quoted: set[int], *, whole: bool
) -> tuple[int, int]:
    """Return the first and the last word of what a cue announces; of its whole part, if asked.

    It ends where the part does or where another quote begins, without the words that link them.
    """
    first, last = cue[0], cue[-1]
    while whole and first > 0 and first - 1 not in quoted and not _parts(tokens[first - 1]):
        first -= 1
    while first < cue[0] and tokens[first].word.folded in _LINKS:
        first += 1
    while last + 1 < len(tokens) and last + 1 not in quoted and not _parts(tokens[last + 1]):
        last += 1
    while last > cue[-1] and tokens[last].word.folded in _LINKS:
        last -= 1
    return first, last


def _parts(token: Token) -> bool:
    return token.word.text in _STOPS or token.word.folded in _TURNS
