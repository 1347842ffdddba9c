"""What English calls vague: one shelf of phrases beside the other."""

from typing import Final

from trato.core.clarity.english import (
    agentless,
    amounts,
    dangling,
    discretion,
    escapes,
    figures,
    grammar,
    permissions,
    quality,
    references,
    superlatives,
    terms,
    times,
)
from trato.core.clarity.shelf import Shelf

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

__all__ = ["LEXICON", "agentless", "dangling", "figures", "grammar", "permissions"]
