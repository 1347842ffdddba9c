"""Printing for people and for programs: colour and tables where a terminal reads, plain text in a
pipe, one JSON document with `--json`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, TextIO

from trato.core.words import Language, say

if TYPE_CHECKING:
    from rich.console import Console as RichConsole

WIDTH_IN_A_PIPE = 100


class Console:
    """Where a command's answer goes. `rich` is loaded when the first styled line is printed."""

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
        self._rich: RichConsole | None = None

    def words(self, key: str, **params: str) -> str:
        """Return the text of `cli.<key>` in the console's language."""
        return say(self.language, f"cli.{key}", **params)

    def answer(self, document: Mapping[str, object] | Sequence[object]) -> None:
        """Print a JSON document, when JSON was asked for."""
        if self.as_json:
            self.out.write(json.dumps(document, ensure_ascii=False, indent=2) + "\n")

    def raw(self, text: str) -> None:
        """Print text as it is, without wrapping or colour."""
        if not self.as_json:
            self.out.write(text if text.endswith("\n") else text + "\n")

    def line(self, text: str = "", *, style: str = "", indent: int = 0) -> None:
        """Print one paragraph, wrapped to the terminal's width with a hanging indent."""
        if self.as_json:
            return
        if not text:
            self.out.write("\n")
            return
        from rich.padding import Padding  # noqa: PLC0415  start-up is measured
        from rich.text import Text  # noqa: PLC0415

        self._console().print(Padding(Text(text, style=style), (0, 0, 0, indent), expand=False))

    def heading(self, text: str) -> None:
        """Print a heading with a hairline under it."""
        if self.as_json:
            return
        self.line()
        self.line(text, style="bold")
        self.line("─" * min(len(text), self._console().width), style="dim")

    def table(self, rows: Iterable[Sequence[tuple[str, str]]], *, gap: int = 2) -> None:
        """Print rows of (text, style) cells in aligned columns; the widest column wraps."""
        if self.as_json:
            return
        from rich.table import Table  # noqa: PLC0415
        from rich.text import Text  # noqa: PLC0415

        listed = list(rows)
        if not listed:
            return
        grid = Table.grid(padding=(0, gap, 0, 0))
        for _ in range(max(len(row) for row in listed)):
            grid.add_column(overflow="fold", no_wrap=False)
        for row in listed:
            grid.add_row(*(Text(text, style=style) for text, style in row))
        self._console().print(grid)

    def warn(self, text: str) -> None:
        """Print a line for the person on the error stream, whatever the format of the answer."""
        self.err.write(text + "\n")

    def progress(self, done: int, total: int, label: str) -> None:
        """Show how far long work is, on a terminal only, on one line of the error stream."""
        if not self.err.isatty():
            return
        end = "\n" if done >= total else ""
        self.err.write(f"\r{label}: {done}/{total}{end}")
        self.err.flush()

    def _console(self) -> RichConsole:
        if self._rich is None:
            from rich.console import Console as RichConsole  # noqa: PLC0415

            self._rich = RichConsole(
                file=self.out,
                highlight=False,
                soft_wrap=False,
                width=None if self.out.isatty() else WIDTH_IN_A_PIPE,
            )
        return self._rich
