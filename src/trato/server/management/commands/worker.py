"""Do what time alone brings: make due lines anew, write notices, send letters."""

from __future__ import annotations

import fcntl
import os
import signal
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from types import FrameType
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from trato.server.keeper import keep
from trato.server.worker import Worker

_COMMAND = (sys.executable, "-m", "trato.server", "worker")


class Command(BaseCommand):
    """Run the worker until it is stopped."""

    help = __doc__ or ""

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take whose end is this one's end too, and whether one round is enough."""
        parser.add_argument("--once", action="store_true", help="make one round and stop")
        parser.add_argument("--beside", type=int, help="stop when this parent process is gone")
        parser.add_argument("--kept", action="store_true", help="start again when it dies")

    def handle(self, *args: Any, **options: Any) -> None:
        """Make rounds; a signal lets the one that is going on come to its end."""
        stop = Event()

        def end(_number: int, _frame: FrameType | None) -> None:
            stop.set()

        signal.signal(signal.SIGTERM, end)
        signal.signal(signal.SIGINT, end)
        parent = options["beside"]

        def is_wanted() -> bool:
            return parent is None or os.getppid() == parent

        if options["kept"]:
            keep([*_COMMAND, f"--beside={os.getpid()}"], stop, is_wanted)
            return
        with _alone():
            if options["once"]:
                Worker().round()
                return
            Worker().run(stop, is_wanted)


@contextmanager
def _alone() -> Iterator[None]:
    """Be the only worker on this data; on PostgreSQL the rows themselves are claimed."""
    if not settings.IS_SQLITE:
        yield
        return
    with (settings.DATA / "worker.lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as wrong:
            raise CommandError("another worker is at it already") from wrong
        file.write(f"{os.getpid()}\n")
        file.flush()
        yield
