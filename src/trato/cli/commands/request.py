"""`trato request`: is this in the agreement?"""

import argparse

from trato.cli.clock import instant, optional_instant
from trato.cli.console import Console
from trato.cli.exits import Exit
from trato.cli.opening import open_relationship
from trato.cli.pages.figures import when
from trato.cli.pages.verdict_page import reason_rows
from trato.cli.stop import Stop
from trato.core.verdict import classify_request
from trato.formats.request import RequestJson, request_json
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
    _show_people(document, console)
    console.table(reason_rows(document["because"], speaker), indent=2)
    if document["answer_due_at"]:
        due = when(document["answer_due_at"], speaker)
        console.line(console.words("request.answer_due", at=due))
    for way in document["way_on"]:
        console.line(way["text"], mark="→ ")
    return Exit.NO_ANSWER_YET if found.kind is None else Exit.DONE


def _show_people(document: RequestJson, console: Console) -> None:
    """Say who may ask for it and who has to approve it, where the agreement says so."""
    if document["asks"]:
        console.line(console.words("request.asks", who=", ".join(document["asks"])), style="dim")
    if document["needs_approval"] and document["approves"]:
        who = ", ".join(document["approves"])
        console.line(console.words("request.approves", who=who), style="dim")
