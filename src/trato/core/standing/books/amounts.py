"""Amounts: what an agreement's words for money come to, exactly, with the sum that shows it.

A ``Worth`` is not rounded: rounding happens once, in ``settled``, half up to the currency's digits
(the caller's rule: once per amount).
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_CEILING, Decimal
from types import MappingProxyType
from typing import Final, NamedTuple, Protocol, assert_never

from trato.core.agreement import (
    Amount,
    Bands,
    Base,
    Excess,
    Fixed,
    Percent,
    PerUnit,
    PriceOf,
    Rate,
    Remaining,
    Share,
    Total,
    Unit,
    Unused,
)
from trato.core.money import EXACT, rounded
from trato.core.standing.books.figures import money_text, percent_text, unit_text
from trato.core.standing.facts.entries import NO_FIGURES, Figures
from trato.core.standing.program.banding import Delay, fits
from trato.core.standing.program.needing import DEPTH_MAX, is_plain
from trato.core.standing.program.tariff import (
    Agreed,
    Tariff,
    is_unit_of,
    whole_price,
)
from trato.core.standing.values import SumLine

_PLAIN_MAX: Final = 4096
_ZERO: Final = Decimal(0)
_ONE: Final = Decimal(1)
_HUNDRED: Final = Decimal(100)


class KnownBases(Protocol):
    """Balances that only the books know, net."""

    def get(self, base: Base, /) -> Decimal | None:
        """Answer a balance; None when there is no such."""


NO_BASES: Final[Mapping[Base, Decimal]] = MappingProxyType({})


class Basis(NamedTuple):
    """What an amount is reckoned from. ``thing``: that of the duty; ``bases``: balances that only
    the books know (the invoice concerned, the overdue balance), net, when there are any."""

    tariff: Tariff
    clause: str = ""
    thing: str | None = None
    figures: Figures = NO_FIGURES
    delay: Delay | None = None
    bases: KnownBases = NO_BASES
    depth: int = 0


class Worth(NamedTuple):
    """An exact amount, its currency, and the terms that add up to it; ``missing`` names what
    nobody has said or measured yet, without which there is no amount."""

    exact: Decimal
    currency: str
    terms: tuple[SumLine, ...] = ()
    missing: tuple[str, ...] = ()


class _Plain(NamedTuple):
    """What an amount comes to by the text alone, if that is all it needs; the amount is kept with
    it, so that no other one can take its identity."""

    amount: Amount
    worth: Worth | None


class Amounted(NamedTuple):
    """An amount in its currency's digits; the applied rows of the sum add up to it."""

    amount: Decimal
    currency: str
    sum: tuple[SumLine, ...] = ()


def worth_of(amount: Amount, basis: Basis) -> Worth:
    """Return what an amount comes to; a figure that is not known is named in ``missing``."""
    known = plain_worth(amount, basis.tariff, basis.clause)
    return _worth(amount, basis) if known is None else known


def plain_worth(amount: Amount, tariff: Tariff, clause: str) -> Worth | None:
    """Return what an amount comes to that needs nothing but the text, the same at any time; None
    when it needs a figure, a delay, or a look into the books."""
    kept = tariff.plain
    key = (id(amount), clause)
    found: _Plain | None = kept.get(key)
    if found is None or found.amount is not amount:
        worth = _worth(amount, Basis(tariff, clause)) if is_plain(amount, tariff) else None
        if len(kept) >= _PLAIN_MAX:
            kept.clear()
        found = kept[key] = _Plain(amount, worth)
    return found.worth


def _worth(amount: Amount, basis: Basis) -> Worth:
    if basis.depth > DEPTH_MAX:
        return _unknown(basis, "circle")
    match amount:
        case Fixed():
            return _one(amount.amount, amount.currency, "sum.fixed", (), basis.clause)
        case PriceOf():
            return _price(amount, basis)
        case Percent():
            factor = EXACT.divide(amount.rate, _HUNDRED)
            return _part(
                amount.of, factor, "sum.percent", (("rate", percent_text(amount.rate)),), basis
            )
        case Share():
            factor = EXACT.divide(Decimal(amount.numerator), Decimal(amount.denominator))
            said = (("share", f"{amount.numerator}/{amount.denominator}"),)
            return _part(amount.of, factor, "sum.share", said, basis)
        case _:
            return _reckoned(amount, basis)


def _reckoned(
    amount: PerUnit | Rate | Excess | Bands | Total | Remaining | Unused, basis: Basis
) -> Worth:
    """Return an amount that is made of figures, or of other amounts."""
    match amount:
        case PerUnit():
            return _per_unit(amount, basis)
        case Rate():
            return _rate(amount, basis)
        case Excess():
            return _excess(amount, basis)
        case Bands():
            return _banded(amount, basis)
        case Total():
            return _total(amount, basis)
        case Remaining() | Unused():
            return _unknown(basis, "days left")
        case _:
            assert_never(amount)


def multiplied(worth: Worth, count: int, unit: str) -> Worth:
    """Return so many times a worth, each row saying how often and of what (a unit of time)."""
    said = (("delay", f"{count} {unit}".strip()),)
    terms = tuple(
        row._replace(
            key=f"{row.key}.times",
            params=(*row.params, *said),
            value=EXACT.multiply(row.value, Decimal(count)),
        )
        for row in worth.terms
    )
    return worth._replace(exact=EXACT.multiply(worth.exact, Decimal(count)), terms=terms)


def portioned(worth: Worth, days: int, of: int, *, source: str) -> Worth:
    """Return what so many days of a period come to, of all the days that it has."""
    part = EXACT.divide(EXACT.multiply(worth.exact, Decimal(days)), Decimal(of))
    said = (
        ("base", money_text(worth.exact, worth.currency)),
        ("days", f"{days} day"),
        ("of", f"{of} day"),
    )
    return worth._replace(exact=part, terms=(SumLine("sum.prorated", said, part, source),))


def settled(worth: Worth) -> Amounted:
    """Round a worth once, half up, and make its rows add up to it."""
    amount = rounded(worth.exact, worth.currency).amount
    rows = [row._replace(value=rounded(row.value, worth.currency).amount) for row in worth.terms]
    difference = amount - sum((row.value for row in rows), _ZERO)
    if difference and len(rows) == 1:
        rows[0] = rows[0]._replace(value=amount)
    elif difference:
        rows.append(SumLine("sum.rounding", (), difference))
    return Amounted(amount, worth.currency, tuple(rows))


def unit_price(agreed: Agreed, basis: Basis) -> Worth:
    """Return the price of one thing: a single unit, where the thing is what is counted."""
    amount = agreed.amount
    if isinstance(amount, PerUnit) and is_unit_of(amount, basis.thing, basis.tariff):
        return _one(amount.amount, amount.currency, "sum.fixed", (), agreed.clause)
    return worth_of(amount, _deeper(basis, agreed.clause))


# --- the forms of an amount ---------------------------------------------------------------


def _one(
    value: Decimal, currency: str, key: str, params: tuple[tuple[str, str], ...], source: str
) -> Worth:
    return Worth(value, currency, (SumLine(key, params, value, source),))


def _unknown(basis: Basis, *names: str) -> Worth:
    return Worth(_ZERO, basis.tariff.currency, (), names)


def _deeper(basis: Basis, clause: str) -> Basis:
    return basis._replace(clause=clause, depth=basis.depth + 1)


def _price(amount: PriceOf, basis: Basis) -> Worth:
    agreed = basis.tariff.price_of(amount.thing)
    if agreed is None:
        return _unknown(basis, amount.thing)
    found = unit_price(agreed, basis._replace(thing=amount.thing))
    if found.missing:
        return found
    said = (("what", amount.thing),)
    factor = basis.figures.factors.get(basis.tariff.things.meant(amount.thing))
    if factor is None:
        return _one(found.exact, found.currency, "sum.price", said, agreed.clause)
    adjusted = EXACT.multiply(found.exact, factor)
    told = (*said, ("base", money_text(found.exact, found.currency)), ("factor", f"×{factor:f}"))
    return _one(adjusted, found.currency, "sum.price.adjusted", told, agreed.clause)


def _part(
    of: Fixed | PriceOf | Base,
    factor: Decimal,
    key: str,
    said: tuple[tuple[str, str], ...],
    basis: Basis,
) -> Worth:
    """Return a part of something: a percentage, or a share."""
    base = _base(of, basis)
    if base.missing:
        return base
    match of:
        case Fixed():
            name, what = "fixed", ""
        case PriceOf():
            name, what = "thing", of.thing
        case Base():
            name, what = of.value, basis.thing or ""
        case _:
            assert_never(of)
    params = (*said, ("base", money_text(base.exact, base.currency)), ("what", what))
    value = EXACT.multiply(base.exact, factor)
    return _one(value, base.currency, f"{key}.{name}", params, basis.clause)


def _base(of: Fixed | PriceOf | Base, basis: Basis) -> Worth:
    match of:
        case Fixed():
            return Worth(of.amount, of.currency)
        case PriceOf():
            return _price(of, basis)
        case Base():
            known = basis.bases.get(of)
            if known is not None:
                return Worth(known, basis.tariff.currency)
            return _agreed_base(of, basis)
        case _:
            assert_never(of)


def _agreed_base(base: Base, basis: Basis) -> Worth:
    """Return a base that the text itself gives."""
    tariff = basis.tariff
    match base:
        case Base.OWN_PRICE:
            agreed = tariff.price_of(basis.thing) if basis.thing else None
            agreed = agreed or tariff.own.get(basis.clause)
            return unit_price(agreed, basis) if agreed else _unknown(basis, base.value)
        case Base.PERIOD_FEE:
            return _period_fee(basis)
        case Base.TOTAL_PRICE:
            whole = whole_price(tariff)
            return worth_of(whole, _deeper(basis, "")) if whole else _unknown(basis, base.value)
        case Base.INVOICE | Base.OVERDUE | Base.NEXT_INVOICE:
            return _unknown(basis, base.value)
        case _:
            assert_never(base)


def _period_fee(basis: Basis) -> Worth:
    """Return what is paid each period: every fee of the same rhythm as the first one."""
    fees = basis.tariff.fees or basis.tariff.billed
    same = [fee for fee in fees if fee.per == fees[0].per]
    found = [worth_of(fee.amount, _deeper(basis, fee.clause)) for fee in same]
    missing = tuple(name for one in found for name in one.missing)
    if missing or not found:
        return _unknown(basis, *(missing or (Base.PERIOD_FEE.value,)))
    total = sum((one.exact for one in found), _ZERO)
    return Worth(total, found[0].currency)


def _per_unit(amount: PerUnit, basis: Basis) -> Worth:
    quantities = basis.figures.quantities
    if isinstance(amount.unit, Unit):
        name = amount.unit.value
        count = quantities.get(name)
    else:
        name = basis.tariff.things.meant(amount.unit)
        count = quantities.get(name, quantities.get(amount.unit))
    if count is None:
        return _unknown(basis, name)
    billed = count.to_integral_value(ROUND_CEILING, context=EXACT) if amount.begun else count
    each = unit_text(amount.amount, amount.currency)
    said = (("each", each), ("count", f"{_text(billed)} {name}"))
    value = EXACT.multiply(amount.amount, billed)
    worth = _one(value, amount.currency, "sum.unit", said, basis.clause)
    least = amount.least
    if least is None or least.currency != amount.currency or value >= least.amount:
        return worth
    up = SumLine(
        "sum.least",
        (("least", money_text(least.amount, least.currency)),),
        EXACT.subtract(least.amount, value),
        basis.clause,
    )
    return worth._replace(exact=least.amount, terms=(*worth.terms, up))


def billed_minutes(price: PerUnit, minutes: int, people: int = 1) -> Decimal:
    """Return the hours that so many minutes are billed as: in steps, begun ones, per person."""
    steps = price.step_minutes or 1
    whole = -(-minutes // steps) * steps
    size = 1 if price.unit is Unit.MINUTE else 60
    count = EXACT.divide(Decimal(whole), Decimal(size))
    if price.begun:
        count = count.to_integral_value(ROUND_CEILING, context=EXACT)
    return EXACT.multiply(count, Decimal(people if price.each_person else 1))


def _rate(amount: Rate, basis: Basis) -> Worth:
    value = _value(basis, amount.value)
    if value is None:
        return _unknown(basis, amount.value)
    said = (("rate", percent_text(amount.rate)), ("base", _text(value)), ("what", amount.value))
    part = percent_part(value, amount.rate)
    return _one(part, basis.tariff.currency, "sum.rate", said, basis.clause)


def _value(basis: Basis, name: str) -> Decimal | None:
    """Return a measured figure by its name; of several readings, there is no single one."""
    for known in (name, basis.tariff.things.meant(name)):
        if known in basis.figures.values:
            return basis.figures.values[known]
    return None


def _readings(basis: Basis, name: str) -> tuple[Decimal, ...]:
    for known in (name, basis.tariff.things.meant(name)):
        if known in basis.figures.readings:
            return basis.figures.readings[known]
    single = _value(basis, name)
    return () if single is None else (single,)


def _excess(amount: Excess, basis: Basis) -> Worth:
    readings = _readings(basis, amount.value)
    if not readings:
        return _unknown(basis, amount.value)
    outside = [_outside(amount, reading) for reading in readings]
    count = Decimal(sum(1 for part in outside if part))
    measure = count if amount.per_reading else max(outside)
    times = _ONE if amount.times is None else _value(basis, amount.times)
    if times is None and amount.times is not None:
        times = basis.figures.quantities.get(amount.times)
    if times is None:
        return _unknown(basis, amount.times or "")
    said = (
        ("each", money_text(amount.amount, amount.currency)),
        ("count", _text(measure)),
        ("what", amount.value),
        ("times", _text(times)),
        ("of", amount.times or ""),
    )
    key = "sum.readings" if amount.per_reading else "sum.excess"
    key = f"{key}.of" if amount.times else key
    value = EXACT.multiply(EXACT.multiply(amount.amount, measure), times)
    return _one(value, amount.currency, key, said, basis.clause)


def _outside(amount: Excess, reading: Decimal) -> Decimal:
    """Return by how much a reading lies outside its bounds."""
    below = amount.low - reading if amount.low is not None else _ZERO
    above = reading - amount.high if amount.high is not None else _ZERO
    return max(_ZERO, below, above)


def _total(amount: Total, basis: Basis) -> Worth:
    parts = [worth_of(part, _deeper(basis, basis.clause)) for part in amount.parts]
    missing = tuple(name for part in parts for name in part.missing)
    currencies = {part.currency for part in parts}
    if missing or len(currencies) > 1:
        return _unknown(basis, *(missing or sorted(currencies)))
    exact = _ZERO
    for part in parts:
        exact = EXACT.add(exact, part.exact)
    terms = tuple(row for part in parts for row in part.terms)
    return Worth(exact, parts[0].currency if parts else basis.tariff.currency, terms)


# --- bands ----------------------------------------------------------------------------------


def _banded(amount: Bands, basis: Basis) -> Worth:
    if amount.value is not None and _value(basis, amount.value) is None:
        return _unknown(basis, amount.value)
    if amount.value is None and basis.delay is None:
        return _unknown(basis, amount.unit.value if amount.unit is not None else "delay")
    value = _value(basis, amount.value) if amount.value is not None else None
    calendar = basis.tariff.calendar(None)
    for band in amount.bands:
        if fits(band, amount, value=value, delay=basis.delay, calendar=calendar):
            return worth_of(band.amount, _deeper(basis, basis.clause))
    return Worth(_ZERO, basis.tariff.currency, (SumLine("sum.no_band", (), _ZERO, basis.clause),))


def percent_part(base: Decimal, rate: Decimal) -> Decimal:
    """Return so many percent of an amount, not rounded."""
    return EXACT.divide(EXACT.multiply(base, rate), _HUNDRED)


def _text(value: Decimal) -> str:
    return f"{value:f}"
