"""Passing: instants at which time that something waits for has passed: so much after a happening,
or so much of a duty's own term."""

from __future__ import annotations

from decimal import Decimal

from trato.core.agreement import DueAfter, Unit, What
from trato.core.standing.conditions.holding import elapsed_us
from trato.core.standing.facts.happened import Hap, means
from trato.core.standing.program.dues import moment_in
from trato.core.standing.program.portions import Allowed, passed_at
from trato.core.standing.program.rules import DutyRule, Program
from trato.core.standing.state.live import Live, Moment, us_of
from trato.core.standing.state.marks import Alarm
from trato.core.standing.state.state import State
from trato.core.standing.values import Phase

_WORKING = frozenset({Unit.WORKING_HOUR, Unit.WORKING_DAY})
_WHOLE = Decimal(100)


def watch(state: State, program: Program, hap: Hap) -> None:
    """Wake when the time that conditions count from this happening has passed."""
    for condition in program.elapsing[hap.what]:
        if means(condition.since, hap, program):
            state.wake(elapsed_us(condition, hap, program), Alarm.ELAPSED, "", hap.event)


def watch_known(state: State, program: Program) -> None:
    """Wake for what had happened before a version came into force."""
    for what in program.elapsing:
        for hap in state.haps.get(what, ()):
            watch(state, program, hap)


def watch_term(state: State, live: Live) -> None:
    """Wake when as much of a duty's term has passed as something waits for."""
    for share in live.program.shares.get(What.ELAPSED, ()):
        state.wake(share_us(live, share), Alarm.ELAPSED, live.id, share)


def share_us(live: Live, share: Decimal) -> int:
    """Return the first instant at which so much of a term has passed, in microseconds.

    The term runs from the trigger to the due, shifts included; of a deadline in working time, in
    working minutes, else in elapsed time. ``share`` in percent; over 100, past the due.
    """
    assert live.due is not None
    if share == _WHOLE:
        return us_of(live.due.first_late_at)
    allowed = allowed_for(live.rule, live.program, live.source)
    return us_of(passed_at(allowed, live.due, share)) + 1


def allowed_for(rule: DutyRule, program: Program, since: Moment) -> Allowed:
    """Return the time allowed for a duty: from what it counts from on, in its unit of time."""
    due = rule.due
    calendar = None
    if isinstance(due, DueAfter) and due.duration.unit in _WORKING:
        calendar = program.calendar(due.duration.calendar)
    return Allowed(moment_in(since, program.zone), calendar)


def pass_time(state: State, key: str, stamp: object) -> None:
    """Time has passed that something waits for."""
    at = state.moment(state.now_us)
    if not isinstance(stamp, Decimal):
        state.queue.append(Hap(What.ELAPSED, at, state.now_us, str(stamp), None))
        return
    live = state.lives.get(key)
    if live is None or live.phase is not Phase.ACTIVE or live.stop is not None:
        return
    if live.due is None or share_us(live, stamp) > state.now_us:
        return
    program = live.program
    names = program.things.with_groups(live.thing) if live.thing else ()
    hap = Hap(
        What.ELAPSED,
        at,
        state.now_us,
        live.trigger_event or live.id,
        live.rule.debtor,
        names,
        live.rule.clause,
        live.period,
        live.member,
        priority=live.trigger.priority if live.trigger is not None else "",
        about=(live.rule.clause, live.id),
        share=stamp,
    )
    state.queue.append(hap)
