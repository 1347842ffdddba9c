"""Quality: what was delivered, held against the criteria agreed beforehand, item by item."""

from __future__ import annotations

from decimal import Decimal

from trato.core.agreement import Bounds, Criterion, Goal
from trato.core.standing.facts.happened import Fact
from trato.core.standing.program.naming import plain
from trato.core.standing.program.rules import DutyRule, Program
from trato.core.standing.values import Quality


def readings(fact: Fact, name: str) -> tuple[Decimal, ...]:
    """Return the figures of that name that a fact carries, all readings of it."""
    wanted = plain(name)
    for key, value in fact.values.items():
        if plain(key) == wanted:
            several = value if isinstance(value, tuple) else (value,)
            return tuple(Decimal(one) for one in several if isinstance(one, int | Decimal))
    if plain(fact.text("goal")) == wanted:
        value = fact.number("value")
        return () if value is None else (value,)
    return ()


def within(bounds: Bounds, value: Decimal) -> bool:
    """Tell whether a value lies within bounds, both included."""
    above = bounds.low is None or value >= bounds.low
    return above and (bounds.high is None or value <= bounds.high)


def criteria_of(program: Program, thing: str | None) -> list[tuple[str, Criterion]]:
    """Return the criteria of a thing, or of a group that holds it, with their clause's label."""
    criteria = program.agreed.criteria
    if not criteria:
        return []
    names = program.things.with_groups(thing) if thing else ()
    return [one for name in (*names, "") for one in criteria.get(name, ())]


def judged(program: Program, fact: Fact, thing: str | None) -> tuple[Quality, ...]:
    """Return every criterion of a delivery with what is known: met, not met, or nobody said."""
    rows = []
    for clause, criterion in criteria_of(program, thing):
        bounds = criterion.bounds
        found = readings(fact, bounds.value) if bounds is not None else ()
        if bounds is None or not found:
            rows.append(Quality(clause, criterion.name, None, unit=bounds.unit if bounds else ""))
            continue
        worst = next((one for one in found if not within(bounds, one)), found[-1])
        rows.append(
            Quality(
                clause,
                criterion.name,
                all(within(bounds, one) for one in found),
                worst,
                bounds.low,
                bounds.high,
                bounds.unit,
                (fact.id,),
            )
        )
    return tuple(rows)


def fails(program: Program, fact: Fact, thing: str | None) -> bool:
    """Tell whether a measured criterion is not met."""
    return any(row.met is False for row in judged(program, fact, thing))


def level_of(rule: DutyRule, program: Program, fact: Fact) -> bool | None:
    """Tell whether a fact shows a level as kept up; None when it says nothing about it."""
    if isinstance(rule.act, Goal):
        found = readings(fact, rule.act.name)
        return None if not found else _reached(rule.act, found[-1])
    for _, criterion in criteria_of(program, rule.thing):
        bounds = criterion.bounds
        found = readings(fact, bounds.value) if bounds is not None else ()
        if bounds is not None and found:
            return all(within(bounds, one) for one in found)
    return None


def is_within(rule: DutyRule, program: Program, value: Decimal) -> bool | None:
    """Tell whether a figure is within the bounds of a level; None when it has none."""
    for _, criterion in criteria_of(program, rule.thing):
        if criterion.bounds is not None:
            return within(criterion.bounds, value)
    return None


def _reached(goal: Goal, value: Decimal) -> bool:
    """Tell whether a goal is reached: upwards, or downwards from its baseline."""
    if goal.baseline is not None and goal.target < goal.baseline:
        return value <= goal.target
    return value >= goal.target
