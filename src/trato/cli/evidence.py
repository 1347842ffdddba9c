"""An evidence file in the place of a folder: unpacked for as long as a command runs."""

from __future__ import annotations

import argparse
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from trato.cli.exits import Exit
from trato.cli.stop import Stop
from trato.core.problems import Problem
from trato.files.evidence import unpack


@contextmanager
def evidence_opened(arguments: argparse.Namespace) -> Iterator[None]:
    """Let a command read an evidence file as if it were the folder of the relationship.

    What a command would write into it is lost with the unpacked copy: evidence is for reading.
    Raises `Stop` when the file is no evidence.
    """
    given = getattr(arguments, "folder", None)
    path = Path(given) if isinstance(given, str) else None
    if path is None or not path.is_file() or not zipfile.is_zipfile(path):
        yield
        return
    with tempfile.TemporaryDirectory(prefix="trato-") as made:
        folder = unpack(path, Path(made))
        if isinstance(folder, Problem):
            raise Stop(Exit.PROBLEMS, key="ledger_problems", problems=[folder], path=path.name)
        arguments.folder = str(folder)
        yield
