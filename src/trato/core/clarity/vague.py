"""A vague expression with why it will be fought over, what to ask, and how to say it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from trato.core.clarity.category import Span
from trato.core.clarity.kinds import Kind, kind_of
from trato.core.clarity.passage import Candidate, Passage
from trato.core.clarity.rewriting import Draft, rewrite
from trato.core.clarity.spans import candidates_in, passages_of
from trato.core.words import Language, say


@dataclass(frozen=True, slots=True)
class VagueExpression:
    """One vague expression of a text.

    ``sentence`` is the place of the sentence around it, and ``rewrite`` that sentence said again,
    in its own language, with a blank («‹…›») for each thing that was left open.
    """

    span: Span
    kind: Kind
    words: str
    sentence: tuple[int, int]
    rewrite: str

    def why(self, language: Language) -> str:
        """Say why two people will read it differently."""
        return say(language, f"clarity.why.{self.kind.value}")

    def question(self, language: Language) -> str:
        """Say what to ask, so that it is written down before it matters."""
        return say(language, f"clarity.ask.{self.kind.value}")


def vague_expressions_in(
    text: str,
    language: Language | None = None,
    known: frozenset[str] = frozenset(),
    *,
    before: str = "",
) -> tuple[VagueExpression, ...]:
    """Return the vague expressions of a text in their order; see `spans_in` for its arguments.

    ``before`` is what is said right before it, where a pronoun may find its noun.
    """
    return tuple(
        expression
        for passage in passages_of(text, language, known, before=before)
        for expression in _vague_in(text, passage)
    )


def _vague_in(text: str, passage: Passage) -> Iterator[VagueExpression]:
    start, end = passage.words[0].start, passage.words[-1].end
    for one in candidates_in(passage):
        assert one.category is not None
        first, last = passage.words[one.first], passage.words[one.last - 1]
        kind = kind_of(one.category, " ".join(passage.folded[one.first : one.last]))
        yield VagueExpression(
            Span(first.start, last.end, one.category),
            kind,
            text[first.start : last.end],
            (start, end),
            rewrite(_draft(text[start:end], start, passage, one, kind)),
        )


def _draft(sentence: str, start: int, passage: Passage, one: Candidate, kind: Kind) -> Draft:
    return Draft(sentence, start, passage.words, one.first, one.last, kind, passage.language)
