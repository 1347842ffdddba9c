"""The words of pages, looked for where they are written: what a translator has to know."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO, StringIO
from pathlib import Path
from typing import Final

from babel.messages.extract import extract
from babel.messages.pofile import read_po
from django.utils.translation.template import templatize

from trato.web.frame.assets import WEB

ROOT: Final = WEB.parent
BORROWED: Final = "borrowed"
KEYWORDS: Final = {
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "_": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}
_TONE: Final = re.compile(r'\{% tone "([^"]+)"')
_PLACES: Final = ("web", "actions", "store", "server")


def said_in_pages() -> dict[str, str]:
    """Return every Spanish text of pages, mails and refusals, with the file where it stands."""
    found: dict[str, str] = {}
    for path in _sources():
        for text in _texts(path):
            found.setdefault(text, path.relative_to(ROOT).as_posix())
    return found


def translated(language: str = "en") -> dict[str, str]:
    """Return every text that the catalogues translate, with its translation.

    A translation that is empty or only guessed («fuzzy») does not count, nor do words that others
    wrote (`borrowed`).
    """
    found: dict[str, str] = {}
    for path in sorted((WEB / "locale").glob(f"*/{language}/LC_MESSAGES/django.po")):
        if path.parts[-4] == BORROWED:
            continue
        with path.open("rb") as file:
            for message in read_po(file):
                text = message.id if isinstance(message.id, str) else message.id[0]
                strings = message.string or ""
                said = strings if isinstance(strings, str) else strings[0]
                if text and said and not message.fuzzy:
                    found[text] = said
    return found


def _sources() -> Iterator[Path]:
    for place in _PLACES:
        for path in sorted((ROOT / place).rglob("*")):
            is_text = path.suffix in {".py", ".html", ".txt"}
            if is_text and "static" not in path.parts and "migrations" not in path.parts:
                yield path


def _texts(path: Path) -> Iterator[str]:
    source = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        yield from _TONE.findall(source)
        source = templatize(source)
    for _line, message, _comments, _context in extract(
        "python", BytesIO(source.encode()), keywords=KEYWORDS
    ):
        text = message if isinstance(message, str) else message[0]
        if text:
            yield text


def missing(language: str = "en") -> str:
    """Return what no catalogue translates, in the form of a catalogue, ready to be filled."""
    known = translated(language)
    out = StringIO()
    for text, place in said_in_pages().items():
        if text not in known:
            quoted = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
            out.write(f'#: {place}\nmsgid "{quoted}"\nmsgstr ""\n\n')
    return out.getvalue()
