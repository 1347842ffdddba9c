"""`trato standing`: what each side owes, has kept or broken, and why."""

import argparse

from trato.cli.clock import instant, optional_instant
from trato.cli.console import Console
from trato.cli.exits import Exit
from trato.cli.opening import open_relationship
from trato.cli.pages.parts_page import show_part
from trato.cli.pages.standing_page import show_standing, show_story
from trato.cli.stop import Stop
from trato.core.problems import nearest_names
from trato.core.standing import standing
from trato.core.standing.values import AgreementPhase
from trato.formats.standing import standing_json
from trato.formats.telling import speaker_for


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Compute the standing at one instant and print it; exit 3 while nothing is in force."""
    opened = open_relationship(arguments)
    at = instant(arguments.at, opened.zone)
    found = standing(
        opened.versions, opened.events, at, optional_instant(arguments.as_of, opened.zone)
    )
    document = standing_json(found, opened.versions, console.language)
    console.answer(document)
    if console.as_json:
        return Exit.NO_ANSWER_YET if found.phase is AgreementPhase.PROPOSED else Exit.DONE
    if found.phase is AgreementPhase.PROPOSED:
        console.line(console.words("not_in_force"))
        return Exit.NO_ANSWER_YET
    speaker = speaker_for(opened.agreement, console.language, at)
    if arguments.only is not None:
        show_part(arguments.only, document, speaker, console)
        return Exit.DONE
    if arguments.why is None:
        show_standing(document, speaker, console, everything=arguments.all)
        return Exit.DONE
    asked = [one for one in document["obligations"] if one["id"].startswith(arguments.why)]
    if not asked:
        known = [one["id"] for one in document["obligations"]]
        raise Stop(
            Exit.WRONG_COMMAND,
            key="unknown_obligation",
            id=arguments.why,
            known=", ".join(nearest_names(arguments.why, known)) or "—",
        )
    for one in asked:
        show_story(one, speaker, console)
    return Exit.DONE
