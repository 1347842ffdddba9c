"""Portions: how much of a term has passed, and how late something is as a part of its term."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from trato.core.money import EXACT
from trato.core.worktime import (
    Calendar,
    Deadline,
    add_working_minutes,
    microseconds_of,
    moment,
    working_time_between,
)

_HUNDRED = Decimal(100)
Stretches = tuple[tuple[datetime, datetime], ...]


class Allowed(NamedTuple):
    """The time allowed for something: from when, in whose working time (None: all time)."""

    since: datetime
    calendar: Calendar | None = None


def passed_at(allowed: Allowed, due: Deadline, share: Decimal) -> datetime:
    """Return the instant at which so many percent of a term have passed; over 100, past the due."""
    part = Fraction(share) / 100
    if allowed.calendar is not None:
        microseconds = _length(allowed, allowed.since, due.at)
        minutes = Fraction(microseconds, 60_000_000)
        return add_working_minutes(allowed.calendar, allowed.since, minutes * part)
    start = microseconds_of(allowed.since)
    return moment(due.zone, start + int((microseconds_of(due.at) - start) * part))


def delay_share(allowed: Allowed, due: Deadline, until: datetime, excused: Stretches) -> Decimal:
    """Return how late something is until an instant, in percent of its term, excused time out."""
    whole = _length(allowed, allowed.since, due.at)
    late = _length(allowed, due.at, until) if until > due.at else 0
    for begin, end in excused:
        first, last = max(begin, due.at), min(end, until)
        late -= _length(allowed, first, last) if last > first else 0
    if whole <= 0:
        return _HUNDRED if late > 0 else Decimal(0)
    return EXACT.divide(EXACT.multiply(_HUNDRED, Decimal(max(late, 0))), Decimal(whole))


def _length(allowed: Allowed, start: datetime, end: datetime) -> int:
    """Return the microseconds of a stretch that count."""
    if allowed.calendar is None:
        return microseconds_of(end) - microseconds_of(start)
    span = working_time_between(allowed.calendar, start, end)
    return (span.days * 86_400 + span.seconds) * 1_000_000 + span.microseconds
