"""Archives that are sent while they are made: nothing but the piece at hand is in memory."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Iterator
from datetime import datetime
from io import RawIOBase


class _Sink(RawIOBase):
    """Takes what an archive writes and gives it away; there is no way back in it."""

    def __init__(self) -> None:
        """Begin empty."""
        self.held = bytearray()

    def writable(self) -> bool:
        """Say that it can be written to."""
        return True

    def write(self, raw: object) -> int:
        """Take bytes."""
        taken = bytes(raw)  # type: ignore[call-overload]  # the archive hands in bytes alone
        self.held += taken
        return len(taken)

    def taken(self) -> bytes:
        """Return what came since the last time."""
        found = bytes(self.held)
        self.held.clear()
        return found


def zipped(pieces: Iterable[tuple[str, bytes]], *, at: datetime) -> Iterator[bytes]:
    """Yield an archive of named pieces as they come; two of one name get a number."""
    sink, names = _Sink(), set[str]()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, raw in pieces:
            info = zipfile.ZipInfo(_free(name, names), at.timetuple()[:6])
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            archive.writestr(info, raw)
            yield sink.taken()
    yield sink.taken()


def _free(name: str, names: set[str]) -> str:
    found, number = name, 2
    while found in names:
        stem, dot, ending = name.rpartition(".")
        found = f"{stem} {number}{dot}{ending}" if dot else f"{name} {number}"
        number += 1
    names.add(found)
    return found
