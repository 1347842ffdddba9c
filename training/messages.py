"""The messages that are learned from, each with what it is."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from trato.core.reading.expressions import Marked, marked
from trato.core.reading.tokens import heard
from trato.core.reading.values import ClauseText, Intent, Urgency

HOME: Final = Path(__file__).parent.parent / "tests" / "language" / "development" / "messages"


@dataclass(frozen=True, slots=True, eq=False)
class Message:
    """A message with its labels. ``clauses``: every clause that is right; None: not labelled."""

    text: str
    intent: Intent
    urgency: Urgency
    agreement: str
    clauses: tuple[str, ...] | None
    said: Marked


@cache
def messages() -> tuple[Message, ...]:
    """Return every development message, in an order that is always the same."""
    return tuple(
        _message(json.loads(line), path.stem)
        for path in sorted(HOME.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    )


@cache
def agreements() -> dict[str, tuple[ClauseText, ...]]:
    """Return the clauses of every development agreement by the name of its file."""
    return {
        path.name.partition(".")[0]: tuple(
            ClauseText(one["id"], one["title"], one["text"])
            for one in json.loads(path.read_text(encoding="utf-8"))["clauses"]
        )
        for path in sorted(HOME.glob("*.agreement.json"))
    }


def _message(line: dict[str, Any], agreement: str) -> Message:
    clause: str | None = line.get("clause")
    right: Sequence[str] | None = None
    if clause is not None:
        right = [] if clause == "none" else line.get("clause_ok", [clause])
    return Message(
        line["text"],
        Intent(line["intent"]),
        Urgency(line["urgency"]),
        agreement,
        None if right is None else tuple(right),
        marked(heard(line["text"])),
    )
