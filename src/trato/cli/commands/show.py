"""`trato show`: the agreement in force with an example under each clause, or the ledger."""

from __future__ import annotations

import argparse

from trato.cli.clock import instant, optional_instant
from trato.cli.console import Console
from trato.cli.exits import Exit
from trato.cli.opening import Relationship, open_relationship
from trato.cli.pages.figures import when
from trato.cli.stop import Stop
from trato.core.agreement import Agreement
from trato.core.events import event_json
from trato.core.examples import worked_examples
from trato.core.standing import standing
from trato.core.text import write_clause
from trato.core.worktime import local_date
from trato.formats.telling import speaker_for


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Show the version in force at an instant (else the working text), or the ledger."""
    opened = open_relationship(arguments)
    at = instant(arguments.at, opened.zone)
    if arguments.ledger:
        return _show_ledger(arguments, opened, console)
    found = standing(opened.versions, opened.events, at)
    version = next((one for one in opened.versions if one.number == found.version), None)
    agreement = version.agreement if version else opened.agreement
    labels = [one.label for one in agreement.clauses]
    if arguments.clause and arguments.clause not in labels:
        raise Stop(
            Exit.WRONG_COMMAND,
            key="show.no_clause",
            label=arguments.clause,
            known=", ".join(labels),
        )
    speaker = speaker_for(agreement, console.language, at)
    console.line(agreement.title, style="bold")
    since = next((one.since for one in found.versions if one.number == found.version), None)
    if version is not None and since is not None:
        console.line(
            console.words("show.signed", number=str(version.number), since=speaker.instant(since)),
            style="dim",
        )
    else:
        console.line(console.words("show.draft"), style="dim")
    clauses = _clauses(agreement, arguments, console, opened)
    console.answer(
        {
            "format": "trato-show/1",
            "title": agreement.title,
            "version": found.version,
            "clauses": clauses,
        }
    )
    return Exit.DONE


def _clauses(
    agreement: Agreement,
    arguments: argparse.Namespace,
    console: Console,
    opened: Relationship,
) -> list[dict[str, object]]:
    at = instant(arguments.at, opened.zone)
    on = local_date(at, opened.zone)
    speaker = speaker_for(agreement, console.language, at)
    shown: list[dict[str, object]] = []
    for clause in agreement.clauses:
        if arguments.clause not in (None, clause.label):
            continue
        sentences = write_clause(clause, agreement, console.language)
        examples = [
            speaker.sentence(one) for one in worked_examples(agreement, clause.label, on=on)
        ]
        console.line()
        console.line(f"{clause.label}. {clause.title}", style="bold")
        for sentence in sentences:
            console.line(sentence)
        for example in examples:
            console.line(f"│ {example}", style="dim", indent=2)
        shown.append(
            {
                "label": clause.label,
                "title": clause.title,
                "sentences": sentences,
                "examples": examples,
            }
        )
    return shown


def _show_ledger(arguments: argparse.Namespace, opened: Relationship, console: Console) -> int:
    as_of = optional_instant(arguments.as_of, opened.zone)
    listed = [one for one in opened.events if as_of is None or one.recorded_at <= as_of]
    console.answer({"format": "trato-ledger/1", "events": [event_json(one) for one in listed]})
    if not listed:
        console.line(console.words("show.empty_ledger"))
    speaker = speaker_for(opened.agreement, console.language, instant(None, opened.zone))
    console.table(
        [
            (one.id, "dim"),
            (when(one.at.isoformat(), speaker) if not one.is_day else str(one.at), ""),
            (one.by, ""),
            (one.kind.value, "bold"),
            (one.text or ", ".join(one.about), ""),
        ]
        for one in listed
    )
    return Exit.DONE
