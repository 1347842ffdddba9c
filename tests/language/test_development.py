"""What the rules were written with stays understood."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bench.scores import Tally, f1
from bench.spans import spans_of, tally
from trato.core.agreement import Side
from trato.core.clarity import spans_in
from trato.core.drafts import Label, check_draft
from trato.core.promises import chief, promises_in
from trato.core.words import Language

DEVELOPMENT = Path(__file__).resolve().parent / "development"


def items(kind: str, language: str) -> list[dict[str, Any]]:
    """What was written with the rules, and the rounds that were written to try them."""
    files = [DEVELOPMENT / f"{kind}.jsonl", *sorted(DEVELOPMENT.glob(f"rounds/{kind}_*.jsonl"))]
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]
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


def promised(one: dict[str, Any]) -> dict[str, Any]:
    at, side = datetime.fromisoformat(one["reference"]), Side(one["speaker"])
    found = chief(promises_in(one["text"], at, side, language=Language(one["lang"])))
    due = found.due_on.isoformat() if found and found.due_on else None
    return {"promise": found is not None, "due": due}


@pytest.mark.parametrize("language", ["es", "en"])
def test_promises_are_found_with_their_day(language: str) -> None:
    """Of a hundred promises at least ninety-eight are found, with a day that would do."""
    marked = [one for one in items("promises", language) if one["promise"]]
    answers = [promised(one) for one in marked]
    right = [
        found["promise"] and (found["due"] in one["due_ok"] if one["due"] else not found["due"])
        for one, found in zip(marked, answers, strict=True)
    ]
    assert sum(right) * 100 >= 98 * len(marked)


@pytest.mark.parametrize("language", ["es", "en"])
def test_what_only_sounds_like_a_promise_raises_hardly_an_alarm(language: str) -> None:
    """At most one of fifty is taken for a promise."""
    others = [one for one in items("promises", language) if not one["promise"]]
    assert sum(promised(one)["promise"] for one in others) * 50 <= len(others)


@pytest.mark.parametrize("language", ["es", "en"])
def test_ways_of_saying_a_day_come_to_that_day(language: str) -> None:
    """Each of some hundred and fifty ways a language gives the day that a person means by it."""
    carrier = {"es": "{} te mando el informe.", "en": "I'll send you the report {}."}[language]
    wrong = {}
    for one in items("days", language):
        text, at = carrier.format(one["words"]), datetime.fromisoformat(one["reference"])
        found = chief(promises_in(text, at, Side.PROVIDER, language=Language(language)))
        due = found.due_on.isoformat() if found and found.due_on else None
        if due != one["due"]:
            wrong[one["words"]] = due
    assert wrong == {}


@pytest.mark.parametrize("label", list(Label))
@pytest.mark.parametrize("language", ["es", "en"])
def test_defects_of_replies_are_found(language: str, label: Label) -> None:
    """What a person missed in a reply, or marked as a fault, is nearly always found."""
    tallies = []
    for one in items("replies", language):
        seen = not check_draft(one["text"], language=Language(language)).labels[label]
        there = not one["labels"][label.value]
        tallies.append(Tally(seen and there, seen and not there, there and not seen))
    assert f1(tallies) >= 0.95
