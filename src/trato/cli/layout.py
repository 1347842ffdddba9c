"""Text laid out in columns of a terminal: wrapping, tables, colour, and nothing that harms one."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

COLUMN_MIN: Final = 10
CODES: Final[Mapping[str, str]] = {
    "bold": "1",
    "dim": "2",
    "italic": "3",
    "red": "31",
    "green": "32",
    "yellow": "33",
    "blue": "34",
}
# Characters that turn the direction of what follows: a name must not rewrite the line it is in.
_BIDI: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class Cell(NamedTuple):
    """A text and how it is styled (a word or two of `CODES`)."""

    text: str
    style: str = ""


def harmless(text: str) -> str:
    """Return a text in which control characters are seen and do nothing; lines stay lines."""
    if text.isprintable():
        return text
    return "".join(one if _is_harmless(one) else f"\\x{ord(one):02x}" for one in text)


def _is_harmless(letter: str) -> bool:
    if letter in "\n\t":
        return True
    return unicodedata.category(letter) not in {"Cc", "Cs"} and letter not in _BIDI


def width_of(text: str) -> int:
    """Return how many columns a text takes: two for a wide letter, none for a mark upon one."""
    if text.isascii():
        return len(text)
    return sum(_columns(letter) for letter in text)


def _columns(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def wrap(text: str, width: int) -> list[str]:
    """Break a text at its spaces into lines of at most `width` columns; longer words are cut."""
    if "\n" not in text and width_of(text) <= width:
        return [text.rstrip()]
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines.extend(_wrapped(paragraph, max(width, 1)))
    return lines


def _wrapped(paragraph: str, width: int) -> Iterator[str]:
    line, taken = "", 0
    for word in paragraph.split(" "):
        if not word:
            continue
        for part in _cut(word, width):
            needed = width_of(part)
            if line and taken + 1 + needed > width:
                yield line
                line, taken = part, needed
            else:
                line, taken = (f"{line} {part}", taken + 1 + needed) if line else (part, needed)
    yield line


def _cut(word: str, width: int) -> Iterator[str]:
    while width_of(word) > width:
        end = width
        while width_of(word[:end]) > width:
            end -= 1
        yield word[: max(end, 1)]
        word = word[max(end, 1) :]
    yield word


def styled(text: str, style: str, *, colour: bool) -> str:
    """Return a text in its style, when colours are wanted."""
    codes = ";".join(CODES[one] for one in style.split())
    return f"\x1b[{codes}m{text}\x1b[0m" if colour and codes and text else text


def columns(rows: Sequence[Sequence[Cell]], width: int, *, gap: int = 2) -> list[int]:
    """Return the width of every column: its widest cell, the widest ones narrowed until all fit."""
    count = max((len(row) for row in rows), default=0)
    widths = [
        max((width_of(row[place].text) for row in rows if place < len(row)), default=0)
        for place in range(count)
    ]
    room = width - gap * max(sum(one > 0 for one in widths) - 1, 0)
    while sum(widths) > room and max(widths) > COLUMN_MIN:
        widest = widths.index(max(widths))
        others = [one for place, one in enumerate(widths) if place != widest]
        over = sum(widths) - room
        following = max([*others, COLUMN_MIN])
        widths[widest] = max(widths[widest] - over, min(following, widths[widest] - 1), COLUMN_MIN)
    return widths


def table_lines(
    rows: Sequence[Sequence[Cell]], width: int, *, gap: int = 2, colour: bool
) -> Iterator[str]:
    """Yield the lines of a table whose cells wrap in their columns; no line ends in spaces."""
    widths = columns(rows, width, gap=gap)
    for row in rows:
        wrapped = [wrap(cell.text, widths[place] or 1) for place, cell in enumerate(row)]
        for number in range(max((len(lines) for lines in wrapped), default=0)):
            yield _line(row, wrapped, widths, number, gap=gap, colour=colour)


def _line(
    row: Sequence[Cell],
    wrapped: Sequence[Sequence[str]],
    widths: Sequence[int],
    number: int,
    *,
    gap: int,
    colour: bool,
) -> str:
    made, waiting = "", 0
    for place, cell in enumerate(row):
        text = wrapped[place][number] if number < len(wrapped[place]) else ""
        if text:
            made += " " * waiting + styled(text, cell.style, colour=colour)
            waiting = 0
        # A column in which nothing stands takes no room, nor does the gap beside it.
        waiting += widths[place] - width_of(text) + gap if widths[place] else 0
    return made
