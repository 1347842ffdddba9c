"""Figures and the bounds that were agreed for them, as a verdict says them."""

from __future__ import annotations

from decimal import Decimal

from trato.core.agreement import Bounds, Criterion, Duty, Verb
from trato.core.events import EventKind
from trato.core.standing.values import Obligation
from trato.core.verdict.case import Case
from trato.core.verdict.values import Saying, saying


def figure(value: Decimal, unit: str) -> Saying | Decimal:
    """Return a figure with its unit, where it has one."""
    return saying("fact.figure", value=value, unit=unit) if unit else value


def bounds_said(low: Decimal | None, high: Decimal | None, unit: str = "") -> Saying:
    """Return the bounds of a figure: between two, from one on, or up to one."""
    lowest = None if low is None else figure(low, unit)
    highest = None if high is None else figure(high, unit)
    if low is not None and highest is not None:
        return saying("fact.between", low=low, high=highest)
    if lowest is not None:
        return saying("fact.at_least", low=lowest)
    return saying("fact.at_most", high=highest) if highest is not None else saying("fact.unbounded")


def measured_under(case: Case, obligation: Obligation) -> tuple[Saying | Decimal, Saying] | None:
    """Return what was measured of a level that one side keeps, and what was agreed; None where the
    obligation is no such level, or no figure decided it."""
    act = obligation.act
    if not isinstance(act, Duty) or act.verb is not Verb.MAINTAIN:
        return None
    agreed = next((_bounds_of(one) for one in act.modifiers if _bounds_of(one)), None)
    events = (case.events.get(id) for id in reversed(obligation.events))
    told = next((one for one in events if one and one.kind is EventKind.GOAL_MEASURED), None)
    value = told.decimal_field("value") if told is not None else None
    if agreed is None or value is None:
        return None
    unit = agreed.unit
    return figure(value, unit), bounds_said(agreed.low, agreed.high, unit)


def _bounds_of(modifier: object) -> Bounds | None:
    return modifier.bounds if isinstance(modifier, Criterion) else None
