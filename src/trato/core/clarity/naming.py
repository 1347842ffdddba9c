"""Names and definitions in a sentence: their words are not used in their common sense."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from trato.core.clarity.category import Category
from trato.core.clarity.english.grammar import PARTIES as ENGLISH_PARTIES
from trato.core.clarity.passage import Candidate, Passage
from trato.core.clarity.shelf import word_set
from trato.core.clarity.spanish.grammar import PARTIES as SPANISH_PARTIES

_NAME_WORDS_MAX: Final = 6
_NAME_LETTERS_MIN: Final = 3
_OPENING: Final = {"«": "»", "“": "”", '"': '"', "‘": "’", "`": "`", "‹": "›"}
_BAR: Final = "|"
_PARTIES: Final = SPANISH_PARTIES | ENGLISH_PARTIES
# Capitals by spelling alone.
_CALENDAR: Final = word_set(
    """
    january february march april may june july august september october november december monday
    tuesday wednesday thursday friday saturday sunday christmas easter navidad navidades semana
    santa
    """
)
_NEVER_NAMES: Final = frozenset({Category.PASS, Category.ANDOR, Category.MISS})


def quoted(passage: Passage) -> list[bool]:
    """Return for every word whether it stands in quotation marks, as a name does."""
    inside = [False] * len(passage.words)
    place = 0
    while place < len(passage.words):
        closing = _OPENING.get(passage.folded[place])
        end = None if closing is None else _closed(passage, place, closing)
        if end is not None:
            inside[place : end + 1] = [True] * (end + 1 - place)
            place = end
        place += 1
    return inside


def _closed(passage: Passage, place: int, closing: str) -> int | None:
    last = min(place + 2 + _NAME_WORDS_MAX, len(passage.words))
    for end in range(place + 1, last):
        if passage.folded[end] == closing:
            return end
    return None


def is_name(candidate: Candidate, passage: Passage) -> bool:
    """Tell whether an expression is written as a name: a capital where no sentence begins, or
    before another capital («Acceptable Use Policy»); in a table, a capital that fills its cell."""
    if candidate.category in _NEVER_NAMES:
        return False
    if _is_capital(passage, candidate.first) and _fills_a_cell(candidate, passage):
        return True
    return any(
        _is_capital(passage, place)
        and passage.folded[place] not in _CALENDAR
        and (not passage.begins(place) or _is_capital(passage, place + 1))
        and not (candidate.category is Category.DISC and _is_party(passage.folded[place]))
        for place in range(candidate.first, candidate.last)
    )


def _is_capital(passage: Passage, place: int) -> bool:
    if place >= len(passage.words):
        return False
    text = passage.words[place].text
    return text[0].isupper() and len(text) >= _NAME_LETTERS_MIN


def _fills_a_cell(candidate: Candidate, passage: Passage) -> bool:
    """Tell whether a cell of a table holds an expression alone: the name of its row or column."""
    folded = passage.folded
    before = candidate.first == 0 or folded[candidate.first - 1] == _BAR
    after = folded[candidate.last] if candidate.last < len(folded) else ""
    return before and after == _BAR


def _is_party(word: str) -> bool:
    return word.removesuffix("'s") in _PARTIES


# What is defined stands before these, or after those.
_DEFINES_BEFORE: Final = tuple(
    tuple(way.split())
    for way in """
    significa|significara|significan|quiere decir|se define|se definen|es aquel|es aquella
    es aquello|es el que|es la que|es todo aquel|es toda aquella|son aquellos|son aquellas
    son los que|son las que|means|mean|shall mean|refers to|is defined|are defined|is one|is any
    are those|has the meaning|is an
    """.replace("\n", "|").split("|")
    if way.strip()
)
_DEFINES_AFTER: Final = tuple(
    tuple(way.split())
    for way in """
    se entiende por|se entendera por|se entienden por|se entenderan por|entiende por|se considera
    se consideran|se considerara|se consideraran|por|tiene la consideracion de|se califica de
    tendra la consideracion de|se califica como|se entiende que|se entendera que|se tendra por
    is considered|are considered|is deemed|are deemed|shall be deemed|will be deemed|counts as
    will be considered|shall be considered|is regarded as|count as|is classed as|is treated as
    """.replace("\n", "|").split("|")
    if way.strip()
)
_DEFINED_WORDS_MAX: Final = 6
_HEADING_WORDS_MAX: Final = 4
_DEFINED_LETTERS_MIN: Final = 4
_UNDERSTANDS: Final = word_set("entiende entendera entienden entenderan entendemos")


def defined_words(passage: Passage) -> frozenset[str]:
    """Return the words that a sentence itself defines: «urgente» in «se considera urgente …»."""
    folded = passage.folded
    found: set[str] = set()
    understands = bool(_UNDERSTANDS.intersection(folded))
    for place, word in enumerate(folded):
        if place <= _DEFINED_WORDS_MAX and _fits(folded, place, _DEFINES_BEFORE):
            found.update(folded[:place])
        length = _fits(folded, place, _DEFINES_AFTER)
        if length and (word != "por" or understands):
            found.update(folded[place + length : place + length + _DEFINED_WORDS_MAX - 1])
        if word == ":" and place <= _HEADING_WORDS_MAX:
            found.update(folded[:place])
    return frozenset(word for word in found if len(word) >= _DEFINED_LETTERS_MIN)


def _fits(folded: Sequence[str], place: int, ways: Sequence[tuple[str, ...]]) -> int:
    for way in ways:
        if folded[place] == way[0] and tuple(folded[place : place + len(way)]) == way:
            return len(way)
    return 0
