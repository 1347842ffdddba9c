"""Running: facts and timers of an instant, in the order that is agreed for one instant.

Facts and performances, then breaches and presumptions, then triggers to a fixpoint, then powers,
waivers and suspensions.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final, assert_never

from trato.core.agreement import Verb
from trato.core.events import EventKind
from trato.core.standing.accounts.accounting import refresh_amounts
from trato.core.standing.births import births_due
from trato.core.standing.conditions.passing import pass_time
from trato.core.standing.facts.happened import Fact
from trato.core.standing.meeting import catch_up, take
from trato.core.standing.obligations import breaching
from trato.core.standing.obligations.planning import Planned
from trato.core.standing.obligations.responding import ANSWERS, ineffective, respond
from trato.core.standing.obligations.tallying import take_tally
from trato.core.standing.powers import granting
from trato.core.standing.powers.ending import end_survival, reach_term
from trato.core.standing.powers.in_force import (
    cancel_order,
    expire,
    lose_ground,
    notice_over,
    refresh,
    run_over,
    use,
)
from trato.core.standing.settling import drain, settle_before, settle_money
from trato.core.standing.state.marks import (
    Alarm,
    Timer,
)
from trato.core.standing.state.state import (
    State,
)
from trato.core.standing.values import WithoutEffect
from trato.core.standing.versions import (
    VERSION_KINDS,
    Shelf,
    come_into_force,
    handle,
    lapse,
    sign_assumed,
)

_LATER = frozenset(
    {
        EventKind.POWER_USED,
        EventKind.WAIVER,
        EventKind.EXTENSION_GRANTED,
        EventKind.ORDER_CANCELLED,
    }
)
_ANSWERING = VERSION_KINDS.union(ANSWERS)
_PAY: Final = Verb.PAY
_BIRTH: Final = Alarm.BIRTH  # the last that comes before the facts of an instant


def advance(state: State, shelf: Shelf, until_us: int) -> None:
    """Let time pass up to an instant: every timer that rings by then."""
    instants = state.instants
    while instants and instants[0] <= until_us:
        state.now_us = instants[0]
        _ring_all(state, shelf, _begin_instant(state, shelf))
        if state.powers_stale and state.powers:
            _use_powers(state, ())
        if state.must_settle:
            settle_money(state)


def instant(state: State, shelf: Shelf, us: int, facts: Sequence[Fact]) -> None:
    """Do all that comes at the instant of some facts."""
    state.now_us = us
    instants = state.instants
    later = _begin_instant(state, shelf) if instants and instants[0] <= us else ()
    uses = _meet(state, shelf, facts)
    if later:
        _ring_all(state, shelf, later)
    if uses or state.powers_stale:
        _use_powers(state, uses)
    if state.must_settle:
        settle_money(state)


def _begin_instant(state: State, shelf: Shelf) -> list[Timer]:
    """Ring what comes before the facts of an instant: versions, terms, births. Return the timers
    that ring after them, in their order."""
    timers = state.take_timers()
    if timers[0][0] > _BIRTH:
        return timers
    plans: list[Planned] = []
    later: list[Timer] = []
    for timer in timers:
        if timer[0] is _BIRTH:
            plans.extend(timer[2])
        elif timer[0] < _BIRTH:
            _ring(state, shelf, timer)
        else:
            later.append(timer)
    births_due(state, plans)
    if state.queue:
        drain(state)
    return later


def _ring_all(state: State, shelf: Shelf, timers: Sequence[Timer]) -> None:
    """Ring timers in their order, and let each trigger what waits for it."""
    for timer in timers:
        _ring(state, shelf, timer)
        if state.queue:
            drain(state)


def _use_powers(state: State, uses: Sequence[Fact]) -> None:
    if state.powers_stale:
        refresh(state)
        drain(state)
    for fact in uses:
        _use_power(state, fact)
        drain(state)
    if state.powers_stale:
        refresh(state)
        drain(state)


def _use_power(state: State, fact: Fact) -> None:
    """Take the use of a power, a waiver, an extension. What it ends, the books have heard of."""
    settle_money(state)
    if state.program is None:
        ineffective(state, fact, "", WithoutEffect.NOTHING_TO_ACT_ON)
        return
    match fact.kind:
        case EventKind.POWER_USED:
            use(state, fact)
        case EventKind.ORDER_CANCELLED:
            cancel_order(state, fact)
        case EventKind.WAIVER:
            granting.waive(state, fact)
        case _:
            granting.extend(state, fact)


# --- timers ---------------------------------------------------------------------------------


def _ring(state: State, shelf: Shelf, timer: Timer) -> None:
    alarm, key, stamp, _ = timer
    match alarm:
        case Alarm.BREACH:
            _breach(state, key, stamp)
        case Alarm.BIRTH:
            births_due(state, stamp)
        case Alarm.VERSION:
            _version(state, shelf, key, stamp)
        case Alarm.CURE | Alarm.POWER | Alarm.NOTICE:
            _power(state, alarm, key, stamp)
        case Alarm.ANSWERING:
            breaching.stay_unanswered(state, key, stamp)
        case Alarm.TERM:
            _term(state, key, stamp)
        case Alarm.TALLY | Alarm.ELAPSED:
            _pass(state, alarm, key, stamp)
        case _:
            assert_never(alarm)


def _pass(state: State, alarm: Alarm, key: str, stamp: object) -> None:
    if alarm is Alarm.TALLY:
        take_tally(state, stamp)
    else:
        pass_time(state, key, stamp)


def _term(state: State, key: str, stamp: Any) -> None:
    settle_before(state)
    if key == "term":
        reach_term(state, stamp)
    else:
        end_survival(state, key, stamp)


def _version(state: State, shelf: Shelf, key: str, number: int) -> None:
    settle_before(state)
    if key == "signed":
        sign_assumed(state, shelf, number)
        for late in _take_now(state, "in_force"):
            come_into_force(state, shelf, late)
    else:
        come_into_force(state, shelf, number)
    if state.program is not None and state.before:
        catch_up(state)


def _take_now(state: State, key: str) -> list[int]:
    """Take out the timers of that key which were set for this very instant; return their stamps."""
    if state.now_us not in state.timers:
        return []
    ready = state.take_timers()
    _put_back(state, [one for one in ready if one[1] != key])
    return [stamp for _, its, stamp, _ in ready if its == key]


def _put_back(state: State, timers: list[Timer]) -> None:
    for alarm, key, stamp, _ in timers:
        state.wake(state.now_us, alarm, key, stamp)


def _breach(state: State, id: str, late_us: int) -> None:
    live = state.lives.get(id)
    if live is None or live.late_us != late_us:
        return  # it was kept before, or its due has moved
    event = live.trigger_event
    if state.dirty and live.rule.verb is _PAY:
        settle_money(state)
        live = state.lives.get(id)
    if live is not None and live.late_us == late_us:
        breaching.pass_due(state, live)
    if event is not None and id not in state.lives:
        lapse(state, event)


def _power(state: State, alarm: Alarm, key: str, stamp: Any) -> None:
    if alarm is Alarm.NOTICE:
        notice_over(state, key, stamp)
    elif isinstance(stamp, tuple):
        what, event = stamp
        if what == "lost":
            lose_ground(state, key, event)
        else:
            run_over(state, event)
    elif isinstance(stamp, datetime):
        expire(state, key, stamp)
    state.powers_stale = True


# --- facts ----------------------------------------------------------------------------------


def _meet(state: State, shelf: Shelf, facts: Sequence[Fact]) -> list[Fact]:
    """Take the facts of an instant one by one, each with what it triggers; return those that are to
    be used when the instant ends."""
    uses: list[Fact] = []
    for fact in facts:
        state.facts[fact.id] = fact
        if fact.disputed:
            state.disputed = (*state.disputed, fact.id)
        if fact.kind in _LATER:
            uses.append(fact)
        else:
            effective = fact.kind not in _ANSWERING or _answer(state, shelf, fact)
            take(state, fact, effective=effective)
        if state.queue:
            drain(state)
        if state.stale_amounts:
            _follow_figures(state)
    return uses


def _answer(state: State, shelf: Shelf, fact: Fact) -> bool:
    """Take what a fact says of a version, or answers. True when it has effect."""
    if fact.kind not in VERSION_KINDS:
        return state.program is None or respond(state, fact)
    handle(state, shelf, fact)
    _ring_now(state, shelf)
    return True


def _follow_figures(state: State) -> None:
    """Let amounts follow the figures that a fact brought."""
    state.stale_amounts = False
    refresh_amounts(state)
    drain(state)


def _ring_now(state: State, shelf: Shelf) -> None:
    """A version that everybody approved comes into force at this very instant."""
    while state.instants and state.instants[0] <= state.now_us:
        first, *others = state.take_timers()
        _put_back(state, others)
        _ring(state, shelf, first)
