"""Duties by period and by event: deliveries, reports, inputs, answers, calls, payments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

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
from simulation.auditor.findings import MISSED, OPEN_LATE, Finding, InForce, Known
from simulation.auditor.record import Fact
from simulation.auditor.stops import stops
from simulation.auditor.timeline import Pause, lived
from trato.core.agreement import (
    DueAfter,
    DueInPeriod,
    Duty,
    Each,
    Every,
    Shift,
    ShiftUnit,
    TimesPer,
    Verb,
    What,
)
from trato.core.events import EventKind

if TYPE_CHECKING:
    from trato.core.worktime import Calendar

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


def periodic(known: Known, verb: Verb, clause: str) -> list[Finding]:
    """Return one finding per period of a duty that recurs, up to those that are soon due."""
    found = [
        _performed(known, blank, duty)
        for blank, duty in periods(known.forces, verb, clause, known.now + _AHEAD)
    ]
    return [one for one in found if one.sure_from <= known.now or one.done_at is not None]


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


def _performed(known: Known, blank: Finding, duty: Duty) -> Finding:
    done = next((f for f in known.facts if _performs(f, duty, blank.clause, blank.period)), None)
    pauses = [*_late_inputs(known, blank, duty), *_held(known, blank)]
    return lived(known, blank, pauses, done)


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


def _late_inputs(known: Known, blank: Finding, duty: Duty) -> Iterator[Pause]:
    """Yield the time for which the input of the same period was late, whichever version asks."""
    shift = next((one for one in duty.modifiers if isinstance(one, Shift)), None)
    if shift is None:
        return
    force = known.version(blank.version)
    for asked, cause in _inputs(known, shift.cause):
        if asked.period != blank.period or asked.due is None:
            continue
        names = (cause, asked.clause, asked.period)
        given = next((one for one in known.facts if _performs(one, *names)), None)
        came_at = given.at if given is not None else known.now
        if asked.due.met_by(came_at):
            continue
        why = f"{asked.clause} was late since {asked.due.at}"
        moves = Shifting(force, shift.unit, asked.due).moved
        yield Pause(asked.due.late_from, given.at if given is not None else None, moves, why)


def _held(known: Known, blank: Finding) -> Iterator[Pause]:
    """Yield the time for which a power holds an obligation still, from its birth on."""
    force = known.version(blank.version)
    for held in known.held:
        since = max(held.since, blank.sure_from)
        if held.clause == blank.clause and (held.until is None or since < held.until):
            moves = Shifting(force, ShiftUnit.CALENDAR_DAYS).moved
            why = f"{held.event} holds it still"
            yield Pause(since, held.until, moves, why, by_power=True)


def _inputs(known: Known, thing: str) -> Iterator[tuple[Finding, Duty]]:
    given = ((label, duty) for one in known.forces for label, duty in duties_of(one, Verb.GIVE))
    for clause in dict.fromkeys(label for label, duty in given if duty.thing == thing):
        yield from periods(known.forces, Verb.GIVE, clause, known.now + _AHEAD)


class Shifting(NamedTuple):
    """How lost time moves a due: in the unit that a clause says.

    Time lost from an input's due on counts as its delay does; any other as the time that it is.
    """

    force: InForce
    unit: ShiftUnit
    input_due: Due | None = None

    def moved(self, due: Due, since: datetime, until: datetime) -> Due:
        """Return a due moved by the time from one instant to another."""
        zone = self.force.agreement.header.zone
        calendar = calendar_of(self.force.agreement, None)
        wall = clock.local(zone, due.at)
        minute = None if due.whole_day else wall.hour * 60 + wall.minute
        day = clock.local_day(zone, due.at)
        match self.unit:
            case ShiftUnit.WORKING_DAYS:
                count = self._working_days(calendar, since, until)
                return clock.at_minute(
                    zone, clock.nth_working_day_after(calendar, day, count), minute
                )
            case ShiftUnit.CALENDAR_DAYS:
                first = since
                if self.input_due is not None and self._is_delay(since):
                    first = self.input_due.at
                lost = clock.local_day(zone, until) - clock.local_day(zone, first)
                return clock.at_minute(zone, day + lost, minute)
            case ShiftUnit.HOURS:
                return Due(due.at + (until - since), due.at + (until - since))
            case ShiftUnit.WORKING_HOURS:
                open_time = clock.open_time_between(calendar, since, until)
                at = clock.after_open_time(calendar, due.at, open_time) if open_time else due.at
                return Due(at, at)

    def _is_delay(self, since: datetime) -> bool:
        return self.input_due is not None and since == self.input_due.late_from

    def _working_days(self, calendar: Calendar, since: datetime, until: datetime) -> int:
        if self.input_due is not None and self._is_delay(since):
            return clock.working_days_late(calendar, self.input_due, until)
        return clock.working_days_between(calendar, since, until)


# --- by event ---------------------------------------------------------------------------------


def answers(known: Known, clause: str) -> Iterator[Finding]:
    """Yield one finding per request and duty to answer or to resolve it."""
    for force, fact in _requests(known):
        for label, duty in (*duties_of(force, Verb.ANSWER), *duties_of(force, Verb.RESOLVE)):
            assert isinstance(duty.trigger, Each)
            assert isinstance(duty.due, DueAfter)
            if label != clause or fact.side is not duty.trigger.happening.by:
                continue
            due = due_after(force.agreement, duty.due, fact.at)
            blank = Finding(clause, duty.debtor, fact.at, force.number, event=fact.id, due=due)
            blank = blank.because(f"{fact.kind} {fact.id} at {fact.at.isoformat()}")
            done = next((one for one in known.facts if _answers(one, fact, duty)), None)
            yield lived(known, blank, list(stops(blank, force, duty, known.facts)), done)


def _answers(fact: Fact, request: Fact, duty: Duty) -> bool:
    """Tell whether a fact answers a request, or resolves it; nothing automatic does."""
    kinds: tuple[EventKind, ...] = (EventKind.RESOLUTION,)
    if duty.verb is Verb.ANSWER:
        kinds = (EventKind.ANSWER, EventKind.RESOLUTION, EventKind.MESSAGE)
    named = set(fact.event.names_field("answers")) & set(request.ids)
    auto = fact.event.flag("auto", default=False)
    return fact.kind in kinds and fact.side is duty.debtor and bool(named) and not auto


def _requests(known: Known) -> Iterator[tuple[InForce, Fact]]:
    for fact in known.facts:
        force = known.in_force(fact.at)
        if force is not None and fact.kind in {EventKind.REQUEST, EventKind.COMPLAINT}:
            yield force, fact


# --- calls ------------------------------------------------------------------------------------


def calls(known: Known, clause: str) -> Iterator[Finding]:
    """Yield one finding per local week: the debtor's call or any held meeting fills it."""
    force = known.forces[0]
    for duty in (one for label, one in duties_of(force, Verb.CALL) if label == clause):
        assert isinstance(duty.trigger, TimesPer)
        assert duty.trigger.count == 1
        period = duty.trigger.period
        zone = force.agreement.header.zone
        first = next_first_day(period, first_day_of(period, clock.local_day(zone, force.since)))
        while clock.first_instant(zone, first) <= known.now:
            yield _week(known, clause, duty, first)
            first = next_first_day(period, first)


def _week(known: Known, clause: str, duty: Duty, first: date) -> Finding:
    assert isinstance(duty.trigger, TimesPer)
    force, period = known.forces[0], duty.trigger.period
    zone = force.agreement.header.zone
    due = clock.end_of_day(zone, next_first_day(period, first) - ONE_DAY)
    begins = clock.first_instant(zone, first)
    inside = (one for one in known.facts if begins <= one.at < due.late_from)
    done = next((one for one in inside if _is_call(one, duty)), None)
    name = name_of(period, first)
    blank = Finding(clause, duty.debtor, begins, force.number, period=name, due=due)
    settled = lived(known, blank.because(f"week {name}"), [], done)
    return replace(settled, state=MISSED) if settled.state == OPEN_LATE else settled


def _is_call(fact: Fact, duty: Duty) -> bool:
    by_debtor = fact.kind is EventKind.CALL and fact.side is duty.debtor
    return by_debtor or fact.kind is EventKind.MEETING_HELD


def is_invoiced(duty: Duty) -> bool:
    """Tell whether a duty to pay runs from the invoice."""
    return isinstance(duty.trigger, Each) and duty.trigger.happening.what is What.INVOICED
