"""What Spanish calls vague: one shelf of phrases beside the other."""

from typing import Final

from trato.core.clarity.shelf import Shelf
from trato.core.clarity.spanish import (
    amounts,
    discretion,
    escapes,
    grammar,
    quality,
    references,
    superlatives,
    terms,
    times,
)

LEXICON: Final[tuple[Shelf, ...]] = (
    *terms.TERMS,
    *times.TIMES,
    *amounts.AMOUNTS,
    *escapes.ESCAPES,
    *escapes.CONDITIONS,
    *discretion.DISCRETION,
    *discretion.WEAK_VERBS,
    *references.REFERENCES,
    *superlatives.SUPERLATIVES,
    *quality.QUALITY,
)

__all__ = ["LEXICON", "grammar"]
