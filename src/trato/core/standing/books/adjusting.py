"""Adjusting: prices that follow an index, by the measures of it that have been told."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

from trato.core.agreement import Adjustment, What
from trato.core.money import EXACT
from trato.core.standing.conditions.holding import value_in
from trato.core.standing.facts.entries import Figures
from trato.core.standing.facts.happened import Hap
from trato.core.standing.program.dues import Ground, after
from trato.core.standing.program.rules import Program
from trato.core.standing.program.spans import next_span, span_of
from trato.core.standing.state.state import State
from trato.core.worktime import local_date

_ONE = Decimal(1)
_HUNDRED = Decimal(100)


def with_factors(state: State, program: Program, figures: Figures, at: datetime) -> Figures:
    """Add by how much each price has been adjusted at an instant."""
    day = local_date(at, program.zone)
    factors = dict(figures.factors)
    for _, adjustment in program.agreed.adjustments:
        factor = _factor(state, program, adjustment, day)
        if factor != _ONE:
            factors[program.things.meant(adjustment.thing)] = factor
    return figures._replace(factors=factors) if factors else figures


def _factor(state: State, program: Program, adjustment: Adjustment, day: date) -> Decimal:
    factor = _ONE
    for hap in state.haps.get(What.MEASURED, ()):
        value = value_in(hap, adjustment.value)
        if value is not None and _counts_on(program, adjustment, hap) <= day:
            change = EXACT.divide(EXACT.add(_HUNDRED, value), _HUNDRED)
            factor = EXACT.multiply(factor, change)
    return factor


def _counts_on(program: Program, adjustment: Adjustment, hap: Hap) -> date:
    """Return the first day of the period from which a measure counts: the next that begins after
    it was told and its notice has run."""
    told_on = hap.day or local_date(hap.at, program.zone)
    if adjustment.notice is not None:
        ground = Ground(hap.day or hap.at, hap.event)
        told_on = after(adjustment.notice, ground, program).due.on + timedelta(days=1)
    span = span_of(adjustment.period, told_on)
    if told_on < span.first_on or (adjustment.notice is not None and span.first_on == told_on):
        return span.first_on  # told before the first period begins: it counts from that one
    return next_span(adjustment.period, span).first_on
