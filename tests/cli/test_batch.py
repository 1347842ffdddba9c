"""Lines of a stream are read with constant memory, however long somebody made them."""

from __future__ import annotations

from io import StringIO

import pytest

from trato.cli import batch


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("one\ntwo", ["one\n", "two"]),
        ("\n\n", ["\n", "\n"]),
        ("exactly8\nnext\n", ["exactly8\n", "next\n"]),
        ("far too long a line\nnext\n", ["far too l", "next\n"]),
        ("the last is far too long", ["the last "]),
    ],
)
def test_a_line_beyond_the_limit_is_cut_and_the_next_one_is_whole(
    monkeypatch: pytest.MonkeyPatch, text: str, lines: list[str]
) -> None:
    monkeypatch.setattr(batch, "LINE_BYTES_MAX", 8)
    assert list(batch.lines_in(StringIO(text))) == lines
