"""`trato reply`: the reply to a disagreement, from the client's side."""

import argparse

from trato.cli.clock import instant
from trato.cli.commands.judge import judged
from trato.cli.console import Console
from trato.cli.exits import Exit
from trato.cli.opening import open_relationship
from trato.core.message import Message, compose
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
        advice=getattr(arguments, "advice", ""),
    )
    console.answer(message_json(message))
    text = _text(message, arguments)
    if getattr(arguments, "wrapped", console.out.isatty()):
        for paragraph in text.split("\n"):
            console.line(paragraph.strip(), indent=len(paragraph) - len(paragraph.lstrip()))
    else:
        console.raw(text)
    return Exit.DONE


def _text(message: Message, arguments: argparse.Namespace) -> str:
    """Return the short answer, all of it, or all with every reason and sum."""
    if getattr(arguments, "short", False):
        return message.short
    return message.in_detail if getattr(arguments, "detail", False) else message.text
