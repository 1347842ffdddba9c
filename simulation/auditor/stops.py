"""Clocks that stand still: from a question that cites an obligation until it is answered.

The time is added in the unit of the deadline: hours as they pass, open time, working days, or
calendar days by their dates.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import partial

from simulation.auditor import clock
from simulation.auditor.clock import Due
from simulation.auditor.dues import calendar_of
from simulation.auditor.findings import Finding, InForce
from simulation.auditor.record import Fact
from simulation.auditor.timeline import Pause
from trato.core.agreement import ClockStop, DueAfter, Duration, Duty, Unit
from trato.core.events import EventKind

_WORDS = (EventKind.ANSWER, EventKind.RESOLUTION, EventKind.MESSAGE)
_THINGS = (EventKind.INPUT, EventKind.DELIVERY)


def stops(finding: Finding, force: InForce, duty: Duty, facts: list[Fact]) -> Iterator[Pause]:
    """Yield the time between each question about an obligation and the answer to it; what is asked
    meanwhile stops nothing more.
    """
    if not any(isinstance(one, ClockStop) for one in duty.modifiers):
        return
    assert isinstance(duty.due, DueAfter)
    moves = partial(later, force, duty.due.duration)
    question: Fact | None = None
    for fact in facts:
        if question is None and _asks(fact, finding):
            question = fact
        elif question is not None and _gives(fact, question):
            yield Pause(question.at, fact.at, moves, f"{question.id} stopped the clock")
            question = None
    if question is not None:
        yield Pause(question.at, None, moves, f"{question.id} stopped the clock")


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


def later(force: InForce, duration: Duration, due: Due, since: datetime, until: datetime) -> Due:
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
            count = clock.working_days_between(calendar, since, until)
            day = clock.nth_working_day_after(calendar, clock.local_day(zone, due.at), count)
            return clock.close_due(calendar, day)
        case _:
            days = clock.local_day(zone, until) - clock.local_day(zone, since)
            return clock.end_of_day(zone, clock.local_day(zone, due.at) + days)
