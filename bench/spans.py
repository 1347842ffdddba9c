"""Which of the spans found are those that a person marked.

A span found matches a marked one when it is of the same category, when it covers at least half of
the marked span's words (function words at both of its ends do not count), and when it has no more
than max(6, 2n + 2) words, n being the words that count in the marked one. One span matches one
other, so as many as possible are matched. Leaving the category aside gives the blind tally.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from bench.scores import Tally

WORD: Final = re.compile(r"\w+")
SHORTEST_LIMIT: Final = 6
ENDS: Final = (
    "a al ante con de del desde el en entre la las lo los o para por que se sin su sus un una unas"
    " unos y e u the an and at by for from in into is its of on or that to with"
)
FUNCTION_WORDS: Final = frozenset(ENDS.split())


@dataclass(frozen=True, slots=True)
class Span:
    """A place in a text, in code points, its end exclusive, and what is the matter there."""

    start: int
    end: int
    category: str


def spans_of(raw: Sequence[dict[str, Any]]) -> tuple[Span, ...]:
    """Return spans as they stand in a line of JSON."""
    return tuple(Span(one["start"], one["end"], one["category"]) for one in raw)


def tally(
    text: str, marked: Sequence[Span], found: Sequence[Span], *, blind: bool = False
) -> Tally:
    """Return what was found of what a person marked; `blind` leaves the category aside."""
    fits = [
        [
            here
            for here, one in enumerate(found)
            if (blind or one.category == gold.category) and _fits(text, gold, one)
        ]
        for gold in marked
    ]
    hits = _pairs(fits)
    return Tally(hits, len(found) - hits, len(marked) - hits)


def _words(text: str, span: Span) -> list[tuple[int, int]]:
    return [word.span() for word in WORD.finditer(text, span.start, span.end)]


def _counting(text: str, span: Span) -> list[tuple[int, int]]:
    """Return the places of a span's words without the function words at its ends."""
    words = _words(text, span)
    heavy = [
        here
        for here, (start, end) in enumerate(words)
        if text[start:end].lower() not in FUNCTION_WORDS
    ]
    return words[heavy[0] : heavy[-1] + 1] if heavy else words


def _fits(text: str, gold: Span, found: Span) -> bool:
    counting = _counting(text, gold)
    covered = sum(found.start <= start and end <= found.end for start, end in counting)
    limit = max(SHORTEST_LIMIT, 2 * len(counting) + 2)
    return covered > 0 and 2 * covered >= len(counting) and len(_words(text, found)) <= limit


def _pairs(fits: Sequence[Sequence[int]]) -> int:
    """Return how many can be paired off at most, each with one of those that fit it."""
    taken: dict[int, int] = {}

    def settle(gold: int, tried: set[int]) -> bool:
        for one in fits[gold]:
            if one not in tried:
                tried.add(one)
                if one not in taken or settle(taken[one], tried):
                    taken[one] = gold
                    return True
        return False

    return sum(settle(gold, set()) for gold in range(len(fits)))
