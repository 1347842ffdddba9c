"""The section of the things: names declared apart, their translations, and groups."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from trato.core.agreement import Group, Thing
from trato.core.problems import Problem, problem
from trato.core.text.header import NAMES_OF_LANGUAGES, language_named
from trato.core.text.naming import unquoted
from trato.core.text.splitting import Piece, sentences
from trato.core.words import Language

_NAME: Final = r"(?:«[^«»]+»|“[^“”]+”|\"[^\"]+\")"
_THING: Final = re.compile(rf"\s*({_NAME})\s*(?:\(([^()]*)\))?\s*(?:,|;|\by\b|\band\b|$)\s*")
_GROUP: Final = re.compile(
    rf"\s*({_NAME})\s*(?:\(([^()]*)\))?\s*(?:es\s+cada\s+un[oa]\s+de|is\s+each\s+of)\s*:?\s*(.+)",
    re.DOTALL,
)
_TRANSLATION: Final = re.compile(rf"\s*(\w+)\s*:\s*({_NAME})\s*")


@dataclass(slots=True)
class ThingsReading:
    """What a section of things declares."""

    things: list[Thing] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    wrong: list[tuple[Problem, Piece]] = field(default_factory=list)


def read_things(paragraphs: tuple[Piece, ...]) -> ThingsReading:
    """Read the section; every sentence that declares nothing is a Problem at its place."""
    reading = ThingsReading()
    for paragraph in paragraphs:
        for piece in sentences(paragraph):
            if not _read_words(piece.text, reading):
                _read_lines(piece, reading)
    return reading


def _read_lines(piece: Piece, reading: ThingsReading) -> None:
    """Read a piece line by line: people leave out the full stop at the end of a line."""
    place = piece.start
    for line in piece.text.split("\n"):
        if line.strip() and not _read_words(line, reading):
            at = Piece(place, place + len(line), line)
            reading.wrong.append((problem("thing-unread", text=line.strip()[:60]), at))
        place += len(line) + 1


def _read_words(text: str, reading: ThingsReading) -> bool:
    words = " ".join(text.removesuffix(".").split())
    return _read_group(words, reading) or _read_list(words, reading)


def _read_group(words: str, reading: ThingsReading) -> bool:
    found = _GROUP.fullmatch(words)
    if found is None:
        return False
    members = _names(found[3])
    translations = _translations(found[2])
    if members is None or translations is None:
        return False
    reading.groups.append(
        Group(unquoted(found[1]), tuple(thing.name for thing in members), translations)
    )
    reading.things.extend(members)
    return True


def _read_list(words: str, reading: ThingsReading) -> bool:
    things = _names(words)
    if things is None:
        return False
    reading.things.extend(things)
    return True


def _names(words: str) -> list[Thing] | None:
    things: list[Thing] = []
    place = 0
    while place < len(words):
        found = _THING.match(words, place)
        translations = None if found is None else _translations(found[2])
        if found is None or translations is None or found.end() == place:
            return None
        things.append(Thing(unquoted(found[1]), translations))
        place = found.end()
    return things or None


def _translations(words: str | None) -> tuple[tuple[str, str], ...] | None:
    pairs: list[tuple[str, str]] = []
    for said in (words or "").split(";"):
        if not said.strip():
            continue
        found = _TRANSLATION.fullmatch(said)
        language = None if found is None else language_named(found[1])
        if found is None or language is None:
            return None
        pairs.append((language.value, unquoted(found[2])))
    return tuple(pairs)


def write_things(
    things: tuple[Thing, ...], groups: tuple[Group, ...], language: Language
) -> list[str]:
    """Write one line per thing and per group."""
    lines = [f"{_said(thing.name, thing.translations, language)}." for thing in things]
    link = "es cada uno de" if language is Language.SPANISH else "is each of"
    for group in groups:
        members = ", ".join(_quoted(name, language) for name in group.members)
        lines.append(f"{_said(group.name, group.translations, language)} {link}: {members}.")
    return lines


def _said(name: str, translations: tuple[tuple[str, str], ...], language: Language) -> str:
    said = "; ".join(
        f"{NAMES_OF_LANGUAGES[language][Language(code)]}: {_quoted(text, language)}"
        for code, text in translations
    )
    return _quoted(name, language) + (f" ({said})" if said else "")


def _quoted(name: str, language: Language) -> str:
    return f"«{name}»" if language is Language.SPANISH else f"“{name}”"
