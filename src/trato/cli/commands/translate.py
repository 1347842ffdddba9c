"""`trato translate`: the same agreement in the other language."""

import argparse

from trato.cli.console import Console
from trato.cli.exits import Exit
from trato.cli.opening import open_text
from trato.cli.stop import Stop
from trato.core.text import translate
from trato.core.words import Language
from trato.formats.agreement import TranslationJson


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Write the agreement in the language asked for; free words stay as they were written."""
    opened = open_text(arguments.path)
    blocking = [one for one in opened.problems if one.blocks]
    if blocking:
        raise Stop(
            Exit.PROBLEMS, key="translate.problems", problems=blocking, path=opened.path.name
        )
    text = translate(opened.reading.agreement, Language(arguments.to))
    document: TranslationJson = {
        "format": "trato-translation/1",
        "language": arguments.to,
        "text": text,
    }
    console.answer(document)
    console.raw(text)
    return Exit.DONE
