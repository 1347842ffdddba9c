"""`trato judge`: who is right about what somebody asserts, and why."""

import argparse

from trato.cli.claiming import claim_asked
from trato.cli.clock import instant, optional_instant
from trato.cli.console import Console
from trato.cli.exits import Exit
from trato.cli.opening import Relationship, open_relationship
from trato.cli.pages.verdict_page import show_judgement
from trato.core.verdict import Judgement, VerdictCode, deepened, judge
from trato.formats.telling import speaker_for
from trato.formats.verdict import judgement_json

_NO_ANSWER = {VerdictCode.NO_AGREEMENT, VerdictCode.UNDETERMINED}


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Judge a claim from a file or from flags; exit 3 while there is no answer yet."""
    opened = open_relationship(arguments)
    judgement = judged(arguments, opened)
    document = judgement_json(judgement, opened.agreement, console.language)
    console.answer(document)
    if not console.as_json:
        at = instant(arguments.at, opened.zone)
        speaker = speaker_for(opened.agreement, console.language, at)
        show_judgement(document, speaker, console, events=opened.events)
    return Exit.NO_ANSWER_YET if judgement.whole in _NO_ANSWER else Exit.DONE


def judged(arguments: argparse.Namespace, opened: Relationship) -> Judgement:
    """Return the judgement that the arguments ask for, with its irreducible set unless quick."""
    at = instant(arguments.at, opened.zone)
    as_of = optional_instant(arguments.as_of, opened.zone)
    claim = claim_asked(arguments, opened.events, at)
    judgement = judge(claim, opened.versions, opened.events, at, as_of)
    if arguments.quick:
        return judgement
    return deepened(judgement, claim, opened.versions, opened.events, at, as_of)
