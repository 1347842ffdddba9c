"""The expressions that are known: what people say when they mean something.

Three kinds, all of words compared by their stems. A *cue* tells what is done with a message («doy
por bueno»: accept). A *subject* is what a clause or a message speaks of («se cayó la web»:
incidents). A *meaning* stands for its synonyms in both languages («factura», «invoice»), so that a
message in one language reaches a clause in the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, NamedTuple, assert_never

from trato.core.reading.tokens import Heard, Token
from trato.core.words import Language

CUE: Final = "k"
SUBJECT: Final = "u"
MEANING: Final = "c"


class Sense(NamedTuple):
    """What an expression stands for: its kind, a name, and how strongly it says so."""

    kind: str
    name: str
    weight: int


class Hit(NamedTuple):
    """An expression found: in which sentence, at which of its words (marks not counted)."""

    sentence: int
    place: int
    length: int
    senses: tuple[Sense, ...]


@dataclass(frozen=True, slots=True)
class Expressions:
    """The expressions of one language, by their first stem; the longest first."""

    by_first: Mapping[str, tuple[tuple[tuple[str, ...], tuple[Sense, ...]], ...]]

    def in_words(self, stems: Sequence[str], sentence: int = 0) -> Iterator[Hit]:
        """Yield every expression in a row of stems, by its place; they may overlap."""
        for place, first in enumerate(stems):
            for expression, senses in self.by_first.get(first, ()):
                length = len(expression)
                if length == 1 or tuple(stems[place : place + length]) == expression:
                    yield Hit(sentence, place, length, senses)


@dataclass(frozen=True, slots=True)
class Marked:
    """A text with all that was found in it."""

    heard: Heard
    words: tuple[tuple[Token, ...], ...]
    """Of each sentence, the words without marks."""
    places: tuple[tuple[int, ...], ...]
    """Of each sentence, where those words stand among all its tokens."""
    hits: tuple[Hit, ...]

    def subjects(self) -> dict[str, int]:
        """Return how strongly the text speaks of each subject."""
        found: dict[str, int] = {}
        for hit in self.hits:
            for sense in hit.senses:
                if sense.kind == SUBJECT:
                    found[sense.name] = found.get(sense.name, 0) + sense.weight
                elif sense.kind == MEANING:
                    for subject, weight in subjects_of_meaning().get(sense.name, ()):
                        found[subject] = found.get(subject, 0) + weight
        return found

    def terms(self) -> list[str]:
        """Return what is compared with other texts: meanings, and the stems that have none."""
        found = []
        covered: set[tuple[int, int]] = set()
        for hit in self.hits:
            for sense in hit.senses:
                if sense.kind == MEANING:
                    found.append(f"c:{sense.name}")
                    covered.update((hit.sentence, hit.place + one) for one in range(hit.length))
        for number, words in enumerate(self.words):
            for place, token in enumerate(words):
                if len(token.stem) > 2 and (number, place) not in covered:
                    found.append(token.stem)
        return found


def marked(heard: Heard) -> Marked:
    """Return a text with the expressions in it. Linear in the text."""
    known = expressions(heard.language)
    places = tuple(
        tuple(place for place, token in enumerate(tokens) if not token.word.is_mark)
        for _, tokens in heard.sentences
    )
    words = tuple(
        tuple(tokens[place] for place in standing)
        for (_, tokens), standing in zip(heard.sentences, places, strict=True)
    )
    hits = [
        hit
        for number, row in enumerate(words)
        for hit in known.in_words([token.stem for token in row], number)
    ]
    return Marked(heard, words, places, tuple(hits))


@cache
def expressions(language: Language) -> Expressions:
    """Return the expressions of a language; its table is loaded when first needed."""
    match language:
        case Language.SPANISH:
            from trato.core.reading.tables import spanish  # noqa: PLC0415

            return expressions_from(spanish.ROWS)
        case Language.ENGLISH:
            from trato.core.reading.tables import english  # noqa: PLC0415

            return expressions_from(english.ROWS)
        case _:
            assert_never(language)


def expressions_from(rows: str) -> Expressions:
    """Return the expressions written as a table: «stem stem=kind:name:weight …|…»."""
    found: dict[str, list[tuple[tuple[str, ...], tuple[Sense, ...]]]] = {}
    for row in rows.replace("\n", "").split("|"):
        stems, _, senses = row.partition("=")
        key = tuple(stems.split(" "))
        found.setdefault(key[0], []).append((key, tuple(_sense(one) for one in senses.split(" "))))
    return Expressions({first: tuple(rest) for first, rest in found.items()})


def _sense(written: str) -> Sense:
    kind, name, weight = written.split(":")
    return Sense(kind, name, int(weight))


@cache
def subjects_of_meaning() -> Mapping[str, tuple[tuple[str, int], ...]]:
    """Return which subjects each meaning speaks of, and how strongly."""
    from trato.core.reading.tables.meanings import ROWS  # noqa: PLC0415

    return meanings_from(ROWS)


def meanings_from(rows: str) -> Mapping[str, tuple[tuple[str, int], ...]]:
    """Return the subjects of meanings written as a table: «name=subject:weight …|…»."""
    found = {}
    for row in rows.replace("\n", "").split("|"):
        name, _, subjects = row.partition("=")
        pairs = (one.split(":") for one in subjects.split(" "))
        found[name] = tuple((subject, int(weight)) for subject, weight in pairs)
    return found
