"""Taking: what a side has from now on, in place of the other things of its group («Plan X»)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from trato.core.agreement import Has, Side, What
from trato.core.standing.conditions.holding import has
from trato.core.standing.facts.happened import Hap
from trato.core.standing.obligations.lives import end
from trato.core.standing.program.rules import DutyRule, Program, Shape
from trato.core.standing.state.live import us_of
from trato.core.standing.state.state import State

# What was owed for a period, or each time, stays owed when the plan it belongs to is left.
_LEFT = frozenset({Shape.ONCE, Shape.RHYTHM})


def take_agreed(state: State, program: Program, *, before: Program | None = None) -> None:
    """Take what the text itself says that a side has, where an earlier version did not."""
    known = [act for _, act in before.scope.taken] if before is not None else []
    for _, act in program.scope.taken:
        if act not in known:
            at = state.moment(state.now_us)
            take(state, act.side, act.thing, at, f"version:{program.number}")


def take_ordered(state: State, hap: Hap) -> None:
    """Take a thing by ordering it, where the agreement tells who has it from who has not."""
    program = state.program
    if program is None or hap.side is None or hap.fact is None:
        return
    for thing in _takeable(program, hap.fact.names):
        take(state, hap.side, thing, hap.at, hap.event)


def _takeable(program: Program, names: Iterable[str]) -> list[str]:
    meant = (program.things.meant(name) for name in names)
    return [thing for thing in dict.fromkeys(meant) if thing in program.takeable]


def take(state: State, side: Side, named: str, at: datetime, event: str) -> None:
    """Give a side a thing; what it had of the same group, and what hung on that, ends."""
    program = state.program
    assert program is not None
    thing = program.things.meant(named)
    names = program.things.with_groups(thing)
    for group in names[1:] or ("",):
        state.taken[side, group] = thing
        state.takings = (*state.takings, (us_of(at), side, group, thing, event))
    for live in list(state.lives.values()):
        if live.rule.shape in _LEFT and live.breached_at is None and _is_left(state, live.rule):
            end(state, live, at, "obligation.plan_left", events=(event,))
    state.queue.append(Hap(What.TAKEN, at, us_of(at), event, side, names))


def _is_left(state: State, rule: DutyRule) -> bool:
    assert state.program is not None
    return any(
        isinstance(condition, Has) and not has(state, condition, state.program)
        for condition in rule.conditions
    )
