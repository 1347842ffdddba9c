"""Shifts: a due moves by the other side's lateness, by a stopped clock, by a suspension.

What is added is counted in the unit of the deadline that moves, or in the one its clause names.
Causes that overlap count once; the base due and every movement stay visible.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from trato.core.agreement import DayKind, Due, DueAfter, DueInPeriod, ShiftUnit, Side, Unit
from trato.core.standing.obligations.lives import (
    why,
)
from trato.core.standing.obligations.owing import (
    arm,
)
from trato.core.standing.program.rules import DutyRule, Lateness, Program, Shape
from trato.core.standing.state.live import (
    Live,
    Stop,
    Stretch,
    is_meant,
)
from trato.core.standing.state.state import (
    State,
)
from trato.core.standing.values import Obligation, Phase, ShiftStep, Step
from trato.core.worktime import (
    Calendar,
    Deadline,
    add_working_minutes,
    close_of,
    delay_periods,
    due_at,
    due_on,
    is_working_day,
    local_date,
    moved_to_working_day,
    next_working_day_on_or_after,
    shift_days,
    shifted_by_days,
    working_day_after,
    working_days_between,
    working_minutes_between,
)

_UNITS = {
    Unit.MINUTE: ShiftUnit.HOURS,
    Unit.HOUR: ShiftUnit.HOURS,
    Unit.WORKING_HOUR: ShiftUnit.WORKING_HOURS,
    Unit.WORKING_DAY: ShiftUnit.WORKING_DAYS,
}


class Moved(NamedTuple):
    """A deadline after a shift, with the amount it moved by."""

    due: Deadline
    by: str


def unit_of(due: Due | None) -> ShiftUnit:
    """Return the unit in which a deadline is counted; one written as a date, in calendar days."""
    if isinstance(due, DueAfter):
        return _UNITS.get(due.duration.unit, ShiftUnit.CALENDAR_DAYS)
    if isinstance(due, DueInPeriod) and due.kind is DayKind.WORKING_DAY:
        return ShiftUnit.WORKING_DAYS
    return ShiftUnit.CALENDAR_DAYS


def _calendar(live: Live) -> Calendar | None:
    due = live.rule.due
    name = getattr(due, "calendar", None)
    if isinstance(due, DueAfter):
        name = due.duration.calendar
    return live.program.calendar(name)


# --- arithmetic -----------------------------------------------------------------------------


def moved(
    due: Deadline, stretch: Stretch, calendar: Calendar | None, *, at_hour: bool = False
) -> Moved:
    """Return a deadline moved by the time of a stretch. ``at_hour``: its clause writes an hour,
    which it keeps; else one at closing stays at closing."""
    unit = stretch.unit
    if unit == ShiftUnit.WORKING_HOURS and calendar is not None:
        minutes = working_minutes_between(calendar, stretch.since, stretch.until)
        at = add_working_minutes(calendar, due.at, minutes) if minutes else due.at
        return Moved(due_at(at, zone=calendar.zone), f"{minutes} working_minute")
    if unit == ShiftUnit.HOURS:
        passed = stretch.until - stretch.since
        moved_due = due_at(due.at + passed, zone=due.zone)
        return Moved(moved_due, f"{passed // timedelta(minutes=1)} minute")
    if unit == ShiftUnit.WORKING_DAYS and calendar is not None:
        count = _working_days(stretch, calendar)
        later = _by_working_days(due, count, calendar, at_hour=at_hour)
        return Moved(later, f"{count} working_day")
    count = _calendar_days(stretch, due.zone)
    later = shifted_by_days(due, count)
    if stretch.implied and calendar is not None and not is_working_day(calendar, later.on):
        to = next_working_day_on_or_after(calendar, later.on)
        later = moved_to_working_day(later, calendar, to=to)
    return Moved(later, f"{count} calendar_day")


def _working_days(stretch: Stretch, calendar: Calendar) -> int:
    """Return the working days of a stretch; of lateness, a fraction counts as one."""
    if stretch.since_due is not None:
        return delay_periods(stretch.since_due, stretch.until, "working_day", calendar=calendar)
    first = local_date(stretch.since, calendar.zone)
    return max(working_days_between(calendar, first, local_date(stretch.until, calendar.zone)), 0)


def _calendar_days(stretch: Stretch, zone: str) -> int:
    if stretch.since_due is not None:
        first = stretch.since_due.on
    else:
        first = local_date(stretch.since, zone)
    return max((local_date(stretch.until, zone) - first).days, 0)


def _by_working_days(due: Deadline, count: int, calendar: Calendar, *, at_hour: bool) -> Deadline:
    if count == 0:
        return due
    if due.whole_day:
        return due_on(working_day_after(calendar, due.on, count), zone=due.zone)
    closes = is_working_day(calendar, due.on) and close_of(calendar, due.on).at == due.at
    if closes and not at_hour:
        return close_of(calendar, working_day_after(calendar, due.on, count))
    return due_at(shift_days(calendar, due.at, count), zone=calendar.zone)


def replay(state: State, live: Live) -> None:
    """Compute a due again from its base through every stretch, and set its timer."""
    if live.base_due is None:
        return
    due = live.base_due
    at_hour = getattr(live.rule.due, "minute", None) is not None
    steps: list[ShiftStep] = []
    reached: datetime | None = None
    for stretch in sorted(live.stretches, key=lambda one: one.since):
        clipped = _clipped(stretch, reached)
        if clipped is None:
            continue
        result = moved(due, clipped, _calendar(live), at_hour=at_hour)
        if result.due != due:
            steps.append(
                ShiftStep(stretch.cause, result.by, due, result.due, stretch.side, stretch.events)
            )
        due = result.due
        reached = stretch.until if reached is None else max(reached, stretch.until)
    live.due = due
    live.shifts = tuple(steps)
    arm(state, live)


def _clipped(stretch: Stretch, reached: datetime | None) -> Stretch | None:
    """Take out of a stretch the time that an earlier one covers already."""
    if reached is None or stretch.since >= reached:
        return stretch
    if stretch.until <= reached:
        return None
    return stretch._replace(since=reached, since_due=None)


def stretch_by(state: State, live: Live, stretch: Stretch) -> None:
    """Move the due of an obligation by a stretch of time, as far as it is not in a due that was
    granted since."""
    live = state.own(live)
    if live.granted_at is not None and stretch.since < live.granted_at:
        stretch = stretch._replace(since=live.granted_at, since_due=None)
    if stretch.until <= stretch.since:
        return
    earlier = live.due
    live.stretches = (*live.stretches, stretch)
    replay(state, live)
    if live.due is not None and earlier is not None and live.due != earlier:
        step = Step("shift.moved", (("from", earlier.shown), ("to", live.due.shown)))
        why(live, stretch.until, stretch.cause, events=stretch.events, steps=(step,))


# --- lateness of the other side -------------------------------------------------------------


def cause_done(state: State, cause: Live, at: datetime, events: tuple[str, ...]) -> None:
    """An input came, late or not: move what waited for it."""
    if not state.together.has_causes:
        return
    for found, late in list(dependants(state, cause)):
        live = state.own(found)
        live.lean(cause.id)
        was_held, live.held = live.held, False
        if cause.due is not None and not cause.due.is_met_by(at):
            unit = late.unit or unit_of(live.rule.due)
            side = cause.rule.debtor
            stretch_by(state, live, _lateness(cause.due, at, unit, side, late=late, events=events))
        if was_held:
            arm(state, live)


def _lateness(
    due: Deadline,
    at: datetime,
    unit: ShiftUnit,
    side: Side,
    *,
    late: Lateness,
    events: tuple[str, ...],
) -> Stretch:
    """Return the time by which an input came late, from its due on."""
    cause = "shift.input"
    return Stretch(due.late_from, at, cause, unit.value, side, events, late.implied, due)


def dependants(state: State, cause: Live) -> Iterator[tuple[Live, Lateness]]:
    """Yield the open obligations whose due moves by the lateness of another, of any version."""
    names = _names_of(cause.rule, cause.program)
    seen: set[str] = set()
    for program in state.programs.values():
        for rule in (rule for name in names for rule in program.by_cause.get(name, ())):
            for live in state.open_of(rule):
                late = _late_for(live.rule, names)
                if late is None or live.id in seen or live.rule is cause.rule:
                    continue
                if goes_with(cause, live):
                    seen.add(live.id)
                    yield live, late


def _names_of(rule: DutyRule, program: Program) -> tuple[str, ...]:
    things = program.things.with_groups(rule.thing) if rule.thing else ()
    return (*things, rule.clause)


def _late_for(rule: DutyRule, names: tuple[str, ...]) -> Lateness | None:
    return next((late for late in rule.lateness if late.cause in names), None)


def goes_with(cause: Live, live: Live) -> bool:
    """Tell whether a cause and a due belong together: what its question is about, same member, or
    same period."""
    about = _asked_about(cause)
    if about:
        return live.id == about or is_meant(live, about)
    if cause.member and live.member and _related(cause, live):
        return cause.member == live.member
    if cause.span is None:
        period = cause.trigger.period if cause.trigger is not None else ""
        return not period or not live.period or period == live.period
    if live.span is not None:
        inside = cause.span.first_on <= live.span.first_on <= cause.span.last_on
        return inside or live.span.holds(cause.span.first_on)
    day = live.base_due.on if live.base_due is not None else None
    return day is None or cause.span.holds(day)


def _asked_about(cause: Live) -> str:
    """Return the obligation that a question, late in being answered, was about."""
    fact = cause.trigger.fact if cause.trigger is not None else None
    return fact.text("obligation") if fact is not None else ""


def _related(cause: Live, live: Live) -> bool:
    groups = cause.program.things.groups
    mine, other = groups.get(cause.member, ()), groups.get(live.member, ())
    return cause.member == live.member or bool(set(mine) & set(other)) or not (mine or other)


def hold(state: State, live: Live) -> bool:
    """At its due: wait, when the other side's input is outstanding and would move it."""
    for late in live.rule.lateness:
        for cause in _causes(state, live, late):
            if cause.breached_at is not None and goes_with(cause, live):
                live = state.own(live)
                live.held = True
                live.late_us = None
                why(
                    live,
                    live.due.late_from if live.due else cause.breached_at,
                    "shift.held",
                    events=(cause.id,),
                )
                return True
    return False


def _causes(state: State, live: Live, late: Lateness) -> Iterator[Live]:
    for program in state.programs.values():
        for rule in program.duties:
            if rule.debtor is not live.rule.debtor and late.cause in _names_of(rule, program):
                yield from state.open_of(rule)


def come_meanwhile(state: State, live: Live, at: datetime) -> None:
    """Something was done while it waited for an input: the lateness of that one counts so far."""
    for late in live.rule.lateness:
        for cause in _causes(state, live, late):
            if cause.breached_at is None or cause.due is None or not goes_with(cause, live):
                continue
            unit, side = late.unit or unit_of(live.rule.due), cause.rule.debtor
            found = _lateness(cause.due, at, unit, side, late=late, events=(cause.id,))
            stretch_by(state, live, found)


def settled_causes(state: State, live: Live) -> None:
    """At birth: an input of the same period that came late before moves the due already."""
    if not live.rule.lateness or live.base_due is None:
        return
    for rule in live.program.duties:
        late = _late_for(live.rule, _names_of(rule, live.program))
        if late is None or rule is live.rule:
            continue
        row = _row_beside(state, rule, live)
        if row is None or row.due is None or row.done_at is None:
            continue
        if isinstance(live.rule.due, DueAfter) and row.done_at <= live.trigger_at:
            continue  # its time only began once the input was there
        live.lean(row.id)
        if not row.due.is_met_by(row.done_at):
            unit = late.unit or unit_of(live.rule.due)
            found = _lateness(row.due, row.done_at, unit, rule.debtor, late=late, events=row.events)
            stretch_by(state, live, found)


def _row_beside(state: State, rule: DutyRule, live: Live) -> Obligation | None:
    """Return the closed obligation of a rule that goes with a new one, by its id."""
    tail = f"/{rule.member}" if rule.member else ""
    if rule.shape is Shape.ONCE:
        return state.closed_row(f"{rule.key}{tail}")
    return state.closed_row(f"{rule.key}/{live.period}{tail}") if live.period else None


# --- clocks that stand still ----------------------------------------------------------------


def stop_clock(state: State, live: Live, stop: Stop) -> bool:
    """Stop the clock of an obligation that is not late yet."""
    if live.stop is not None or live.breached_at is not None or live.phase is not Phase.ACTIVE:
        return False
    if live.due is not None and not live.due.is_met_by(stop.since):
        return False
    live = state.own(live)
    live.stop = stop
    live.late_us = None
    why(live, stop.since, stop.cause + ".stopped", events=(stop.event,) if stop.event else ())
    return True


def start_clock(state: State, live: Live, at: datetime, event: str) -> None:
    """Let a clock run on: the time that it stood still is added in the unit of its deadline."""
    if live.stop is None:
        return
    live = state.own(live)
    stop, live.stop = live.stop, None
    assert stop is not None
    events = tuple(one for one in (stop.event, event) if one)
    unit = unit_of(live.rule.due).value
    stretch_by(state, live, Stretch(stop.since, at, stop.cause, unit, stop.side, events))
    if live.due is not None and live.late_us is None:
        arm(state, live)


def silence_stops(state: State, window: Live, at: datetime) -> None:
    """A window ran out unanswered: the clocks that its clause names stand still."""
    for live in list(_silenced(state, window)):
        stop = Stop(at, "shift.silence", window.trigger_event or "", window.rule.debtor)
        stop_clock(state, live, stop)


def silence_ends(state: State, window: Live, at: datetime, event: str) -> None:
    """The answer came: the clocks that the silence stopped run on."""
    for live in list(_silenced(state, window)):
        if live.stop is not None and live.stop.event == (window.trigger_event or ""):
            start_clock(state, live, at, event)


def _silenced(state: State, window: Live) -> Iterator[Live]:
    if window.thing is None:
        return
    for name in window.program.things.with_groups(window.thing):
        for rule in window.program.by_cause.get(name, ()):
            if name in rule.silences:
                yield from (live for live in state.open_of(rule) if goes_with(window, live))


# --- breaches -------------------------------------------------------------------------------


def is_stopped(live: Live) -> bool:
    """Tell whether the clock of an obligation stands still."""
    return live.stop is not None or live.held or live.phase is Phase.SUSPENDED
