"""What a few rows mean that say less, or more, than the fields of one value.

Each pair turns the blanks of a row into its value, and back into its blanks (None: not sayable).
"""

from __future__ import annotations

from dataclasses import fields, replace
from decimal import Decimal
from typing import Any, Final

from trato.core.agreement import (
    Approval,
    Band,
    Bands,
    Bounds,
    Cap,
    Consequence,
    Criterion,
    DayKind,
    DueInPeriod,
    Duration,
    Every,
    Percent,
    Period,
    PriceOf,
    Prohibition,
    Rhythm,
    Side,
)

NOT_A_VALUE: Final = object()
"""What a maker answers when its blanks contradict each other: the reading is none."""

SAME_BASE: Final = PriceOf("")
"""The base of a percentage that is said without one: that of the amount before it."""


# --- criteria with bounds -------------------------------------------------------------------------


def bounded(
    *,
    name: str,
    low: Decimal | None = None,
    high: Decimal | None = None,
    unit: str = "",
    value: str | None = None,
    thing: str | None = None,
) -> Criterion:
    """Make a criterion that the engine decides; the measured value is named as the criterion is,
    unless another name is said.
    """
    return Criterion(name, "", Bounds(value or name, low, high, unit), thing)


def bounds_parts(criterion: Criterion) -> dict[str, Any] | None:
    """Return the blanks of `bounded`."""
    bounds = criterion.bounds
    if bounds is None or criterion.text or not criterion.name:
        return None
    return {
        "name": criterion.name,
        "low": bounds.low,
        "high": bounds.high,
        "unit": bounds.unit,
        "value": None if bounds.value == criterion.name else bounds.value,
        "thing": criterion.thing,
    }


# --- consequences -----------------------------------------------------------------------------------


def consequence(**parts: Any) -> Any:
    """Make a consequence; a cap said as a bare percentage has the base of the amount."""
    caps = parts.get("caps", ())
    amount = parts.get("amount")
    if any(_is_bare(cap.amount) for cap in caps):
        base = _base_of(amount)
        if base is None:
            return NOT_A_VALUE
        parts["caps"] = tuple(
            replace(cap, amount=Percent(cap.amount.rate, base)) if _is_bare(cap.amount) else cap
            for cap in caps
        )
    return Consequence(**parts)


def consequence_parts(value: Consequence) -> dict[str, Any]:
    """Return the blanks of `consequence`."""
    parts = {each.name: getattr(value, each.name) for each in fields(Consequence)}
    base = _base_of(value.amount)
    if base is not None:
        parts["caps"] = tuple(_bare(cap, base) for cap in value.caps)
    return parts


def _is_bare(amount: Any) -> bool:
    return isinstance(amount, Percent) and amount.of == SAME_BASE


def _bare(cap: Cap, base: Any) -> Cap:
    if isinstance(cap.amount, Percent) and cap.amount.of == base:
        return replace(cap, amount=Percent(cap.amount.rate, SAME_BASE))
    return cap


def _base_of(amount: Any) -> Any:
    if isinstance(amount, Percent):
        return amount.of
    if isinstance(amount, Bands):
        bases = {_base_of(band.amount) for band in amount.bands}
        return bases.pop() if len(bases) == 1 else None
    return None


def two_bands(*, first: Any, limit: Duration, rest: Decimal) -> Any:
    """Make «el 10 % de su precio si el retraso es de hasta 1 día hábil; el 25 % si es mayor»."""
    if not isinstance(first, Percent) or limit.calendar is not None:
        return NOT_A_VALUE
    bound = Decimal(limit.count)
    return Bands(
        (Band(first, None, up_to=bound), Band(Percent(rest, first.of), bound)), unit=limit.unit
    )


# --- periods, prohibitions --------------------------------------------------------------------------


def weekly(*, number: int, minute: int | None = None) -> dict[str, Any]:
    """Make «cada lunes a las 14:30»: how often, and until when."""
    return {
        "trigger": Every(Period(Rhythm.WEEK)),
        "due": DueInPeriod(DayKind.WEEKDAY, number, minute=minute),
    }


def not_without_approval(*, by: Side, **parts: Any) -> Prohibition:
    """Make a prohibition that a written approval lifts."""
    return Prohibition(**parts, modifiers=(Approval(by),))


def not_without_approval_parts(value: Prohibition) -> dict[str, Any] | None:
    """Return the blanks of `not_without_approval`."""
    if value.text:
        return None
    match value.modifiers:
        case (Approval(by=by, written=True, thing=None),):
            return {
                "debtor": value.debtor,
                "thing": value.thing,
                "unless": value.unless,
                "by": by,
            }
        case _:
            return None
