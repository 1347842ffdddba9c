"""`trato compare`: two versions, their difference by clause."""

import argparse

from trato.cli.console import Console
from trato.cli.exits import Exit
from trato.cli.opening import open_text
from trato.core.comparison import compare, worded
from trato.formats.comparison import comparison_json


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Say what changed from the old text to the new one; nothing when they mean the same."""
    old, new = (
        open_text(arguments.old).reading.agreement,
        open_text(arguments.new).reading.agreement,
    )
    changes = compare(old, new)
    console.answer(comparison_json(changes, old, new, console.language))
    if not changes:
        console.line(console.words("compare.same"))
    for change in changes:
        console.line(worded(change, old, new, console.language))
    return Exit.DONE
