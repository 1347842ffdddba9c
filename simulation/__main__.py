"""Let seeded agencies live: `python -m simulation --seed 7 --runs 20`."""

from __future__ import annotations

import argparse
import sys
import time

from simulation.living import live

RUNS = 20
STEPS = 12


def main(arguments: list[str] | None = None) -> int:
    """Run the seeds that were asked for; 0 when auditor and engine agreed throughout."""
    parser = argparse.ArgumentParser(prog="simulation", description=__doc__)
    parser.add_argument("--seed", type=int, help="live through this seed only, or from it on")
    parser.add_argument("--runs", type=int, help=f"how many seeds ({RUNS}; 1 with --seed)")
    parser.add_argument("--steps", type=int, default=STEPS, help=f"steps a seed ({STEPS})")
    asked = parser.parse_args(arguments)
    first = asked.seed if asked.seed is not None else 1
    runs = asked.runs if asked.runs is not None else (1 if asked.seed is not None else RUNS)
    started = time.monotonic()
    compared, troubled = 0, []
    for seed in range(first, first + runs):
        count, trouble = live(seed, steps=asked.steps)
        compared += count
        if trouble is not None:
            troubled.append(seed)
            print("\n".join(trouble.lines()), end="\n\n")
    spent = time.monotonic() - started
    outcome = f"differed in {troubled}" if troubled else "agreed throughout"
    print(f"{runs} seeds, {compared} steps, {spent:.1f} s: auditor and engine {outcome}")
    return 1 if troubled else 0


if __name__ == "__main__":
    sys.exit(main())
