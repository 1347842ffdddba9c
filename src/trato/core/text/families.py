"""Families of modifiers: which sentences may follow which acts. The editor offers these lists."""

from __future__ import annotations

from typing import Any, Final

from trato.core.agreement import (
    Aim,
    Answering,
    AppliesIf,
    Approval,
    BilledBy,
    ClockStop,
    Consequence,
    Counts,
    Criterion,
    Cure,
    Discount,
    Form,
    InForce,
    LapsesAfter,
    Only,
    PartialDays,
    Price,
    Purpose,
    Quantity,
    Replaces,
    Rounds,
    Shift,
    Silence,
    Unless,
)

FAMILIES: Final[dict[type[Any], str]] = {
    Form: "form",
    Criterion: "criterion",
    Price: "price",
    Silence: "silence",
    Rounds: "rounds",
    Shift: "shift",
    ClockStop: "clock",
    Consequence: "consequence",
    Unless: "unless",
    Cure: "cure",
    Approval: "approval",
    Counts: "counts",
    InForce: "in_force",
    AppliesIf: "applies_if",
    Aim: "aim",
    Only: "only",
    Purpose: "purpose",
    Quantity: "quantity",
    Discount: "discount",
    PartialDays: "partial_days",
    Answering: "answering",
    Replaces: "replaces",
    LapsesAfter: "lapses",
    BilledBy: "billed_by",
}

ANY: Final = frozenset({"in_force", "applies_if", "replaces", "unless", "purpose"})
DUTY: Final = ANY | {
    "form", "criterion", "shift", "clock", "consequence", "cure", "counts", "only", "silence",
    "answering", "rounds", "approval", "price", "quantity", "discount", "aim",
}  # fmt: skip
QUALITY: Final = frozenset({"form", "criterion", "rounds", "price", "quantity", "silence"})
REVIEW: Final = frozenset({"silence", "only", "rounds"})
MONEY: Final = ANY | {
    "price", "discount", "partial_days", "lapses", "consequence", "billed_by", "cure", "clock",
}  # fmt: skip
SCOPE: Final = ANY | {"approval", "price", "form", "criterion", "partial_days", "billed_by"}
POWER: Final = ANY | {"consequence", "only", "approval"}
