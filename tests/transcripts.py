"""Markdown that is run: its fences hold files, events and terminal sessions, and what they print.

In a page, ```` ```file NAME ```` holds a file, ```` ```events ```` one JSON event a line, and
```` ```console ```` a session whose lines that begin with `$ ` are commands and the rest what they
print. Everything happens in one empty folder, in the order of the page. With `pytest --accept` what
is printed now takes the place of what was expected, so that a change of behaviour is reviewed as a
change of text.
"""

from __future__ import annotations

import io
import re
import shlex
from collections.abc import Iterator
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from trato.cli import main

_FENCE = re.compile(
    r"^```(?P<kind>file|events|console)(?: (?P<name>\S+))?\n(?P<body>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
_EXIT = re.compile(r"^\(exit (?P<code>\d+)\)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Fence:
    """A fence of a page: what it is, its name, its text, and where it stands."""

    kind: str
    name: str
    body: str
    start: int
    end: int


def fences(page: str) -> Iterator[Fence]:
    """Yield the fences of a page that are run."""
    for found in _FENCE.finditer(page):
        yield Fence(found["kind"], found["name"] or "", found["body"], *found.span("body"))


def run_page(page: str, folder: Path, *, language: str) -> str:
    """Run a page in `folder` and return it with what the commands print now."""
    written: list[str] = []
    copied = 0
    for fence in fences(page):
        written.append(page[copied : fence.start])
        copied = fence.end
        match fence.kind:
            case "file":
                target = folder / fence.name
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(fence.body, encoding="utf-8")
                written.append(fence.body)
            case "events":
                _record(fence, folder)
                written.append(fence.body)
            case _:
                written.append(_session(fence.body, folder, language))
    written.append(page[copied:])
    return "".join(written)


def _record(fence: Fence, folder: Path) -> None:
    printed, code = _call(["record", fence.name or ".", "--file", "-"], folder, "en", fence.body)
    assert code == 0, printed


def _session(body: str, folder: Path, language: str) -> str:
    lines: list[str] = []
    for line in _commands(body):
        lines.append(f"$ {line}")
        words = shlex.split(line.replace("\\\n", " "))
        assert words[0] == "trato", line
        printed, code = _call(words[1:], folder, language, "")
        lines.append(printed.rstrip("\n"))
        if code:
            lines.append(f"(exit {code})")
        lines.append("")
    return "\n".join(one for one in lines).rstrip("\n") + "\n"


def _commands(body: str) -> Iterator[str]:
    kept: list[str] = []
    for line in body.splitlines():
        if kept or line.startswith("$ "):
            kept.append(line.removeprefix("$ ") if not kept else line)
            if not line.endswith("\\"):
                yield "\n".join(kept)
                kept = []


def _call(arguments: list[str], folder: Path, language: str, typed: str) -> tuple[str, int]:
    printed = io.StringIO()
    environment = {"TRATO_LANG": language, "NO_COLOR": "1", "COLUMNS": "100"}
    with (
        chdir(folder),
        patch.dict("os.environ", environment),
        patch("sys.stdin", io.StringIO(typed)),
        redirect_stdout(printed),
        redirect_stderr(printed),
    ):
        code = main(arguments)
    text = "\n".join(line.rstrip() for line in printed.getvalue().splitlines())
    return text + "\n", code


def assert_page(path: Path, folder: Path, *, accept: bool, language: str) -> None:
    """Fail unless the page's commands print what the page says; with `accept` rewrite the page."""
    page = path.read_text(encoding="utf-8")
    now = run_page(page, folder, language=language)
    if accept and now != page:
        path.write_text(now, encoding="utf-8")
        return
    assert now == page
