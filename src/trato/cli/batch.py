"""Answering JSON lines: one object in, one object out, in their order."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from typing import Final, TextIO

from trato.cli.console import Console
from trato.cli.exits import Exit
from trato.core.problems import Problem
from trato.core.words import explain
from trato.formats.json_text import object_of

LINE_BYTES_MAX: Final = 4_200_000
"""A line may hold a text of a million characters, each of up to four bytes."""

Item = Mapping[str, object]


class ItemError(ValueError):
    """An item that cannot be answered; its message says what is wrong and what would be right."""


def answer_lines(console: Console, answer: Callable[[Item], Mapping[str, object]]) -> Exit:
    """Answer every line of standard input with `id` and what `answer` says to it.

    A line that is no JSON object, or for which `answer` raises `ItemError`, gives
    `{"id", "error"}` and the batch goes on.
    """
    for number, line in enumerate(lines_in(sys.stdin), start=1):
        if line.strip():
            said = _answered(line, number, console, answer)
            console.out.write(json.dumps(said, ensure_ascii=False) + "\n")
    console.out.flush()
    return Exit.DONE


def lines_in(stream: TextIO) -> Iterator[str]:
    """Yield the lines of a stream with constant memory: of a line that nobody types, its beginning,
    which is still beyond every limit."""
    while line := stream.readline(LINE_BYTES_MAX + 1):
        end = line
        while end and not end.endswith("\n"):
            end = stream.readline(LINE_BYTES_MAX + 1)
        yield line


def _answered(
    line: str, number: int, console: Console, answer: Callable[[Item], Mapping[str, object]]
) -> dict[str, object]:
    raw = line.encode("utf-8", "surrogateescape")
    item = object_of(raw, line=number, limit=LINE_BYTES_MAX)
    if isinstance(item, Problem):
        return {"id": None, "error": explain(item, console.language)}
    found = item.get("id")
    identity = found if isinstance(found, str | int) else None
    try:
        return {"id": identity, **answer(item)}
    except ItemError as wrong:
        return {"id": identity, "error": str(wrong)}


def text_in(item: Item, name: str, console: Console) -> str:
    """Return a text that an item has to hold. Raises `ItemError` when it does not."""
    value = item.get(name)
    if not isinstance(value, str):
        raise ItemError(console.words("item_needs_text", name=name))
    return value
