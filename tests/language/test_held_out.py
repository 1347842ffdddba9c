"""The held-out texts are what their labels say: places, days, clauses and sources hold together."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).resolve().parent
DOCUMENTS = HERE.parent / "documents"
HELD_OUT = HERE / "heldout"
CATEGORIES = {
    "SUBJ",
    "TIME",
    "QUANT",
    "OPEN",
    "LOOP",
    "COND",
    "DISC",
    "MODAL",
    "PRON",
    "PASS",
    "SUPER",
    "MISS",
    "ANDOR",
}
INTENTS = {"request", "complaint", "question", "approval", "payment", "smalltalk"}


def _items(kind: str) -> list[dict[str, Any]]:
    lines = (HELD_OUT / f"{kind}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def _plain(text: str) -> str:
    text = re.sub(r"<[^<>]*>", "", text)
    text = re.sub(r"\[([^\[\]]*)\]\([^()]*\)", r"\1", text)
    return " ".join(re.sub(r"[*_]", "", text).split())


@pytest.mark.parametrize(
    ("kind", "least"), [("clarity", 240), ("promises", 160), ("messages", 240), ("replies", 140)]
)
def test_there_are_enough_and_none_twice(kind: str, least: int) -> None:
    """Each kind has its number of texts, in both languages, each with an id of its own."""
    items = _items(kind)
    assert len(items) >= least
    assert len({one["id"] for one in items}) == len(items)
    assert len({(one["text"], one.get("context")) for one in items}) == len(items)
    assert {one["lang"] for one in items} == {"es", "en"}


def test_spans_say_their_words() -> None:
    """A span's text is what stands at its place; spans do not overlap; none is concrete."""
    for one in _items("clarity"):
        assert one["concrete"] == (not one["spans"]), one["id"]
        end = 0
        for span in one["spans"]:
            assert one["text"][span["start"] : span["end"]] == span["text"] != "", one["id"]
            assert end <= span["start"], one["id"]
            assert span["category"] in CATEGORIES, one["id"]
            end = span["end"]


def test_every_category_is_there_in_both_languages() -> None:
    """No category is measured in one language only."""
    there = {(one["lang"], span["category"]) for one in _items("clarity") for span in one["spans"]}
    assert there == {(language, one) for language in ("es", "en") for one in CATEGORIES}


def test_real_sentences_stand_in_their_documents() -> None:
    """What is said to be real is found, its markup left out, in the document named."""
    texts: dict[str, str] = {}
    for one in _items("clarity"):
        if one["real"]:
            name = one["source"].removeprefix("real:")
            path = DOCUMENTS / f"{name}.md"
            texts[name] = texts.get(name) or _plain(path.read_text(encoding="utf-8"))
            assert one["text"].rstrip(".") in texts[name], one["id"]


def test_days_promised_are_days_that_would_do() -> None:
    """A day promised is among those that would do and not before the message; others have none."""
    for one in _items("promises"):
        sent = datetime.fromisoformat(one["reference"]).date()
        if one["due"]:
            assert one["due"] in one["due_ok"], one["id"]
            assert all(sent <= date.fromisoformat(day) for day in one["due_ok"]), one["id"]
        else:
            assert one["due_ok"] == [], one["id"]
        assert one["who"] == (one["speaker"] if one["promise"] else None), one["id"]


def test_messages_are_about_clauses_of_the_agreement() -> None:
    """Every clause is asked about, and so is none; small talk is never pressing."""
    agreement = json.loads((HELD_OUT / "triage_agreement.json").read_text(encoding="utf-8"))
    clauses = {one["id"] for one in agreement["clauses"]} | {"none"}
    items = _items("messages")
    assert {one["clause"] for one in items} == clauses
    for one in items:
        assert one["intent"] in INTENTS, one["id"]
        assert one["urgency"] in {"high", "normal", "low"}, one["id"]
        assert one["clause"] in one.get("clause_ok", [one["clause"]]), one["id"]
        assert set(one.get("clause_ok", [])) <= clauses, one["id"]
        assert one["urgency"] == "low" or one["intent"] != "smalltalk", one["id"]


def test_a_reply_is_good_when_nothing_is_lacking() -> None:
    """Good is the eight labels together; each of them is false somewhere and true somewhere."""
    items = _items("replies")
    for one in items:
        assert one["good"] == all(one["labels"].values()), one["id"]
    for label in items[0]["labels"]:
        assert {one["labels"][label] for one in items} == {True, False}, label
