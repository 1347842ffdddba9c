"""Blanks for names and words: things, labels, people, free text, measures, taxes."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Any, Final

from trato.core.speech import fold
from trato.core.text.speaking import NOTHING, Context, Found, Writer
from trato.core.text.tokens import NAME, NUMBER, Tokens

_ARTICLES: Final = frozenset({"el", "la", "los", "las", "the"})
_TAX_WORDS_MAX: Final = 6
_TAX_ENDS: Final = frozenset({"mas", "plus", "con", "with", "y", "and"})  # begin the next one


def unquoted(text: str) -> str:
    """Return what stands between quotes, with its spaces made single."""
    return " ".join(text[1:-1].split())


def read_name(tokens: Tokens, at: int, _context: Context) -> Found:
    """Read a name."""
    if tokens.keys[at] != NAME:
        return NOTHING
    name = unquoted(tokens.raw(at))
    return ((at + 1, name),) if name else NOTHING


def write_name(value: Any, writer: Writer) -> str | None:
    """Write a name; a unit of time is a word of its own."""
    return writer.quoted(value) if value and not isinstance(value, StrEnum) else None


def read_thing(tokens: Tokens, at: int, context: Context) -> Found:
    """Read a thing."""
    keys = tokens.keys
    start = at + 1 if keys[at] in _ARTICLES else at
    if keys[start] == NAME:
        name = unquoted(tokens.raw(start))
        return ((start + 1, context.names.get(name, name)),) if name else NOTHING
    if not context.bare:
        return NOTHING
    found = [
        (end, context.bare[words])
        for begin in {at, start}
        for end in range(begin + 1, min(begin + 9, len(keys)))
        if (words := tuple(keys[begin:end])) in context.bare
    ]
    return tuple(found)


def write_thing(value: Any, writer: Writer) -> str | None:
    """Write a thing."""
    return writer.quoted(writer.names.get(value, value)) if value else None


_LABEL: Final = re.compile(r"[^\W\d_]{1,8}[0-9]{1,5}[a-z]?(?:[.\-][0-9]{1,4}[a-z]?)*")
_NUMBERED: Final = re.compile(r"[0-9]{1,4}[a-z]?(?:[.\-][0-9]{1,4}[a-z]?)*")


def is_label(text: str) -> bool:
    """Tell whether a text has the shape of a clause's label: C1, A10, S2b, 2.1, 4a."""
    return _LABEL.fullmatch(text) is not None or _NUMBERED.fullmatch(text) is not None


def read_label(tokens: Tokens, at: int, _context: Context) -> Found:
    """Read a label; one that is a number needs «la cláusula» before it."""
    keys = tokens.keys
    place = at
    named = keys[place : place + 2] in (["la", "clausula"], ["the", "clause"])
    if named:
        place += 2
    elif keys[place] in {"clausula", "clause"}:
        named, place = True, place + 1
    if place >= tokens.count:
        return NOTHING
    raw = tokens.raw(place)
    if _LABEL.fullmatch(raw) or (named and _NUMBERED.fullmatch(raw)):
        return ((place + 1, raw),)
    return NOTHING


def write_label(value: Any, writer: Writer) -> str | None:
    """Write a label."""
    if _LABEL.fullmatch(value):
        return str(value)
    if _NUMBERED.fullmatch(value):
        return f"{'la cláusula' if writer.spanish else 'clause'} {value}"
    return None


def read_person(tokens: Tokens, at: int, context: Context) -> Found:
    """Read a person of «Partes» by name; else one or more words with a capital."""
    keys = tokens.keys
    known = tuple(
        (end, context.people[words])
        for end in range(at + 1, min(at + 9, len(keys)))
        if (words := tuple(keys[at:end])) in context.people
    )
    if known:
        return known
    end = at
    while end < tokens.count and tokens.raw(end)[:1].isupper():
        end += 1
    if end == at:
        return NOTHING
    return ((end, tokens.text[tokens.starts[at] : tokens.ends[end - 1]]),)


def write_person(value: Any, _writer: Writer) -> str | None:
    """Write a person."""
    return str(value)


_ENDS_SENTENCE: Final = re.compile(r"[.!?…]\s|[.;:\n«»“”\"]|^\s|\s$|\s\s")


def read_text(tokens: Tokens, at: int, _context: Context) -> Found:
    """Read everything up to the end of the sentence, or one text in quotes."""
    count = tokens.count
    if at >= count:
        return NOTHING
    raw = tokens.text[tokens.starts[at] : tokens.ends[count - 1]]
    if tokens.keys[at] == NAME and at == count - 1:
        raw = raw[1:-1]
    return ((count, " ".join(raw.split())),)


def write_text(value: Any, writer: Writer) -> str | None:
    """Write free words as they are, or in quotes where they hold the end of a sentence."""
    if not value or not value.strip():
        return None
    return writer.quoted(value) if needs_quotes(value) else str(value)


_LIKE_BOUNDS: Final = frozenset({"entre", "al", "a", "hasta", "between", "at", "up"})


def write_criterion_text(value: Any, writer: Writer) -> str | None:
    """Write the free words of a criterion, in quotes where they would read as bounds."""
    if not value or not value.strip():
        return None
    first = fold(value.split()[0])
    alike = first in _LIKE_BOUNDS or value[0] in "«“"
    return writer.quoted(value) if alike or needs_quotes(value) else str(value)


def needs_quotes(text: str) -> bool:
    """Tell whether free words would end their sentence early, or lose their shape."""
    return _ENDS_SENTENCE.search(text) is not None


_UNITS: Final = frozenset(
    [
        "%",
        "‰",
        "kg",
        "g",
        "t",
        "m",
        "m²",
        "m³",
        "m2",
        "m3",
        "km",
        "cm",
        "mm",
        "h",
        "min",
        "s",
        "ms",
        "l",
        "V",
        "W",
        "kW",
        "kWh",
        "°C",
        "px",
        "dpi",
        "KB",
        "MB",
        "GB",
        "TB",
        "UF",
        "UVA",
    ]
)


def read_measure(tokens: Tokens, at: int, _context: Context) -> Found:
    """Read a unit of measure: a symbol that everybody knows, or any words in quotes."""
    if tokens.keys[at] == NAME:
        return ((at + 1, unquoted(tokens.raw(at))),)
    if tokens.raw(at) == "°" and tokens.raw(at + 1) == "C":
        return ((at + 2, "°C"),)
    return ((at + 1, tokens.raw(at)),) if tokens.raw(at) in _UNITS else NOTHING


def write_measure(value: Any, writer: Writer) -> str | None:
    """Write a measure."""
    if not value:
        return None
    return str(value) if value in _UNITS else writer.quoted(value)


def read_tax(tokens: Tokens, at: int, context: Context) -> Found:
    """Read a tax."""
    if tokens.keys[at] == NAME:
        return ((at + 1, unquoted(tokens.raw(at))),)
    raw = tokens.raw(at)
    if raw.isalpha() and raw.isupper():
        return ((at + 1, raw),)
    return _tax_in_words(tokens, at, context)


def _tax_in_words(tokens: Tokens, at: int, context: Context) -> Found:
    """Read a tax that is called by common words, up to its rate: «impuesto a la renta del 3 %»."""
    ending = ("de", "el", NUMBER) if context.spanish else ("withheld",)
    for end in range(at + 1, at + 1 + _TAX_WORDS_MAX):
        word = tokens.raw(end - 1)
        if not word.isalpha() or word.isupper() or tokens.keys[end - 1] in _TAX_ENDS:
            break
        if tuple(tokens.keys[end : end + len(ending)]) == ending:
            return ((end, tokens.text[tokens.starts[at] : tokens.ends[end - 1]]),)
    return NOTHING


def write_tax(value: Any, writer: Writer) -> str | None:
    """Write a tax."""
    return value if value.isalpha() and value.isupper() else writer.quoted(value)
