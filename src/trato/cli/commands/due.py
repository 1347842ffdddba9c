"""`trato due`: what is next, from whom, and by when; first what is already past its due."""

import argparse

from trato.cli.clock import instant, optional_instant
from trato.cli.console import Console
from trato.cli.exits import Exit
from trato.cli.opening import open_relationship
from trato.cli.pages.figures import when
from trato.cli.pages.standing_page import obligation_row
from trato.core.standing import standing
from trato.core.standing.values import AgreementPhase
from trato.formats.due import due_json
from trato.formats.telling import speaker_for


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Print what is open, in order of its due, of one side or of both."""
    opened = open_relationship(arguments)
    at = instant(arguments.at, opened.zone)
    found = standing(
        opened.versions, opened.events, at, optional_instant(arguments.as_of, opened.zone)
    )
    document = due_json(found, opened.versions, console.language, side=arguments.who)
    console.answer(document)
    if found.phase is AgreementPhase.PROPOSED:
        console.line(console.words("not_in_force"))
        return Exit.NO_ANSWER_YET
    speaker = speaker_for(opened.agreement, console.language, at)
    if not document["items"]:
        console.line(console.words("due.nothing"))
    console.table([obligation_row(one, speaker, who=True) for one in document["items"]])
    if document["next_change_at"]:
        console.line()
        until = when(document["next_change_at"], speaker)
        console.line(console.words("standing.quiet_until", at=until), style="dim")
    return Exit.DONE
