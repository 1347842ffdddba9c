"""What a few rows mean that say less, or more, than the fields of one value.

Each pair turns the blanks of a row into its value, and back into its blanks (None: not sayable).
"""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta
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
    Discount,
    DueAfter,
    DueAt,
    DueInPeriod,
    Duration,
    Duty,
    Elapsed,
    Every,
    Happening,
    HourBank,
    InBreach,
    Included,
    Percent,
    Period,
    Power,
    Price,
    PriceOf,
    Prohibition,
    Rate,
    Rhythm,
    Share,
    Side,
    Tax,
    TaxKind,
    Total,
    Unit,
    Verb,
)

NOT_A_VALUE: Final = object()
"""What a maker answers when its blanks contradict each other: the reading is none."""

_DAYS_OF_MONTH: Final = 31

SAME_BASE: Final = PriceOf("")
"""The base of a percentage that is said without one: that of the amount before it."""


# --- criteria with bounds ------------------------------------------------------------------------


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


# --- consequences --------------------------------------------------------------------------------


def consequence(**parts: Any) -> Any:
    """Make a consequence; a cap said as a bare percentage is one of what the amount is one of."""
    caps = parts.get("caps", ())
    if any(_is_bare(cap.amount) for cap in caps):
        model = _model_of(parts["amount"])
        if model is None:
            return NOT_A_VALUE
        parts["caps"] = tuple(
            replace(cap, amount=replace(model, rate=cap.amount.rate))
            if _is_bare(cap.amount)
            else cap
            for cap in caps
        )
    return Consequence(**parts)


def consequence_parts(value: Consequence) -> dict[str, Any]:
    """Return the blanks of `consequence`."""
    parts = {each.name: getattr(value, each.name) for each in fields(Consequence)}
    model = _model_of(value.amount)
    if model is not None:
        parts["caps"] = tuple(_bare(cap, model) for cap in value.caps)
    return parts


def _is_bare(amount: Any) -> bool:
    return isinstance(amount, Percent) and amount.of == SAME_BASE


def _bare(cap: Cap, model: Percent | Rate) -> Cap:
    amount = cap.amount
    if isinstance(amount, Percent | Rate) and replace(model, rate=amount.rate) == amount:
        return replace(cap, amount=Percent(amount.rate, SAME_BASE))
    return cap


def _model_of(amount: Any) -> Percent | Rate | None:
    """Return the percentage that an amount is, whatever its rate; None when it is none, or many."""
    if isinstance(amount, Percent | Rate):
        return replace(amount, rate=Decimal(0))
    if isinstance(amount, Bands):
        models = {_model_of(band.amount) for band in amount.bands}
        return models.pop() if len(models) == 1 else None
    return None


def discount(*, amount: Any, conditions: tuple[Any, ...]) -> Any:
    """Make a discount. Of several times a price after a breach that is not counted there is none:
    «breaches C1 2 times, the price of …» counts the breaches."""
    counts = _is_multiple(amount) and _may_be_counted(conditions)
    return NOT_A_VALUE if counts else Discount(amount, conditions)


def discount_parts(value: Discount) -> dict[str, Any] | None:
    """Return the blanks of `discount`."""
    if _is_multiple(value.amount) and _may_be_counted(value.conditions):
        return None
    return {"amount": value.amount, "conditions": value.conditions}


def _is_multiple(amount: Any) -> bool:
    if isinstance(amount, Total):
        return any(_is_multiple(part) for part in amount.parts)
    return isinstance(amount, Share) and amount.denominator == 1


def _may_be_counted(conditions: tuple[Any, ...]) -> bool:
    return any(isinstance(one, InBreach) and one.times == 1 for one in conditions)


def two_bands(*, first: Any, limit: Duration, rest: Decimal) -> Any:
    """Make «el 10 % de su precio si el retraso es de hasta 1 día hábil; el 25 % si es mayor»."""
    if not isinstance(first, Percent) or limit.calendar is not None:
        return NOT_A_VALUE
    bound = Decimal(limit.count)
    return Bands(
        (Band(first, None, up_to=bound), Band(Percent(rest, first.of), bound)), unit=limit.unit
    )


def withheld_at_source(*, rate: Decimal) -> Tax:
    """Make «con retención en la fuente del 11 %»: a withholding that has no other name."""
    return Tax(TaxKind.WITHHELD, "fuente", rate)


# --- conditions ----------------------------------------------------------------------------------


def one_elapsed_parts(value: Elapsed) -> dict[str, Any] | None:
    """Return the blanks of «ha pasado 1 mes desde …»; None when more than one has."""
    if value.duration.count != 1:
        return None
    return {"duration": value.duration, "since": value.since, "negated": value.negated}


# --- periods, prohibitions -----------------------------------------------------------------------


def first_days(*, number: int, **parts: Any) -> object:
    """Make «dentro de los primeros 5 días del mes»: until the fifth day of the period."""
    if not 1 <= number <= _DAYS_OF_MONTH:
        return NOT_A_VALUE
    return DueInPeriod(DayKind.DAY_OF_MONTH, number, **parts)


def first_working_days(*, number: int, **parts: Any) -> object:
    """Make «dentro de los primeros 5 días hábiles del mes»: until the fifth of them."""
    if not 1 <= number <= _DAYS_OF_MONTH:
        return NOT_A_VALUE
    return DueInPeriod(DayKind.WORKING_DAY, number, **parts)


def the_day_before(*, on: date) -> DueAt:
    """Make «antes del 2026-03-27»: that day itself is too late."""
    return DueAt(on - timedelta(days=1))


def weekly(*, number: int, minute: int | None = None) -> dict[str, Any]:
    """Make «cada lunes a las 14:30»: how often, and until when."""
    return {
        "trigger": Every(Period(Rhythm.WEEK)),
        "due": DueInPeriod(DayKind.WEEKDAY, number, minute=minute),
    }


def monthly(*, number: int, **parts: Any) -> object:
    """Make «los primeros 10 días de cada mes»: how often, and until when."""
    if number > _DAYS_OF_MONTH:
        return NOT_A_VALUE
    due = DueInPeriod(DayKind.DAY_OF_MONTH, number, **parts)
    return {"trigger": Every(Period(Rhythm.MONTH)), "due": due}


def next_day(*, since: Happening, unit: Unit) -> DueAfter:
    """Make «el día hábil siguiente a la reunión»: one such day after it."""
    return DueAfter(Duration(1, unit), since)


def monthly_bank(**parts: Any) -> HourBank:
    """Make a bank of hours of each month: «las horas no usadas pasan al mes siguiente»."""
    return HourBank(every=Period(Rhythm.MONTH), **parts)


def either(**parts: Any) -> tuple[Power, Power]:
    """Make «cualquiera de las partes puede …»: one power of each side."""
    return (Power(Side.PROVIDER, **parts), Power(Side.CLIENT, **parts))


def included(first: str, things: tuple[str, ...]) -> tuple[Included, ...]:
    """Make «incluye: «a», «b» y «c»»: each of them is included."""
    return tuple(Included(thing) for thing in (first, *things))


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


def taxed(*, taxes: tuple[Tax, ...] = (), **parts: Any) -> Duty:
    """Make a duty to pay, with the taxes of its price where it says them."""
    duty = Duty(**parts)
    if not taxes or duty.amount is None:
        return duty
    per = duty.trigger.period if isinstance(duty.trigger, Every) else None
    return replace(duty, modifiers=(Price(duty.amount, taxes=taxes, per=per),))


def maintained(
    *,
    thing: str,
    low: Decimal | None = None,
    high: Decimal | None = None,
    unit: str = "",
    **parts: Any,
) -> Duty:
    """Make the duty to keep a level, with the criterion that says it."""
    level = Criterion(thing, "", Bounds(thing, low, high, unit))
    return Duty(thing=thing, verb=Verb.MAINTAIN, **parts, modifiers=(level,))


def maintained_parts(value: Duty) -> dict[str, Any] | None:
    """Return the blanks of `maintained`."""
    match value:
        case Duty(verb=Verb.MAINTAIN, thing=str(thing), count=None, amount=None, items=(),
                  modifiers=(Criterion(name, "", Bounds() as bounds, None),)) if (
            name == thing == bounds.value
        ):  # fmt: skip
            return {
                "debtor": value.debtor,
                "thing": thing,
                "trigger": value.trigger,
                "due": value.due,
                "conditions": value.conditions,
                "unless": value.unless,
                "channels": value.channels,
                "low": bounds.low,
                "high": bounds.high,
                "unit": bounds.unit,
            }
        case _:
            return None
