"""The section of the parties: who is bound, their people, and what each may do."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Final

from trato.core.agreement import May, Party, Person, Side
from trato.core.problems import Problem, nearest_names, problem
from trato.core.speech import fold
from trato.core.text.limits import PEOPLE_MAX
from trato.core.text.splitting import Piece
from trato.core.words import Language
from trato.core.words.lists import list_in_words

Wrong = tuple[Problem, Piece]

_SIDES: Final = {
    "prestador": Side.PROVIDER,
    "prestadora": Side.PROVIDER,
    "provider": Side.PROVIDER,
    "cliente": Side.CLIENT,
    "clienta": Side.CLIENT,
    "client": Side.CLIENT,
}
_SIDE_WORDS: Final = {
    Language.SPANISH: {Side.PROVIDER: "Prestador", Side.CLIENT: "Cliente"},
    Language.ENGLISH: {Side.PROVIDER: "Provider", Side.CLIENT: "Client"},
}
_POWERS: Final = {
    Language.SPANISH: {
        May.SIGN: "responsable",
        May.APPROVE: "aprueba",
        May.ACCEPT: "acepta",
        May.ASK: "pide",
        May.PAY: "paga",
        May.READ: "lee",
    },
    Language.ENGLISH: {
        May.SIGN: "responsible",
        May.APPROVE: "approves",
        May.ACCEPT: "accepts",
        May.ASK: "asks",
        May.PAY: "pays",
        May.READ: "reads",
    },
}
_MAY: Final = {fold(word): may for words in _POWERS.values() for may, word in words.items()} | {
    "firma": May.SIGN,
    "signs": May.SIGN,
    "consulta": May.READ,
    "solicita": May.ASK,
    "requests": May.ASK,
    "autoriza": May.APPROVE,
    "authorises": May.APPROVE,
    "authorizes": May.APPROVE,
}
_START: Final = re.compile(r"^[ \t]*([^\s:]{3,12})[ \t]*:", re.MULTILINE)
_PARTY: Final = re.compile(r"\s*([^\s:]+)\s*:\s*(.*?)\s*(?:\((.*)\))?\s*\.?\s*", re.DOTALL)
_PERSON: Final = re.compile(r"\s*([^:«»“”]+?)\s*(?:[«“]([^»”]+)[»”])?\s*(?::\s*(.*))?", re.DOTALL)
_BETWEEN: Final = re.compile(r"\s*,\s*|\s+(?:y|e|and)\s+")


def short_name(name: str) -> str:
    """Return the name that events carry: the first name in lower case, without accents."""
    return fold(name.split(maxsplit=1)[0]) if name.split() else ""


def read_parties(paragraphs: tuple[Piece, ...]) -> tuple[tuple[Party, ...], list[Wrong]]:
    """Read the section; every line that is not a party is a Problem at its place."""
    parties: list[Party] = []
    wrong: list[Wrong] = []
    shorts: set[str] = set()
    for piece in _lines(paragraphs):
        found = _PARTY.fullmatch(piece.text)
        side = _SIDES.get(fold(found[1])) if found else None
        if found is None or side is None or not found[2].strip():
            wrong.append((problem("party-unread", text=piece.text[:60]), piece))
            continue
        if any(party.side is side for party in parties):
            wrong.append((problem("party-twice", text=found[1]), piece))
            continue
        people = tuple(_people(found[3] or "", piece, shorts, wrong))
        parties.append(Party(side, " ".join(found[2].split()), people))
    return tuple(parties), wrong


def _lines(paragraphs: tuple[Piece, ...]) -> Iterator[Piece]:
    """Yield one piece per party: a party goes on until the next one is named."""
    for paragraph in paragraphs:
        starts = [
            found.start() for found in _START.finditer(paragraph.text) if fold(found[1]) in _SIDES
        ]
        bounds = sorted({0, *starts, len(paragraph.text)})
        for begin, end in itertools.pairwise(bounds):
            words = paragraph.text[begin:end]
            if words.strip():
                start = paragraph.start + begin + len(words) - len(words.lstrip())
                yield Piece(start, start + len(words.strip()), words.strip())


def _people(words: str, piece: Piece, shorts: set[str], wrong: list[Wrong]) -> Iterator[Person]:
    said_people = words.split(";")
    if len(said_people) > PEOPLE_MAX:
        wrong.append((problem("people-too-many", limit=str(PEOPLE_MAX)), piece))
    for said in said_people[:PEOPLE_MAX]:
        if not said.strip():
            continue
        found = _PERSON.fullmatch(said)
        if found is None:
            wrong.append((problem("person-unread", text=said.strip()[:60]), piece))
            continue
        name = " ".join(found[1].split())
        short = found[2].strip() if found[2] else short_name(name)
        if short in shorts:
            wrong.append((problem("person-twice", person=name, short=short), piece))
            number = 2
            while f"{short}{number}" in shorts:
                number += 1
            short = f"{short}{number}"
        shorts.add(short)
        yield Person(name, short, tuple(_powers(found[3] or "", piece, wrong)))


def _powers(words: str, piece: Piece, wrong: list[Wrong]) -> Iterator[May]:
    for word in _BETWEEN.split(words.strip()):
        if not word:
            continue
        may = _MAY.get(fold(word))
        if may is None:
            nearest = nearest_names(word, _POWERS[Language.SPANISH].values())
            wrong.append((problem("power-unknown", text=word[:40], nearest=nearest), piece))
        else:
            yield may


def write_parties(parties: tuple[Party, ...], language: Language) -> list[str]:
    """Write one line per party."""
    return [_write_party(party, language) for party in parties]


def _write_party(party: Party, language: Language) -> str:
    said = "; ".join(_write_person(person, language) for person in party.people)
    people = f" ({said})" if said else ""
    return f"{_SIDE_WORDS[language][party.side]}: {party.name}{people}."


def _write_person(person: Person, language: Language) -> str:
    powers = list_in_words([_POWERS[language][may] for may in person.may], language)
    short = "" if person.short == short_name(person.name) else f" «{person.short}»"
    return f"{person.name}{short}: {powers}" if powers else f"{person.name}{short}"
