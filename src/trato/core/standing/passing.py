"""Passing: the instants at which time that a condition waits for has passed."""

from __future__ import annotations

from trato.core.agreement import What
from trato.core.standing.conditions import elapsed_us
from trato.core.standing.happened import Hap, means
from trato.core.standing.marks import Alarm
from trato.core.standing.rules import Program
from trato.core.standing.state import State


def watch(state: State, program: Program, hap: Hap) -> None:
    """Wake when the time that conditions count from this happening has passed."""
    for condition in program.elapsing.get(hap.what, ()):
        if means(condition.since, hap, program):
            state.wake(elapsed_us(condition, hap, program), Alarm.ELAPSED, "", hap.event)


def watch_known(state: State, program: Program) -> None:
    """Wake for what had happened before a version came into force."""
    for what in program.elapsing:
        for hap in state.haps.get(what, ()):
            watch(state, program, hap)


def pass_time(state: State, event: str) -> None:
    """The time has passed: let conditions look again."""
    at = state.moment(state.now_us)
    state.queue.append(Hap(What.ELAPSED, at, state.now_us, event, None))
