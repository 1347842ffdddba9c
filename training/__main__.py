"""`python -m training`: make the tables of the reader anew."""

from __future__ import annotations

import sys

from training.tables import thesaurus_tables, weight_tables, write
from trato.core.reading.expressions import expressions, subjects_of_meaning


def main(arguments: list[str]) -> int:
    """Write the thesaurus, then what is learned with it."""
    write(thesaurus_tables())
    for loaded in [name for name in sys.modules if name.startswith("trato.core.reading.tables")]:
        del sys.modules[loaded]
    expressions.cache_clear()
    subjects_of_meaning.cache_clear()
    if arguments != ["thesaurus"]:
        write(weight_tables())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
