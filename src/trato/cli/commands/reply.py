"""`trato reply`: the reply to a disagreement, from the client's side."""

import argparse

from trato.cli.clock import instant
from trato.cli.commands.judge import judged
from trato.cli.console import Console
from trato.cli.exits import Exit
from trato.cli.opening import open_relationship
from trato.core.message import compose
from trato.core.words import Language
from trato.formats.message import message_json


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Compose the reply to a claim in the client's language and register."""
    opened = open_relationship(arguments)
    judgement = judged(arguments, opened)
    language = Language(arguments.language) if arguments.language else opened.language
    message = compose(
        judgement,
        opened.agreement,
        language,
        now=instant(arguments.at, opened.zone),
        register=arguments.register,
    )
    console.answer(message_json(message))
    if getattr(arguments, "wrapped", console.out.isatty()):
        for paragraph in message.text.split("\n"):
            console.line(paragraph)
    else:
        console.raw(message.text)
    return Exit.DONE
