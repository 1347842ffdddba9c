"""The vague words of a clause, each with its category and its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from trato.core.clarity.category import Category, Span
from trato.core.clarity.guards import excused
from trato.core.clarity.lexicon import finder
from trato.core.clarity.naming import is_name, quoted
from trato.core.clarity.passage import Candidate, Passage
from trato.core.clarity.sources import sources_for
from trato.core.speech import Word, language_of, sentences_of, words_of
from trato.core.words import Language


def spans_in(
    text: str, language: Language | None = None, known: frozenset[str] = frozenset()
) -> tuple[Span, ...]:
    """Return the vague expressions of a clause in their order, none touching another's words.

    ``language`` is looked for in the text when it is not given; ``known`` are words that the
    agreement defines, folded. Time is linear in the text.
    """
    found: list[Span] = []
    for passage in passages_of(text, language, known):
        for one in candidates_in(passage):
            first, last = passage.words[one.first], passage.words[one.last - 1]
            assert one.category is not None
            found.append(Span(first.start, last.end, one.category))
    return tuple(found)


def passages_of(
    text: str,
    language: Language | None = None,
    known: frozenset[str] = frozenset(),
    *,
    before: str = "",
) -> Iterator[Passage]:
    """Yield the sentences of a text as they are looked at, each with the one before it."""
    spoken = language or language_of(text)
    said = tuple(word.folded for word in words_of(before))
    for words in _pieces(text):
        folded = tuple(word.folded.replace("’", "'") for word in words)
        yield Passage(words, folded, spoken, said, known)
        said = folded


PASSAGE_WORDS_MAX: Final = 200
"""A longer sentence is read in pieces, so that what looks around never looks far."""


def _pieces(text: str) -> Iterator[tuple[Word, ...]]:
    for sentence in sentences_of(text):
        for first in range(0, len(sentence.words), PASSAGE_WORDS_MAX):
            yield sentence.words[first : first + PASSAGE_WORDS_MAX]


def candidates_in(passage: Passage) -> list[Candidate]:
    """Return what is vague in a sentence, in its order."""
    inside = quoted(passage)
    stay = _heaviest(list(_all(passage)), len(passage.words))
    vague = [
        one
        for one in stay
        if one.category is not None
        and not any(inside[one.first : one.last])
        and not is_name(one, passage)
    ]
    kept = [one for one in vague if not excused(one, passage, vague)]
    return _joined(sorted(kept, key=lambda one: one.first))


def _joined(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Make one of two quality words side by side: «fácilmente mantenible»."""
    joined: list[Candidate] = []
    for one in candidates:
        before = joined[-1] if joined else None
        if (
            before is not None
            and before.last == one.first
            and before.category is one.category is Category.SUBJ
        ):
            joined[-1] = replace(before, last=one.last)
        else:
            joined.append(one)
    return joined


_ORDER: Final = (
    None,
    Category.ANDOR,
    Category.MISS,
    Category.TIME,
    Category.LOOP,
    Category.DISC,
    Category.COND,
    Category.OPEN,
    Category.MODAL,
    Category.PRON,
    Category.QUANT,
    Category.SUPER,
    Category.SUBJ,
    Category.PASS,
)
# Of two equally heavy the more telling one stays.
_RANKS: Final = {category: rank for rank, category in enumerate(_ORDER)}


def _all(passage: Passage) -> Iterator[Candidate]:
    for hit in finder(passage.language).find(passage.folded):
        shelf = hit.kind
        if shelf.category is None:
            yield Candidate(hit.begin, hit.end, None, hit.end - hit.begin)
        else:
            yield Candidate(hit.first, hit.last, shelf.category, hit.end - hit.begin, shelf.guards)
    for source in sources_for(passage.language):
        yield from source(passage)


def _heaviest(candidates: Sequence[Candidate], length: int) -> list[Candidate]:
    """Return the candidates that keep all their words when the heavier ones choose first."""
    taken = [False] * length
    kept = []
    order = sorted(
        enumerate(candidates),
        key=lambda pair: (-pair[1].weight, _RANKS[pair[1].category], len(pair[1].guards), pair[0]),
    )
    for _, one in order:
        if not any(taken[one.first : one.last]):
            taken[one.first : one.last] = [True] * (one.last - one.first)
            kept.append(one)
    return kept
