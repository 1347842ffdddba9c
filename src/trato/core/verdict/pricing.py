"""The price of what is outside, by the rule that the agreement gives for it."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from trato.core.agreement import (
    Agreement,
    Amount,
    Excluded,
    Fixed,
    HourBank,
    Included,
    PerUnit,
    Rounds,
    Unit,
)
from trato.core.money import Money, rounded, unit_price
from trato.core.verdict.references import groups_of


class PriceRule(NamedTuple):
    """The clause by which work of a kind is priced, and the price of one: an hour, or a unit."""

    clause: str
    price: Money
    is_by_hour: bool = False

    def of(self, quantity: Decimal) -> Money:
        """Return the price of so many, half-up to the currency's digits, once."""
        return rounded(self.price.amount * quantity, self.price.currency)


def price_rule(agreement: Agreement | None, thing: str | None) -> PriceRule | None:
    """Return the rule by which work of this kind is priced, or None.

    The extra price of the thing itself first (of one more unit, of a further round), else the
    price of an extra hour; a price of anything else is no price for this.
    """
    if agreement is None:
        return None
    names = groups_of(agreement, thing) if thing else frozenset[str]()
    hourly: PriceRule | None = None
    for clause in agreement.clauses:
        for sentence in clause.sentences:
            found = _price_of(sentence, names)
            if (price := _money(found)) is not None:
                return PriceRule(clause.label, price, _is_by_hour(found))
            if hourly is None and isinstance(sentence, HourBank):
                extra = _money(sentence.extra)
                hourly = PriceRule(clause.label, extra, is_by_hour=True) if extra else None
    return hourly


def _price_of(sentence: object, names: frozenset[str]) -> Amount | None:
    if isinstance(sentence, Included) and sentence.thing in names:
        return sentence.extra
    if isinstance(sentence, Excluded) and names & set(sentence.things):
        return sentence.price
    given = (sentence, *getattr(sentence, "modifiers", ()))
    rounds = (one for one in given if isinstance(one, Rounds))
    own = {getattr(sentence, "thing", None)}
    return next((one.extra for one in rounds if names & (own | {one.thing})), None)


def _is_by_hour(amount: Amount | None) -> bool:
    return isinstance(amount, PerUnit) and amount.unit is Unit.HOUR


def _money(amount: Amount | None) -> Money | None:
    match amount:
        case Fixed():
            return Money(amount.amount, amount.currency)
        case PerUnit() if not isinstance(amount.unit, Unit) or amount.unit is Unit.HOUR:
            return unit_price(amount.amount, amount.currency)
        case _:
            return None
