"""Measuring: the figures on record that an amount is reckoned from."""

from __future__ import annotations

from decimal import Decimal

from trato.core.agreement import Condition, Measured, What
from trato.core.standing.entries import Figures, figures_of
from trato.core.standing.happened import Hap
from trato.core.standing.quality import readings
from trato.core.standing.state import Live, State
from trato.core.worktime import local_date

_MEASURING = (What.MEASURED, What.DELIVERED, What.WORKED)


def told_of(state: State, live: Live) -> tuple[str, ...]:
    """Return the facts whose figures an amount may need: the trigger, what that was about, and
    what was measured and delivered in the period."""
    found: list[str] = []
    trigger = live.trigger
    if trigger is not None and trigger.fact is not None:
        found.append(trigger.fact.text("of"))
        found.append(trigger.fact.id)
    if live.trigger_event:
        found.append(live.trigger_event)
    if live.span is not None and live.rule.amount is not None:
        for what in _MEASURING:
            happened = (hap for hap in state.haps.get(what, ()) if hap.fact is not None)
            found.extend(hap.event for hap in happened if _is_of_period(hap, live))
    return tuple(dict.fromkeys(event for event in found if event in state.facts))


def _is_of_period(hap: Hap, live: Live) -> bool:
    if hap.period:
        return hap.period == live.period
    day = hap.day or local_date(hap.at, live.program.zone)
    return live.span is not None and live.span.holds(day)


def figures_behind(state: State, events: tuple[str, ...]) -> Figures:
    """Gather the measured figures and the quantities of the facts behind a duty."""
    facts = [state.facts[event] for event in events if event in state.facts]
    quantities: dict[str, Decimal] = {}
    for fact in facts:
        quantity = fact.number("quantity")
        for name in fact.names if quantity is not None else ():
            quantities[name] = quantities.get(name, Decimal(0)) + (quantity or Decimal(0))
        for name, value in fact.values.items():
            if isinstance(value, Decimal) and name not in quantities:
                quantities[name] = value
    measured = [{fact.text("goal"): fact.number("value")} for fact in facts if fact.text("goal")]
    return figures_of(*(fact.values for fact in facts), *measured, quantities=quantities)


def with_measures(state: State, figures: Figures, conditions: tuple[Condition, ...]) -> Figures:
    """Add the latest measure of each figure that a condition compares and no fact here carries."""
    values = dict(figures.values)
    for condition in conditions:
        if isinstance(condition, Measured) and condition.value not in values:
            found = _latest(state, condition.value)
            if found is not None:
                values[condition.value] = found
    return figures._replace(values=values)


def _latest(state: State, name: str) -> Decimal | None:
    for hap in reversed(state.haps.get(What.MEASURED, ())):
        told = readings(hap.fact, name) if hap.fact is not None else ()
        if told:
            return told[-1]
    return None
