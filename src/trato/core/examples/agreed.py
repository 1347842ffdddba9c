"""Examples that take no facts: what a price, a rate, a bound or a term comes to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from trato.core.agreement import (
    Absences,
    Adjustment,
    Agreement,
    Amount,
    Bounds,
    ChangeRule,
    CureRule,
    Excluded,
    Fixed,
    Goal,
    Happened,
    HourBank,
    Included,
    Interest,
    InterestPer,
    JointLimit,
    Licence,
    OneCredit,
    OnlyPeople,
    PayInStages,
    Percent,
    PerUnit,
    Price,
    Refers,
    Term,
    Unit,
    Unless,
    Warranty,
    What,
)
from trato.core.money import CURRENCY_DIGITS, DayCount, Money, Stretch, rounded, simple_interest
from trato.core.verdict.values import Count, Named, Saying, saying

# What is owed in an example of interest: in a currency without cents, and with them.
PRINCIPAL: Final = (Decimal(1_000_000), Decimal(1_000))
INTEREST_DAYS: Final = 10
REFERENCE: Final = Decimal(2)  # a reference rate that is known only on its day, as imagined
MANY: Final = 1000  # units of a thing that costs less than one each
FEW: Final = 10


def agreed(sentence: object, begin: date, agreement: Agreement) -> Iterator[Saying]:
    """Yield what a sentence comes to by itself, in an agreement that begins on `begin`."""
    match sentence:
        case Price(amount=amount, thing=thing) if thing is not None:
            yield from _priced(amount, thing)
        case Interest():
            yield _interest(sentence, begin, agreement.header.currency)
        case Included():
            yield _included(sentence)
        case Excluded():
            yield _excluded(sentence)
        case HourBank():
            yield saying("example.hours", hours=Decimal(sentence.minutes) / 60)
        case PayInStages():
            yield from _staged(sentence)
        case _:
            yield from _ruled(sentence, begin, agreement)


def bounded(name: str, bounds: Bounds) -> Saying:
    """Return which figures meet a criterion."""
    if bounds.low is None and bounds.high is not None:
        return saying("example.bounds.at_most", name=name, high=bounds.high)
    if bounds.high is None and bounds.low is not None:
        return saying("example.bounds.at_least", name=name, low=bounds.low)
    return saying("example.bounds", name=name, low=bounds.low or 0, high=bounds.high or 0)


def _ruled(sentence: object, begin: date, agreement: Agreement) -> Iterator[Saying]:
    match sentence:
        case Term(start_on=start, end_on=end):
            key = "example.term" if end is None else "example.term.until"
            yield saying(key, start=start or begin, **({} if end is None else {"end": end}))
        case OnlyPeople():
            yield _reserved(sentence)
        case ChangeRule():
            yield saying("example.change")
        case OneCredit():
            yield saying("example.one_credit")
        case Refers(side=side, priorities=priorities):
            yield saying("example.priority", who=side, first=Named(priorities[0]))
        case _:
            yield from _promised(sentence, agreement)


def _reserved(only: OnlyPeople) -> Saying:
    people = tuple(only.people)
    if only.otherwise is not None:
        return saying("example.only.otherwise", people=people, priority=Named(only.otherwise))
    return saying("example.only.confirmed" if only.confirmable else "example.only", people=people)


def _promised(sentence: object, agreement: Agreement) -> Iterator[Saying]:
    match sentence:
        case Warranty(thing=thing, duration=duration):
            unit = duration.unit.value
            yield saying("example.warranty", thing=Named(thing), time=Count(duration.count, unit))
        case CureRule(duration=duration, then_terminate=then):
            time = Count(duration.count, duration.unit.value)
            yield saying("example.cure.or_end" if then else "example.cure", time=time)
        case Goal(name=name, target=target):
            yield saying("example.goal", name=name, target=target)
        case Absences(side=side, days=days, notice=notice):
            unit = "working_day" if sentence.working else "calendar_day"
            time = Count(notice.count, notice.unit.value)
            yield saying("example.absences", who=side, days=Count(days, unit), time=time)
        case Licence(uses=uses) if uses:
            yield _licensed(sentence)
        case Unless(condition=Happened(happening=happening, negated=False), target=target):
            if happening.what is What.FACT and happening.thing and target:
                key = "example.unless.credit" if sentence.consequence_only else "example.unless"
                meant = target if agreement.clause(target) else Named(target)
                yield saying(key, thing=Named(happening.thing), target=meant)
        case _:
            yield from _of_amounts(sentence)


def _of_amounts(sentence: object) -> Iterator[Saying]:
    match sentence:
        case JointLimit(greatest=greatest):
            yield saying("example.joint.greatest" if greatest else "example.joint")
        case Adjustment(thing=thing, value=value):
            yield saying("example.adjusted", thing=Named(thing), value=value)
        case _:
            return


def _staged(pay: PayInStages) -> Iterator[Saying]:
    for number, stage in enumerate(pay.stages, start=1):
        if isinstance(stage.amount, Percent):
            part = rounded(pay.total.amount * stage.amount.rate / 100, pay.total.currency)
            yield saying("example.stage", number=number, who=pay.debtor, money=part)


def _priced(amount: Amount, thing: str) -> Iterator[Saying]:
    match amount:
        case Fixed(value, currency):
            yield saying("example.price", thing=Named(thing), money=Money(value, currency))
        case PerUnit(value, currency, unit, least=least):
            count = MANY if value < 1 else FEW
            money = rounded(value * count, currency)
            if isinstance(least, Fixed):
                money = max(money, Money(least.amount, least.currency))
            if isinstance(unit, Unit):
                units = saying("example.units.time", time=Count(count, unit.value))
            else:
                units = saying("example.units", count=count, unit=Named(unit))
            yield saying("example.price.units", thing=Named(thing), units=units, money=money)
        case _:
            return


def _interest(interest: Interest, begin: date, currency: str) -> Saying:
    principal = Money(PRINCIPAL[CURRENCY_DIGITS[currency] > 0], currency)
    counts = {360: DayCount.ACTUAL_360, 30: DayCount.THIRTY_360}
    yearly = {InterestPer.YEAR: 1, InterestPer.MONTH: 12, InterestPer.DAY: 365}
    stretch = Stretch(principal, begin, begin + timedelta(days=INTEREST_DAYS))
    rate = interest.rate + (REFERENCE if interest.reference else 0)
    owed = simple_interest(
        [stretch],
        currency,
        percent_per_year=rate * yearly[interest.per],
        count=counts.get(interest.basis, DayCount.ACTUAL_365),
    )
    days = Count(INTEREST_DAYS, "calendar_day")
    if interest.reference is None:
        return saying("example.interest", principal=principal, days=days, money=owed)
    return saying(
        "example.interest.reference",
        principal=principal,
        days=days,
        money=owed,
        name=interest.reference,
        percent=REFERENCE,
    )


def _included(included: Included) -> Saying:
    thing = Named(included.thing)
    if included.count is None:
        return saying("example.included", thing=thing)
    number = included.count + 1
    if isinstance(included.extra, Fixed):
        money = Money(included.extra.amount, included.extra.currency)
        return saying("example.extra", thing=thing, number=number, money=money)
    return saying("example.quota", thing=thing, number=number)


def _excluded(excluded: Excluded) -> Saying:
    thing = Named(excluded.things[0])
    if isinstance(excluded.price, Fixed):
        money = Money(excluded.price.amount, excluded.price.currency)
        return saying("example.priced", thing=thing, money=money)
    if excluded.price is not None:
        return saying("example.rated", thing=thing)
    return saying("example.apart" if excluded.quoted_apart else "example.excluded", thing=thing)


def _licensed(licence: Licence) -> Saying:
    uses = ", ".join(licence.uses)
    return saying("example.licence", who=licence.holder, thing=Named(licence.thing), uses=uses)
