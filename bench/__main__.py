"""`python -m bench`: every figure beside its anchor, both measured in this run."""

from __future__ import annotations

import sys

from bench import cold, engine, papers, reading, web, words, words_speed, worker, worktime, writing
from bench.rows import Row, table

PARTS = {
    "worktime": worktime.run,
    "engine": engine.run,
    "reading": reading.run,
    "words": words.run,
    "words_speed": words_speed.run,
    "writing": writing.run,
    "cold": cold.run,
    "web": web.run,
    "worker": worker.run,
    "papers": papers.run,
}


def main(chosen: list[str]) -> int:
    """Run the parts named (all without names) and print their table."""
    rows: list[Row] = []
    for name, run in PARTS.items():
        if not chosen or name in chosen:
            print(f"… {name}", file=sys.stderr, flush=True)
            rows.extend(run())
    print(table(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
