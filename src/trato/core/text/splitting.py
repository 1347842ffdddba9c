"""A document as headings, paragraphs and sentences, every one with its place."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from trato.core.agreement import Place
from trato.core.text.tokens import QUOTED

_HEADING: Final = re.compile(r"[ ]{0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$")
_BULLET: Final = re.compile(r"[ \t]*[-*+•][ \t]+")
_PROSE: Final = re.compile(r"(?:Prosa|Prose)\s*:", re.IGNORECASE)
_END: Final = re.compile(
    rf"(?:{QUOTED})|\([^()\n]*\)|(?P<end>[.])(?=\s+(?P<next>\S)|\s*\Z)", re.DOTALL
)
_ABBREVIATION: Final = re.compile(
    r"(?:^|[\s(])(?:art|arts|núm|nro|sr|sra|dr|dra|lic|ing|arq|pág|vs|etc|inc|ltd|mr|mrs|ms"
    r"|p\.\s?ej|e\.g|i\.e)$",
    re.IGNORECASE,
)
_LINE_END: Final = re.compile(r"[ \t]*(?:\n|\Z)")
_NOT_AFTER: Final = re.compile(r"[a-zà-öø-ÿ(,;:)%]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text: ``start`` to ``end`` (exclusive) in characters from its beginning."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A Markdown heading."""

    level: int
    piece: Piece


@dataclass(frozen=True, slots=True)
class Block:
    """A heading and the paragraphs under it (no heading: what comes before the first one)."""

    heading: Heading | None
    paragraphs: tuple[Piece, ...]


class Source:
    """A text whose places are told in lines and columns."""

    def __init__(self, text: str) -> None:
        self.text: Final = text

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(found.end() for found in re.finditer("\n", self.text))]

    def point(self, offset: int) -> tuple[int, int]:
        """Return the 1-based line and column of a character."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def place(self, piece: Piece) -> Place:
        """Return where a piece stands."""
        return Place(*self.point(piece.start), *self.point(piece.end))


def blocks(text: str) -> list[Block]:
    """Cut a text into its headings and paragraphs."""
    found: list[Block] = []
    heading: Heading | None = None
    paragraphs: list[Piece] = []
    lines: list[tuple[int, str]] = []

    def close_paragraph() -> None:
        if lines:
            start = lines[0][0]
            last, words = lines[-1]
            paragraphs.append(Piece(start, last + len(words), "\n".join(w for _, w in lines)))
            lines.clear()

    offset = 0
    for line in text.split("\n"):
        title = _HEADING.match(line) if "#" in line else None
        if title is not None:
            close_paragraph()
            found.append(Block(heading, tuple(paragraphs)))
            begin = offset + title.start(2)
            piece = Piece(begin, begin + len(title[2]), title[2])
            heading, paragraphs = Heading(len(title[1]), piece), []
        elif not line.strip():
            close_paragraph()
        else:
            bullet = _BULLET.match(line)
            if bullet is not None and lines and not lines[-1][1].rstrip().endswith((":", ";", ",")):
                close_paragraph()
            marked = line if bullet is None else " " * bullet.end() + line[bullet.end() :]
            lines.append((offset, marked))
        offset += len(line) + 1
    close_paragraph()
    found.append(Block(heading, tuple(paragraphs)))
    return found


def sentences(paragraph: Piece) -> Iterator[Piece]:
    """Cut a paragraph into sentences; what its author marks as prose goes on to the end of a line
    that ends in a full stop, or of the paragraph.
    """
    text = paragraph.text
    begin = 0
    for stop in _stops(text):
        piece = _trimmed(paragraph, begin, stop)
        if piece is None or (_PROSE.match(piece.text) and not _LINE_END.match(text, stop)):
            continue
        yield piece
        begin = stop
    rest = _trimmed(paragraph, begin, len(text))
    if rest is not None:
        yield rest


def is_prose(piece: Piece) -> str | None:
    """Return the words that their author marked as prose, or None."""
    mark = _PROSE.match(piece.text)
    return None if mark is None else " ".join(piece.text[mark.end() :].split())


def _stops(text: str) -> Iterator[int]:
    for found in _END.finditer(text):
        if found["end"] is None:
            continue
        following = found["next"]
        before = text[max(0, found.start() - 8) : found.start()]
        if following is not None:
            if _NOT_AFTER.match(following):
                continue
            if _ABBREVIATION.search(before):
                continue
        yield found.end()


def _trimmed(paragraph: Piece, begin: int, end: int) -> Piece | None:
    words = paragraph.text[begin:end]
    left = len(words) - len(words.lstrip())
    stripped = words.strip()
    if not stripped:
        return None
    start = paragraph.start + begin + left
    return Piece(start, start + len(stripped), stripped)
