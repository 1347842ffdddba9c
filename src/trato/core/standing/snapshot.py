"""Snapshot: the state of a course at an instant, as a value."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, NamedTuple

from trato.core.agreement import Verb
from trato.core.standing.accounts.ledgering import books_of
from trato.core.standing.books.banking import beyond_banks, hours_at, next_bank_at
from trato.core.standing.books.looking import Look
from trato.core.standing.conditions.applying import dormant, held_by
from trato.core.standing.conditions.roles import people_at
from trato.core.standing.facts.happened import Fact
from trato.core.standing.obligations.coming import coming, plans_of
from trato.core.standing.program.indexing import recurs
from trato.core.standing.rows import Later, Obligations, Rows
from trato.core.standing.state.live import (
    row_of,
    us_of,
)
from trato.core.standing.state.marks import (
    Alarm,
    PowerLife,
    Timer,
)
from trato.core.standing.state.state import (
    State,
)
from trato.core.standing.values import (
    Accounts,
    AgreementPhase,
    InForce,
    Obligation,
    PowerState,
    RestsOn,
    RoundsLeft,
    Standing,
)
from trato.core.worktime import moment

_NO_RECORD: Final = RestsOn.NO_RECORD


def snapshot(
    state: State, now: datetime, as_of: datetime | None, pending: Sequence[Fact]
) -> Standing:
    """Return what each side owes, has kept or broken, with the reasons."""
    missing = [id for id, live in state.lives.items() if live.rests_on is _NO_RECORD]
    program = state.program
    conditional = program is not None and program.conditional
    return Standing(
        now,
        as_of,
        _phase(state),
        program.number if program is not None else None,
        _versions(state),
        _obligations(state),
        tuple(_power(id, life) for id, life in state.powers.items()),
        Rows(state.acceptances),
        Rows(state.acts),
        Rows(state.rows_to_read("deliveries")),
        _rounds(state),
        _accounts(state, now),
        Rows(state.requests),
        Rows([*state.overs, *beyond_banks(state, now)]),
        (*state.unrecorded, *missing),
        tuple(fact.id for fact in pending),
        tuple(state.disputed),
        tuple(state.doubts),
        Rows(state.because),
        _turns(state, now, pending),
        dormant(state) if conditional else (),
        people_at(state, now),
        held_by(state) if conditional else (),
        _coming(state),
    )


def _obligations(state: State) -> Obligations:
    lives, places = state.lives, state.places
    found = Obligations(
        state.closed,
        state.closed_index,
        state.replaced,
        state.tail,
        lambda: {id: (places[id], live.shown or row_of(live)) for id, live in lives.items()},
    )
    if state.forked:  # what is open changes with the course, which goes on
        found.show()
    return found


def _coming(state: State) -> Sequence[Obligation]:
    plans = plans_of(state)
    return Later(lambda: coming(plans))


def _accounts(state: State, now: datetime) -> Accounts:
    if state.program is None:
        return Accounts()
    accounts = _seen(state, now).accounts
    hours = hours_at(state, now)
    return accounts._replace(hours=hours) if hours else accounts


class _Seen(NamedTuple):
    """The books as they are seen from an instant on, until time alone changes an amount."""

    look: Look
    accounts: Accounts


def _seen(state: State, now: datetime) -> _Seen:
    """Return how the books are seen: as before, while they and their amounts are the same."""
    books = books_of(state)
    known = state.reckoned.get("books")
    if isinstance(known, _Seen) and known.look.shows(books.pages, now):
        return known
    look = books.look(now)
    found = _Seen(look, look.accounts())
    state.reckoned["books"] = found
    return found


def _phase(state: State) -> AgreementPhase:
    program = state.program
    if state.phase is not AgreementPhase.IN_FORCE or program is None:
        return state.phase
    if any(live.rule.verb is not None for live in state.lives.values()) or not state.births:
        return state.phase
    if recurs(program) or not _all_born(state):
        return state.phase
    return AgreementPhase.COMPLETED


def _all_born(state: State) -> bool:
    """Tell whether everything that is owed once has been born and done."""
    program = state.program
    assert program is not None
    owed = (rule for rule in program.duties if rule.verb not in {None, Verb.MAINTAIN})
    return any(rule in state.fired for rule in owed)


def _versions(state: State) -> tuple[InForce, ...]:
    return tuple(
        InForce(
            life.number,
            life.sha256,
            life.since,
            life.until,
            life.approvals,
            life.proposed_at,
            life.state,
        )
        for _, life in sorted(state.versions.items())
    )


def _power(id: str, life: PowerLife) -> PowerState:
    rule = life.rule
    return PowerState(
        id,
        rule.clause,
        rule.version,
        rule.act.holder,
        rule.act.effect,
        rule.target,
        life.phase,
        life.since,
        life.until,
        life.uses,
        life.because,
    )


def _rounds(state: State) -> tuple[RoundsLeft, ...]:
    known = state.reckoned.get("rounds")
    if known is None or known[0] is not state.rounds_mark:
        known = (state.rounds_mark, _rounds_left(state))
        state.reckoned["rounds"] = known
    shown: tuple[RoundsLeft, ...] = known[1]
    return shown


def _rounds_left(state: State) -> tuple[RoundsLeft, ...]:
    return tuple(
        RoundsLeft(one.thing, one.member, one.clause, one.included, one.used, one.extra, one.events)
        for one in state.rounds.values()
    )


def _turns(state: State, now: datetime, pending: Sequence[Fact]) -> Sequence[datetime]:
    """Return the next instant when time alone changes something, if there is one. What amounts do
    is reckoned when somebody reads it."""
    found: list[int] = []
    us = _next_ring(state)
    if us is not None and us < 2**60:
        found.append(us)
    if pending:
        found.append(pending[0].us)
    program = state.program
    if program is None:
        return (state.moment(min(found)),) if found else ()
    banked = next_bank_at(state, now)
    if banked is not None:
        found.append(us_of(banked))
    look = _seen(state, now).look

    def soonest() -> tuple[datetime, ...]:
        grown = look.next_growth()
        turns = found if grown is None else [*found, us_of(grown)]
        return (moment(program.zone, min(turns)),) if turns else ()

    # A standing that follows a fork looks whether the amounts are still the same: it has to know.
    return soonest() if state.forked else Later(soonest)


def _next_ring(state: State) -> int | None:
    """Return when the next timer rings that still means something."""
    while state.instants:
        us = state.instants[0]
        timer: Timer | None = state.timers[us]
        while timer is not None:
            if _still_means(state, timer):
                return us
            timer = timer[3]
        state.take_timers()
    return None


def _still_means(state: State, timer: Timer) -> bool:
    """Tell whether something comes with a timer: that of a breach may have moved."""
    alarm, id, late_us, _ = timer
    if alarm is not Alarm.BREACH:
        return True
    live = state.lives.get(id)
    return live is not None and live.late_us == late_us
