"""Claims that either side could make about a standing: by clause, thing, obligation, debt."""

from __future__ import annotations

from collections.abc import Iterator

from trato.core.agreement import Agreement, Side
from trato.core.claims import Asserts, Claim, ClaimItem
from trato.core.standing.values import Standing


def claims_about(found: Standing, agreement: Agreement) -> Iterator[Claim]:
    """Yield every kind of claim of either side about every clause and thing, then one about each
    obligation and each debt, by the side that it is owed to and by the one that owes it.
    """
    for side in Side:
        for asserts in Asserts:
            for clause in agreement.clauses:
                yield _claim(found, side, ClaimItem(asserts=asserts, clause=clause.label))
            for thing in agreement.things:
                yield _claim(found, side, ClaimItem(asserts=asserts, thing=thing.name))
    yield from claims_of_one(found)


def claims_of_one(found: Standing) -> Iterator[Claim]:
    """Yield claims about single obligations, debts and deliveries."""
    for one in found.obligations:
        creditor = one.debtor.other
        yield _claim(found, creditor, ClaimItem(asserts=Asserts.LATE, event=one.id))
        if one.period:
            item = ClaimItem(asserts=Asserts.NOT_DONE, clause=one.clause, period=one.period)
            yield _claim(found, creditor, item)
    for debt in found.accounts.debts:
        yield _claim(found, debt.debtor.other, ClaimItem(asserts=Asserts.OWED, event=debt.id))
        yield _claim(found, debt.debtor, ClaimItem(asserts=Asserts.NOT_OWED, event=debt.id))
    for delivery in found.deliveries:
        item = ClaimItem(asserts=Asserts.DEFECTIVE, event=delivery.event)
        yield _claim(found, Side.CLIENT, item)


def _claim(found: Standing, side: Side, item: ClaimItem) -> Claim:
    return Claim("claim", side.value, found.at, (item,))
