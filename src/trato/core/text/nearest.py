"""The forms nearest to a sentence that does not read: slow, so asked for one sentence at a time."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import Final

from trato.core.speech import fold
from trato.core.text.describe import choices_of, label_of
from trato.core.text.rows import Blank, Flag, Part, Plural, Row, Tail, Words, parts_of
from trato.core.text.table import ROWS
from trato.core.text.tokens import QUOTED
from trato.core.words import Language

NEAREST_FORMS: Final = 3
_STEM: Final = 4
_EVERYWHERE: Final = frozenset({"prestador", "cliente", "provider", "client", "the", "del", "los"})
_WORD: Final = re.compile(r"[^\W\d_]+")
_QUOTED: Final = re.compile(QUOTED)


def nearest(text: str, language: Language) -> tuple[str, ...]:
    """Return the three forms nearest to a sentence, likeliest first, as sentences with blanks.

    A form is near when its own words are in the sentence, rare ones counting more (the weight of a
    word is the inverse of how many forms have it: Spärck Jones 1972).
    """
    said = _words(_QUOTED.sub(" ", text))
    ranked = sorted((-_likeness(said, row, language), place) for place, row in enumerate(_forms()))
    texts = (shown(_forms()[place], language, text) for score, place in ranked if score < 0)
    return tuple(islice(dict.fromkeys(islice(texts, 4 * NEAREST_FORMS)), NEAREST_FORMS))


def shown(row: Row, language: Language, about: str = "") -> str:
    """Return a form as a sentence with blanks: «El prestador entrega [cosa].»

    The side that ``about`` names first is the one that the form speaks of.
    """
    text = " ".join(_shown(parts_of(row.wordings(language)[0]), language, about))
    text = re.sub(r"\s+([,;:])", r"\1", text).strip(" ,")
    if language is Language.SPANISH:
        text = re.sub(r"\bde el ", "del ", re.sub(r"\ba el ", "al ", text))
    return f"{text[:1].upper()}{text[1:]}."


def _shown(parts: tuple[Part, ...], language: Language, about: str) -> list[str]:
    said: list[str] = []
    for part in parts:
        match part:
            case Words(text) | Flag(_, text):
                said.append(text)
            case Plural(_, many):
                said.append(many)
            case Blank(name, "side"):
                said.append(_side(name, language, about))
            case Blank(name, _):
                said.append(f"[{label_of(name, language)}]")
            case Tail():
                continue
    return said


def _side(name: str, language: Language, about: str) -> str:
    """Return the side that the sentence names first; for who approves, the other one."""
    sides = [words[0 if language is Language.SPANISH else 1] for words in choices_of("side")]
    nouns = [side.split()[-1] for side in sides]
    places = [fold(about).find(noun) for noun in nouns]
    first = 1 if places[1] >= 0 and (places[0] < 0 or places[1] < places[0]) else 0
    return sides[1 - first] if name == "by" else sides[first]


def _likeness(said: set[str], row: Row, language: Language) -> float:
    weights = _weights(language)
    words = _form_words(row, language)
    shared = sum(weights[word] for word in words & said)
    return shared / (sum(weights[word] for word in words) or 1.0) * (1 + shared)


@cache
def _forms() -> tuple[Row, ...]:
    return tuple(row for row in ROWS if row.kind in {"act", "modifier"} and row.written)


@cache
def _weights(language: Language) -> dict[str, float]:
    counts: dict[str, int] = {}
    for row in _forms():
        for word in _form_words(row, language):
            counts[word] = counts.get(word, 0) + 1
    return {word: 1.0 / count for word, count in counts.items()}


@cache
def _form_words(row: Row, language: Language) -> frozenset[str]:
    """Return the words of a form that are not optional."""
    parts = parts_of(row.wordings(language)[0])
    return frozenset(
        word
        for part in parts
        if isinstance(part, Words | Plural)
        for word in _words(part.text if isinstance(part, Words) else f"{part.one} {part.many}")
    )


def _words(text: str) -> set[str]:
    """Return the beginnings of the words: «pagará» is near «paga». Who does it tells nothing."""
    words = {fold(word) for word in _WORD.findall(text)} - _EVERYWHERE
    return {word[:_STEM] for word in words if len(word) > 2}
