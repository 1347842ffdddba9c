"""Closing days: an agreed absence, announced in time, makes its days no working days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from trato.core.agreement import Absences
from trato.core.standing.facts.happened import Fact
from trato.core.standing.obligations.lives import why
from trato.core.standing.obligations.owing import reckon_same
from trato.core.standing.obligations.shifts import replay
from trato.core.standing.program.dues import before
from trato.core.standing.program.rules import Program
from trato.core.standing.state.live import Live
from trato.core.standing.state.marks import Closing
from trato.core.standing.state.state import State
from trato.core.standing.values import Phase
from trato.core.worktime import is_working_day, local_date

_DAYS_MAX = 400


def close_days(state: State, fact: Fact) -> None:
    """Take days off the calendars, if a clause gives them, notice was given, and some are left."""
    program = state.program
    if program is None or fact.side is None:
        return
    for clause, absences in program.agreed.absences:
        if absences.side is not fact.side or fact.clause not in {"", clause}:
            continue
        days = _days(fact, program)
        counted = _counted(days, absences, program)
        if not days or not _in_time(fact, days[0], absences, program):
            continue
        used = _used(state, clause, days[0].year)
        if used + len(counted) > absences.days:
            continue
        closing = Closing(clause, tuple(days), tuple(counted))
        state.closed_days = {**state.closed_days, fact.id: closing}
        _take_off(state, program, frozenset(days), fact)
        return


def still_closed(state: State, program: Program) -> Program:
    """Return a program that comes into force without the days off that were announced before, as
    far as a clause of that name still gives them."""
    labels = {label for label, _ in program.agreed.absences}
    known = (one.days for one in state.closed_days.values() if one.clause in labels)
    days = frozenset(day for days in known for day in days)
    return _without(program, days) if days else program


def _days(fact: Fact, program: Program) -> list[date]:
    """Return the local days of an absence, both ends included."""
    first, last = (_day(fact.event.fields.get(name), program) for name in ("from", "to"))
    if first is None or last is None:
        return []
    count = min((last - first).days + 1, _DAYS_MAX)
    return [first + timedelta(days=place) for place in range(max(count, 0))]


def _day(value: object, program: Program) -> date | None:
    if isinstance(value, datetime):
        return local_date(value, program.zone)
    return value if isinstance(value, date) else None


def _counted(days: list[date], absences: Absences, program: Program) -> list[date]:
    """Return the days that count against the agreed number: working days, where it says so."""
    calendar = program.first_calendar
    if not absences.working or calendar is None:
        return days
    return [day for day in days if is_working_day(calendar, day)]


def _in_time(fact: Fact, first: date, absences: Absences, program: Program) -> bool:
    limit = before(absences.notice, first, fact.id, program)
    return limit.due.is_met_by(fact.at)


def _used(state: State, clause: str, year: int) -> int:
    """Return how many days of a year the clause has given already."""
    return sum(
        1
        for one in state.closed_days.values()
        for day in one.counted
        if one.clause == clause and day.year == year
    )


def _take_off(state: State, program: Program, days: frozenset[date], fact: Fact) -> None:
    """Go on with calendars that are closed on those days, and reckon open dues by them."""
    closed = _without(program, days)
    state.program = closed
    state.take_up(closed)
    for live in list(state.lives.values()):
        if live.program is program:
            _reckon_again(state, state.own(live), closed, fact)


def _without(program: Program, days: frozenset[date]) -> Program:
    """Return a program in whose calendars, also those of delay, nobody works on those days."""
    calendars = {
        name: replace(calendar, holidays=calendar.holidays | days)
        for name, calendar in program.calendars.items()
    }
    first = program.first_calendar
    kept = tuple(calendars.get(one.name, one) for one in program.tariff.calendars)
    return replace(
        program,
        calendars=calendars,
        first_calendar=calendars[first.name] if first is not None else None,
        tariff=replace(program.tariff, calendars=kept),
        plans={},
    )


def _reckon_again(state: State, live: Live, program: Program, fact: Fact) -> None:
    live.program = program
    if live.base_due is None or live.breached_at is not None or live.phase is Phase.PENDING:
        return
    if live.rule.due is None:
        return
    reckoned = reckon_same(state, live)
    if reckoned is None or reckoned.due == live.base_due:
        return
    live.base_due = reckoned.due
    why(live, fact.at, "obligation.closing_days", events=(fact.id,), steps=reckoned.steps)
    replay(state, live)
