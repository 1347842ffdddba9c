"""Opening what a command is pointed at: a text, or a folder that holds a relationship."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from trato.cli.clock import instant
from trato.cli.exits import Exit
from trato.cli.stop import Stop
from trato.core.agreement import Agreement, Version
from trato.core.events import Event, EventKind
from trato.core.problems import Problem, problem
from trato.core.text import Reading, read
from trato.core.words import Language
from trato.core.worktime import start_of_local_day
from trato.files import (
    AGREEMENT,
    LedgerReading,
    read_ledger,
    read_text_file,
    read_versions,
)


@dataclass(frozen=True, slots=True)
class TextFile:
    """A text on disk, as it was read."""

    path: Path
    text: str
    reading: Reading
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Relationship:
    """A folder as the engine takes it: the versions of its text and its events.

    `agreement` is the working text; `zone` and `language` are those of its header.
    """

    folder: Path
    agreement: Agreement
    versions: tuple[Version, ...]
    events: tuple[Event, ...]

    @property
    def zone(self) -> str:
        """Return the IANA zone of the header."""
        return self.agreement.header.zone

    @property
    def language(self) -> Language:
        """Return the language that the agreement is written in."""
        return self.agreement.header.language

    @property
    def people(self) -> frozenset[str]:
        """Return the short names of everybody whom any version names."""
        agreements = [self.agreement, *(one.agreement for one in self.versions)]
        parties = [party for agreement in agreements for party in agreement.parties]
        named = {person.short for party in parties for person in party.people}
        sides = {party.side.value for party in parties if not party.people}
        return frozenset(named | sides | {one for event in self.events for one in joins(event)})


def joins(event: Event) -> Iterator[str]:
    """Yield the short name of whoever an event brings to one of the sides."""
    if event.kind is EventKind.PEOPLE_CHANGED:
        yield str(event.fields.get("person", ""))


def text_path(given: str) -> Path:
    """Return the file meant by a path: itself, or `acuerdo.md` in that folder."""
    path = Path(given)
    return path / AGREEMENT if path.is_dir() else path


def open_text(given: str) -> TextFile:
    """Read the agreement at a path. Raises `Stop` when there is none."""
    path = text_path(given)
    if not path.is_file():
        raise Stop(Exit.PROBLEMS, key="no_text", where=str(path))
    text, problems = read_text_file(path)
    reading = read(text)
    return TextFile(path, text, reading, (*problems, *reading.problems))


def open_relationship(arguments: argparse.Namespace) -> Relationship:
    """Read a folder. Raises `Stop`: 1 for a text that cannot run, 4 for a chain that is broken."""
    folder = Path(arguments.folder)
    opened = open_text(str(folder))
    blocking = [one for one in opened.problems if one.blocks]
    if blocking:
        raise Stop(Exit.PROBLEMS, key="text_problems", problems=blocking, path=opened.path.name)
    ledger = open_ledger(folder if folder.is_dir() else folder.parent)
    versions = _versions(folder, opened, getattr(arguments, "assume_signed", None))
    missing = list(_missing(ledger.events, versions))
    if missing:
        raise Stop(Exit.PROBLEMS, key="ledger_problems", problems=missing)
    return Relationship(folder, opened.reading.agreement, versions, ledger.events)


def _missing(events: Iterable[Event], versions: Iterable[Version]) -> Iterator[Problem]:
    """Yield a problem for every version that was approved and whose text is not there."""
    kept = {one.sha256 for one in versions}
    said: set[object] = set()
    for event in events:
        number, digest = event.fields.get("version"), event.fields.get("sha256")
        is_approval = event.kind is EventKind.VERSION_APPROVED and digest is not None
        if is_approval and f"sha256:{digest}" not in kept and number not in said:
            said.add(number)
            yield problem("version-missing", number=str(number))


def open_ledger(folder: Path) -> LedgerReading:
    """Read the ledger of a folder. Raises `Stop` when its chain is broken or it cannot be read."""
    ledger = read_ledger(folder)
    blocking = [one for one in ledger.problems if one.blocks]
    if blocking:
        exit_code = Exit.CHAIN_BROKEN if ledger.is_broken else Exit.PROBLEMS
        raise Stop(exit_code, key="ledger_problems", problems=blocking, path="hechos.jsonl")
    return ledger


def _versions(folder: Path, opened: TextFile, signed: str | None) -> tuple[Version, ...]:
    frozen = read_versions(folder) if folder.is_dir() else None
    if frozen is not None and frozen.problems:
        raise Stop(Exit.PROBLEMS, key="text_problems", problems=frozen.problems, path="versiones")
    signed_at = _signed_at(signed, opened.reading.agreement.header.zone)
    if frozen is None or not frozen.value:
        digest = sha256(opened.path.read_bytes()).hexdigest()
        return (Version(1, f"sha256:{digest}", opened.reading.agreement, signed_at),)
    first = min(one.number for one in frozen.value)
    return tuple(
        Version(
            one.number,
            f"sha256:{one.sha256}",
            _agreement_of(one.text, one.number),
            signed_at if one.number == first else None,
        )
        for one in frozen.value
    )


def _agreement_of(text: str, number: int) -> Agreement:
    reading = read(text)
    blocking = [one for one in reading.problems if one.blocks]
    if blocking:
        raise Stop(
            Exit.PROBLEMS, key="text_problems", problems=blocking, path=f"versiones/{number}.md"
        )
    return reading.agreement


def _signed_at(signed: str | None, zone: str) -> datetime | None:
    """Return when both sides are taken to have signed; a date alone is its first instant."""
    if signed is None:
        return None
    at = instant(signed, zone)
    is_day = len(signed) == len("2026-01-31")
    return start_of_local_day(zone, at.date()) if is_day else at
