"""The examples of a clause, from what the engine answers about imagined facts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final, NamedTuple, TypeAlias

from trato.core.agreement import (
    Agreement,
    Answers,
    Approval,
    AtLeastEvery,
    Clause,
    ComputingRules,
    Consequence,
    Criterion,
    DueAfter,
    DueBefore,
    Duty,
    Each,
    Every,
    Fixed,
    Happening,
    InForce,
    Modifier,
    Once,
    Power,
    Prohibition,
    Rounds,
    Side,
    Term,
    TimesPer,
    Verb,
    Version,
    What,
    When,
)
from trato.core.events import Event
from trato.core.examples.agreed import agreed, bounded
from trato.core.examples.scenes import (
    EXAMPLE_ID,
    imagined_signing,
    performing,
    trap_instant,
    triggering,
)
from trato.core.money import Money
from trato.core.standing import Standing, standing
from trato.core.standing.program.naming import things_of
from trato.core.standing.values import Obligation
from trato.core.verdict.subject import subject_of
from trato.core.verdict.values import Named, Saying, saying
from trato.core.worktime import add_working_minutes, next_working_day_on_or_after, zone_named

SHOWN: Final = 2  # dues of a recurring duty
# How late something is imagined to be: enough for a day or two, and for a whole week or a grace.
LATE: Final = (timedelta(days=2), timedelta(days=10))
NOON: Final = 12
Facts: TypeAlias = tuple[Event, ...]
AFTER_CLOSE: Final = timedelta(hours=4)
LOOK_AHEAD: Final = timedelta(days=70)
# What is said in words of its own, with the name of its thing or without.
SAID: Final = frozenset(
    {
        What.REQUESTED,
        What.ORDERED,
        What.CHANGE_REQUESTED,
        What.COMPLAINED,
        What.ASKED,
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
        What.APPROVED,
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
        What.APPROVED,
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


class _Counted(NamedTuple):
    """What a duty counts from (None: no facts can make it happen), its thing, the facts, when."""

    happening: Happening | None
    thing: str | None
    facts: tuple[Event, ...]
    at: datetime


class _Scene:
    """One agreement, imagined signed, in which things are tried."""

    def __init__(self, agreement: Agreement, on: date) -> None:
        zone = zone_named(agreement.header.zone)
        signed_at = datetime.combine(imagined_signing(agreement, on), time(12), zone)
        starts = [
            one.start_on
            for clause in agreement.clauses
            for one in clause.sentences
            if isinstance(one, Term) and one.start_on
        ]
        self.agreement = agreement
        self.things = things_of(agreement)
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
            case Duty():
                yield from self.duty(label, sentence)
                for modifier in sentence.modifiers:
                    yield from self.modifier(label, modifier, sentence.thing)
            case Prohibition():
                yield _forbidden(sentence)
                for modifier in sentence.modifiers:
                    yield from self.modifier(label, modifier, sentence.thing)
            case Consequence() | Criterion() | Rounds():
                yield from self.modifier(label, sentence, getattr(sentence, "target", None))
            case Power():
                yield from self.power(label)
            case ComputingRules():
                yield from self.computing()
            case _:
                yield from agreed(sentence, self.begin.date(), self.agreement)

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
        happening, thing, facts, at = self.counted(label, duty)
        if happening is None:
            return
        for one in self.of_clause(self.now(at, *facts), label):
            if one.verb is not duty.verb or not _rests_on(one, EXAMPLE_ID):
                continue
            when, what = _when(happening, thing, at), subject_of(one)
            if one.due is None:
                yield saying("example.each.no_due", when=when, what=what, who=one.debtor)
            else:
                said = saying("example.each", when=when, what=what, who=one.debtor, due=one.due)
                yield _with_holidays(said, one)
            return

    def counted(self, label: str, duty: Duty) -> _Counted:
        """Return what a duty counts from, of which thing, and facts that make it happen when."""
        happening = _counted_from(duty)
        thing = (happening.thing if happening else None) or duty.thing
        members = self.things.members.get(thing or "")
        one = members[0] if members else thing
        if happening is None:
            return _Counted(None, one, (), self.trap)
        happening = replace(happening, thing=one) if happening.thing else happening
        waiting = self.waiting(label, duty)
        period = waiting.period if waiting else ""
        at = trap_instant(self.agreement, waiting.trigger_at.date()) if waiting else self.trap
        facts = triggering(self.agreement, happening, at, thing=one, period=period)
        return _Counted(happening if facts else None, one, facts, at)

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
            case Consequence(amount=Fixed(amount, currency), pays=pays):
                yield saying(
                    f"example.consequence.{pays.value}",
                    who=modifier.payer,
                    money=Money(amount, currency),
                )
            case Rounds(included=included, extra=Fixed(amount, currency)):
                yield saying(
                    "example.rounds" if included > 1 else "example.rounds.one",
                    included=included,
                    number=included + 1,
                    money=Money(amount, currency),
                )
            case Criterion(bounds=bounds) if bounds is not None:
                yield bounded(modifier.name, bounds)
            case _:
                return

    def late(self, label: str, rule: Consequence, thing: str | None) -> Iterator[Saying]:
        for one, facts in self.owed_under(label, rule.target or thing):
            for late in LATE:
                if one.due is None:
                    continue
                at = self.working_noon(one.due.at + late)
                done = performing(self.agreement, one, at)
                if done is None:
                    continue
                state = self.now(at + timedelta(seconds=1), *facts, done)
                for who, money in _given(state, one):
                    key = f"example.late.{rule.pays.value}"
                    what = subject_of(one)
                    yield saying(key, what=what, due=one.due, at=at, who=who, money=money)
                    return

    def owed_under(self, label: str, wanted: str | None) -> Iterator[tuple[Obligation, Facts]]:
        """Yield what is owed of a thing, or under a clause, with the facts that make it owed."""
        named = {wanted, *self.things.members.get(wanted or "", ())} - {None}
        clause = wanted if wanted and self.agreement.clause(wanted) else label
        for one in self.now(self.begin + LOOK_AHEAD).obligations:
            if one.thing in named or (one.clause == clause and clause == (wanted or label)):
                yield one, ()
        for owner in self.agreement.clauses:
            for duty in owner.sentences:
                if isinstance(duty, Duty) and (duty.thing in named or owner.label == wanted):
                    facts = self.counted(owner.label, duty).facts
                    for one in self.of_clause(self.now(self.trap, *facts), owner.label):
                        if facts and one.verb is duty.verb and _rests_on(one, EXAMPLE_ID):
                            yield one, facts

    def working_noon(self, at: datetime) -> datetime:
        """Return noon of that day, or of the next one on which somebody works."""
        zone = zone_named(self.agreement.header.zone)
        day = at.astimezone(zone).date()
        calendars = [one for one in self.agreement.calendars if one.has_week]
        if calendars:
            day = next_working_day_on_or_after(calendars[0], day)
        return datetime.combine(day, time(NOON), zone)

    def power(self, label: str) -> Iterator[Saying]:
        for one in self.now(self.begin).powers:
            if one.clause == label:
                yield saying(f"example.power.{one.phase.value}", who=one.holder)


def _counted_from(duty: Duty) -> Happening | None:
    """Return what has to happen before the time of a duty runs; None for one with dates of its
    own."""
    if isinstance(duty.due, DueAfter) and duty.due.since is not None:
        return duty.due.since
    if isinstance(duty.due, DueBefore) and duty.due.happening is not None:
        return duty.due.happening
    if isinstance(duty.trigger, Each | When):
        return duty.trigger.happening
    if isinstance(duty.trigger, Once):
        for modifier in duty.modifiers:
            if isinstance(modifier, InForce) and modifier.since is not None:
                return modifier.since
    return Happening(What.DELIVERED) if duty.verb is Verb.REVIEW else None


def _when(happening: Happening, thing: str | None, at: datetime) -> Saying:
    what = happening.what
    if thing is not None and what in WITH_THING:
        said = saying(f"example.when.{what.value}.of", thing=Named(thing), at=at)
    elif what in SAID:
        said = saying(f"example.when.{what.value}", at=at)
    else:
        said = saying("example.when.other", at=at)
    if happening.priority is None:
        return said
    return saying("example.when.as", when=said, priority=Named(happening.priority))


def _forbidden(prohibition: Prohibition) -> Saying:
    asked = (one for one in prohibition.modifiers if isinstance(one, Approval))
    approval = next(asked, None)
    if approval is None:
        return saying("example.forbidden", who=prohibition.debtor)
    return saying("example.forbidden.unless", who=prohibition.debtor, other=approval.by)


def _given(state: Standing, breached: Obligation) -> Iterator[tuple[Side, Money]]:
    """Yield what a breach gives: who pays it, and how much."""
    for credit in state.accounts.credits:
        if credit.ground == breached.id and credit.amount:
            yield credit.payer, Money(credit.amount, credit.currency)
    for debt in state.accounts.debts:
        if debt.kind == "penalty" and breached.id in debt.leans_on and debt.amount:
            yield debt.debtor, Money(debt.amount, debt.currency)


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
