"""How long something took, as people write it: «30 min», «1 h 15», “half an hour”."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from trato.core.noting.cues import Cues
from trato.core.speech import Word
from trato.core.speech.figures import whole_number_at
from trato.core.words import Language

HOURS_MAX: Final = 99
_HOUR: Final = 60
_DIGITS_MAX: Final = 4
_HALVES: Final = frozenset({"5", "25", "75", "50"})


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time and the words that say it: `words[first:last]`."""

    first: int
    last: int
    minutes: int


@dataclass(frozen=True, slots=True)
class _Part:
    last: int
    minutes: int
    is_hours: bool


def lengths_in(words: Sequence[Word], cues: Cues, language: Language) -> tuple[Length, ...]:
    """Return the lengths of time in a line, from left to right."""
    found = []
    place = 0
    while place < len(words):
        length = _length(words, place, cues, language)
        if length is None:
            place += 1
            continue
        found.append(length)
        place = length.last
    return tuple(found)


def _length(words: Sequence[Word], place: int, cues: Cues, language: Language) -> Length | None:
    first = _halved(words, place, cues) or _part(words, place, cues, language)
    if first is None:
        return None
    if not first.is_hours:
        return Length(place, first.last, first.minutes)
    more = _more(words, first.last, cues, language)
    if more is None:
        return Length(place, first.last, first.minutes)
    return Length(place, more.last, first.minutes + more.minutes)


def _halved(words: Sequence[Word], place: int, cues: Cues) -> _Part | None:
    """Return «media hora», “half an hour”."""
    if words[place].folded not in cues.half:
        return None
    unit = place + 1
    if unit < len(words) and words[unit].folded in ("an", "a"):
        unit += 1
    if unit < len(words) and words[unit].folded in cues.hours:
        return _Part(unit + 1, _HOUR // 2, is_hours=False)
    return None


def _part(words: Sequence[Word], place: int, cues: Cues, language: Language) -> _Part | None:
    """Return a figure with its unit, or an hour alone: «2 h», «30min», «hora»."""
    joined = _joined(words[place].folded, cues)
    if joined is not None:
        return _Part(place + 1, *joined)
    if words[place].folded in ("an", "hora") and language is _language_of(words[place].folded):
        unit = place + (words[place].folded == "an")
        is_hour = unit < len(words) and words[unit].folded in cues.hours
        return _Part(unit + 1, _HOUR, is_hours=True) if is_hour else None
    decimal = _decimal(words[place].folded)
    number = whole_number_at(words, place, language)
    if decimal is not None:
        unit, minutes = place + 1, int(decimal * _HOUR)
        is_hours = unit < len(words) and words[unit].folded in cues.hours
        return _Part(unit + 1, minutes, is_hours=True) if is_hours else None
    if number is None or number[0] >= len(words):
        return None
    unit, count = number
    if words[unit].folded in cues.hours and count <= HOURS_MAX:
        return _Part(unit + 1, count * _HOUR, is_hours=True)
    if words[unit].folded in cues.minutes:
        return _Part(unit + 1, count, is_hours=False)
    return None


def _more(words: Sequence[Word], place: int, cues: Cues, language: Language) -> _Part | None:
    """Return what follows hours: «y media», “and a half”, «15», «y 20 min»."""
    joined = place < len(words) and words[place].folded in cues.joining
    at = place + joined
    if joined and at < len(words) and words[at].folded == "a":
        at += 1
    if at >= len(words):
        return None
    word = words[at].folded
    if joined and word in cues.half:
        return _Part(at + 1, _HOUR // 2, is_hours=False)
    if joined and word in cues.quarter:
        return _Part(at + 1, _HOUR // 4, is_hours=False)
    part = _part(words, at, cues, language)
    if part is not None:
        return part if not part.is_hours else None
    if not joined and word.isdecimal() and len(word) <= 2 and int(word) < _HOUR:
        return _Part(at + 1, int(word), is_hours=False)
    return None


def _joined(word: str, cues: Cues) -> tuple[int, bool] | None:
    """Return the minutes of «30min», «2h», «1h30», and whether they are whole hours."""
    digits = len(word) - len(word.lstrip("0123456789"))
    if not 0 < digits <= _DIGITS_MAX:
        return None
    count, rest = int(word[:digits]), word[digits:]
    if rest in cues.hours and count <= HOURS_MAX:
        return count * _HOUR, True
    if rest in cues.minutes:
        return count, False
    if rest[:1] == "h" and rest[1:].isdecimal() and len(rest) <= 3 and int(rest[1:]) < _HOUR:
        return count * _HOUR + int(rest[1:]), False
    return None


def _decimal(word: str) -> Decimal | None:
    """Return «1.5» or «2,25»: an hour in its halves and quarters."""
    for mark in ".,":
        whole, found, part = word.partition(mark)
        if found and whole.isdecimal() and len(whole) <= 2 and part in _HALVES:
            return Decimal(f"{whole}.{part}")
    return None


def _language_of(word: str) -> Language:
    return Language.ENGLISH if word == "an" else Language.SPANISH
