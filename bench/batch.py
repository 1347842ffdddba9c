"""Asking a command of ours in batches: JSON lines in, JSON lines out, in this process."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from time import process_time
from typing import Any, Final
from unittest.mock import patch

from trato.cli import main

HELD_OUT: Final = Path(__file__).resolve().parent.parent / "tests" / "language" / "heldout"
AGREEMENT: Final = HELD_OUT / "triage_agreement.json"
# What a caller hands in; whatever else an item holds is what is to be found out.
GIVEN: Final = ("id", "lang", "text", "reference", "speaker", "context")
COMMANDS: Final[Mapping[str, tuple[str, ...]]] = {
    "clarity": ("clarity", "--batch"),
    "messages": ("read", str(AGREEMENT), "--batch"),
    "promises": ("promises", "--batch"),
    "replies": ("check-reply", "--batch"),
}


def held_out(kind: str) -> list[dict[str, Any]]:
    """Return the labelled items of a kind."""
    lines = (HELD_OUT / f"{kind}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def answers(kind: str, items: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return what the command answers to each item, in order."""
    code, out, err = _run(COMMANDS[kind], _lines(items))
    found = [json.loads(line) for line in out.splitlines()]
    assert [one["id"] for one in found] == [one["id"] for one in items], (code, err[:300])
    return found


def seconds(kind: str, items: Sequence[Mapping[str, Any]]) -> float:
    """Return how long one core works on items, in this process and thus already loaded.

    It is the processor's time: what else runs on the machine does not count.
    """
    typed = _lines(items)
    begun = process_time()
    _run(COMMANDS[kind], typed)
    return process_time() - begun


def _lines(items: Iterable[Mapping[str, Any]]) -> str:
    return "".join(
        json.dumps({name: one[name] for name in GIVEN if name in one}, ensure_ascii=False) + "\n"
        for one in items
    )


def _run(arguments: Sequence[str], typed: str) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    stdin = io.TextIOWrapper(io.BytesIO(typed.encode()), encoding="utf-8")
    with (
        patch.dict(os.environ, {"TRATO_LANG": "es"}),
        patch.object(sys, "stdin", stdin),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        try:
            code = main(list(arguments))
        except SystemExit as left:
            code = left.code if isinstance(left.code, int) else 1
    return code, out.getvalue(), err.getvalue()
