"""What an agreement leaves open although each of its sentences reads, as its writer is told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from trato.core.clarity import Flaw, agreement_flaws
from trato.core.text import Reading
from trato.core.words import Language


@dataclass(frozen=True, slots=True)
class Lack:
    """One thing left open: what, what to ask, a sentence that would close it, and where it shows.

    `label` is the clause («»: the whole agreement), `number` the place of its sentence.
    """

    said: str
    question: str
    sentence: str
    label: str
    number: int


def lacks_of(reading: Reading, language: Language) -> tuple[Lack, ...]:
    """Return what is left open, in the words of who writes; nothing before there is a clause.

    The sentence that would close it is in the language of the agreement.
    """
    return tuple(_lacks(reading, language))


def _lacks(reading: Reading, language: Language) -> Iterator[Lack]:
    lines = {one.place.line: (one.clause, place) for place, one in enumerate(reading.sentences)}
    for flaw in agreement_flaws(reading):
        label, number = _where(flaw, lines)
        yield Lack(
            flaw.message(language),
            flaw.question(language),
            flaw.rewrite(reading.agreement.header.language),
            label,
            number,
        )


def _where(flaw: Flaw, lines: dict[int, tuple[str, int]]) -> tuple[str, int]:
    for spot in flaw.spots:
        if spot.line in lines:
            return lines[spot.line]
    return "", -1
