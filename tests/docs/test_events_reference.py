"""The reference of events is made from the table, and every example in it can be recorded."""

from __future__ import annotations

from pathlib import Path

import pytest

from trato.core.events import Event, EventKind, read_event
from trato.core.events.reference import example_of, reference
from trato.core.words import Language

PAGES = Path(__file__).parents[2] / "docs" / "reference"
NAMES = {Language.SPANISH: "hechos.md", Language.ENGLISH: "events.md"}


@pytest.mark.parametrize("language", Language)
def test_the_reference_of_events_is_what_the_table_says(language: Language, accept: bool) -> None:
    """A kind or a field that is added changes the page: `--accept` writes it."""
    page = PAGES / NAMES[language]
    if accept:
        page.write_text(reference(language), encoding="utf-8")
    assert page.read_text(encoding="utf-8") == reference(language)


@pytest.mark.parametrize("kind", EventKind)
def test_every_example_of_the_reference_can_be_recorded(kind: EventKind) -> None:
    """What somebody copies from the page is an event."""
    raw = {
        "id": "e9",
        "recorded_at": "2026-03-11T12:00:00-06:00",
        "recorded_by": "ana",
        **example_of(kind),
    }
    assert isinstance(read_event(raw), Event)
