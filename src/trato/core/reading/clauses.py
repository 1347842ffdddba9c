"""The clauses of an agreement, prepared so that messages can be compared with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from trato.core.reading.expressions import Marked, marked
from trato.core.reading.tokens import heard
from trato.core.reading.values import ClauseText
from trato.core.speech import language_of
from trato.core.words import Language

CLAUSES_MAX: Final = 500
"""What is beyond is not compared."""
CHARACTERS_MAX: Final = 20_000
"""A longer clause is compared by its beginning."""
_INDEXES_KEPT: Final = 64
_TITLE_WEIGHT: Final = 4
_SUBJECTS_KEPT: Final = 4
_WHOLE: Final = 100
# The two numbers of BM25 (Robertson and Zaragoza, 2009), as fractions of a hundred.
_SATURATION: Final = 120
_LENGTH: Final = 75
_LOG_BITS: Final = 8


@dataclass(frozen=True, slots=True)
class ClauseIndex:
    """Clauses by their number, with what each speaks of.

    ``subjects``: of each clause, its subjects in per cent. ``terms``: of each term, the clauses
    that have it and its BM25 there, in hundredths of a bit.
    """

    ids: tuple[str, ...]
    subjects: tuple[Mapping[str, int], ...]
    terms: Mapping[str, tuple[tuple[int, int], ...]]
    language: Language

    def alike(self, terms: Sequence[str]) -> list[int]:
        """Return for each clause how much of the terms it has: BM25, in hundredths of a bit."""
        scores = [0] * len(self.ids)
        for term in dict.fromkeys(terms):
            for clause, weight in self.terms.get(term, ()):
                scores[clause] += weight
        return scores


@lru_cache(maxsize=_INDEXES_KEPT)
def index_of(clauses: tuple[ClauseText, ...]) -> ClauseIndex:
    """Return the index of an agreement's clauses; the same clauses are prepared once."""
    kept = clauses[:CLAUSES_MAX]
    language = language_of(" ".join(f"{one.title} {one.text[:2000]}" for one in kept))
    titles = [marked(heard(one.title, language)) for one in kept]
    texts = [marked(heard(one.text[:CHARACTERS_MAX], language)) for one in kept]
    counts = [
        Counter([*title.terms(), *title.terms(), *text.terms()])
        for title, text in zip(titles, texts, strict=True)
    ]
    return ClauseIndex(
        tuple(one.id for one in kept),
        tuple(_subjects(title, text) for title, text in zip(titles, texts, strict=True)),
        _weighed(counts),
        language,
    )


def _subjects(title: Marked, text: Marked) -> dict[str, int]:
    """Return the chief subjects of a clause in per cent; its title says most."""
    found = Counter({name: _TITLE_WEIGHT * weight for name, weight in title.subjects().items()})
    found.update(text.subjects())
    chief = sorted(found.items(), key=lambda one: (-one[1], one[0]))[:_SUBJECTS_KEPT]
    total = sum(weight for _, weight in chief)
    return {name: share for name, weight in chief if (share := weight * _WHOLE // total)}


def _weighed(counts: Sequence[Counter[str]]) -> dict[str, tuple[tuple[int, int], ...]]:
    lengths = [sum(one.values()) for one in counts]
    average = max(sum(lengths) // max(len(lengths), 1), 1)
    having: dict[str, list[int]] = {}
    for clause, count in enumerate(counts):
        for term in count:
            having.setdefault(term, []).append(clause)
    found = {}
    for term, clauses in having.items():
        rarity = _rarity(len(counts), len(clauses))
        found[term] = tuple(
            (clause, rarity * _frequency(counts[clause][term], lengths[clause], average) // 1000)
            for clause in clauses
        )
    return found


def _frequency(times: int, length: int, average: int) -> int:
    """Return the share of BM25 that a term's frequency gives, in thousandths."""
    stretched = _SATURATION * (_WHOLE - _LENGTH + _LENGTH * length // average) // _WHOLE
    return times * (_SATURATION + _WHOLE) * 1000 // (times * _WHOLE + stretched)


def _rarity(clauses: int, having: int) -> int:
    """Return the inverse frequency of a term: log2(1 + (n - d + ½) / (d + ½)), in hundredths."""
    return _binary_log(2 * clauses + 2, 2 * having + 1)


def _binary_log(above: int, below: int) -> int:
    """Return the binary logarithm of a fraction of at least 1, in hundredths."""
    scaled = (above << 16) // below
    whole = scaled.bit_length() - 17
    rest = scaled >> whole
    bits = whole
    for _ in range(_LOG_BITS):
        rest = rest * rest >> 16
        carry = rest >> 17
        rest >>= carry
        bits = bits * 2 + carry
    return bits * _WHOLE >> _LOG_BITS
