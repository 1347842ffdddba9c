"""The same thing included here and excluded there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from trato.core.clarity.documents.flaw import Fault, Flaw, spot
from trato.core.clarity.documents.outline import Document, Line, Role
from trato.core.clarity.documents.topics import capitals_in, names_of, stems_of
from trato.core.clarity.shelf import cues
from trato.core.speech import fold
from trato.core.words import Language

_OUT: Final = cues(
    """
    no incluye|no cubre|no se incluye|exclu|fuera del alcance|fuera de alcance
    not include|not cover|out of scope|outside the scope
    """
)
_IN: Final = cues(
    """
    incluye|incluid|alcance|comprende|abarca|cubre
    include|in scope|covers|scope of
    """
)
_ALL: Final = ("todos", "todas", "cualquier", "ningun", " all ", " any ", "every")
_PARENTHESES: Final = re.compile(r"\([^()]*\)")
_SPLITS: Final = re.compile(r"[,;/]|\s(?:y|e|o|u|and|or|nor|ni)\s")
# Acts that a person may take for each other when a bill is due.
_KIN: Final = tuple(
    frozenset(words.split())
    for words in (
        "repar reemplaz sustitu arregl reposi repair replac fix mend",
        "desarroll program personaliz customis customiz develop",
        "capacit form entren train teach",
        "recuper restaur recover restor",
        "diseñ maquet design layout",
        "asesor consult advis",
        "traduc locali translat",
    )
)
_KIN_LETTERS: Final = 5
_ITEMS_MAX: Final = 2_000
_MET_MAX: Final = 50


@dataclass(frozen=True, slots=True)
class _Part:
    """One thing that a line puts in or out: its stems, head first, and for whom it says so."""

    line: Line
    head: str
    stems: frozenset[str]
    names: frozenset[str]
    is_for_all: bool


def scope_flaws(documents: Sequence[Document]) -> Iterator[Flaw]:
    """Yield what is included in one place and excluded in another."""
    known = names_of(documents)
    inside: list[_Part] = []
    outside: list[_Part] = []
    for document in documents:
        for line in document.lines:
            side = _side(line)
            if side is not None and len(inside) + len(outside) < _ITEMS_MAX:
                (inside if side else outside).extend(_parts(line, document.language, known))
    by_stem: dict[str, list[_Part]] = {}
    for part in inside:
        for one in part.stems:
            by_stem.setdefault(one, []).append(part)
    seen: set[tuple[Line, Line]] = set()
    for part in outside:
        yield from _meetings(part, by_stem, seen)


def _meetings(
    part: _Part, by_stem: dict[str, list[_Part]], seen: set[tuple[Line, Line]]
) -> Iterator[Flaw]:
    met = [other for one in sorted(part.stems) for other in by_stem.get(one, ())[:_MET_MAX]]
    for other in met:
        pair = (part.line, other.line)
        if pair in seen or not _speaks_to(part, other):
            continue
        fault = _fault(part, other)
        if fault is not None:
            seen.add(pair)
            yield Flaw(fault, (spot(other.line), spot(part.line)))


def _speaks_to(out: _Part, inside: _Part) -> bool:
    """Tell whether an exclusion is meant for those that the inclusion is for."""
    return out.is_for_all or not out.names or out.names == inside.names


def _fault(out: _Part, inside: _Part) -> Fault | None:
    if out.stems <= inside.stems and (len(out.stems) > 1 or out.stems == inside.stems):
        return Fault.IN_AND_OUT
    shared = (out.stems - {out.head}) & (inside.stems - {inside.head})
    if shared and any(_is_kin(out.head, kin) and _is_kin(inside.head, kin) for kin in _KIN):
        return Fault.SCOPE_UNCLEAR
    return None


def _is_kin(head: str, kin: frozenset[str]) -> bool:
    return any(head.startswith(one[:_KIN_LETTERS]) for one in kin)


def _side(line: Line) -> bool | None:
    """Tell whether what a line lists is in (True) or out (False); None when it lists nothing."""
    if line.role is not Role.ITEM:
        return None
    for said in (line.lead, line.heading):
        folded = f" {fold(said)} "
        if any(cue in folded for cue in _OUT):
            return False
        if any(cue in folded for cue in _IN):
            return True
    return None


def _parts(line: Line, language: Language, known: frozenset[str]) -> Iterator[_Part]:
    said = f"{line.lead} {line.heading}"
    names = capitals_in(said) & known
    is_for_all = any(cue in f" {fold(said)} " for cue in _ALL)
    for words in _alternatives(_PARENTHESES.sub(" ", line.text).strip(" .;")):
        stems = stems_of(words, language)
        heads = [one for one in words.split() if stems_of(one, language)]
        if heads:
            head = next(iter(stems_of(heads[0], language)))
            yield _Part(line, head, stems, names, is_for_all)


def _alternatives(text: str) -> list[str]:
    """Return what a line lists; «reemplazo y diagnóstico de hardware» gives both of hardware."""
    parts = [part.strip() for part in _SPLITS.split(text.partition(":")[0]) if part.strip()]
    made = []
    for place, part in enumerate(parts):
        complement = ""
        if not re.search(r"\s(?:de|del|of|for|para)\s", part) and place + 1 < len(parts):
            found = re.search(r"\s(?:de|del|of|for|para)\s.*", parts[place + 1])
            complement = found.group() if found else ""
        made.append(part + complement)
    return made
