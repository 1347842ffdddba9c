"""Billing: debts that duties make, each with the amount that the text gives it."""

from __future__ import annotations

from decimal import Decimal
from typing import Final, NamedTuple

from trato.core.agreement import (
    Base,
    Fixed,
    PriceOf,
    Tax,
)
from trato.core.money import rounded
from trato.core.standing.books.amounts import (
    Amounted,
    Basis,
    portioned,
    settled,
    worth_of,
)
from trato.core.standing.books.debts import (
    ZERO,
    Entry,
)
from trato.core.standing.books.desk import Desk
from trato.core.standing.books.figures import money_text
from trato.core.standing.books.taxes import taxed
from trato.core.standing.facts.entries import Owed
from trato.core.standing.making import made
from trato.core.standing.values import SumLine

_KEPT: Final = 1024


class _Valued(NamedTuple):
    """What a debt comes to: net, what is added to it and kept back, what is to be handed over."""

    currency: str
    net: Decimal = ZERO
    tax: Decimal = ZERO
    withholding: Decimal = ZERO
    amount: Decimal = ZERO
    sum: tuple[SumLine, ...] = ()
    known: bool = True


class _Bill(NamedTuple):
    """What a plain figure of the text makes a debt of these things come to, the same each time.
    The figure is kept with it, so that no other one can take its identity."""

    figure: Fixed
    taxes: tuple[Tax, ...]
    things: tuple[str, ...]
    valued: _Valued


def enter_debt(desk: Desk, owed: Owed) -> None:
    """Enter a debt that is not an invoice. One that nobody has invoiced may be told again, with
    figures that have come since."""
    there = desk.entries.get(owed.id)
    if there is None:
        fresh = _entry_of(owed)
        ahead = _invoiced_ahead(desk, owed, fresh) if desk.billed else None
        desk.put(fresh if ahead is None else _valued(_adopted(desk, ahead, fresh), owed))
        return
    if owed.amount is None or (there.demanded and owed.portion is None):
        return
    there = there._replace(leans_on=owed.leans_on or there.leans_on)
    entry = _valued(there if there.demanded else there._replace(known=False), owed)
    if entry.known and (not there.known or (entry.net, entry.tax) != (there.net, there.tax)):
        desk.put(entry)


def _entry_of(owed: Owed) -> Entry:
    """Return a debt as it is born, with its amount when everything that this needs is known."""
    amount = owed.amount
    if isinstance(amount, Fixed) and owed.portion is None:
        bill = _bill_of(amount, owed)
        return _born(owed, bill.things, bill.valued)
    unknown = _Valued(owed.tariff.currency, known=False)
    return _valued(_born(owed, _meant(owed), unknown), owed)


def _born(owed: Owed, things: tuple[str, ...], valued: _Valued) -> Entry:
    currency, net, tax, withholding, amount, rows, known = valued
    entry = (
        owed.id,
        owed.kind,
        owed.debtor,
        owed.clause,
        owed.at,
        currency,
        owed.tariff,
        net,
        tax,
        withholding,
        amount,
        rows,
        owed.due,
        things,
        owed.period,
        (),
        owed.event,
        owed.single,
        known,
        owed.discounts,
        ZERO,
        None,
        (),
        (),
        None,
        (owed.event,) if owed.event else owed.told_by,
        owed.leans_on,
    )
    return made(Entry, entry)


def _meant(owed: Owed) -> tuple[str, ...]:
    things = owed.tariff.things
    return tuple(things.meant(name) for name in owed.things)


def _bill_of(figure: Fixed, owed: Owed) -> _Bill:
    """Return what a plain figure of the text makes a debt come to, worked out once."""
    kept = owed.tariff.bills
    key = (id(figure), owed.clause, owed.things)
    found: _Bill | None = kept.get(key)
    if found is None or found.figure is not figure or found.taxes != owed.taxes:
        worth = worth_of(figure, Basis(owed.tariff, owed.clause))
        valued = _amounts(settled(worth), owed.clause, _taxes_of(owed))
        if len(kept) >= _KEPT:
            kept.clear()
        found = kept[key] = _Bill(figure, owed.taxes, _meant(owed), valued)
    return found


def _invoiced_ahead(desk: Desk, owed: Owed, fresh: Entry) -> Entry | None:
    """Return the invoice that demanded a debt before its duty was born: the one that gave rise to
    it, else one of the same amount that demands nothing else."""
    billed = [desk.entries[id] for id in desk.billed]
    mine = [one for one in billed if one.debtor is owed.debtor]
    for entry in sorted(mine, key=lambda one: one.age):
        if owed.event is not None:
            if entry.trigger == owed.event:
                return entry
        elif _is_same(entry, fresh):
            return entry
    return None


def _is_same(entry: Entry, fresh: Entry) -> bool:
    """Tell whether an invoice that no duty stands behind asks for just this debt."""
    if not fresh.known or fresh.currency != entry.currency:
        return False
    if entry.period and fresh.period and entry.period != fresh.period:
        return False
    if entry.things and not set(entry.things) & set(fresh.things):
        return False
    return bool({entry.amount, entry.net} & {fresh.amount, fresh.net})


def _adopted(desk: Desk, entry: Entry, fresh: Entry) -> Entry:
    """Return the debt of an invoice under the id of the duty that it belongs to."""
    desk.forget(entry.id)
    moved = {number: fresh.id for number, to in desk.numbers.items() if to == entry.id}
    desk.numbers.update(moved)
    for id, claim in desk.claimed.items():
        if claim.noted_on == entry.id:
            desk.claimed[id] = claim._replace(noted_on=fresh.id)
    return entry._replace(
        id=fresh.id,
        kind=fresh.kind,
        clause=fresh.clause,
        due=fresh.due or entry.due,
        things=fresh.things or entry.things,
        period=fresh.period or entry.period,
        single=fresh.single,
        discounts=fresh.discounts,
        settled_at=None,
        leans_on=fresh.leans_on,
    )


def _valued(entry: Entry, owed: Owed) -> Entry:
    """Give a debt the amount that the text says, when everything it needs is known."""
    if owed.amount is None:
        return entry
    thing = entry.things[0] if entry.things else None
    bases = {Base.PERIOD_FEE: entry.net, Base.INVOICE: entry.net} if entry.net else {}
    basis = Basis(owed.tariff, owed.clause, thing, owed.figures, bases=bases)
    worth = worth_of(owed.amount, basis)
    if worth.missing:
        return entry
    if owed.portion is not None:
        worth = portioned(worth, *owed.portion, source=owed.clause)
    amounted = settled(worth)
    if entry.known:
        return _compared(entry, amounted, _taxes_of(owed))
    return _with_amount(entry, amounted, _taxes_of(owed))


def _taxes_of(owed: Owed) -> tuple[Tax, ...]:
    """Return the taxes of a duty to pay: its own, else those of the price that it names."""
    if owed.taxes:
        return owed.taxes
    named = [owed.amount.thing] if isinstance(owed.amount, PriceOf) else [*owed.things]
    for name in named:
        agreed = owed.tariff.price_of(name)
        if agreed is not None and agreed.taxes:
            return agreed.taxes
    return ()


def _amounts(amounted: Amounted, clause: str, taxes: tuple[Tax, ...]) -> _Valued:
    """Return what a debt comes to whose net amount is known, with its taxes."""
    gross = taxed(amounted.amount, amounted.currency, taxes, source=clause)
    return _Valued(
        amounted.currency,
        gross.net,
        gross.tax,
        gross.withholding,
        gross.payable,
        (*amounted.sum, *gross.rows),
    )


def _with_amount(entry: Entry, amounted: Amounted, taxes: tuple[Tax, ...]) -> Entry:
    return entry._replace(**_amounts(amounted, entry.clause, taxes)._asdict())


def _compared(entry: Entry, agreed: Amounted, taxes: tuple[Tax, ...]) -> Entry:
    """Hold what an invoice demands against the text: more than was agreed is not owed."""
    if agreed.currency != entry.currency or agreed.amount == entry.net:
        return entry
    gross = taxed(agreed.amount, agreed.currency, taxes)
    if entry.amount in {gross.payable, gross.net + gross.tax}:
        return _with_amount(entry, agreed, taxes)
    if entry.amount < gross.payable:
        return entry
    said = (("amount", money_text(entry.amount, entry.currency)),)
    told = SumLine("sum.invoiced", said, ZERO, applied=False)
    if taxes or not (entry.tax or entry.withholding):
        held = _with_amount(entry, agreed, taxes)
        return held._replace(sum=(*held.sum, told))
    tax = rounded(entry.tax * gross.net / entry.net, entry.currency).amount
    kept = rounded(entry.withholding * gross.net / entry.net, entry.currency).amount
    return entry._replace(
        net=gross.net,
        tax=tax,
        withholding=kept,
        amount=gross.net + tax - kept,
        sum=(*agreed.sum, *tax_rows(tax, kept), told),
    )


def tax_rows(tax: Decimal, withholding: Decimal) -> tuple[SumLine, ...]:
    """Return the rows of a sum for the taxes that an invoice says."""
    rows = []
    if tax:
        rows.append(SumLine("sum.invoice_tax", (), tax))
    if withholding:
        rows.append(SumLine("sum.invoice_withheld", (), -withholding))
    return tuple(rows)
