"""`trato read`: what a message wants, how soon, and which clause it is about."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

from trato.cli.batch import Item, answer_lines, text_in
from trato.cli.console import Console
from trato.cli.exits import Exit
from trato.cli.given import free_words
from trato.cli.opening import open_text
from trato.cli.stop import Stop
from trato.core.problems import Problem
from trato.core.reading import ClauseText, Confirmation, MessageReading, Urgency, read_message
from trato.core.words import Language
from trato.embedding import Embedder, is_installed
from trato.files.reading import in_file, read_bytes
from trato.formats.json_text import FILE_BYTES_MAX, object_of
from trato.formats.reading import (
    answer_json,
    clauses_in,
    clauses_of,
    confirmation_in,
    reading_json,
)

_URGENT_STYLE: Final = "bold"


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Read the messages given, or standard input: as one message, or one a line with `--batch`."""
    reader = Reader(
        _clauses(Path(arguments.agreement)),
        _confirmed(arguments.confirmed),
        Embedder() if is_installed() and not arguments.without_embeddings else None,
    )
    if arguments.batch:
        return answer_lines(console, partial(_answer, reader, console))
    for text in map(free_words, arguments.message or [None]):
        _show(text, reader.read(text), reader.clauses, console)
    return Exit.DONE


class Reader(NamedTuple):
    """What messages are read against, and with what."""

    clauses: tuple[ClauseText, ...]
    confirmed: tuple[Confirmation, ...]
    embedder: Embedder | None

    def read(self, text: str, language: Language | None = None) -> MessageReading:
        """Read one message."""
        likeness = self.embedder.likeness(text, self.clauses) if self.embedder else None
        return read_message(
            text, self.clauses, self.confirmed, language=language, likeness=likeness
        )


def _answer(reader: Reader, console: Console, item: Item) -> Mapping[str, object]:
    asked = item.get("lang")
    language = Language(str(asked)) if asked in list(Language) else None
    return {**answer_json(reader.read(text_in(item, "text", console), language))}


def _clauses(path: Path) -> tuple[ClauseText, ...]:
    """Return the clauses of an agreement: of a folder or a text of ours, or a list in JSON."""
    if path.suffix != ".json":
        return clauses_of(open_text(str(path)).reading.agreement)
    raw = read_bytes(path)
    document = raw if isinstance(raw, Problem) else object_of(raw, limit=FILE_BYTES_MAX)
    found = document if isinstance(document, Problem) else clauses_in(document)
    if isinstance(found, Problem):
        raise Stop(Exit.PROBLEMS, problems=[in_file(found, path)])
    return found


def _confirmed(path: str | None) -> tuple[Confirmation, ...]:
    """Return the confirmations of a file of JSON lines."""
    if path is None:
        return ()
    raw = read_bytes(Path(path))
    if isinstance(raw, Problem):
        raise Stop(Exit.PROBLEMS, problems=[raw])
    found = []
    for number, line in enumerate(raw.splitlines(), start=1):
        if not line.strip():
            continue
        document = object_of(line, line=number)
        one = document if isinstance(document, Problem) else confirmation_in(document)
        if isinstance(one, Problem):
            raise Stop(Exit.PROBLEMS, problems=[in_file(one.moved_to(number), Path(path))])
        found.append(one)
    return tuple(found)


def _show(
    text: str, reading: MessageReading, clauses: tuple[ClauseText, ...], console: Console
) -> None:
    console.answer({**reading_json(text, reading)})
    console.line()
    console.quote(text, style="")
    what = console.words(f"read.intent.{reading.intent}")
    soon = console.words(f"read.urgency.{reading.urgency}")
    style = _URGENT_STYLE if reading.urgency is Urgency.HIGH else "dim"
    console.table([[(what, "bold"), (soon, style)]], indent=2)
    titles = {one.id: one.title for one in clauses}
    if reading.clause is None:
        console.line(console.words("read.no_clause"), indent=2)
    else:
        console.table(
            [
                [
                    (one.id, "bold" if one.id == reading.clause else ""),
                    (titles[one.id], ""),
                    (f"{one.share} %", "dim"),
                ]
                for one in reading.clauses
                if one.share
            ],
            indent=2,
        )
    _show_person(reading, console)
    if reading.beyond:
        console.line(console.words("read.beyond", clause=reading.clause or ""), mark="  → ")
    if reading.asks_a_person:
        share = str(reading.confidence)
        console.line(console.words("read.asks_a_person", share=share), mark="  → ")


def _show_person(reading: MessageReading, console: Console) -> None:
    """Show situation, need, fear and beliefs in the person's own words."""
    told = {
        "situation": reading.situation,
        "need": reading.need,
        "fear": reading.fear,
        "belief": reading.beliefs,
    }
    console.table(
        [
            [(console.words(f"read.{name}"), "dim"), (f"«{quote.text}»", "")]
            for name, quotes in told.items()
            for quote in quotes
        ],
        indent=2,
    )
