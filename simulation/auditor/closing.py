"""Closing days: what a side announced in time, as far as its clause gives it, nobody works on.

They are no working days of any calendar, from the announcement on, under the text of its day and
under every later one whose clause still gives them. The simulation announces them as soon as there
is an agreement, so that nothing was counted without them before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from simulation.auditor import clock
from simulation.auditor.clock import ONE_DAY
from simulation.auditor.findings import InForce
from simulation.auditor.record import Fact, day_of
from trato.core.agreement import Absences, Unit
from trato.core.events import EventKind


def without_days_off(forces: list[InForce], facts: list[Fact]) -> list[InForce]:
    """Return the versions with the days as holidays on which a side is closed."""
    used: Counter[tuple[str, int]] = Counter()
    for fact in (one for one in facts if one.kind is EventKind.ABSENCE):
        for label, days in _taken(forces, fact, used):
            forces = [_closed(one, days) if _goes_on(one, label, fact) else one for one in forces]
    return forces


def _taken(
    forces: list[InForce], fact: Fact, used: Counter[tuple[str, int]]
) -> Iterator[tuple[str, list[date]]]:
    """Yield the clause that gives the days of an announcement, if one does; count them."""
    force = next((one for one in forces if one.covers(fact.at)), None)
    days = _days(fact)
    for label, given in _given(force) if force is not None else ():
        assert force is not None
        count = len(_working(force, days))
        key = (label, days[0].year)
        left = given.days - used[key]
        if given.side is fact.side and _in_time(force, given, days[0], fact) and count <= left:
            used[key] += count
            yield label, days
            return


def _goes_on(force: InForce, label: str, fact: Fact) -> bool:
    """Tell whether a version gives those days: that of the announcement, or a later one."""
    over = force.until is not None and force.until <= fact.at
    return not over and any(label == one for one, _ in _given(force))


def _given(force: InForce) -> list[tuple[str, Absences]]:
    """Return the closing days that a version gives, each with its clause."""
    return [
        (clause.label, one)
        for clause in force.agreement.clauses
        for one in clause.sentences
        if isinstance(one, Absences)
    ]


def _days(fact: Fact) -> list[date]:
    day, last = (day_of(fact.event.fields[name]) for name in ("from", "to"))
    found = []
    while day <= last:
        found.append(day)
        day += ONE_DAY
    return found


def _in_time(force: InForce, given: Absences, first: date, fact: Fact) -> bool:
    """Tell whether it was said so many days before; the first day off does not count."""
    assert given.notice.unit is Unit.CALENDAR_DAY
    last = first - given.notice.count * ONE_DAY
    return clock.end_of_day(force.agreement.header.zone, last).met_by(fact.at)


def _working(force: InForce, days: list[date]) -> list[date]:
    return [day for day in days if clock.is_working_day(force.agreement.calendars[0], day)]


def _closed(force: InForce, days: list[date]) -> InForce:
    calendars = tuple(
        replace(one, holidays=one.holidays | frozenset(days)) for one in force.agreement.calendars
    )
    return force._replace(agreement=replace(force.agreement, calendars=calendars))
