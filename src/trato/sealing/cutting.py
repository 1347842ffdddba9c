"""Cutting a variable font down to some letters and one weight."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Final

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

# Latin with its accents, Greek and Cyrillic: a name is set in the letters that it is written in.
_LETTERS: Final = (
    *range(0x20, 0x250),
    *range(0x2B0, 0x530),
    *range(0x1E00, 0x2070),
    *range(0x20A0, 0x20D0),
    *range(0x2190, 0x2194),
    0x2116, 0x2122, 0x2212,
)  # fmt: skip
_FEATURES: Final = ("kern", "liga", "lnum", "tnum", "ccmp", "mark", "mkmk", "locl")


def only_letters(source: Path) -> bytes:
    """Return the font of a file with the letters of `_LETTERS` alone, all its axes kept."""
    font = TTFont(source, recalcTimestamp=False)
    options = Options()
    options.layout_features = list(_FEATURES)
    options.notdef_outline = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=_LETTERS)
    subsetter.subset(font)
    return _bytes(font)


def at_weight(letters: bytes, weight: int) -> bytes:
    """Return a font in one weight, every other axis as it is by itself."""
    font = TTFont(BytesIO(letters), recalcTimestamp=False)
    pinned = {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes}
    return _bytes(instantiateVariableFont(font, pinned | {"wght": weight}))


def _bytes(font: object) -> bytes:
    whole = BytesIO()
    font.save(whole)  # type: ignore[attr-defined]  # fontTools ships no types
    return whole.getvalue()
