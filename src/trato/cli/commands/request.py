"""`trato request`: is this in the agreement?"""

import argparse

from trato.cli.clock import instant, optional_instant
from trato.cli.console import Console
from trato.cli.exits import Exit
from trato.cli.opening import open_relationship
from trato.cli.pages.figures import when
from trato.cli.stop import Stop
from trato.core.verdict import classify_request
from trato.formats.request import request_json
from trato.formats.telling import speaker_for


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Class a request by the thing, the clause or the event that it names."""
    if not (arguments.thing or arguments.clause or arguments.event):
        raise Stop(Exit.WRONG_COMMAND, key="request.needs")
    opened = open_relationship(arguments)
    at = instant(arguments.at, opened.zone)
    found = classify_request(
        opened.versions,
        opened.events,
        at,
        thing=arguments.thing,
        clause=arguments.clause,
        event=arguments.event,
        as_of=optional_instant(arguments.as_of, opened.zone),
    )
    document = request_json(found, opened.agreement, console.language)
    console.answer(document)
    speaker = speaker_for(opened.agreement, console.language, at)
    console.line(document["word"].upper(), style="bold")
    console.line(document["headline"])
    for reason in document["because"]:
        cited = " · ".join(one for one in [reason["clause"], *reason["events"]] if one)
        console.line(f"· {reason['text']}  [{cited}]", indent=2)
    if document["answer_due_at"]:
        due = when(document["answer_due_at"], speaker)
        console.line(console.words("request.answer_due", at=due))
    for way in document["way_on"]:
        console.line(f"→ {way['text']}")
    return Exit.NO_ANSWER_YET if found.kind is None else Exit.DONE
