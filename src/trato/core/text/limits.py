"""Limits on what is read: beyond them a text gets a Problem, and what fits is still read."""

from __future__ import annotations

from typing import Final

CHARACTERS_MAX: Final = 1_000_000
LINE_CHARACTERS_MAX: Final = 20_000
SENTENCE_CHARACTERS_MAX: Final = 8_000
SENTENCES_MAX: Final = 5_000
CLAUSES_MAX: Final = 1_000
NAMES_MAX: Final = 2_000
CALENDARS_MAX: Final = 50
PEOPLE_MAX: Final = 200
"""Longer sentences than these would be read by nobody, person or machine."""
