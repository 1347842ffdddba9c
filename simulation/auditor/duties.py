"""Duties by period and by event: deliveries, reports, inputs, answers, calls, payments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from simulation.auditor import clock
from simulation.auditor.clock import ONE_DAY, Due
from simulation.auditor.dues import (
    calendar_of,
    due_after,
    due_in_period,
    first_day_of,
    name_of,
    next_first_day,
)
from simulation.auditor.findings import MISSED, OPEN_LATE, WAIVED, Finding, InForce
from simulation.auditor.record import Fact
from trato.core.agreement import (
    DueAfter,
    DueInPeriod,
    Duty,
    Each,
    Every,
    May,
    Shift,
    ShiftUnit,
    TimesPer,
    Verb,
    What,
)
from trato.core.events import EventKind

_PERFORMED_BY = {
    Verb.DELIVER: EventKind.DELIVERY,
    Verb.REPORT: EventKind.REPORT,
    Verb.GIVE: EventKind.INPUT,
}
_AHEAD = timedelta(days=70)


def duties_of(force: InForce, verb: Verb) -> Iterator[tuple[str, Duty]]:
    """Yield the duties of a version with that verb, each with its clause."""
    for clause in force.agreement.clauses:
        for sentence in clause.sentences:
            if isinstance(sentence, Duty) and sentence.verb is verb:
                yield clause.label, sentence


# --- by period --------------------------------------------------------------------------------


def periodic(
    force: InForce, clause: str, duty: Duty, facts: list[Fact], now: datetime
) -> list[Finding]:
    """Return one finding per period of a duty that recurs, up to those that are soon due."""
    assert isinstance(duty.trigger, Every)
    assert isinstance(duty.due, DueInPeriod)
    period = duty.trigger.period
    zone = force.agreement.header.zone
    first = first_day_of(period, clock.local_day(zone, force.since))
    found: list[Finding] = []
    while clock.first_instant(zone, first) <= now + _AHEAD:
        due = due_in_period(force.agreement, duty.due, period, first)
        begins = clock.first_instant(zone, first)
        anchor = min(begins, due.at)
        if anchor >= force.since and (force.until is None or anchor < force.until):
            name = name_of(period, first)
            blank = Finding(clause, duty.debtor, anchor, period=name, due=due)
            blank = blank.because(f"period {name}, base due {due.at.isoformat()}")
            found.append(_performed(blank, force, duty, facts, now))
        first = next_first_day(period, first)
    return [one for one in found if one.sure_from <= now or one.done_at is not None]


def _performed(
    blank: Finding, force: InForce, duty: Duty, facts: list[Fact], now: datetime
) -> Finding:
    done = next((f for f in facts if _performs(f, duty, blank.clause, blank.period)), None)
    blank = _shifted(blank, force, duty, facts, now)
    blank = extended(blank, force, facts, done)
    if blank.waits and done is None:
        return blank.because("the input is late and still to come: nothing is late meanwhile")
    return waived(blank.settled(done, now), force, facts)


def _performs(fact: Fact, duty: Duty, clause: str, period: str) -> bool:
    """Tell whether a fact performs a duty for a period: it says the period, or the obligation."""
    named = fact.named("period") == period or f"{clause}/{period}" in fact.event.about
    return (
        fact.kind is _PERFORMED_BY[duty.verb]
        and fact.side is duty.debtor
        and fact.named("thing") == duty.thing
        and named
        and fact.event.flag("complete", default=True)
    )


def _shifted(
    blank: Finding, force: InForce, duty: Duty, facts: list[Fact], now: datetime
) -> Finding:
    """Move a due by the lateness of the input of the same period."""
    shift = next((one for one in duty.modifiers if isinstance(one, Shift)), None)
    if shift is None or blank.due is None:
        return blank
    clause, cause = next(
        (label, one) for label, one in duties_of(force, Verb.GIVE) if one.thing == shift.cause
    )
    assert isinstance(cause.trigger, Every)
    given = next((f for f in facts if _performs(f, cause, clause, blank.period)), None)
    input_due = _due_of_period(force, cause, blank.period)
    if input_due is None:
        return blank
    if given is None:
        if not input_due.passed_at(now):
            return blank
        return replace(blank, waits=True).because(f"{clause} is late since {input_due.at}")
    if input_due.met_by(given.at):
        return blank
    moved = moved_by(force, shift.unit, blank.due, input_due, given.at)
    why = f"{clause} came late at {given.at.isoformat()}: due moves to {moved.at.isoformat()}"
    return replace(blank, due=moved).because(why)


def _due_of_period(force: InForce, duty: Duty, period: str) -> Due | None:
    """Return the due of a period of a duty; None when its period is older than the agreement."""
    assert isinstance(duty.trigger, Every)
    assert isinstance(duty.due, DueInPeriod)
    year, month = period.split("-")
    first = date(int(year), int(month), 1)
    due = due_in_period(force.agreement, duty.due, duty.trigger.period, first)
    begins = clock.first_instant(force.agreement.header.zone, first)
    return due if min(begins, due.at) >= force.since else None


def moved_by(force: InForce, unit: ShiftUnit, due: Due, input_due: Due, given_at: datetime) -> Due:
    """Return a due moved by how late an input came, in the unit that the clause says."""
    agreement = force.agreement
    zone, calendar = agreement.header.zone, calendar_of(agreement, None)
    wall = clock.local(zone, due.at)
    minute = None if due.whole_day else wall.hour * 60 + wall.minute
    day = clock.local_day(zone, due.at)
    match unit:
        case ShiftUnit.WORKING_DAYS:
            count = clock.working_days_late(calendar, input_due, given_at)
            moved = clock.nth_working_day_after(calendar, day, count)
            return clock.at_minute(zone, moved, minute)
        case ShiftUnit.CALENDAR_DAYS:
            late = clock.local_day(zone, given_at) - clock.local_day(zone, input_due.at)
            return clock.at_minute(zone, day + late, minute)
        case ShiftUnit.HOURS:
            moved_at = due.at + (given_at - input_due.late_from)
            return Due(moved_at, moved_at)
        case ShiftUnit.WORKING_HOURS:
            late = clock.open_time_between(calendar, input_due.late_from, given_at)
            if not late:
                return due
            moved_at = clock.after_open_time(calendar, due.at, late)
            return Due(moved_at, moved_at)


# --- waivers and extensions -------------------------------------------------------------------


def _by_creditor(fact: Fact, finding: Finding, force: InForce) -> bool:
    return (
        fact.named("obligation") == finding.key
        and fact.side is finding.debtor.other
        and fact.confirmed
        and force.may(fact.event.by, May.ACCEPT)
    )


def extended(finding: Finding, force: InForce, facts: list[Fact], done: Fact | None) -> Finding:
    """Give an obligation the due that its creditor granted by the due that it had, while open."""
    for fact in facts:
        if done is not None and done.at <= fact.at:
            break
        if fact.kind is not EventKind.EXTENSION_GRANTED or not _by_creditor(fact, finding, force):
            continue
        if finding.due is None or not finding.due.met_by(fact.at):
            continue
        until = fact.event.moment_field("until")
        if isinstance(until, datetime):
            at = clock.local(force.agreement.header.zone, until)
            due = Due(at, at)
        else:
            assert until is not None
            due = clock.end_of_day(force.agreement.header.zone, until)
        finding = replace(finding, due=due).because(f"{fact.id} grants until {due.at.isoformat()}")
    return finding


def waived(finding: Finding, force: InForce, facts: list[Fact]) -> Finding:
    """Close an obligation that its creditor waived before it was done; a breach leaves its mark."""
    for fact in facts:
        if fact.kind is not EventKind.WAIVER or not _by_creditor(fact, finding, force):
            continue
        if finding.done_at is not None and finding.done_at <= fact.at:
            continue
        late = finding.due is not None and finding.due.passed_at(fact.at)
        breached_at = finding.due.late_from if late and finding.due is not None else None
        return replace(
            finding, state=WAIVED, breached_at=breached_at, done_at=None, done_by=()
        ).because(f"{fact.id} waives it")
    return finding


# --- by event ---------------------------------------------------------------------------------


def answers(
    forces: list[InForce], clause: str, facts: list[Fact], now: datetime
) -> Iterator[Finding]:
    """Yield one finding per request: its first answer that is no automatic acknowledgement."""
    for force, fact in _triggers(forces, facts, (EventKind.REQUEST, EventKind.COMPLAINT)):
        for label, duty in duties_of(force, Verb.ANSWER):
            assert isinstance(duty.trigger, Each)
            assert isinstance(duty.due, DueAfter)
            if label != clause or fact.side is not duty.trigger.happening.by:
                continue
            due = due_after(force.agreement, duty.due, fact.at)
            blank = Finding(clause, duty.debtor, fact.at, event=fact.id, due=due)
            blank = blank.because(f"{fact.kind} {fact.id} at {fact.at.isoformat()}")
            done = next((f for f in facts if _answers(f, fact, duty)), None)
            blank = extended(blank, force, facts, done)
            yield waived(blank.settled(done, now), force, facts)


def _answers(fact: Fact, request: Fact, duty: Duty) -> bool:
    kinds = (EventKind.ANSWER, EventKind.RESOLUTION, EventKind.MESSAGE)
    named = set(fact.event.names_field("answers")) & set(request.ids)
    auto = fact.event.flag("auto", default=False)
    return fact.kind in kinds and fact.side is duty.debtor and bool(named) and not auto


def _triggers(
    forces: list[InForce], facts: list[Fact], kinds: tuple[EventKind, ...]
) -> Iterator[tuple[InForce, Fact]]:
    for fact in facts:
        force = next((one for one in forces if one.covers(fact.at)), None)
        if force is not None and fact.kind in kinds:
            yield force, fact


# --- calls ------------------------------------------------------------------------------------


def calls(
    force: InForce, clause: str, duty: Duty, facts: list[Fact], now: datetime
) -> Iterator[Finding]:
    """Yield one finding per local week: the debtor's call or any held meeting fills it."""
    assert isinstance(duty.trigger, TimesPer)
    assert duty.trigger.count == 1
    period = duty.trigger.period
    zone = force.agreement.header.zone
    first = next_first_day(period, first_day_of(period, clock.local_day(zone, force.since)))
    while clock.first_instant(zone, first) <= now:
        following = next_first_day(period, first)
        due = clock.end_of_day(zone, following - ONE_DAY)
        begins = clock.first_instant(zone, first)
        done = next(
            (f for f in facts if _is_call(f, duty) and begins <= f.at < due.late_from), None
        )
        name = name_of(period, first)
        blank = Finding(clause, duty.debtor, begins, period=name, due=due).because(f"week {name}")
        settled = waived(blank.settled(done, now), force, facts)
        yield replace(settled, state=MISSED) if settled.state == OPEN_LATE else settled
        first = following


def _is_call(fact: Fact, duty: Duty) -> bool:
    by_debtor = fact.kind is EventKind.CALL and fact.side is duty.debtor
    return by_debtor or fact.kind is EventKind.MEETING_HELD


def is_invoiced(duty: Duty) -> bool:
    """Tell whether a duty to pay runs from the invoice."""
    return isinstance(duty.trigger, Each) and duty.trigger.happening.what is What.INVOICED
