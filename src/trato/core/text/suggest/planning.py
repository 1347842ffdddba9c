"""A draft for one plan only: «Si el cliente tiene «Plan Básico», …», «Rige si …»."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from trato.core.agreement import (
    AppliesIf,
    Definition,
    Duty,
    Effect,
    Has,
    Permission,
    Power,
    Retention,
    Side,
)
from trato.core.text.suggest.hearing import Heard

_CONDITIONED: Final = (Duty, Power, Permission, Retention)


def for_plans(value: Any, heard: Heard) -> Any:
    """Return a drafted act with the plans that its clause is for as its condition."""
    if not heard.plans or isinstance(value, Definition):
        return value
    if isinstance(value, Power) and value.effect is Effect.MOVE:
        return value
    having = Has(Side.CLIENT, heard.plans)
    if isinstance(value, _CONDITIONED):
        return replace(value, conditions=(having, *value.conditions))
    if hasattr(value, "modifiers"):
        return replace(value, modifiers=(*value.modifiers, AppliesIf((having,))))
    return value
