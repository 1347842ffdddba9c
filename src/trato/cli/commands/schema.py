"""`trato schema`: the JSON Schemas of all that goes in and out, made from the code."""

import argparse
import json

from trato.cli.console import Console
from trato.cli.exits import Exit
from trato.cli.stop import Stop
from trato.formats.schema import schemas


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Print one schema, or all of them by name: JSON, whether `--json` is given or not."""
    published = schemas()
    if arguments.shape is None:
        document: object = published
    elif arguments.shape in published:
        document = published[arguments.shape]
    else:
        raise Stop(
            Exit.WRONG_COMMAND,
            key="unknown_shape",
            shape=arguments.shape,
            known=", ".join(sorted(published)),
        )
    console.out.write(json.dumps(document, ensure_ascii=False, indent=2) + "\n")
    return Exit.DONE
