"""Money: invoices, what was paid of them, the interest on what came late, credits for delay.

Exact fractions all the way; rounded half up to cents once, at the end of each amount.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from simulation.auditor import clock
from simulation.auditor.clock import ONE_DAY, Due
from simulation.auditor.dues import calendar_of, due_after
from simulation.auditor.duties import duties_of, is_invoiced
from simulation.auditor.findings import (
    KEPT_LATE,
    OPEN_LATE,
    Audit,
    Finding,
    InForce,
    Known,
    Owed,
    Taken,
)
from simulation.auditor.record import Fact
from simulation.auditor.timeline import lived
from trato.core.agreement import (
    Agreement,
    Consequence,
    DueAfter,
    Duty,
    Fixed,
    Interest,
    InterestPer,
    Percent,
    Price,
    PriceOf,
    Side,
    Unit,
    Verb,
)
from trato.core.events import EventKind

_CENT = Decimal("0.01")


def rounded(value: Fraction) -> Decimal:
    """Round half up to cents, once."""
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return exact.quantize(_CENT, rounding=ROUND_HALF_UP)


@dataclass(slots=True)
class Debt:
    """What one invoice asks for, and every amount that was set against it, by local date."""

    fact: Fact
    clause: str
    force: InForce
    due: Due | None
    amount: Decimal
    paid: list[tuple[date, Decimal]] = field(default_factory=list)
    interest_paid: Decimal = Decimal(0)
    last: Fact | None = None

    @property
    def balance(self) -> Decimal:
        """Return what is left of the principal."""
        return self.amount - sum((part for _, part in self.paid), Decimal(0))

    def interest(self, today: date) -> Decimal:
        """Return all interest up to and with a local date: each day's balance, added day by day."""
        rule = interest_rule(self.force.agreement)
        if rule is None or self.due is None:
            return Decimal(0)
        products = Fraction(0)
        day = clock.local_day(self.force.agreement.header.zone, self.due.at) + ONE_DAY
        while day <= today:
            settled = sum((part for on, part in self.paid if on < day), Decimal(0))
            products += Fraction(self.amount - settled)
            day += ONE_DAY
        return rounded(products * daily_rate(rule))

    def open_interest(self, today: date) -> Decimal:
        """Return the interest that is not paid yet."""
        return self.interest(today) - self.interest_paid


def interest_rule(agreement: Agreement) -> Interest | None:
    """Return what the agreement says of late interest."""
    for clause in agreement.clauses:
        for sentence in clause.sentences:
            if isinstance(sentence, Interest):
                return sentence
    return None


def daily_rate(rule: Interest) -> Fraction:
    """Return the part of a balance that one day of delay costs."""
    rate = Fraction(rule.rate) / 100
    match rule.per:
        case InterestPer.DAY:
            return rate
        case InterestPer.MONTH:
            assert rule.basis == 30, "the simulation counts months of thirty days"
            return rate / 30
        case InterestPer.YEAR:
            return rate / rule.basis


def reckon(known: Known, found: Audit) -> None:
    """Walk the facts in order: invoices make debts, payments settle them."""
    debts: list[Debt] = []
    ahead: list[Fact] = []
    purse = Decimal(0)
    zone = known.forces[0].agreement.header.zone
    for fact in known.facts:
        today = clock.local_day(zone, fact.at)
        if fact.kind is EventKind.INVOICE:
            debts.extend(_invoiced(known, fact, debts))
            for payment in [one for one in ahead if _named_by(one, debts)]:
                ahead.remove(payment)
                purse += _paid(debts, payment, today)
            purse = _spend(debts, purse, fact, today, interest_first=False)
        elif fact.kind is EventKind.PAYMENT and fact.side is Side.CLIENT:
            if fact.named("pays") and not _named_by(fact, debts):
                ahead.append(fact)
                continue
            purse += _paid(debts, fact, today)
            purse = _spend(debts, purse, fact, today, interest_first=not fact.named("pays"))
    today = clock.local_day(zone, known.now)
    for debt in debts:
        found.owed.append(
            Owed(
                debt.fact.named("number"),
                debt.amount,
                debt.amount - debt.balance,
                debt.balance,
                debt.open_interest(today),
            )
        )
        if debt.due is not None:
            found.findings.append(_finding(known, debt))
    found.surplus = purse + sum((_amount(one) for one in ahead), Decimal(0))


def _amount(fact: Fact) -> Decimal:
    amount = fact.event.decimal_field("amount")
    assert amount is not None
    return amount


def _named_by(payment: Fact, debts: list[Debt]) -> bool:
    """Tell whether the invoice that a payment names is known; until then the money waits."""
    return any(debt.fact.named("number") == payment.named("pays") for debt in debts)


def _invoiced(known: Known, fact: Fact, debts: list[Debt]) -> list[Debt]:
    """Return the debt that an invoice makes; the same number twice makes none."""
    number, force = fact.named("number"), known.in_force(fact.at)
    if fact.side is not Side.PROVIDER or any(d.fact.named("number") == number for d in debts):
        return []
    if force is None:
        return []
    for clause, duty in duties_of(force, Verb.PAY):
        if is_invoiced(duty):
            return [Debt(fact, clause, force, _due(force, duty, fact), _amount(fact))]
    return [Debt(fact, "", force, None, _amount(fact))]


def _due(force: InForce, duty: Duty, fact: Fact) -> Due:
    assert isinstance(duty.due, DueAfter)
    return due_after(force.agreement, duty.due, fact.at)


def _paid(debts: list[Debt], fact: Fact, today: date) -> Decimal:
    """Set a payment against the invoice that it names, then its interest; return what is left."""
    amount = _amount(fact)
    number = fact.named("pays")
    for debt in debts:
        if number and debt.fact.named("number") == number:
            amount -= _settle(debt, amount, fact, today)
            amount -= _settle_interest(debt, amount, today)
    return amount


def _settle(debt: Debt, amount: Decimal, fact: Fact, today: date) -> Decimal:
    part = min(debt.balance, amount)
    if part > 0:
        debt.paid.append((today, part))
        if debt.balance == 0:
            debt.last = fact
    return part


def _settle_interest(debt: Debt, amount: Decimal, today: date) -> Decimal:
    part = min(debt.open_interest(today), amount)
    debt.interest_paid += part
    return part


def _age(debt: Debt) -> tuple[datetime, datetime]:
    """Return since when a debt is due, and when it was invoiced."""
    return (debt.due.at if debt.due is not None else debt.fact.at, debt.fact.at)


def _spend(
    debts: list[Debt], purse: Decimal, fact: Fact, today: date, *, interest_first: bool
) -> Decimal:
    """Spend money on the debt first that is due for longest; return what is left.

    What names no invoice pays the interest of each before its balance. What was paid too much for
    an invoice is credit: it only takes from balances.
    """
    for debt in sorted(debts, key=_age):
        if interest_first:
            purse -= _settle_interest(debt, purse, today)
        purse -= _settle(debt, purse, fact, today)
    return purse


def _finding(known: Known, debt: Debt) -> Finding:
    fact = debt.fact
    blank = Finding(
        debt.clause, Side.CLIENT, fact.at, debt.force.number, event=fact.id, due=debt.due
    )
    blank = blank.because(f"invoice {fact.named('number')}, {debt.balance} left to pay")
    return lived(known, blank, [], debt.last)


# --- credits ----------------------------------------------------------------------------------


def taken_off(known: Known, findings: list[Finding]) -> Iterator[Taken]:
    """Yield what each late duty takes off, by the consequence of its clause."""
    for force in known.forces:
        for verb in (Verb.REPORT, Verb.DELIVER):
            for clause, duty in duties_of(force, verb):
                for rule in (one for one in duty.modifiers if isinstance(one, Consequence)):
                    mine = [f for f in findings if (f.clause, f.version) == (clause, force.number)]
                    late = [one for one in mine if _is_late(one)]
                    yield from (Taken(f.key, credit(force, rule, f, known.now)) for f in late)


def _is_late(finding: Finding) -> bool:
    return finding.state in {KEPT_LATE, OPEN_LATE}


def credit(force: InForce, rule: Consequence, finding: Finding, now: datetime) -> Decimal:
    """Return a percentage of the fee for each period of delay begun, up to its cap."""
    assert finding.due is not None
    assert isinstance(rule.amount, Percent)
    until = finding.done_at or now
    periods = 1
    if rule.per is not None and rule.per.unit is Unit.WORKING_DAY:
        calendar = calendar_of(force.agreement, rule.per.calendar)
        excused = finding.excused_until
        spared = excused.late_from if excused is not None else None
        periods = clock.working_days_late(calendar, finding.due, until, excused_until=spared)
    elif rule.per is not None:
        zone = force.agreement.header.zone
        periods = clock.calendar_days_late(zone, _delayed_from(finding), until)
    fee = _fee(force.agreement, rule.amount)
    amount = fee * Fraction(rule.amount.rate) / 100 * periods
    for cap in rule.caps:
        assert isinstance(cap.amount, Percent)
        amount = min(amount, _fee(force.agreement, cap.amount) * Fraction(cap.amount.rate) / 100)
    return rounded(amount)


def _delayed_from(finding: Finding) -> Due:
    """Return from when days of delay are counted: from the due, or from the end of what was
    excused."""
    due, excused = finding.due, finding.excused_until
    assert due is not None
    if excused is None or excused.late_from <= due.late_from:
        return due
    if due.whole_day and excused.whole_day:
        return excused
    return Due(excused.late_from, excused.late_from)


def _fee(agreement: Agreement, percent: Percent) -> Fraction:
    """Return the named fee that a percentage refers to."""
    assert isinstance(percent.of, PriceOf)
    for clause in agreement.clauses:
        for sentence in clause.sentences:
            if isinstance(sentence, Price) and sentence.thing == percent.of.thing:
                assert isinstance(sentence.amount, Fixed)
                return Fraction(sentence.amount.amount)
    raise AssertionError("no clause gives that price")
