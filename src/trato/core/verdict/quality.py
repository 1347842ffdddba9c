"""Defective: quality is judged only by criteria agreed beforehand, item by item."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from trato.core.agreement import Verb, Warranty, What
from trato.core.claims import Asserts
from trato.core.events import Event, EventKind
from trato.core.standing.values import Acceptance, DeliveryState, Quality
from trato.core.verdict.case import Case
from trato.core.verdict.delays import deadline_after
from trato.core.verdict.finding import Finding, about, unique
from trato.core.verdict.keeping import judge_keeping
from trato.core.verdict.matching import deliveries_for
from trato.core.verdict.measures import bounds_said, figure
from trato.core.verdict.references import groups_of
from trato.core.verdict.values import Named, Reason, Saying, VerdictCode, saying

_ACCEPTED = frozenset({What.ACCEPTED, What.APPROVED})


class _Since(NamedTuple):
    """From when a warranty runs, and the events that say so."""

    at: date
    events: tuple[str, ...]


class _Read(NamedTuple):
    """One delivery, and what a claim that it is defective comes to."""

    delivery: DeliveryState
    code: VerdictCode
    said: Saying
    decides: tuple[str, ...] = ()
    clauses: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()


def judge_quality(case: Case) -> Finding | None:
    """Judge a claim that what was delivered is not as agreed.

    Only the latest delivery of a thing is judged. Where nothing was delivered, a level that had to
    be held (or a prohibition) answers as any duty does; None when the agreement has neither.
    """
    assert case.item.asserts is Asserts.DEFECTIVE
    guaranteed = _guaranteed(case)
    if guaranteed is not None:
        return guaranteed
    deliveries = deliveries_for(case)
    if not deliveries:
        return judge_keeping(case)
    latest = {one.thing: one for one in deliveries}
    read = tuple(_read(case, one) for one in latest.values())
    codes = {one.code for one in read}
    code = read[0].code if len(codes) == 1 else _joined(codes)
    decisive = next((one for one in read if one.code is code), read[0])
    obligations = tuple(
        found
        for one in read
        if one.delivery.obligation
        and (found := case.standing.obligation(one.delivery.obligation)) is not None
    )
    return Finding(
        code,
        decisive.said,
        clauses=unique(name for one in read for name in one.clauses),
        events=unique(name for one in read for name in one.events),
        reasons=(
            *(Reason(one.said, "", one.events) for one in read if one is not decisive),
            *(reason for one in read for reason in one.reasons),
        ),
        obligations=obligations,
        decides=unique(name for one in read for name in one.decides),
        thing=decisive.delivery.thing,
    )


def _guaranteed(case: Case) -> Finding | None:
    """Judge a claim under a warranty: told after its end there is nothing to repair; told within
    it, what was accepted can still be defective. None when the claim names no warranty.
    """
    found = _warranty(case)
    if found is None or case.agreement is None:
        return None
    label, warranty = found
    given = _beginning(case, warranty)
    if given is None:
        return None
    until = deadline_after(warranty.duration, given.at, case.agreement)
    what = saying("subject.thing", thing=Named(warranty.thing))
    if not until.is_met_by(case.claim.at):
        said = saying("verdict.warranty_over", what=what, due=until)
        return Finding(
            VerdictCode.NOT_RIGHT, said, (label,), given.events, due=until, thing=warranty.thing
        )
    repairs = tuple(
        one
        for one in case.standing.obligations
        if one.verb is Verb.REPAIR and one.clause == label and one.thing == warranty.thing
    )
    if repairs:
        said = saying("verdict.under_warranty", what=what, due=until)
        return about(VerdictCode.RIGHT, said, repairs)._replace(due=until)
    return None


def _warranty(case: Case) -> tuple[str, Warranty] | None:
    """Return the warranty that the claim names by its clause."""
    clause = case.agreement.clause(case.item.clause or "") if case.agreement else None
    wide = case.things.union(
        *(groups_of(case.agreement, one) for one in case.things if case.agreement is not None)
    )
    for sentence in clause.sentences if clause else ():
        if isinstance(sentence, Warranty) and (not case.things or sentence.thing in wide):
            return case.item.clause or "", sentence
    return None


def _beginning(case: Case, warranty: Warranty) -> _Since | None:
    """Return from when the warranty of what a claim is about runs: from its acceptance, where the
    clause counts from that; else from its first delivery."""
    if warranty.since.what not in _ACCEPTED:
        given = _first_delivery(case)
        return None if given is None else _Since(given.at, (given.id,))
    named = case.things - {warranty.thing} or case.things
    taken = [
        one
        for one in case.standing.acceptances
        if one.answer == "accepted" and (not named or one.thing in named)
    ]
    if not taken:
        return None
    last = taken[-1]
    return _Since(last.at, unique(id for id in (last.of, last.event) if id))


def _first_delivery(case: Case) -> Event | None:
    """Return the delivery that the claim is about, else the first of its thing."""
    if case.event is not None and case.event.kind is EventKind.DELIVERY:
        return case.event
    return next(
        (
            one
            for one in case.events.values()
            if one.kind is EventKind.DELIVERY and one.text_field("thing") in case.things
        ),
        None,
    )


def _joined(codes: set[VerdictCode]) -> VerdictCode:
    if codes <= {VerdictCode.RIGHT, VerdictCode.NOT_RIGHT}:
        return VerdictCode.PARTLY
    return min(codes, key=lambda code: code.rank)


def _read(case: Case, delivery: DeliveryState) -> _Read:
    cited = _cited(case)
    quality = tuple(one for one in delivery.quality if not cited or one.criterion in cited)
    answers = (
        one.id
        for one in case.events.values()
        if delivery.event in (one.text_field("delivery"), one.text_field("of"))
    )
    windows = (
        one.id
        for one in case.standing.obligations
        if one.verb is Verb.REVIEW and one.trigger_event == delivery.event
    )
    read_in = (event for one in quality for event in one.events)
    events = unique((delivery.event, case.item.event, *read_in, *answers, *windows))
    base = _Read(
        delivery,
        VerdictCode.NOT_RIGHT,
        saying("verdict.quality_met", what=_what(delivery)),
        clauses=unique(one.clause for one in quality),
        events=events,
        reasons=(*_delivered(case, delivery), *map(_measured, quality)),
    )
    accepted = _acceptance(case, delivery)
    if accepted is not None:
        return _with_idle_acts(case, _accepted(base, accepted), accepted)
    failed = tuple(one for one in quality if one.met is False)
    if failed or delivery.form is False:
        return base._replace(code=VerdictCode.RIGHT, said=_failed(delivery, failed))
    if _only_preferences(case, delivery):
        said = saying("verdict.preference", what=_what(delivery))
        return base._replace(said=said, clauses=base.clauses or _all_clauses(delivery))
    unknown = tuple(one for one in quality if one.met is None)
    if unknown:
        said = saying("verdict.quality_unknown", what=_what(delivery), criteria=_names(unknown))
        return base._replace(
            code=VerdictCode.UNDETERMINED, said=said, decides=unique(q.criterion for q in unknown)
        )
    if not quality:
        said = saying("verdict.no_criterion", what=_what(delivery))
        return base._replace(code=VerdictCode.NOT_COVERED, said=said)
    return base


def _delivered(case: Case, delivery: DeliveryState) -> tuple[Reason, ...]:
    """Say when the delivery that is judged came."""
    event = case.events.get(delivery.event)
    if event is None:
        return ()
    said = saying("fact.delivered", what=_what(delivery), at=event.at)
    return (Reason(said, "", (event.id,)),)


def _measured(quality: Quality) -> Reason:
    """Say what is known of one criterion, with its value and bounds when it has them."""
    known = {True: "met", False: "failed", None: "unknown"}[quality.met]
    if quality.value is None:
        said = saying(f"fact.criterion_{known}", criterion=Named(quality.criterion))
        return Reason(said, quality.clause, quality.events)
    said = saying(
        f"fact.measure_{known}",
        criterion=Named(quality.criterion),
        value=figure(quality.value, quality.unit),
        bounds=bounds_said(quality.low, quality.high),
    )
    return Reason(said, quality.clause, quality.events)


def _with_idle_acts(case: Case, read: _Read, accepted: Acceptance) -> _Read:
    """Cite what was said about the delivery while it could be answered, and had no effect."""
    delivered = case.events.get(read.delivery.event)
    since = delivered.at if delivered else accepted.at
    idle = tuple(
        act
        for act in case.standing.acts
        if not act.effective and isinstance(since, datetime) and since <= act.at <= accepted.at
    )
    return read._replace(
        clauses=unique((*read.clauses, *(act.clause for act in idle))),
        events=unique((*read.events, *(act.event for act in idle))),
    )


def _accepted(base: _Read, accepted: Acceptance) -> _Read:
    key = "verdict.accepted_tacitly" if accepted.tacit else "verdict.accepted"
    return base._replace(
        said=saying(key, what=_what(base.delivery), at=accepted.at),
        clauses=unique((accepted.clause, *base.clauses)),
        events=unique((*base.events, accepted.event)),
    )


def _failed(delivery: DeliveryState, failed: tuple[Quality, ...]) -> Saying:
    if not failed:
        return saying("verdict.form_failed", what=_what(delivery))
    return saying("verdict.quality_failed", what=_what(delivery), criteria=_names(failed))


def _names(quality: tuple[Quality, ...]) -> tuple[Named, ...]:
    return tuple(Named(one.criterion) for one in quality)


def _what(delivery: DeliveryState) -> Saying:
    return saying("subject.thing", thing=Named(delivery.thing))


def _all_clauses(delivery: DeliveryState) -> tuple[str, ...]:
    return unique(one.clause for one in delivery.quality)


def _cited(case: Case) -> frozenset[str]:
    """Return the criteria that the observation or rejection claimed about cites."""
    event = case.event
    if event is None:
        return frozenset()
    items = event.fields.get("items")
    cited = [event.text_field("criterion")]
    for item in items if isinstance(items, tuple) else ():
        criterion = item.get("criterion") if isinstance(item, dict) else None
        cited.append(criterion if isinstance(criterion, str) else "")
    return frozenset(one for one in cited if one)


def _only_preferences(case: Case, delivery: DeliveryState) -> bool:
    """Tell whether everything that was said about a delivery cites no criterion."""
    if _cited(case):
        return False
    return bool(delivery.items) and all(item.preference for item in delivery.items)


def _acceptance(case: Case, delivery: DeliveryState) -> Acceptance | None:
    """Return how this delivery was accepted, or None."""
    return next(
        (
            one
            for one in case.standing.acceptances
            if one.of == delivery.event and one.answer == "accepted"
        ),
        None,
    )
