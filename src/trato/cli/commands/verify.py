"""`trato verify`: check that nobody touched the ledger."""

import argparse
from pathlib import Path

from trato.cli.console import Console
from trato.cli.exits import Exit
from trato.cli.stop import problem_json, problem_line
from trato.files import LEDGER, verify_ledger


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Recompute the chain; exit 4 with the place of every break when it does not hold."""
    found = verify_ledger(Path(arguments.folder))
    head = found.head.hash if found.head else ""
    console.answer(
        {
            "format": "trato-verify/1",
            "entries": found.count,
            "head": head,
            "holds": not found.problems,
            "problems": [problem_json(one, console) for one in found.problems],
        }
    )
    if found.problems:
        console.line(console.words("verify.broken"), style="bold")
        for one in found.problems:
            console.line(problem_line(one, console, path=LEDGER))
        return Exit.CHAIN_BROKEN
    console.line(console.words("verify.holds", count=str(found.count)), style="bold")
    if head:
        console.line(console.words("verify.head", head=head), style="dim")
    return Exit.DONE
