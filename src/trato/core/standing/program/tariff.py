"""The tariff of a version: its prices and fees, its interest, and how payments are set off."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any, assert_never

from trato.core.agreement import (
    Adjustment,
    Agreement,
    Amount,
    Duty,
    Each,
    Every,
    Excluded,
    Included,
    Instalments,
    Interest,
    NoPayout,
    OneCredit,
    PayInStages,
    PaymentOrder,
    Period,
    PerUnit,
    Price,
    Side,
    Tax,
    TimesPer,
    Total,
    Unit,
    Verb,
    What,
    When,
)
from trato.core.standing.program.naming import Things, things_of
from trato.core.worktime import Calendar

_KEPT = 256
_COMING = frozenset({What.DELIVERED, What.REPORTED, What.ACCEPTED, What.APPROVED})


@dataclass(frozen=True, slots=True)
class Agreed:
    """A price as the text says it: the amount, its taxes, per which period, in which clause."""

    clause: str
    amount: Amount
    taxes: tuple[Tax, ...] = ()
    per: Period | None = None


@dataclass(frozen=True, slots=True)
class InterestRule:
    """A clause of late interest, with its label."""

    clause: str
    act: Interest


@dataclass(frozen=True, slots=True, eq=False)
class Tariff:
    """What a version says of money. ``prices`` by name of thing or fee; ``fees``: what is paid
    each period, in the order of the text; ``totals``: prices of the whole."""

    zone: str
    currency: str
    calendars: tuple[Calendar, ...]
    things: Things
    prices: dict[str, Agreed] = field(default_factory=dict)
    own: dict[str, Agreed] = field(default_factory=dict)  # by clause label
    extras: dict[str, Agreed] = field(default_factory=dict)
    fees: tuple[Agreed, ...] = ()
    billed: tuple[Agreed, ...] = ()  # fees that a duty to invoice names
    totals: tuple[Agreed, ...] = ()
    interest: tuple[InterestRule, ...] = ()
    order: PaymentOrder = PaymentOrder()
    one_credit: str | None = None  # the clause by which only the largest of a request counts
    # What amounts come to that need nothing but the text, by their identity and clause: reckoned
    # once (``amounts.plain_worth``).
    plain: dict[tuple[int, str], Any] = field(default_factory=dict)
    # What its plain figures make debts come to, by their identity, clause and things.
    bills: dict[tuple[int, str, tuple[str, ...]], Any] = field(default_factory=dict)
    paid_out: bool = True  # credits that no debt takes are owed at the end
    follows: frozenset[str] = frozenset()  # prices that follow an index

    def price_of(self, thing: str) -> Agreed | None:
        """Return the price of a thing, of a fee, or of the group that a thing belongs to."""
        meant = self.things.meant(thing)
        for name in (meant, *self.things.with_groups(meant)):
            if name in self.prices:
                return self.prices[name]
        return None

    def interest_for(self, debtor: Side) -> InterestRule | None:
        """Return the clause by which a side owes interest on what it pays late."""
        return next((rule for rule in self.interest if rule.act.debtor is debtor), None)

    def calendar(self, name: str | None) -> Calendar | None:
        """Return the calendar of that name; without a name, the first one declared."""
        first = self.calendars[0] if self.calendars else None
        return next((one for one in self.calendars if one.name == name), first)


def tariff_of(agreement: Agreement) -> Tariff:
    """Return what an agreement says of money; equal agreements share one tariff."""
    return _tariff_of(_Key(agreement))


class _Key:
    """An agreement as a key that costs no hash of the whole text."""

    __slots__ = ("agreement",)

    def __init__(self, agreement: Agreement) -> None:
        self.agreement = agreement

    def __hash__(self) -> int:  # type: ignore[explicit-override]
        return hash((self.agreement.title, len(self.agreement.clauses)))

    def __eq__(self, other: object) -> bool:  # type: ignore[explicit-override]
        return isinstance(other, _Key) and (
            self.agreement is other.agreement or self.agreement == other.agreement
        )


@lru_cache(maxsize=_KEPT)
def _tariff_of(key: _Key) -> Tariff:
    agreement = key.agreement
    found = Tariff(
        agreement.header.zone,
        agreement.header.currency,
        agreement.calendars,
        things_of(agreement),
    )
    for clause in agreement.clauses:
        for sentence in clause.sentences:
            found = _with_sentence(found, clause.label, sentence)
    return found


def _with_sentence(tariff: Tariff, clause: str, sentence: object) -> Tariff:
    """Add what one sentence says of money."""
    _keep_prices(tariff, clause, sentence)
    match sentence:
        case Interest():
            return replace(tariff, interest=(*tariff.interest, InterestRule(clause, sentence)))
        case PaymentOrder() | OneCredit() | NoPayout() | Adjustment():
            return _with_rule(tariff, clause, sentence)
        case Duty(verb=Verb.PAY | Verb.INVOICE):
            return _with_payment(tariff, clause, sentence)
        case PayInStages() | Instalments():
            return _with_total(tariff, clause, sentence)
        case _:
            _keep_extras(tariff, clause, sentence)
    return tariff


def _with_rule(
    tariff: Tariff, clause: str, rule: PaymentOrder | OneCredit | NoPayout | Adjustment
) -> Tariff:
    """Add how payments, credits and prices go."""
    match rule:
        case PaymentOrder():
            return replace(tariff, order=rule)
        case OneCredit():
            return replace(tariff, one_credit=clause)
        case NoPayout():
            return replace(tariff, paid_out=False)
        case Adjustment():
            return replace(tariff, follows=tariff.follows | {tariff.things.meant(rule.thing)})
        case _:
            assert_never(rule)


def _keep_prices(tariff: Tariff, clause: str, sentence: object) -> None:
    """Keep the prices that a sentence is, or that follow it."""
    if isinstance(sentence, Price):
        _keep_price(tariff, clause, sentence, None)
    for modifier in getattr(sentence, "modifiers", ()):
        if isinstance(modifier, Price):
            _keep_price(tariff, clause, modifier, getattr(sentence, "thing", None))


def _keep_extras(tariff: Tariff, clause: str, sentence: object) -> None:
    """Keep the price of what goes beyond the agreement."""
    match sentence:
        case Included(extra=extra) if extra is not None:
            tariff.extras[tariff.things.meant(sentence.thing)] = Agreed(clause, extra)
        case Excluded(price=price) if price is not None:
            for thing in sentence.things:
                tariff.extras[tariff.things.meant(thing)] = Agreed(clause, price)
        case _:
            pass


def _keep_price(tariff: Tariff, clause: str, price: Price, of: str | None) -> None:
    agreed = Agreed(clause, price.amount, price.taxes, price.per)
    name = price.thing or of
    tariff.own.setdefault(clause, agreed)
    if name is not None:
        tariff.prices[tariff.things.meant(name)] = agreed


def _with_payment(tariff: Tariff, clause: str, duty: Duty) -> Tariff:
    """Name the fee that a duty to pay speaks of, and tell what recurs from what is paid once."""
    price = next((one for one in duty.modifiers if isinstance(one, Price)), None)
    amount = duty.amount or (price.amount if price else None)
    for item in duty.items:
        if item.amount is not None:
            agreed = Agreed(clause, item.amount)
            tariff.prices.setdefault(tariff.things.meant(item.thing), agreed)
    if amount is None:
        return tariff
    period = duty.trigger.period if isinstance(duty.trigger, Every | TimesPer) else None
    agreed = Agreed(clause, amount, price.taxes if price else (), period)
    tariff.own.setdefault(clause, agreed)
    paid_for = duty.thing or _paid_for(duty)
    if paid_for is not None:
        tariff.prices.setdefault(tariff.things.meant(paid_for), agreed)
    if duty.verb is Verb.INVOICE:
        return replace(tariff, billed=(*tariff.billed, agreed)) if period else tariff
    if period is not None:
        return replace(tariff, fees=(*tariff.fees, agreed))
    if isinstance(duty.trigger, Each):  # as often as something happens: part of no price
        return tariff
    return replace(tariff, totals=(*tariff.totals, agreed))


def _paid_for(duty: Duty) -> str | None:
    """Return the thing whose coming is what is paid for: «cada vez que se entrega «artículo»…»."""
    trigger = duty.trigger
    if not isinstance(trigger, Each | When) or trigger.happening.what not in _COMING:
        return None
    return trigger.happening.thing


def _with_total(tariff: Tariff, clause: str, act: PayInStages | Instalments) -> Tariff:
    agreed = Agreed(clause, act.total)
    tariff.own.setdefault(clause, agreed)
    if isinstance(act, PayInStages):
        tariff.prices.setdefault(tariff.things.meant(act.thing), agreed)
    return replace(tariff, totals=(*tariff.totals, agreed))


def is_unit_of(price: PerUnit, thing: str | None, tariff: Tariff) -> bool:
    """Tell whether a price per unit counts the thing itself, or the group that it belongs to."""
    if thing is None or isinstance(price.unit, Unit):
        return False
    meant = tariff.things.meant(thing)
    return tariff.things.meant(price.unit) in tariff.things.with_groups(meant)


def whole_price(tariff: Tariff) -> Amount | None:
    """Return the price of the whole agreement: all that is paid once, or None."""
    parts = tuple(agreed.amount for agreed in tariff.totals)
    if len(parts) <= 1:
        return parts[0] if parts else None
    return Total(parts)
