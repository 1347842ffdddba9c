"""Meeting: what one fact performs, means and changes, under the agreement in force or before it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from trato.core.agreement import May
from trato.core.events import EventKind
from trato.core.standing.accounts.accounting import BOOKED, book, sync
from trato.core.standing.accounts.charging import charge_defect, figure_told, refresh_grounds
from trato.core.standing.accounts.extras import (
    charge_further,
    wait_for,
)
from trato.core.standing.accounts.ledgering import books_of
from trato.core.standing.births import count_from_invoice
from trato.core.standing.conditions.using import note_use
from trato.core.standing.facts.happened import Fact, hap_of, whats_of
from trato.core.standing.obligations import bans, breaching, clocks, requesting
from trato.core.standing.obligations.contact import make_contact
from trato.core.standing.obligations.delivering import note_delivery
from trato.core.standing.obligations.performing import PERFORMS, measure, perform
from trato.core.standing.obligations.promising import keep, promise
from trato.core.standing.obligations.requesting import REQUESTS, as_heard
from trato.core.standing.obligations.responding import ANSWERS, answer_of
from trato.core.standing.powers import granting
from trato.core.standing.powers.closing import close_days
from trato.core.standing.program.naming import People, Role
from trato.core.standing.program.rules import Program
from trato.core.standing.settling import drain, settle_money
from trato.core.standing.state.state import (
    State,
)
from trato.core.standing.versions import (
    VERSION_KINDS,
)
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
        EventKind.REQUEST,  # when it is about something
    }
)
_DELIVERIES = frozenset({EventKind.DELIVERY, EventKind.REPORT})
_COUNTED = frozenset({EventKind.DELIVERY, EventKind.WORK, EventKind.GOAL_MEASURED})
_TOLD = BOOKED | _COUNTED
_HELD = bans.WATCHED | REQUESTS | requesting.WORK
_REQUEST: Final = EventKind.REQUEST
_INVOICE: Final = EventKind.INVOICE
_PAYMENT: Final = EventKind.PAYMENT
_CONFIRMATION: Final = EventKind.CONFIRMATION
_GOAL_MEASURED: Final = EventKind.GOAL_MEASURED


def take(state: State, fact: Fact, *, effective: bool = True) -> None:
    """Take a fact: who and what it changes, what it performs, what it means. ``effective`` is False
    for an answer that was without effect."""
    kind = fact.kind
    if kind in _SPECIAL:
        _SPECIAL[kind](state, fact)
    program = state.program
    if program is None:
        _before_force(state, fact)
        return
    if kind in _MONEY and state.dirty and _is_money(fact):
        settle_money(state)
    performed = _performed(state, fact)
    if effective and (kind in _TOLD or fact.values):
        _book(state, fact, program)
    if kind in _HELD or fact.extra or state.extras:
        _bound(state, fact, performed)
    if kind is _CONFIRMATION:
        _hear_now(state, fact, program)
    elif kind is not _INVOICE:  # the books let an invoice be heard of
        _wake(state, fact, program)


def _performed(state: State, fact: Fact) -> tuple[str, ...]:
    """Let a fact do what it does; return the ids of the obligations that it performs."""
    kind, together = fact.kind, state.together
    if together.has_stops and kind in clocks.GIVES:
        clocks.answer(state, fact)
    performed = perform(state, fact) if kind in PERFORMS else ()
    if fact.values or kind is _GOAL_MEASURED:
        measure(state, fact)
    if state.promises:
        keep(state, fact)
    if together.rhythms:
        make_contact(state, fact)
    if kind in _DELIVERIES:
        note_delivery(state, fact, performed)
        if fact.values:
            _charge_defects(state, fact, performed)
    return performed


def _is_money(fact: Fact) -> bool:
    """Tell whether the books have to know everything before they hear of a fact."""
    return fact.kind in _MONEY and (fact.kind is not _REQUEST or bool(fact.about))


def _hear_now(state: State, fact: Fact, program: Program) -> None:
    """What somebody who may not ask had asked for is confirmed by who may: its terms run from now
    on."""
    asked = state.facts.get(fact.text("event"))
    if asked is None or asked.kind not in REQUESTS or asked.side is not fact.side:
        return
    if requesting.binds(state, asked, person=asked.person):
        return
    if requesting.binds(state, asked, person=fact.person):
        heard = replace(asked, at=fact.at, us=fact.us, day=fact.day, person=fact.person)
        _wake(state, heard, program)


def _wake(state: State, fact: Fact, program: Program) -> None:
    """Queue what a fact is for the rules that wait for it; not what binds nobody yet."""
    woken = state.together.woken
    for what in whats_of(fact):
        if what in woken:
            hap = hap_of(fact, what, program)
            heard = as_heard(state, fact, hap) if fact.kind in REQUESTS else hap
            if heard is not None:
                state.queue.append(heard)


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


def _charge_defects(state: State, fact: Fact, performed: tuple[str, ...]) -> None:
    sync(state)
    for id in performed:
        charge_defect(state, id, fact)


def _book(state: State, fact: Fact, program: Program) -> None:
    """Tell the books of money and of figures, and look at the amounts that wait for figures."""
    if fact.values or fact.kind in BOOKED:
        _enter(state, fact, program)
    if fact.values or fact.kind in _COUNTED:
        if state.together.figured:
            state.stale_amounts = True
        if state.together.measured:
            figure_told(state, fact)


def _enter(state: State, fact: Fact, program: Program) -> None:
    """Enter a fact; what an invoice or a payment triggers comes before it is set off."""
    kind = fact.kind
    if kind is _INVOICE:
        _wake(state, fact, program)
        drain(state)
    elif kind is _PAYMENT:
        drain(state)
    if state.dirty and _is_money(fact):
        settle_money(state)
    book(state, fact)
    if kind is _INVOICE:
        count_from_invoice(state, fact, books_of(state).demanded_by(fact.text("number")))


def _bound(state: State, fact: Fact, performed: tuple[str, ...]) -> None:
    """Hold a fact against what is forbidden, included and limited."""
    broken = fact.kind in bans.WATCHED and bans.watch(state, fact)
    if state.extras:
        charge_further(state, fact)
    if fact.kind in REQUESTS:
        row = requesting.classify(state, fact)
        state.grow("requests", row)
        wait_for(state, row)
        note_use(state, row, fact)
    if broken or fact.extra or fact.kind in requesting.WORK:
        over = requesting.beyond(state, fact, broken=broken, performed=bool(performed))
        if over is not None:
            state.grow("overs", over)


def _courtesy(state: State, fact: Fact) -> None:
    """A courtesy names the work that it gives away."""
    for place, over in enumerate(state.overs):
        if over.event in fact.about and over.courtesy is None:
            state.rows_to_change("overs")[place] = over._replace(courtesy=fact.id)


def _last(state: State, fact: Fact) -> None:
    """Keep a lasting fact: from when, until when (None: nobody has said)."""
    since, until = (fact.event.fields.get(name) for name in ("from", "to"))
    if not isinstance(since, date) and fact.kind is not EventKind.ABSENCE:
        since = fact.day or fact.at
    zone = _zone(state)
    name = fact.text("name") or fact.clause or fact.kind.value
    begins = _as_instant(since, zone) or fact.at
    ends = _as_instant(until, zone, end=True)
    state.lasting[fact.id] = (name, begins, ends, fact.person)
    refresh_grounds(state)


def _be_absent(state: State, fact: Fact) -> None:
    _last(state, fact)
    close_days(state, fact)


def _zone(state: State) -> str:
    return state.program.zone if state.program is not None else "UTC"


def _as_instant(value: object, zone: str, *, end: bool = False) -> datetime | None:
    if isinstance(value, datetime):
        return value
    if isinstance(value, date):
        return start_of_local_day(zone, value + timedelta(days=1) if end else value)
    return None


def change_people(state: State, fact: Fact) -> None:
    """A side says who joins, leaves or stands in, and what they may, from then on.

    It speaks for its own people alone, by somebody who may approve for it: of the other side's, or
    by anybody else, it changes nothing.
    """
    person = fact.text("person")
    known = state.people.roles.get(person, ())
    if fact.side is None or any(role.side is not fact.side for role in known):
        return
    if not state.people.may_name(fact.event.by, fact.side, at=fact.at):
        return
    zone = _zone(state)
    since = _as_instant(fact.event.fields.get("from"), zone) or fact.at
    until = _as_instant(fact.event.fields.get("to"), zone, end=True)
    roles = dict(state.people.roles)
    if fact.text("status") == "leaves":
        roles[person] = tuple(role._replace(until=role.until or since) for role in known)
    else:
        may = _may(state, fact)
        roles[person] = (*known, Role(fact.side, may, since, until))
        if name := fact.text("name"):
            state.names = {**state.names, person: name}
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
