"""What changed between two texts, word by word, as people read it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

_WORDS: Final = re.compile(r"\s+|[^\s]+")
_LINE_WORDS_MAX: Final = 1_500
"""A longer line is compared as a whole: comparing word by word costs the square of their number."""
_LINES_MAX: Final = 4_000


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of words: `kind` is «same», «gone» or «new»."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class LineChanged:
    """A line, and whether it is new, gone, changed or the same."""

    kind: str
    runs: tuple[Run, ...]


def differences(old: str, new: str) -> tuple[LineChanged, ...]:
    """Return the lines of both texts that differ, in their order."""
    before, after = old.split("\n")[:_LINES_MAX], new.split("\n")[:_LINES_MAX]
    matcher = SequenceMatcher(a=before, b=after, autojunk=False)
    found: list[LineChanged] = []
    for what, a, b, c, d in matcher.get_opcodes():
        if what != "equal":
            found.extend(_lines(before[a:b], after[c:d]))
    return tuple(found)


def word_runs(old: str, new: str) -> tuple[Run, ...]:
    """Return two wordings as one row of words that are the same, gone or new."""
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    if max(len(before), len(after)) > _LINE_WORDS_MAX:
        return (Run("gone", old), Run("new", new))
    runs: list[Run] = []
    for what, a, b, c, d in SequenceMatcher(a=before, b=after, autojunk=False).get_opcodes():
        if what == "equal":
            runs.append(Run("same", "".join(before[a:b])))
            continue
        if a < b:
            runs.append(Run("gone", "".join(before[a:b])))
        if c < d:
            runs.append(Run("new", "".join(after[c:d])))
    return tuple(runs)


def _lines(before: list[str], after: list[str]) -> Iterator[LineChanged]:
    for number in range(max(len(before), len(after))):
        old = before[number] if number < len(before) else ""
        new = after[number] if number < len(after) else ""
        if old.strip() and new.strip():
            yield LineChanged("changed", word_runs(old, new))
        elif old.strip():
            yield LineChanged("gone", (Run("gone", old),))
        elif new.strip():
            yield LineChanged("new", (Run("new", new),))
