"""Measuring: the figures on record that an amount is reckoned from."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from trato.core.agreement import Amount, Condition, Fixed, Measured, PerUnit, Unit, What
from trato.core.events import EventKind
from trato.core.standing.books.amounts import billed_minutes
from trato.core.standing.conditions.quality import readings
from trato.core.standing.facts.entries import NO_FIGURES, Figures, figures_of
from trato.core.standing.facts.happened import Fact, Hap
from trato.core.standing.program.needing import measured_in
from trato.core.standing.state.live import (
    Live,
)
from trato.core.standing.state.state import (
    State,
)
from trato.core.standing.values import Obligation
from trato.core.worktime import local_date

_HOURLY: Final = PerUnit(Decimal(0), "", Unit.HOUR)
_MEASURING: Final = (What.MEASURED, What.DELIVERED, What.WORKED)


def told_of(state: State, live: Live) -> tuple[str, ...]:
    """Return the facts whose figures an amount may need: the trigger, what that was about, and
    what was measured and delivered in the period."""
    trigger, event, amount = live.trigger, live.trigger_event, live.rule.amount
    measured = live.span is not None and amount is not None and not isinstance(amount, Fixed)
    if not (measured or event or trigger is not None):
        return ()
    found: list[str] = []
    if trigger is not None and trigger.fact is not None:
        found.append(trigger.fact.text("of"))
        found.append(trigger.fact.id)
    if event:
        found.append(event)
    for what in _MEASURING if measured else ():
        happened = (hap for hap in state.haps.get(what, ()) if hap.fact is not None)
        found.extend(hap.event for hap in happened if _is_of_period(hap, live))
    return tuple(event for event in dict.fromkeys(found) if event in state.facts)


def _is_of_period(hap: Hap, live: Live) -> bool:
    if hap.period:
        return hap.period == live.period
    day = hap.day or local_date(hap.at, live.program.zone)
    return live.span is not None and live.span.holds(day)


def figures_behind(
    state: State, events: tuple[str, ...], *, price: Amount | None = None
) -> Figures:
    """Gather the measured figures and the quantities of the facts behind a duty (``events``).

    A delivery is one of its thing when it says no quantity (a further round is none more); work
    counts in the hours that ``price`` bills it as.
    """
    if not events:
        return NO_FIGURES
    facts = [state.facts[event] for event in events]
    quantities: dict[str, Decimal] = {}
    for fact in facts:
        for name, count in _counted(state, fact, price):
            quantities[name] = quantities.get(name, Decimal(0)) + count
    for fact in facts:
        for name, value in fact.values.items():
            if isinstance(value, Decimal):
                quantities.setdefault(name, value)
    measured = [{fact.text("goal"): fact.number("value")} for fact in facts if fact.text("goal")]
    return figures_of(*(fact.values for fact in facts), *measured, quantities=quantities)


def _counted(state: State, fact: Fact, price: Amount | None) -> Iterator[tuple[str, Decimal]]:
    """Yield how many of each thing, or how many hours, a fact brings."""
    if fact.kind is EventKind.WORK:
        if fact.extra:
            return
        minutes = int(fact.number("minutes") or 0)
        people = max(1, len(fact.texts("people")))
        hourly = price if isinstance(price, PerUnit) else _HOURLY
        unit = hourly.unit.value if isinstance(hourly.unit, Unit) else Unit.HOUR.value
        yield unit, billed_minutes(hourly, minutes, people)
        return
    quantity = fact.number("quantity")
    if quantity is None and fact.kind is EventKind.DELIVERY and not fact.number("round"):
        quantity = Decimal(1)
    if quantity is not None and state.program is not None:
        things = state.program.things
        wide = (wide for name in fact.names for wide in things.with_groups(things.meant(name)))
        for name in dict.fromkeys(wide):
            yield name, quantity


def with_tally(state: State, figures: Figures, thing: str | None, period: str) -> Figures:
    """Add the figure that the engine took of a thing in a period, if it did."""
    value = state.tallies.get((thing or "", period))
    if value is None or thing is None:
        return figures
    return figures._replace(values={thing: value, **figures.values})


def with_measures(state: State, figures: Figures, conditions: tuple[Condition, ...]) -> Figures:
    """Add the latest measure of each figure that a condition compares and no fact here carries."""
    values = dict(figures.values)
    for condition in conditions:
        if isinstance(condition, Measured) and condition.value not in values:
            found = _latest(state, condition.value)
            if found is not None:
                values[condition.value] = found
    return figures._replace(values=values)


def with_told(state: State, figures: Figures, amount: Amount, shown: Live | Obligation) -> Figures:
    """Add the figures that an amount needs and that were told of a breach after it: by a fact that
    names the obligation or its period, else by the first that names none."""
    values = dict(figures.values)
    for name in measured_in(amount):
        if name not in values:
            found = _told_of(state, name, shown)
            if found is not None:
                values[name] = found
    return figures._replace(values=values)


def _told_of(state: State, name: str, shown: Live | Obligation) -> Decimal | None:
    first = None
    for hap in state.haps.get(What.MEASURED, ()):
        told = readings(hap.fact, name) if hap.fact is not None else ()
        if not told:
            continue
        if shown.id in hap.about or (hap.period and hap.period == shown.period):
            return told[-1]
        free = not hap.period and not hap.about
        after = shown.breached_at is not None and shown.breached_at <= hap.at
        if first is None and free and after:
            first = told[-1]
    return first


def _latest(state: State, name: str) -> Decimal | None:
    for hap in reversed(state.haps.get(What.MEASURED, ())):
        if hap.value is not None and name in hap.names:
            return hap.value
        told = readings(hap.fact, name) if hap.fact is not None else ()
        if told:
            return told[-1]
    return None
