"""`trato check-reply`: what a draft lacks, what it should not say, and how to say it better."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from trato.cli.batch import Item, answer_lines, text_in
from trato.cli.console import Console
from trato.cli.exits import Exit
from trato.cli.given import free_words
from trato.cli.stop import Stop
from trato.core.drafts import Answering, Checked, Remark, check_draft, told
from trato.core.problems import Problem
from trato.core.words import Language, register_of
from trato.files.reading import in_file, read_bytes
from trato.formats.draft import answering_in, draft_answer_json, draft_json
from trato.formats.json_text import FILE_BYTES_MAX, object_of

_HOLDS: Final = ("✓", "green")
_FAILS: Final = ("✗", "yellow")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Check one draft, or every line of standard input."""
    answering = _answering(arguments.verdict)
    register = register_of(arguments.register) if arguments.register else None
    if arguments.batch:
        return answer_lines(console, lambda item: _answer(item, console))
    text = free_words(arguments.text)
    checked = check_draft(text, answering=answering, register=register)
    console.answer({**draft_json(text, checked)})
    _show(text, checked, console)
    return Exit.DONE


def _answering(path: str | None) -> Answering | None:
    """Return the verdict of a file, as far as remarks use it."""
    if path is None:
        return None
    raw = read_bytes(Path(path))
    document = raw if isinstance(raw, Problem) else object_of(raw, limit=FILE_BYTES_MAX)
    found = document if isinstance(document, Problem) else answering_in(document)
    if isinstance(found, Problem):
        raise Stop(Exit.PROBLEMS, problems=[in_file(found, Path(path))])
    return found


def _answer(item: Item, console: Console) -> Mapping[str, object]:
    asked = item.get("lang")
    language = Language(str(asked)) if asked in list(Language) else None
    return {**draft_answer_json(check_draft(text_in(item, "text", console), language=language))}


def _show(text: str, checked: Checked, console: Console) -> None:
    """Show the eight labels in two rows, then each remark beside the words it is about."""
    console.line()
    console.quote(text, style="")
    console.line()
    cells = []
    for label, holds in checked.labels.items():
        mark, style = _HOLDS if holds else _FAILS
        cells.append((f"{mark} {console.words(f'check-reply.label.{label.value}')}", style))
    console.table([cells[:4], cells[4:]], indent=2)
    if not checked.remarks:
        console.line()
        console.line(console.words("check-reply.good"), style="bold", indent=2)
    for remark in checked.remarks:
        _show_remark(text, remark, checked, console)


def _show_remark(text: str, remark: Remark, checked: Checked, console: Console) -> None:
    words = told(remark, checked.language, checked.register)
    console.line()
    said = text[remark.start : remark.end]
    quoted = console.words("check-reply.quoted", words=said) if said else ""
    console.line(f"{words.what}{quoted}", style="bold", mark="▸ ")
    console.line(words.why, style="dim", indent=2)
    console.line(words.better, mark="  → ")
