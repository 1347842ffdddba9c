"""A clause in a terminal: its sentences, and what they mean with real dates and money."""

from __future__ import annotations

from datetime import date

from trato.cli.console import Console
from trato.core.agreement import Agreement, Clause
from trato.core.examples import worked_examples
from trato.core.text import write_clause
from trato.core.verdict.wording import Speaker
from trato.formats.agreement import ShownClauseJson


def shown_clause(
    clause: Clause, agreement: Agreement, speaker: Speaker, *, on: date
) -> ShownClauseJson:
    """Return a clause in the speaker's language with its examples, imagined from `on` (local)."""
    return {
        "label": clause.label,
        "title": clause.title,
        "sentences": list(write_clause(clause, agreement, speaker.language)),
        "examples": [
            speaker.sentence(one) for one in worked_examples(agreement, clause.label, on=on)
        ],
    }


def show_clause(clause: ShownClauseJson, console: Console, *, short: bool = False) -> None:
    """Print a clause; `short` keeps only its last example, the one that says most."""
    console.line()
    console.line(f"{clause['label']}. {clause['title']}", style="bold")
    for sentence in clause["sentences"]:
        console.line(sentence)
    for example in clause["examples"][-1:] if short else clause["examples"]:
        console.quote(example)
