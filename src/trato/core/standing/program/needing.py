"""Needing: what an amount is reckoned from, beyond the words of the text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, assert_never

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
    Unused,
)
from trato.core.standing.program.naming import plain
from trato.core.standing.program.rules import DutyRule
from trato.core.standing.program.tariff import Tariff

DEPTH_MAX: Final = 8


def needs_figures(amount: Amount) -> bool:
    """Tell whether an amount is reckoned from what is delivered or measured."""
    match amount:
        case PerUnit() | Rate() | Excess():
            return True
        case Bands():
            return amount.value is not None or any(
                needs_figures(one.amount) for one in amount.bands
            )
        case Total():
            return any(needs_figures(part) for part in amount.parts)
        case Fixed() | PriceOf() | Percent() | Share() | Remaining() | Unused():
            return False
        case _:
            assert_never(amount)


def is_plain(amount: Amount | Base, tariff: Tariff, depth: int = 0) -> bool:
    """Tell whether an amount needs nothing but the text."""
    if depth > DEPTH_MAX:
        return False
    match amount:
        case Fixed():
            return True
        case PriceOf():
            agreed = tariff.price_of(amount.thing)
            if tariff.things.meant(amount.thing) in tariff.follows:
                return False
            return agreed is not None and is_plain(agreed.amount, tariff, depth + 1)
        case Percent() | Share():
            return is_plain(amount.of, tariff, depth + 1)
        case _:
            return False


def measured_for(rule: DutyRule) -> frozenset[str]:
    """Return the figures, as names are compared, that the consequences of a duty are reckoned
    from."""
    return frozenset(
        plain(name) for given in rule.consequences for name in measured_in(given.consequence.amount)
    )


def measured_in(amount: Amount) -> Iterator[str]:
    """Yield the names of the measured figures that an amount is reckoned from."""
    match amount:
        case Rate() | Excess():
            yield amount.value
            times = getattr(amount, "times", None)
            if times is not None:
                yield times
        case Bands():
            yield from (amount.value,) if amount.value is not None else ()
            for band in amount.bands:
                yield from measured_in(band.amount)
        case Total():
            for part in amount.parts:
                yield from measured_in(part)
        case _:
            pass
