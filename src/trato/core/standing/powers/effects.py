"""Effects: what using a power does to duties and to the agreement."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import assert_never

from trato.core.agreement import DelayOver, Effect, InBreach, What
from trato.core.standing.accounts.ledgering import charge_use, impose
from trato.core.standing.conditions.holding import is_of
from trato.core.standing.facts.happened import Fact, Hap
from trato.core.standing.obligations.lives import (
    end,
    why,
)
from trato.core.standing.obligations.owing import (
    arm,
)
from trato.core.standing.obligations.suspending import resume, suspend
from trato.core.standing.obligations.taking import take
from trato.core.standing.powers.ending import end_agreement
from trato.core.standing.program.dues import HOURS, Ground, after
from trato.core.standing.program.rules import PowerRule
from trato.core.standing.state.live import (
    Live,
    us_of,
)
from trato.core.standing.state.marks import (
    Alarm,
    PowerLife,
    Suspension,
)
from trato.core.standing.state.state import (
    State,
)
from trato.core.standing.values import AgreementPhase, Because, Phase, ShiftStep
from trato.core.worktime import Deadline, shifted_by_days


def take_effect(state: State, life: PowerLife, fact: Fact, at: datetime) -> None:
    """Charge the price of a power, do what it does, and let others wait for it."""
    if life.rule.act.effect is not Effect.IMPOSE:
        charge_use(state, life.rule, fact, at)
    _do(state, life, fact, at)
    state.queue.append(
        Hap(
            What.POWER_USED,
            at,
            state.now_us,
            fact.id,
            fact.side,
            fact.names,
            life.rule.clause,
            written=fact.written,
            channel=fact.channel,
            fact=fact,
        )
    )


def _do(state: State, life: PowerLife, fact: Fact, at: datetime) -> None:
    power = life.rule.act
    match power.effect:
        case Effect.SUSPEND | Effect.WITHHOLD | Effect.RESUME:
            hold = _resume if power.effect is Effect.RESUME else _suspend
            hold(state, life, fact, at)
        case Effect.TERMINATE:
            _terminate(state, life, fact, at)
        case Effect.CANCEL:
            _cancel(state, life, fact, at)
        case Effect.EXTEND:
            _extend(state, life, fact)
        case Effect.RENEW | Effect.MOVE:
            go_on = _renew if power.effect is Effect.RENEW else _move
            go_on(state, life, fact, at)
        case Effect.IMPOSE:
            impose(state, life.rule, fact, at)
        case Effect.SET_PRIORITY | Effect.CHANGE | Effect.REJECT:
            pass
        case _:
            assert_never(power.effect)


def _terminate(state: State, life: PowerLife, fact: Fact, at: datetime) -> None:
    """End the agreement, or a clause or what is owed of a thing: nothing new is born, what is due
    stays."""
    if life.rule.target is None:
        end_agreement(state, AgreementPhase.TERMINATED, at, fact.id, life.rule.clause)
        return
    for rule in list(state.since):
        named = life.rule.target in {rule.clause, rule.key, rule.thing, rule.member}
        if named:
            state.since.pop(rule)
    for live in list(_targets(state, life, fact)):
        if live.breached_at is None:
            end(state, live, at, "obligation.ended", events=(fact.id,))


def _cancel(state: State, life: PowerLife, fact: Fact, at: datetime) -> None:
    part = fact.number("quantity")
    for found in list(_targets(state, life, fact)):
        if part is not None and found.needed - found.done > part:
            live = state.own(found)
            live.needed -= int(part)
            why(live, at, "power.cancelled_part", events=(fact.id,))
        else:
            end(state, found, at, "power.cancelled", events=(fact.id,))


def lasts_with_ground(state: State, rule: PowerRule) -> bool:
    """Tell whether what a power holds goes on by itself once its ground is gone: what it withholds,
    and what it suspends for an open breach, unless a clause says who resumes it."""
    if rule.act.effect is Effect.WITHHOLD:
        return True
    breach = any(isinstance(one, InBreach | DelayOver) for one in rule.conditions)
    resumed = any(life.rule.act.effect is Effect.RESUME for life in state.powers.values())
    return rule.act.effect is Effect.SUSPEND and breach and not resumed


def _suspend(state: State, life: PowerLife, fact: Fact, at: datetime) -> None:
    power = life.rule.act
    withhold = power.effect is Effect.WITHHOLD
    target = life.rule.target or fact.text("target") or None
    suspension = Suspension(
        life.rule.id,
        target,
        at,
        fact.id,
        power.time_added,
        power.holder if withhold and target is None else None,
        until_ground=lasts_with_ground(state, life.rule),
        spared=power.spared,
    )
    suspend(state, suspension, at)
    if power.duration is not None and state.program is not None:
        limit = after(power.duration, Ground(fact.day or at, fact.id), state.program).due
        state.wake(us_of(limit.first_late_at), Alarm.POWER, life.rule.id, ("over", fact.id))
    if target is None and not withhold:
        state.phase = AgreementPhase.SUSPENDED
        state.explain(
            Because(at, "agreement.suspended", life.rule.clause, life.rule.version, (fact.id,))
        )


def _resume(state: State, life: PowerLife, fact: Fact, at: datetime) -> None:
    target = life.rule.target or fact.text("target")
    for suspension in list(state.suspensions.values()):
        if target and suspension.target and target != suspension.target:
            continue
        added = suspension.time_added or life.rule.act.time_added
        resume(state, suspension, at, fact.id, time_added=added)
        power = state.powers.get(suspension.power)
        if power is not None:
            state.powers_stale = True


def _targets(state: State, life: PowerLife, fact: Fact) -> Iterator[Live]:
    """Yield the open obligations that an act names, else those its clause names."""
    assert state.program is not None
    named = fact.text("target") or fact.text("order")
    target = named or life.rule.target
    for live in state.lives.values():
        if named and named in {live.id, live.trigger_event}:
            yield live
        elif target is None:
            continue
        elif named not in state.facts and (
            live.rule.clause == target or is_of(live, state.program, thing=target, clause=None)
        ):
            yield live


def _extend(state: State, life: PowerLife, fact: Fact) -> None:
    duration = life.rule.act.duration
    assert duration is not None
    for live in list(_targets(state, life, fact)):
        if live.due is None or live.breached_at is not None:
            continue
        later = after(duration, Ground(live.due.at), live.program).due
        if not live.due.whole_day and duration.unit not in HOURS:
            later = shifted_by_days(live.due, (later.on - live.due.on).days)
        extend_to(state, live, later, fact)


def extend_to(state: State, live: Live, due: Deadline, fact: Fact) -> None:
    """Put a new due in the place of the old one: it was granted in time."""
    live = state.own(live)
    earlier = live.due
    if earlier is None:
        return
    step = ShiftStep("shift.extension", "", earlier, due, fact.side, (fact.id,))
    live.shifts = (*live.shifts, step)
    live.due = live.base_due = due
    live.stretches = ()
    live.granted_at = fact.at
    why(live, fact.at, "shift.extension", events=(fact.id,))
    if live.phase is Phase.ACTIVE:
        arm(state, live)


def _move(state: State, life: PowerLife, fact: Fact, at: datetime) -> None:
    """Give the holder another plan, in place of the one it has."""
    target = life.rule.target or fact.text("target")
    if target:
        take(state, life.rule.act.holder, target, at, fact.id)


def _renew(state: State, life: PowerLife, _fact: Fact, _at: datetime) -> None:
    """Let the term go on from where it would end."""
    duration = life.rule.act.duration
    if duration is None or state.term_end is None:
        return
    assert state.program is not None
    state.term_end = after(duration, Ground(state.term_end.on), state.program).due
    state.wake(us_of(state.term_end.first_late_at), Alarm.TERM, "term", state.term_end)
