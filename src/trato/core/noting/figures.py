"""The number of an invoice and a sum of money in a line, each only where it is certain."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from trato.core.agreement import Header
from trato.core.money import CURRENCY_DIGITS, parse_number
from trato.core.noting.cues import Cues
from trato.core.problems import Problem
from trato.core.speech import Word

NUMBER_CHARACTERS_MAX: Final = 40
_THOUSAND: Final = 1000


@dataclass(frozen=True, slots=True)
class InvoiceNamed:
    """The number of an invoice and the place of the word that says it."""

    number: str
    place: int


def invoice_named(
    words: Sequence[Word], cues: Cues, free: Collection[int], known: Sequence[str]
) -> InvoiceNamed | None:
    """Return the invoice that a line names: «la factura 028», «la 028» where it is `known`.

    A number that is the end of one known invoice alone is that one: «028» of «2026-028».
    """
    for place, word in enumerate(words):
        if word.folded in cues.invoice:
            at = _after_marks(words, place + 1, cues)
            if at in free and _is_number(words[at].text):
                return InvoiceNamed(_known(words[at].text, known) or words[at].text, at)
    for place, word in enumerate(words[:-1]):
        if word.folded in cues.articles and place + 1 in free:
            found = _known(words[place + 1].text, known)
            if found is not None:
                return InvoiceNamed(found, place + 1)
    return None


def amount_said(
    words: Sequence[Word], cues: Cues, free: Collection[int], header: Header
) -> Decimal | None:
    """Return the only sum in a line, in the currency of the agreement and as it writes figures.

    None: there is none, or more than one figure could be it, or it is of another currency.
    """
    if any(_is_foreign(word, cues, header.currency) for word in words):
        return None
    figures = [place for place in sorted(free) if words[place].text[0].isdigit()]
    marked = [place for place in figures if _is_marked(words, place, cues)]
    chosen = marked or figures
    if len(chosen) != 1:
        return None
    place = chosen[0]
    value = parse_number(words[place].text, header.numbers)
    if isinstance(value, Problem):
        return None
    following = place + 1
    if following < len(words) and words[following].folded in cues.thousands:
        return value * _THOUSAND
    return value


def _is_foreign(word: Word, cues: Cues, currency: str) -> bool:
    if word.text in CURRENCY_DIGITS:
        return word.text != currency
    named = cues.currencies.get(word.folded)
    return named is not None and currency not in named


def _after_marks(words: Sequence[Word], place: int, cues: Cues) -> int:
    while place < len(words) and words[place].folded in cues.numbering:
        place += 1
    return place


def _is_number(text: str) -> bool:
    return any(one.isdigit() for one in text) and len(text) <= NUMBER_CHARACTERS_MAX


def _known(text: str, known: Sequence[str]) -> str | None:
    """Return the one invoice that has this number, whole or as its end after a mark."""
    if text in known:
        return text
    ends = [one for one in known if one.endswith(text) and not one[: -len(text)][-1:].isalnum()]
    return ends[0] if len(ends) == 1 and _is_number(text) else None


def _is_marked(words: Sequence[Word], place: int, cues: Cues) -> bool:
    before = words[place - 1].folded if place else ""
    after = words[place + 1].folded if place + 1 < len(words) else ""
    is_beside = bool({before, after} & cues.around_amount) or after in cues.thousands
    return is_beside or before in cues.before_amount
