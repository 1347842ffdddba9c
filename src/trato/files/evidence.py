"""The evidence file: a relationship as one file that anybody can check, alone and offline.

A zip archive of a relationship's folder: the text, its versions, the ledger, claims, what was
attached, a page that says what it is, and `verificar.py`, which needs nothing but Python. The same
content always gives the same bytes. What its receiver may not read is kept back in the ledger
without breaking the chain.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping
from importlib import resources
from io import BytesIO
from pathlib import Path
from typing import Final

from trato.core.problems import Problem, problem
from trato.files.folder import AGREEMENT, CLAIMS, LEDGER, VERSIONS
from trato.files.reading import in_file, unreadable

VERIFIER: Final = "verificar.py"
README: Final = "LEEME-README.txt"
ARCHIVE_BYTES_MAX: Final = 100_000_000
MEMBERS_MAX: Final = 20_000
UNPACKED_BYTES_MAX: Final = 500_000_000
_START: Final = (1980, 1, 1, 0, 0, 0)
_NAME: Final = re.compile(r"[\w][\w.() -]{0,119}(?:/[\w][\w.() -]{0,119})?")
_PIECE_BYTES: Final = 1_000_000


def pack(members: Mapping[str, bytes]) -> bytes:
    """Return the archive of a relationship: its files by their names in the folder.

    The verifier and a page that says what is what are added. The order of the files and their
    dates are always the same.
    """
    assert {AGREEMENT, LEDGER} <= members.keys(), "evidence holds the text and the ledger"
    assert all(_NAME.fullmatch(name) for name in members), "names stand in the folder or one below"
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, raw in sorted({**members, VERIFIER: verifier(), README: _readme()}.items()):
            info = zipfile.ZipInfo(name, _START)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, raw)
    return out.getvalue()


def verifier() -> bytes:
    """Return the program that checks an evidence file with nothing but Python."""
    return (resources.files("trato.files") / "verificar.py.txt").read_bytes()


def _readme() -> bytes:
    return (resources.files("trato.files") / "leeme.txt").read_bytes()


def unpack(
    path: Path, into: Path, *, unpacked_bytes_max: int = UNPACKED_BYTES_MAX
) -> Path | Problem:
    """Unpack an evidence file into an empty folder and return it.

    A Problem names what is no evidence file, what is too large, and names that lead elsewhere.
    """
    try:
        if path.stat().st_size > ARCHIVE_BYTES_MAX:
            limit = str(ARCHIVE_BYTES_MAX)
            return in_file(problem("file-too-long", path=path.name, limit=limit), path)
        with zipfile.ZipFile(path) as archive:
            wrong = _refused(archive, path, unpacked_bytes_max)
            return wrong or _unpacked(archive, into)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, NotImplementedError):
        return in_file(problem("evidence-unread", path=path.name), path)
    except OSError as wrong_file:
        return unreadable(path, wrong_file)


def _refused(archive: zipfile.ZipFile, path: Path, bytes_max: int) -> Problem | None:
    members = archive.infolist()
    size = sum(one.file_size for one in members)
    names = {one.filename for one in members}
    if len(members) > MEMBERS_MAX or size > bytes_max:
        limit = str(bytes_max)
        return in_file(problem("file-too-long", path=path.name, limit=limit), path)
    is_ours = {AGREEMENT, LEDGER} <= names and all(_NAME.fullmatch(name) for name in names)
    if not is_ours or len(names) != len(members):
        return in_file(problem("evidence-unread", path=path.name), path)
    return None


def _unpacked(archive: zipfile.ZipFile, into: Path) -> Path:
    """Write the members; a size that lies about itself ends at what was announced."""
    for name in (VERSIONS, CLAIMS):
        (into / name).mkdir(exist_ok=True)
    for one in archive.infolist():
        target = into / one.filename
        target.parent.mkdir(exist_ok=True)
        left = one.file_size
        with archive.open(one) as source, target.open("wb") as file:
            while left > 0 and (piece := source.read(min(left, _PIECE_BYTES))):
                file.write(piece)
                left -= len(piece)
    return into
