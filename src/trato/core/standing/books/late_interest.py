"""Late interest of one debt: Σ balance × days, rounded once, with the sum that shows it.

Days run from the one after the due up to the day of payment, inclusive (local dates). A rate per
year is divided by its base of 365 or 360 days; a rate per month by 30-day months.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Final, NamedTuple, assert_never

from trato.core.agreement import Base, Duration, Interest, InterestPer, Unit
from trato.core.money import EXACT, rounded
from trato.core.standing.books.amounts import Amounted, Basis, worth_of
from trato.core.standing.books.figures import money_text, percent_text
from trato.core.standing.program.tariff import InterestRule, Tariff
from trato.core.standing.values import SumLine
from trato.core.worktime import add_months, shift_days

_ZERO: Final = Decimal(0)

Rates = Mapping[str, tuple[tuple[date, Decimal], ...]]


class Stretch(NamedTuple):
    """A balance that stood unchanged after the local date ``from_on`` up to and with ``to_on``,
    and the percentage that it bore."""

    balance: Decimal
    from_on: date
    to_on: date
    rate: Decimal | None

    @property
    def days(self) -> int:
        """Return how many days of interest it counts."""
        return (self.to_on - self.from_on).days


class Overdue(NamedTuple):
    """What was owed from the local date ``due_on``, and every change of its balance: (local date,
    what it fell by)."""

    due_on: date
    amount: Decimal
    currency: str
    changes: tuple[tuple[date, Decimal], ...]


def interest_of(
    overdue: Overdue, rule: InterestRule, tariff: Tariff, to_on: date, *, rates: Rates
) -> Amounted:
    """Return the interest of a debt up to and with the local date ``to_on``.

    ``rates`` are the measured reference rates: by name, (in force from, percent), the oldest first.
    """
    act = rule.act
    start = grace_end(overdue.due_on, act.grace, tariff)
    stretches = [one for one in _stretches(overdue, act, start, to_on, rates) if one.balance > 0]
    if not stretches:
        return Amounted(_ZERO, overdue.currency)
    exact = _ZERO
    for stretch in stretches:
        exact = EXACT.add(exact, _product(stretch))
    amount = rounded(_divided(exact, act), overdue.currency).amount
    rows = _rows(stretches, rule, overdue.currency, amount)
    if act.fixed_fee is not None and act.fixed_fee.currency == overdue.currency:
        rows.append(SumLine("sum.fixed_fee", (), act.fixed_fee.amount, rule.clause))
        amount += act.fixed_fee.amount
    return _capped(Amounted(amount, overdue.currency, tuple(rows)), overdue, rule, tariff)


def grace_end(due_on: date, grace: Duration | None, tariff: Tariff) -> date:
    """Return the local date after which interest runs: the due, or the end of the grace."""
    if grace is None or not grace.count:
        return due_on
    match grace.unit:
        case Unit.WORKING_DAY:
            calendar = tariff.calendar(grace.calendar)
            days = timedelta(days=grace.count)
            return shift_days(calendar, due_on, grace.count) if calendar else due_on + days
        case Unit.CALENDAR_DAY | Unit.WEEK:
            return due_on + timedelta(days=grace.count * (7 if grace.unit is Unit.WEEK else 1))
        case Unit.MONTH | Unit.YEAR:
            return add_months(due_on, grace.count * (12 if grace.unit is Unit.YEAR else 1))
        case Unit.MINUTE | Unit.HOUR | Unit.WORKING_HOUR:
            return due_on
        case _:
            assert_never(grace.unit)


def _stretches(
    overdue: Overdue, act: Interest, start: date, to_on: date, rates: Rates
) -> list[Stretch]:
    """Cut the time after ``start`` wherever the balance or the rate changed."""
    changes: dict[date, Decimal] = {}
    for day, fell in overdue.changes:
        changes[day] = changes.get(day, _ZERO) + fell
    known = rates.get(act.reference, ()) if act.reference else ()
    # A rate counts from its own day on, so the stretch before it ends the day before.
    turns = {day - timedelta(days=1) for day, _ in known}
    cuts = sorted({day for day in {*changes, *turns} if start < day < to_on} | {to_on})
    balance = overdue.amount - sum((fell for day, fell in changes.items() if day <= start), _ZERO)
    found: list[Stretch] = []
    begin = start
    for cut in cuts:
        if cut > begin:
            rate = _rate_on(begin + timedelta(days=1), act, known)
            found.append(Stretch(balance, begin, cut, rate))
        balance -= changes.get(cut, _ZERO)
        begin = max(begin, cut)
    return found


def _rate_on(day: date, act: Interest, known: tuple[tuple[date, Decimal], ...]) -> Decimal | None:
    """Return the percentage of a day; None while nobody has told the reference rate."""
    if act.reference is None:
        return act.rate
    told = [rate for since, rate in known if since <= day]
    return EXACT.add(told[-1], act.rate) if told else None


def _product(stretch: Stretch) -> Decimal:
    rate = stretch.rate if stretch.rate is not None else _ZERO
    return EXACT.multiply(EXACT.multiply(stretch.balance, Decimal(stretch.days)), rate)


def _divided(products: Decimal, act: Interest) -> Decimal:
    """Return Σ balance × days × percent divided by one hundred and by the base of the rate."""
    match act.per:
        case InterestPer.DAY:
            return EXACT.divide(products, Decimal(100))
        case InterestPer.MONTH if act.basis != 30:
            return EXACT.divide(EXACT.multiply(products, Decimal(12)), Decimal(100 * act.basis))
        case InterestPer.MONTH:
            return EXACT.divide(products, Decimal(3000))
        case InterestPer.YEAR:
            days = 360 if act.basis == 30 else act.basis
            return EXACT.divide(products, Decimal(100 * days))
        case _:
            assert_never(act.per)


def _rows(
    stretches: list[Stretch], rule: InterestRule, currency: str, amount: Decimal
) -> list[SumLine]:
    """Return one row per stretch. They are rounded to be shown, and the last one closes the sum:
    the rounding that counts is the one of the whole."""
    rows: list[SumLine] = []
    for stretch in stretches:
        if stretch.rate is None:
            said = (("reference", rule.act.reference or ""), ("days", f"{stretch.days} day"))
            rows.append(SumLine("sum.no_reference", said, _ZERO, rule.clause, applied=False))
            continue
        params = (
            ("balance", money_text(stretch.balance, currency)),
            ("rate", percent_text(stretch.rate)),
            ("days", f"{stretch.days} day"),
            ("basis", str(_basis_days(rule.act))),
            ("from", (stretch.from_on + timedelta(days=1)).isoformat()),
            ("to", stretch.to_on.isoformat()),
        )
        value = rounded(_divided(_product(stretch), rule.act), currency).amount
        rows.append(SumLine(f"sum.interest.{rule.act.per.value}", params, value, rule.clause))
    shown = sum((row.value for row in rows if row.applied), _ZERO)
    last = max((place for place, row in enumerate(rows) if row.applied), default=None)
    if last is not None:
        rows[last] = rows[last]._replace(value=rows[last].value + amount - shown)
    return rows


def _basis_days(act: Interest) -> int:
    if act.per is InterestPer.MONTH:
        return 30 if act.basis == 30 else act.basis
    return 360 if act.basis == 30 else act.basis


def _capped(found: Amounted, overdue: Overdue, rule: InterestRule, tariff: Tariff) -> Amounted:
    """Hold interest down to the cap of its clause, shown whether it was reached or not."""
    if rule.act.cap is None:
        return found
    bases = {Base.OVERDUE: overdue.amount, Base.INVOICE: overdue.amount}
    worth = worth_of(rule.act.cap, Basis(tariff, rule.clause, bases=bases))
    if worth.missing or worth.currency != found.currency:
        return found
    cap = rounded(worth.exact, worth.currency).amount
    reached = found.amount > cap
    said = (("cap", money_text(cap, worth.currency)),)
    row = SumLine("sum.cap", said, min(cap - found.amount, _ZERO), rule.clause, applied=reached)
    return Amounted(min(found.amount, cap), found.currency, (*found.sum, row))
