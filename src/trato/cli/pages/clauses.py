"""A clause in a terminal: its sentences, and what they mean with real dates and money."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from trato.cli.console import Console
from trato.core.agreement import Agreement, Clause
from trato.core.examples import examples_of, worked_examples
from trato.core.text import write_clause
from trato.core.verdict.values import Saying
from trato.core.verdict.wording import Speaker
from trato.formats.agreement import ShownClauseJson


def shown_clauses(
    agreement: Agreement, speaker: Speaker, *, on: date, label: str | None = None
) -> list[ShownClauseJson]:
    """Return clauses (one, or all) in the speaker's language with their examples, imagined from
    `on` (local).
    """
    if label is not None:
        examples = {label: worked_examples(agreement, label, on=on)}
    else:
        examples = examples_of(agreement, on=on)
    return [
        _shown(clause, agreement, speaker, examples[clause.label])
        for clause in agreement.clauses
        if clause.label in examples
    ]


def _shown(
    clause: Clause, agreement: Agreement, speaker: Speaker, examples: Sequence[Saying]
) -> ShownClauseJson:
    return {
        "label": clause.label,
        "title": clause.title,
        "sentences": list(write_clause(clause, agreement, speaker.language)),
        "examples": [speaker.sentence(one) for one in examples],
    }


def show_clause(clause: ShownClauseJson, console: Console, *, short: bool = False) -> None:
    """Print a clause; `short` keeps only its last example, the one that says most."""
    console.line()
    console.line(f"{clause['label']}. {clause['title']}", style="bold")
    for sentence in clause["sentences"]:
        console.line(sentence)
    for example in clause["examples"][-1:] if short else clause["examples"]:
        console.quote(example)
