"""Learning from what a person confirmed: a message like a confirmed one is read like it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from trato.core.reading.expressions import marked
from trato.core.reading.ranking import NONE
from trato.core.reading.tokens import heard
from trato.core.reading.values import Confirmation, Intent, Urgency
from trato.core.words import Language

CONFIRMATIONS_MAX: Final = 2_000
"""Of more, the last count."""
ALIKE_FROM: Final = 40
"""Below this likeness, in per cent, a confirmation says nothing of a message."""
_WHOLE: Final = 100
_TEXTS_KEPT: Final = 4_096


@dataclass(slots=True)
class Votes:
    """What confirmations say of a message, in squared per cents of likeness."""

    intents: dict[Intent, int] = field(default_factory=dict)
    clauses: dict[str, int] = field(default_factory=dict)
    urgency: Urgency | None = None
    """That of the likest confirmation which has one."""


def votes_of(text: str, confirmed: Sequence[Confirmation], language: Language) -> Votes:
    """Return how the confirmations vote on a message. Linear in their number."""
    votes = Votes()
    terms = _terms(text, language)
    likest = 0
    for one in confirmed[-CONFIRMATIONS_MAX:]:
        likeness = _likeness(terms, _terms(one.text, language))
        if likeness < ALIKE_FROM:
            continue
        weight = likeness * likeness
        votes.intents[one.intent] = max(votes.intents.get(one.intent, 0), weight)
        clause = one.clause or NONE
        votes.clauses[clause] = max(votes.clauses.get(clause, 0), weight)
        if one.urgency is not None and likeness >= likest:
            votes.urgency, likest = one.urgency, likeness
    return votes


@lru_cache(maxsize=_TEXTS_KEPT)
def _terms(text: str, language: Language) -> frozenset[str]:
    found = marked(heard(text, language))
    cues = (f"k:{sense.name}" for hit in found.hits for sense in hit.senses if sense.kind == "k")
    return frozenset([*found.terms(), *cues])


def _likeness(terms: frozenset[str], others: frozenset[str]) -> int:
    """Return what two sets of terms share, in per cent of both together (Jaccard)."""
    together = len(terms | others)
    return len(terms & others) * _WHOLE // together if together else 0
