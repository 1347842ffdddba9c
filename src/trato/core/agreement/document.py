"""The agreement itself: header, parties, calendars, clauses; and its versions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from trato.core.agreement.acts import Act, Almost, Prose
from trato.core.agreement.modifiers import Modifier
from trato.core.agreement.names import Group, Party, Thing
from trato.core.money import NumberStyle
from trato.core.words import Language
from trato.core.worktime import Calendar


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in the text: 1-based line and column, end exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


class State(StrEnum):
    """What a sentence does: corre · lo decide una persona · casi · prosa."""

    RUNS = "runs"
    PERSON = "person"
    ALMOST = "almost"
    PROSE = "prose"


@dataclass(frozen=True, slots=True)
class Clause:
    """A numbered unit of the text, what verdicts cite. ``label`` is never renumbered or reused.

    ``sentences`` in the order of the text. Modifier sentences were attached to the act before
    them (``act.modifiers``); one that opens the clause, and names its thing, stands by itself.
    """

    label: str
    title: str
    sentences: tuple[Act | Modifier | Prose | Almost, ...] = ()


@dataclass(frozen=True, slots=True)
class Header:
    """How the agreement is written: language, zone (IANA), currency (ISO 4217), figures."""

    language: Language
    zone: str
    currency: str
    numbers: NumberStyle
    prevails: Language | None = None
    register: str | None = None  # tú | usted | vos, for messages
    table: int = 1  # version of the table of forms
    zone_data: str | None = None  # time-zone database version noted when written


@dataclass(frozen=True, slots=True)
class Annex:
    """A text that belongs to the agreement, cited by its label; it does not run."""

    label: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Amends:
    """What an amendment's text says of the version it changes: from when it applies.

    The text of a version is always whole; ``reaches_back_to`` only when the text says from when.
    """

    replaces: int
    from_on: date | None = None
    reaches_back_to: date | None = None


@dataclass(frozen=True, slots=True)
class Agreement:
    """A whole agreement as a value. Equal texts give equal values; ``write`` gives the text."""

    title: str
    header: Header
    parties: tuple[Party, ...] = ()
    calendars: tuple[Calendar, ...] = ()
    things: tuple[Thing, ...] = ()
    groups: tuple[Group, ...] = ()
    clauses: tuple[Clause, ...] = ()
    annexes: tuple[Annex, ...] = ()
    amends: Amends | None = None

    def clause(self, label: str) -> Clause | None:
        """The clause with this label, or None."""
        return next((clause for clause in self.clauses if clause.label == label), None)


@dataclass(frozen=True, slots=True)
class Version:
    """A text that was proposed: its number, the SHA-256 of its bytes (``sha256:…``), its value.

    When the ledger is to be left out (``--assume-signed``), ``assumed_signed_at`` is the instant
    (aware) at which both sides are taken to have approved it.
    """

    number: int
    sha256: str
    agreement: Agreement
    assumed_signed_at: datetime | None = None
