"""How Spanish addresses its reader."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from trato.core.words.catalogue import say
from trato.core.words.language import Language

FORMS: Final = (
    "te",
    "tu",
    "ti",
    "escribiste",
    "quieras",
    "prefieres",
    "cuentas",
    "tienes",
    "tengas",
    "necesitas",
    "dinos",
    "guarda",
    "dices",
)
"""What each register has its own form of, by the form of tú."""


class Register(StrEnum):
    """How Spanish addresses the reader; English has one form for all."""

    TU = "tu"
    USTED = "usted"
    VOS = "vos"


def register_of(name: str | None) -> Register:
    """Return the register that a word names, accents aside; tu for none and for one unknown."""
    plain = (name or "").strip().lower().replace("ú", "u")
    return next((one for one in Register if one.value == plain), Register.TU)


def forms_of(register: Register, language: Language) -> Mapping[str, str]:
    """Return the pronouns and verbs of a register, by the form of tú: «prefieres», «preferís»."""
    return {name: say(language, f"register.{name}.{register.value}") for name in FORMS}
