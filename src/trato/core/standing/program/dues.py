"""Dues: until when, computed from a trigger, with the arithmetic that leads there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import Final, NamedTuple, assert_never

from trato.core.agreement import (
    DayKind,
    Due,
    DueAfter,
    DueAt,
    DueBefore,
    DueInPeriod,
    DueWithin,
    Duration,
    Period,
    Rhythm,
    Roll,
    Unit,
)
from trato.core.standing.making import made
from trato.core.standing.program.rules import Length, Program
from trato.core.standing.program.spans import Span, next_span, span_of
from trato.core.standing.values import Step
from trato.core.worktime import (
    Calendar,
    Deadline,
    before_days,
    before_working_days,
    close_of,
    due_at,
    due_calendar_days,
    due_hours,
    due_months,
    due_on,
    due_weeks,
    due_working_days,
    due_working_minutes,
    is_working_day,
    last_working_day_on_or_before,
    local_date,
    moved_to_working_day,
    next_working_day_on_or_after,
    start_of_local_day,
    wall_moment,
    working_day_after,
)

Moment = datetime | date
HOURS: Final = frozenset({Unit.MINUTE, Unit.HOUR, Unit.WORKING_HOUR})
_HOLIDAYS_SHOWN = 10
_WORKING_HOUR: Final = Unit.WORKING_HOUR
_WORKING_DAY: Final = Unit.WORKING_DAY


class Reckoned(NamedTuple):
    """A due and the steps that lead to it."""

    due: Deadline
    steps: tuple[Step, ...]


class Ground(NamedTuple):
    """What a due is counted from: the trigger (an instant, or a day whose hour nobody knows), the
    period, and the event that is its source."""

    at: Moment
    source: str = ""
    span: Span | None = None
    period: Period | None = None


def due_of(rule: Due, ground: Ground, program: Program) -> Reckoned:
    """Return when something is due. Raises NoWorkingTimeError where a calendar has no such day."""
    match rule:
        case DueAt():
            reckoned = _on_a_date(rule, program)
        case DueAfter():
            reckoned = after(rule.duration, ground, program, at_reopening=rule.at_reopening)
            if rule.minute is not None:
                reckoned = _at_minute(reckoned, rule.minute)
            if rule.roll is not Roll.STAY:
                calendar = program.calendar(rule.duration.calendar)
                reckoned = _rolled(reckoned, rule.roll, calendar)
        case DueInPeriod():
            reckoned = _in_period(rule, ground, program)
        case DueBefore():
            reckoned = _before(rule, ground, program)
        case DueWithin():
            reckoned = _within(rule, ground, program)
        case _:
            assert_never(rule)
    return reckoned


def after(
    duration: Duration, ground: Ground, program: Program, *, at_reopening: bool = False
) -> Reckoned:
    """Return the due of a duration after a moment, by the rules of its unit."""
    return counted(program.length(duration), ground, at_reopening=at_reopening)


def counted(length: Length, ground: Ground, *, at_reopening: bool = False) -> Reckoned:
    """Return the due of a length of time after a moment, by the rules of its unit."""
    at = ground.at
    unit, calendar, zone = length.unit, length.calendar, length.zone
    if unit is _WORKING_HOUR:
        due = _working_hours(calendar, _instant(at, zone), length.count, at_reopening=at_reopening)
    elif unit is _WORKING_DAY:
        due = _working_days(calendar, at, length.count, zone)
    else:
        due = _elapsed(unit, at, length.count, zone)
    params = (length.counted, ("from", at.isoformat()), length.named)
    step = made(Step, (length.key, params, ground.source))
    if length.in_working_time and calendar is not None:
        return made(Reckoned, (due, (step, *_closed_days(calendar, at, due))))
    return made(Reckoned, (due, (step,)))


def before(duration: Duration, at: Moment, source: str, program: Program) -> Reckoned:
    """Return the due of a duration before a moment: its own day does not count."""
    calendar = program.calendar(duration.calendar)
    zone = calendar.zone if duration.calendar and calendar else program.zone
    count = duration.count
    if duration.unit is Unit.WORKING_HOUR:
        due = _working_hours(calendar, _instant(at, zone), -count)
    elif duration.unit is Unit.WORKING_DAY:
        due = _working_days_before(calendar, at, count, zone)
    else:
        due = _earlier(duration.unit, at, count, zone)
    named = calendar.name if calendar else ""
    counted = f"{count} {duration.unit.value}"
    step = Step(
        "due.before." + duration.unit.value,
        (("count", counted), ("to", at.isoformat()), ("calendar", named)),
        source,
    )
    return Reckoned(due, (step,))


def is_ahead(at: datetime, by: Duration, due: Deadline, program: Program) -> bool:
    """Tell whether an instant is at least so long before a due."""
    return before(by, due.on if due.whole_day else due.at, "", program).due.is_met_by(at)


def _before(rule: DueBefore, ground: Ground, program: Program) -> Reckoned:
    if rule.of is None:
        return before(rule.duration, rule.on or ground.at, ground.source, program)
    other = due_of(rule.of, ground, program)
    at = other.due.on if other.due.whole_day else other.due.at
    reckoned = before(rule.duration, at, ground.source, program)
    return Reckoned(reckoned.due, (*other.steps, *reckoned.steps))


def _elapsed(unit: Unit, at: Moment, count: int, zone: str) -> Deadline:
    """Return the due of elapsed hours, or of days, weeks, months and years of the calendar."""
    match unit:
        case Unit.MINUTE:
            return due_hours(_instant(at, zone), Fraction(count, 60), zone=zone)
        case Unit.HOUR:
            return due_hours(_instant(at, zone), count, zone=zone)
        case Unit.CALENDAR_DAY:
            return due_calendar_days(zone, at, count)
        case Unit.WEEK:
            return due_weeks(zone, at, count)
        case Unit.MONTH:
            return due_months(zone, at, count)
        case Unit.YEAR:
            return due_months(zone, at, 12 * count)
        case Unit.WORKING_HOUR | Unit.WORKING_DAY:
            raise AssertionError
        case _:
            assert_never(unit)


def _earlier(unit: Unit, at: Moment, count: int, zone: str) -> Deadline:
    """Return the due of so much time before a moment."""
    match unit:
        case Unit.MINUTE:
            return due_at(_instant(at, zone) - timedelta(minutes=count), zone=zone)
        case Unit.HOUR:
            return due_at(_instant(at, zone) - timedelta(hours=count), zone=zone)
        case Unit.CALENDAR_DAY:
            return before_days(zone, at, count)
        case Unit.WEEK:
            return before_days(zone, at, 7 * count)
        case Unit.MONTH:
            return due_months(zone, at, -count)
        case Unit.YEAR:
            return due_months(zone, at, -12 * count)
        case Unit.WORKING_HOUR | Unit.WORKING_DAY:
            raise AssertionError
        case _:
            assert_never(unit)


def moment_in(at: Moment, zone: str) -> datetime:
    """Return an instant; of a day alone, its first instant in the zone."""
    return _instant(at, zone)


def _instant(at: Moment, zone: str) -> datetime:
    return at if isinstance(at, datetime) else start_of_local_day(zone, at)


def _working_hours(
    calendar: Calendar | None, at: datetime, count: int, *, at_reopening: bool = False
) -> Deadline:
    if calendar is None:
        raise ValueError("Working hours need a calendar. Declare one under «Horarios».")
    school = "reopening" if at_reopening else "closing"
    return due_working_minutes(calendar, at, 60 * count, at_closing=school)  # type: ignore[arg-type]


def _working_days(calendar: Calendar | None, at: Moment, count: int, zone: str) -> Deadline:
    if calendar is None:
        return due_calendar_days(zone, at, count)
    return due_working_days(calendar, at, count)


def _working_days_before(calendar: Calendar | None, at: Moment, count: int, zone: str) -> Deadline:
    if calendar is None:
        return before_days(zone, at, count)
    return before_working_days(calendar, at, count)


def _closed_days(calendar: Calendar, at: Moment, due: Deadline) -> tuple[Step, ...]:
    """Name the holidays that a deadline stepped over."""
    if not calendar.holidays:
        return ()
    found = calendar.holidays_after(at.date() if isinstance(at, datetime) else at, due.on)
    if not found:
        return ()
    shown = ", ".join(day.isoformat() for day in found[:_HOLIDAYS_SHOWN])
    return (Step("due.holidays", (("days", shown), ("calendar", calendar.name)), calendar.name),)


def _on_a_date(rule: DueAt, program: Program) -> Reckoned:
    calendar = program.calendar(rule.calendar)
    zone = calendar.zone if rule.calendar and calendar else program.zone
    if rule.minute is None:
        due = due_on(rule.on, zone=zone)
    else:
        due = due_at(wall_moment(zone, rule.on, minute=rule.minute), zone=zone)
    step = Step("due.on", (("day", rule.on.isoformat()),))
    return _rolled(Reckoned(due, (step,)), rule.roll, calendar)


def _at_minute(reckoned: Reckoned, minute: int) -> Reckoned:
    zone = reckoned.due.zone
    due = due_at(wall_moment(zone, reckoned.due.on, minute=minute), zone=zone)
    step = Step("due.hour", (("hour", f"{minute // 60}:{minute % 60:02}"),))
    return Reckoned(due, (*reckoned.steps, step))


def _rolled(reckoned: Reckoned, roll: Roll, calendar: Calendar | None) -> Reckoned:
    """Move a due off a closed day, where the clause says so."""
    if roll is Roll.STAY or calendar is None or is_working_day(calendar, reckoned.due.on):
        return reckoned
    day = reckoned.due.on
    if roll is Roll.NEXT:
        to = next_working_day_on_or_after(calendar, day)
    else:
        to = last_working_day_on_or_before(calendar, day)
    due = moved_to_working_day(reckoned.due, calendar, to=to)
    step = Step(
        "due.roll." + roll.value,
        (("day", day.isoformat()), ("to", to.isoformat()), ("calendar", calendar.name)),
        calendar.name,
    )
    return Reckoned(due, (*reckoned.steps, step))


def _span_for(ground: Ground, program: Program, rhythm: Rhythm) -> tuple[Span, Period]:
    """Return the period that a due speaks of: that of the obligation, or the one of the trigger."""
    if ground.span is not None and ground.period is not None:
        return ground.span, ground.period
    day = local_date(ground.at, program.zone) if isinstance(ground.at, datetime) else ground.at
    period = Period(rhythm)
    return span_of(period, day), period


def _in_period(rule: DueInPeriod, ground: Ground, program: Program) -> Reckoned:
    usual = Rhythm.WEEK if rule.kind is DayKind.WEEKDAY else Rhythm.MONTH
    span, period = _span_for(ground, program, usual)
    if rule.offset:
        span = next_span(period, span, rule.offset)
    calendar = program.calendar(rule.calendar)
    zone = calendar.zone if rule.calendar and calendar else program.zone
    day = _day_in(rule, span, calendar)
    if rule.minute is not None:
        due = due_at(wall_moment(zone, day, minute=rule.minute), zone=zone)
    elif rule.kind is DayKind.WORKING_DAY and calendar is not None:
        due = close_of(calendar, day)
    else:
        due = due_on(day, zone=zone)
    named = calendar.name if calendar else ""
    step = Step(
        "due.in_period." + rule.kind.value,
        (
            ("number", f"#{rule.number}"),
            ("period", span.name),
            ("day", day.isoformat()),
            ("calendar", named),
        ),
        ground.source,
    )
    steps: tuple[Step, ...] = (step,)
    if rule.kind is DayKind.WORKING_DAY and calendar is not None:
        steps = (step, *_closed_days(calendar, span.first_on - timedelta(days=1), due))
    return _rolled(Reckoned(due, steps), rule.roll, calendar)


def _day_in(rule: DueInPeriod, span: Span, calendar: Calendar | None) -> date:
    """Return the day of a period that a rule names."""
    number = rule.number
    match rule.kind:
        case DayKind.DAY_OF_MONTH:
            if number < 0:
                return span.last_on + timedelta(days=number + 1)
            last = _month_end(span)
            return min(span.first_on.replace(day=1) + timedelta(days=number - 1), last)
        case DayKind.WORKING_DAY:
            if calendar is None:
                return span.first_on + timedelta(days=max(number - 1, 0))
            if number < 0:
                return working_day_after(calendar, span.last_on + timedelta(days=1), number)
            return working_day_after(calendar, span.first_on - timedelta(days=1), number)
        case DayKind.NTH_WEEKDAY:
            return _nth_weekday(span, rule.weekday or 0, number)
        case DayKind.WEEKDAY:
            return span.first_on + timedelta(days=(number - span.first_on.weekday()) % 7)
        case _:
            assert_never(rule.kind)


def _nth_weekday(span: Span, weekday: int, number: int) -> date:
    """Return the n-th such weekday of a period, from its end when negative; the last, where the
    period has fewer."""
    first = span.first_on + timedelta(days=(weekday - span.first_on.weekday()) % 7)
    last = span.last_on - timedelta(days=(span.last_on.weekday() - weekday) % 7)
    if number < 0:
        return max(last + timedelta(days=7 * (number + 1)), first)
    return min(first + timedelta(days=7 * (number - 1)), last)


def _month_end(span: Span) -> date:
    """Return the last day of the month that a period begins with."""
    first = span.first_on.replace(day=1)
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def _within(rule: DueWithin, ground: Ground, program: Program) -> Reckoned:
    day = local_date(ground.at, program.zone) if isinstance(ground.at, datetime) else ground.at
    if ground.span is not None:
        day = ground.span.first_on
    calendar = program.first_calendar
    if rule.rhythm is Rhythm.WORKING_DAY and calendar is not None:
        found = _within_working_day(rule, day, calendar, ground.source)
    else:
        period = Period(rule.rhythm)
        span = span_of(period, day)
        if rule.offset:
            span = next_span(period, span, rule.offset)
        step = Step("due.within", (("period", span.name),), ground.source)
        found = Reckoned(due_on(span.last_on, zone=program.zone), (step,))
    there = found if rule.minute is None else _at_minute(found, rule.minute)
    if ground.span is None and _is_over(there.due, ground.at):
        return _within(replace(rule, offset=1), ground, program)
    return there


def _is_over(due: Deadline, at: Moment) -> bool:
    """Tell whether a period's end had passed when it began to count."""
    return isinstance(at, datetime) and not due.is_met_by(at)


def _within_working_day(rule: DueWithin, day: date, calendar: Calendar, source: str) -> Reckoned:
    """Return the closing of a working day: that of the event, or the next that is not closed."""
    if rule.offset:
        on = working_day_after(calendar, day, rule.offset)
    else:
        on = next_working_day_on_or_after(calendar, day)
    due = close_of(calendar, on)
    step = Step("due.within", (("period", on.isoformat()),), source)
    return Reckoned(due, (step, *_closed_days(calendar, day, due)))
