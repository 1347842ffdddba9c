"""Free words that a command was given: on the command line, or on standard input."""

from __future__ import annotations

import sys

from trato.cli.batch import LINE_BYTES_MAX
from trato.cli.exits import Exit
from trato.cli.stop import Stop


def free_words(given: str | None) -> str:
    """Return the text given, else what stands on standard input.

    Raises `Stop` where there is nothing to read: nobody wrote an empty message.
    """
    text = sys.stdin.read(LINE_BYTES_MAX) if given is None else given
    if not text.strip():
        raise Stop(Exit.WRONG_COMMAND, key="no_words")
    return text
