"""Blanks for time: dates, hours of the day, days of a period, lengths in hours."""

from __future__ import annotations

import re
from datetime import date
from typing import Any, Final

from trato.core.agreement import Rhythm
from trato.core.speech import fold
from trato.core.text.figures import read_count
from trato.core.text.speaking import NOTHING, Context, Found, Writer
from trato.core.text.tokens import DATE, NUMBER, ORDINAL, TIME, Tokens
from trato.core.words import Language

_MONTHS: Final = {
    name: number
    for names in (
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "january february march april may june july august september october november december",
    )
    for number, name in enumerate(names.split(), start=1)
} | {"setiembre": 9}


def read_date(tokens: Tokens, at: int, context: Context) -> Found:
    """Read a date."""
    keys = tokens.keys
    if keys[at] == DATE:
        day = _iso(tokens.raw(at))
        return NOTHING if day is None else ((at + 1, day),)
    words = [key for key in keys[at : at + 5] if key != "de"]
    if len(words) < 3 or keys[at] != NUMBER or words[1] not in _MONTHS:
        return NOTHING
    end = at + 5 if context.spanish else at + 3
    if context.spanish and not (keys[at + 1] == "de" and keys[at + 3 : at + 4] == ["de"]):
        return NOTHING
    year = tokens.raw(end - 1)
    number = tokens.raw(at)
    if not (re.fullmatch(r"[0-9]{4}", year) and number.isdigit()):
        return NOTHING
    day = _iso(f"{year}-{_MONTHS[words[1]]:02}-{int(number):02}")
    return NOTHING if day is None else ((end, day),)


def _iso(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def write_date(value: Any, _writer: Writer) -> str | None:
    """Write a date."""
    return value.isoformat() if isinstance(value, date) else None


def minute_of(text: str) -> int | None:
    """Return the minute of the day that «18:30» says (24:00 is 1440), or None."""
    hour, _, minute = text.partition(":")
    if not (hour.isdigit() and minute.isdigit() and len(minute) == 2):
        return None
    value = int(hour) * 60 + int(minute)
    return value if int(minute) < 60 and value <= 1440 else None


def read_clock(tokens: Tokens, at: int, context: Context) -> Found:
    """Read a clock."""
    keys = tokens.keys
    if context.spanish:
        if keys[at] != "a" or keys[at + 1] not in {"las", "la"}:
            return NOTHING
        place = at + 2
    else:
        place = at + 1 if keys[at] == "at" else at + len(keys)
    if place >= len(keys) or keys[place] != TIME:
        return NOTHING
    minute = minute_of(tokens.raw(place))
    return NOTHING if minute is None or minute >= 1440 else ((place + 1, minute),)


def write_clock(value: Any, writer: Writer) -> str | None:
    """Write a clock."""
    said = f"{value // 60}:{value % 60:02}"
    if not writer.spanish:
        return f"at {said}"
    return f"a la {said}" if value // 60 == 1 else f"a las {said}"


_LAST: Final = {
    Language.SPANISH: {-1: ("ultimo",), -2: ("penultimo",), -3: ("antepenultimo",)},
    Language.ENGLISH: {-1: ("last",), -2: ("second-to-last",), -3: ("third-to-last",)},
}
_LAST_WRITTEN: Final = {
    Language.SPANISH: {-1: "último", -2: "penúltimo", -3: "antepenúltimo"},
    Language.ENGLISH: {-1: "last", -2: "second-to-last", -3: "third-to-last"},
}
_ORDINALS: Final = {
    Language.SPANISH: {"primer": 1, "segundo": 2, "tercer": 3, "cuarto": 4, "quinto": 5},
    Language.ENGLISH: {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5},
}


def read_ordinal(tokens: Tokens, at: int, context: Context) -> Found:
    """Read an ordinal."""
    key = tokens.keys[at]
    if key == ORDINAL:
        found = re.match(r"[0-9]+", tokens.raw(at))
        value = int(found[0]) if found else 0
        return ((at + 1, value),) if 1 <= value <= 366 else NOTHING
    said = _ORDINALS[context.language].get(key)
    if said is not None:
        return ((at + 1, said),)
    for number, words in _LAST[context.language].items():
        if key in words:
            return ((at + 1, number),)
    return NOTHING


def write_ordinal(value: Any, writer: Writer) -> str | None:
    """Write an ordinal."""
    if value < 0:
        return _LAST_WRITTEN[writer.language].get(value)
    if writer.spanish:
        return f"{value}.er" if value in {1, 3} else f"{value}.º"
    tail = "th" if 10 <= value % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{tail}"


def read_month_day(tokens: Tokens, at: int, context: Context) -> Found:
    """Read «día 25» and «último día», “25th” and “last day”."""
    keys = tokens.keys
    if context.spanish and keys[at] in {"dia", NUMBER}:
        place = at + 1 if keys[at] == "dia" else at
        digits = tokens.raw(place)
        if keys[place] == NUMBER and digits.isdigit() and 1 <= int(digits) <= 31:
            return ((place + 1, int(digits)),)
        return NOTHING
    found = read_ordinal(tokens, at, context)
    if not found:
        return NOTHING
    end, value = found[0]
    if value < 0:
        wanted = "dia" if context.spanish else "day"
        return ((end + 1, value),) if keys[end] == wanted else NOTHING
    return ((end, value),) if not context.spanish and value <= 31 else NOTHING


def write_month_day(value: Any, writer: Writer) -> str | None:
    """Write a month day."""
    if value < 0:
        last = write_ordinal(value, writer)
        return None if last is None else f"{last} {'día' if writer.spanish else 'day'}"
    return f"día {value}" if writer.spanish else write_ordinal(value, writer)


_PERIOD_NOUNS: Final = {
    Language.SPANISH: {
        Rhythm.DAY: "día",
        Rhythm.WORKING_DAY: "periodo",
        Rhythm.WEEK: "semana",
        Rhythm.MONTH: "mes",
        Rhythm.QUARTER: "trimestre",
        Rhythm.HALF_YEAR: "semestre",
        Rhythm.YEAR: "año",
        None: "periodo",
    },
    Language.ENGLISH: {
        Rhythm.DAY: "day",
        Rhythm.WORKING_DAY: "period",
        Rhythm.WEEK: "week",
        Rhythm.MONTH: "month",
        Rhythm.QUARTER: "quarter",
        Rhythm.HALF_YEAR: "half-year",
        Rhythm.YEAR: "year",
        None: "period",
    },
}
_NOUN_KEYS: Final = {
    language: frozenset(fold(noun) for noun in nouns.values())
    for language, nouns in _PERIOD_NOUNS.items()
}
_OFFSETS: Final = {
    Language.SPANISH: {"anterior": -1, "siguiente": 1, "subsiguiente": 2},
    Language.ENGLISH: {"previous": -1, "next": 1, "following": 1},
}


def read_offset(tokens: Tokens, at: int, context: Context) -> Found:
    """Read «del mes anterior», “of the previous month”: periods before or after; «del mes» is 0."""
    keys = tokens.keys
    words = keys[at : at + 4]
    nouns = _NOUN_KEYS[context.language]
    offsets = _OFFSETS[context.language]
    if len(words) < 4 or words[1] not in {"el", "la", "the"}:
        return NOTHING
    found = ((at + 3, 0),) if words[2] in nouns else NOTHING
    noun, word = (words[2], words[3]) if context.spanish else (words[3], words[2])
    if noun in nouns and word in offsets:
        return (*found, (at + 4, offsets[word]))
    return found


def write_offset(value: Any, writer: Writer) -> str | None:
    """Write an offset."""
    noun = _PERIOD_NOUNS[writer.language][writer.rhythm]
    if writer.spanish:
        word = {-1: "anterior", 1: "siguiente", 2: "subsiguiente"}.get(value)
        article = "de la" if noun == "semana" else "del"
        return None if word is None else f"{article} {noun} {word}"
    word = {-1: "previous", 1: "next"}.get(value)
    return None if word is None else f"of the {word} {noun}"


_THE_SAME: Final = (["el", "mismo"], ["la", "misma"], ["the", "same"])


def read_same_period(tokens: Tokens, at: int, context: Context) -> Found:
    """Read «esa semana», «en el mismo mes», “that week”."""
    keys = tokens.keys
    place = at + 1 if keys[at] in {"en", "in"} else at
    if keys[place : place + 2] in _THE_SAME:
        place += 2
    elif keys[place] in {"ese", "esa", "that"}:
        place += 1
    else:
        return NOTHING
    said = keys[place] in _NOUN_KEYS[context.language]
    return ((place + 1, True),) if said else NOTHING


def write_same_period(value: Any, writer: Writer) -> str | None:
    """Write a same period."""
    noun = _PERIOD_NOUNS[writer.language][writer.rhythm]
    if not value:
        return None
    if writer.spanish:
        return f"{'esa' if noun == 'semana' else 'ese'} {noun}"
    return f"that {noun}"


def read_hours(tokens: Tokens, at: int, context: Context) -> Found:
    """Read «20 horas», «1 hora y 30 minutos», «45 minutos» as minutes."""
    found = read_count(tokens, at, context)
    if not found:
        return NOTHING
    end, value = found[0]
    unit = tokens.keys[end]
    if unit in {"minutos", "minuto", "minutes", "minute"}:
        return ((end + 1, value),)
    if unit not in {"horas", "hora", "hours", "hour"}:
        return NOTHING
    total = value * 60
    alone = (end + 1, total)
    if tokens.keys[end + 1] in {"y", "and"}:
        rest = read_count(tokens, end + 2, context)
        if rest and tokens.keys[rest[0][0]] in {"minutos", "minuto", "minutes", "minute"}:
            return (alone, (rest[0][0] + 1, total + rest[0][1]))
    return (alone,)


def write_hours(value: Any, writer: Writer) -> str | None:
    """Write a hours."""
    hours, minutes = divmod(value, 60)
    hour, minute, link = ("hora", "minuto", "y") if writer.spanish else ("hour", "minute", "and")
    said = [
        f"{count} {noun}{'' if count == 1 else 's'}"
        for count, noun in ((hours, hour), (minutes, minute))
        if count or (noun == hour and not minutes)
    ]
    return f" {link} ".join(said)


_LAST_KEYS: Final = frozenset(
    word for words in _LAST.values() for forms in words.values() for word in forms
)
_ORDINAL_KEYS: Final = frozenset(word for words in _ORDINALS.values() for word in words)
ORDINAL_STARTS: Final = frozenset({ORDINAL}) | _LAST_KEYS | _ORDINAL_KEYS
