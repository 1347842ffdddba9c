"""Paying: payments, credit notes and refunds set against debts, to the last cent."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from trato.core.agreement import Base, Discount, Happened, What
from trato.core.money import rounded
from trato.core.standing.books.amounts import Basis, worth_of
from trato.core.standing.books.claiming import after
from trato.core.standing.books.crediting import refresh, set_off_credits
from trato.core.standing.books.debts import DISCOUNTED, NOTED, ZERO, Entry, Movement
from trato.core.standing.books.desk import Claimed, Desk, is_credit
from trato.core.standing.facts.entries import Ground, Noted, Paid, Refunded
from trato.core.standing.program.tariff import Tariff
from trato.core.worktime import local_date


def pay(desk: Desk, payment: Paid, tariff: Tariff | None) -> None:
    """Set a payment against the debt that it names, else against the oldest one."""
    if payment.pays:
        if not desk.all_named(payment.pays):
            held = desk.ahead.get(payment.pays, ())
            desk.ahead[payment.pays] = (*held, payment)
            return
        _pay_named(desk, payment)
    else:
        _pay_oldest(desk, payment, tariff)


def _money_in(payment: Paid, entry: Entry | None) -> Decimal:
    """Return what a payment counts for: what was lawfully kept back counts as paid, unless the
    debt was already reckoned without it."""
    if entry is not None and entry.withholding:
        return payment.amount
    return payment.amount + payment.withheld


def _pay_named(desk: Desk, payment: Paid) -> None:
    """Pay what an invoice asks for, then its interest, then whatever else is open."""
    entries = desk.all_named(payment.pays)
    left = _money_in(payment, entries[0])
    mine = [
        one.id
        for one in entries
        if one.currency == payment.currency and one.debtor is payment.payer
    ]
    for id in mine:
        _discount(desk, desk.entries[id], left)
        left = desk.pay_principal(id, left, payment.event)
    for id in mine:
        left = desk.pay_interest(id, left, payment.event)
    desk.give(payment.payer, payment.currency, left)
    desk.spend_surplus()


def _pay_oldest(desk: Desk, payment: Paid, tariff: Tariff | None) -> None:
    """Go from the oldest debt on, interest first, unless the agreement says otherwise."""
    debts = desk.bearing_of(payment.payer, payment.currency)
    left = _money_in(payment, debts[0] if debts else None)
    order = tariff.order if tariff is not None else None
    if order is not None and order.newest_first:
        debts.reverse()
    for entry in debts:
        steps = [desk.pay_interest, desk.pay_principal]
        if order is not None and order.principal_first:
            steps.reverse()
        _discount(desk, entry, left)
        for step in steps:
            left = step(entry.id, left, payment.event)
    desk.give(payment.payer, payment.currency, left)


def pay_ahead(desk: Desk, *names: str) -> None:
    """Set what was paid or noted ahead of a debt against it, now that it is there."""
    entries = [desk.entries[name] for name in names if name in desk.entries]
    meant = [name for name in desk.ahead if any(entry.goes_by(name) for entry in entries)]
    for name in (*names, *meant):
        for early in desk.ahead.pop(name, ()):
            match early:
                case Paid():
                    _pay_named(desk, early)
                case Noted():
                    note(desk, early)


# --- discounts for paying early -------------------------------------------------------------


def _discount(desk: Desk, entry: Entry, money: Decimal) -> None:
    """Take off the discount of a debt that is paid in full within its time."""
    for offer in entry.discounts:
        bases = dict.fromkeys((Base.INVOICE, Base.OWN_PRICE, Base.PERIOD_FEE), entry.net)
        worth = worth_of(offer.amount, Basis(entry.tariff, entry.clause, bases=bases))
        if worth.missing or worth.currency != entry.currency or not _in_time(desk, offer, entry):
            continue
        part = rounded(worth.exact, entry.currency).amount
        if ZERO < part <= entry.balance <= money + part:
            movement = Movement(desk.today, part, DISCOUNTED, entry.clause)
            desk.put(entry.with_movement(movement)._replace(discounts=()))
            return


def _in_time(desk: Desk, offer: Discount, entry: Entry) -> bool:
    """Tell whether the time of a discount still runs: from the invoice, else from the debt."""
    since: datetime = entry.demanded_at or entry.at
    for condition in offer.conditions:
        if isinstance(condition, Happened) and condition.happening.what is What.PAID:
            if condition.within is None:
                continue
            if not after(condition.within, since, entry.tariff).is_met_by(desk.at):
                return False
    return True


# --- credit notes ---------------------------------------------------------------------------


def note(desk: Desk, credit_note: Noted) -> None:
    """Reduce the invoice that a credit note names. A credit that a clause already gave is the same
    money: it is booked by the note, and does not count a second time."""
    entry = desk.named(credit_note.corrects)
    if entry is None:
        held = desk.ahead.get(credit_note.corrects, ())
        desk.ahead[credit_note.corrects] = (*held, credit_note)
        return
    left = credit_note.amount
    booked = ZERO
    on = desk.today
    for ground in _booked_by(desk, credit_note, entry):
        claim = desk.claim(ground.id)
        part = min(desk.assessed[ground.id].amount - claim.booked, left)
        if part > 0:
            desk.claimed[ground.id] = claim._replace(booked=claim.booked + part, noted_on=entry.id)
            left -= part
            booked += part
            on = min(on, local_date(ground.at, desk.zone))
    set_off_credits(desk)
    _reduce(desk, entry.id, credit_note, Movement(on, booked, NOTED, credit_note.event))
    _reduce(desk, entry.id, credit_note, Movement(desk.today, left, NOTED, credit_note.event))
    desk.spend_surplus()


def _reduce(desk: Desk, id: str, credit_note: Noted, movement: Movement) -> None:
    entry = desk.entries[id]
    desk.put(entry.with_movement(movement, event=credit_note.event))


def _booked_by(desk: Desk, credit_note: Noted, entry: Entry) -> list[Ground]:
    """Return the credits that a note may book: of the clause that it names, else those that were
    asked for and have to do with its invoice."""
    found = []
    for ground in desk.credits(credit_note.issuer):
        known = desk.assessed.get(ground.id)
        if known is None or known.currency != credit_note.currency:
            continue
        claim = desk.claim(ground.id)
        if credit_note.clause:
            fits = credit_note.clause in {ground.clause, ground.ground_clause}
        else:
            fits = claim.in_time and _is_with(entry, ground, claim)
        if fits:
            found.append(ground)
    return found


def _is_with(entry: Entry, ground: Ground, claim: Claimed) -> bool:
    """Tell whether a credit reduces an invoice, or waits for one to reduce."""
    applied = any(one.source == ground.id for one in entry.movements)
    return applied or (is_credit(ground.consequence) and claim.booked == ZERO)


# --- refunds --------------------------------------------------------------------------------


def give_back(desk: Desk, refund: Refunded) -> None:
    """Use up what the other side has paid too much, then what is owed back to it; more than that
    is itself too much."""
    left = refund.amount - desk.take(refund.payer.other, refund.currency, refund.amount)
    owed_back = [
        one
        for one in desk.open_of(refund.payer, refund.currency)
        if one.kind in {"refund", "penalty"}
    ]
    for entry in owed_back:
        left = desk.pay_principal(entry.id, left, refund.event)
    desk.give(refund.payer, refund.currency, left)
    refresh(desk)
