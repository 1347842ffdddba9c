"""`trato verify`: check that nobody touched the ledger."""

import argparse
from pathlib import Path

from trato.cli.console import Console
from trato.cli.exits import Exit
from trato.cli.stop import Stop, problem_line
from trato.files import LEDGER, verify_ledger
from trato.formats.check import problem_json
from trato.formats.ledger import VerifyJson


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Recompute the chain; exit 4 with the place of every break when it does not hold."""
    folder = Path(arguments.folder)
    if not folder.is_dir():
        raise Stop(Exit.PROBLEMS, key="no_folder", where=str(folder))
    found = verify_ledger(folder)
    document: VerifyJson = {
        "format": "trato-verify/1",
        "entries": found.count,
        "head": found.head.hash if found.head else None,
        "holds": not found.problems,
        "problems": [problem_json(one, console.language) for one in found.problems],
    }
    console.answer(document)
    if found.problems:
        console.line(console.words("verify.broken"), style="bold")
        for one in found.problems:
            console.line(problem_line(one, console, path=LEDGER))
        return Exit.CHAIN_BROKEN
    key = "verify.empty" if not found.count else "verify.holds"
    console.line(console.words(key, count=str(found.count)), style="bold")
    if found.head:
        console.line(console.words("verify.head", head=found.head.hash), style="dim")
    return Exit.DONE
