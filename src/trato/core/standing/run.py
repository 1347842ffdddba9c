"""Running: facts and timers of an instant, in the order that is agreed for one instant.

Facts and performances, then breaches and presumptions, then triggers to a fixpoint, then powers,
waivers and suspensions.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from heapq import heappop

from trato.core.agreement import May, What
from trato.core.events import EventKind
from trato.core.standing import bans, breaching, clocks, granting, requesting
from trato.core.standing.accounting import (
    book,
    charge_defect,
    end_books,
    refresh_amounts,
    refresh_grounds,
    sync,
)
from trato.core.standing.births import birth_due, happen
from trato.core.standing.contact import make_contact
from trato.core.standing.ending import end_survival, reach_term
from trato.core.standing.happened import Fact, hap_of, whats_of
from trato.core.standing.naming import People, Role
from trato.core.standing.performing import measure, perform
from trato.core.standing.powers import expire, lose_ground, notice_over, refresh, use
from trato.core.standing.promising import keep, promise
from trato.core.standing.state import Alarm, State, Timer
from trato.core.standing.values import WithoutEffect
from trato.core.standing.versions import (
    VERSION_KINDS,
    Shelf,
    come_into_force,
    handle,
    lapse,
    sign_assumed,
)
from trato.core.standing.windows import ANSWERS, ineffective, note_delivery, respond
from trato.core.worktime import start_of_local_day

HAPPENINGS_MAX = 20_000
_LATER = frozenset({EventKind.POWER_USED, EventKind.WAIVER, EventKind.EXTENSION_GRANTED})
_FIRST = frozenset({Alarm.VERSION, Alarm.BIRTH})
_DELIVERIES = frozenset({EventKind.DELIVERY, EventKind.REPORT})
_LASTING = frozenset({EventKind.EXTERNAL_FACT, EventKind.ABSENCE})


def advance(state: State, shelf: Shelf, until_us: int) -> None:
    """Let time pass up to an instant: every timer that rings by then."""
    while state.timers and state.timers[0].us <= until_us:
        instant(state, shelf, state.timers[0].us, ())


def instant(state: State, shelf: Shelf, us: int, facts: Sequence[Fact]) -> None:
    """Do all that comes at one instant."""
    state.now_us = us
    ringing = _ringing(state, us)
    later = [timer for timer in ringing if timer.alarm not in _FIRST]
    for timer in ringing:
        if timer.alarm in _FIRST:
            _ring(state, shelf, timer)
    drain(state)
    for fact in facts:
        meet(state, shelf, fact)
        drain(state)
        if state.stale_amounts:
            state.stale_amounts = False
            refresh_amounts(state)
            drain(state)
    for timer in sorted(later):
        _ring(state, shelf, timer)
        drain(state)
    _use_powers(state, facts)
    if state.dirty:
        sync(state)
        drain(state)


def _ringing(state: State, us: int) -> list[Timer]:
    found = []
    timers = state.timers
    while timers and timers[0].us <= us:
        found.append(heappop(timers))
    return found


def _use_powers(state: State, facts: Sequence[Fact]) -> None:
    if state.powers_stale:
        refresh(state)
        drain(state)
    for fact in facts:
        if fact.kind not in _LATER:
            continue
        if state.program is None:
            ineffective(state, fact, "", WithoutEffect.NOTHING_TO_ACT_ON)
        elif fact.kind is EventKind.POWER_USED:
            use(state, fact)
        elif fact.kind is EventKind.WAIVER:
            granting.waive(state, fact)
        else:
            granting.extend(state, fact)
        drain(state)
    if state.powers_stale:
        refresh(state)
        drain(state)


def drain(state: State) -> None:
    """Let everything that happened trigger what waits for it, until nothing more happens."""
    count = 0
    while state.queue or state.dirty:
        if not state.queue:
            if state.program is None:
                return
            sync(state)
            continue
        hap = state.queue.pop(0)
        count += 1
        if count > HAPPENINGS_MAX:
            state.queue.clear()
            return
        clocks.by_happening(state, hap)
        happen(state, hap)
        if hap.what is What.TERMINATED and state.program is not None:
            end_books(state, hap.at)


# --- timers ---------------------------------------------------------------------------------


def _ring(state: State, shelf: Shelf, timer: Timer) -> None:
    match timer.alarm:
        case Alarm.VERSION:
            _version(state, shelf, timer)
        case Alarm.BREACH:
            _breach(state, timer)
        case Alarm.CURE:
            state.powers_stale = True
        case Alarm.ANSWERING:
            breaching.stay_unanswered(state, timer.key, timer.stamp)
        case Alarm.BIRTH:
            rule, program, span = timer.stamp
            birth_due(state, rule, program, span)
        case Alarm.POWER:
            _power(state, timer)
        case Alarm.NOTICE:
            notice_over(state, timer.key, timer.stamp)
        case Alarm.TERM:
            if timer.key == "term":
                reach_term(state, timer.stamp)
            else:
                end_survival(state, timer.key, timer.stamp)
        case Alarm.RULE | Alarm.ABSENCE:
            refresh_grounds(state)


def _version(state: State, shelf: Shelf, timer: Timer) -> None:
    if timer.key == "signed":
        sign_assumed(state, shelf, timer.stamp)
        for late in [one for one in state.timers if one.us <= state.now_us and one.key == "in_force"]:
            state.timers.remove(late)
            come_into_force(state, shelf, late.stamp)
    else:
        come_into_force(state, shelf, timer.stamp)


def _breach(state: State, timer: Timer) -> None:
    live = state.lives.get(timer.key)
    event = live.trigger_event if live is not None else None
    breaching.pass_due(state, timer.key, timer.stamp)
    if event is not None and timer.key not in state.lives:
        lapse(state, event)


def _power(state: State, timer: Timer) -> None:
    if isinstance(timer.stamp, tuple):
        lose_ground(state, timer.key, timer.stamp[1])
    elif isinstance(timer.stamp, datetime):
        expire(state, timer.key, timer.stamp)
    state.powers_stale = True


# --- facts ----------------------------------------------------------------------------------


def meet(state: State, shelf: Shelf, fact: Fact) -> None:
    """Take one fact: what it answers, what it performs, what it means."""
    state.facts[fact.id] = fact
    if fact.disputed:
        state.disputed = (*state.disputed, fact.id)
    if fact.kind in VERSION_KINDS:
        handle(state, shelf, fact)
        _ring_now(state, shelf)
    effective = True
    if fact.kind in ANSWERS and fact.kind not in VERSION_KINDS and state.program is not None:
        effective = respond(state, fact)
    if fact.kind in _LATER:
        return
    _special(state, fact)
    performed: tuple[str, ...] = ()
    if state.program is not None:
        performed = perform(state, fact)
        measure(state, fact)
        keep(state, fact)
        make_contact(state, fact)
    if fact.kind in _DELIVERIES:
        note_delivery(state, fact, performed)
        if fact.values and state.program is not None:
            sync(state)
            for id in performed:
                charge_defect(state, id, fact)
    if state.program is None:
        _before_force(state, fact)
        return
    _money_and_scope(state, fact, performed, effective=effective)
    for what in whats_of(fact):
        state.queue.append(hap_of(fact, what, state.program))


def _ring_now(state: State, shelf: Shelf) -> None:
    """A version that everybody approved comes into force at this very instant."""
    while state.timers and state.timers[0].us <= state.now_us:
        _ring(state, shelf, heappop(state.timers))


def _before_force(state: State, fact: Fact) -> None:
    """Acts done before still count as facts: they are kept until a version is in force."""
    if fact.kind not in VERSION_KINDS:
        state.before = (*state.before, fact)


def _money_and_scope(
    state: State, fact: Fact, performed: tuple[str, ...], *, effective: bool
) -> None:
    if effective:
        drain_first = fact.kind is EventKind.PAYMENT
        if drain_first:
            drain(state)
        if fact.kind is not EventKind.INVOICE:
            book(state, fact)
    if fact.values or fact.number("quantity") is not None:
        state.stale_amounts = True
    broken = bans.watch(state, fact)
    if fact.kind in requesting.REQUESTS and state.program is not None:
        state.grow("requests", requesting.classify(state, fact))
    over = requesting.beyond(state, fact, broken=broken, performed=bool(performed))
    if over is not None:
        state.grow("overs", over)
    if fact.kind is EventKind.INVOICE:
        for what in whats_of(fact):
            assert state.program is not None
            state.queue.append(hap_of(fact, what, state.program))
        drain(state)
        book(state, fact)


def _special(state: State, fact: Fact) -> None:
    """Facts that change who is who, what lasts, which clock stands still, what is asked."""
    match fact.kind:
        case EventKind.PEOPLE_CHANGED:
            change_people(state, fact)
        case EventKind.QUESTION:
            clocks.ask(state, fact)
        case EventKind.PERFORMANCE_ASKED:
            breaching.ask_performance(state, fact)
        case EventKind.PERFORMANCE_ANSWERED:
            breaching.answer_performance(state, fact)
        case EventKind.NOTICE:
            breaching.notify_breach(state, fact)
        case EventKind.CONFIRMATION:
            breaching.confirm_breach(state, fact)
        case EventKind.COMMITMENT:
            promise(state, fact)
        case EventKind.COURTESY:
            _courtesy(state, fact)
        case _ if fact.kind in _LASTING:
            _last(state, fact)
        case _:
            clocks.answer(state, fact)


def _courtesy(state: State, fact: Fact) -> None:
    """A courtesy names the work that it gives away."""
    for place, over in enumerate(state.overs):
        if over.event in fact.event.about and over.courtesy is None:
            state.overs = [*state.overs]
            state.overs[place] = over._replace(courtesy=fact.id)


def _last(state: State, fact: Fact) -> None:
    """Keep a lasting fact: from when, until when (None: nobody has said)."""
    since, until = (fact.event.fields.get(name) for name in ("from", "to"))
    if not isinstance(since, date) and fact.kind is not EventKind.ABSENCE:
        since = fact.day or fact.at
    zone = state.program.zone if state.program is not None else "UTC"
    name = fact.text("name") or fact.text("clause") or fact.kind.value
    begins = _as_instant(since, zone) or fact.at
    ends = _as_instant(until, zone, end=True)
    state.lasting[fact.id] = (name, begins, ends, fact.person)
    refresh_grounds(state)


def _as_instant(value: object, zone: str, *, end: bool = False) -> datetime | None:
    if isinstance(value, datetime):
        return value
    if isinstance(value, date):
        return start_of_local_day(zone, value + timedelta(days=1) if end else value)
    return None


def change_people(state: State, fact: Fact) -> None:
    """A side says who joins, leaves or stands in, and what they may, from then on."""
    if fact.side is None:
        return
    person = fact.text("person")
    since = _as_instant(fact.event.fields.get("from"), "UTC") or fact.at
    until = _as_instant(fact.event.fields.get("to"), "UTC", end=True)
    known = state.people.roles.get(person, ())
    roles = dict(state.people.roles)
    if fact.text("status") == "leaves":
        roles[person] = tuple(role._replace(until=role.until or since) for role in known)
    else:
        may = _may(state, fact)
        roles[person] = (*known, Role(fact.side, may, since, until))
    state.people = People(roles)


def _may(state: State, fact: Fact) -> frozenset[May]:
    """Return what a new person may: as said, else what the one may for whom they stand in."""
    named = frozenset(May(one) for one in fact.texts("may") if one in set(May))
    if May.SIGN in named:
        return frozenset(May)
    if named:
        return named
    stood_for = state.people.roles.get(fact.text("for"), ())
    return stood_for[-1].may if stood_for else frozenset({May.READ})

