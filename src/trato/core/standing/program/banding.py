"""Banding: which row of a table by limits a delay, or a measured value, falls in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import ROUND_CEILING, Decimal
from typing import Final, NamedTuple

from trato.core.agreement import Band, Bands, Unit
from trato.core.money import EXACT
from trato.core.standing.program.portions import Allowed, delay_share
from trato.core.worktime import Calendar, Deadline, DelayUnit, delay_limit


class Delay(NamedTuple):
    """How late something was, or is ``until`` now: its due, the stretches that are no delay, and
    the time that was allowed for it."""

    due: Deadline
    until: datetime
    excused: tuple[tuple[datetime, datetime], ...] = ()
    allowed: Allowed | None = None


def fits(
    band: Band,
    table: Bands,
    *,
    value: Decimal | None,
    delay: Delay | None,
    calendar: Calendar | None,
) -> bool:
    """Tell whether a measured value, or a delay, falls in a row of a table."""
    if table.of_term:
        value = _share(delay)
    if table.value is not None or table.of_term:
        return value is not None and _between(band, value)
    assert table.unit is not None
    return delay is not None and _delayed_between(band, table.unit, delay, calendar)


def _share(delay: Delay | None) -> Decimal | None:
    if delay is None or delay.allowed is None:
        return None
    return delay_share(delay.allowed, delay.due, delay.until, delay.excused)


def _between(band: Band, value: Decimal) -> bool:
    if band.above is not None and not (
        value > band.above or (band.above_inclusive and value == band.above)
    ):
        return False
    return band.up_to is None or (
        value < band.up_to or (band.up_to_inclusive and value == band.up_to)
    )


def _delayed_between(band: Band, unit: Unit, delay: Delay, calendar: Calendar | None) -> bool:
    """Tell whether a delay lies in a band: *more than N* is past the close of the N-th period."""

    def past(count: Decimal, *, at_limit: bool) -> bool:
        periods = int(count.to_integral_value(ROUND_CEILING, context=EXACT))
        limit = delay_limit(
            delay.due, periods, delay_unit(unit), calendar=calendar, excused=delay.excused
        )
        if at_limit and not limit.whole_day:
            return delay.until >= limit.at
        return not limit.is_met_by(delay.until)

    if band.above is not None and not past(band.above, at_limit=band.above_inclusive):
        return False
    return band.up_to is None or not past(band.up_to, at_limit=not band.up_to_inclusive)


def delay_unit(unit: Unit) -> DelayUnit:
    """Return the unit of delay that goes with a unit of duration."""
    return _DELAY_UNITS[unit]


_DELAY_UNITS: Final[Mapping[Unit, DelayUnit]] = {
    Unit.MINUTE: "minute",
    Unit.HOUR: "hour",
    Unit.WORKING_HOUR: "working_hour",
    Unit.CALENDAR_DAY: "day",
    Unit.WORKING_DAY: "working_day",
    Unit.WEEK: "week",
    Unit.MONTH: "month",
    Unit.YEAR: "month",
}
