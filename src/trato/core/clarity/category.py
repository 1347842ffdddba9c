"""The categories of vague words, and where one stands in a clause."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Category(StrEnum):
    """What makes an expression one that two honest people will read differently."""

    SUBJ = "SUBJ"  # a quality word: «adecuado»
    TIME = "TIME"  # a time without a date: «a la brevedad»
    QUANT = "QUANT"  # an amount without a bound: «varios»
    OPEN = "OPEN"  # a list that does not end: «etc.»
    LOOP = "LOOP"  # an escape: «en la medida de lo posible»
    COND = "COND"  # a condition that nobody states: «si procede»
    DISC = "DISC"  # what one side decides alone: «a su criterio»
    MODAL = "MODAL"  # a verb that promises nothing: «procurará»
    PRON = "PRON"  # a reference to nothing: «lo anterior»
    PASS = "PASS"  # noqa: S105  a duty without an actor: «se realizarán»
    SUPER = "SUPER"  # a superlative: «la mejor»
    MISS = "MISS"  # a figure without its unit, base or currency: «el 5 %»
    ANDOR = "ANDOR"  # «y/o»


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text, in code points from its beginning (``end`` exclusive)."""

    start: int
    end: int
    category: Category
