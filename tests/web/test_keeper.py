"""A keeper starts a program again when it dies, and ends it when nobody wants it any more."""

from __future__ import annotations

import sys
from pathlib import Path
from threading import Event, Timer

from trato.server.keeper import keep

DIES = "import os, pathlib, sys; pathlib.Path(sys.argv[1]).open('a').write('x'); os.abort()"
STAYS = "import pathlib, sys, time; pathlib.Path(sys.argv[1]).write_text('x'); time.sleep(600)"


def test_what_dies_is_started_again(tmp_path: Path) -> None:
    """Three times, until it is no longer wanted."""
    marks = tmp_path / "marks"

    def is_wanted() -> bool:
        return not marks.exists() or marks.stat().st_size < 3

    started = keep([sys.executable, "-c", DIES, str(marks)], Event(), is_wanted, pauses=(0.01,))
    assert started == 3


def test_what_lives_is_ended_when_it_is_to_stop(tmp_path: Path) -> None:
    """It is asked to, and the keeper waits until it is gone."""
    stop = Event()
    Timer(1.0, stop.set).start()
    assert keep([sys.executable, "-c", STAYS, str(tmp_path / "mark")], stop, lambda: True) == 1
