"""Crashes: the ledger lives in a folder, and who writes it dies in the middle of an append.

What was acknowledged must be there again, in order, and of the rest at most what was being written;
the chain is whole and goes on after it. A process of its own is killed for each crash: with half a
line on the disk, with a whole line that nobody has been told of, or told that the disk is full.
"""

from __future__ import annotations

import os
import resource
import signal
from collections.abc import Iterator
from pathlib import Path
from random import Random
from unittest.mock import patch

from simulation.comparing import Difference
from trato.core.events import Event
from trato.core.ledger import Entry
from trato.files import LEDGER, LedgerWriter, read_ledger, recording, verify_ledger

_CRASHES = 0.3
_WAYS = ("half a line", "untold", "full")
_LINE_AT_LEAST = 200  # bytes that every line has


class Disk:
    """The ledger of one world, written as it grows, by writers that die now and then."""

    def __init__(self, folder: Path, chance: Random) -> None:
        self.folder = folder
        self.chance = chance
        self.acknowledged: list[Event] = []

    def keep(self, events: tuple[Event, ...]) -> Iterator[Difference]:
        """Write what is new among `events`; crash sometimes; yield what is not as it should be."""
        fresh = events[len(self.acknowledged) :]
        crashes = bool(fresh) and self.chance.random() < _CRASHES
        if crashes:
            told = self._written_by_a_victim(fresh)
            yield from self._reopened(fresh, told)
        yield from self._write(events[len(self.acknowledged) :])
        if crashes:
            yield from self._reopened((), 0)

    def _write(self, events: tuple[Event, ...]) -> Iterator[Difference]:
        if not events:
            return
        with recording(self.folder, at=events[-1].recorded_at) as writer:
            assert isinstance(writer, LedgerWriter)
            for event in events:
                written = writer.append(event, salt=self._salt())
                if not isinstance(written, Entry):
                    yield Difference(f"ledger/{event.id}", "refused", "written", str(written))
        self.acknowledged.extend(events)

    def _salt(self) -> str:
        return f"{self.chance.getrandbits(128):032x}"

    def _reopened(self, fresh: tuple[Event, ...], told: int) -> Iterator[Difference]:
        """Read the folder again: all that was told is there, in order, and one more at most."""
        reading = read_ledger(self.folder)
        known = [event.id for event in reading.events]
        least = [event.id for event in (*self.acknowledged, *fresh[:told])]
        most = [event.id for event in (*self.acknowledged, *fresh[: told + 1])]
        if reading.is_broken:
            yield Difference("ledger", "broken", "whole", str(reading.problems))
        if known not in (least, most):
            yield Difference("ledger", "lost", str(least), str(known))
        if not fresh and verify_ledger(self.folder).problems:
            wrong = verify_ledger(self.folder).problems
            yield Difference("ledger", "problems", "none", str(wrong))
        self.acknowledged = list(reading.events)

    # --- a writer that dies -----------------------------------------------------------------

    def _written_by_a_victim(self, events: tuple[Event, ...]) -> int:
        """Let a process write until it dies at one of the events; return how many it told of."""
        place = self.chance.randrange(len(events))
        way, share = self.chance.choice(_WAYS), self.chance.random()
        told, telling = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                self._write_until(events, place, way, share, telling)
            finally:
                os._exit(0)
        os.close(telling)
        with os.fdopen(told, "rb") as acknowledgements:
            count = len(acknowledgements.read())
        os.waitpid(child, 0)
        return count

    def _write_until(
        self, events: tuple[Event, ...], place: int, way: str, share: float, telling: int
    ) -> None:
        for number, event in enumerate(events):
            if number == place:
                self._doom(way, share)
            with recording(self.folder, at=event.recorded_at) as writer:
                assert isinstance(writer, LedgerWriter)
                written = writer.append(event, salt=self._salt())
            if not isinstance(written, Entry):
                return
            os.write(telling, b".")

    def _doom(self, way: str, share: float) -> None:
        """See to it that this process does not live to tell of the next line.

        The file may grow by a part of a line only; who would take that part back dies instead.
        """
        if way == "untold":
            patch.object(os, "fsync", _die).start()
            return
        path = self.folder / LEDGER
        size = path.stat().st_size if path.exists() else 0
        most = size + 1 + int(share * _LINE_AT_LEAST)
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
        if way == "half a line":
            patch.object(os, "ftruncate", _die).start()


def _die(*_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)
