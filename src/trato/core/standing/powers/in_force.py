"""Powers: when they are in force, what using them does, and why an act may change nothing."""

from __future__ import annotations

from datetime import datetime, timedelta

from trato.core.agreement import DelayOver, Duration, Effect, May, Period
from trato.core.standing.conditions.holding import (
    Asked,
    all_hold,
    holds,
    is_delay_of,
    is_of,
    limit_of,
)
from trato.core.standing.facts.happened import Fact
from trato.core.standing.obligations.lives import behind
from trato.core.standing.obligations.responding import ineffective
from trato.core.standing.obligations.suspending import resume
from trato.core.standing.powers.effects import lasts_with_ground, take_effect
from trato.core.standing.program.dues import Ground, after, before
from trato.core.standing.program.rules import PowerRule, Program
from trato.core.standing.program.spans import span_of
from trato.core.standing.state.live import (
    us_of,
)
from trato.core.standing.state.marks import (
    Alarm,
    PowerLife,
)
from trato.core.standing.state.state import (
    State,
)
from trato.core.standing.values import ActEffect, Because, PowerPhase, WithoutEffect
from trato.core.worktime import local_date, start_of_local_day

_ANY_ROLE = (May.SIGN, May.APPROVE, May.ACCEPT, May.ASK, May.PAY)
_ACTIVE = frozenset({PowerPhase.IN_FORCE, PowerPhase.EXERCISED})
_RESTING = frozenset({PowerPhase.NOT_IN_FORCE, PowerPhase.ENDED})
_INSTANT = timedelta(microseconds=1)
_ONCE = frozenset({Effect.TERMINATE, Effect.CANCEL, Effect.RENEW})


def refresh(state: State) -> None:
    """Look again at the ground of every power."""
    state.powers_stale = False
    if state.program is None:
        return
    asked = Asked(state.program)
    for id in list(state.powers):
        _refresh(state, id, asked)


def _refresh(state: State, id: str, asked: Asked) -> None:
    life = state.powers[id]
    rule = life.rule
    if rule.conditions:
        _plan_delays(state, rule, asked)
    active = life.phase in _ACTIVE
    if (active or life.phase in _RESTING) and _is_grounded(state, rule, asked) is not active:
        if active:
            _go(state, id)
        else:
            _come(state, id, behind(state, rule.conditions, asked))


def _is_grounded(state: State, rule: PowerRule, asked: Asked) -> bool:
    if rule.conditions and not all_hold(state, rule.conditions, asked):
        return False
    return not (rule.unless and any(holds(state, one, asked) for one in rule.unless))


def _come(state: State, id: str, ground: tuple[str, ...]) -> None:
    life = own(state, id)
    now = state.moment(state.now_us)
    before_ = life.phase.value
    life.phase, life.since, life.until, life.ground = PowerPhase.IN_FORCE, now, None, ground
    _why(life, now, "power.in_force", ground, before_)
    within = life.rule.act.within
    if within is not None and state.program is not None:
        limit = after(within, Ground(now), state.program).due
        life.until = limit.late_from
        state.wake(us_of(limit.first_late_at), Alarm.POWER, id, life.since)


def _go(state: State, id: str) -> None:
    life = own(state, id)
    now = state.moment(state.now_us)
    before_ = life.phase.value
    life.phase, life.until = PowerPhase.ENDED, now
    _why(life, now, "power.ended", life.ground, before_)
    lost_later = {use.event for use in life.uses if use.until is not None}
    for suspension in list(state.suspensions.values()):
        # What a later record takes away is held until that record (see lose_ground).
        if suspension.event in lost_later:
            continue
        if suspension.power == life.rule.id and suspension.until_ground:
            resume(state, suspension, now, "", time_added=suspension.time_added)


def _why(life: PowerLife, at: datetime, rule: str, events: tuple[str, ...], before_: str) -> None:
    power = life.rule
    because = Because(at, rule, power.clause, power.version, events, (), before_, life.phase.value)
    life.because = (*life.because, because)


def own(state: State, id: str) -> PowerLife:
    """Return a power that this state may change."""
    life = state.powers[id].copy()
    state.powers[id] = life
    return life


def expire(state: State, id: str, since: datetime) -> None:
    """The time to use a power has run out."""
    life = state.powers.get(id)
    if life is None or life.since != since or life.phase is not PowerPhase.IN_FORCE:
        return
    life = own(state, id)
    life.phase = PowerPhase.EXPIRED
    _why(life, state.moment(state.now_us), "power.expired", life.ground, "in_force")


def _plan_delays(state: State, rule: PowerRule, asked: Asked) -> None:
    """Wake when a delay that a power waits for is complete."""
    for condition in rule.conditions:
        if not isinstance(condition, DelayOver):
            continue
        for live in state.lives.values():
            if live.breached_at is None or live.due is None:
                continue
            if not is_delay_of(live, asked.program, condition):
                continue
            last = limit_of(live.due, condition.duration, asked.program)
            limit = us_of(last.late_from if condition.inclusive else last.first_late_at)
            key = (rule.id, live.id, limit)
            if limit > state.now_us and key not in state.planned:
                state.planned = state.planned | {key}
                state.wake(limit, Alarm.POWER, "", None)


# --- using them -----------------------------------------------------------------------------


def use(state: State, fact: Fact) -> None:
    """Take the use of a power: effective, or without effect and why."""
    life = _meant(state, fact)
    if life is None:
        ineffective(state, fact, fact.clause, WithoutEffect.NOTHING_TO_ACT_ON)
        return
    _use(state, fact, life)


def _use(state: State, fact: Fact, life: PowerLife) -> None:
    _doubt_hours(state, fact, life)
    told = state.told.get(fact.id)
    reason = told.reason if told is not None and not told.effective else _fault(state, life, fact)
    if told is not None and told.effective:
        reason = None
    id = next(key for key, other in state.powers.items() if other is life)
    life = own(state, id)
    if reason is not None:
        act = ActEffect(fact.id, fact.at, life.rule.clause, effective=False, reason=reason)
        life.uses = (*life.uses, act)
        return
    starts = _starts(state, life.rule, fact)
    until = told.until if told is not None else None
    lost = WithoutEffect.GROUND_LOST if until is not None else None
    act = ActEffect(
        fact.id,
        fact.at,
        life.rule.clause,
        effective=True,
        reason=lost,
        effective_on=starts,
        until=until,
    )
    life.uses = (*life.uses, act)
    before_ = life.phase.value
    life.phase = PowerPhase.EXERCISED
    _why(life, fact.at, "power.used", (fact.id,), before_)
    if us_of(starts) > state.now_us:
        life.waiting = fact.id
        state.wake(us_of(starts), Alarm.NOTICE, id, fact.id)
    else:
        take_effect(state, life, fact, starts)
    if until is not None:
        state.wake(us_of(until), Alarm.POWER, id, ("lost", fact.id))


def _doubt_hours(state: State, fact: Fact, life: PowerLife) -> None:
    """A ground may come or go within a day: then it matters at what hour the power was used, and at
    what hour its other side did something on that day."""
    if fact.day is not None:
        state.doubt(fact.id)
    day = local_date(fact.at, state.program.zone) if state.program is not None else fact.on
    other = life.rule.act.holder.other
    same = (one.id for one in state.facts.values() if one.day == day and one.side is other)
    state.doubt(*same)


def cancel_order(state: State, fact: Fact) -> None:
    """Take the cancellation of an order as the use of the power to cancel, where a clause gives
    one."""
    order = state.facts.get(fact.text("order"))
    found = [
        life
        for life in state.powers.values()
        if life.rule.act.effect is Effect.CANCEL and _is_for(state, life, order)
    ]
    mine = [life for life in found if life.rule.act.holder is fact.side]
    if not found:
        ineffective(state, fact, "", WithoutEffect.NOTHING_TO_ACT_ON)
        return
    _use(state, fact, (mine or found)[0])


def _is_for(state: State, life: PowerLife, order: Fact | None) -> bool:
    target = life.rule.target
    if target is None or order is None or state.program is None:
        return True
    named = state.program.things.meant(target)
    clauses = {live.rule.clause for live in state.open_for(order.id)}
    return target in clauses or state.program.is_about(named, order.names)


def notice_over(state: State, id: str, event: str) -> None:
    """The notice period of a power has passed: its effect starts by itself."""
    life = state.powers.get(id)
    fact = state.facts.get(event)
    if life is None or fact is None or life.waiting != event:
        return
    life = own(state, id)
    life.waiting = ""
    now = state.moment(state.now_us)
    if life.phase is PowerPhase.ENDED and lasts_with_ground(state, life.rule):
        _why(life, now, "power.ground_gone", (event,), "exercised")
        return
    take_effect(state, life, fact, now)


def run_over(state: State, event: str) -> None:
    """A suspension has lasted as long as it may: what it held goes on."""
    suspension = state.suspensions.get(event)
    if suspension is not None:
        now = state.moment(state.now_us)
        resume(state, suspension, now, "", time_added=suspension.time_added)
        state.powers_stale = True


def lose_ground(state: State, id: str, event: str) -> None:
    """A later record removed the ground of an act: its effect ends."""
    life = state.powers.get(id)
    if life is None:
        return
    life = own(state, id)
    life.waiting = ""
    now = state.moment(state.now_us)
    _why(life, now, "power.ground_lost", (event,), life.phase.value)
    suspension = state.suspensions.get(event)
    if suspension is not None:
        resume(state, suspension, now, event, time_added=suspension.time_added)
    state.powers_stale = True


def _meant(state: State, fact: Fact) -> PowerLife | None:
    """Return the power that an act speaks of: of its clause, its target, better its holder's."""
    clause = fact.clause
    target = fact.text("target")
    found = [
        life for id, life in state.powers.items() if clause in {life.rule.clause, id, life.rule.id}
    ]
    if target:
        narrowed = [life for life in found if _targets(state, life.rule, target)]
        found = narrowed or found
    mine = [life for life in found if life.rule.act.holder is fact.side]
    ready = [life for life in mine if life.phase is PowerPhase.IN_FORCE]
    ranked = ready or mine or found
    return ranked[0] if ranked else None


def _targets(state: State, rule: PowerRule, target: str) -> bool:
    if rule.target is None:
        return False
    things = state.program.things if state.program is not None else None
    meant = things.meant(target) if things is not None else target
    return target in {rule.target, rule.member} or meant in {rule.target, rule.member}


def _fault(state: State, life: PowerLife, fact: Fact) -> WithoutEffect | None:
    """Tell why the use of a power has no effect, or None."""
    power = life.rule.act
    if fact.side is not power.holder:
        return WithoutEffect.WRONG_PARTY
    if not state.people.may(fact.person, *_ANY_ROLE, at=fact.at):
        return WithoutEffect.NOT_ALLOWED
    if not fact.bound:
        return WithoutEffect.UNCONFIRMED
    match life.phase:
        case PowerPhase.NOT_IN_FORCE | PowerPhase.ENDED:
            return WithoutEffect.NOT_IN_FORCE
        case PowerPhase.EXPIRED:
            return WithoutEffect.OUT_OF_WINDOW
        case _:
            pass
    if _is_done_already(state, life):
        return WithoutEffect.ALREADY_DONE
    return _out_of_window(state, life, fact)


def _is_done_already(state: State, life: PowerLife) -> bool:
    effect = life.rule.act.effect
    if life.waiting or (effect is Effect.TERMINATE and state.ended_us is not None):
        return True
    if effect in {Effect.SUSPEND, Effect.WITHHOLD}:
        return any(one.power == life.rule.id for one in state.suspensions.values())
    if effect is Effect.RESUME:
        return not state.suspensions
    return effect in _ONCE and any(use.effective for use in life.uses)


def _out_of_window(state: State, life: PowerLife, fact: Fact) -> WithoutEffect | None:
    """Tell whether an act that must come some time before a due came too late."""
    power = life.rule.act
    if power.before is None or state.program is None:
        return None
    target = fact.text("target") or fact.text("order") or power.target or ""
    for live in state.lives.values():
        named = target in {live.id, live.rule.clause, live.trigger_event}
        if not (named or is_of(live, state.program, thing=target or None, clause=None)):
            continue
        if live.due is None:
            continue
        limit = before(power.before, live.due.at, live.id, state.program).due
        return None if limit.is_met_by(fact.at) else WithoutEffect.OUT_OF_WINDOW
    return None


def _starts(state: State, rule: PowerRule, fact: Fact) -> datetime:
    """Return when a use takes effect: at once, or at the first instant after its notice."""
    starts = fact.at
    if rule.act.notice is not None and state.program is not None:
        notice = after(rule.act.notice, Ground(fact.day or fact.at, fact.id), state.program)
        starts = notice.due.first_late_at
    if rule.act.at_end_of is not None and state.program is not None:
        starts = _end_of(rule.act.at_end_of, starts, state.program, given=rule.act.notice)
    wanted = fact.event.fields.get("effective_on")
    if isinstance(wanted, datetime) and wanted > starts:
        return wanted
    return starts


def _end_of(
    period: Period, starts: datetime, program: Program, *, given: Duration | None
) -> datetime:
    """Return the end of the period in which the notice runs out, or in which the power is used."""
    last = starts - _INSTANT if given is not None else starts
    span = span_of(period, local_date(last, program.zone))
    return start_of_local_day(program.zone, span.last_on + timedelta(days=1))
