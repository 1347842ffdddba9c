"""A text with one thing changed in it; all the rest stays as it was typed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

from trato.core.agreement import Amends, Place
from trato.core.speech import fold
from trato.core.text.amending import write_amendment
from trato.core.text.front import section_of
from trato.core.text.header import NAMES_OF_HEADER
from trato.core.text.splitting import Piece, blocks, sentences
from trato.core.words import Language

_ANNEX: Final = re.compile(r"^#{1,6}[ \t]+(?:anexo|annex)\b", re.IGNORECASE | re.MULTILINE)
_LABEL: Final = re.compile(r"^#{1,6}[ \t]+([^\W\d_]{0,8})([0-9]{1,5})\b", re.MULTILINE)
_HOLIDAYS: Final = re.compile(r"(?:Festivos|Holidays)\s*:", re.IGNORECASE)
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_PROSE_MARK: Final = re.compile(r"(?:Prosa|Prose)\s*:\s*", re.IGNORECASE)


def stretch_of(text: str, place: Place) -> tuple[int, int]:
    """Return where a place begins and ends (exclusive), in characters of the text."""
    starts = [0, *(found.end() for found in re.finditer("\n", text))]
    return (
        starts[place.line - 1] + place.column - 1,
        starts[place.end_line - 1] + place.end_column - 1,
    )


def with_words(text: str, place: Place, words: str) -> str:
    """Return the text with other words at a place; no words take their line away too."""
    start, end = stretch_of(text, place)
    if words:
        return f"{text[:start]}{words}{text[end:]}"
    before, after = text[:start].rstrip(" \t"), text[end:].lstrip(" \t")
    if before.endswith("\n") and after.startswith("\n"):
        after = after[1:]
    return f"{before}{after}"


def with_sentence_after(text: str, place: Place, sentence: str) -> str:
    """Return the text with a sentence on a line of its own after a place."""
    _, end = stretch_of(text, place)
    return f"{text[:end]}\n{sentence}{text[end:]}"


def as_prose(sentence: str, language: Language) -> str:
    """Return a sentence with the mark of prose before it."""
    mark = "Prosa" if language is Language.SPANISH else "Prose"
    return f"{mark}: {without_mark(sentence)}"


def without_mark(sentence: str) -> str:
    """Return a sentence without the mark of prose that its author put before it."""
    found = _PROSE_MARK.match(sentence)
    return sentence[found.end() :] if found else sentence


def with_clause(
    text: str, title: str, sentences_: Iterable[str], taken: Iterable[str] = ()
) -> tuple[str, str]:
    """Return the text with one more clause, before the annexes, and the clause's label.

    Its label is C and the number after the greatest in the text and in ``taken``: a label is never
    used again.
    """
    numbers = [int(found[2]) for found in _LABEL.finditer(text)]
    numbers += [int(digits[0]) for label in taken if (digits := re.search(r"[0-9]{1,5}", label))]
    label = f"C{max(numbers, default=0) + 1}"
    heading = f"## {label}. {title}" if title else f"## {label}"
    body = "\n".join([heading, *sentences_])
    annex = _ANNEX.search(text)
    cut = annex.start() if annex else len(text)
    before, after = text[:cut].rstrip("\n"), text[cut:]
    between = "\n\n" if before else ""
    return f"{before}{between}{body}\n{'' if not after else chr(10)}{after}", label


def with_header(text: str, field: str, value: str, language: Language) -> str:
    """Return the text with another value in its header: `language`, `zone`, `currency`, `numbers`.

    A line of the header that is not there yet is added under the title.
    """
    last: Piece | None = None
    for piece in _header_lines(text):
        last = piece
        key, colon, _ = piece.text.partition(":")
        if colon and NAMES_OF_HEADER.get(fold(" ".join(key.split()))) == field:
            return f"{text[: piece.start]}{key}: {value}.{text[piece.end :]}"
    spanish = language is Language.SPANISH
    names = {
        "language": ("Idioma", "Language"),
        "zone": ("Zona horaria", "Time zone"),
        "currency": ("Moneda", "Currency"),
        "numbers": ("Números", "Numbers"),
    }
    line = f"{names[field][0 if spanish else 1]}: {value}."
    if last is not None:
        return f"{text[: last.end]} {line}{text[last.end :]}"
    title, newline, rest = text.partition("\n")
    if title.startswith("# "):
        return f"{title}\n{line}{newline}{rest}"
    return f"{line}\n\n{text}"


def with_holidays(text: str, days: Iterable[date], language: Language) -> str:
    """Return the text with more holidays in its first calendar; as it was when it has none.

    Days that are there already stay once; days that somebody wrote are kept.
    """
    paragraph = next(
        (
            block.paragraphs[0]
            for block in blocks(text)
            if section_of(block.heading) == "calendars" and block.paragraphs
        ),
        None,
    )
    if paragraph is None:
        return text
    pieces = list(sentences(paragraph))
    said = next((piece for piece in pieces if _HOLIDAYS.match(piece.text)), None)
    known = set(_DAY.findall(said.text)) if said is not None else set()
    listed = ", ".join(sorted(known | {day.isoformat() for day in days}))
    line = f"{'Festivos' if language is Language.SPANISH else 'Holidays'}: {listed}."
    if said is not None:
        return f"{text[: said.start]}{line}{text[said.end :]}"
    return f"{text[: pieces[0].end]} {line}{text[pieces[0].end :]}"


def with_amends(text: str, amends: Amends, language: Language) -> str:
    """Return the text saying which version it replaces and from when: its section for that, made
    before the first other one where there is none.
    """
    title = "Enmienda" if language is Language.SPANISH else "Amendment"
    said = write_amendment(amends, language)
    found = list(blocks(text))
    for block in found:
        if section_of(block.heading) == "amendment" and block.heading is not None:
            start = block.heading.piece.end
            end = block.paragraphs[-1].end if block.paragraphs else start
            return f"{text[:start]}\n{said}{text[end:]}"
    later = (one.heading for one in found if one.heading is not None and one.heading.level > 1)
    first = next(later, None)
    cut = len(text) if first is None else text.rfind("\n", 0, first.piece.start) + 1
    before, after = text[:cut].rstrip("\n"), text[cut:]
    gap = "\n\n" if before else ""
    return f"{before}{gap}## {title}\n{said}\n" + (f"\n{after}" if after else "")


def with_title(text: str, title: str, language: Language) -> str:
    """Return the text with another title."""
    word = "Acuerdo" if language is Language.SPANISH else "Agreement"
    line = f"# {word}: {title}"
    for block in blocks(text):
        if block.heading is not None:
            if block.heading.level > 1:
                break
            begin = text.rfind("\n", 0, block.heading.piece.start) + 1
            return f"{text[:begin]}{line}{text[block.heading.piece.end :]}"
    return f"{line}\n{text}"


def _header_lines(text: str) -> list[Piece]:
    found: list[Piece] = []
    titles = 0
    for block in blocks(text):
        if block.heading is not None:
            if block.heading.level > 1 or titles:
                break
            titles += 1
        for paragraph in block.paragraphs:
            found.extend(sentences(paragraph))
    return found
