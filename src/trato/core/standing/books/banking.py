"""Banking: the hour banks of a course, from the work on record."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import NamedTuple

from trato.core.agreement import HourBank, What
from trato.core.events import EventKind
from trato.core.standing.books.hours import Banked, Worked, hours_of, next_expiry_on, price_of_work
from trato.core.standing.conditions.applying import applied_at
from trato.core.standing.facts.happened import Fact
from trato.core.standing.program.naming import plain
from trato.core.standing.program.rules import Program, given_by
from trato.core.standing.program.spans import next_span, span_of
from trato.core.standing.state.live import us_of
from trato.core.standing.state.state import State
from trato.core.standing.values import Hours, OverService
from trato.core.worktime import local_date, start_of_local_day


class _Bank(NamedTuple):
    clause: str
    act: HourBank
    from_on: date


def hours_at(state: State, now: datetime) -> tuple[Hours, ...]:
    """Return the hour banks of the version in force, at the local date of ``now``."""
    return tuple(found.hours for _, found in _banked(state, now))


def beyond_banks(state: State, now: datetime) -> tuple[OverService, ...]:
    """Return the work beyond a bank that nobody approved, where its clause asks for approval."""
    found: list[OverService] = []
    known = {over.event for over in state.overs}
    for bank, banked in _banked(state, now):
        price = bank.act.extra
        for over in banked.overruns:
            if over.approved or not bank.act.needs_approval or over.event in known:
                continue
            value = price_of_work(price, over.minutes) if price is not None else None
            found.append(
                OverService(
                    over.event,
                    bank.act.name or None,
                    over.minutes,
                    value,
                    price.currency if price is not None else None,
                    "over.bank",
                    (bank.clause,),
                    leans_on=banked.hours.events,
                )
            )
    return tuple(found)


def next_bank_at(state: State, now: datetime) -> datetime | None:
    """Return the next local midnight at which hours are granted or lost."""
    program = state.program
    if program is None or not program.scope.banks:
        return None
    today = local_date(now, program.zone)
    days: list[date] = []
    for bank, banked in _banked(state, now):
        span = span_of(bank.act.every, max(today, bank.from_on))
        if span.first_on <= today:
            span = next_span(bank.act.every, span)
        days.append(span.first_on)
        lost_on = next_expiry_on(banked, today)
        if lost_on is not None:
            days.append(lost_on)
    return start_of_local_day(program.zone, min(days)) if days else None


def _banked(state: State, now: datetime) -> Iterator[tuple[_Bank, Banked]]:
    program = state.program
    if program is None or not program.scope.banks:
        return
    today = local_date(now, program.zone)
    works = [fact for fact in state.facts.values() if fact.kind is EventKind.WORK]
    works.sort(key=lambda fact: (fact.us, fact.id))
    for clause, act in program.scope.banks:
        since = _since(state, clause, act)
        if since is None:
            continue
        bank = _Bank(clause, act, local_date(since, program.zone))
        mine = tuple(
            _worked(state, fact, program.zone)
            for fact in works
            if _is_charged(fact, bank, alone=len(program.scope.banks) == 1)
        )
        granted = _granted(state, program, act)
        yield bank, hours_of(act, clause, mine, from_on=bank.from_on, to_on=today, granted=granted)


def _granted(state: State, program: Program, act: HourBank) -> Callable[[date], bool] | None:
    """Return what tells whether a bank is granted for a period that begins on a day, if not all."""
    if not given_by(act.modifiers):
        return None
    zone = program.zone
    return lambda day: applied_at(state, program, act, us_of(start_of_local_day(zone, day)))


def _since(state: State, clause: str, act: HourBank) -> datetime | None:
    """Return since when a bank is agreed: the first version in force that says the same."""
    found = [
        life.since
        for number, life in state.versions.items()
        if life.since is not None
        and number in state.programs
        and (clause, act) in state.programs[number].scope.banks
    ]
    return min(found, default=None)


def _is_charged(fact: Fact, bank: _Bank, *, alone: bool) -> bool:
    """Tell whether work is charged to a bank: all that is not said to be extra, or, of several
    banks, what names this one."""
    if fact.extra:
        return False
    told = {fact.text("category"), fact.text("of"), fact.text("what"), *fact.about}
    names = {plain(name) for name in told if name}
    if bank.clause in told or (bank.act.name and plain(bank.act.name) in names):
        return True
    return alone and not bank.act.name


def _worked(state: State, fact: Fact, zone: str) -> Worked:
    minutes = fact.number("minutes")
    return Worked(
        fact.id,
        fact.day or local_date(fact.at, zone),
        int(minutes) if minutes is not None else 0,
        max(1, len(fact.texts("people"))),
        _is_approved(state, fact),
    )


def _is_approved(state: State, fact: Fact) -> bool:
    """Tell whether paying for this work beyond the bank was approved before it was done."""
    cited = {*fact.about, fact.text("of")} - {""}
    for hap in state.haps.get(What.APPROVED, ()):
        proposal = hap.fact.text("proposal") if hap.fact is not None else ""
        if hap.us <= fact.us and hap.written and ({hap.event, proposal} & cited):
            return True
    return False
