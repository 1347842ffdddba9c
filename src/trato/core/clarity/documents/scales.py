"""Two scales of compensation for the same event, and two terms of payment."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, groupby
from typing import Final

from trato.core.clarity.documents.flaw import Fault, Flaw, spot
from trato.core.clarity.documents.measures import Measure, measures_in
from trato.core.clarity.documents.outline import Document, Line, Role
from trato.core.clarity.documents.topics import capitals_in, names_of, stems_of, topics_of
from trato.core.clarity.shelf import cues, word_set
from trato.core.speech import fold, words_of
from trato.core.words import Language

_COMPENSATES: Final = cues(
    """
    compensa|penal|descuento|credito|bonific|reembols|indemniz|multa
    credit|refund|rebate
    """
)
_SCALES_MAX: Final = 60
_STEPS_MIN: Final = 2


@dataclass(frozen=True, slots=True)
class _Scale:
    """Steps of compensation that stand together: what each gives, for which event."""

    first: Line
    gives: frozenset[tuple[str, str]]
    event: frozenset[str]


def scale_flaws(documents: Sequence[Document]) -> Iterator[Flaw]:
    """Yield pairs of scales that give different amounts for the same event."""
    scales = [one for document in documents for one in _scales(document)][:_SCALES_MAX]
    for one, other in combinations(scales, 2):
        if one.gives != other.gives and _is_same(one.event, other.event):
            yield Flaw(Fault.TWO_SCALES, (spot(one.first), spot(other.first)))


def _is_same(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one) and 2 * len(one & other) >= len(one | other)


def _scales(document: Document) -> Iterator[_Scale]:
    listed = [line for line in document.lines if line.role is not Role.SENTENCE]
    for (_, _), group in groupby(listed, key=lambda line: (line.headings, line.lead)):
        lines = list(group)
        said = fold(f"{lines[0].heading} {lines[0].lead}")
        if not any(cue in said for cue in _COMPENSATES):
            continue
        steps = [(line, _gives(line)) for line in lines]
        gives = [(line, found) for line, found in steps if found is not None]
        if len(gives) >= _STEPS_MIN:
            amounts = frozenset((one.value, one.unit) for _, one in gives)
            yield _Scale(gives[0][0], amounts, _event(lines[0], document.language))


def _gives(line: Line) -> Measure | None:
    """Return what a step gives: the last amount in it."""
    text = line.cells[-1] if line.cells else line.text
    found = [one for one in measures_in(words_of(text)) if one.unit in ("percent", "money")]
    if line.role is Role.ROW:
        return found[0] if found else None
    return found[-1] if found else None


def _event(line: Line, language: Language) -> frozenset[str]:
    return stems_of(line.heading, language)


_PAID: Final = (
    r"pago|pagos|pagar|paga|pagan|pagara|cuota|mensual\w{0,6}|anual\w{0,6}|pay|paid|payable|payment"
    r"|fees?|monthly|annually|quarterly"
)
_ADVANCE: Final = re.compile(
    rf"\b(?:{_PAID})(?: [^\W_]{{1,20}},?){{0,3}} "
    r"(?:por adelantado|anticipad\w{1,2}|in advance|upfront|up front|up-front)\b"
)
_SINCE: Final = word_set(
    "factura facturas emision recepcion invoice invoices receipt fecha date recibo presentacion"
)
_LATE: Final = word_set(
    "mora vencido vencida vencidos vencidas late overdue retraso atraso unpaid impago interes "
    "interest suspender suspension reembolso refund refunds"
)
_TERMS_MAX: Final = 500


def payment_flaws(documents: Sequence[Document]) -> Iterator[Flaw]:
    """Yield the terms of payment that differ for the same payer."""
    known = names_of(documents)
    terms: dict[frozenset[str], dict[str, Line]] = {}
    for document in documents:
        for line in document.lines[:_TERMS_MAX]:
            term = _term(line)
            if term is not None:
                names = capitals_in(line.heading) & known
                terms.setdefault(names, {}).setdefault(term, line)
    for found in terms.values():
        if len(found) > 1:
            yield Flaw(Fault.TWO_PAYMENT_TERMS, tuple(spot(line) for line in found.values()))


def _term(line: Line) -> str | None:
    """Return when a line has money paid: ``advance``, or so many days from the invoice."""
    if "payment" not in topics_of(line.text):
        return None
    words = words_of(line.text)
    folded = {word.folded for word in words}
    if folded & _LATE:
        return None
    if _ADVANCE.search(fold(line.text)) is not None:
        return "advance"
    for one in measures_in(words):
        before = tuple(word.folded for word in words[max(0, one.first - 2) : one.first])
        is_over = before[-1:] == ("than",) or before == ("mas", "de")
        if one.is_time and not is_over and folded & _SINCE:
            return f"{one.value} {one.unit} {one.clock}"
    return None
