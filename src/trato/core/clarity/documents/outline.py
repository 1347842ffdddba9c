"""A document as lines: its sentences, list items and table rows, each with the headings above it.

Markup is blanked out and not cut out, so that every place is one in the text as it was given.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Final

from trato.core.speech import TEXT_CHARACTERS_MAX, fold, language_of, sentences_of
from trato.core.words import Language

DOCUMENTS_MAX: Final = 50
_HEADING: Final = re.compile(r"[ ]{0,3}(#{1,6})(?:[ \t]+|(?=[^\W\d_]))(.*?)[ \t]*#*[ \t]*$")
_ITEM: Final = re.compile(r"[ \t]*(?:[-*+•]|\d{1,3}[.)]|[a-z][.)])[ \t]+")
_FENCE: Final = re.compile(r"[ \t]*(?:```|~~~)")
_RULE: Final = re.compile(r"[ \t]*(?:-{3,}|\*{3,}|_{3,}|={3,})[ \t]*$")
_SEPARATOR: Final = re.compile(r"[ \t|:-]+$")
# One alternative a first character, none of which can be entered twice.
_MARKUP: Final = re.compile(
    r"<[^<>\n]{0,400}>|\]\([^()\n]{0,400}\)|[*`]+|(?<!\w)_+|_+(?!\w)|\[(?=[^\[\]\n]{0,200}\]\()"
)


class Role(Enum):
    """What a line is in its document."""

    SENTENCE = auto()
    ITEM = auto()
    ROW = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence, list item or table row.

    ``text`` is as long as what stands in the document from ``start`` on, its markup blanked.
    ``headings`` are those above it, outermost first; ``lead`` is what introduces its list;
    ``cells`` and ``columns`` are a row's, with the place of each cell.
    """

    document: int
    text: str
    start: int
    number: int
    role: Role
    headings: tuple[str, ...]
    lead: str = ""
    cells: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()

    @property
    def heading(self) -> str:
        """Return the nearest heading, or an empty text."""
        return self.headings[-1] if self.headings else ""


@dataclass(frozen=True, slots=True)
class Document:
    """A text under its name, as lines."""

    name: str
    text: str
    language: Language
    lines: tuple[Line, ...]


def outlined(
    named: Iterable[tuple[str, str]], language: Language | None = None
) -> tuple[Document, ...]:
    """Return documents given as pairs of a name and a text; past ``DOCUMENTS_MAX`` none is read."""
    found = []
    for place, (name, text) in enumerate(named):
        if place >= DOCUMENTS_MAX:
            break
        read = text[:TEXT_CHARACTERS_MAX].replace("\r", " ")
        spoken = language or language_of(read)
        found.append(Document(name, read, spoken, tuple(_Outline(place).lines_of(read))))
    return tuple(found)


def blanked(text: str) -> str:
    """Return a text of the same length with spaces where its markup was."""
    return _MARKUP.sub(lambda found: " " * len(found.group()), text)


@dataclass(slots=True)
class _Outline:
    """The state of reading one document."""

    document: int
    headings: list[tuple[int, str]] = field(default_factory=list)
    lead: str = ""
    columns: tuple[str, ...] = ()
    paragraph: list[tuple[int, int, str]] = field(default_factory=list)
    is_item: bool = False

    def lines_of(self, text: str) -> Iterator[Line]:
        """Yield the lines of a text in their order."""
        hidden = False
        is_front = text.startswith("---\n")
        offset = 0
        lines = text.split("\n")
        for number, raw in enumerate(lines, start=1):
            start, offset = offset, offset + len(raw) + 1
            if is_front and number > 1 and _RULE.match(raw):
                is_front = False
                continue
            if _FENCE.match(raw):
                yield from self._close()
                hidden = not hidden
            elif not hidden and not is_front:
                beside = (lines[max(number - 2, 0)], lines[min(number, len(lines) - 1)])
                yield from self._take(raw, start, number, is_row=_is_row(raw, beside))
        yield from self._close()

    def _take(self, raw: str, start: int, number: int, *, is_row: bool) -> Iterator[Line]:
        title = _HEADING.match(raw)
        if title is not None:
            yield from self._close()
            self._enter(len(title[1]), blanked(title[2]).strip())
        elif not raw.strip() or _RULE.match(raw):
            yield from self._close()
            self.columns = ()
        elif is_row:
            yield from self._close()
            yield from self._row(raw, start, number)
        else:
            if _ITEM.match(raw):
                yield from self._close()
                self.is_item = True
            self.paragraph.append((start, number, raw))

    def _enter(self, level: int, title: str) -> None:
        while self.headings and self.headings[-1][0] >= level:
            self.headings.pop()
        self.headings.append((level, title))
        self.lead, self.columns = "", ()

    def _row(self, raw: str, start: int, number: int) -> Iterator[Line]:
        if _SEPARATOR.match(raw):
            return
        text = blanked(raw)
        cells = tuple(cell.strip() for cell in _between(text, "|" if "|" in text else "\t"))
        if not self.columns:
            self.columns = cells
            return
        yield Line(
            self.document, text, start, number, Role.ROW, self._titles(), self.lead, cells,
            self.columns,
        )  # fmt: skip

    def _close(self) -> Iterator[Line]:
        """Yield the sentences of the paragraph that ends here."""
        if not self.paragraph:
            return
        start, number, _ = self.paragraph[0]
        text = blanked("\n".join(raw for _, _, raw in self.paragraph))
        role = Role.ITEM if self.is_item else Role.SENTENCE
        mark = _ITEM.match(text) if self.is_item else None
        if mark is not None:
            text = " " * mark.end() + text[mark.end() :]
        numbers = number
        for sentence in sentences_of(text.replace("\n", " ")):
            numbers = number + text.count("\n", 0, sentence.start)
            yield Line(
                self.document, sentence.text, start + sentence.start, numbers, role,
                self._titles(), self.lead if role is Role.ITEM else "",
            )  # fmt: skip
            if role is Role.SENTENCE:
                self.lead = sentence.text if sentence.text.endswith(":") else ""
        self.paragraph, self.is_item = [], False

    def _titles(self) -> tuple[str, ...]:
        return tuple(title for _, title in self.headings)


def _is_row(raw: str, beside: tuple[str, str]) -> bool:
    """Tell whether a line is a row of a table: of bars, or of as many tabs as one beside it."""
    tabs = raw.strip("\n ").count("\t")
    is_tabbed = (
        tabs > 0
        and bool(raw[:1].strip())
        and any(one != raw and one.strip("\n ").count("\t") == tabs for one in beside)
    )
    return raw.lstrip().startswith("|") or is_tabbed


def _between(text: str, mark: str) -> list[str]:
    return (text.strip().strip("|") if mark == "|" else text).split(mark)


def holds(text: str, words: frozenset[str]) -> bool:
    """Tell whether a text holds one of some folded words."""
    return not words.isdisjoint(re.findall(r"[^\W_]+", fold(text)))
