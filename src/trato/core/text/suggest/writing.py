"""A drafted value as its sentences, with the id of the form that says it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from trato.core.text.document import UnsayableError
from trato.core.text.speaking import Writer
from trato.core.text.write import row_text, rows_of


def written(value: Any, writer: Writer) -> tuple[str, str]:
    """Return the sentences of an act or modifier and the id of its row.

    Raises UnsayableError for a value that no form says.
    """
    modifiers: tuple[Any, ...] = getattr(value, "modifiers", ())
    bare = replace(value, modifiers=()) if modifiers else value
    said, form = _first(bare, writer)
    lines = [said, *(_first(modifier, writer)[0] for modifier in modifiers)]
    return " ".join(f"{line[:1].upper()}{line[1:]}." for line in lines), form


def _first(value: Any, writer: Writer) -> tuple[str, str]:
    for kind in ("act", "modifier"):
        for row in rows_of(kind, value):
            text = row_text(row, value, writer)
            if text is not None:
                return text, row.id
    raise UnsayableError(f"no form says {value!r}")
