"""Planning: when each period of a recurring duty begins and is due, reckoned once per rule."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from trato.core.agreement import DueAfter, Period, Rhythm
from trato.core.standing.program.dues import Ground, Moment, Reckoned, due_of
from trato.core.standing.program.rules import DutyRule, Program, Shape
from trato.core.standing.program.spans import Span, next_span, span_of
from trato.core.standing.state.live import Birth, Live
from trato.core.standing.values import (
    Because,
    Phase,
    Step,
)
from trato.core.worktime import (
    NoWorkingTimeError,
    TimeOutOfReachError,
    end_of_local_day,
    is_working_day,
    local_date,
    microseconds_of,
    start_of_local_day,
)

NEVER = 2**62
_SEARCH_MAX = 400
_KEPT_MAX = 40_000


# How a birth is told, by what its obligations come from.
BORN: Final = {
    Shape.ONCE: "obligation.born.once",
    Shape.EVERY: "obligation.born.period",
    Shape.EACH: "obligation.born.event",
    Shape.WHEN: "obligation.born.first",
    Shape.RHYTHM: "obligation.born.window",
    Shape.TIMES: "obligation.born.period",
    Shape.ENDED: "obligation.born.ended",
}


@dataclass(slots=True, eq=False)
class Planned:
    """A period of a rule: when it starts, when its obligation is born (in microseconds too), its
    due if the period alone decides it, and when that falls. ``template`` is the obligation as it is
    born, when it is in force from its birth; the due of one that waits for its start is not known
    then."""

    rule: DutyRule
    program: Program
    span: Span
    id: str
    at: datetime
    start_us: int
    birth_us: int
    falls_us: int
    reckoned: Reckoned | None
    template: Live | None
    following: Span | None
    next: Planned | None = None  # see next_planned


def planned(rule: DutyRule, program: Program, span: Span) -> Planned | None:
    """Return the plan of a period; None beyond the years that can be computed."""
    key = (rule.number, span.name)
    known: Planned | None = program.plans.get(key)
    if known is None:
        known = _planned(rule, program, span)
        if len(program.plans) < _KEPT_MAX:
            program.plans[key] = known
    return known


def next_planned(plan: Planned) -> Planned | None:
    """Return the plan of the period after another; found once, while not too many are kept."""
    if plan.next is not None or plan.following is None:
        return plan.next
    found = planned(plan.rule, plan.program, plan.following)
    if len(plan.program.plans) < _KEPT_MAX:
        plan.next = found
    return found


def _planned(rule: DutyRule, program: Program, span: Span) -> Planned | None:
    try:
        start = start_of_local_day(program.zone, span.first_on)
        start_us = microseconds_of(start)
        reckoned = _due(rule, program, span, start)
        if rule.shape is Shape.ENDED:
            start = end_of_local_day(program.zone, span.last_on)
            birth_us = microseconds_of(start)
        else:
            birth_us = _birth(rule, program, reckoned, start_us)
        falls_us = NEVER if reckoned is None else microseconds_of(reckoned.due.late_from)
        id = id_of_period(rule, span)
        us = birth_us if rule.shape is Shape.ENDED else start_us
        birth = Birth(rule, program, start, us, span=span)
        template = template_of(birth, id, reckoned) if _is_plain(rule) else None
        following = _following(rule, program, span)
        return Planned(
            rule,
            program,
            span,
            id,
            start,
            start_us,
            birth_us,
            falls_us,
            reckoned,
            template,
            following,
        )
    except (TimeOutOfReachError, OverflowError):
        return None


def id_of_period(rule: DutyRule, span: Span) -> str:
    """Return the identity of the obligation of a period: clause / period / member."""
    id = f"{rule.key}/{span.name}"
    return f"{id}/{rule.member}" if rule.member else id


def _is_plain(rule: DutyRule) -> bool:
    """Tell whether a duty is in force whenever its period begins."""
    within = rule.shape is Shape.TIMES and rule.due is None
    return not (rule.conditions or rule.exemptions or rule.lapses or within)


def template_of(birth: Birth, id: str, reckoned: Reckoned | None) -> Live:
    """Return an obligation of nobody's, with the terms that its period gives it."""
    live = Live(None, birth, id=id, depth=0)
    live.phase = Phase.ACTIVE
    live.pending_due = birth.rule.start is not None
    steps: tuple[Step, ...] = ()
    if reckoned is not None:
        steps = reckoned.steps
        live.base_due = live.due = reckoned.due
        live.late_us = reckoned.due.first_late_us
    rule, number = birth.rule, birth.program.number
    key = BORN[rule.shape]
    live.because = (Because(birth.at, key, rule.clause, number, (), steps, "", "active"),)
    return live


def _due(rule: DutyRule, program: Program, span: Span, start: datetime) -> Reckoned | None:
    """Return when the duty of a period is due, when the period alone decides it."""
    if rule.due is None or rule.start is not None:
        return None
    at: Moment = start
    if rule.shape is Shape.ENDED or (isinstance(rule.due, DueAfter) and rule.due.since is not None):
        at = span.last_on
    try:
        return due_of(rule.due, Ground(at, "", span, rule.period), program)
    except (NoWorkingTimeError, TimeOutOfReachError, OverflowError, ValueError):
        return None


def _birth(rule: DutyRule, program: Program, reckoned: Reckoned | None, start_us: int) -> int:
    """Return the start of a period, or that of the period in which it is due, if earlier."""
    if reckoned is None or microseconds_of(reckoned.due.late_from) >= start_us:
        return start_us
    assert rule.period is not None
    day = local_date(reckoned.due.late_from, program.zone)
    earlier = span_of(rule.period, day)
    first_on = earlier.first_on
    if first_on > day:  # before the first period of a rhythm that begins on a date
        first_on = day - (earlier.last_on - earlier.first_on)
    return min(start_us, microseconds_of(start_of_local_day(program.zone, first_on)))


def _following(rule: DutyRule, program: Program, span: Span) -> Span | None:
    assert rule.period is not None
    try:
        return _worked(rule.period, program, next_span(rule.period, span))
    except (OverflowError, ValueError):
        return None


def _worked(period: Period, program: Program, span: Span) -> Span:
    """Return a period, or where it is a closed day, the next one that is not."""
    calendar = program.first_calendar
    if period.rhythm is Rhythm.WORKING_DAY and calendar is not None:
        for _ in range(_SEARCH_MAX):
            if is_working_day(calendar, span.first_on):
                break
            span = next_span(period, span)
    return span


def first_period(rule: DutyRule, program: Program, now_us: int, day: date) -> Planned | None:
    """Return the plan of the first period that began, and whose date falls, once its clause was in
    force: at an instant of a local day."""
    assert rule.period is not None
    in_part = pays_part(rule)
    plan = planned(rule, program, _worked(rule.period, program, span_of(rule.period, day)))
    for _ in range(_SEARCH_MAX):
        if plan is None:
            return None
        if (plan.start_us >= now_us or in_part) and plan.falls_us >= now_us:
            return plan
        plan = next_planned(plan)
    return None


def pays_part(rule: DutyRule) -> bool:
    """Tell whether a period that is not whole is paid all the same, by its days or in full."""
    return rule.payment is not None and rule.payment.partial in {"prorated", "whole"}
