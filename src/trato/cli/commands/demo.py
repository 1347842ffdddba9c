"""`trato demo`: the main job on an example: agreement, standing, a disagreement, the reply."""

from __future__ import annotations

import argparse
import io
import tempfile
from importlib.resources import as_file, files
from pathlib import Path

from trato.cli.commands import judge, record, reply, show, standing
from trato.cli.console import Console
from trato.cli.exits import Exit
from trato.core.words import Language
from trato.files import LEDGER

AT = "2026-03-11T12:00:00"
SIGNED = "2026-01-30"
CLAIM = "reclamos/r1.json"
PARTS = ("acuerdo.md", CLAIM)
EVENTS = "eventos.jsonl"


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Show the example; with a folder, leave it there."""
    if arguments.folder is not None:
        _unpack(Path(arguments.folder), console)
        return _play(Path(arguments.folder), console)
    with tempfile.TemporaryDirectory(prefix="trato-") as folder:
        _unpack(Path(folder), console)
        return _play(Path(folder), console)


def _unpack(folder: Path, console: Console) -> None:
    if (folder / LEDGER).exists():
        return
    home = files("trato.trades") / "demo"
    if console.language is Language.ENGLISH:
        home /= "en"
    for part in PARTS:
        source = home / part
        target = folder / part
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.exists():
            target.write_text(source.read_text(encoding="utf-8"), encoding="utf-8")
    with as_file(home / EVENTS) as path:
        arguments = argparse.Namespace(
            folder=str(folder), file=str(path), assume_signed=None, recorded_at=None
        )
        record.run(arguments, Console(console.language, as_json=True, out=io.StringIO()))


def _play(folder: Path, console: Console) -> int:
    console.line(console.words("demo.title"), style="bold")
    common = {"folder": str(folder), "at": AT, "as_of": None, "assume_signed": SIGNED}
    claim = {"claim": str(folder / CLAIM), "quick": False}
    steps = (
        ("agreement", show, {"clause": None, "ledger": False, "short": True}),
        ("standing", standing, {"all": False, "why": None, "only": None}),
        ("claim", judge, claim),
        ("reply", reply, {**claim, "language": None, "register": None, "wrapped": True}),
    )
    for name, command, more in steps:
        console.title(console.words(f"demo.step.{name}"))
        command.run(argparse.Namespace(**common, **more), console)
    console.title(console.words("demo.yours"))
    for key in ("new", "check", "demo"):
        console.table([((console.words(f"demo.next.{key}"), "bold"),)])
        console.line(console.words(f"demo.next.{key}.says"), style="dim", indent=2)
    return Exit.DONE
