"""A pasted document cut into its passages: headings, clauses, items of lists, rows of tables.

Nothing of the document is lost: every word stands in exactly one passage, which knows its place in
the original and what stands above it (its headings, and the line that opens its list).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from trato.core.speech import sentences_of
from trato.core.text.suggest import marking

PASSAGES_MAX: Final = 4_000
PASSAGE_CHARACTERS_MAX: Final = 4_000
"""A longer sentence is cut where it has room: nobody writes one, and what reads it is bounded."""

_CAPITALS: Final = 7
_BOLD: Final = 8
_NUMBERED: Final = 9
_OPEN_PAREN_MAX: Final = 600
_LABEL_WORDS_MAX: Final = 6
_LABEL: Final = re.compile(r"\s*(?:<[^<>\n]{0,300}>)*(?:\*\*|__)?([^*_:.\n<>]{2,60})(?:</[a-z]+>)?"
                           r"(?:[:.]\s*(?:\*\*|__)|(?:\*\*|__)\s*[:.—–-]|[:])")  # fmt: skip


class Kind(StrEnum):
    """What a passage is in the document."""

    HEADING = "heading"
    CLAUSE = "clause"
    ITEM = "item"
    TERM = "term"  # of a definition list: the term with what it means
    COLUMNS = "columns"  # the header row of a table
    ROW = "row"
    NOTE = "note"  # what tells about the document itself: its front matter, code


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a document, from ``start`` to ``end`` (exclusive) in characters.

    ``under``: the headings above it, outermost first, and the line that opens its list, or the
    label of the item that it goes on with. ``cells``: of a row, each cell with its header word.
    """

    kind: Kind
    start: int
    end: int
    under: tuple[str, ...] = ()
    cells: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class _Line:
    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass(slots=True)
class _Cutter:
    """Goes through the lines once, keeping the headings and lists that are open."""

    text: str
    lines: list[_Line]
    at: int = 0
    found: list[Passage] = field(default_factory=list)
    headings: list[tuple[int, str]] = field(default_factory=list)
    openers: list[tuple[int, str]] = field(default_factory=list)  # of lists: indent and words
    lead: str = ""  # a line that ended with a colon just before

    # --- what is above ----------------------------------------------------------------------------

    def under(self, *more: str) -> tuple[str, ...]:
        opened = [words for _, words in self.openers]
        return (*(words for _, words in self.headings), *opened, *(one for one in more if one))

    def add(self, kind: Kind, start: int, end: int, *more: str) -> None:
        if len(self.found) < PASSAGES_MAX:
            self.found.append(Passage(kind, start, end, self.under(*more)))
        else:
            last = self.found[-1]
            self.found[-1] = Passage(last.kind, last.start, end, last.under)

    def open_heading(self, level: int, start: int, end: int) -> None:
        while self.headings and self.headings[-1][0] >= level:
            self.headings.pop()
        self.openers.clear()
        self.lead = ""
        self.add(Kind.HEADING, start, end)
        self.headings.append((level, marking.plain_words(self.text[start:end]).rstrip(".: ")))

    # --- lines ------------------------------------------------------------------------------------

    def cut(self) -> list[Passage]:
        self._front_matter()
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if not line.text.strip() or marking.is_rule(line.text):
                self.at += 1
            elif not (
                self._aside(line) or self._heading(line) or self._table() or self._term(line)
            ):
                self._words(line)
        return self.found

    def _front_matter(self) -> None:
        if not self.lines or self.lines[0].text.strip() != "---":
            return
        for index, line in enumerate(self.lines[1:200], start=1):
            if line.text.strip() == "---":
                self._note(1, index)
                self.at = index + 1
                return

    def _aside(self, line: _Line) -> bool:
        """Take what is about the document: code, comments, where its links go."""
        if marking.is_note(line.text):
            self._note(self.at, self.at + 1)
            self.at += 1
            return True
        mark = line.text.strip()[:3]
        if mark not in {"```", "~~~"}:
            return False
        end = next(
            (
                index
                for index in range(self.at + 1, len(self.lines))
                if self.lines[index].text.strip().startswith(mark)
            ),
            len(self.lines) - 1,
        )
        self._note(self.at, end + 1)
        self.at = end + 1
        return True

    def _note(self, begin: int, end: int) -> None:
        said = [line for line in self.lines[begin:end] if line.text.strip()]
        if said:
            self.add(Kind.NOTE, said[0].start, said[-1].start + len(said[-1].text.rstrip()))

    def _heading(self, line: _Line) -> bool:
        found = marking.heading_of(line.text)
        if found is not None:
            level, begin, end = found
            self.open_heading(level, line.start + begin, line.start + end)
        else:
            level = self._titled(line)
            if not level:
                return False
            words = line.text.strip()
            begin = line.start + line.text.index(words)
            self.open_heading(level, begin, begin + len(words))
        self.at += 1
        return True

    def _titled(self, line: _Line) -> int:
        """Return the level of a heading that no «#» marks; 0 when the line is none."""
        following = self._text_at(self.at + 1)
        underline = marking.underline_of(following)
        item = marking.item_of(line.text)
        if underline and item is None and marking.row_width(line.text) == 1:
            return underline if not self._text_at(self.at - 1).strip() else 0
        words = line.text[item[2] :] if item else line.text
        if marking.row_width(line.text) > 1:
            return 0
        if item is None and marking.capitals_alone(words):
            return _CAPITALS
        if item is None and marking.bold_alone(words):
            return _BOLD
        ordinal = marking.ordinal_end(words.strip())
        if ordinal and self._titles_alone(words.strip()[ordinal:], following):
            return _CAPITALS
        if item is None or not item[1] or not marking.title_like(words):
            return 0
        return _NUMBERED + item[1] if self._goes_deeper(item) else 0

    def _titles_alone(self, words: str, following: str) -> bool:
        """Tell whether the words after an ordinal are its title, and no clause that a page broke."""
        is_broken = ". " in words and following.strip()[:1].islower()
        is_title = marking.title_like(words or "x") and not marking.states(words)
        return is_title and not is_broken

    def _goes_deeper(self, item: tuple[int, int, int]) -> bool:
        """Tell whether what follows a numbered line is its content: it is a heading, no item."""
        for line in self.lines[self.at + 1 : self.at + 4]:
            if not line.text.strip():
                continue
            following = marking.item_of(line.text)
            if following is None:
                return True
            return following[0] > item[0] or following[1] > item[1] or not following[1]
        return False

    def _text_at(self, index: int) -> str:
        return self.lines[index].text if 0 <= index < len(self.lines) else ""

    # --- tables -----------------------------------------------------------------------------------

    def _table(self) -> bool:
        first = self.lines[self.at]
        width = marking.row_width(first.text)
        if width < 2 or marking.item_of(first.text) is not None:
            return False
        ruled = marking.is_ruler(self._text_at(self.at + 1))
        if not ruled and marking.row_width(self._text_at(self.at + 1)) != width:
            return False
        rows: list[list[tuple[int, int]]] = []
        while self.at < len(self.lines):
            line = self.lines[self.at]
            ruler = marking.is_ruler(line.text)
            if not ruler and marking.row_width(line.text) < 2:
                break
            if not ruler:
                rows.append(marking.cells_of(line.text, line.start))
            self.at += 1
        self._rows(rows, ruled=ruled)
        self.lead = ""
        return True

    def _rows(self, rows: list[list[tuple[int, int]]], *, ruled: bool) -> None:
        said = [[" ".join(self.text[a:b].split()) for a, b in row] for row in rows]
        headed = ruled or _is_header(said)
        header = said[0] if headed else []
        for index, (row, words) in enumerate(zip(rows, said, strict=True)):
            filled = [span for span in row if span[1] > span[0]]
            if not filled:
                continue
            start, end = filled[0][0], filled[-1][1]
            if headed and index == 0:
                self.add(Kind.COLUMNS, start, end, self.lead)
                continue
            named = tuple(
                (header[column] if column < len(header) else "", cell)
                for column, cell in enumerate(words)
            )
            self.add(Kind.ROW, start, end, self.lead)
            last = self.found[-1]
            self.found[-1] = Passage(last.kind, last.start, last.end, last.under, named)

    # --- terms, items, paragraphs -----------------------------------------------------------------

    def _term(self, line: _Line) -> bool:
        begin = marking.term_end(self._text_at(self.at + 1))
        if begin is None or not marking.title_like(line.text):
            return False
        start = line.start + len(line.text) - len(line.text.lstrip())
        self.at += 1
        end = self._block_end(self.at)
        self.add(Kind.TERM, start, end)
        return True

    def _words(self, line: _Line) -> None:
        item = marking.item_of(line.text)
        start = line.start + len(line.text) - len(line.text.lstrip())
        begin = start if item is None else line.start + item[2]
        end = self._block_end(self.at, item=item is not None)
        if item is None:
            self._paragraph(start, begin, end)
        else:
            self._item(item[0], start, begin, end)

    def _block_end(self, index: int, *, item: bool = False) -> int:
        """Go to the line after a paragraph or item, and return where its words end."""
        last = self.lines[index]
        self.at = index + 1
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if not line.text.strip() or self._begins_another(line, item=item):
                break
            last = line
            self.at += 1
        return last.start + len(last.text.rstrip())

    def _begins_another(self, line: _Line, *, item: bool) -> bool:
        if marking.heading_of(line.text) or marking.is_rule(line.text):
            return True
        if marking.item_of(line.text) is not None or marking.ordinal_end(line.text.strip()):
            return True
        if marking.row_width(line.text) > 1 and marking.row_width(self._text_at(self.at + 1)) > 1:
            return True
        if item:
            return not line.text[:1].isspace() and self._stands_apart(line)
        return bool(self._titled(line))

    def _stands_apart(self, line: _Line) -> bool:
        """Tell whether a line at the margin is no part of the item above it, which has ended."""
        ended = self._text_at(self.at - 1).rstrip().endswith((".", ";", ":", "!", "?"))
        return bool(self._titled(line)) or (ended and line.text[:1].isupper())

    def _paragraph(self, start: int, begin: int, end: int) -> None:
        self.openers.clear()
        words = self.text[begin:end]
        ordinal = marking.ordinal_end(words)
        if ordinal:
            begin = self._after_ordinal(begin, begin + ordinal, end)
            start = begin
        if start < end:
            self._sentences(Kind.CLAUSE, start, begin, end)

    def _after_ordinal(self, start: int, begin: int, end: int) -> int:
        """Take «TERCERA.- PRECIO.» as a heading, of «TERCERA.- El cliente paga.» the ordinal alone;
        return where its clause begins."""
        spans = _sentence_spans(self.text, begin, end)
        first = self.text[slice(*spans[0])].rstrip(".:-–— ") if spans else ""
        if marking.title_like(first) and not marking.states(first):
            begin = spans[0][1]
        self.open_heading(_CAPITALS, start, begin)
        rest = self.text[begin:end]
        return begin + len(rest) - len(rest.lstrip(" \t\n.:–—-"))

    def _item(self, indent: int, start: int, begin: int, end: int) -> None:
        while self.openers and self.openers[-1][0] >= indent:
            self.openers.pop()
        if self.lead:
            self.openers.append((indent - 1, self.lead))
            self.lead = ""
        self._sentences(Kind.ITEM, start, begin, end)
        self.openers.append((indent, self.lead or self._label(begin, end)))
        self.lead = ""

    def _label(self, begin: int, end: int) -> str:
        found = _LABEL.match(self.text[begin:end])
        words = found[1] if found else self.text[begin : min(end, begin + 60)]
        return marking.plain_words(words).rstrip(".: ")

    def _sentences(self, kind: Kind, start: int, begin: int, end: int) -> None:
        """Add the sentences of a paragraph or item; the first one begins at its mark."""
        label = ""
        self.lead = ""
        spans = _sentence_spans(self.text, begin, end)
        for index, (a, b) in enumerate(spans):
            if index == 0 and len(spans) > 1 and self._titles(start, a, b):
                self.add(Kind.HEADING, start, b)
                label = marking.plain_words(self.text[a:b]).rstrip(".: ")
                continue
            self.add(kind, start if index == 0 else a, b, label)
            if index == 0:
                found = _LABEL.match(self.text[a:b])
                named = found is not None and len(found[1].split()) <= _LABEL_WORDS_MAX
                label = found[1].strip() if found is not None and named else ""
        if spans and self.text[: spans[-1][1]].endswith((":", ":**", ":__")):
            self.lead = marking.plain_words(self.text[slice(*spans[-1])])

    def _titles(self, start: int, begin: int, end: int) -> bool:
        """Tell whether the first sentence of a paragraph is its title: «2. **Payment.** We …»."""
        words = self.text[begin:end]
        plain = marking.plain_words(words)
        marked = words.lstrip().startswith(("*", "_", "<")) or (
            begin > start and self.text[start:begin].strip()[:1] not in "-*+•·"
        )
        return (
            marked
            and plain.endswith(".")
            and ":" not in plain
            and len(plain.split()) <= _LABEL_WORDS_MAX
            and marking.title_like(plain.rstrip("."))
        )


def passages_of(text: str) -> tuple[Passage, ...]:
    """Cut a document into its passages, in their order. Time is linear in the text."""
    lines: list[_Line] = []
    offset = 0
    for line in text.split("\n"):
        lines.append(_Line(line, offset))
        offset += len(line) + 1
    return tuple(_Cutter(text, lines).cut())


def _is_header(rows: list[list[str]]) -> bool:
    """Tell whether the first row of a table without a ruler names its columns."""
    if len(rows) < 2:
        return False
    first = [cell for cell in rows[0] if cell]
    figures = any(any(one.isdigit() for one in cell) for cell in first[1:])
    others = any(any(one.isdigit() for one in cell) for row in rows[1:] for cell in row[1:])
    return bool(first) and not figures and others


def _sentence_spans(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    """Return the sentences of a stretch; a line break ends none."""
    words = text[begin:end].replace("\n", " ").replace("\r", " ")
    spans = [(begin + one.start, begin + one.end) for one in sentences_of(words)]
    spans = _widened(text, begin, end, spans)
    joined: list[tuple[int, int]] = []
    for span in spans:
        if joined and _goes_on(text, joined[-1], span):
            joined[-1] = (joined[-1][0], span[1])
        else:
            joined.append(span)
    return [part for span in joined for part in _bounded(text, span)]


def _widened(
    text: str, begin: int, end: int, spans: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Let sentences take the marks between them: emphasis, dashes, closing quotes."""
    if not spans:
        return [(begin, end)] if text[begin:end].strip() else []
    starts = [begin, *(start for start, _ in spans[1:])]
    ends = [*starts[1:], end]
    trimmed: list[tuple[int, int]] = []
    for start, stop in zip(starts, ends, strict=True):
        words = text[start:stop]
        left = len(words) - len(words.lstrip())
        trimmed.append((start + left, start + len(words.rstrip())))
    return trimmed


def _goes_on(text: str, before: tuple[int, int], after: tuple[int, int]) -> bool:
    said = text[slice(*before)]
    following = text[slice(*after)].lstrip("*_«“\"'(¿¡[ ")
    if not following or not any(one.isalpha() for one in said):
        return True
    if following[0].islower() and not said.rstrip("*_ ").endswith(("?", "!")):
        return True
    unclosed = said.count("(") > said.count(")")
    return unclosed and len(said) < _OPEN_PAREN_MAX


def _bounded(text: str, span: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """Cut a sentence that is too long at its spaces."""
    start, end = span
    while end - start > PASSAGE_CHARACTERS_MAX:
        room = text.rfind(" ", start + 1, start + PASSAGE_CHARACTERS_MAX)
        cut = room if room > start else start + PASSAGE_CHARACTERS_MAX
        yield start, cut
        start = cut + (room > start)
    yield start, end
