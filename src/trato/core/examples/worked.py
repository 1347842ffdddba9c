"""The examples of a clause, from what the engine answers about imagined facts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Final

from trato.core.agreement import (
    Agreement,
    Answers,
    AtLeastEvery,
    Consequence,
    Criterion,
    Duty,
    Each,
    Every,
    Excluded,
    Fixed,
    Happening,
    HourBank,
    Included,
    Interest,
    InterestPer,
    Modifier,
    Once,
    Power,
    Prohibition,
    Rounds,
    Term,
    TimesPer,
    Version,
    When,
)
from trato.core.examples.scenes import EXAMPLE_ID, performing, trap_instant, triggering
from trato.core.money import DayCount, Money, Stretch, simple_interest
from trato.core.standing import Standing, standing
from trato.core.standing.values import Obligation
from trato.core.verdict.values import Count, Named, PeriodOf, Saying, saying
from trato.core.worktime import zone_named

SHOWN: Final = 2  # dues of a recurring duty
LATE: Final = timedelta(days=2)
LOOK_AHEAD: Final = timedelta(days=70)
INTEREST_DAYS: Final = 10


def examples_of(agreement: Agreement, *, on: date) -> dict[str, tuple[Saying, ...]]:
    """Return the worked examples of every clause, by label, as if signed at noon of `on`."""
    return {
        clause.label: worked_examples(agreement, clause.label, on=on)
        for clause in agreement.clauses
    }


def worked_examples(agreement: Agreement, label: str, *, on: date) -> tuple[Saying, ...]:
    """Return what a clause means with real dates and money; empty when it holds only prose.

    `on` (a local date) is when the agreement is imagined to be signed; the examples fall after it.
    """
    clause = agreement.clause(label)
    if clause is None:
        return ()
    scene = _Scene(agreement, on)
    said: list[Saying] = []
    for sentence in clause.sentences:
        for one in scene.sentence(label, sentence):
            if one not in said:
                said.append(one)
    return tuple(said)


class _Scene:
    """One agreement, imagined signed, in which things are tried."""

    def __init__(self, agreement: Agreement, on: date) -> None:
        zone = zone_named(agreement.header.zone)
        signed_at = datetime.combine(on, time(12), zone)
        starts = [
            one.start_on
            for clause in agreement.clauses
            for one in clause.sentences
            if isinstance(one, Term) and one.start_on
        ]
        self.agreement = agreement
        self.currency = agreement.header.currency
        self.begin = max([signed_at, *(datetime.combine(day, time(12), zone) for day in starts)])
        self.version = Version(1, f"sha256:{EXAMPLE_ID}", agreement, signed_at)
        self.trap = trap_instant(agreement, self.begin.date() + timedelta(days=1))

    def sentence(self, label: str, sentence: object) -> Iterator[Saying]:
        match sentence:
            case Duty() | Prohibition():
                if isinstance(sentence, Duty):
                    yield from self.duty(label, sentence)
                for modifier in sentence.modifiers:
                    yield from self.modifier(label, modifier, sentence.thing)
            case Consequence() | Criterion() | Rounds():
                yield from self.modifier(label, sentence, getattr(sentence, "target", None))
            case Power():
                yield from self.power(label)
            case _:
                yield from self.priced(sentence)

    def priced(self, sentence: object) -> Iterator[Saying]:
        match sentence:
            case Interest():
                yield from self.interest(sentence)
            case Included():
                yield self.included(sentence)
            case Excluded():
                yield self.excluded(sentence)
            case HourBank():
                yield saying("example.hours", hours=Decimal(sentence.minutes) / 60)
            case _:
                return

    def now(self, at: datetime, *events: object) -> Standing:
        return standing((self.version,), tuple(events), at)  # type: ignore[arg-type]

    def of_clause(self, state: Standing, label: str) -> list[Obligation]:
        return [one for one in state.obligations if one.clause == label]

    def duty(self, label: str, duty: Duty) -> Iterator[Saying]:
        match duty.trigger:
            case Each(happening) | When(happening):
                yield from self.triggered(label, duty, happening)
            case Every() | TimesPer():
                yield from self.recurring(label, duty)
            case AtLeastEvery():
                for one in self.of_clause(self.now(self.begin), label)[:1]:
                    yield self.dated("example.contact", one, at=self.begin)
            case Once():
                for one in self.of_clause(self.now(self.begin), label):
                    if one.verb is duty.verb:
                        yield self.dated("example.once", one)

    def triggered(self, label: str, duty: Duty, happening: Happening) -> Iterator[Saying]:
        events = triggering(self.agreement, happening, self.trap)
        for one in self.of_clause(self.now(self.trap, *events), label):
            if one.verb is duty.verb and one.trigger_event == EXAMPLE_ID:
                yield self.dated("example.each", one, at=self.trap)
                return

    def recurring(self, label: str, duty: Duty) -> Iterator[Saying]:
        state = self.now(self.begin + LOOK_AHEAD)
        listed = [one for one in self.of_clause(state, label) if one.verb is duty.verb]
        for one in sorted(listed, key=_first_due)[:SHOWN]:
            if one.due is not None:
                yield self.dated("example.period", one)

    def dated(self, key: str, obligation: Obligation, *, at: datetime | None = None) -> Saying:
        if obligation.due is None:
            return saying("example.no_due", who=obligation.debtor)
        if at is not None:
            return saying(key, at=at, who=obligation.debtor, due=obligation.due)
        if obligation.period and key == "example.period":
            period = PeriodOf(obligation.period)
            return saying(key, period=period, who=obligation.debtor, due=obligation.due)
        return saying("example.once", who=obligation.debtor, due=obligation.due)

    def modifier(self, label: str, modifier: Modifier, thing: str | None) -> Iterator[Saying]:
        match modifier:
            case Consequence(when=Answers.LATE):
                yield from self.late(label, modifier, thing)
            case Consequence(amount=Fixed(amount, currency)):
                yield saying(
                    "example.consequence", who=modifier.payer, money=Money(amount, currency)
                )
            case Rounds(included=included, extra=Fixed(amount, currency)):
                yield saying(
                    "example.rounds",
                    included=included,
                    number=included + 1,
                    money=Money(amount, currency),
                )
            case Criterion(bounds=bounds) if bounds is not None:
                yield saying(
                    "example.bounds",
                    name=modifier.name,
                    low=bounds.low if bounds.low is not None else "−∞",
                    high=bounds.high if bounds.high is not None else "∞",
                )
            case _:
                return

    def late(self, label: str, rule: Consequence, thing: str | None) -> Iterator[Saying]:
        far = self.begin + LOOK_AHEAD
        wanted = rule.target or thing
        for one in self.now(far).obligations:
            speaks_of = one.thing == wanted if wanted else one.clause == label
            if not speaks_of or one.due is None or one.due.at + LATE > far:
                continue
            at = one.due.at + LATE
            done = performing(self.agreement, one, at)
            if done is None:
                continue
            for credit in self.now(at + timedelta(seconds=1), done).accounts.credits:
                if credit.ground == one.id:
                    money = Money(credit.amount, credit.currency)
                    yield saying("example.late", due=one.due, at=at, who=credit.payer, money=money)
                    return

    def interest(self, interest: Interest) -> Iterator[Saying]:
        if interest.reference is not None:
            return
        principal = Money(Decimal(1000), self.currency)
        counts = {360: DayCount.ACTUAL_360, 30: DayCount.THIRTY_360}
        yearly = {InterestPer.YEAR: 1, InterestPer.MONTH: 12, InterestPer.DAY: 365}
        from_on = self.trap.date()
        stretch = Stretch(principal, from_on, from_on + timedelta(days=INTEREST_DAYS))
        owed = simple_interest(
            [stretch],
            self.currency,
            percent_per_year=interest.rate * yearly[interest.per],
            count=counts.get(interest.basis, DayCount.ACTUAL_365),
        )
        yield saying(
            "example.interest",
            principal=principal,
            days=Count(INTEREST_DAYS, "calendar_day"),
            money=owed,
        )

    def included(self, included: Included) -> Saying:
        thing = Named(included.thing)
        if included.count is None:
            return saying("example.included", thing=thing)
        number = included.count + 1
        if isinstance(included.extra, Fixed):
            money = Money(included.extra.amount, included.extra.currency)
            return saying("example.extra", thing=thing, number=number, money=money)
        return saying("example.quota", thing=thing, number=number)

    def excluded(self, excluded: Excluded) -> Saying:
        key = "example.apart" if excluded.quoted_apart or excluded.price else "example.excluded"
        return saying(key, thing=Named(excluded.things[0]))

    def power(self, label: str) -> Iterator[Saying]:
        for one in self.now(self.begin).powers:
            if one.clause == label:
                yield saying(f"example.power.{one.phase.value}", who=one.holder)


def _first_due(obligation: Obligation) -> datetime:
    return obligation.due.at if obligation.due else obligation.trigger_at
