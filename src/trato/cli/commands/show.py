"""`trato show`: the agreement in force with examples under each clause, or the ledger."""

from __future__ import annotations

import argparse

from trato.cli.clock import instant, optional_instant
from trato.cli.console import Console
from trato.cli.exits import Exit
from trato.cli.opening import Relationship, open_relationship
from trato.cli.pages.clauses import show_clause, shown_clauses
from trato.cli.pages.figures import moment
from trato.cli.stop import Stop
from trato.core.agreement import Agreement
from trato.core.events import event_json
from trato.core.standing import standing
from trato.core.words import quoted
from trato.core.worktime import local_date
from trato.formats.agreement import ShowJson
from trato.formats.telling import instant_text, speaker_for


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Show the version in force at an instant (else the working text), or the ledger."""
    opened = open_relationship(arguments)
    if arguments.ledger:
        return _show_ledger(arguments, opened, console)
    at = instant(arguments.at, opened.zone)
    as_of = optional_instant(arguments.as_of, opened.zone)
    found = standing(opened.versions, opened.events, at, as_of)
    version = next((one for one in opened.versions if one.number == found.version), None)
    since = next((one.since for one in found.versions if one.number == found.version), None)
    agreement = version.agreement if version else opened.agreement
    _check_clause(arguments.clause, agreement)
    speaker = speaker_for(agreement, console.language, at)
    on = local_date(at, opened.zone)
    clauses = shown_clauses(agreement, speaker, on=on, label=arguments.clause)
    document: ShowJson = {
        "format": "trato-show/1",
        "title": agreement.title,
        "version": found.version,
        "since": instant_text(since, opened.zone),
        "clauses": clauses,
    }
    console.answer(document)
    console.line(agreement.title, style="bold")
    if version is not None and since is not None:
        said = console.words(
            "show.signed", number=str(version.number), since=speaker.instant(since)
        )
    else:
        said = console.words("show.draft")
    console.line(said, style="dim")
    for clause in clauses:
        show_clause(clause, console, short=arguments.short)
    return Exit.DONE


def _check_clause(label: str | None, agreement: Agreement) -> None:
    labels = [one.label for one in agreement.clauses]
    if label and label not in labels:
        known = ", ".join(labels) or "—"
        raise Stop(Exit.WRONG_COMMAND, key="show.no_clause", label=label, known=known)


def _show_ledger(arguments: argparse.Namespace, opened: Relationship, console: Console) -> int:
    as_of = optional_instant(arguments.as_of, opened.zone)
    listed = [one for one in opened.events if as_of is None or one.recorded_at <= as_of]
    console.answer({"format": "trato-ledger/1", "events": [event_json(one) for one in listed]})
    if not listed:
        console.line(console.words("show.empty_ledger"))
    speaker = speaker_for(opened.agreement, console.language, instant(arguments.at, opened.zone))
    console.table(
        [
            (
                (one.id, "dim"),
                (moment(one.at, speaker), ""),
                (one.by, ""),
                (one.kind.value, "bold"),
                (quoted(one.text, console.language) if one.text else ", ".join(one.about), ""),
            )
            for one in listed
        ]
    )
    return Exit.DONE
