"""The section of an amendment: which version it replaces, and from when."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from trato.core.agreement import Amends
from trato.core.problems import Problem, problem
from trato.core.text.splitting import Piece, sentences
from trato.core.words import Language

_REPLACES: Final = re.compile(
    r"(?:(?:sustituye|reemplaza)\s+(?:a\s+)?la\s+versión|replaces\s+version)\s+(\d{1,6})"
    r"(?:\s*,?\s*(?:desde\s+el|from)\s+(\d{4}-\d{2}-\d{2}))?"
    r"(?:\s*,?\s*(?:con\s+efecto\s+desde\s+el|with\s+effect\s+from)\s+(\d{4}-\d{2}-\d{2}))?",
    re.IGNORECASE,
)


def read_amendment(
    paragraphs: tuple[Piece, ...],
) -> tuple[Amends | None, list[tuple[Problem, Piece]]]:
    """Read «Sustituye la versión 1 desde el 2026-06-01.»"""
    amends: Amends | None = None
    wrong: list[tuple[Problem, Piece]] = []
    for paragraph in paragraphs:
        for piece in sentences(paragraph):
            found = _REPLACES.fullmatch(" ".join(piece.text.removesuffix(".").split()))
            made = None if found is None else _amends(found)
            if made is None or amends is not None:
                wrong.append((problem("amendment-unread", text=piece.text[:60]), piece))
            else:
                amends = made
    return amends, wrong


def _amends(found: re.Match[str]) -> Amends | None:
    try:
        days = [None if day is None else date.fromisoformat(day) for day in found.groups()[1:]]
    except ValueError:
        return None
    return Amends(int(found[1]), days[0], days[1])


def write_amendment(amends: Amends, language: Language) -> str:
    """Write which version an amendment replaces, and from when."""
    spanish = language is Language.SPANISH
    said = f"{'Sustituye la versión' if spanish else 'Replaces version'} {amends.replaces}"
    if amends.from_on is not None:
        said += f" {'desde el' if spanish else 'from'} {amends.from_on.isoformat()}"
    if amends.reaches_back_to is not None:
        said += f", {'con efecto desde el' if spanish else 'with effect from'}"
        said += f" {amends.reaches_back_to.isoformat()}"
    return f"{said}."
