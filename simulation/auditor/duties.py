"""Duties by period and by event: deliveries, reports, inputs, answers, calls, payments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

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
from simulation.auditor.findings import MISSED, OPEN_LATE, WAIVED, Finding, InForce, version
from simulation.auditor.record import Fact
from simulation.auditor.stops import stopped
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
    forces: list[InForce], verb: Verb, clause: str, facts: list[Fact], now: datetime
) -> list[Finding]:
    """Return one finding per period of a duty that recurs, up to those that are soon due."""
    found = [
        _performed(forces, blank, duty, facts, now)
        for blank, duty in periods(forces, verb, clause, now + _AHEAD)
    ]
    return [one for one in found if one.sure_from <= now or one.done_at is not None]


def periods(
    forces: list[InForce], verb: Verb, clause: str, until: datetime
) -> Iterator[tuple[Finding, Duty]]:
    """Yield each period of a duty, as it begins, with the sentence that it keeps.

    A period belongs to the version that is in force at its first instant, or at its due when that
    is earlier; what a version owed for it already, the next one does not ask for again.
    """
    seen: set[str] = set()
    for force in forces:
        for label, duty in duties_of(force, verb):
            if label != clause or not isinstance(duty.trigger, Every):
                continue
            for blank in _of_version(force, clause, duty, until):
                if blank.period not in seen:
                    seen.add(blank.period)
                    yield blank, duty


def _of_version(force: InForce, clause: str, duty: Duty, until: datetime) -> Iterator[Finding]:
    assert isinstance(duty.trigger, Every)
    assert isinstance(duty.due, DueInPeriod)
    period = duty.trigger.period
    zone = force.agreement.header.zone
    first = first_day_of(period, clock.local_day(zone, force.since))
    while clock.first_instant(zone, first) <= until:
        due = due_in_period(force.agreement, duty.due, period, first)
        anchor = min(clock.first_instant(zone, first), due.at)
        if force.covers(anchor):
            name = name_of(period, first)
            blank = Finding(clause, duty.debtor, anchor, force.number, period=name, due=due)
            yield blank.because(f"period {name}, base due {due.at.isoformat()}")
        first = next_first_day(period, first)


def _performed(
    forces: list[InForce], blank: Finding, duty: Duty, facts: list[Fact], now: datetime
) -> Finding:
    force = version(forces, blank.version)
    done = next((f for f in facts if _performs(f, duty, blank.clause, blank.period)), None)
    if done is not None:
        blank = _shifted(forces, blank, duty, facts[: facts.index(done)], done)
    else:
        blank = _shifted(forces, blank, duty, facts, now)
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
    forces: list[InForce],
    blank: Finding,
    duty: Duty,
    facts: list[Fact],
    end: Fact | datetime,
) -> Finding:
    """Move a due by the lateness of the input of the same period, whichever version asks for it.

    What counts is what had come by then, when the work was done, or now.
    """
    shift = next((one for one in duty.modifiers if isinstance(one, Shift)), None)
    if shift is None or blank.due is None:
        return blank
    until = end.at if isinstance(end, Fact) else end
    for asked, cause in _inputs(forces, shift.cause, until):
        if asked.period != blank.period or asked.due is None:
            continue
        given = next((f for f in facts if _performs(f, cause, asked.clause, asked.period)), None)
        came_at = given.at if given is not None else until
        if asked.due.met_by(came_at):
            return blank
        if given is None and not isinstance(end, Fact):
            why = f"{asked.clause} is late since {asked.due.at}"
            return replace(blank, waits=True).because(why)
        if given is None and blank.due.met_by(came_at):
            return blank
        force = version(forces, blank.version)
        moved = moved_by(force, shift.unit, blank.due, asked.due, came_at)
        why = f"{asked.clause} came late at {came_at.isoformat()}: due moves to {moved.at}"
        return replace(blank, due=moved, stood_still=given is None).because(why)
    return blank


def _inputs(forces: list[InForce], thing: str, until: datetime) -> Iterator[tuple[Finding, Duty]]:
    clauses = dict.fromkeys(
        label for one in forces for label, duty in duties_of(one, Verb.GIVE) if duty.thing == thing
    )
    for clause in clauses:
        yield from periods(forces, Verb.GIVE, clause, until + _AHEAD)


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
    """Yield one finding per request and duty to answer or to resolve it."""
    for force, fact in _triggers(forces, facts, (EventKind.REQUEST, EventKind.COMPLAINT)):
        for label, duty in (*duties_of(force, Verb.ANSWER), *duties_of(force, Verb.RESOLVE)):
            assert isinstance(duty.trigger, Each)
            assert isinstance(duty.due, DueAfter)
            if label != clause or fact.side is not duty.trigger.happening.by:
                continue
            due = due_after(force.agreement, duty.due, fact.at)
            blank = Finding(clause, duty.debtor, fact.at, force.number, event=fact.id, due=due)
            blank = blank.because(f"{fact.kind} {fact.id} at {fact.at.isoformat()}")
            done = next((f for f in facts if _answers(f, fact, duty)), None)
            blank = stopped(blank, force, duty, facts, done)
            if blank.waits:
                yield blank
                continue
            blank = extended(blank, force, facts, done)
            yield waived(blank.settled(done, now), force, facts)


def _answers(fact: Fact, request: Fact, duty: Duty) -> bool:
    """Tell whether a fact answers a request, or resolves it; nothing automatic does."""
    kinds: tuple[EventKind, ...] = (EventKind.RESOLUTION,)
    if duty.verb is Verb.ANSWER:
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
        blank = Finding(clause, duty.debtor, begins, force.number, period=name, due=due)
        blank = blank.because(f"week {name}")
        settled = waived(blank.settled(done, now), force, facts)
        yield replace(settled, state=MISSED) if settled.state == OPEN_LATE else settled
        first = following


def _is_call(fact: Fact, duty: Duty) -> bool:
    by_debtor = fact.kind is EventKind.CALL and fact.side is duty.debtor
    return by_debtor or fact.kind is EventKind.MEETING_HELD


def is_invoiced(duty: Duty) -> bool:
    """Tell whether a duty to pay runs from the invoice."""
    return isinstance(duty.trigger, Each) and duty.trigger.happening.what is What.INVOICED
