"""A text as an agreement: every sentence kept, every problem told at once."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from trato.core.agreement import Agreement
from trato.core.problems import Problem, problem
from trato.core.text.checks import check
from trato.core.text.clauses import ClausesReader, SentenceReading
from trato.core.text.front import read_front
from trato.core.text.limits import CHARACTERS_MAX
from trato.core.text.splitting import Source, blocks


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says: its agreement, every sentence with its state, every problem."""

    agreement: Agreement
    sentences: tuple[SentenceReading, ...]
    problems: tuple[Problem, ...]

    @property
    def blocks(self) -> bool:
        """Tell whether some problem keeps the text from being approved."""
        return any(found.blocks for found in self.problems)


def read(text: str) -> Reading:
    """Read a text. Never raises for what a user typed; all problems come at once.

    Lines and columns are those of the text with one kind of line ends and composed letters (NFC).
    """
    problems: list[Problem] = []
    text = plain(text)
    if len(text) > CHARACTERS_MAX:
        limit = str(CHARACTERS_MAX)
        problems.append(problem("text-too-large", size=str(len(text)), limit=limit))
        text = text[:CHARACTERS_MAX]
    cut = blocks(text)
    front = read_front(cut)
    reader = ClausesReader(Source(text), front)
    reader.read(cut[front.blocks :], front)
    agreement = Agreement(
        front.title,
        front.header,
        front.parties,
        front.calendars,
        tuple(reader.things.values()),
        tuple(front.groups),
        tuple(reader.clauses),
        tuple(reader.annexes),
        front.amends,
    )
    problems += reader.problems
    problems += check(agreement, reader.seen, reader.places)
    problems.sort(key=lambda found: (found.line, found.column))
    return Reading(agreement, tuple(reader.sentences), tuple(problems))


def plain(text: str) -> str:
    """Return the text with one kind of line ends and composed letters."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", text)
