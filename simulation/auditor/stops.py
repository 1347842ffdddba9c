"""Clocks that stand still: from a question that cites an obligation until it is answered.

The time is added in the unit of the deadline: hours as they pass, open time, working days, or
calendar days by their dates.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from simulation.auditor import clock
from simulation.auditor.clock import ONE_DAY, Due
from simulation.auditor.dues import calendar_of
from simulation.auditor.findings import Finding, InForce
from simulation.auditor.record import Fact
from trato.core.agreement import ClockStop, DueAfter, Duration, Duty, Unit
from trato.core.events import EventKind

_WORDS = (EventKind.ANSWER, EventKind.RESOLUTION, EventKind.MESSAGE)
_THINGS = (EventKind.INPUT, EventKind.DELIVERY)


def stopped(
    finding: Finding, force: InForce, duty: Duty, facts: list[Fact], done: Fact | None
) -> Finding:
    """Move a due by all the time in which its clock stood still; it waits while it still does."""
    if not any(isinstance(one, ClockStop) for one in duty.modifiers):
        return finding
    assert isinstance(duty.due, DueAfter)
    question: Fact | None = None
    for fact in facts:
        assert finding.due is not None
        if done is not None and fact.id == done.id:
            break
        if question is None and _asks(fact, finding) and finding.due.met_by(fact.at):
            question = fact
        elif question is not None and _gives(fact, question):
            finding = _moved(finding, force, duty.due.duration, question.at, fact.at)
            question = None
    if question is not None and done is not None:
        moved = _moved(finding, force, duty.due.duration, question.at, done.at)
        return replace(moved, stood_still=True)
    if question is not None:
        return replace(finding, waits=True).because(f"{question.id} stopped the clock")
    return finding


def _asks(fact: Fact, finding: Finding) -> bool:
    named = finding.key in (fact.named("obligation"), *fact.event.about)
    return fact.kind is EventKind.QUESTION and fact.side is finding.debtor and named


def _gives(fact: Fact, question: Fact) -> bool:
    """Tell whether a fact of the other side gives what was asked; no automatic answer does."""
    if fact.side is question.side or fact.event.flag("auto", default=False):
        return False
    cited = {*fact.event.names_field("answers"), *fact.event.about} & set(question.ids)
    if fact.kind in _THINGS:
        needed = fact.named("thing") in question.event.names_field("needs")
        return (bool(cited) or needed) and fact.event.flag("complete", default=True)
    return fact.kind in _WORDS and bool(cited)


def _moved(
    finding: Finding, force: InForce, duration: Duration, since: datetime, until: datetime
) -> Finding:
    assert finding.due is not None
    due = later(finding.due, force, duration, since, until)
    why = f"the clock stood still from {since} to {until}: due moves to {due.at}"
    return replace(finding, due=due).because(why)


def later(due: Due, force: InForce, duration: Duration, since: datetime, until: datetime) -> Due:
    """Return a due moved by the time from one instant to another, in the unit of its deadline."""
    agreement = force.agreement
    zone = agreement.header.zone
    calendar = calendar_of(agreement, duration.calendar)
    match duration.unit:
        case Unit.HOUR:
            at = due.at + (until - since)
            return Due(at, at)
        case Unit.WORKING_HOUR:
            open_time = clock.open_time_between(calendar, since, until)
            at = clock.after_open_time(calendar, due.at, open_time) if open_time else due.at
            return Due(at, at)
        case Unit.WORKING_DAY:
            count = working_days_from(force, duration, since, until)
            day = clock.nth_working_day_after(calendar, clock.local_day(zone, due.at), count)
            return clock.close_due(calendar, day)
        case _:
            days = clock.local_day(zone, until) - clock.local_day(zone, since)
            return clock.end_of_day(zone, clock.local_day(zone, due.at) + days)


def working_days_from(force: InForce, duration: Duration, since: datetime, until: datetime) -> int:
    """Count the working days after the day of one instant, up to and with that of another."""
    calendar = calendar_of(force.agreement, duration.calendar)
    day, last = clock.local_day(calendar.zone, since), clock.local_day(calendar.zone, until)
    count = 0
    while day < last:
        day += ONE_DAY
        count += clock.is_working_day(calendar, day)
    return count
