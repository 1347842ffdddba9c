"""The header of an agreement: its title, language, zone, currency, figures, register."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from trato.core.agreement import Header
from trato.core.money import CURRENCY_DIGITS, NumberStyle, number_style, unknown_currency
from trato.core.problems import Problem, nearest_names, problem
from trato.core.speech import fold
from trato.core.text.splitting import Piece
from trato.core.words import Language
from trato.core.worktime import zone_named

_TITLE: Final = re.compile(r"\s*(acuerdo|agreement)\s*:\s*(.*)", re.IGNORECASE)
_LINE: Final = re.compile(r"([^:]{1,40}):\s*(.*?)\.?\s*", re.DOTALL)
NAMES_OF_HEADER: Final = {
    "idioma": "language",
    "language": "language",
    "zona horaria": "zone",
    "zona": "zone",
    "time zone": "zone",
    "moneda": "currency",
    "currency": "currency",
    "numeros": "numbers",
    "cifras": "numbers",
    "numbers": "numbers",
    "figures": "numbers",
    "prevalece": "prevails",
    "prevails": "prevails",
    "trato": "register",
    "register": "register",
    "tabla de formas": "table",
    "table of forms": "table",
    "datos de zona": "zone_data",
    "zone data": "zone_data",
}
_LANGUAGES: Final = {
    "español": Language.SPANISH,
    "espanol": Language.SPANISH,
    "castellano": Language.SPANISH,
    "spanish": Language.SPANISH,
    "ingles": Language.ENGLISH,
    "english": Language.ENGLISH,
}
NAMES_OF_LANGUAGES: Final = {
    Language.SPANISH: {Language.SPANISH: "español", Language.ENGLISH: "inglés"},
    Language.ENGLISH: {Language.SPANISH: "Spanish", Language.ENGLISH: "English"},
}
_REGISTERS: Final = {"tu": "tú", "usted": "usted", "vos": "vos"}
_NEEDED: Final = ("language", "zone", "currency", "numbers")


def language_named(name: str) -> Language | None:
    """Return the language that a name in Spanish or English means."""
    return _LANGUAGES.get(fold(name.strip()))


@dataclass(slots=True)
class HeaderReading:
    """What was read of a header, what of it is not header, and its problems by their pieces."""

    title: str = ""
    values: dict[str, object] = field(default_factory=dict)
    other: list[Piece] = field(default_factory=list)
    problems: list[tuple[Problem, Piece | None]] = field(default_factory=list)

    def header(self) -> Header:
        """Return the header; what is missing has a default, so that reading goes on."""
        language = self.values.get("language", Language.SPANISH)
        assert isinstance(language, Language)
        numbers = self.values.get("numbers", NumberStyle.COMMA_POINT)
        assert isinstance(numbers, NumberStyle)
        prevails = self.values.get("prevails")
        assert prevails is None or isinstance(prevails, Language)
        table = self.values.get("table", 1)
        assert isinstance(table, int)
        return Header(
            language,
            str(self.values.get("zone", "UTC")),
            str(self.values.get("currency", "USD")),
            numbers,
            prevails,
            _text(self.values.get("register")),
            table,
            _text(self.values.get("zone_data")),
        )


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def read_header(title: Piece | None, lines: list[Piece]) -> HeaderReading:
    """Read the title and the sentences before the first section."""
    reading = HeaderReading()
    if title is not None:
        _read_title(title, reading)
    for piece in lines:
        _read_line(piece, reading)
    for name in _NEEDED:
        if name not in reading.values:
            reading.problems.append((problem(f"header-{name}-missing"), title))
    if not reading.title:
        reading.problems.append((problem("header-title-missing"), title))
    return reading


def _read_title(title: Piece, reading: HeaderReading) -> None:
    found = _TITLE.fullmatch(title.text)
    reading.title = " ".join((found[2] if found else title.text).split())


def _read_line(piece: Piece, reading: HeaderReading) -> None:
    found = _LINE.fullmatch(piece.text)
    key = NAMES_OF_HEADER.get(fold(" ".join(found[1].split()))) if found else None
    if found is None or key is None:
        reading.other.append(piece)
        return
    value = _value(key, " ".join(found[2].split()))
    if key in reading.values:
        reading.problems.append((problem("header-twice", text=found[1][:40]), piece))
    elif isinstance(value, Problem):
        reading.problems.append((value, piece))
        reading.values.setdefault(key, _DEFAULTS.get(key))
    else:
        reading.values[key] = value


_DEFAULTS: Final[dict[str, object]] = {
    "language": Language.SPANISH,
    "zone": "UTC",
    "currency": "USD",
    "numbers": NumberStyle.COMMA_POINT,
    "table": 1,
}


def _value(key: str, text: str) -> object:
    """Return the value of a line of the header, or its Problem."""
    match key:
        case "language" | "prevails":
            return language_named(text) or problem("language-unknown", text=text[:60])
        case "zone":
            return zone_or_problem(text)
        case "currency":
            return text if text in CURRENCY_DIGITS else unknown_currency(text)
        case "numbers":
            return number_style(text)
        case "register":
            return _REGISTERS.get(fold(text)) or problem(
                "register-unknown", text=text[:60],
                nearest=nearest_names(text, _REGISTERS.values()),
            )  # fmt: skip
        case "table":
            return 1 if text == "1" else problem("table-unknown", text=text[:20])
        case _:
            return text[:60]


def zone_or_problem(text: str) -> str | Problem:
    """Return an IANA zone's name, or the Problem of one that does not exist."""
    try:
        zone_named(text)
    except ValueError:
        return problem("zone-unknown", zone=text[:60])
    return text


def write_header(title: str, header: Header) -> list[str]:
    """Write the title and the line of the header."""
    names = NAMES_OF_LANGUAGES[header.language]
    spanish = header.language is Language.SPANISH
    pairs: list[tuple[str, str, str | None]] = [
        ("Idioma", "Language", names[header.language]),
        ("Zona horaria", "Time zone", header.zone),
        ("Moneda", "Currency", header.currency),
        ("Números", "Numbers", header.numbers.value),
        ("Prevalece", "Prevails", None if header.prevails is None else names[header.prevails]),
        ("Trato", "Register", header.register),
        ("Tabla de formas", "Table of forms", None if header.table == 1 else str(header.table)),
        ("Datos de zona", "Zone data", header.zone_data),
    ]
    said = [f"{es if spanish else en}: {value}." for es, en, value in pairs if value is not None]
    return [f"# {'Acuerdo' if spanish else 'Agreement'}: {title}", " ".join(said)]
