"""Printing for people and for programs: colour and columns where a terminal reads, plain text in a
pipe, one JSON document with `--json`."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, TextIO

from trato.cli.layout import Cell, harmless, styled, table_lines, wrap
from trato.core.words import Language, say

WIDTH_IN_A_PIPE: Final = 100
WIDTH_MAX: Final = 100
WIDTH_MIN: Final = 40


class Console:
    """Where a command's answer goes."""

    def __init__(
        self,
        language: Language,
        *,
        as_json: bool,
        out: TextIO | None = None,
        err: TextIO | None = None,
    ) -> None:
        """Speak `language`; with `as_json` only `answer` prints."""
        self.language = language
        self.as_json = as_json
        self.out = out if out is not None else sys.stdout
        self.err = err if err is not None else sys.stderr
        self.width = self._width()
        self.colour = self._is_coloured()

    def words(self, key: str, **params: str) -> str:
        """Return the text of `cli.<key>` in the console's language."""
        return say(self.language, f"cli.{key}", **params)

    def answer(self, document: Mapping[str, object]) -> None:
        """Print a JSON document, when JSON was asked for."""
        if self.as_json:
            self.out.write(json.dumps(document, ensure_ascii=False, indent=2) + "\n")

    def raw(self, text: str) -> None:
        """Print text as it is, without wrapping or colour."""
        if not self.as_json:
            text = harmless(text)
            self.out.write(text if text.endswith("\n") else text + "\n")

    def line(self, text: str = "", *, style: str = "", indent: int = 0, mark: str = "") -> None:
        """Print one paragraph, wrapped to the width; `mark` begins it and what follows hangs."""
        if self.as_json:
            return
        if not text:
            self.out.write("\n")
            return
        hang = indent + len(mark)
        for number, part in enumerate(wrap(harmless(text), self.width - hang)):
            begin = " " * indent + mark if number == 0 else " " * hang
            self.out.write(f"{begin}{styled(part, style, colour=self.colour)}".rstrip() + "\n")

    def quote(self, text: str, *, style: str = "dim", indent: int = 2) -> None:
        """Print a paragraph beside a thin rule, as what belongs to the lines above it."""
        if self.as_json:
            return
        bar = styled("│", "dim", colour=self.colour)
        for part in wrap(harmless(text), self.width - indent - 2):
            self.out.write(f"{' ' * indent}{bar} {styled(part, style, colour=self.colour)}\n")

    def title(self, text: str) -> None:
        """Print the title of a part, with a line as wide as the text may be."""
        if self.as_json:
            return
        self.line()
        self.line(text, style="bold")
        self.line("─" * self.width, style="dim")

    def heading(self, text: str) -> None:
        """Print the heading of a section."""
        self.line()
        self.line(text, style="bold")

    def table(self, rows: Iterable[Sequence[tuple[str, str]]], *, indent: int = 0) -> None:
        """Print rows of (text, style) cells in aligned columns; the widest columns wrap."""
        if self.as_json:
            return
        listed = [[Cell(harmless(text), style) for text, style in row] for row in rows]
        for line in table_lines(listed, self.width - indent, colour=self.colour):
            self.out.write(f"{' ' * indent}{line}".rstrip() + "\n")

    def warn(self, text: str) -> None:
        """Print a line for the person on the error stream, whatever the format of the answer."""
        self.err.write(harmless(text) + "\n")

    def progress(self, done: int, total: int, label: str) -> None:
        """Show how far long work is, on a terminal only, on one line of the error stream."""
        if not self.err.isatty():
            return
        end = "\n" if done >= total else ""
        self.err.write(f"\r{label}: {done}/{total}{end}")
        self.err.flush()

    def _width(self) -> int:
        asked = os.environ.get("COLUMNS", "")
        if asked.isdigit() and int(asked):
            return max(min(int(asked), WIDTH_MAX), WIDTH_MIN)
        if not self.out.isatty():
            return WIDTH_IN_A_PIPE
        return max(min(shutil.get_terminal_size().columns, WIDTH_MAX), WIDTH_MIN)

    def _is_coloured(self) -> bool:
        """Colour where a terminal reads, unless NO_COLOR says no or FORCE_COLOR says yes."""
        if os.environ.get("NO_COLOR"):
            return False
        if os.environ.get("FORCE_COLOR"):
            return True
        return self.out.isatty() and os.environ.get("TERM") != "dumb"
