"""The words of a Word file or a PDF on standard input, printed: `-m trato.web.files.unpacking`.

It is run by `trato.web.files.contracts`, and limits its own memory and time before it reads.
"""

from __future__ import annotations

import io
import re
import resource
import sys
import zipfile
from collections.abc import Iterator
from enum import IntEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from docx.table import Table

SECONDS_MAX: Final = 20
MEMORY_BYTES_MAX: Final = 1_000_000_000
UNPACKED_BYTES_MAX: Final = 100_000_000
PAGES_MAX: Final = 500
CHARACTERS_MAX: Final = 400_000
PDF: Final = b"%PDF-"
ZIP: Final = b"PK\x03\x04"
_PAGE_NUMBER: Final = re.compile(
    r"(?:(?:página|pág\.?|page|p\.) ?)?\d{1,3}(?: ?(?:de|of|/) ?\d{1,3})?", re.IGNORECASE
)
_HEADINGS: Final = {"Title": "#", "Heading 1": "##", "Heading 2": "###", "Heading 3": "####"}


class Ending(IntEnum):
    """How the process ends, besides well (0)."""

    LOCKED = 3
    BROKEN = 4
    TOO_LARGE = 5


def words_of(raw: bytes) -> Iterator[str]:
    """Yield the words of a file in their order, as text with marks of Markdown.

    Raises SystemExit with an `Ending`, and whatever a broken file makes its reader raise.
    """
    yield from _of_pdf(raw) if raw.startswith(PDF) else _of_word(raw)


# What reads a kind of file is imported when there is one: the pages never need it.
# ruff: noqa: PLC0415
def _of_pdf(raw: bytes) -> Iterator[str]:
    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(raw))
    if reader.is_encrypted and not reader.decrypt(""):
        raise SystemExit(Ending.LOCKED)
    for number, page in enumerate(reader.pages):
        if number >= PAGES_MAX:
            raise SystemExit(Ending.TOO_LARGE)
        yield without_number(page.extract_text()) + "\n"


def without_number(page: str) -> str:
    """Return a page without the line of its number: a sentence may go on from page to page."""
    lines = page.strip("\n").split("\n")
    for place in (0, -1):
        if lines and _PAGE_NUMBER.fullmatch(lines[place].strip()):
            lines.pop(place)
    return "\n".join(lines)


def _of_word(raw: bytes) -> Iterator[str]:
    import docx
    from docx.table import Table

    with zipfile.ZipFile(io.BytesIO(raw)) as packed:
        if sum(one.file_size for one in packed.infolist()) > UNPACKED_BYTES_MAX:
            raise SystemExit(Ending.TOO_LARGE)
    for block in docx.Document(io.BytesIO(raw)).iter_inner_content():
        if isinstance(block, Table):
            yield _rows(block) + "\n\n"
        else:
            mark = _HEADINGS.get(str(block.style.name) if block.style else "", "")
            yield f"{mark} {block.text}".strip() + "\n\n"


def _rows(table: Table) -> str:
    """Return a table as one of Markdown; its first row names the columns."""
    rows = [[" ".join(cell.text.split()) for cell in row.cells] for row in table.rows]
    if not rows:
        return ""
    ruled = [rows[0], ["---"] * len(rows[0]), *rows[1:]]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in ruled)


def main() -> None:
    """Print the words of the file on standard input; end with what is wrong with it."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES_MAX, MEMORY_BYTES_MAX))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS_MAX, SECONDS_MAX))
    said: list[str] = []
    room = CHARACTERS_MAX
    try:
        for words in words_of(sys.stdin.buffer.read()):
            said.append(words)
            room -= len(words)
            if room < 0:
                break
    except Exception:  # noqa: BLE001  whatever a broken file does, it cannot be read
        raise SystemExit(Ending.BROKEN) from None
    if room < 0:
        raise SystemExit(Ending.TOO_LARGE)
    sys.stdout.buffer.write("".join(said).encode("utf-8", "replace"))


if __name__ == "__main__":
    main()
