"""The ledger as a file: read with every problem at its line, written so that the chain holds.

One process at a time writes (an exclusive lock on the file), each entry in one append; what was
acknowledged is on the disk. A last line that a crash cut short was never acknowledged: it is set
aside and the chain goes on.
"""

import fcntl
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from trato.core.events import Event
from trato.core.ledger import (
    PAYLOAD_BYTES_MAX,
    Chain,
    Entry,
    FactIndex,
    Head,
    append,
    entry_line,
    is_withheld,
    read_entry,
)
from trato.core.problems import Problem, problem, question
from trato.files.folder import LEDGER
from trato.files.reading import Line, in_file, lines_of, unreadable
from trato.files.rejected import keep_rejected
from trato.formats.json_text import object_of

ENTRIES_MAX = 2_000_000
_PROBLEMS_MAX = 1_000
_LINE_END: Final = b"\n"


@dataclass(frozen=True, slots=True)
class LedgerReading:
    """A ledger as its file holds it: the entries that can be read, and every problem of the rest.

    `index` holds the events of `entries`, for who wants their facts (see `FactIndex.with_sides`).
    `is_broken` tells whether the chain itself does not hold, which is graver than an event that
    cannot be read. `cut_bytes` is the length of a last line that was cut short and is no entry.
    """

    entries: tuple[Entry, ...]
    index: FactIndex
    problems: tuple[Problem, ...] = ()
    is_broken: bool = False
    cut_bytes: int = 0
    head: Head | None = None

    @property
    def events(self) -> tuple[Event, ...]:
        """Return the recorded events in the order of their entries."""
        return tuple(entry.event for entry in self.entries)


class _Reader:
    """One pass over the lines of a ledger."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.chain = Chain()
        self.entries: list[Entry] = []
        self.index = FactIndex({})
        self.problems: list[Problem] = []
        self.is_broken = False
        self.cut_bytes = 0

    def take(self, line: Line | Problem) -> None:
        """Read one line: check its link, then its event."""
        if isinstance(line, Problem):
            self.problems.append(line)
            self.is_broken = True
            return
        raw = object_of(line.raw, line=line.number)
        if isinstance(raw, Problem):
            self._refuse_line(line, raw)
            return
        links = self.chain.check(raw, line=line.number)
        if links:
            self.is_broken = True
            self._note(links)
            if not isinstance(raw.get("event"), dict):
                return
        if not is_withheld(raw):
            self._take_entry(raw, line)

    def _refuse_line(self, line: Line, found: Problem) -> None:
        if line.is_ended:
            self.is_broken = True
            self._note([found])
            return
        # A crash while writing leaves a line without an end: it was never acknowledged.
        self.cut_bytes = len(line.raw)
        column = len(line.raw.decode("utf-8", "replace")) + 1
        self._note([question("line-cut", line=line.number, column=column)])

    def _take_entry(self, raw: dict[str, object], line: Line) -> None:
        entry = read_entry(raw, line=line.number)
        if isinstance(entry, list):
            self._note([_placed(found, line.raw) for found in entry])
            return
        if entry.event.id in self.index:
            taken = problem("id-taken", line=line.number, id=entry.event.id)
            self._note([_placed(taken, line.raw)])
            return
        self.index = self.index.with_event(entry.event)
        self.entries.append(entry)

    def _note(self, problems: Iterable[Problem]) -> None:
        known = set(self.problems)
        placed = (in_file(found, self.path) for found in problems)
        self.problems.extend(found for found in placed if found not in known)

    def reading(self) -> LedgerReading:
        """Return what was read."""
        return LedgerReading(
            tuple(self.entries),
            self.index,
            tuple(self.problems),
            is_broken=self.is_broken,
            cut_bytes=self.cut_bytes,
            head=self.chain.head,
        )


def read_ledger(folder: Path) -> LedgerReading:
    """Read and check the ledger of a folder; a folder without one has an empty ledger."""
    path = folder / LEDGER
    reader = _Reader(path)
    for place, line in enumerate(lines_of(path)):
        if place >= ENTRIES_MAX:
            reader.take(in_file(problem("ledger-too-long", limit=str(ENTRIES_MAX)), path))
            break
        reader.take(line)
    return reader.reading()


@dataclass(frozen=True, slots=True)
class Verification:
    """What a walk along the chain found: how many entries, the last hash, what does not hold.

    `withheld` counts the entries whose event is kept back.
    """

    count: int
    head: Head | None
    problems: tuple[Problem, ...]
    withheld: int = 0


def verify_ledger(folder: Path) -> Verification:
    """Check the chain of a folder in constant memory; at most a thousand problems are named."""
    path = folder / LEDGER
    chain = Chain()
    wrong: list[Problem] = []
    count = kept_back = 0
    for line in lines_of(path):
        if len(wrong) >= _PROBLEMS_MAX:
            break
        if isinstance(line, Problem):
            wrong.append(line)
            continue
        count += 1
        raw = object_of(line.raw, line=line.number)
        if isinstance(raw, Problem):
            cut = problem("line-cut", line=line.number, column=len(line.raw) + 1)
            wrong.append(in_file(raw if line.is_ended else cut, path))
        else:
            kept_back += is_withheld(raw)
            wrong.extend(in_file(found, path) for found in chain.check(raw, line=line.number))
    return Verification(count, chain.head, tuple(wrong), kept_back)


class LedgerWriter:
    """The ledger of one folder while nobody else may write to it."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor = descriptor
        reading = read_ledger(path.parent)
        self.index = reading.index
        self.problems = reading.problems
        self.is_broken = reading.is_broken
        self.head = reading.head
        self._cut_bytes = reading.cut_bytes

    def next_id(self) -> str:
        """Return the first free id of the row e1, e2, … from the place of the next entry on."""
        number = self.head.seq + 1 if self.head else 1
        while f"e{number}" in self.index:
            number += 1
        return f"e{number}"

    def append(self, event: Event, *, salt: str) -> Entry | list[Problem]:
        """Write one event at the end, or answer why not; the same event again is refused.

        The entry is acknowledged once `recording` has ended, which brings everything to the disk.
        """
        if self.is_broken:
            return [in_file(problem("ledger-broken"), self._path)]
        wrong = self.index.check_new(event)
        if event.id in self.index and not wrong:
            wrong = [problem("event-repeated", id=event.id)]
        if wrong:
            return wrong
        entry = append(self.head, event, salt=salt)
        if len(entry.payload) > PAYLOAD_BYTES_MAX:
            size, limit = str(len(entry.payload)), str(PAYLOAD_BYTES_MAX)
            return [problem("event-too-long", size=size, limit=limit)]
        refusal = self._write(entry_line(entry))
        if refusal is not None:
            return [refusal]
        self.index = self.index.with_event(event)
        self.head = Head(entry.seq, entry.hash)
        return entry

    def _write(self, line: bytes) -> Problem | None:
        """Append one whole line, or nothing: a disk that fills up half-way is set back."""
        size = os.fstat(self._descriptor).st_size
        if size and os.pread(self._descriptor, 1, size - 1) != _LINE_END:
            line = _LINE_END + line
        try:
            written = os.write(self._descriptor, line)
        except OSError as wrong:
            os.ftruncate(self._descriptor, size)
            return unreadable(self._path, wrong)
        if written != len(line):
            os.ftruncate(self._descriptor, size)
            return in_file(problem("disk-full"), self._path)
        return None

    def set_cut_line_aside(self, *, at: datetime) -> Problem | None:
        """Move a last line that was cut short to the refused records, so that the chain goes on."""
        if not self._cut_bytes:
            return None
        size = os.fstat(self._descriptor).st_size
        kept = os.pread(self._descriptor, self._cut_bytes, size - self._cut_bytes)
        cut = [found for found in self.problems if found.code == "line-cut"]
        typed = kept.decode("utf-8", "backslashreplace")
        path = keep_rejected(self._path.parent, typed, cut, at=at)
        if isinstance(path, Problem):
            return path
        os.ftruncate(self._descriptor, size - self._cut_bytes)
        self._cut_bytes = 0
        return None


@contextmanager
def recording(folder: Path, *, at: datetime) -> Iterator[LedgerWriter | Problem]:
    """Open the ledger of a folder for writing, alone: other processes wait. `at` (aware) is now.

    Leaving the block brings all that was appended to the disk. Yields a Problem when the file
    cannot be opened.
    """
    path = folder / LEDGER
    flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC
    try:
        is_new = not path.exists()
        descriptor = os.open(path, flags, 0o644)
    except OSError as wrong:
        yield unreadable(path, wrong)
        return
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        writer = LedgerWriter(path, descriptor)
        refusal = writer.set_cut_line_aside(at=at)
        yield refusal or writer
        os.fsync(descriptor)
        if is_new:
            _sync_folder(folder)
    finally:
        os.close(descriptor)


def _sync_folder(folder: Path) -> None:
    """Bring a new file's name to the disk too: a file without its name is lost in a power cut."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _placed(found: Problem, raw: bytes) -> Problem:
    """Give a Problem of a field the column where the field stands in its line."""
    name = re.split(r"[.\[]", found.param("field"))[-1 if "." in found.param("field") else 0]
    text = raw.decode("utf-8", "replace")
    place = text.find(f'"{name}"') if name else -1
    return (
        replace(found, column=place + 1, end_column=place + 3 + len(name)) if place >= 0 else found
    )
