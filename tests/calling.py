"""Calling the command line as a person does: arguments in, what is printed and exit code out."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

import msgspec

from trato.cli import main
from trato.formats.schema import SHAPES


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command printed, on which stream, and with which exit code it left."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        """Return the JSON document on the output, which has to be of its published shape."""
        document: dict[str, Any] = json.loads(self.out)
        shape = SHAPES[document["format"]]
        msgspec.convert(document, shape, strict=True)
        assert document.keys() <= set(shape.__annotations__), document.keys()
        return document


def call(
    *arguments: object,
    typed: str | bytes = "",
    language: str = "es",
    environment: Mapping[str, str] | None = None,
) -> Answer:
    """Run `trato` with these arguments, `typed` on its standard input, in a language."""
    out, err = io.StringIO(), io.StringIO()
    raw = typed.encode() if isinstance(typed, str) else typed
    stdin = io.TextIOWrapper(io.BytesIO(raw), encoding="utf-8", errors="surrogateescape")
    around = {"TRATO_LANG": language, "NO_COLOR": "1", "COLUMNS": "100", **(environment or {})}
    with (
        patch.dict("os.environ", around),
        patch("sys.stdin", stdin),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        code = main([str(one) for one in arguments])
    # Figures hold on to their units by spaces that do not break; a story is told without them.
    return Answer(code, out.getvalue().replace("\u00a0", " "), err.getvalue())
