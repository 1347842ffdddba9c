"""An agreement as pages show it: each clause with its sentences, what they do, and an example."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from django.utils.translation import gettext as _

from trato.core.agreement import Agreement, State
from trato.core.examples import examples_of
from trato.core.problems import Problem
from trato.core.text import Reading, SentenceReading
from trato.core.words import Language, explain
from trato.formats.telling import speaker_for

MARKS = {
    State.RUNS: "runs",
    State.PERSON: "person",
    State.ALMOST: "almost",
    State.PROSE: "prose",
}


def state_in_words(state: State) -> str:
    """Return the word of a sentence's state."""
    return {
        State.RUNS: _("Corre"),
        State.PERSON: _("Lo decide una persona"),
        State.ALMOST: _("Falta algo"),
        State.PROSE: _("Prosa"),
    }[state]


@dataclass(frozen=True, slots=True)
class SentenceShown:
    """One sentence of a clause with its state and what is wrong with it."""

    text: str
    state: State
    problems: tuple[str, ...]

    @property
    def mark(self) -> str:
        """Return the mark of its state."""
        return MARKS[self.state]

    @property
    def word(self) -> str:
        """Return the word of its state."""
        return state_in_words(self.state)


@dataclass(frozen=True, slots=True)
class Example:
    """A worked example: the words that it begins with, and the rest."""

    lead: str
    said: str


@dataclass(frozen=True, slots=True)
class ClauseShown:
    """A clause: its label and title, its sentences, its worked examples."""

    label: str
    title: str
    sentences: tuple[SentenceShown, ...]
    examples: tuple[Example, ...]


def clauses_shown(
    reading: Reading, *, language: Language, at: datetime, on: date | None
) -> tuple[ClauseShown, ...]:
    """Return the clauses of a reading in their order; with examples when `on` names a day."""
    agreement = reading.agreement
    examples = _examples(agreement, language, at, on) if on is not None else {}
    titles = {clause.label: clause.title for clause in agreement.clauses}
    shown = []
    for label, group in groupby(reading.sentences, key=lambda one: one.clause):
        sentences = tuple(_sentence(one, reading.problems, language) for one in group)
        said = tuple(_example(one) for one in examples.get(label, ()))
        shown.append(ClauseShown(label, titles.get(label, ""), sentences, said))
    return tuple(shown)


def counted(reading: Reading) -> tuple[tuple[str, str, int], ...]:
    """Return how many sentences are in each state: (mark, word, count), without the empty ones."""
    counts = dict.fromkeys(State, 0)
    for one in reading.sentences:
        counts[one.state] += 1
    return tuple(
        (MARKS[state], state_in_words(state), count) for state, count in counts.items() if count
    )


def page_problems(reading: Reading, language: Language) -> tuple[str, ...]:
    """Return the problems that stand in no sentence: of the header, the parties, the calendars."""
    inside = [one.place for one in reading.sentences]
    return tuple(
        explain(found, language)
        for found in reading.problems
        if not any(place.line <= found.line <= place.end_line for place in inside)
    )


def _example(said: str) -> Example:
    """Return an example apart from the «Por ejemplo» that it may begin with itself."""
    lead = _("Por ejemplo")
    if said.startswith(f"{lead}: "):
        return Example(f"{lead}:", said.removeprefix(f"{lead}: "))
    return Example(_("Con fechas:"), said)


def _sentence(
    one: SentenceReading, problems: tuple[Problem, ...], language: Language
) -> SentenceShown:
    place = one.place
    mine = tuple(
        explain(found, language)
        for found in problems
        if (place.line, place.column)
        <= (found.line, found.column)
        <= (place.end_line, place.end_column)
    )
    return SentenceShown(one.text, one.state, mine)


def _examples(
    agreement: Agreement, language: Language, at: datetime, on: date
) -> dict[str, list[str]]:
    speaker = speaker_for(agreement, language, at)
    return {
        label: [speaker.sentence(one) for one in said]
        for label, said in examples_of(agreement, on=on).items()
    }
