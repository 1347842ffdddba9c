"""`trato check`: what runs, what a person decides, what is prose, and every problem."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from trato.cli.clock import now
from trato.cli.console import Console
from trato.cli.marks import STATES
from trato.cli.opening import TextFile, open_text
from trato.cli.stop import exit_for, problem_line
from trato.core.agreement import State
from trato.core.text import SentenceReading
from trato.core.worktime import local_date
from trato.formats.check import CheckJson, SuggestionJson, problem_json
from trato.formats.telling import speaker_for

if TYPE_CHECKING:
    from trato.core.text.suggest import Suggestion


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Read a text, say what each sentence does, and every problem with its place and cure."""
    opened = open_text(arguments.path)
    suggestions = _suggestions(opened, console) if arguments.suggest else {}
    examples = _examples(opened, console) if arguments.examples else {}
    console.answer(_document(opened, console, suggestions, examples))
    if not console.as_json:
        _show_sentences(opened, console, suggestions, examples)
        _show_problems(opened, console)
        _show_share(opened, console)
    return exit_for(opened.problems)


def _suggestions(opened: TextFile, console: Console) -> dict[int, tuple[Suggestion, ...]]:
    from trato.core.text.suggest import suggest  # noqa: PLC0415  slow to load, seldom asked

    waiting = [
        (number, one)
        for number, one in enumerate(opened.reading.sentences)
        if one.state is State.ALMOST
    ]
    found: dict[int, tuple[Suggestion, ...]] = {}
    for done, (number, one) in enumerate(waiting, 1):
        found[number] = suggest(one.text, opened.reading.agreement)
        console.progress(done, len(waiting), console.words("check.progress"))
    return found


def _examples(opened: TextFile, console: Console) -> dict[str, list[str]]:
    """Return the worked examples of every clause, as if both sides signed today."""
    from trato.core.examples import examples_of  # noqa: PLC0415  runs the engine, seldom asked

    agreement = opened.reading.agreement
    at = now()
    speaker = speaker_for(agreement, console.language, at)
    on = local_date(at, agreement.header.zone)
    return {
        label: [speaker.sentence(one) for one in said]
        for label, said in examples_of(agreement, on=on).items()
    }


def _show_sentences(
    opened: TextFile,
    console: Console,
    suggestions: dict[int, tuple[Suggestion, ...]],
    examples: dict[str, list[str]],
) -> None:
    titles = {one.label: one.title for one in opened.reading.agreement.clauses}
    numbered = enumerate(opened.reading.sentences)
    for clause, group in groupby(numbered, key=lambda pair: pair[1].clause):
        console.line()
        console.line(f"{clause}. {titles.get(clause, '')}".rstrip(". "), style="bold")
        rows: list[Sequence[tuple[str, str]]] = []
        for number, sentence in group:
            mark, style = STATES[sentence.state]
            word = _state_word(sentence, console)
            rows.append(((mark, style), (sentence.text, ""), (word, "dim")))
            rows.extend(
                (("", ""), (f"→ {one.text}", "dim"), ("", ""))
                for one in suggestions.get(number, ())
            )
        console.table(rows)
        for example in examples.get(clause, ()):
            console.quote(example)


def _state_word(sentence: SentenceReading, console: Console) -> str:
    return console.words(f"state.{sentence.state.value}")


def _show_problems(opened: TextFile, console: Console) -> None:
    if not opened.problems:
        return
    console.heading(console.words("check.problems"))
    for one in opened.problems:
        console.line(
            problem_line(one, console, path=opened.path.name), style="" if one.blocks else "dim"
        )


def _show_share(opened: TextFile, console: Console) -> None:
    counted = Counter(one.state for one in opened.reading.sentences)
    console.line()
    console.line(
        console.words(
            "check.share",
            runs=str(counted[State.RUNS]),
            person=str(counted[State.PERSON]),
            prose=str(counted[State.PROSE]),
            almost=str(counted[State.ALMOST]),
        )
    )


def _document(
    opened: TextFile,
    console: Console,
    suggestions: dict[int, tuple[Suggestion, ...]],
    examples: dict[str, list[str]],
) -> CheckJson:
    return {
        "format": "trato-check/1",
        "title": opened.reading.agreement.title,
        "sentences": [
            {
                "clause": one.clause,
                "text": one.text,
                "line": one.place.line,
                "column": one.place.column,
                "state": one.state.value,
                "suggestions": [_offered(some) for some in suggestions.get(number, ())],
            }
            for number, one in enumerate(opened.reading.sentences)
        ],
        "examples": examples,
        "problems": [problem_json(one, console.language) for one in opened.problems],
    }


def _offered(suggestion: Suggestion) -> SuggestionJson:
    return {"form": suggestion.form, "text": suggestion.text}
