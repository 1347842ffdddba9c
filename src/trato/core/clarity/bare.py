"""Figures that lack what makes them a measure: unit, base, measuring period, currency."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from trato.core.clarity.category import Category
from trato.core.clarity.passage import Candidate, Passage
from trato.core.clarity.shelf import word_set

_FIGURE: Final = re.compile(r"\d{1,3}(?:[.,]\d{1,3}){0,6}|\d{1,12}")
_CURRENCIES: Final = word_set(
    """
    € $ £ eur usd gbp mxn ars clp cop pen crc uyu euro euros dolar dolares dollar dollars peso pesos
    pound pounds libra libras sol soles colones uf us$ u$s quetzales lempiras bolivares guaranies
    reales cents centavos centimos u.f s/
    """
)
_MONTHS: Final = word_set(
    """
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre
    diciembre january february march april may june july august september october november december
    """
)
# What a percentage may be of, a little further on: «un 5 % más en la factura».
_MONEY_BASES: Final = word_set(
    """
    cuota factura precio importe total presupuesto valor honorarios coste costo mensualidad la el
    los las fee fees invoice price amount budget value contract cost the its su next monthly
    """
)
_BEFORE_LABELS: Final = word_set("# nº n.º / ° - –")
_AFTER_LABELS: Final = word_set('/ ° : - – º ª " x × ‹')
_WEIGHT: Final = 2
_LOOK_BACK: Final = 6
_COUNT_DIGITS_MAX: Final = 3
_CHANGE_LETTERS: Final = 4
_WHOLE: Final = 100
_LIMITS: Final = word_set("el hasta maximo to of exceeding")


@dataclass(frozen=True, slots=True)
class Measures:
    """The words of a language that tell what a figure measures."""

    bases: frozenset[str]
    """After a percentage: «del», «sobre»."""
    not_bases: frozenset[str]
    """What follows «de» after a percentage and is no base: «de descuento»."""
    periods: frozenset[str]
    """Measuring periods: «mensual», «al mes»."""
    rates: frozenset[str]
    """What is measured over a period: «disponibilidad», «interés»."""
    complete: frozenset[str]
    """What has its base by law: «IVA»."""
    money: frozenset[str]
    """What is an amount of money: «precio», «cuesta»."""
    spans: frozenset[str]
    """What is a stretch of time, or a size: «plazo»."""
    labels: frozenset[str]
    """What is numbered, so that its figure counts nothing: «cláusula 5»."""
    links: frozenset[str]
    """Small words; a figure before one of them has no noun."""
    more: frozenset[str]
    """What joins figures: «10 a 30 empleados»."""
    changes: frozenset[str]
    """How verbs of raising and lowering begin: what they change is the base."""


def bare(passage: Passage, measures: Measures) -> Iterator[Candidate]:
    """Yield the figures that lack something."""
    for place, word in enumerate(passage.folded):
        if not _FIGURE.fullmatch(word):
            continue
        width = _percentage(passage, place)
        if width:
            if not _has_base(passage, place, place + width, measures):
                yield Candidate(place, place + width, Category.MISS, _WEIGHT)
        elif not _is_whole(passage, place, measures) and _wants_unit(passage, place, measures):
            yield Candidate(place, place + 1, Category.MISS, _WEIGHT)


def _word(passage: Passage, place: int) -> str:
    return passage.folded[place] if 0 <= place < len(passage.folded) else ""


def _percentage(passage: Passage, place: int) -> int:
    """Return how many words a percentage at a place has; 0 when it is none."""
    following = _word(passage, place + 1)
    if following in ("%", "percent"):
        return 2
    return 3 if (following, _word(passage, place + 2)) in _PER_CENT else 0


_PER_CENT: Final = {("por", "ciento"), ("per", "cent")}


def _has_base(passage: Passage, place: int, after: int, measures: Measures) -> bool:
    """Tell whether a percentage says of what it is, or over which time."""
    folded = passage.folded
    if measures.complete.intersection(folded) or _adds_up(passage):
        return True
    if _word(passage, place - 1) in _LIMITS and "%" in folded[:place]:
        return True  # the cap of a percentage that has its base
    following = _word(passage, after)
    if following in measures.more and _FIGURE.fullmatch(_word(passage, after + 1)):
        # «5 % o 10 % de la cuota»: the base comes after the last one.
        return bool(measures.bases.intersection(folded[after:]))
    if following in measures.bases and _word(passage, after + 1) not in measures.not_bases:
        return True
    if following in measures.periods or measures.rates.intersection(folded):
        return bool(measures.periods.intersection(folded))
    return _has_base_elsewhere(passage, place, after, measures)


def _has_base_elsewhere(passage: Passage, place: int, after: int, measures: Measures) -> bool:
    folded = passage.folded
    for later in range(after, len(folded) - 1):
        if folded[later] in measures.bases and folded[later + 1] in _MONEY_BASES:
            return True
    before = folded[max(0, place - 2 * _LOOK_BACK) : place]
    if any(word in ("sobre", "of", "on") for word in before[:-1]):
        return True
    return _changes_an_amount(before, measures)


def _changes_an_amount(before: tuple[str, ...], measures: Measures) -> bool:
    """Tell whether a percentage is by how much an amount changes: «subir la cuota un 3 %»."""
    changed = False
    for word in before:
        if changed and word in measures.money:
            return True
        changed = changed or word[:_CHANGE_LETTERS] in measures.changes
    return False


def _adds_up(passage: Passage) -> bool:
    """Tell whether the percentages of a sentence are the parts of a whole."""
    parts = [
        int(word)
        for place, word in enumerate(passage.folded)
        if word.isdecimal() and len(word) <= _COUNT_DIGITS_MAX and _word(passage, place + 1) == "%"
    ]
    return len(parts) > 1 and sum(parts) == _WHOLE


def _is_whole(passage: Passage, place: int, measures: Measures) -> bool:
    """Tell whether a figure has its currency, is a label, a date, or part of another figure."""
    following, before = _word(passage, place + 1), _word(passage, place - 1)
    return (
        following in _CURRENCIES
        or before in _CURRENCIES
        or before[-1:] in ("$", "€", "£")
        or before in measures.labels
        or (place > 1 and passage.words[place - 1].text[0].isupper())
        or before in _BEFORE_LABELS
        or following in _AFTER_LABELS
        or _is_part(passage, place)
        or _is_date(passage, place)
    )


def _is_part(passage: Passage, place: int) -> bool:
    """Tell whether a figure belongs to its neighbours: «+54 11 4567», «treinta (30) días»."""
    following, before = _word(passage, place + 1), _word(passage, place - 1)
    if before == "+" or _FIGURE.fullmatch(before) or _FIGURE.fullmatch(following):
        return True
    if (before, following) == ("(", ")"):
        return True
    return following in ("or", "o") and _word(passage, place + 2) in _OR_MORE


_OR_MORE: Final = word_set("more fewer less mas menos")


def _is_date(passage: Passage, place: int) -> bool:
    following, before = _word(passage, place + 1), _word(passage, place - 1)
    if following == "de":
        following = _word(passage, place + 2)
    if before == "de":
        before = _word(passage, place - 2)
    if following in _MONTHS or before in _MONTHS:
        return True
    is_year = before == "," and len(passage.folded[place]) == len("2026")
    return is_year and bool(_MONTHS.intersection(passage.folded[:place]))


def _wants_unit(passage: Passage, place: int, measures: Measures) -> bool:
    """Tell whether a figure stands where a measure is wanted, and nothing after it is its unit."""
    folded = passage.folded
    following, before = _word(passage, place + 1), _word(passage, place - 1)
    is_count = len(folded[place]) <= _COUNT_DIGITS_MAX
    if before in ("en", "within", "in") and not following[:1].isalpha() and is_count:
        return True
    if following[:1].isalpha() and following not in measures.links:
        return False
    if following in measures.more and _next_has_unit(passage, place + 1, measures):
        return False
    if any(_next_has_unit(passage, before_, measures) for before_ in range(place)):
        return False  # «60 puntos y 40»
    back = folded[max(0, place - _LOOK_BACK) : place]
    if measures.money.intersection(folded):
        # «Revisiones: 3»: what is counted stands before.
        return before != ":" or bool(measures.money.intersection(back))
    return bool((measures.spans - measures.links).intersection(back)) or before in measures.spans


def _next_has_unit(passage: Passage, place: int, measures: Measures) -> bool:
    for later in range(place, min(place + 4, len(passage.folded))):
        if _FIGURE.fullmatch(passage.folded[later]):
            following = _word(passage, later + 1)
            is_noun = following[:1].isalpha() and following not in measures.links
            return is_noun or following == "%" or following in _CURRENCIES
    return False
