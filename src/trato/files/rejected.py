"""What was refused is kept beside the ledger with its reasons: nothing typed is lost."""

import json
import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from trato.core.problems import Problem
from trato.core.words import Language, explain
from trato.files.folder import REJECTED
from trato.files.reading import unreadable

TYPED_MAX = 1_000_000


def keep_rejected(
    folder: Path,
    typed: str,
    problems: Sequence[Problem],
    *,
    at: datetime,
    language: Language = Language.SPANISH,
) -> Path | Problem:
    """Append what was typed, the instant `at` (aware) and why it was refused to `rechazados.jsonl`.

    Answers the path of the file, so that the message can say where it is, or why even that
    failed. What is longer than a million characters is cut there.
    """
    path = folder / REJECTED
    kept = {
        "at": at.isoformat(),
        "typed": typed[:TYPED_MAX],
        "reasons": [
            {
                "code": found.code,
                "line": found.line,
                "column": found.column,
                "message": explain(found, language),
            }
            for found in problems
        ],
    }
    # Escapes keep whatever was typed, half a surrogate pair too, on one line of plain ASCII.
    line = json.dumps(kept, ensure_ascii=True, separators=(",", ":")) + "\n"
    try:
        with path.open("ab") as file:
            file.write(line.encode("ascii"))
            file.flush()
            os.fsync(file.fileno())
    except OSError as wrong:
        return unreadable(path, wrong)
    return path
