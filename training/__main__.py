"""`python -m training`: make the tables of the reader anew.

With `figures`, measure how the reader does on what it has not learned from; with `embeddings`, make
the head of the extra of that name, which has to be installed.
"""

from __future__ import annotations

import sys

from training.figures import measured
from training.messages import messages
from training.tables import thesaurus_tables, weight_tables, write
from trato.core.reading.expressions import expressions, subjects_of_meaning


def main(arguments: list[str]) -> int:
    """Do what is asked: write the tables, when nothing is."""
    match arguments:
        case ["figures"]:
            print("\n".join(measured(messages()).lines()))
        case ["embeddings"]:
            from training.embeddings import write_head  # noqa: PLC0415  needs the extra

            write_head()
        case _:
            _write_tables()
    return 0


def _write_tables() -> None:
    """Write the thesaurus, then what is learned with it."""
    write(thesaurus_tables())
    for loaded in [name for name in sys.modules if name.startswith("trato.core.reading.tables")]:
        del sys.modules[loaded]
    expressions.cache_clear()
    subjects_of_meaning.cache_clear()
    write(weight_tables())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
