"""Limits on what is read: beyond them a text gets a Problem, and what fits is still read."""

from __future__ import annotations

from typing import Final

CHARACTERS_MAX: Final = 1_000_000
SENTENCE_CHARACTERS_MAX: Final = 8_000
CLAUSES_MAX: Final = 1_000
PEOPLE_MAX: Final = 200

# How far the reader looks for readings of one sentence: what people write takes a few hundred
# steps, and what is made to be slow is not read.
STEPS_MAX: Final = 100_000
READINGS_MAX: Final = 64
