"""Whether the texts of a folder are those that its ledger says were proposed and approved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from trato.core.problems import Problem, problem
from trato.files.folder import LEDGER, VERSIONS
from trato.files.reading import in_file, lines_of, read_bytes
from trato.formats.json_text import object_of

_KINDS: Final = frozenset({"version_proposed", "version_approved"})


@dataclass(frozen=True, slots=True)
class Approval:
    """Who approved which bytes and when, as the ledger has it. `sha256` is in hexadecimal."""

    version: int
    sha256: str
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class TextsVerification:
    """The approvals whose text is there byte for byte, and what is wrong with the others."""

    approvals: tuple[Approval, ...]
    problems: tuple[Problem, ...]


def verify_versions(folder: Path) -> TextsVerification:
    """Compare every text that the ledger names by number and hash with the file in the folder."""
    approvals: list[Approval] = []
    wrong: dict[Problem, None] = {}
    for line, event in _events(folder):
        fields = event.get("fields")
        number = fields.get("version") if isinstance(fields, dict) else None
        if event.get("kind") not in _KINDS or not isinstance(fields, dict):
            continue
        digest = str(fields.get("sha256", "")).removeprefix("sha256:")
        found = read_bytes(folder / VERSIONS / f"{number}.md")
        if isinstance(found, Problem):
            wrong[problem("version-missing", number=str(number))] = None
        elif sha256(found).hexdigest() != digest:
            place = problem("version-changed", line=line, number=str(number))
            wrong[in_file(place, folder / LEDGER)] = None
        elif event["kind"] == "version_approved" and isinstance(number, int):
            told = str(event.get("by", "")), str(event.get("at", ""))
            approvals.append(Approval(number, digest, *told))
    return TextsVerification(tuple(approvals), tuple(wrong))


def _events(folder: Path) -> Iterator[tuple[int, dict[str, object]]]:
    for line in lines_of(folder / LEDGER):
        raw = line if isinstance(line, Problem) else object_of(line.raw, line=line.number)
        event = None if isinstance(raw, Problem) else raw.get("event")
        if isinstance(event, dict) and not isinstance(line, Problem):
            yield line.number, event
