"""Invoicing: invoices that demand debts, each debt once."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from trato.core.standing.books.billing import tax_rows
from trato.core.standing.books.debts import INVOICE, ZERO, Entry
from trato.core.standing.books.desk import Desk
from trato.core.standing.books.figures import money_text
from trato.core.standing.facts.entries import Invoiced
from trato.core.standing.values import SumLine

_PRICE: Final = "price"
_EXTRAS: Final = frozenset({"extra"})
_ASKED: Final = frozenset({_PRICE, "extra"})


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
        _PRICE,
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
        *tax_rows(tax, withholding),
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
            sum=(*entry.sum, *tax_rows(tax, withholding)),
        )
    if payable not in {entry.amount, entry.net} and entry.balance:
        said = (("amount", money_text(payable, invoice.currency)),)
        row = SumLine("sum.invoiced", said, ZERO, invoice.event, applied=False)
        return entry._replace(sum=(*entry.sum, row))
    return entry
