"""The same target told twice: with other figures, or working hours here and clock hours there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from trato.core.clarity.documents.flaw import Fault, Flaw, spot
from trato.core.clarity.documents.measures import Clock, Measure, measures_in
from trato.core.clarity.documents.outline import Document, Line, Role
from trato.core.clarity.documents.topics import (
    capitals_in,
    names_in,
    names_of,
    stems_of,
    topics_of,
)
from trato.core.clarity.shelf import word_set
from trato.core.speech import Word, words_of
from trato.core.words import Language

_TARGETS_MAX: Final = 2_000
# A figure that stands behind one of these is a condition, no target.
_CONDITIONS: Final = word_set(
    """
    si cuando salvo excepto mas menos despues antes excede
    if when unless over more less after before exceeds
    """
)
_SAME_STEMS_MIN: Final = 3
_CELL_WORDS_MAX: Final = 8


@dataclass(frozen=True, slots=True)
class _Target:
    """A measure that somebody is held to: of which topic, under which names."""

    topic: str
    names: frozenset[str]
    stems: frozenset[str]
    measure: Measure
    line: Line


def target_flaws(documents: Sequence[Document]) -> Iterator[Flaw]:
    """Yield targets that differ from one place to another."""
    known = names_of(documents)
    found = [one for document in documents for one in _targets(document, known)][:_TARGETS_MAX]
    groups: dict[object, list[_Target]] = {}
    for one in found:
        for key in _keys(one):
            groups.setdefault(key, []).append(one)
    told: set[tuple[Line, Line]] = set()
    for group in groups.values():
        yield from _differing(group, told)


def _keys(one: _Target) -> Iterator[object]:
    if one.topic and one.names:
        yield one.topic, one.names, one.measure.unit
    if len(one.stems) >= _SAME_STEMS_MIN:
        yield one.stems, one.names, one.measure.unit


def _differing(group: Sequence[_Target], told: set[tuple[Line, Line]]) -> Iterator[Flaw]:
    first = group[0]
    for other in group[1:]:
        pair = (first.line, other.line)
        if first.line is other.line or pair in told:
            continue
        fault = _fault(first.measure, other.measure)
        if fault is not None:
            told.add(pair)
            yield Flaw(fault, (spot(first.line), spot(other.line)))


def _fault(one: Measure, other: Measure) -> Fault | None:
    if one.value != other.value:
        return Fault.TWO_FIGURES
    if one.clock is other.clock or Clock.WORKING not in (one.clock, other.clock):
        return None
    return Fault.CLOCK_UNCLEAR


def _targets(document: Document, known: frozenset[str]) -> Iterator[_Target]:
    for line in document.lines:
        if line.role is Role.ROW:
            yield from _in_row(line, known)
        else:
            yield from _in_words(line, document.language, known)


def _in_row(line: Line, known: frozenset[str]) -> Iterator[_Target]:
    """Read a table: the topic is in the column, the names in the heading and the first cell."""
    names = (capitals_in(line.heading) | capitals_in(line.cells[0])) & known
    for column, cell in zip(line.columns[1:], line.cells[1:], strict=False):
        topics = topics_of(column)
        found = measures_in(words_of(cell))
        if topics and len(found) == 1 and len(cell.split()) <= _CELL_WORDS_MAX:
            yield _Target(topics[0], names, frozenset(), found[0], line)


def _in_words(line: Line, language: Language, known: frozenset[str]) -> Iterator[_Target]:
    words = words_of(line.text)
    topics = topics_of(line.text)
    measures = measures_in(words)
    if not measures:
        return
    heading = capitals_in(line.heading) & known
    if topics and line.text.count(":") > 1:
        for one in measures:
            label = _label(words, one)
            if label is not None:
                yield _Target(topics[0], heading | {label}, frozenset(), one, line)
        return
    first = measures[0]
    if not any(word.folded in _CONDITIONS for word in words[: first.first]):
        topic = topics[0] if len(measures) == 1 and topics else ""
        stems = stems_of(line.text, language) if len(measures) == 1 else frozenset()
        yield _Target(topic, (names_in(line.text) & known) or heading, stems, first, line)


def _label(words: Sequence[Word], measure: Measure) -> str | None:
    """Return the name before a figure in «Baja: 24h, Media: 8h»."""
    if measure.first < len(("Baja", ":")) or words[measure.first - 1].text != ":":
        return None
    label = words[measure.first - 2]
    return label.folded if label.text[0].isupper() else None
