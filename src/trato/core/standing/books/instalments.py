"""Instalments: a price paid down bit by bit, whose balance grows after each payment."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from trato.core.agreement import Instalments
from trato.core.money import exact_percent_of, rounded
from trato.core.standing.books.debts import ZERO, Entry
from trato.core.standing.books.figures import money_text, percent_text
from trato.core.standing.facts.entries import Plan
from trato.core.standing.values import SumLine

CLOSING: Final = "/closing"


def entries_of(plan: Plan) -> tuple[Entry, ...]:
    """Return the debt of the price and, apart, the closing charge that comes with the last one."""
    act = plan.act
    price = _entry(plan, plan.id, act.total.amount, act.total.currency)
    price = price._replace(growth=act.growth)
    if act.closing is None:
        return (price,)
    closing = _entry(plan, plan.id + CLOSING, act.closing.amount, act.closing.currency)
    return (price, closing)


def _entry(plan: Plan, id: str, amount: Decimal, currency: str) -> Entry:
    return Entry(
        id,
        "price",
        plan.act.debtor,
        plan.clause,
        plan.at,
        currency,
        plan.tariff,
        net=amount,
        amount=amount,
        sum=(SumLine("sum.fixed", (), amount, plan.clause),),
        things=plan.things,
        single=True,
    )


def grown(entry: Entry, event: str) -> Entry:
    """Return a debt after an instalment: what is left grows, rounded once each time."""
    left = entry.balance
    if not entry.growth or left <= 0:
        return entry
    grows = rounded(exact_percent_of(left, entry.growth), entry.currency).amount
    said = (("rate", percent_text(entry.growth)), ("base", money_text(left, entry.currency)))
    row = SumLine("sum.growth", said, grows, event)
    return entry._replace(net=entry.net + grows, amount=entry.amount + grows, sum=(*entry.sum, row))


def least_of(act: Instalments, left: Decimal) -> Decimal:
    """Return the least that the next instalment has to be, when so much of the price is left: the
    last one is what is left and the closing charge."""
    if left > act.least.amount:
        return act.least.amount
    return left + (act.closing.amount if act.closing is not None else ZERO)
