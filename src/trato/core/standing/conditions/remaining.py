"""Remaining: which band of an amount applies by the time that is left when a power is used."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from trato.core.agreement import Amount, Band, Bands, Unit, What
from trato.core.standing.facts.happened import Fact
from trato.core.standing.program.rules import Program
from trato.core.standing.state.state import State
from trato.core.worktime import local_date, start_of_local_day, working_days_between

_DAYS = {Unit.WEEK: 7, Unit.MONTH: 30, Unit.YEAR: 365}


def by_time_left(state: State, amount: Amount, fact: Fact, program: Program) -> Amount | None:
    """Return the amount of the band that the time left falls in; None when it falls in none, or
    nobody knows until when. An amount that has no such bands is itself."""
    if not isinstance(amount, Bands) or (amount.until is None and amount.until_on is None):
        return amount
    today = fact.day or local_date(fact.at, program.zone)
    until = amount.until_on or _known(state, amount.until or "", program, today)
    if until is None or amount.unit is None:
        return None
    left = _left(fact, until, amount.unit, program)
    return next((band.amount for band in amount.bands if _holds(band, left)), None)


def _known(state: State, thing: str, program: Program, today: date) -> datetime | date | None:
    """Return the day of what a thing names: what somebody made known, else its next due."""
    meant = program.things.meant(thing)
    for what in (What.FACT, What.NOTIFIED, What.MEETING_SET):
        for hap in reversed(state.haps.get(what, ())):
            if meant in hap.names:
                return hap.known_at or hap.day or hap.at
    dues = [live.due for live in state.lives.values() if live.thing == meant and live.due]
    return min((due.on for due in dues if due.on >= today), default=None)


def _left(fact: Fact, until: datetime | date, unit: Unit, program: Program) -> int:
    """Return how many whole units are left; the day of the act does not count."""
    zone = program.zone
    if unit in {Unit.MINUTE, Unit.HOUR, Unit.WORKING_HOUR}:
        end = until if isinstance(until, datetime) else start_of_local_day(zone, until)
        return (end - fact.at) // (timedelta(minutes=1) if unit is Unit.MINUTE else _HOUR)
    today = fact.day or local_date(fact.at, zone)
    last = local_date(until, zone) if isinstance(until, datetime) else until
    calendar = program.calendar(None)
    if unit is Unit.WORKING_DAY and calendar is not None:
        return working_days_between(calendar, today, last)
    return (last - today).days // _DAYS.get(unit, 1)


_HOUR = timedelta(hours=1)


def _holds(band: Band, left: int) -> bool:
    above = band.above is None or left > band.above or (band.above_inclusive and left == band.above)
    up_to = band.up_to is None or left < band.up_to or (band.up_to_inclusive and left == band.up_to)
    return above and up_to
