"""From a value to its sentence: the first row of the table that says the whole value says it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import MISSING, dataclass, fields, replace
from functools import cache
from typing import Any, Final, assert_never

from trato.core.agreement import DayKind, DueInPeriod, Duty, Every, Rhythm, TimesPer
from trato.core.text.rows import (
    AT_LEAST_TWO,
    JOINTS,
    Blank,
    Choice,
    Flag,
    Part,
    Plural,
    Row,
    Tail,
    Words,
    parts_of,
)
from trato.core.text.speaking import Writer
from trato.core.text.table import CHOICES, ROWS
from trato.core.text.terminals import TERMINALS
from trato.core.words import Language
from trato.core.words.lists import list_in_words

_NOT_WRITTEN: Final = frozenset({"modifiers"})
_DE_EL: Final = re.compile(r"\bde el\b")
_A_EL: Final = re.compile(r"\ba el\b")


@dataclass(slots=True)
class _Pieces:
    """A sentence being written: its pieces, the fields said so far, the count last said."""

    value: Any
    writer: Writer
    said: set[str]
    reserved: set[str]  # said by blanks that are never left out
    pieces: list[str]
    parts: dict[str, Any] | None = None
    count: object = 1

    def get(self, name: str) -> Any:
        if name == "_":
            return self.value
        names = _names(name)
        if len(names) > 1:
            return tuple(self.get(each) for each in names)
        if self.parts is not None:
            return self.parts.get(name)
        return getattr(self.value, name)

    def default(self, name: str) -> Any:
        """Return what a field is when nothing is said of it."""
        if name == "_":
            return MISSING
        default = _defaults(self.value.__class__).get(name, MISSING)
        if default is MISSING and self.parts is not None:
            return _empty(self.parts.get(name))
        return default


def _names(field: str) -> tuple[str, ...]:
    """Return the fields that a blank fills: «amount_and_currency» fills two."""
    return tuple(field.split("_and_"))


def phrase(kind: str, value: Any, writer: Writer) -> str | None:
    """Return how a value is said as a phrase of ``kind``; None when no form says it."""
    return _phrase(kind, value, writer, 1)


def _phrase(kind: str, value: Any, writer: Writer, count: object) -> str | None:
    terminal = TERMINALS.get(kind)
    if terminal is not None:
        return terminal.write(value, writer)
    chosen = _choices(kind).get(_key(value))
    if chosen is not None:
        one, _, many = chosen.wordings(writer.language)[0].partition("|")
        return many if many and count != 1 else one
    for row in _rows(kind):
        if row.makes is None or row.value_type is type(value):
            text = row_text(row, value, writer)
            if text is not None:
                return text
    return None


def rows_of(kind: str, value: Any) -> Iterator[Row]:
    """Yield the rows of a kind that write values of this class, in the order of the table."""
    return (row for row in _rows(kind) if row.value_type is type(value))


def row_text(row: Row, value: Any, writer: Writer) -> str | None:
    """Return what a row says of a value; None when it cannot say all of it."""
    if row.makes is not None and row.value_type is not type(value):
        return None
    parts = None
    if row.parts is not None:
        parts = row.parts(value)
        if parts is None:
            return None
    said = {name for name, _ in row.fixed}
    wording = _parts(row, writer.language)
    reserved = {name for part in wording if isinstance(part, Blank) for name in _names(part.field)}
    pieces = _Pieces(value, _speaking(value, writer), said, reserved, [], parts)
    if any(pieces.get(name) != fixed for name, fixed in row.fixed):
        return None
    if not _say(wording, pieces):
        return None
    if row.makes is not None and not _all_said(pieces):
        return None
    return joined(pieces.pieces)


def _speaking(value: Any, writer: Writer) -> Writer:
    """Return the writer with the period that the value speaks of."""
    match value:
        case Duty(trigger=Every(period=period) | TimesPer(period=period)):
            return replace(writer, rhythm=period.rhythm)
        case DueInPeriod(kind=kind) if writer.rhythm is None:
            rhythm = Rhythm.WEEK if kind is DayKind.WEEKDAY else Rhythm.MONTH
            return replace(writer, rhythm=rhythm)
        case _:
            return writer


def _all_said(pieces: _Pieces) -> bool:
    names = pieces.parts if pieces.parts is not None else _defaults(pieces.value.__class__)
    return all(
        name in pieces.said or pieces.get(name) == pieces.default(name)
        for name in names
        if name not in _NOT_WRITTEN
    )


def _empty(value: Any) -> Any:
    """Return the empty value of the kind of ``value``: what a blank left out stands for."""
    return value if value is None or value in ("", ()) else MISSING


@cache
def _defaults(makes: Any) -> dict[str, Any]:
    return {
        each.name: each.default if each.default is not MISSING else MISSING
        for each in fields(makes)
        if each.name not in _NOT_WRITTEN
    }


def _say(parts: tuple[Part, ...], pieces: _Pieces) -> bool:
    return all(_say_part(part, pieces) for part in parts)


def _say_part(part: Part, pieces: _Pieces) -> bool:
    match part:
        case Words(text):
            pieces.pieces.append(contracted(text) if pieces.writer.spanish else text)
            return True
        case Plural(one, many):
            pieces.pieces.append(one if pieces.count == 1 else many)
            return True
        case Flag(name, text, value):
            if pieces.get(name) is not value:
                return False
            pieces.pieces.append(text)
            pieces.said.add(name)
            return True
        case Blank():
            return _say_blank(part, pieces)
        case Tail(inner):
            return _say_tail(part, inner, pieces)
        case _:
            assert_never(part)


def _say_tail(tail: Tail, inner: tuple[Part, ...], pieces: _Pieces) -> bool:
    """Write an optional part when it can say something that is not said yet."""
    names = {each for name in tail.fields for each in _names(name)}
    news = [name for name in names if pieces.get(name) != pieces.default(name)]
    if not news or names & pieces.said or names & pieces.reserved:
        return True
    before, said, count = len(pieces.pieces), set(pieces.said), pieces.count
    if not _say(inner, pieces):
        del pieces.pieces[before:]
        pieces.said, pieces.count = said, count
    return True


def _say_blank(blank: Blank, pieces: _Pieces) -> bool:
    value = pieces.get(blank.field)
    if value is None:
        return False
    if blank.joint is None:
        text = _phrase(blank.kind, value, pieces.writer, pieces.count)
    else:
        text = _list(blank, value, pieces)
    if text is None:
        return False
    if blank.kind in {"count", "figure"}:
        pieces.count = value
    elif blank.joint is not None:
        pieces.count = len(value)
    pieces.pieces.append(text)
    pieces.said.update(_names(blank.field))
    return True


def _list(blank: Blank, values: Any, pieces: _Pieces) -> str | None:
    said = [_phrase(blank.kind, value, pieces.writer, pieces.count) for value in values]
    texts = [text for text in said if text is not None]
    joint = blank.joint or "and"
    if len(texts) < (2 if joint in AT_LEAST_TWO else 1) or len(texts) < len(said):
        return None
    language = pieces.writer.language
    if joint in {"and", "or"}:
        return list_in_words(texts, language, last="and" if joint == "and" else "or")
    between, last = JOINTS[joint][language]
    parts = [texts[0]]
    for index, text in enumerate(texts[1:], start=2):
        parts += [last if index == len(texts) else between, text]
    return joined(parts)


def contracted(words: str) -> str:
    """Join «de el» and «a el» inside literal words."""
    return _DE_EL.sub("del", _A_EL.sub("al", words))


def joined(pieces: list[str]) -> str:
    """Join pieces with spaces, marks to the left; «de el» and «a el» become «del» and «al»."""
    text = ""
    for piece in pieces:
        if not text:
            text = piece
        elif piece[0] in ",;:.":
            text = text.removesuffix(",") + piece
        elif piece.startswith("el ") and text.endswith((" de", " a", "De", "A")):
            text += piece[1:]
        else:
            text += f" {piece}"
    return text.removesuffix(",")


def _key(value: Any) -> tuple[type[Any], Any]:
    """Return what a choice is found by: True is not 1."""
    return type(value), value


@cache
def _choices(kind: str) -> dict[Any, Choice]:
    found: dict[Any, Choice] = {}
    for choice in CHOICES:
        if choice.kind == kind:
            found.setdefault(_key(choice.value), choice)
    return found


@cache
def _rows(kind: str) -> tuple[Row, ...]:
    return tuple(row for row in ROWS if row.kind == kind and row.written)


@cache
def _parts(row: Row, language: Language) -> tuple[Part, ...]:
    return parts_of(row.wordings(language)[0])
