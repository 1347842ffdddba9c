"""A relationship as a folder: the working text, the frozen versions, claims and private notes."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Final

from trato.core.claims import Claim
from trato.core.events.texts import read_instant, read_name
from trato.core.events.texts import read_text as read_note_text
from trato.core.problems import Problem, problem
from trato.files.reading import (
    Line,
    Reading,
    in_file,
    lines_of,
    read_bytes,
    read_object,
    read_text,
    unreadable,
)
from trato.formats.claim import read_claim
from trato.formats.json_text import object_of

AGREEMENT: Final = "acuerdo.md"
VERSIONS: Final = "versiones"
LEDGER: Final = "hechos.jsonl"
CLAIMS: Final = "reclamos"
NOTES: Final = "notas.jsonl"
REJECTED: Final = "rechazados.jsonl"

VERSIONS_MAX = 10_000
CLAIMS_MAX = 10_000
_VERSION_NAME: Final = re.compile(r"([1-9][0-9]{0,5})\.md")


@dataclass(frozen=True, slots=True)
class VersionFile:
    """A text that was proposed, frozen under its number. `sha256` (hex) is of the file's bytes."""

    number: int
    text: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Note:
    """A private note: never in the chain, never given away. `at` is an aware instant."""

    at: datetime
    by: str
    text: str
    about: str = ""


def read_agreement(folder: Path) -> str | Problem:
    """Read the working text of a relationship."""
    return read_text(folder / AGREEMENT)


def read_version(path: Path, number: int) -> VersionFile | Problem:
    """Read one frozen text with the hash of its bytes."""
    raw = read_bytes(path)
    if isinstance(raw, Problem):
        return raw
    text = read_text(path)
    if isinstance(text, Problem):
        return text
    return VersionFile(number, text, sha256(raw).hexdigest())


def read_versions(folder: Path) -> Reading[tuple[VersionFile, ...]]:
    """Read every frozen text, by number; other files in their folder are passed over."""
    places = folder / VERSIONS
    names = _names_in(places)
    if isinstance(names, Problem):
        return Reading((), (names,))
    found: list[VersionFile] = []
    wrong: list[Problem] = []
    for name in names[:VERSIONS_MAX]:
        match = _VERSION_NAME.fullmatch(name)
        version = read_version(places / name, int(match[1])) if match else None
        if isinstance(version, Problem):
            wrong.append(version)
        elif version is not None:
            found.append(version)
    found.sort(key=lambda version: version.number)
    return Reading(tuple(found), tuple(wrong))


def freeze_version(folder: Path, number: int, raw: bytes) -> VersionFile | Problem:
    """Write a text under its number, once and for all; the same bytes again are no problem."""
    path = folder / VERSIONS / f"{number}.md"
    try:
        path.parent.mkdir(exist_ok=True)
        with path.open("xb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
    except FileExistsError as wrong:
        if not path.is_file():
            return unreadable(path, wrong)
        if read_bytes(path) != raw:
            return in_file(problem("version-frozen", number=str(number)), path)
    except OSError as wrong:
        return unreadable(path, wrong)
    return read_version(path, number)


def read_claims(folder: Path) -> Reading[Mapping[str, Claim]]:
    """Read every claim by its id; of two files with one id the first by name stays."""
    places = folder / CLAIMS
    names = _names_in(places)
    if isinstance(names, Problem):
        return Reading({}, (names,))
    found: dict[str, Claim] = {}
    wrong: list[Problem] = []
    for name in [name for name in names if name.endswith(".json")][:CLAIMS_MAX]:
        claim = read_claim_file(places / name)
        if isinstance(claim, list):
            wrong.extend(claim)
        elif claim.id in found:
            wrong.append(in_file(problem("claim-doubled", id=claim.id), places / name))
        else:
            found[claim.id] = claim
    return Reading(found, tuple(wrong))


def read_claim_file(path: Path) -> Claim | list[Problem]:
    """Read one claim from its file."""
    raw = read_object(path)
    if isinstance(raw, Problem):
        return [raw]
    claim = read_claim(raw)
    return [in_file(found, path) for found in claim] if isinstance(claim, list) else claim


def read_notes(folder: Path) -> Reading[tuple[Note, ...]]:
    """Read the private notes, one JSON object a line: `at`, `by`, `text`, perhaps `about`."""
    path = folder / NOTES
    found: list[Note] = []
    wrong: list[Problem] = []
    for line in lines_of(path):
        note = line if isinstance(line, Problem) else _read_note(line)
        if isinstance(note, Problem):
            wrong.append(in_file(note, path) if isinstance(line, Line) else note)
        else:
            found.append(note)
    return Reading(tuple(found), tuple(wrong))


def _read_note(line: Line) -> Note | Problem:
    raw = object_of(line.raw, line=line.number)
    if isinstance(raw, Problem):
        return raw
    at = read_instant("at", raw.get("at"))
    by = read_name("by", raw.get("by"))
    text = read_note_text("text", raw.get("text"))
    about = read_note_text("about", raw.get("about", ""))
    for part in (at, by, text, about):
        if isinstance(part, Problem):
            return part.moved_to(line.number)
    assert isinstance(at, datetime)
    return Note(at, str(by), str(text), str(about))


def _names_in(folder: Path) -> list[str] | Problem:
    """Return the names in a folder in order; none when there is no such folder."""
    try:
        return sorted(entry.name for entry in folder.iterdir()) if folder.is_dir() else []
    except OSError as wrong:
        return unreadable(folder, wrong)
