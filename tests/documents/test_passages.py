"""Passages of whole pasted documents, labelled apart: the right form is among those offered."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from trato.core.text.suggest import Pasted, PastedPiece, paste

HERE = Path(__file__).parent
PASSAGES = [json.loads(line) for line in (HERE / "passages.jsonl").read_text("utf-8").splitlines()]
SHARE_MIN = 0.75


@cache
def _pasted(document: str) -> Pasted:
    return paste((HERE / f"{document}.md").read_text(encoding="utf-8"))


def _pieces(passage: dict[str, str]) -> list[PastedPiece]:
    return [
        piece
        for piece in _pasted(passage["document"]).pieces
        if piece.words.startswith(passage["begins"])
    ]


def test_every_labelled_passage_is_one_piece() -> None:
    """Cutting a document neither joins nor tears what was labelled."""
    lost = [passage["begins"] for passage in PASSAGES if not _pieces(passage)]
    assert lost == []


def test_the_right_form_is_offered_for_three_passages_in_four() -> None:
    """Of documents that nobody looked at while the cues were written."""
    right = 0
    for passage in PASSAGES:
        offered = [one for piece in _pieces(passage) for one in piece.suggestions]
        named = {one.family for one in offered} | {form for one in offered for form in one.forms}
        right += bool(named & set(passage["families"]))
    assert right >= SHARE_MIN * len(PASSAGES)
