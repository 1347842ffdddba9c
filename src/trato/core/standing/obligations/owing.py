"""Owing: until when an obligation is owed, and the timer that rings when it is late."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from trato.core.agreement import Due, DueAfter, DueBefore, Happening, What
from trato.core.standing.conditions.passing import watch_term
from trato.core.standing.facts.happened import Hap, means
from trato.core.standing.making import made
from trato.core.standing.obligations.planning import planned
from trato.core.standing.program.dues import HOURS, Ground, Reckoned, after, counted, due_of
from trato.core.standing.program.rules import Shape
from trato.core.standing.program.spans import Span
from trato.core.standing.state.live import (
    Live,
    Moment,
)
from trato.core.standing.state.marks import (
    Alarm,
)
from trato.core.standing.state.state import (
    State,
)
from trato.core.standing.values import Phase
from trato.core.worktime import NoWorkingTimeError, TimeOutOfReachError

_PERIODIC = frozenset({Shape.EVERY, Shape.TIMES, Shape.ENDED})
_ACTIVE: Final = Phase.ACTIVE
_BREACH: Final = Alarm.BREACH


def first_due(state: State, live: Live) -> Reckoned | None:
    """Return the due of an obligation if what it counts from is known, else mark it as awaited."""
    rule, span, pattern = live.rule, live.span, live.rule.start
    if rule.due is None:
        return None
    if pattern is None:
        if span is not None and rule.shape in _PERIODIC:
            plan = planned(rule, live.program, span)
            return plan.reckoned if plan is not None else None
        at = live.source if span is None else _counted_from(live, span)
        source = live.trigger_event or ""
        if not isinstance(at, datetime) and _counts_hours(rule.due):
            state.doubt(source)
        return reckon(live, made(Ground, (at, source, span, rule.period)))
    hap = start_known(state, live, pattern)
    if hap is None:
        live.pending_due = True
        return None
    return count_from(state, live, hap)


def _counts_hours(due: Due) -> bool:
    """Tell whether a due is so many hours from something: then it matters at what hour that was."""
    return isinstance(due, DueAfter | DueBefore) and due.duration.unit in HOURS


def _counted_from(live: Live, span: Span) -> Moment:
    """Return what the due of a period is counted from: its trigger, or its end."""
    due = live.rule.due
    return span.last_on if isinstance(due, DueAfter) and due.since is not None else live.source


def reckon(live: Live, ground: Ground) -> Reckoned | None:
    """Return a due, or None where its calendar knows no such day."""
    rule, program = live.rule, live.program
    assert rule.due is not None
    try:
        if rule.duration is not None:
            return counted(program.term(rule, rule.duration), ground)
        if rule.after is None:
            return due_of(rule.due, ground, program)
        begun = after(rule.after, ground, program)
        found = due_of(rule.due, ground._replace(at=begun.due.on), program)
        return Reckoned(found.due, (*begun.steps, *found.steps))
    except (NoWorkingTimeError, TimeOutOfReachError, OverflowError, ValueError):
        return None


def reckon_from(live: Live, hap: Hap) -> Reckoned | None:
    """Return the due counted from what was awaited («desde la factura», «antes de la junta»)."""
    at: Moment = hap.counts_from
    if isinstance(live.rule.due, DueBefore) and hap.known_at is not None:
        at = hap.known_at
    return reckon(live, Ground(at, hap.event, live.span, live.rule.period))


def start_known(state: State, live: Live, pattern: Happening) -> Hap | None:
    """Return what the due counts from, when it happened already and belongs to this obligation."""
    for hap in reversed(state.happened(pattern)):
        if means(pattern, hap, live.program) and belongs(state, live, hap):
            return hap
    return None


def belongs(state: State, live: Live, hap: Hap) -> bool:
    """Tell whether an awaited happening is this obligation's and not another's."""
    if live.id in hap.about:
        return True
    if hap.member and live.member:
        return hap.member == live.member
    if live.span is not None:
        if hap.period:
            return hap.period == live.span.name
        return hap.us >= live.trigger_us and not _taken(state, live, hap)
    if live.rule.shape is Shape.EACH:
        of = hap.fact.text("of") if hap.fact is not None else ""
        if of and any(one.trigger_event == of for one in state.open_of(live.rule)):
            return of == live.trigger_event
        return hap.us >= live.trigger_us and not _taken(state, live, hap)
    return not _taken(state, live, hap)


def _taken(state: State, live: Live, hap: Hap) -> bool:
    """Tell whether another obligation already counts from that happening: of the same rule, or any
    when it is an invoice."""
    taken = state.counted.get(_use(live, hap))
    return taken is not None and taken != live.id


def _use(live: Live, hap: Hap) -> tuple[str, str]:
    by = "" if hap.what is What.INVOICED else live.rule.key + live.rule.member
    return hap.event, by


def count_from(state: State, live: Live, hap: Hap) -> Reckoned | None:
    """Let an obligation's due count from what it waited for."""
    state.counted[_use(live, hap)] = live.id
    live.lean(hap.event, hap.through)
    if hap.day is not None and live.rule.due is not None and _counts_hours(live.rule.due):
        state.doubt(hap.event)
    return reckon_from(live, hap)


def reckon_same(state: State, live: Live) -> Reckoned | None:
    """Reckon a due again from what it counts from already: its calendar has changed."""
    pattern = live.rule.start
    if pattern is None:
        return first_due(state, live)
    for hap in reversed(state.happened(pattern)):
        if state.counted.get(_use(live, hap)) == live.id:
            return reckon_from(live, hap)
    return None


def set_base(state: State, live: Live, reckoned: Reckoned) -> None:
    """Give an obligation its due, and set the timer of its breach."""
    live.pending_due = False
    live.base_due = live.due = reckoned.due
    arm(state, live)


def arm(state: State, live: Live) -> None:
    """Set the timer that rings at the first instant at which an obligation is late."""
    due = live.due
    if due is None or live.phase is not _ACTIVE or live.breached_at is not None:
        live.late_us = None
        return
    live.late_us = late_us = due.first_late_us
    state.wake(late_us, _BREACH, live.id, late_us)
    if live.program.shares:
        watch_term(state, live)
