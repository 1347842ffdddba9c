"""What words speak for which form, in both languages. Learned by reading contracts of many trades.

Each line of the tables is a weight and a pattern over folded words (lower case, no accents, ñ
kept); a line that begins with two spaces goes on with the one before it. A pattern counts once.
Weights: 3 says it almost by itself, 2 speaks for it, 1 goes along, below 0 against.
"""

from __future__ import annotations

import re
from typing import Final

from trato.core.text.suggest.cues_of_duties import CUES_OF_DUTIES
from trato.core.text.suggest.cues_of_limits import CUES_OF_LIMITS
from trato.core.text.suggest.cues_of_modifiers import CUES_OF_MODIFIERS
from trato.core.text.suggest.cues_of_terms import CUES_OF_TERMS

Cue = tuple[int, re.Pattern[str]]


_OF_THE: Final = re.compile(r"\b(de|a) el\b")


def _lines(text: str) -> tuple[Cue, ...]:
    made: list[Cue] = []
    for line in text.strip().replace("\n  ", "").splitlines():
        weight, _, pattern = line.partition(" ")
        joined = _OF_THE.sub(r"\1(?: e)?l", pattern)  # «del» and «al» as well
        made.append((int(weight), re.compile(joined)))
    return tuple(made)


CUES: Final[dict[str, tuple[Cue, ...]]] = {
    family: _lines(text)
    for family, text in {
        **CUES_OF_DUTIES,
        **CUES_OF_TERMS,
        **CUES_OF_LIMITS,
        **CUES_OF_MODIFIERS,
    }.items()
}


def cue_score(family: str, folded: str) -> int:
    """Return how strongly the words of a folded text speak for a family."""
    return sum(weight for weight, pattern in CUES[family] if pattern.search(folded))
