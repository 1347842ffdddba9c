"""Who is right: a claim is put beside the standing, and each of its points gets a verdict."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from trato.core.agreement import Duty, Excluded, Included, Side, Verb, Version
from trato.core.claims import Asserts, Claim
from trato.core.events import Event, EventKind
from trato.core.standing.values import Standing
from trato.core.verdict.accounts import judge_amount, judge_not_owed, judge_owed, with_amount
from trato.core.verdict.assurances import assurances
from trato.core.verdict.case import Case
from trato.core.verdict.finding import Finding, unique
from trato.core.verdict.keeping import judge_keeping
from trato.core.verdict.matching import obligations_for
from trato.core.verdict.permits import judge_may, judge_may_not
from trato.core.verdict.quality import judge_quality
from trato.core.verdict.references import computing_clause
from trato.core.verdict.scope import judge_not_agreed, judge_rounds, judge_scope
from trato.core.verdict.surroundings import next_steps, other_side, said_about, timings
from trato.core.verdict.trail import events_behind_all, events_that_hold
from trato.core.verdict.values import (
    Judgement,
    Named,
    Need,
    Reason,
    Saying,
    Verdict,
    VerdictCode,
    saying,
    whole_of,
)
from trato.core.verdict.ways import change_clause, ways_on


def judged(
    claim: Claim, found: Standing, versions: Sequence[Version], events: Sequence[Event]
) -> Judgement:
    """Judge a claim by a standing that has been computed already."""
    by_id = {event.id: event for event in events}
    verdicts = tuple(
        verdict_of(Case(claim, item, index, found, tuple(versions), by_id))
        for index, item in enumerate(claim.claims)
    )
    whole = whole_of(tuple(verdict.verdict for verdict in verdicts))
    return Judgement(claim.id, claim.by, whole, verdicts)


def verdict_of(case: Case) -> Verdict:
    """Return the verdict on one point."""
    finding = find(case)
    item = case.item
    clauses, events = _cited(case, finding)
    return Verdict(
        claim=case.claim.id,
        index=case.index,
        side=case.side,
        asserts=item.asserts.value,
        version=_version(case, finding),
        at=case.now,
        as_of=case.standing.as_of,
        verdict=finding.code,
        headline=finding.headline,
        right=_right(finding, clauses),
        need=Need(item.situation, item.need, item.fear),
        way_on=ways_on(case, finding),
        clauses=clauses,
        events=events,
        because=finding.reasons,
        amounts=finding.amounts,
        due=finding.due,
        rests_on=finding.rests_on,
        punctuality=timings(case, finding),
        other_side=other_side(case, finding),
        next=next_steps(case, finding),
        decides=finding.decides,
        obligations=tuple(one.id for one in finding.obligations),
        words=item.words,
        assured=assurances(case, finding),
    )


def find(case: Case) -> Finding:
    """Return the first word that fits a point, with what decides it."""
    if case.standing.version is None or case.agreement is None:
        return Finding(VerdictCode.NO_AGREEMENT, saying("verdict.no_agreement"))
    if case.side is None:
        said = saying("verdict.outsider", who=case.claim.by)
        return Finding(VerdictCode.NOT_COVERED, said)
    found = _asserted(case)
    if found is None:
        return _silent(case)
    return with_amount(case, found)


def _asserted(case: Case) -> Finding | None:
    return _JUDGES[case.item.asserts](case)


def _not_owed(case: Case) -> Finding | None:
    """Judge «I do not owe it»: what no account holds is not owed apart when it is included."""
    return judge_not_owed(case) or judge_rounds(case) or judge_scope(case)


_WORD: Final = re.compile(r"\w{4,}")
_JUDGES: Final[Mapping[Asserts, Callable[[Case], Finding | None]]] = {
    Asserts.LATE: judge_keeping,
    Asserts.NOT_DONE: judge_keeping,
    Asserts.DEFECTIVE: judge_quality,
    Asserts.WRONG_AMOUNT: judge_amount,
    Asserts.OWED: judge_owed,
    Asserts.NOT_OWED: _not_owed,
    Asserts.NOT_AGREED: judge_not_agreed,
    Asserts.MAY: judge_may,
    Asserts.MAY_NOT: judge_may_not,
}
assert _JUDGES.keys() == set(Asserts)


def _silent(case: Case) -> Finding:
    """Say that the agreement is silent, citing where it would have to say it."""
    agreement = case.agreement
    assert agreement is not None
    lists = (
        clause.label
        for clause in agreement.clauses
        if any(isinstance(one, Included | Excluded) for one in clause.sentences)
    )
    named = case.item.clause if agreement.clause(case.item.clause or "") else None
    return Finding(
        VerdictCode.NOT_COVERED,
        saying("verdict.silent", what=_what(case)),
        clauses=unique((named, *lists, change_clause(agreement))),
        events=unique((case.item.event, *_dealings(case))),
        reasons=_advice(case),
        thing=case.thing or case.item.thing,
        looked_at=tuple(one.id for side in Side for one in obligations_for(case, side)),
    )


def _advice(case: Case) -> tuple[Reason, ...]:
    """Return what the other side had advised about it before, said without reproach."""
    assert case.agreement is not None
    wanted = frozenset(_WORD.findall((case.item.thing or "").casefold()))
    labels = [
        clause.label
        for clause in case.agreement.clauses
        if any(isinstance(one, Duty) and one.verb is Verb.ADVISE for one in clause.sentences)
    ]
    return tuple(
        Reason(
            saying(
                "fact.advised",
                at=event.at,
                advice=event.text_field("recommendation") or event.text,
                clause=labels[0] if labels else "—",
            ),
            labels[0] if labels else "",
            (event.id,),
        )
        for event in case.events.values()
        if event.kind is EventKind.ADVICE
        and wanted & frozenset(_WORD.findall(_said_in(event).casefold()))
    )


def _said_in(event: Event) -> str:
    return f"{event.text_field('risk')} {event.text_field('recommendation')} {event.text}"


def _dealings(case: Case) -> tuple[str, ...]:
    """Return the requests for the thing that the agreement is silent on, and what was proposed."""
    wanted = (case.item.thing or "").casefold()
    asked = [
        event.id
        for event in case.events.values()
        if event.kind in (EventKind.REQUEST, EventKind.ORDER)
        and wanted
        and event.text_field("thing").casefold() == wanted
    ]
    offered = [
        event.id
        for event in case.events.values()
        if event.kind in (EventKind.VERSION_PROPOSED, EventKind.EXTRA_PROPOSED)
        and set(event.about) & set(asked)
    ]
    return (*asked, *offered)


def _what(case: Case) -> Saying:
    if case.item.thing:
        return saying("subject.thing", thing=Named(case.item.thing))
    return saying("subject.that")


def _right(finding: Finding, clauses: tuple[str, ...]) -> Saying:
    """Say what the agreement says: the finding with its clauses."""
    if not clauses:
        return saying("right.without_clause", said=finding.headline)
    return saying("right.by_clause", said=finding.headline, clauses=clauses)


def _version(case: Case, finding: Finding) -> int | None:
    decided = (one.version for one in finding.obligations)
    return next(decided, case.standing.version)


def _cited(case: Case, finding: Finding) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the clauses and events that decide, in the order of the text and of the ledger.

    The clause on how time is counted belongs to every finding with a due.
    """
    agreement = case.agreement
    labels = {clause.label for clause in agreement.clauses} if agreement else set[str]()
    cited = set(finding.clauses) & labels
    timed = finding.due is not None or any(one.due for one in finding.obligations)
    counting = computing_clause(agreement) if agreement and timed else None
    if counting is not None:
        cited.add(counting)
    order = [clause.label for clause in agreement.clauses] if agreement else []
    facts = events_behind_all(
        case.web,
        (
            *case.web.people.get(case.claim.by, ()),
            *finding.events,
            *events_that_hold(case.standing, finding.clauses),
            *finding.decides,
            *(one.id for one in finding.obligations),
            *(one.id for one in finding.amounts),
            *(event for one in finding.amounts for event in one.events),
            case.item.event or "",
            *said_about(case),
        ),
        finding.looked_at,
    )
    return (
        tuple(label for label in order if label in cited),
        tuple(event for event in case.events if event in facts),
    )
