"""`trato verify`: check that nobody touched the ledger."""

import argparse
from pathlib import Path

from trato.cli.console import Console
from trato.cli.exits import Exit
from trato.cli.stop import Stop, problem_lines
from trato.files import LEDGER, verify_ledger, verify_versions
from trato.formats.check import problem_json
from trato.formats.ledger import VerifyJson


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Recompute the chain; exit 4 with the place of every break when it does not hold."""
    folder = Path(arguments.folder)
    if not folder.is_dir():
        raise Stop(Exit.PROBLEMS, key="no_folder", where=str(folder))
    found = verify_ledger(folder)
    texts = verify_versions(folder)
    problems = (*found.problems, *texts.problems)
    document: VerifyJson = {
        "format": "trato-verify/1",
        "entries": found.count,
        "head": found.head.hash if found.head else None,
        "holds": not problems,
        "withheld": found.withheld,
        "approvals": [
            {"version": one.version, "sha256": one.sha256, "by": one.by, "at": one.at}
            for one in texts.approvals
        ],
        "problems": [problem_json(one, console.language) for one in problems],
    }
    console.answer(document)
    if problems:
        console.line(console.words("verify.broken"), style="bold")
        for line in problem_lines(problems, console, path=LEDGER):
            console.line(line)
        return Exit.CHAIN_BROKEN
    key = "verify.empty" if not found.count else "verify.holds"
    console.line(console.words(key, count=str(found.count)), style="bold")
    for told in texts.approvals:
        values = {"number": str(told.version), "by": told.by, "at": told.at}
        console.line(console.words("verify.approved", **values))
    if found.withheld:
        console.line(console.words("verify.withheld", count=str(found.withheld)))
    if found.head:
        console.line(console.words("verify.head", head=found.head.hash), style="dim")
    return Exit.DONE
