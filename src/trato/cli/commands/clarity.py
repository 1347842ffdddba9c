"""`trato clarity`: what two people will read differently, and how to say it."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from trato.cli.batch import Item, answer_lines, text_in
from trato.cli.console import Console
from trato.core.clarity import spans_in
from trato.core.words import Language


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Answer every clause of standard input, or show what a text leaves open."""
    assert arguments.batch
    return answer_lines(console, lambda item: _answer(item, console))


def _answer(item: Item, console: Console) -> Mapping[str, object]:
    text = text_in(item, "text", console)
    asked = item.get("lang")
    language = Language(asked) if asked in ("es", "en") else None
    return {
        "spans": [
            {"start": one.start, "end": one.end, "category": one.category.value}
            for one in spans_in(text, language)
        ]
    }
