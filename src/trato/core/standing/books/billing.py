"""Billing: debts that duties make and invoices that demand them, each debt once."""

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
    INVOICE,
    ZERO,
    Entry,
)
from trato.core.standing.books.desk import Desk
from trato.core.standing.books.figures import money_text
from trato.core.standing.books.taxes import taxed
from trato.core.standing.facts.entries import Invoiced, Owed
from trato.core.standing.values import SumLine

PRICE = "price"
_KEPT: Final = 1024
_EXTRAS: Final = frozenset({"extra"})
_ASKED: Final = frozenset({PRICE, "extra"})


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
    return Entry(
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
        events=(owed.event,) if owed.event else owed.told_by,
        leans_on=owed.leans_on,
    )


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
    if not desk.billed:
        return None
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
        sum=(*agreed.sum, *_tax_rows(tax, kept), told),
    )


def _tax_rows(tax: Decimal, withholding: Decimal) -> tuple[SumLine, ...]:
    rows = []
    if tax:
        rows.append(SumLine("sum.invoice_tax", (), tax))
    if withholding:
        rows.append(SumLine("sum.invoice_withheld", (), -withholding))
    return tuple(rows)


# --- invoices -------------------------------------------------------------------------------


def enter_invoice(desk: Desk, invoice: Invoiced) -> None:
    """Enter an invoice: it demands a debt that a duty made, or several that add up to it, or makes
    one."""
    known = desk.named(invoice.number)
    if known is not None:
        _repeated(desk, known, invoice)
        return
    entry = _demanded_by(desk, invoice)
    if entry is not None and entry.trigger == invoice.event:
        entry = _carrying(desk, entry, invoice)
    if entry is None or not _asks_for(entry, invoice):
        together = _together(_uninvoiced(desk, invoice, _ASKED), invoice)
        if together:
            for one in together:
                _demand(desk, one, invoice)
            return
    if entry is not None and entry.demanded and entry.single and not _adds(entry, invoice):
        desk.numbers[invoice.number] = entry.id
        _repeated(desk, entry, invoice)
    elif entry is None:
        _demand(desk, _entry_of_invoice(invoice), invoice)
    else:
        filled = _with_taxes_of(entry, invoice) if entry.known else _filled(entry, invoice)
        _demand(desk, filled, invoice)


def _carrying(desk: Desk, entry: Entry, invoice: Invoiced) -> Entry:
    """Return the debt of an invoice that is owed as such («paga cada factura»), with the extras
    that it asks for: of those that it names, else of all, the one of its amount, or all together.
    """
    waiting = [one for one in _uninvoiced(desk, invoice, _EXTRAS) if one.due is None]
    named = [one for one in waiting if _is_named(one, invoice)]
    asked = {invoice.amount, invoice.net}
    meant = named or waiting
    carried = [one for one in meant if asked & {one.amount, one.net}][:1]
    carried = carried or _together(meant, invoice) or _within(named, invoice)
    for one in carried:
        desk.drop(one.id)
    events = (event for one in carried for event in one.events if event not in entry.events)
    return entry._replace(events=(*entry.events, *events))


def _within(named: list[Entry], invoice: Invoiced) -> list[Entry]:
    """Return the debts that an invoice names, the oldest first, as far as its amount goes."""
    found: list[Entry] = []
    left = invoice.amount
    for one in named:
        if one.net > left:
            break
        left -= one.net
        found.append(one)
    return found


def _demand(desk: Desk, entry: Entry, invoice: Invoiced) -> None:
    """Note on a debt that an invoice has asked for it."""
    desk.numbers.setdefault(invoice.number, entry.id)
    events = entry.events if invoice.event in entry.events else (*entry.events, invoice.event)
    desk.put(
        entry._replace(
            demanded=(*entry.demanded, invoice.number),
            demanded_at=entry.demanded_at or invoice.at,
            events=events,
            period=entry.period or invoice.period,
        )
    )


def _uninvoiced(desk: Desk, invoice: Invoiced, kinds: frozenset[str]) -> list[Entry]:
    """Return the debts of its debtor, the oldest first, that an invoice may be the first to ask."""
    return [
        one
        for one in sorted(desk.entries.values(), key=lambda one: one.age)
        if one.debtor is invoice.debtor
        and one.kind in kinds
        and one.known
        and not one.demanded
        and one.currency == invoice.currency
        and _may_mean(one, invoice)
    ]


def _together(waiting: list[Entry], invoice: Invoiced) -> list[Entry]:
    """Return debts if they add up to an invoice («la cuota y la guardia», in one)."""
    sums = {sum((one.amount for one in waiting), ZERO), sum((one.net for one in waiting), ZERO)}
    asked = {invoice.amount, invoice.net}
    return waiting if len(waiting) > 1 and asked & sums else []


def _asks_for(entry: Entry, invoice: Invoiced) -> bool:
    """Tell whether an invoice asks for just what a debt is, or says what nobody knew."""
    return not entry.known or bool({invoice.amount, invoice.net} & {entry.amount, entry.net})


def _repeated(desk: Desk, entry: Entry, invoice: Invoiced) -> None:
    """A second demand of the same thing changes nothing but what is on record."""
    if invoice.event not in entry.events:
        desk.keep(entry._replace(events=(*entry.events, invoice.event)))


def _adds(entry: Entry, invoice: Invoiced) -> bool:
    """Tell whether a further invoice asks for the rest of a debt, not again for the same."""
    return invoice.amount < entry.amount


def _demanded_by(desk: Desk, invoice: Invoiced) -> Entry | None:
    """Return the debt that an invoice demands: the one it gave rise to, or names, or fits best."""
    fitting = [
        one
        for one in desk.entries.values()
        if one.debtor is invoice.debtor and one.kind != "refund" and _may_mean(one, invoice)
    ]
    own = [one for one in fitting if one.trigger == invoice.event]
    named = [one for one in fitting if one.id in invoice.names]
    for found in (own, named):
        if found:
            return min(found, key=lambda one: one.age)
    undemanded = [one for one in fitting if not one.demanded and one.trigger is None]
    again = [one for one in fitting if one.demanded and one.single]
    ranked = [*undemanded, *again]
    scored = [(_fit(one, invoice), one) for one in ranked]
    best = max((score for score, _ in scored), default=0)
    if best <= 0:
        return None
    # What was never invoiced comes before what would be invoiced again.
    best_fitting = [one for score, one in scored if score == best]
    return min(best_fitting, key=lambda one: (bool(one.demanded), one.age))


def _may_mean(entry: Entry, invoice: Invoiced) -> bool:
    if entry.known and entry.currency != invoice.currency:
        return False
    return not (entry.period and invoice.period and entry.period != invoice.period)


def _is_named(entry: Entry, invoice: Invoiced) -> bool:
    """Tell whether an invoice names a debt: its id, its clause, its thing, what it comes from."""
    things = entry.tariff.things
    names = {things.meant(name) for name in invoice.names} | set(invoice.names)
    return bool(names & {entry.id, *entry.id.split("/"), entry.clause, *entry.things})


def _fit(entry: Entry, invoice: Invoiced) -> int:
    """Return how well an invoice fits a debt: by its period, by what it names, by its amount."""
    if invoice.names and not _is_named(entry, invoice):
        return 0
    by_name = 4 if invoice.names else 0
    by_event = 8 if set(invoice.names) & set(entry.id.split("/")[1:]) else 0
    by_period = 2 if invoice.period and entry.period == invoice.period else 0
    asked = {invoice.amount, invoice.net}
    by_amount = 3 if entry.known and asked & {entry.amount, entry.net} else 0
    # An invoice that says nothing else is for what waits for one, also when it asks for too much.
    waits = not entry.known or (entry.due is None and invoice.amount > entry.amount)
    return by_name + by_event + by_period + by_amount + (1 if waits else 0)


def _parts(invoice: Invoiced) -> tuple[Decimal, Decimal, Decimal, Decimal]:
    """Return net, tax, withholding and what is to be handed over. An amount that holds the tax but
    not what is kept back is the gross one."""
    tax = invoice.tax or ZERO
    withholding = invoice.withholding or ZERO
    payable = invoice.amount
    if invoice.net is not None:
        if withholding and invoice.amount == invoice.net + tax:
            payable = invoice.amount - withholding
        return invoice.net, tax, withholding, payable
    return invoice.amount - tax + withholding, tax, withholding, payable


def _entry_of_invoice(invoice: Invoiced) -> Entry:
    fresh = Entry(
        f"{INVOICE}{invoice.number}",
        PRICE,
        invoice.debtor,
        next((name for name in invoice.names if name in invoice.tariff.own), ""),
        invoice.at,
        invoice.currency,
        invoice.tariff,
        things=_things_of(invoice),
        period=invoice.period,
        trigger=invoice.event,
        known=False,
    )
    return _filled(fresh, invoice)


def _things_of(invoice: Invoiced) -> tuple[str, ...]:
    """Return the things that an invoice names: those that the agreement declares or prices."""
    tariff = invoice.tariff
    meant = (tariff.things.meant(name) for name in invoice.names)
    return tuple(
        name for name in meant if name in tariff.prices or tariff.things.named(name) is not None
    )


def _filled(entry: Entry, invoice: Invoiced) -> Entry:
    """Give a debt the amounts of its invoice."""
    net, tax, withholding, payable = _parts(invoice)
    rows = (
        SumLine(
            "sum.invoice", (("number", invoice.number),), payable - tax + withholding, invoice.event
        ),
        *_tax_rows(tax, withholding),
    )
    return entry._replace(
        currency=invoice.currency,
        net=net,
        tax=tax,
        withholding=withholding,
        amount=payable,
        sum=rows,
        known=True,
    )


def _with_taxes_of(entry: Entry, invoice: Invoiced) -> Entry:
    """Take the taxes that an invoice states for an agreed net amount that says none."""
    net, tax, withholding, payable = _parts(invoice)
    if net == entry.net and (tax or withholding) and not (entry.tax or entry.withholding):
        return entry._replace(
            tax=tax,
            withholding=withholding,
            amount=payable,
            sum=(*entry.sum, *_tax_rows(tax, withholding)),
        )
    if payable not in {entry.amount, entry.net} and entry.balance:
        said = (("amount", money_text(payable, invoice.currency)),)
        row = SumLine("sum.invoiced", said, ZERO, invoice.event, applied=False)
        return entry._replace(sum=(*entry.sum, row))
    return entry
