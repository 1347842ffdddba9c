"""The first verdict from a cold process: seconds and megabytes, beside a bare interpreter."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from bench.material import text_of
from bench.rows import Row

ROUNDS = 7
# A process that may keep what it compiled, as on any machine: cold is the process, not the disk.
ENVIRONMENT = {
    **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
    "TRATO_LANG": "es",
}
SECONDS = 0.5
MEGABYTES = 100
EVENTS = [
    {
        "id": "e1",
        "at": "2026-03-10T16:00:00-06:00",
        "by": "ana",
        "kind": "report",
        "channel": "email",
        "fields": {"thing": "informe 1", "period": "2026-02"},
    },
]
JUDGE = [
    "judge",
    ".",
    "--assume-signed",
    "2026-01-20",
    "--at",
    "2026-03-11T12:00:00-06:00",
    "--by",
    "carla",
    "--asserts",
    "late",
    "--clause",
    "C4",
    "--period",
    "2026-02",
]


def run() -> list[Row]:
    """Measure `trato judge` as a whole process, the best of several runs."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "acuerdo.md").write_text(text_of(20), encoding="utf-8")
        typed = "\n".join(json.dumps(event, ensure_ascii=False) for event in EVENTS)
        _call(folder, ["-m", "trato", "record", ".", "--file", "-"], typed)
        ours = min(_call(folder, ["-m", "trato", *JUDGE]) for _ in range(ROUNDS))
        bare = min(_call(folder, ["-c", "pass"]) for _ in range(ROUNDS))
        peak = _peak(folder)
    return [
        Row(
            "first verdict from a cold process",
            f"{ours:.2f} s",
            f"bare Python: {bare:.2f} s",
            f"≤ {SECONDS} s",
            ours <= SECONDS,
        ),
        Row("its memory at the peak", f"{peak:.0f} MB", "", f"≤ {MEGABYTES} MB", peak <= MEGABYTES),
    ]


def _call(folder: str, arguments: list[str], typed: str = "") -> float:
    begun = perf_counter()
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        input=typed,
        text=True,
        capture_output=True,
        check=False,
        env=ENVIRONMENT,
    )
    assert done.returncode == 0, done.stderr
    return perf_counter() - begun


def _peak(folder: str) -> float:
    # The kernel's high-water mark of this very program: what a parent held before it began does
    # not count.
    measure = (
        "import sys; from trato.cli import main; main(sys.argv[1:]); "
        "marks = dict(line.split(':', 1) for line in open('/proc/self/status')); "
        "print(marks['VmHWM'].split()[0], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", measure, *JUDGE],
        cwd=folder,
        text=True,
        capture_output=True,
        check=True,
    )
    kilobytes = int(done.stderr.split()[-1])
    return kilobytes / 1024
