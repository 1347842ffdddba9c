"""What a document leaves open: blanks never filled, references to nothing, figures nobody gave."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from trato.core.clarity.documents.flaw import Fault, Flaw, spot
from trato.core.clarity.documents.measures import measures_in
from trato.core.clarity.documents.outline import Document, Line
from trato.core.clarity.documents.topics import stems_of
from trato.core.clarity.shelf import cues, word_set
from trato.core.speech import fold, words_of

_BLANK: Final = re.compile(
    r"(?<!\])\[(?=[^\[\]\n]{1,60}\](?![(:\[]))(?=[^\[\]\n]*[^\W\d])(?![ xX]\])[^\[\]\n]*\]"
    r"|_{3,}|\bX{2,}\b|\{\{?[^{}\n]{1,60}\}\}?|<<[^<>\n]{1,60}>>|‹[^‹›\n]{1,80}›"
    r"|\b(?:TBD|TBC|TBA)\b|\b(?:dd/mm/a{2,4}|DD/MM/YYYY)\b"
)
_PENDING: Final = cues(
    """
    por definir|por determinar|a definir|a convenir|por confirmar|pendiente de definir|por acordar
    to be determined|to be agreed|to be confirmed|to be defined|lorem ipsum
    """
)
_PER_LINE_MAX: Final = 20


def placeholder_flaws(documents: Sequence[Document]) -> Iterator[Flaw]:
    """Yield the lines that still hold a blank."""
    for document in documents:
        for line in document.lines:
            raw = document.text[line.start : line.start + len(line.text)]
            found = [
                one.group()
                for _, one in zip(range(_PER_LINE_MAX), _BLANK.finditer(raw), strict=False)
            ]
            found += [cue for cue in _PENDING if cue in fold(raw)]
            if found:
                yield Flaw(Fault.PLACEHOLDER, (spot(line),), (("blanks", ", ".join(found)),))


_CITED: Final = re.compile(
    r"\b(?:cláusulas?|apartados?|secci[oó]n(?:es)?|sections?|clauses?|anexos?|annex|exhibit|schedule"
    r"|appendix)\s{1,3}(?:n\.?º\s)?(\d{1,3}(?:\.\d{1,3}){0,3}|[A-Z]\d{0,2}|[IVX]{1,5})\b(?!\s?\()",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(
    r"\s*(?:(?:cl[aá]usula|apartado|secci[oó]n|section|clause|anexo|annex|exhibit|schedule|appendix)"
    r"\s{1,3})?(\d{1,3}(?:\.\d{1,3}){0,3}|[A-Z]\d{0,2}|[IVX]{1,5})(?:[.):\s-]|$)",
    re.IGNORECASE,
)
_OF_LAW: Final = cues("de la l|del codigo|del r|of the |of law|of regul|of title|of u.s|de 20")
_LABELS_MIN: Final = 3


def reference_flaws(documents: Sequence[Document]) -> Iterator[Flaw]:
    """Yield citations of clauses and annexes that none of the documents holds."""
    labels = {label for document in documents for label in _labels(document)}
    if len([label for label in labels if label[0].isdigit()]) < _LABELS_MIN:
        return
    told: set[str] = set()
    for document in documents:
        for line in document.lines:
            for found in _CITED.finditer(line.text):
                label = found[1].upper()
                after = fold(line.text[found.end() : found.end() + 20]).strip()
                is_law = any(after.startswith(law) for law in _OF_LAW)
                if label not in labels and label not in told and not is_law:
                    told.add(label)
                    yield Flaw(
                        Fault.REFERENCE_MISSING, (spot(line),), (("cited", found.group().strip()),)
                    )


def _labels(document: Document) -> Iterator[str]:
    """Yield the numbers that headings, paragraphs and nested list items stand under."""
    above: list[tuple[int, str]] = []
    for line in document.text.split("\n"):
        found = _LABEL.match(line.lstrip("#*-| \t"))
        if found is None:
            continue
        depth = len(line) - len(line.lstrip())
        while above and above[-1][0] >= depth:
            above.pop()
        label = found[1].upper()
        if depth and above:
            yield f"{above[-1][1]}.{label}"
        above.append((depth, f"{above[-1][1]}.{label}" if above else label))
        while label:
            yield label
            label = label.rpartition(".")[0]


_WORKING: Final = cues(
    """
    dias habiles|dia habil|horas habiles|hora habil|dias laborables|dia laborable
    business day|working day|business hour|working hour
    """
)
_HOLIDAYS: Final = word_set("festivo festivos feriado feriados holiday holidays asueto asuetos")
_NAMES_NONE: Final = ("incluyendo", "incluidos", "incluso", "including", "inclusive")


def calendar_flaws(documents: Sequence[Document]) -> Iterator[Flaw]:
    """Yield the first line that counts working time where no document says which days are holidays.

    To say that holidays count («incluyendo feriados») does not say which they are.
    """
    lines = [line for document in documents for line in document.lines]
    for line in lines:
        named = _HOLIDAYS.intersection(word.folded for word in words_of(line.text))
        if named and not any(cue in fold(line.text) for cue in _NAMES_NONE):
            return
    for line in lines:
        if any(cue in fold(line.text) for cue in _WORKING):
            yield Flaw(Fault.CALENDAR_MISSING, (spot(line),))
            return


_CHARGES: Final = re.compile(
    r"\b(?:cargos?|costos?|costes?|recargos?|tarifas?|suplementos?) "
    r"(?:adicional(?:es)?|extras?|aparte)\b"
    r"|\bse (?:cobran?|cobraran?|facturan?|facturaran?) (?:aparte|por separado)\b"
    r"|\b(?:additional|extra|separate) (?:charges?|fees?|costs?)\b"
    r"|\b(?:charged|billed) (?:separately|extra)\b"
)
_GENERIC: Final = word_set("adicion extr cost carg tarif plan servici client additional charg fee")
_FREE: Final = cues(
    "sin coste|sin costo|sin cargo|no additional|without additional|no extra|sin ningun"
)


def price_flaws(documents: Sequence[Document]) -> Iterator[Flaw]:
    """Yield the lines that announce a charge whose price no line gives."""
    priced = list(_priced(documents))
    for document in documents:
        for line in document.lines:
            folded = fold(line.text)
            if _CHARGES.search(folded) is None or _has_price(line):
                continue
            if any(cue in folded for cue in _FREE):
                continue
            about = stems_of(line.text, document.language) - _GENERIC
            if not any(2 * len(about & one) >= len(about) for one in priced):
                yield Flaw(Fault.PRICE_MISSING, (spot(line),))


def _priced(documents: Sequence[Document]) -> Iterator[frozenset[str]]:
    """Yield the stems of each paragraph that gives a price."""
    for document in documents:
        for _, group in groupby(document.lines, key=lambda line: line.number):
            lines = list(group)
            if any(_has_price(line) for line in lines):
                text = " ".join(line.text for line in lines)
                yield stems_of(text, document.language) - _GENERIC


def _has_price(line: Line) -> bool:
    return any(one.unit in ("money", "percent") for one in measures_in(words_of(line.text)))
