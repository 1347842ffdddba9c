"""Reading files with care: what cannot be read is a Problem with its file, line and cure."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Generic, TypeVar

from trato.core.problems import Problem, problem
from trato.formats.json_text import FILE_BYTES_MAX, LINE_BYTES_MAX, object_of, text_of

T = TypeVar("T")
_BOM = b"\xef\xbb\xbf"
_LINE_READ_MAX = LINE_BYTES_MAX + 2


@dataclass(frozen=True, slots=True)
class Reading(Generic[T]):
    """What was read, and what could not be; every Problem has its file in the param `file`."""

    value: T
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a file: its number, its bytes without the line feed, whether it had one."""

    number: int
    raw: bytes
    is_ended: bool


def in_file(found: Problem, path: Path) -> Problem:
    """Return a Problem that says in which file it is."""
    return replace(found, params=(*found.params, ("file", path.name)))


def read_bytes(path: Path, *, limit: int = FILE_BYTES_MAX) -> bytes | Problem:
    """Read a whole regular file of at most `limit` bytes."""
    try:
        if not path.is_file():
            return in_file(problem("file-missing", path=str(path)), path)
        with path.open("rb") as file:
            raw = file.read(limit + 1)
    except OSError as wrong:
        return unreadable(path, wrong)
    if len(raw) > limit:
        return in_file(problem("file-too-long", path=path.name, limit=str(limit)), path)
    return raw


def read_text_file(path: Path) -> tuple[str, tuple[Problem, ...]]:
    """Read a text that somebody wrote, whatever its encoding, with what is wrong with it.

    What is not UTF-8 is read as the old Western encoding that it most likely is (Windows-1252),
    and a Problem says where it begins; a text that cannot be opened or is too long is empty.
    """
    text = read_text(path)
    if not isinstance(text, Problem):
        return text, ()
    raw = read_bytes(path) if text.code in {"encoding-unread", "json-too-long"} else b""
    if isinstance(raw, Problem):
        return "", (text,)
    try:
        kept = raw.removeprefix(_BOM).decode("utf-8")
    except UnicodeDecodeError:
        kept = raw.decode("cp1252", "replace")
    return kept.replace("\r\n", "\n").replace("\r", "\n"), (text,)


def read_text(path: Path, *, limit: int = FILE_BYTES_MAX) -> str | Problem:
    """Read a UTF-8 text; a byte order mark and carriage returns are let pass and left out."""
    raw = read_bytes(path, limit=limit)
    if isinstance(raw, Problem):
        return raw
    for number, line in enumerate(raw.split(b"\n"), start=1):
        if len(line) > LINE_BYTES_MAX:
            return in_file(too_long(number, len(line)), path)
    text = text_of(raw.removeprefix(_BOM))
    if isinstance(text, Problem):
        return in_file(text, path)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def read_object(path: Path) -> dict[str, object] | Problem:
    """Read a file that holds one JSON object."""
    raw = read_bytes(path)
    if isinstance(raw, Problem):
        return raw
    value = object_of(raw, limit=FILE_BYTES_MAX)
    return in_file(value, path) if isinstance(value, Problem) else value


def lines_of(path: Path) -> Iterator[Line | Problem]:
    """Go through the lines of a file with constant memory; none when there is no such file.

    Empty lines are passed over. A line beyond the limit is a Problem, and the walk goes on behind
    it.
    """
    try:
        if not path.is_file():
            return
        with path.open("rb") as file:
            number = 0
            while raw := file.readline(_LINE_READ_MAX):
                number += 1
                size = len(raw)
                while not raw.endswith(b"\n") and len(raw) == _LINE_READ_MAX:
                    raw = file.readline(_LINE_READ_MAX)
                    size += len(raw)
                if size > _LINE_READ_MAX:
                    yield in_file(too_long(number, size), path)
                elif raw.strip():
                    yield Line(number, raw.rstrip(b"\r\n"), raw.endswith(b"\n"))
    except OSError as wrong:
        yield unreadable(path, wrong)


def too_long(number: int, size: int) -> Problem:
    """Make the Problem of a line that nobody types."""
    return problem("json-too-long", line=number, size=str(size), limit=str(LINE_BYTES_MAX))


def unreadable(path: Path, wrong: OSError) -> Problem:
    """Make the Problem of a file that the system refuses to read or write."""
    reason = os.strerror(wrong.errno) if wrong.errno else str(wrong)
    return in_file(problem("file-refused", path=str(path), reason=reason), path)
