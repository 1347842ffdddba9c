"""Shelves of phrases: what the lexicons of replies are made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from trato.core.drafts.values import Manner

_CONTRACTED: Final = ("n't", "'ll", "'re", "'ve", "'d", "'m", "'s")
_WHOLE: Final = {"can't": "can n't", "won't": "will n't", "shan't": "shall n't"}


@dataclass(frozen=True, slots=True, eq=False)
class Shelf:
    """Phrases of one manner, one a line."""

    manner: Manner
    lines: str

    def phrases(self) -> Iterator[str]:
        """Yield its phrases, English contractions cut as the words of a text are."""
        for line in self.lines.splitlines():
            if line.strip():
                yield _cut(line.strip())


def _cut(line: str) -> str:
    if "'" not in line:
        return line
    for whole, cut in _WHOLE.items():
        line = line.replace(whole, cut)
    for tail in _CONTRACTED:
        line = line.replace(tail, f" {tail}")
    return line


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(text.split())
