"""Running: facts and timers of an instant, in the order that is agreed for one instant.

Facts and performances, then breaches and presumptions, then triggers to a fixpoint, then powers,
waivers and suspensions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from heapq import heappop
from typing import assert_never

from trato.core.agreement import May, Verb, What
from trato.core.events import EventKind
from trato.core.standing import bans, breaching, clocks, granting, requesting
from trato.core.standing.accounting import book, refresh_amounts, sync
from trato.core.standing.births import birth_due, count_from_invoice, happen
from trato.core.standing.charging import charge_defect, figure_told, refresh_grounds
from trato.core.standing.closing import close_days
from trato.core.standing.contact import make_contact
from trato.core.standing.delivering import note_delivery
from trato.core.standing.ending import end_survival, reach_term
from trato.core.standing.extras import charge_further
from trato.core.standing.happened import Fact, hap_of, whats_of
from trato.core.standing.ledgering import books_of, end_books, enter
from trato.core.standing.marks import (
    Alarm,
    Timer,
)
from trato.core.standing.naming import People, Role
from trato.core.standing.passing import pass_time
from trato.core.standing.performing import measure, perform
from trato.core.standing.powers import (
    cancel_order,
    expire,
    lose_ground,
    notice_over,
    refresh,
    run_over,
    use,
)
from trato.core.standing.promising import keep, promise
from trato.core.standing.state import (
    State,
)
from trato.core.standing.taking import take_ordered
from trato.core.standing.tallying import take_tally
from trato.core.standing.using import note_use
from trato.core.standing.values import WithoutEffect
from trato.core.standing.versions import (
    VERSION_KINDS,
    Shelf,
    come_into_force,
    handle,
    lapse,
    sign_assumed,
)
from trato.core.standing.windows import ANSWERS, answer_of, ineffective, respond
from trato.core.worktime import start_of_local_day

_MONEY = frozenset(
    {
        EventKind.INVOICE,
        EventKind.PAYMENT,
        EventKind.CREDIT_NOTE,
        EventKind.REFUND,
        EventKind.COMPLAINT,
        EventKind.EXTRA_APPROVED,
        EventKind.GOAL_MEASURED,
    }
)
HAPPENINGS_MAX = 20_000
_LATER = frozenset(
    {
        EventKind.POWER_USED,
        EventKind.WAIVER,
        EventKind.EXTENSION_GRANTED,
        EventKind.ORDER_CANCELLED,
    }
)
_FIRST = frozenset({Alarm.VERSION, Alarm.TERM, Alarm.BIRTH})
_DELIVERIES = frozenset({EventKind.DELIVERY, EventKind.REPORT})
_COUNTED = frozenset({EventKind.DELIVERY, EventKind.WORK, EventKind.GOAL_MEASURED})


def advance(state: State, shelf: Shelf, until_us: int) -> None:
    """Let time pass up to an instant: every timer that rings by then."""
    while state.timers and state.timers[0].us <= until_us:
        instant(state, shelf, state.timers[0].us, ())


def instant(state: State, shelf: Shelf, us: int, facts: Sequence[Fact]) -> None:
    """Do all that comes at one instant."""
    state.now_us = us
    later = _begin_instant(state, shelf, us)
    for fact in facts:
        meet(state, shelf, fact)
        _settle_down(state)
    for timer in later:
        _ring(state, shelf, timer)
        drain(state)
    if state.powers or facts:
        _use_powers(state, facts)
    if state.must_settle:
        settle_money(state)


def _begin_instant(state: State, shelf: Shelf, us: int) -> list[Timer]:
    """Ring what comes before the facts of an instant: versions, terms, births. Return the timers
    that ring after them, in their order."""
    later: list[Timer] = []
    timers = state.timers
    first: list[Timer] = []
    while timers and timers[0].us <= us:
        timer = heappop(timers)
        (first if timer.alarm in _FIRST else later).append(timer)
    if first:
        for timer in first:
            _ring(state, shelf, timer)
        drain(state)
    return later


def _settle_down(state: State) -> None:
    """Let a fact trigger what waits for it, and amounts follow the figures that it brought."""
    drain(state)
    if state.stale_amounts:
        state.stale_amounts = False
        refresh_amounts(state)
        drain(state)


def _use_powers(state: State, facts: Sequence[Fact]) -> None:
    if state.powers_stale:
        refresh(state)
        drain(state)
    for fact in facts:
        if fact.kind in _LATER:
            _use_power(state, fact)
            drain(state)
    if state.powers_stale:
        refresh(state)
        drain(state)


def _use_power(state: State, fact: Fact) -> None:
    """Take the use of a power, a waiver, an extension."""
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


def drain(state: State) -> None:
    """Let everything that happened trigger what waits for it, until nothing more happens."""
    count = 0
    while state.queue:
        hap = state.queue.pop(0)
        count += 1
        if count > HAPPENINGS_MAX:
            state.queue.clear()
            return
        clocks.by_happening(state, hap)
        if hap.what is What.ORDERED:
            take_ordered(state, hap)
        happen(state, hap)
        if hap.what is What.TERMINATED and state.program is not None:
            sync(state)
            end_books(state, hap.at)


def settle_money(state: State) -> None:
    """Tell the books what they have not heard yet. A debt waits until somebody asks for money, if
    nothing is there to be set against it."""
    state.must_settle = False
    while state.dirty and state.program is not None:
        sync(state)
        drain(state)


def reckon_money(state: State) -> None:
    """Tell the books everything, and let them reckon what consequences come to by now."""
    settle_money(state)
    if state.books is not None:
        enter(state, state.books.refreshed(state.moment(state.now_us)))
        settle_money(state)


# --- timers ---------------------------------------------------------------------------------


def _ring(state: State, shelf: Shelf, timer: Timer) -> None:
    match timer.alarm:
        case Alarm.VERSION:
            _version(state, shelf, timer)
        case Alarm.BREACH:
            _breach(state, timer)
        case Alarm.BIRTH:
            rule, program, span = timer.stamp
            birth_due(state, rule, program, span)
        case Alarm.CURE | Alarm.POWER | Alarm.NOTICE:
            _power(state, timer)
        case Alarm.ANSWERING:
            breaching.stay_unanswered(state, timer.key, timer.stamp)
        case Alarm.TERM:
            _term(state, timer)
        case Alarm.TALLY | Alarm.ELAPSED:
            _pass(state, timer)
        case _:
            assert_never(timer.alarm)


def _pass(state: State, timer: Timer) -> None:
    if timer.alarm is Alarm.TALLY:
        take_tally(state, timer.stamp)
    else:
        pass_time(state, timer.key, timer.stamp)


def _term(state: State, timer: Timer) -> None:
    if timer.key == "term":
        reach_term(state, timer.stamp)
    else:
        end_survival(state, timer.key, timer.stamp)


def _version(state: State, shelf: Shelf, timer: Timer) -> None:
    if timer.key == "signed":
        sign_assumed(state, shelf, timer.stamp)
        ready = [one for one in state.timers if one.us <= state.now_us]
        for late in [one for one in ready if one.key == "in_force"]:
            state.timers.remove(late)
            come_into_force(state, shelf, late.stamp)
    else:
        come_into_force(state, shelf, timer.stamp)
    if state.program is not None and state.before:
        catch_up(state)


def _breach(state: State, timer: Timer) -> None:
    live = state.lives.get(timer.key)
    if live is not None and live.rule.verb is Verb.PAY and state.dirty:
        settle_money(state)
    event = live.trigger_event if live is not None else None
    breaching.pass_due(state, timer.key, timer.stamp)
    if event is not None and timer.key not in state.lives:
        lapse(state, event)


def _power(state: State, timer: Timer) -> None:
    if timer.alarm is Alarm.NOTICE:
        notice_over(state, timer.key, timer.stamp)
    elif isinstance(timer.stamp, tuple):
        what, event = timer.stamp
        if what == "lost":
            lose_ground(state, timer.key, event)
        else:
            run_over(state, timer.key, event)
    elif isinstance(timer.stamp, datetime):
        expire(state, timer.key, timer.stamp)
    state.powers_stale = True


# --- facts ----------------------------------------------------------------------------------


def meet(state: State, shelf: Shelf, fact: Fact) -> None:
    """Take one fact: what it answers, what it performs, what it means."""
    state.facts[fact.id] = fact
    if fact.disputed:
        state.disputed = (*state.disputed, fact.id)
    effective = True
    if fact.kind in VERSION_KINDS:
        handle(state, shelf, fact)
        _ring_now(state, shelf)
    elif fact.kind in ANSWERS and state.program is not None:
        effective = respond(state, fact)
    if fact.kind in _LATER:
        return
    _SPECIAL.get(fact.kind, clocks.answer)(state, fact)
    if state.program is None:
        _before_force(state, fact)
    else:
        _under(state, fact, effective=effective)


def _under(state: State, fact: Fact, *, effective: bool) -> None:
    """Take a fact under the agreement in force."""
    if state.dirty and _is_money(fact):
        settle_money(state)
    performed = perform(state, fact)
    if fact.values or fact.kind is EventKind.GOAL_MEASURED:
        measure(state, fact)
    if state.promises:
        keep(state, fact)
    make_contact(state, fact)
    if fact.kind in _DELIVERIES:
        _deliver(state, fact, performed)
    if effective:
        _book(state, fact)
    _bound(state, fact, performed)
    if fact.kind is not EventKind.INVOICE:
        _queue(state, fact)


def _is_money(fact: Fact) -> bool:
    """Tell whether the books have to know everything before they hear of a fact."""
    return fact.kind in _MONEY or (fact.kind is EventKind.REQUEST and bool(fact.event.about))


def _queue(state: State, fact: Fact) -> None:
    """Let what waits for a fact of this kind hear of it."""
    assert state.program is not None
    if fact.kind is EventKind.CONFIRMATION:
        _hear_now(state, fact)
        return
    _wake(state, fact)


def _hear_now(state: State, fact: Fact) -> None:
    """What somebody who may not ask had asked for is confirmed by who may: its terms run from now
    on."""
    asked = state.facts.get(fact.text("event"))
    if asked is None or asked.kind not in requesting.REQUESTS or asked.side is not fact.side:
        return
    if requesting.binds(state, asked, person=asked.person):
        return
    if requesting.binds(state, asked, person=fact.person):
        _wake(state, asked._replace(at=fact.at, us=fact.us, day=fact.day, person=fact.person))


def _wake(state: State, fact: Fact) -> None:
    """Queue what a fact is for the rules that wait for it; not what binds nobody yet."""
    assert state.program is not None
    one = len(state.programs) == 1
    for what in whats_of(fact):
        if one and what not in state.program.woken:
            continue
        hap = hap_of(fact, what, state.program)
        if fact.kind in requesting.REQUESTS:
            heard = requesting.as_heard(state, fact, hap)
            if heard is None:
                continue
            hap = heard
        state.queue.append(hap)


def _ring_now(state: State, shelf: Shelf) -> None:
    """A version that everybody approved comes into force at this very instant."""
    while state.timers and state.timers[0].us <= state.now_us:
        _ring(state, shelf, heappop(state.timers))


def _before_force(state: State, fact: Fact) -> None:
    """Acts done before still count as facts: they are kept until a version is in force."""
    if fact.kind not in VERSION_KINDS:
        state.before = (*state.before, fact)


def catch_up(state: State) -> None:
    """A version has come into force: take what happened before it as facts that trigger nothing."""
    before, state.before = state.before, ()
    assert state.program is not None
    for fact in before:
        answered = (answer_of(fact.kind),) if fact.kind in ANSWERS else ()
        for what in (*whats_of(fact), *answered):
            state.remember(hap_of(fact, what, state.program))
        if fact.kind in _DELIVERIES:
            note_delivery(state, fact, ())
        book(state, fact)


def _deliver(state: State, fact: Fact, performed: tuple[str, ...]) -> None:
    note_delivery(state, fact, performed)
    if fact.values:
        sync(state)
        for id in performed:
            charge_defect(state, id, fact)


def _book(state: State, fact: Fact) -> None:
    """Tell the books; what an invoice or a payment triggers comes before it is set off."""
    if fact.kind is EventKind.INVOICE:
        _queue(state, fact)
        drain(state)
    elif fact.kind is EventKind.PAYMENT:
        drain(state)
    if state.dirty and _is_money(fact):
        settle_money(state)
    book(state, fact)
    if fact.kind is EventKind.INVOICE:
        count_from_invoice(state, fact, books_of(state).demanded_by(fact.text("number")))
    if fact.values or fact.kind in _COUNTED:
        state.stale_amounts = True
        figure_told(state, fact)


def _bound(state: State, fact: Fact, performed: tuple[str, ...]) -> None:
    """Hold a fact against what is forbidden, included and limited."""
    broken = bans.watch(state, fact)
    charge_further(state, fact)
    if fact.kind in requesting.REQUESTS:
        row = requesting.classify(state, fact)
        state.grow("requests", row)
        note_use(state, row, fact)
    over = requesting.beyond(state, fact, broken=broken, performed=bool(performed))
    if over is not None:
        state.grow("overs", over)


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


def _be_absent(state: State, fact: Fact) -> None:
    _last(state, fact)
    close_days(state, fact)


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


# Facts that change who is who, what lasts, which clock stands still, what is asked.
_SPECIAL: Mapping[EventKind, Callable[[State, Fact], None]] = {
    EventKind.PEOPLE_CHANGED: change_people,
    EventKind.QUESTION: clocks.ask,
    EventKind.PERFORMANCE_ASKED: breaching.ask_performance,
    EventKind.PERFORMANCE_ANSWERED: breaching.answer_performance,
    EventKind.NOTICE: breaching.notify_breach,
    EventKind.CONFIRMATION: breaching.confirm_breach,
    EventKind.COMMITMENT: promise,
    EventKind.REQUEST_WITHDRAWN: granting.withdraw,
    EventKind.COMPLAINT_CLOSED: granting.withdraw,
    EventKind.COURTESY: _courtesy,
    EventKind.EXTERNAL_FACT: _last,
    EventKind.ABSENCE: _be_absent,
}
