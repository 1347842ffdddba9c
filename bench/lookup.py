"""Clauses ranked by the words they share with a message: Okapi BM25, the plainest of anchors.

The formula and its constants (k1 = 1.2, b = 0.75) are those of Robertson and Zaragoza, "The
Probabilistic Relevance Framework: BM25 and Beyond" (2009).
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from functools import cache
from typing import Final

from bench.batch import AGREEMENT

WORD: Final = re.compile(r"\w+")
K1: Final = 1.2
B: Final = 0.75


def ranked(message: str) -> list[str]:
    """Return the ids of the clauses, the likeliest first."""
    clauses = _clauses()
    length = sum(sum(words.values()) for words in clauses.values()) / len(clauses)
    asked = set(WORD.findall(message.lower()))
    scores = {id: _score(asked, words, length) for id, words in clauses.items()}
    return sorted(scores, key=lambda id: (-scores[id], id))


def _score(asked: set[str], words: Counter[str], length: float) -> float:
    size = sum(words.values()) / length
    return sum(
        _rarity(word) * words[word] * (K1 + 1) / (words[word] + K1 * (1 - B + B * size))
        for word in sorted(asked)
        if words[word]
    )


def _rarity(word: str) -> float:
    clauses = _clauses()
    holding = sum(word in words for words in clauses.values())
    return math.log(1 + (len(clauses) - holding + 0.5) / (holding + 0.5))


@cache
def _clauses() -> dict[str, Counter[str]]:
    raw = json.loads(AGREEMENT.read_text(encoding="utf-8"))
    return {
        one["id"]: Counter(WORD.findall(f"{one['title']} {one['text']}".lower()))
        for one in raw["clauses"]
    }
