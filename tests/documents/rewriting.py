"""Real documents said again in Trato's language: each original clause above what says it.

A page is an agreement. A quote (`> `) is one clause of the document, word for word; it may hold the
lines of one list. The sentences under it say it; under several quotes, they say them all. A quote
that ends with `> — …` cannot be said, for that reason.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
PAGES = sorted((HERE / "rewritten").glob("??-*.md"))
OWN_PAGES = sorted((HERE / "own" / "rewritten").glob("??-*.md"))


class Pair(NamedTuple):
    """A clause of a document and the sentences that say it (none: ``reason`` says why)."""

    original: tuple[str, ...]
    sentences: tuple[str, ...]
    reason: str


def text_of(page: Path) -> str:
    """Return the page as an agreement: without the quotes."""
    lines = page.read_text(encoding="utf-8").split("\n")
    return "\n".join(line for line in lines if not line.startswith(">"))


def original_of(page: Path) -> str:
    """Return the document that a page says again."""
    return (page.parent.parent / page.name).read_text(encoding="utf-8")


def plain(text: str) -> str:
    """Return words with single spaces between them."""
    return " ".join(text.split())


def pairs_of(page: Path) -> list[Pair]:
    """Return the clauses of a page with the sentences under them."""
    found: list[list[list[str]]] = []  # of each clause: its original, its sentences, its reason
    above: list[list[list[str]]] = []  # the quotes that the next sentences say
    quoting = said = False
    for line in page.read_text(encoding="utf-8").split("\n"):
        if line.startswith(">"):
            if said:
                above, said = [], False
            if not quoting:
                found.append([[], [], []])
                above.append(found[-1])
            words = line[1:].strip()
            found[-1][2 if words.startswith("—") else 0].append(words.lstrip("— "))
            quoting = True
            continue
        quoting = False
        if line.startswith("#"):
            above = []
        elif line.strip():
            said = True
            for clause in above:
                clause[1].append(line.strip())
    return [Pair(tuple(one[0]), tuple(one[1]), plain(" ".join(one[2]))) for one in found]
