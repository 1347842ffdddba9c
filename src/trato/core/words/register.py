"""How Spanish addresses its reader."""

from __future__ import annotations

from enum import StrEnum


class Register(StrEnum):
    """How Spanish addresses the reader; English has one form for all."""

    TU = "tu"
    USTED = "usted"
    VOS = "vos"


def register_of(name: str | None) -> Register:
    """Return the register that a word names, accents aside; tu for none and for one unknown."""
    plain = (name or "").strip().lower().replace("ú", "u")
    return next((one for one in Register if one.value == plain), Register.TU)
