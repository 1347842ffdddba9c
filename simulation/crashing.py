"""Crashes: the ledger lives on disk, the power fails half-way through a line, and it is reopened.

What was acknowledged must be there again, in order, and only that; what was being written may be
lost, and the chain must go on after it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

from simulation.comparing import Difference
from trato.core.events import Event
from trato.core.ledger import Entry
from trato.files import LEDGER, LedgerWriter, read_ledger, recording


class Disk:
    """The ledger of one world, written as it grows, and cut short now and then."""

    def __init__(self, folder: Path, chance: Random) -> None:
        self.folder = folder
        self.chance = chance
        self.acknowledged: list[Event] = []

    def keep(self, events: tuple[Event, ...]) -> Iterator[Difference]:
        """Write what is new among `events`; crash sometimes; yield what is not as it should be."""
        fresh = events[len(self.acknowledged) :]
        yield from self._write(fresh)
        if self.chance.random() < 0.5:
            self._fail_in_a_line()
            yield from self._reopened()

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

    def _fail_in_a_line(self) -> None:
        """Leave the first bytes of a line that was never acknowledged at the end of the file."""
        path = self.folder / LEDGER
        if not path.exists():
            return
        lines = path.read_bytes().splitlines(keepends=True)
        line = self.chance.choice(lines)
        with path.open("ab") as file:
            file.write(line[: self.chance.randrange(1, len(line))])

    def _reopened(self) -> Iterator[Difference]:
        reading = read_ledger(self.folder)
        if reading.is_broken:
            yield Difference("ledger", "broken", "whole", str(reading.problems))
        if list(reading.events) != self.acknowledged:
            told = [event.id for event in reading.events]
            kept = [event.id for event in self.acknowledged]
            yield Difference("ledger", "lost", str(kept), str(told))
