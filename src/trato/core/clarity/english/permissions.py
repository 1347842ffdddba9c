"""Bare permissions, in English: a power without number or condition, an offer that binds nobody."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from trato.core.clarity.category import Category
from trato.core.clarity.passage import Candidate, Passage
from trato.core.clarity.shelf import Guard, word_set

_MAY: Final = word_set("may can")
# To change what was agreed by one's own will alone.
_POWERS: Final = word_set(
    "change modify suspend terminate cancel reject refuse replace withhold increase raise adjust "
    "amend vary alter discontinue revise substitute reduce interrupt deny revoke limit restrict"
)
# To do what one was hired for.
_SERVICES: Final = word_set(
    "offer provide deliver send include supply respond reply assist help publish give perform "
    "answer contribute participate inform report present prepare furnish support"
)


def bare_permissions(passage: Passage) -> Iterator[Candidate]:
    """Yield permissions that nothing bounds."""
    folded = passage.folded
    for place, word in enumerate(folded[:-1]):
        if word not in _MAY or (place > 0 and folded[place - 1] in ("that", "which", "who", "you")):
            continue
        verb = folded[place + 1]
        if verb in _POWERS:
            yield Candidate(place, place + 2, Category.DISC, 1, (Guard.BOUND, Guard.ONLY))
        elif verb in _SERVICES:
            yield Candidate(place, place + 1, Category.MODAL, 1, (Guard.BOUND, Guard.ONLY))
