"""Drafts of duties of money: fees, deposits, invoices, payments in parts, refunds."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final

from trato.core.agreement import (
    Base,
    DayKind,
    Due,
    DueAfter,
    DueInPeriod,
    Duration,
    Duty,
    Each,
    Every,
    Fixed,
    Happening,
    PayInStages,
    Percent,
    Period,
    Rhythm,
    Share,
    Side,
    Stage,
    Unit,
    Verb,
    What,
)
from trato.core.text.suggest.blanks import GAP, blank_due, blank_money
from trato.core.text.suggest.duties import Draft, Drafter, duty_of, trigger_of
from trato.core.text.suggest.figures import Role
from trato.core.text.suggest.hearing import Heard
from trato.core.words import Language

_FEE: Final = {
    Language.SPANISH: ("anticipo", "cuota mensual", "precio"),
    Language.ENGLISH: ("deposit", "monthly fee", "price"),
}
_ADVANCE: Final = r"anticipo|seña|adelanto(?! mensual)|\bdeposit"
_BOND: Final = r"fianza|deposito (?:de )?garantia|security deposit|\bbond\b"


def _pay(heard: Heard) -> Draft:
    trigger = trigger_of(heard)
    named = heard.day if isinstance(heard.day, DueInPeriod) else None
    due = named or _pay_due(heard) or heard.due()
    if not heard.sums and heard.has(r"factura|invoice"):
        invoiced = Each(Happening(What.INVOICED))
        return (Duty(Side.CLIENT, Verb.PAY, trigger=invoiced, due=due or blank_due()),)
    deposit, monthly, price = _FEE[heard.language]
    thing = price if trigger is None else monthly
    if heard.has(_BOND):
        thing = "fianza" if heard.language is Language.SPANISH else "security deposit"
    elif heard.has(_ADVANCE):
        thing = deposit
    amount: Any = heard.sums[0] if heard.sums else blank_money(heard.currency)
    if not heard.sums and heard.percents:
        amount = Percent(heard.percents[0], Base.TOTAL_PRICE)
    return (
        duty_of(heard, Side.CLIENT, Verb.PAY, thing=thing, amount=amount, trigger=trigger, due=due),
    )


def _pay_due(heard: Heard) -> Due | None:
    """Return the due of «por adelantado» (the first day of the period) or “upon receipt”."""
    if heard.has(r"por adelantado|anticipad[oa]|in advance") and heard.period is not None:
        if heard.period.rhythm is Rhythm.WEEK:
            return DueInPeriod(DayKind.WEEKDAY, 0)
        return DueInPeriod(DayKind.DAY_OF_MONTH, 1)
    if heard.has(r"al recibir|a la recepcion|a el recibir|upon receipt|on receipt|contra factura"):
        return DueAfter(Duration(0, Unit.CALENDAR_DAY))
    if heard.has(r"a la firma|al firmar|on signing|upon signing|up ?front|at signature"):
        return DueAfter(Duration(0, Unit.CALENDAR_DAY), Happening(What.SIGNED))
    return None


def _invoice(heard: Heard) -> Draft:
    period = heard.period or Period(Rhythm.MONTH)
    thing = _FEE[heard.language][1] if period.rhythm is Rhythm.MONTH else GAP
    due = heard.day
    invoice = Duty(Side.PROVIDER, Verb.INVOICE, thing=thing, trigger=Every(period), due=due)
    paid = _pay_due(heard)
    within = heard.duration(Role.WITHIN)
    if within is not None and due is not None:
        paid = DueAfter(within)
    if paid is None or not heard.has(r"pag|pay|due"):
        return (invoice,)
    return (
        invoice,
        Duty(Side.CLIENT, Verb.PAY, trigger=Each(Happening(What.INVOICED)), due=paid),
    )


def _pay_in_stages(heard: Heard) -> Draft:
    rates = list(heard.percents) or [Decimal(50), Decimal(50)]
    if len(rates) == 1:
        rates.append(Decimal(100) - rates[0])
    whens = (
        Happening(What.SIGNED),
        *(Happening(What.DELIVERED, thing=GAP) for _ in rates[2:]),
        Happening(What.DELIVERED, thing=GAP),
    )
    total: Fixed = heard.sums[0] if heard.sums else blank_money(heard.currency)
    stages = tuple(
        Stage(Percent(rate, Base.TOTAL_PRICE), when)
        for rate, when in zip(rates, whens, strict=False)
    )
    due = heard.due() if heard.duration(Role.WITHIN) else None
    return (PayInStages(Side.CLIENT, _FEE[heard.language][2], total, stages, due),)


def _refund(heard: Heard) -> Draft:
    amount: Any = heard.sums[0] if heard.sums else None
    if amount is None and heard.percents:
        amount = Percent(heard.percents[0], Base.INVOICE)
    if amount is None and heard.has(r"mitad|half"):
        amount = Share(1, 2, Base.INVOICE)
    due = heard.due() or blank_due()
    return (
        Duty(
            Side.PROVIDER, Verb.REFUND, amount=amount or Percent(Decimal(100), Base.INVOICE),
            due=due, trigger=Each(Happening(What.REQUESTED, by=Side.CLIENT, thing=GAP)),
        ),
    )  # fmt: skip


PAYMENT_DRAFTS: Final[dict[str, Drafter]] = {
    "pay": _pay,
    "pay_in_stages": _pay_in_stages,
    "invoice": _invoice,
    "refund": _refund,
}
