"""Members: a clause about a group, said again for each thing in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from trato.core.agreement import (
    DueAfter,
    DueBefore,
    Duty,
    Each,
    Happened,
    Happening,
    Power,
    When,
)
from trato.core.standing.program.naming import Things

T = TypeVar("T")


def said_of(value: T, group: str, member: str) -> T:
    """Return a value with every mention of a group turned into one of its members."""
    if isinstance(value, str) and not hasattr(value, "value"):
        return member if value == group else value  # type: ignore[return-value]
    if isinstance(value, tuple):
        return tuple(said_of(part, group, member) for part in value)  # type: ignore[return-value]
    if is_dataclass(value) and not isinstance(value, type):
        changed: dict[str, Any] = {}
        for part in fields(value):
            old = getattr(value, part.name)
            new = said_of(old, group, member)
            if new is not old and new != old:
                changed[part.name] = new
        return replace(value, **changed) if changed else value
    return value


def named_by(act: Duty) -> Iterator[str]:
    """Yield the names through which a duty may speak of a group, the strongest first."""
    if act.thing:
        yield act.thing
    happenings: list[Happening | None] = []
    if isinstance(act.trigger, Each | When):
        happenings.append(act.trigger.happening)
    if isinstance(act.due, DueAfter):
        happenings.append(act.due.since)
    if isinstance(act.due, DueBefore):
        happenings.append(act.due.happening)
    for happening in happenings:
        if happening is not None and happening.thing:
            yield happening.thing


def group_of(act: Duty, things: Things) -> str | None:
    """Return the group that a duty is about, or None."""
    return next((name for name in named_by(act) if things.is_group(name)), None)


def group_of_power(act: Power, things: Things) -> str | None:
    """Return the group that a power is about, or None."""
    names = [act.target]
    for condition in act.conditions:
        if isinstance(condition, Happened):
            names.append(condition.happening.thing)
        else:
            names.append(getattr(condition, "thing", None))
    return next((name for name in names if name and things.is_group(name)), None)
