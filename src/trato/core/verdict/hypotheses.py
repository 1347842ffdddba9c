"""Facts that are not on record: what could have happened, as events that can be judged with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from trato.core.agreement import Agreement, Prohibition, Side, Verb
from trato.core.agreement.names import May
from trato.core.events import FIELDS, Channel, Event, EventKind, FieldValue, FrozenMap
from trato.core.ledger import fact_index
from trato.core.standing.values import Obligation, Outcome, Standing
from trato.core.verdict.matching import is_late
from trato.core.verdict.references import shifts_of
from trato.core.verdict.subject import subject_of
from trato.core.verdict.values import Named, Recorded, Saying, Verdict, VerdictCode, saying
from trato.core.worktime import end_of_local_day, start_of_local_day

HYPOTHESES_MAX = 12
_OBLIGATIONS_MAX = 3
_BEFORE = timedelta(minutes=1)
_LATER = timedelta(days=2)
_INSTANT = timedelta(microseconds=1)
_ABOUT_TIME = frozenset({"late", "not_done"})


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """One thing that could have been otherwise: the events then, or another instant to judge at."""

    said: Saying
    events: tuple[Event, ...]
    now: datetime
    clauses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ground:
    """What hypotheses are made from."""

    verdict: Verdict
    standing: Standing
    agreement: Agreement
    events: tuple[Event, ...]

    def obligations(self) -> tuple[Obligation, ...]:
        """Return the obligations that decided, the first few."""
        found = (self.standing.obligation(id) for id in self.verdict.obligations)
        return tuple(one for one in found if one is not None)[:_OBLIGATIONS_MAX]

    def with_event(self, event: Event | None) -> tuple[Event, ...]:
        """Return the events and one more."""
        return self.events if event is None else (*self.events, event)


def hypotheses(ground: Ground) -> tuple[Hypothesis, ...]:
    """Return what could have been otherwise, the likeliest first: a bounded list."""
    found: list[Hypothesis] = []
    for obligation in ground.obligations():
        found.extend(_about(ground, obligation))
    found.extend(_about_facts(ground))
    unique = {one.said: one for one in found}
    return tuple(unique.values())[:HYPOTHESES_MAX]


def _about(ground: Ground, obligation: Obligation) -> Iterator[Hypothesis]:
    if isinstance(obligation.act, Prohibition):
        yield from _approved_before(ground, obligation)
        return
    if is_late(obligation):
        yield from _performed_by_the_due(ground, obligation)
        yield from _extended(ground, obligation)
        yield from _waived(ground, obligation)
    elif obligation.outcome is Outcome.KEPT and ground.verdict.asserts in _ABOUT_TIME:
        yield from _never_performed(ground, obligation)
    elif ground.verdict.verdict is VerdictCode.PREMATURE:
        yield from _time_passes(ground, obligation)
    yield from _inputs_late(ground, obligation)


def _performed_by_the_due(ground: Ground, obligation: Obligation) -> Iterator[Hypothesis]:
    due = obligation.due
    if due is None:
        return
    event = performance(ground, obligation, at=due.at)
    said = saying("change.performed", what=subject_of(obligation), due=due)
    yield Hypothesis(
        said, ground.with_event(event), ground.standing.at, clauses=(obligation.clause,)
    )


def _extended(ground: Ground, obligation: Obligation) -> Iterator[Hypothesis]:
    due, until = obligation.due, obligation.done_at or ground.standing.at
    if due is None:
        return
    event = _act(
        ground,
        obligation.debtor.other,
        EventKind.EXTENSION_GRANTED,
        at=due.at - _BEFORE,
        obligation=obligation.id,
        until=until,
    )
    if event is not None:
        said = saying("change.extension", until=until)
        yield Hypothesis(said, ground.with_event(event), ground.standing.at)


def _waived(ground: Ground, obligation: Obligation) -> Iterator[Hypothesis]:
    event = _act(
        ground,
        obligation.debtor.other,
        EventKind.WAIVER,
        at=ground.standing.at,
        obligation=obligation.id,
    )
    if event is not None:
        said = saying("change.waived", what=subject_of(obligation))
        yield Hypothesis(said, ground.with_event(event), ground.standing.at)


def _never_performed(ground: Ground, obligation: Obligation) -> Iterator[Hypothesis]:
    for event in obligation.events:
        kept = tuple(one for one in ground.events if one.id != event)
        yield Hypothesis(
            saying("change.withdrawn", event=Recorded(event)), kept, ground.standing.at
        )


def _time_passes(ground: Ground, obligation: Obligation) -> Iterator[Hypothesis]:
    due = obligation.due
    if due is None or due.first_late_at <= ground.standing.at:
        return
    said = saying("change.passes", what=subject_of(obligation), due=due)
    yield Hypothesis(said, ground.events, due.first_late_at + timedelta(seconds=1))


def _inputs_late(ground: Ground, obligation: Obligation) -> Iterator[Hypothesis]:
    """Suppose that what the other side had to give, and gave in time, had come two days late."""
    for label, shift in shifts_of(ground.agreement, obligation.act, obligation.thing):
        for given in ground.standing.obligations:
            about = shift.cause in (given.thing, given.clause)
            same = given.period == obligation.period or not given.period
            if not (about and same and given.events and given.due is not None):
                continue
            moved = _moved(ground, given.events[-1], given.due.at + _LATER)
            said = saying("change.input_late", thing=Named(given.thing or shift.cause))
            yield Hypothesis(said, moved, ground.standing.at, clauses=(label,))


def _moved(ground: Ground, event_id: str, at: datetime) -> tuple[Event, ...]:
    return tuple(
        replace(event, at=at, recorded_at=max(event.recorded_at, at))
        if event.id == event_id
        else event
        for event in ground.events
    )


def _approved_before(ground: Ground, obligation: Obligation) -> Iterator[Hypothesis]:
    broken_at = obligation.breached_at
    if broken_at is None:
        return
    event = _act(
        ground,
        obligation.debtor.other,
        EventKind.ACCEPTANCE,
        at=broken_at - _BEFORE,
        of=obligation.thing or obligation.clause,
    )
    if event is not None:
        about = tuple(name for name in (obligation.thing, obligation.clause) if name)
        event = replace(event, about=about)
        said = saying("change.approved", what=subject_of(obligation))
        yield Hypothesis(said, ground.with_event(event), ground.standing.at)


def _about_facts(ground: Ground) -> Iterator[Hypothesis]:
    """Suppose that a fact in dispute were confirmed, or withdrawn; that the hour were known of one
    of which only the day is.
    """
    decisive = {*ground.verdict.decides, *ground.verdict.events}
    now = ground.standing.at
    for fact in [one for one in ground.standing.disputed if one in decisive]:
        records = fact_index(ground.events, sides={}).records(fact)
        quiet = tuple(one for one in ground.events if not _disputes(one, records))
        gone = tuple(one for one in ground.events if one.id not in records)
        yield Hypothesis(saying("change.confirmed", event=Recorded(fact)), quiet, now)
        yield Hypothesis(saying("change.withdrawn", event=Recorded(fact)), gone, now)
    for fact in [one for one in ground.standing.hourless if one in decisive]:
        yield from _at_an_hour(ground, fact)


def _disputes(event: Event, records: frozenset[str]) -> bool:
    return event.kind is EventKind.DISPUTE and event.text_field("event") in records


def _at_an_hour(ground: Ground, fact: str) -> Iterator[Hypothesis]:
    zone = ground.agreement.header.zone
    day = next((one.at for one in ground.events if one.id == fact and one.is_day), None)
    if day is None:
        return
    ends = {
        "change.at_first": start_of_local_day(zone, day),
        "change.at_last": end_of_local_day(zone, day) - _INSTANT,
    }
    for key, at in ends.items():
        events = tuple(replace(one, at=at) if one.id == fact else one for one in ground.events)
        yield Hypothesis(saying(key, event=Recorded(fact)), events, ground.standing.at)


def performance(ground: Ground, obligation: Obligation, *, at: datetime) -> Event | None:
    """Return an event that performs an obligation at the aware instant `at`."""
    kind, fields = _performing(obligation)
    return _act(ground, obligation.debtor, kind, at=at, **fields)


_KINDS: Final[Mapping[Verb, EventKind]] = {
    Verb.DELIVER: EventKind.DELIVERY,
    Verb.REVISE: EventKind.DELIVERY,
    Verb.REPAIR: EventKind.DELIVERY,
    Verb.REPORT: EventKind.REPORT,
    Verb.GIVE: EventKind.INPUT,
    Verb.ANSWER: EventKind.ANSWER,
    Verb.RESOLVE: EventKind.RESOLUTION,
    Verb.WRITE: EventKind.MESSAGE,
    Verb.CALL: EventKind.CALL,
    Verb.PAY: EventKind.PAYMENT,
}
"""What is recorded when a duty is performed; of every other, the answer «it was done»."""


def _performing(obligation: Obligation) -> tuple[EventKind, dict[str, FieldValue]]:
    kind = _KINDS.get(obligation.verb) if obligation.verb else None
    if kind is None:
        return EventKind.PERFORMANCE_ANSWERED, {"obligation": obligation.id, "done": True}
    given: dict[str, FieldValue] = {
        "thing": obligation.thing,
        "period": obligation.period or None,
        "answers": (obligation.trigger_event or "",),
        "amount": obligation.amount,
        "currency": obligation.currency,
        "pays": obligation.id,
    }
    wanted = {spec.name for spec in FIELDS[kind]}
    return kind, {name: value for name, value in given.items() if name in wanted}


def _act(
    ground: Ground, side: Side, kind: EventKind, *, at: datetime, **fields: FieldValue
) -> Event | None:
    """Return an event of a person of `side` who may do it, recorded when it happened."""
    person = who_may(ground.agreement, side)
    if person is None:
        return None
    given = FrozenMap({name: value for name, value in fields.items() if value is not None})
    channel = None if kind in (EventKind.PAYMENT, EventKind.CALL) else Channel.EMAIL
    return Event(
        f"hypothesis-{kind.value}", at, at, person, person, kind, channel=channel, fields=given
    )


def who_may(agreement: Agreement, side: Side) -> str | None:
    """Return the short name of the person of a side who may do most, or None when it has none."""
    people = [
        person for party in agreement.parties if party.side is side for person in party.people
    ]
    ranked = sorted(people, key=lambda one: (May.SIGN not in one.may, -len(one.may)))
    return ranked[0].short if ranked else None
