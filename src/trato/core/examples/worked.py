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
    Bounds,
    ChangeRule,
    Clause,
    ComputingRules,
    Consequence,
    Criterion,
    DueAfter,
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
    OnlyPeople,
    PayInStages,
    Percent,
    Power,
    Prohibition,
    Refers,
    Rounds,
    Term,
    TimesPer,
    Verb,
    Version,
    Warranty,
    What,
    When,
)
from trato.core.events import Event
from trato.core.examples.scenes import EXAMPLE_ID, performing, trap_instant, triggering
from trato.core.money import CURRENCY_DIGITS, DayCount, Money, Stretch, rounded, simple_interest
from trato.core.standing import Standing, standing
from trato.core.standing.values import Obligation
from trato.core.verdict.subject import subject_of
from trato.core.verdict.values import Count, Named, Saying, saying
from trato.core.worktime import add_working_minutes, next_working_day_on_or_after, zone_named

SHOWN: Final = 2  # dues of a recurring duty
LATE: Final = timedelta(days=2)
NOON: Final = 12
# What is owed in an example of interest: in a currency without cents, and with them.
PRINCIPAL: Final = (Decimal(1_000_000), Decimal(1_000))
AFTER_CLOSE: Final = timedelta(hours=4)
LOOK_AHEAD: Final = timedelta(days=70)
INTEREST_DAYS: Final = 10
# What is said in words of its own, with the name of its thing or without.
SAID: Final = frozenset(
    {
        What.REQUESTED,
        What.ORDERED,
        What.CHANGE_REQUESTED,
        What.COMPLAINED,
        What.WROTE,
        What.CALLED,
        What.MET,
        What.INVOICED,
        What.NOTIFIED,
        What.DELIVERED,
        What.REPORTED,
        What.INPUT_GIVEN,
        What.OBSERVED,
        What.ACCEPTED,
        What.REJECTED,
    }
)
WITH_THING: Final = frozenset(
    {
        What.REQUESTED,
        What.ORDERED,
        What.DELIVERED,
        What.REPORTED,
        What.INPUT_GIVEN,
        What.INVOICED,
        What.FACT,
        What.OBSERVED,
        What.ACCEPTED,
        What.REJECTED,
    }
)


def examples_of(agreement: Agreement, *, on: date) -> dict[str, tuple[Saying, ...]]:
    """Return the worked examples of every clause, by label, as if signed at noon of `on`."""
    scene = _Scene(agreement, on)
    return {clause.label: scene.clause(clause) for clause in agreement.clauses}


def worked_examples(agreement: Agreement, label: str, *, on: date) -> tuple[Saying, ...]:
    """Return what a clause means with real dates and money; empty when it holds only prose.

    `on` (a local date) is when the agreement is imagined to be signed; the examples fall after it.
    """
    clause = agreement.clause(label)
    return () if clause is None else _Scene(agreement, on).clause(clause)


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
        self.quiet: dict[datetime, Standing] = {}
        self.trap = trap_instant(agreement, self.begin.date() + timedelta(days=1))

    def clause(self, clause: Clause) -> tuple[Saying, ...]:
        said: list[Saying] = []
        for sentence in clause.sentences:
            for one in self.sentence(clause.label, sentence):
                if one not in said:
                    said.append(one)
        return tuple(said)

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
            case PayInStages(total=Fixed(amount, currency), stages=stages, debtor=debtor):
                for number, stage in enumerate(stages, start=1):
                    if isinstance(stage.amount, Percent):
                        part = rounded(amount * stage.amount.rate / 100, currency)
                        yield saying("example.stage", number=number, who=debtor, money=part)
            case _:
                yield from self.ruled(sentence)

    def ruled(self, sentence: object) -> Iterator[Saying]:
        match sentence:
            case ComputingRules():
                yield from self.computing()
            case Term(start_on=start, end_on=end):
                begun = start or self.begin.date()
                key = "example.term" if end is None else "example.term.until"
                yield saying(key, start=begun, **({} if end is None else {"end": end}))
            case OnlyPeople(people=people):
                yield saying("example.only", people=tuple(people))
            case ChangeRule():
                yield saying("example.change")
            case Refers(side=side, priorities=priorities):
                yield saying("example.priority", who=side, first=Named(priorities[0]))
            case Warranty(thing=thing, duration=duration):
                unit = duration.unit.value
                yield saying(
                    "example.warranty", thing=Named(thing), time=Count(duration.count, unit)
                )
            case _:
                return

    def computing(self) -> Iterator[Saying]:
        """Yield from when something counts that comes after the close of the day before a rest."""
        calendars = [one for one in self.agreement.calendars if one.has_week and not one.days_only]
        if calendars:
            at = self.trap + AFTER_CLOSE
            opening = add_working_minutes(calendars[0], at, 0)
            yield saying("example.computing", at=at, opening=opening)

    def now(self, at: datetime, *events: Event) -> Standing:
        if events:
            return standing((self.version,), events, at)
        if at not in self.quiet:
            self.quiet[at] = standing((self.version,), (), at)
        return self.quiet[at]

    def of_clause(self, state: Standing, label: str) -> list[Obligation]:
        return [one for one in state.obligations if one.clause == label]

    def duty(self, label: str, duty: Duty) -> Iterator[Saying]:
        match duty.trigger:
            case _ if _counted_from(duty) is not None:
                yield from self.triggered(label, duty)
            case Every() | TimesPer():
                yield from self.recurring(label, duty)
            case AtLeastEvery():
                for one in self.of_clause(self.now(self.begin), label)[:1]:
                    yield self.dated("example.contact", one, at=self.begin)
            case _:
                for one in self.of_clause(self.now(self.begin), label):
                    if one.verb is duty.verb:
                        yield self.dated("example.dated", one)

    def triggered(self, label: str, duty: Duty) -> Iterator[Saying]:
        """Yield what happens when the thing that the duty counts from does, just before a rest."""
        happening = _counted_from(duty)
        assert happening is not None
        thing = happening.thing or duty.thing
        waiting = self.waiting(label, duty)
        period = waiting.period if waiting else ""
        at = trap_instant(self.agreement, waiting.trigger_at.date()) if waiting else self.trap
        facts = triggering(self.agreement, happening, at, thing=thing, period=period)
        if not facts:
            return
        for one in self.of_clause(self.now(at, *facts), label):
            if one.verb is duty.verb and one.due is not None and _rests_on(one, EXAMPLE_ID):
                said = saying(
                    "example.each",
                    when=_when(happening, thing, at),
                    what=subject_of(one),
                    who=one.debtor,
                    due=one.due,
                )
                yield _with_holidays(said, one)
                return

    def waiting(self, label: str, duty: Duty) -> Obligation | None:
        """Return the first obligation of a recurring duty that waits for what it counts from."""
        if not isinstance(duty.trigger, Every | TimesPer):
            return None
        state = self.now(self.begin + LOOK_AHEAD)
        waiting = (one for one in self.of_clause(state, label) if one.due is None and one.period)
        return min(waiting, key=lambda one: one.trigger_at, default=None)

    def recurring(self, label: str, duty: Duty) -> Iterator[Saying]:
        state = self.now(self.begin + LOOK_AHEAD)
        listed = [one for one in self.of_clause(state, label) if one.verb is duty.verb]
        for one in sorted(listed, key=_first_due)[:SHOWN]:
            if one.due is not None:
                yield _with_holidays(self.dated("example.dated", one), one)

    def dated(self, key: str, obligation: Obligation, *, at: datetime | None = None) -> Saying:
        what, who = subject_of(obligation), obligation.debtor
        if obligation.due is None:
            return saying("example.no_due", what=what, who=who)
        if at is not None:
            return saying(key, at=at, what=what, who=who, due=obligation.due)
        return saying("example.dated", what=what, who=who, due=obligation.due)

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
                yield _bounded(modifier.name, bounds)
            case _:
                return

    def late(self, label: str, rule: Consequence, thing: str | None) -> Iterator[Saying]:
        far = self.begin + LOOK_AHEAD
        wanted = rule.target or thing
        for one in self.now(far).obligations:
            speaks_of = one.thing == wanted if wanted else one.clause == label
            if not speaks_of or one.due is None or one.due.at + LATE > far:
                continue
            at = self.working_noon(one.due.at + LATE)
            if at > far:
                continue
            done = performing(self.agreement, one, at)
            if done is None:
                continue
            for credit in self.now(at + timedelta(seconds=1), done).accounts.credits:
                if credit.ground == one.id:
                    money = Money(credit.amount, credit.currency)
                    yield saying(
                        "example.late",
                        what=subject_of(one),
                        due=one.due,
                        at=at,
                        who=credit.payer,
                        money=money,
                    )
                    return

    def working_noon(self, at: datetime) -> datetime:
        """Return noon of that day, or of the next one on which somebody works."""
        zone = zone_named(self.agreement.header.zone)
        day = at.astimezone(zone).date()
        calendars = [one for one in self.agreement.calendars if one.has_week]
        if calendars:
            day = next_working_day_on_or_after(calendars[0], day)
        return datetime.combine(day, time(NOON), zone)

    def interest(self, interest: Interest) -> Iterator[Saying]:
        if interest.reference is not None:
            return
        principal = Money(PRINCIPAL[CURRENCY_DIGITS[self.currency] > 0], self.currency)
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


def _bounded(name: str, bounds: Bounds) -> Saying:
    if bounds.low is None and bounds.high is not None:
        return saying("example.bounds.at_most", name=name, high=bounds.high)
    if bounds.high is None and bounds.low is not None:
        return saying("example.bounds.at_least", name=name, low=bounds.low)
    return saying("example.bounds", name=name, low=bounds.low or 0, high=bounds.high or 0)


def _counted_from(duty: Duty) -> Happening | None:
    """Return what has to happen before the time of a duty runs; None for one with dates of its
    own."""
    if isinstance(duty.due, DueAfter) and duty.due.since is not None:
        return duty.due.since
    if isinstance(duty.trigger, Each | When):
        return duty.trigger.happening
    return Happening(What.DELIVERED) if duty.verb is Verb.REVIEW else None


def _when(happening: Happening, thing: str | None, at: datetime) -> Saying:
    what = happening.what
    if thing is not None and what in WITH_THING:
        return saying(f"example.when.{what.value}.of", thing=Named(thing), at=at)
    if what in SAID:
        return saying(f"example.when.{what.value}", at=at)
    return saying("example.when.other", at=at)


def _rests_on(obligation: Obligation, event: str) -> bool:
    cited = (one for because in obligation.because for one in because.events)
    return obligation.trigger_event == event or event in cited


def _with_holidays(said: Saying, obligation: Obligation) -> Saying:
    """Add which holidays the deadline stepped over: the trap that a person would fall into."""
    for because in obligation.because:
        for step in because.steps:
            if step.key == "due.holidays":
                days = tuple(
                    date.fromisoformat(day) for day in dict(step.params)["days"].split(", ")
                )
                key = "example.holiday" if len(days) == 1 else "example.holidays"
                return saying("example.and", said=said, more=saying(key, days=days))
    return said


def _first_due(obligation: Obligation) -> datetime:
    return obligation.due.at if obligation.due else obligation.trigger_at
