"""What stands before the clauses: title, header, parties, calendars, things, amendment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from trato.core.agreement import Amends, Group, Header, Party, Thing
from trato.core.problems import Problem
from trato.core.speech import fold
from trato.core.text.amending import read_amendment
from trato.core.text.calendars import read_calendars
from trato.core.text.header import HeaderReading, read_header
from trato.core.text.parties import read_parties
from trato.core.text.speaking import Context
from trato.core.text.splitting import Block, Heading, Piece, sentences
from trato.core.text.things import read_things
from trato.core.worktime import Calendar

_SECTIONS: Final = {
    "partes": "parties",
    "parties": "parties",
    "horarios": "calendars",
    "horario": "calendars",
    "calendars": "calendars",
    "cosas": "things",
    "things": "things",
    "enmienda": "amendment",
    "amendment": "amendment",
}


def section_of(heading: Heading | None) -> str | None:
    """Return which section a heading opens; None when it is no such section."""
    if heading is None or heading.level == 1:
        return None
    return _SECTIONS.get(fold(heading.piece.text.strip().rstrip(".:")))


@dataclass(slots=True)
class Front:
    """What was read before the clauses; ``other`` are sentences that are none of it."""

    title: str = ""
    header: Header = field(default_factory=lambda: HeaderReading().header())
    parties: tuple[Party, ...] = ()
    calendars: tuple[Calendar, ...] = ()
    things: dict[str, Thing] = field(default_factory=dict)
    groups: list[Group] = field(default_factory=list)
    amends: Amends | None = None
    blocks: int = 0  # how many blocks title and header take up
    other: list[Piece] = field(default_factory=list)
    unread: list[Piece] = field(default_factory=list)
    problems: list[tuple[Problem, Piece | None]] = field(default_factory=list)

    def context(self) -> Context:
        """Return what sentences are read against: names in this language, and people."""
        language = self.header.language
        names = {
            text: thing.name
            for thing in _translated(self.things.values(), self.groups)
            for code, text in thing.translations
            if code == language.value and text not in self.things
        }
        people = {
            folded(person.name): person.name for party in self.parties for person in party.people
        }
        return Context(language, self.header.numbers, self.header.currency, names, {}, people)


def folded(name: str) -> tuple[str, ...]:
    """Return the words of a name as they are compared."""
    return tuple(fold(word) for word in name.split())


def _translated(things: Iterable[Thing], groups: Iterable[Group]) -> Iterator[Thing | Group]:
    yield from things
    yield from groups


def read_front(cut: list[Block]) -> Front:
    """Read title, header and sections; each Problem comes with the piece that it is about."""
    front = Front()
    _read_title_and_header(cut, front)
    for block in cut:
        wrong = _read_section(block, front)
        front.problems.extend(wrong)
        front.unread.extend(piece for _, piece in wrong)
    return front


def _read_title_and_header(cut: list[Block], front: Front) -> None:
    """Read what comes before the first section."""
    title: Piece | None = None
    lines: list[Piece] = []
    for block in cut:
        if block.heading is not None and (block.heading.level > 1 or title is not None):
            break
        front.blocks += 1
        if block.heading is not None:
            title = block.heading.piece
        for paragraph in block.paragraphs:
            lines.extend(sentences(paragraph))
    reading = read_header(title, lines)
    front.title = reading.title
    front.header = reading.header()
    front.other = reading.other
    front.problems.extend(reading.problems)


def _read_section(block: Block, front: Front) -> list[tuple[Problem, Piece]]:
    match section_of(block.heading):
        case "parties":
            parties, wrong = read_parties(block.paragraphs)
            known = {party.side for party in front.parties}
            front.parties += tuple(party for party in parties if party.side not in known)
            return wrong
        case "calendars":
            found = read_calendars(block.paragraphs, front.header.zone)
            front.calendars += tuple(found.calendars)
            return found.wrong
        case "things":
            read = read_things(block.paragraphs)
            for thing in read.things:
                front.things.setdefault(thing.name, thing)
            front.groups.extend(read.groups)
            return read.wrong
        case "amendment":
            front.amends, wrong = read_amendment(block.paragraphs)
            return wrong
        case _:
            return []
