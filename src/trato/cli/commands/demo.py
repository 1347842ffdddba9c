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
from trato.files import LEDGER

AT = "2026-03-11T12:00:00-06:00"
SIGNED = "2026-01-20"
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
    for part in PARTS:
        source = files("trato.trades") / "demo" / part
        target = folder / part
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.exists():
            target.write_text(source.read_text(encoding="utf-8"), encoding="utf-8")
    events = files("trato.trades") / "demo" / EVENTS
    with as_file(events) as path:
        arguments = argparse.Namespace(
            folder=str(folder), file=str(path), assume_signed=None, recorded_at=None
        )
        record.run(arguments, Console(console.language, as_json=True, out=io.StringIO()))


def _play(folder: Path, console: Console) -> int:
    console.heading(console.words("demo.title"))
    common = {"folder": str(folder), "at": AT, "as_of": None, "assume_signed": SIGNED}
    claim = {"claim": str(folder / CLAIM), "quick": False}
    steps = (
        ("agreement", show, {"clause": None, "ledger": False}),
        ("standing", standing, {"all": False, "why": None}),
        ("claim", judge, claim),
        ("reply", reply, {**claim, "language": None, "register": None}),
    )
    for name, command, more in steps:
        console.heading(console.words(f"demo.step.{name}"))
        command.run(argparse.Namespace(**common, **more), console)
    console.line()
    console.line(console.words("demo.next"), style="dim")
    return Exit.DONE
