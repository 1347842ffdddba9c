"""Figures with their units in a line: hours and days, percentages, amounts of money."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from trato.core.clarity.shelf import word_set
from trato.core.speech import Word

_FIGURE: Final = re.compile(r"\d{1,3}(?:[.,]\d{1,3}){0,6}|\d{1,12}")
_GLUED: Final = re.compile(r"(\d{1,6})([a-z]{1,5})")
_THOUSANDS: Final = re.compile(r"\d{1,3}(?:[.,]\d{3})+")


class Clock(StrEnum):
    """In which time a stretch is counted."""

    WORKING = "working"
    CALENDAR = "calendar"
    UNSAID = "unsaid"


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure and what it counts; ``first`` and ``last`` are its words in the line."""

    value: str
    unit: str
    clock: Clock
    first: int
    last: int

    @property
    def is_time(self) -> bool:
        """Tell whether it is a stretch of time."""
        return self.unit in _TIMES.values()


_TIMES: Final = {
    **dict.fromkeys(("hora", "horas", "h", "hs", "hr", "hrs", "hour", "hours"), "hour"),
    **dict.fromkeys(("minuto", "minutos", "min", "mins", "minute", "minutes"), "minute"),
    **dict.fromkeys(("dia", "dias", "day", "days"), "day"),
    **dict.fromkeys(("semana", "semanas", "week", "weeks"), "week"),
    **dict.fromkeys(("mes", "meses", "month", "months"), "month"),
    **dict.fromkeys(("año", "años", "year", "years"), "year"),
}
_MONEY: Final = word_set(
    "€ $ £ eur usd gbp mxn ars clp cop pen euro euros dolar dolares dollar dollars peso pesos us$"
)
_WORKING: Final = word_set("habil habiles laborable laborables laboral laborales business working")
_CALENDAR: Final = word_set("natural naturales corrido corridos corrida corridas calendar clock")
_NUMBERS: Final = {
    word: value
    for value, words in (
        ("1", "un una uno one"),
        ("2", "dos two"),
        ("3", "tres three"),
        ("4", "cuatro four"),
        ("5", "cinco five"),
        ("6", "seis six"),
        ("7", "siete seven"),
        ("8", "ocho eight"),
        ("9", "nueve nine"),
        ("10", "diez ten"),
        ("12", "doce twelve"),
        ("15", "quince fifteen"),
        ("20", "veinte twenty"),
        ("30", "treinta thirty"),
        ("60", "sesenta sixty"),
        ("90", "noventa ninety"),
    )
    for word in words.split()
}


def measures_in(words: Sequence[Word]) -> list[Measure]:
    """Return the measures of a line in their order; figures without a unit are none."""
    found = []
    for place, word in enumerate(words):
        one = _glued(word, place) or _spaced(words, place)
        if one is not None:
            found.append(one)
    return found


def _glued(word: Word, place: int) -> Measure | None:
    match = _GLUED.fullmatch(word.folded)
    if match is None or match[2] not in _TIMES:
        return None
    return Measure(match[1], _TIMES[match[2]], Clock.UNSAID, place, place + 1)


def _spaced(words: Sequence[Word], place: int) -> Measure | None:
    value = figure(words[place].folded)
    if value is None:
        return None
    after = place + 1
    if _word(words, after) in (")", "("):
        after += 1  # «treinta (30) días»
    unit = _word(words, after)
    if unit == "%":
        return Measure(value, "percent", Clock.UNSAID, place, after + 1)
    if _word(words, place - 1) in _MONEY or unit in _MONEY:
        return Measure(value, "money", Clock.UNSAID, place, after)
    if _clock(unit) is not Clock.UNSAID:  # «5 business days»
        return _timed(value, _word(words, after + 1), _clock(unit), place, after + 2)
    return _timed(value, unit, _clock(_word(words, after + 1)), place, after + 1)


def _timed(value: str, unit: str, clock: Clock, first: int, last: int) -> Measure | None:
    return Measure(value, _TIMES[unit], clock, first, last) if unit in _TIMES else None


def _clock(word: str) -> Clock:
    if word in _WORKING:
        return Clock.WORKING
    return Clock.CALENDAR if word in _CALENDAR else Clock.UNSAID


def _word(words: Sequence[Word], place: int) -> str:
    return words[place].folded if 0 <= place < len(words) else ""


def figure(folded: str) -> str | None:
    """Return a figure in plain digits with a point for decimals, or None when it is no figure."""
    if folded in _NUMBERS:
        return _NUMBERS[folded]
    if not _FIGURE.fullmatch(folded):
        return None
    if _THOUSANDS.fullmatch(folded):
        return folded.replace(".", "").replace(",", "")
    whole, _, decimals = folded.replace(",", ".").partition(".")
    return f"{whole}.{decimals}".rstrip("0").rstrip(".") if decimals else whole
