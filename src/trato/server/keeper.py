"""A keeper: starts a program again whenever it ends by itself, for as long as it is wanted."""

from __future__ import annotations

import logging
import subprocess
from collections.abc import Callable, Sequence
from threading import Event
from typing import Final

PAUSES: Final = (1.0, 2.0, 5.0, 15.0, 30.0)
"""Seconds before each new start; the last one again and again."""
GRACE: Final = 10.0
"""Seconds in which a program that is asked to stop may finish what it is at."""
_LOOK: Final = 0.5

_log = logging.getLogger(__name__)


def keep(
    command: Sequence[str],
    stop: Event,
    is_wanted: Callable[[], bool],
    *,
    pauses: Sequence[float] = PAUSES,
) -> int:
    """Run a command again and again until nobody wants it; return how often it was started.

    When it is no longer wanted the program is asked to stop, and killed when it does not.
    """
    started = 0
    while is_wanted() and not stop.is_set():
        program = subprocess.Popen(command)  # noqa: S603  the command is our own
        started += 1
        while is_wanted() and not stop.is_set() and program.poll() is None:
            stop.wait(_LOOK)
        if program.poll() is None:
            _end(program)
            break
        _log.error("%s ended with %s and is started again", command[-2:], program.returncode)
        stop.wait(pauses[min(started, len(pauses)) - 1])
    return started


def _end(program: subprocess.Popen[bytes]) -> None:
    program.terminate()
    try:
        program.wait(GRACE)
    except subprocess.TimeoutExpired:
        program.kill()
        program.wait()
