"""What the rules were written with stays understood."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bench.scores import f1
from bench.spans import spans_of, tally
from trato.core.clarity import spans_in
from trato.core.words import Language

DEVELOPMENT = Path(__file__).resolve().parent / "development"


def items(kind: str, language: str) -> list[dict[str, Any]]:
    lines = (DEVELOPMENT / f"{kind}.jsonl").read_text(encoding="utf-8").splitlines()
    return [one for one in map(json.loads, lines) if one["lang"] == language]


def spans(one: dict[str, Any]) -> list[dict[str, Any]]:
    found = spans_in(one["text"], Language(one["lang"]))
    return [{"start": x.start, "end": x.end, "category": x.category.value} for x in found]


@pytest.mark.parametrize("language", ["es", "en"])
def test_vague_words_are_found_where_a_person_marked_them(language: str) -> None:
    """Nearly every span that a person marked is found, with its category."""
    tallies = [
        tally(one["text"], spans_of(one["spans"]), spans_of(spans(one)))
        for one in items("clarity", language)
    ]
    assert f1(tallies) >= 0.97


@pytest.mark.parametrize("language", ["es", "en"])
def test_concrete_clauses_raise_hardly_an_alarm(language: str) -> None:
    """At most one concrete clause of fifty is taken for a vague one."""
    concrete = [one for one in items("clarity", language) if one["concrete"]]
    assert sum(bool(spans(one)) for one in concrete) * 50 <= len(concrete)
