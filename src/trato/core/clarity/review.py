"""A review of whole texts: vague words, flaws, and advice on how they read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from trato.core.agreement import State
from trato.core.clarity.category import Span
from trato.core.clarity.documents.agreement import agreement_flaws
from trato.core.clarity.documents.defined import defined_in
from trato.core.clarity.documents.flaw import Flaw
from trato.core.clarity.documents.outline import Document, Line, outlined
from trato.core.clarity.documents.review import flaws_in
from trato.core.clarity.plain import Advice, Readability, advice_in, readability_of
from trato.core.clarity.vague import VagueExpression, vague_expressions_in
from trato.core.speech import fold, words_of
from trato.core.text import Reading, read
from trato.core.words import Language

_HEADER_LETTERS: Final = 600
_HEADERS: Final = ("zona horaria:", "time zone:")


@dataclass(frozen=True, slots=True)
class Located:
    """A vague expression of a document and the line (from 1) that it stands in."""

    line: int
    expression: VagueExpression


@dataclass(frozen=True, slots=True)
class ReviewedDocument:
    """One text under its name: its vague expressions, how it reads, and advice on that."""

    name: str
    language: Language
    expressions: tuple[Located, ...]
    readability: Readability
    advice: tuple[tuple[int, Advice], ...]


@dataclass(frozen=True, slots=True)
class Review:
    """All that was found in some texts together."""

    documents: tuple[ReviewedDocument, ...]
    flaws: tuple[Flaw, ...]


def review(named: Iterable[tuple[str, str]], language: Language | None = None) -> Review:
    """Review texts given as pairs of a name and a text: agreements of ours or any Markdown.

    What one text defines is defined for all, and what contradicts itself is looked for across
    them. Without ``language`` each text is read in the language that it is written in.
    """
    documents = outlined(named, language)
    readings = [read(one.text) if _is_ours(one) else None for one in documents]
    known = defined_in(documents) | frozenset(_things(readings))
    free = [one for one, reading in zip(documents, readings, strict=True) if reading is None]
    flaws = list(flaws_in(documents, free))
    reviewed = []
    for place, (document, reading) in enumerate(zip(documents, readings, strict=True)):
        if reading is not None:
            flaws.extend(agreement_flaws(reading, place))
        reviewed.append(_reviewed(document, _lines(document, reading), known))
    return Review(tuple(reviewed), tuple(flaws))


def _is_ours(document: Document) -> bool:
    begin = document.text[:_HEADER_LETTERS]
    return any(header in fold(begin) for header in _HEADERS)


def _things(readings: Sequence[Reading | None]) -> Iterator[str]:
    """Yield the words of the names that agreements declare."""
    for reading in readings:
        if reading is not None:
            for thing in reading.agreement.things:
                yield from (word.folded for word in words_of(thing.name))


def _lines(document: Document, reading: Reading | None) -> Sequence[Line]:
    """Return the lines whose words matter: of an agreement of ours those that do not run."""
    if reading is None:
        return document.lines
    loose = {one.place.line for one in reading.sentences if one.state is not State.RUNS}
    return [line for line in document.lines if line.number in loose]


def _reviewed(document: Document, lines: Sequence[Line], known: frozenset[str]) -> ReviewedDocument:
    expressions: list[Located] = []
    before: Line | None = None
    for line in lines:
        said = before.text if before is not None and before.headings == line.headings else ""
        expressions.extend(
            Located(line.number, _moved(expression, line.start))
            for expression in vague_expressions_in(line.text, document.language, known, before=said)
        )
        before = line
    advice = [
        (line.number, replace(one, start=one.start + line.start, end=one.end + line.start))
        for line in lines
        for one in advice_in(line.text, document.language)
    ]
    texts = [line.text for line in document.lines if not line.cells]
    readability = readability_of(texts, document.language)
    return ReviewedDocument(
        document.name, document.language, tuple(expressions), readability, tuple(advice)
    )


def _moved(expression: VagueExpression, by: int) -> VagueExpression:
    span = expression.span
    start, end = expression.sentence
    return replace(
        expression,
        span=Span(span.start + by, span.end + by, span.category),
        sentence=(start + by, end + by),
    )
