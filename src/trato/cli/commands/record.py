"""`trato record`: enter facts in the ledger. What cannot be entered is kept beside it."""

from __future__ import annotations

import argparse
import json
import secrets
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from trato.cli.batch import lines_in
from trato.cli.clock import instant, moment, now
from trato.cli.console import Console
from trato.cli.exits import Exit
from trato.cli.opening import Relationship, joins, open_relationship
from trato.cli.stop import Stop
from trato.cli.versioning import freeze_proposed, name_version
from trato.core.events import Event, check_measures, check_people, read_event, shares_in
from trato.core.problems import Problem, problem
from trato.files import LedgerWriter, keep_rejected, recording
from trato.formats.json_text import object_of

LINE_CHARACTERS_MAX = 100_000
PROGRESS_STEP = 500


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Record one event from the flags, or one a line from a file; stop at the first refused."""
    opened = open_relationship(arguments)
    if arguments.file is None and not (arguments.kind and arguments.by):
        raise Stop(Exit.WRONG_COMMAND, key="record.needs")
    clock = now()
    recorded: list[str] = []
    with recording(opened.folder, at=clock) as writer:
        if isinstance(writer, Problem):
            raise Stop(Exit.PROBLEMS, key="ledger_problems", problems=[writer])
        shares = shares_in(opened.agreement)
        desk = _Desk(arguments, opened, writer, clock, set(opened.people), shares)
        for place, typed in enumerate(_typed(arguments), start=1):
            recorded.append(desk.enter(typed, place))
            if place % PROGRESS_STEP == 0:
                console.progress(place, place, console.words("record.progress"))
    console.answer({"format": "trato-record/1", "recorded": recorded})
    if arguments.file is None:
        console.line(console.words("record.done", ids=", ".join(recorded)))
    elif len(recorded) > 1:
        console.line(console.words("record.done_many", count=str(len(recorded)), last=recorded[-1]))
    elif recorded:
        console.line(console.words("record.done", ids=recorded[0]))
    else:
        console.line(console.words("record.done_none"))
    return Exit.DONE


def _typed(arguments: argparse.Namespace) -> Iterator[str]:
    """Yield what was typed: the lines of the file, or the flags as one line of JSON."""
    if arguments.file is None:
        yield json.dumps(_flags(arguments), ensure_ascii=False)
        return
    lines = lines_in(sys.stdin) if arguments.file == "-" else _file_lines(arguments.file)
    for line in lines:
        if line.strip():
            yield line.rstrip("\n")


def _file_lines(name: str) -> Iterator[str]:
    try:
        with Path(name).open(encoding="utf-8-sig", errors="surrogateescape") as file:
            yield from lines_in(file)
    except OSError as wrong:
        raise Stop(
            Exit.PROBLEMS, key="cannot_read", where=name, why=wrong.strerror or ""
        ) from wrong


@dataclass(frozen=True, slots=True)
class _Desk:
    """Where facts are entered: what was asked, the relationship, its ledger, the time, the people
    who may be named (each who joins is added), and the figures that are percentages."""

    arguments: argparse.Namespace
    opened: Relationship
    writer: LedgerWriter
    clock: datetime
    people: set[str]
    shares: frozenset[str]

    def enter(self, typed: str, place: int) -> str:
        """Enter one event and return its id. Raises `Stop` with what is wrong, and keeps it."""
        event = self.read(typed, place)
        wrong = event if isinstance(event, list) else self.refused(event)
        if not wrong and isinstance(event, Event):
            refused = freeze_proposed(event, self.opened)
            entry = refused or self.writer.append(event, salt=secrets.token_hex(16))
            if not isinstance(entry, list):
                self.people.update(joins(event))
                return event.id
            wrong = entry
        name = "stdin" if self.arguments.file == "-" else self.arguments.file
        placed = [one.moved_to(place) if name else one for one in wrong]
        kept = keep_rejected(self.opened.folder, typed, placed, at=self.clock)
        where = str(kept) if isinstance(kept, Path) else "—"
        raise Stop(
            Exit.PROBLEMS, key="record.refused", problems=placed, path=name or "", where=where
        )

    def refused(self, event: Event) -> list[Problem]:
        """Return what the agreement itself rules out: people nobody named, figures beyond all."""
        return [*check_people(event, self.people), *check_measures(event, self.shares)]

    def read(self, typed: str, place: int) -> Event | list[Problem]:
        """Read one line as an event, with what the command and the clock say of it."""
        if len(typed) > LINE_CHARACTERS_MAX:
            limit = str(LINE_CHARACTERS_MAX)
            return [problem("event-too-long", size=str(len(typed)), limit=limit)]
        raw = object_of(_bytes(typed), line=place)
        if isinstance(raw, Problem):
            return [raw]
        zone = self.opened.zone
        if self.arguments.file is None:
            raw["at"] = moment(self.arguments.at, zone, default=self.clock).isoformat()
        recorded_at = instant(self.arguments.recorded_at, zone, default=self.clock)
        raw.setdefault("id", self.writer.next_id())
        raw.setdefault("at", self.clock.isoformat())
        raw.setdefault("recorded_at", recorded_at.isoformat())
        raw.setdefault("recorded_by", raw.get("by"))
        name_version(raw, self.opened)
        return read_event(raw, line=place)


def _flags(arguments: argparse.Namespace) -> dict[str, object]:
    raw: dict[str, object] = {"kind": arguments.kind, "by": arguments.by}
    optional = {
        "recorded_by": arguments.recorded_by,
        "channel": arguments.channel,
        "about": arguments.about,
        "text": arguments.text,
        "source": arguments.source,
        "evidence": [_evidence(name) for name in arguments.evidence],
        "fields": dict(_field(text) for text in arguments.field),
    }
    return raw | {name: value for name, value in optional.items() if value}


def _bytes(typed: str) -> bytes:
    """Return the bytes that somebody typed, also those that are no UTF-8."""
    try:
        return typed.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return typed.encode("utf-8", "surrogatepass")


def _field(text: str) -> tuple[str, object]:
    name, sign, value = text.partition("=")
    if not sign or not name.strip(": "):
        raise Stop(Exit.WRONG_COMMAND, key="record.bad_field", text=text[:60])
    if not name.endswith(":"):
        return name.strip(), value
    try:
        return name[:-1].strip(), json.loads(value)
    except (ValueError, RecursionError) as wrong:
        raise Stop(Exit.WRONG_COMMAND, key="record.bad_field", text=text[:60]) from wrong


def _evidence(name: str) -> dict[str, object]:
    try:
        content = Path(name).read_bytes()
    except OSError as wrong:
        raise Stop(
            Exit.PROBLEMS, key="cannot_read", where=name, why=wrong.strerror or ""
        ) from wrong
    return {
        "name": Path(name).name,
        "sha256": sha256(content).hexdigest(),
        "size_bytes": len(content),
    }
