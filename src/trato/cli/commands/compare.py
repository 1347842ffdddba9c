"""`trato compare`: two versions, their difference by clause."""

import argparse

from trato.cli.console import Console
from trato.cli.exits import Exit
from trato.cli.opening import open_text
from trato.cli.stop import Stop
from trato.core.agreement import Agreement
from trato.core.comparison import compare, worded
from trato.formats.comparison import comparison_json


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Say what changed from the old text to the new one; nothing when they mean the same."""
    old, new = _agreement(arguments.old), _agreement(arguments.new)
    changes = compare(old, new)
    console.answer(comparison_json(changes, old, new, console.language))
    if not changes:
        console.line(console.words("compare.same"))
    for change in changes:
        console.line(worded(change, old, new, console.language), mark="· ")
    return Exit.DONE


def _agreement(path: str) -> Agreement:
    opened = open_text(path)
    blocking = [one for one in opened.problems if one.blocks]
    if blocking:
        raise Stop(Exit.PROBLEMS, key="text_problems", problems=blocking, path=opened.path.name)
    return opened.reading.agreement
