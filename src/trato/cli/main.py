"""The entry point: parse, choose the language, call the command, answer its exit code."""

import argparse
import atexit
import gc
import io
import os
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import cache
from importlib import import_module
from pathlib import Path

from trato.cli.arguments import COMMANDS, parser
from trato.cli.console import Console
from trato.cli.exits import Exit
from trato.cli.stop import Stop
from trato.cli.tongue import tongue

VERSION = "0.1.0"
GARBAGE_THRESHOLD = 200_000
INTERRUPTED = 130  # what shells answer for a command stopped by Ctrl-C


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return its exit code (`Exit`). Nothing a user typed ends in a traceback."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    _leave_garbage()
    _speak_utf8()
    language = tongue(_language_asked(arguments), os.environ)
    asked = next((one for one in arguments if not one.startswith("-") and one in COMMANDS), None)
    top = parser(language, asked)
    try:
        parsed = top.parse_args(arguments)
    except SystemExit as leaving:
        return int(leaving.code or 0)
    console = Console(language, as_json=getattr(parsed, "json", False))
    if parsed.version:
        console.raw(f"trato {VERSION}")
        return Exit.DONE
    if parsed.command is None:
        console.raw(top.format_help())
        return Exit.DONE
    return _run(parsed, console)


def _run(parsed: argparse.Namespace, console: Console) -> int:
    module = parsed.command.replace("-", "_")
    command = import_module(f"trato.cli.commands.{module}")
    try:
        with _opened(parsed):
            code: int = command.run(parsed, console)
        sys.stdout.flush()
    except Stop as stop:
        stop.tell(console)
        return stop.exit
    except BrokenPipeError:
        # The reader of a pipe has gone (`trato show | head`): nothing is left to say.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.DONE
    except KeyboardInterrupt:
        console.warn("")
        return INTERRUPTED
    return code


@cache
def _leave_garbage() -> None:
    """A command is short: looking for circles of garbage while it runs, and once more when it ends,
    would be a third of its time."""
    gc.set_threshold(GARBAGE_THRESHOLD)
    atexit.register(gc.freeze)


def _opened(parsed: argparse.Namespace) -> AbstractContextManager[None]:
    """Open what may be an evidence file; for a folder, nothing of that has to be loaded."""
    given = getattr(parsed, "folder", None)
    if not isinstance(given, str) or not Path(given).is_file():
        return nullcontext()
    opened: AbstractContextManager[None] = import_module("trato.cli.evidence").evidence_opened(
        parsed
    )
    return opened


def _speak_utf8() -> None:
    """Write UTF-8 whatever the locale says, and let pass what no encoding can write."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")


def _language_asked(arguments: Sequence[str]) -> str | None:
    for before, after in zip(arguments, [*arguments[1:], ""], strict=False):
        if before == "--lang" and after in ("es", "en"):
            return after
        if before in ("--lang=es", "--lang=en"):
            return before.removeprefix("--lang=")
    return None
