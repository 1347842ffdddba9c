"""The words that pages of accounts borrow: allauth's and Django's, as far as they may be read here.

They stand in English in their sources. The catalogue `locale/borrowed` says each in our own words,
in both languages; it comes before theirs because ours are the first places where Django looks.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Final

import allauth
import django
from babel.messages.extract import extract
from babel.messages.pofile import read_po
from django.utils.translation.template import templatize

from trato.web.frame.assets import WEB
from trato.web.frame.vocabulary import BORROWED

_ALLAUTH: Final = Path(allauth.__file__).parent
_DJANGO: Final = Path(django.__file__).parent
_APPS: Final = ("account", "mfa", "socialaccount", "usersessions")
_RULES_OF_PASSWORDS: Final = _DJANGO / "contrib" / "auth" / "password_validation.py"
# What only who keeps the database sees; telephones as a way in; and ways that are switched off.
_UNSEEN: Final = ("admin", "apps", "models", "phone", "passkey", "trust", "email_change.html")
_MARKS: Final = {
    "gettext": None,
    "gettext_lazy": None,
    "_": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
}
# Django says these of any field.
_OF_FIELDS: Final = frozenset({"This field is required.", "Enter a valid email address."})


def said_by_others() -> dict[str, str]:
    """Return every text that others' code may show here, with the file where it stands."""
    found = dict.fromkeys(_OF_FIELDS, "django/forms")
    for path in _sources():
        for text in _texts(path):
            if "phone" not in text.lower() and "username" not in text.lower():
                found.setdefault(text, path.relative_to(_ALLAUTH.parent).as_posix())
    return found


def in_our_words(language: str) -> dict[str, str]:
    """Return what the catalogue says instead, in one language."""
    path = WEB / "locale" / BORROWED / language / "LC_MESSAGES" / "django.po"
    found: dict[str, str] = {}
    with path.open("rb") as file:
        for message in read_po(file):
            text = message.id if isinstance(message.id, str) else message.id[0]
            strings = message.string or ""
            said = strings if isinstance(strings, str) else strings[0]
            if text and said:
                found[text] = said
    return found


def _sources() -> Iterator[Path]:
    """Give the code of the apps in use, and their templates where we have none of our own."""
    for app in _APPS:
        code = (_ALLAUTH / app).rglob("*.py")
        pages = (_ALLAUTH / "templates" / app).rglob("*.*")
        for path in sorted((*code, *pages)):
            inside = path.relative_to(_ALLAUTH)
            is_unseen = {"migrations", "providers"} & set(inside.parts) or any(
                mark in path.name for mark in _UNSEEN
            )
            is_ours = (WEB / "templates" / inside.relative_to(inside.parts[0])).exists()
            if not is_unseen and not is_ours:
                yield path
    yield _RULES_OF_PASSWORDS


def _texts(path: Path) -> Iterator[str]:
    source = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        source = "\n".join(line.lstrip() for line in templatize(source).split("\n"))
    for _line, message, _comments, _context in extract(
        "python", BytesIO(source.encode()), keywords=_MARKS
    ):
        yield message if isinstance(message, str) else message[0]
