"""The faces that a paper is set in: one file a weight, cut once from the variable fonts and kept.

A variable font would be cut anew for every paper, which costs more than laying the paper out.
"""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib import import_module, resources
from pathlib import Path
from typing import Final

_KEPT: Final = Path(__file__).resolve().parent / "cut"
_CUTS: Final = (
    ("Inter", "fontpkg_inter", (400, 600)),
    ("Vollkorn", "fontpkg_vollkorn", (400,)),
)


@dataclass(frozen=True, slots=True)
class Face:
    """A family in one weight (CSS numbers), and the file that holds it."""

    family: str
    weight: int
    file: Path


def faces(kept: Path = _KEPT) -> tuple[Face, ...]:
    """Return every face of a paper; those that are not yet in the folder `kept` are cut into it.

    The name of a file says which font it was cut from, so another font is cut anew. Where nothing
    may be written, the faces of a process live as long as it does.
    """
    return tuple(
        face
        for family, package, weights in _CUTS
        for face in _family(kept, family, package, weights)
    )


@cache
def _family(kept: Path, family: str, package: str, weights: tuple[int, ...]) -> tuple[Face, ...]:
    source = _upright(package)
    mark = sha256(source.read_bytes()).hexdigest()[:12]
    folder = _writable(kept)
    found = [Face(family, one, folder / f"{family}-{one}-{mark}.ttf") for one in weights]
    missing = [one for one in found if not one.file.exists()]
    if missing:
        cutting = import_module("trato.sealing.cutting")  # fontTools is only needed here
        letters = cutting.only_letters(source)
        for one in missing:
            _keep(one.file, cutting.at_weight(letters, one.weight))
    return tuple(found)


def _upright(package: str) -> Path:
    root = Path(str(resources.files(package)))
    return next(path for path in sorted(root.rglob("*.ttf")) if "Italic" not in path.name)


def _writable(kept: Path) -> Path:
    try:
        kept.mkdir(parents=True, exist_ok=True)
    except OSError:
        return Path(_for_now().name)
    return kept if os.access(kept, os.W_OK) else Path(_for_now().name)


@cache
def _for_now() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="trato-")


def _keep(path: Path, data: bytes) -> None:
    """Write a whole file or none: another process may be reading, or cutting the same."""
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as part:
        part.write(data)
    Path(part.name).chmod(0o644)
    Path(part.name).replace(path)
