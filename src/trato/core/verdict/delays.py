"""How late something is, in the unit that its clause counts delay in."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from trato.core.agreement import (
    Agreement,
    Bands,
    Consequence,
    Counting,
    DueAfter,
    Duration,
    Duty,
    Unit,
)
from trato.core.standing.program.banding import delay_unit
from trato.core.standing.values import Obligation
from trato.core.verdict.references import consequences_for
from trato.core.verdict.values import Count
from trato.core.worktime import (
    Calendar,
    Deadline,
    DelayUnit,
    delay_periods,
    due_at,
    due_calendar_days,
    due_months,
    due_working_days,
    due_working_minutes,
    start_of_local_day,
)

_DAY = 24 * 60
_MINUTES_SAID = 180
"""A delay of fewer minutes is said in them, unless it is so many hours: «80 minutos»."""


def late_by(
    obligation: Obligation, agreement: Agreement | None, *, until: datetime
) -> Count | None:
    """Return how late an obligation was done, or is at the instant `until`; None when in time.

    In the unit in which its consequence counts (periods begun), else the unit of its deadline,
    else calendar days. Excused stretches are no delay. Less than an hour is said in minutes; where
    no consequence counts its hours or days, less than three hours too, unless they are whole ones,
    and less than a day in hours.
    """
    due = obligation.due
    done = obligation.done_at or until
    if due is None or due.is_met_by(done):
        return None
    unit, calendar_name = _unit_of(obligation, agreement)
    calendar = calendar_named(agreement, calendar_name)
    if unit in ("working_hour", "working_day") and calendar is None:
        unit = "day"
    minutes = late_minutes(due, done)
    if (
        unit == "day"
        and not due.whole_day
        and minutes < _DAY
        and not _is_counted(obligation, agreement)
    ):
        unit = "hour"
    if unit in ("hour", "working_hour") and minutes < 60:
        return Count(minutes, "minute")
    if unit == "hour" and _counts_whole_hours(obligation, agreement):
        return Count(minutes // 60, unit)
    is_counted = _is_counted(obligation, agreement)
    if unit == "hour" and minutes < _MINUTES_SAID and minutes % 60 and not is_counted:
        return Count(minutes, "minute")
    excused = tuple((start, end or until) for start, end in obligation.excused)
    count = delay_periods(due, done, unit, calendar=calendar, excused=excused)
    return Count(count, unit) if count else None


def _is_counted(obligation: Obligation, agreement: Agreement | None) -> bool:
    """Tell whether a clause gives something for each day or hour of its delay, or by how many."""
    if agreement is None:
        return False
    found = consequences_for(agreement, obligation.clause, obligation.thing)
    return any(_counted_in(consequence) is not None for _, consequence in found)


def _counts_whole_hours(obligation: Obligation, agreement: Agreement | None) -> bool:
    """Tell whether what its delay costs goes by its complete hours only."""
    if agreement is None:
        return False
    found = consequences_for(agreement, obligation.clause, obligation.thing)
    return any(
        one.counting is Counting.COMPLETE and one.per is not None and one.per.unit is Unit.HOUR
        for _, one in found
    )


def days_late(
    obligation: Obligation, agreement: Agreement | None, *, until: datetime
) -> Count | None:
    """Return the delay in days: working days where its clause counts so, else calendar days."""
    found = late_by(obligation, agreement, until=until)
    if found is None or found.unit in ("day", "working_day"):
        return found
    due, done = obligation.due, obligation.done_at or until
    if due is None:
        return None
    excused = tuple((start, end or until) for start, end in obligation.excused)
    calendar = calendar_named(agreement, None)
    unit: DelayUnit = "working_day" if found.unit == "working_hour" and calendar else "day"
    return Count(delay_periods(due, done, unit, calendar=calendar, excused=excused), unit)


def deadline_after(duration: Duration, at: date, agreement: Agreement) -> Deadline:
    """Return until when a duration runs from an instant or a day, in the agreement's time.

    Raises NoWorkingTimeError when its calendar knows no further working time.
    """
    zone = agreement.header.zone
    calendar = calendar_named(agreement, duration.calendar)
    start = at if isinstance(at, datetime) else start_of_local_day(zone, at)
    match duration.unit:
        case Unit.WORKING_DAY if calendar is not None:
            return due_working_days(calendar, at, duration.count)
        case Unit.WORKING_HOUR if calendar is not None:
            return due_working_minutes(calendar, start, duration.count * 60)
        case Unit.MINUTE:
            return due_at(start + timedelta(minutes=duration.count), zone=zone)
        case Unit.HOUR | Unit.WORKING_HOUR:
            return due_at(start + timedelta(hours=duration.count), zone=zone)
        case Unit.MONTH | Unit.YEAR:
            months = duration.count * (12 if duration.unit is Unit.YEAR else 1)
            return due_months(zone, at, months)
        case _:
            days = duration.count * (7 if duration.unit is Unit.WEEK else 1)
            return due_calendar_days(zone, at, days)


def late_minutes(due: Deadline, at: datetime) -> int:
    """Return how many whole minutes after its due the aware instant `at` is; 0 when in time."""
    if due.is_met_by(at):
        return 0
    return (at - due.late_from) // timedelta(minutes=1)


def _unit_of(obligation: Obligation, agreement: Agreement | None) -> tuple[DelayUnit, str | None]:
    if agreement is not None:
        for _, consequence in consequences_for(agreement, obligation.clause, obligation.thing):
            counted = _counted_in(consequence)
            if counted is not None and _is_whole(consequence, counted):
                return "day", None  # seventeen days are two weeks that are complete, and no three
            if counted is not None:
                return _said_in(counted.unit), counted.calendar
    act = obligation.act
    if isinstance(act, Duty) and isinstance(act.due, DueAfter):
        return _said_in(act.due.duration.unit), act.due.duration.calendar
    return "day", None


def _is_whole(consequence: Consequence, counted: Duration) -> bool:
    """Tell whether only whole periods count that are longer than a day."""
    long = counted.unit in {Unit.WEEK, Unit.MONTH, Unit.YEAR}
    return long and consequence.counting is Counting.COMPLETE


def _said_in(unit: Unit) -> DelayUnit:
    """Return what a delay is said in: hours where it is counted in minutes; it says those itself
    when they are less than an hour."""
    return "hour" if unit is Unit.MINUTE else delay_unit(unit)


def _counted_in(consequence: Consequence) -> Duration | None:
    if consequence.per is not None:
        return consequence.per
    amount = consequence.amount
    if isinstance(amount, Bands) and amount.unit is not None:
        return Duration(1, amount.unit)
    return None


def calendar_named(agreement: Agreement | None, name: str | None) -> Calendar | None:
    """Return the calendar of this name; without a name the first, which counts for all."""
    if agreement is None or not agreement.calendars:
        return None
    if name is None:
        return agreement.calendars[0]
    return next((one for one in agreement.calendars if one.name == name), None)
