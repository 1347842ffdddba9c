"""A whole pasted document: its passages, each with what it does and the forms that it wants."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import zip_longest
from typing import Final

from trato.core.agreement import Agreement, Place
from trato.core.problems import Problem, problem
from trato.core.speech import fold, language_of
from trato.core.text.clauses import grammar
from trato.core.text.limits import SENTENCE_CHARACTERS_MAX
from trato.core.text.parse import Parser
from trato.core.text.read import read
from trato.core.text.speaking import Context
from trato.core.text.splitting import Piece, Source
from trato.core.text.suggest.cutting import Kind, Passage, passages_of
from trato.core.text.suggest.hearing import plans_in
from trato.core.text.suggest.marking import plain_words
from trato.core.text.suggest.offering import Suggestion, suggest
from trato.core.text.suggest.tabling import CellClause, Tables
from trato.core.text.tokens import tokens_of
from trato.core.words import Language

PASTED_CHARACTERS_MAX: Final = 200_000
LIKELY_MIN: Final = 3
"""Below this, words only go along with a form, and the passage is taken for prose."""

_ASIDE: Final = frozenset({Kind.HEADING, Kind.COLUMNS, Kind.NOTE})


class PieceState(StrEnum):
    """What a pasted passage does: it runs as it is, a form probably says it, or it is prose."""

    RUNS = "runs"
    LIKELY = "likely"
    PROSE = "prose"


@dataclass(frozen=True, slots=True)
class PastedPiece:
    """A passage of a pasted document.

    ``text`` is it as pasted, from ``start`` to ``end`` in characters, at ``place``; ``words`` it
    without its marks; ``under`` the headings and the opening line above it. Suggestions are ranked;
    prose may have some too, for which little speaks.
    """

    kind: Kind
    text: str
    words: str
    start: int
    end: int
    place: Place
    under: tuple[str, ...]
    state: PieceState
    suggestions: tuple[Suggestion, ...]


@dataclass(frozen=True, slots=True)
class Pasted:
    """A pasted document: its text with one kind of line ends, and its pieces in their order.

    Between the pieces stand spaces and marks alone: nothing of the text is lost.
    """

    text: str
    language: Language
    pieces: tuple[PastedPiece, ...]
    problems: tuple[Problem, ...] = ()


def paste(source: str | bytes, agreement: Agreement | None = None, *, most: int = 3) -> Pasted:
    """Cut a pasted document into pieces and tell of each what it does and which forms it wants.

    Bytes are read as UTF-8, as UTF-16 when they begin with its mark, else as Windows-1252.
    ``agreement``: that into which it is pasted; without it, none of its names is known and the
    suggestions are in the document's language. Never raises for what a user pasted: a text beyond
    200,000 characters is read up to there, and a Problem says so.
    """
    text, problems = _text_of(source)
    language = language_of(text)
    if agreement is None:
        blank = read("").agreement
        agreement = replace(blank, header=replace(blank.header, language=language))
    elif agreement.parties:
        language = agreement.header.language
    paster = _Paster(text, language, agreement, most)
    return Pasted(text, language, tuple(paster.pieces()), problems)


def _text_of(source: str | bytes) -> tuple[str, tuple[Problem, ...]]:
    text = source if isinstance(source, str) else _decoded(source)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if len(text) <= PASTED_CHARACTERS_MAX:
        return text, ()
    size, limit = str(len(text)), str(PASTED_CHARACTERS_MAX)
    return text[:PASTED_CHARACTERS_MAX], (problem("text-too-large", size=size, limit=limit),)


def _decoded(source: bytes) -> str:
    if source.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return source.decode("utf-16", errors="replace")
    try:
        return source.decode("utf-8")
    except UnicodeDecodeError:
        return source.decode("cp1252", errors="replace")


class _Paster:
    """Takes the passages of one document in their order."""

    def __init__(self, text: str, language: Language, agreement: Agreement, most: int) -> None:
        self.text: Final = text
        self.language: Final = language
        self.agreement: Final = agreement
        self.most: Final = most
        self.passages: Final = passages_of(text)
        self.tables: Final = Tables(language, self._plans())
        people = {
            tuple(fold(word) for word in person.name.split()): person.name
            for party in agreement.parties
            for person in party.people
        }
        header = agreement.header
        self.context: Final = Context(language, header.numbers, header.currency, {}, {}, people)

    def _plans(self) -> tuple[str, ...]:
        """Return the plans that the headings name, and what the agreement names «plan»."""
        found = [
            name
            for passage in self.passages
            if passage.kind is Kind.HEADING
            for name in plans_in(plain_words(self.text[passage.start : passage.end]))
        ]
        known = [thing.name for thing in self.agreement.things if "plan" in fold(thing.name)]
        return tuple(dict.fromkeys([*known, *found]))

    def pieces(self) -> Iterator[PastedPiece]:
        source = Source(self.text)
        for passage in self.passages:
            words = self.text[passage.start : passage.end]
            state, suggestions = self._judge(passage, words)
            yield PastedPiece(
                passage.kind, words, plain_words(words), passage.start, passage.end,
                source.place(Piece(passage.start, passage.end, words)), passage.under, state,
                suggestions,
            )  # fmt: skip

    def _judge(self, passage: Passage, text: str) -> tuple[PieceState, tuple[Suggestion, ...]]:
        if passage.kind in _ASIDE:
            return PieceState.PROSE, ()
        if passage.kind is Kind.ROW:
            found = self._row(passage)
        else:
            if self._runs(plain_words(text)):
                return PieceState.RUNS, ()
            found = self._offered(CellClause(text, passage.under, ()))
        likely = bool(found) and found[0].score >= LIKELY_MIN and not text.rstrip().endswith("?")
        return PieceState.LIKELY if likely else PieceState.PROSE, found

    def _runs(self, words: str) -> bool:
        if len(words) > SENTENCE_CHARACTERS_MAX:
            return False
        tokens = tokens_of(words.removesuffix("."), self.language, self.context.numbers)
        parser = Parser(grammar(self.language), tokens, self.context)
        return len(parser.whole("act", "modifier")) == 1

    def _offered(self, clause: CellClause) -> tuple[Suggestion, ...]:
        return suggest(
            clause.text, self.agreement, most=self.most, above=clause.above, plans=clause.plans
        )

    def _row(self, passage: Passage) -> tuple[Suggestion, ...]:
        """Return what a whole row says: the likeliest of each cell together, then the next ones."""
        clauses = self.tables.clauses_of(passage.cells, passage.under)
        cells = [offered for one in clauses if (offered := self._offered(one))]
        ranks = zip_longest(*cells)
        return tuple(
            _together([one for one in rank if one is not None])
            for rank, _ in zip(ranks, range(self.most), strict=False)
        )


def _together(offered: list[Suggestion]) -> Suggestion:
    """Join what the cells of a row say into one suggestion."""
    acting = [one for one in offered if one.form != "calendar"] or offered
    texts = dict.fromkeys(one.text for one in acting)
    forms = dict.fromkeys(form for one in acting for form in one.forms)
    first = acting[0]
    value = first.value if len(texts) == 1 else None
    score = max(one.score for one in acting)
    return Suggestion(first.form, tuple(forms), first.family, " ".join(texts), value, score)
