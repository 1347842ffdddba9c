"""A flaw of a document as a whole: what is missing in it, or where it contradicts itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from trato.core.clarity.documents.outline import Line
from trato.core.words import Language, say


class Fault(StrEnum):
    """The closed list of flaws; each has its words in the catalogue."""

    IN_AND_OUT = "in_and_out"
    SCOPE_UNCLEAR = "scope_unclear"
    TWO_SCALES = "two_scales"
    TWO_PAYMENT_TERMS = "two_payment_terms"
    TWO_FIGURES = "two_figures"
    CLOCK_UNCLEAR = "clock_unclear"
    PRICE_MISSING = "price_missing"
    CALENDAR_MISSING = "calendar_missing"
    PLACEHOLDER = "placeholder"
    REFERENCE_MISSING = "reference_missing"
    DUE_MISSING = "due_missing"
    ACCEPTANCE_MISSING = "acceptance_missing"
    SILENCE_MISSING = "silence_missing"
    TRIGGER_ORPHAN = "trigger_orphan"
    POWER_ENDLESS = "power_endless"
    GOAL_INCOMPLETE = "goal_incomplete"
    DELIVERABLE_INCOMPLETE = "deliverable_incomplete"
    KIND_MISSING = "kind_missing"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a flaw shows: which document, which line (from 1), which place in its text."""

    document: int
    line: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Flaw:
    """One flaw, with the spots that show it (none: it is about all that was given).

    ``params`` fill its words; a value that begins with ``@`` is itself a key of the catalogue
    below ``clarity.``, so that both languages can say it.
    """

    fault: Fault
    spots: tuple[Spot, ...] = ()
    params: tuple[tuple[str, str], ...] = ()

    def message(self, language: Language) -> str:
        """Say what is wrong, and why it will be fought over."""
        return self._said(language, "")

    def question(self, language: Language) -> str:
        """Say what to ask."""
        return self._said(language, ".ask")

    def rewrite(self, language: Language) -> str:
        """Return a sentence with blanks that would mend it."""
        return self._said(language, ".write")

    def _said(self, language: Language, what: str) -> str:
        params = {name: _worded(value, language) for name, value in self.params}
        return say(language, f"clarity.flaw.{self.fault.value}{what}", **params)


def _worded(value: str, language: Language) -> str:
    parts = value.split(", ")
    return ", ".join(
        say(language, f"clarity.{part[1:]}") if part.startswith("@") else part for part in parts
    )


def spot(line: Line) -> Spot:
    """Return a line as a spot."""
    text = line.text.strip()
    start = line.start + line.text.index(text[:1]) if text else line.start
    shown = " · ".join(line.cells) if line.cells else " ".join(text.split())
    return Spot(line.document, line.number, start, start + len(text), shown)
