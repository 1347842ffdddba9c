"""The way on: what can be done now, whatever the word of the verdict is."""

from __future__ import annotations

from typing import assert_never

from trato.core.agreement import (
    Agreement,
    ChangeRule,
    Duty,
    Each,
    Prohibition,
    Verb,
    What,
)
from trato.core.claims import Asserts
from trato.core.money import Money
from trato.core.standing.values import Obligation, RequestClass
from trato.core.verdict.case import Case
from trato.core.verdict.finding import Finding
from trato.core.verdict.keeping import is_own_default
from trato.core.verdict.pricing import price_rule
from trato.core.verdict.subject import subject_of
from trato.core.verdict.values import (
    Named,
    Recorded,
    RequestVerdict,
    Saying,
    VerdictCode,
    Way,
    WayKind,
    saying,
)


def ways_on(case: Case, finding: Finding) -> tuple[Way, ...]:
    """Return what can be done now. There is always at least one way."""
    match finding.code:
        case VerdictCode.NO_AGREEMENT:
            return (Way(WayKind.AMENDMENT, saying("way.approve")),)
        case VerdictCode.NOT_COVERED:
            return _amendment(case, finding)
        case VerdictCode.UNDETERMINED:
            return _proof(finding)
        case VerdictCode.AMBIGUOUS:
            return (Way(WayKind.CLARIFY, saying("way.clarify", clauses=finding.clauses)),)
        case VerdictCode.PREMATURE:
            return _wait(finding)
        case VerdictCode.RIGHT | VerdictCode.PARTLY:
            return _remedies(case, finding) or _courtesy()
        case VerdictCode.NOT_RIGHT:
            return _unblocking(case, finding) or _priced(case, finding) or _courtesy()
        case _:
            assert_never(finding.code)


def _amendment(case: Case, finding: Finding) -> tuple[Way, ...]:
    agreement = case.agreement
    rule = change_clause(agreement)
    price = price_rule(agreement, finding.thing)
    said = saying(
        "way.amendment" if price is None else "way.amendment_priced",
        price=price.price if price else saying("verdict.no_rate"),
        clause=price.clause if price else rule,
    )
    return (Way(WayKind.AMENDMENT, said, rule, price.price if price else None),)


def _proof(finding: Finding) -> tuple[Way, ...]:
    if not finding.decides:
        return (Way(WayKind.PROOF, saying("way.confirm")),)
    return (Way(WayKind.PROOF, saying("way.proof", facts=tuple(map(Recorded, finding.decides)))),)


def _wait(finding: Finding) -> tuple[Way, ...]:
    if finding.due is None:
        return (Way(WayKind.WAIT, saying("way.wait_trigger")),)
    said = saying("way.wait", due=finding.due)
    return (
        Way(WayKind.WAIT, said, finding.clauses[0] if finding.clauses else "", None, finding.due),
    )


def _remedies(case: Case, finding: Finding) -> tuple[Way, ...]:
    right = finding.headline.param("amount")
    if case.item.asserts is Asserts.WRONG_AMOUNT and isinstance(right, Money):
        invoiced = tuple(one for one in finding.amounts if one.payer is case.side)
        if invoiced:
            said = saying("way.correct", what=invoiced[0].what, amount=right)
            return (Way(WayKind.REMEDY, said, invoiced[0].clause),)
    given = tuple(
        Way(WayKind.REMEDY, saying("way.remedy", amount=one.money, clause=one.clause), one.clause)
        for one in finding.amounts
        if one.money
    )
    undone = tuple(
        Way(WayKind.PERFORM, saying("way.perform", what=subject_of(one)), one.clause, None, one.due)
        for one in finding.obligations
        if one.is_open and one.debtor is not case.side and _can_be_done(one)
    )
    if not given and not undone and finding.obligations:
        return (*_courtesy(), Way(WayKind.AMENDMENT, saying("way.consequence")))
    return (*given, *undone)


def _unblocking(case: Case, finding: Finding) -> tuple[Way, ...]:
    """Say what would set going again what waits for the claimant."""
    waiting = any(
        is_own_default(case, one) for one in finding.obligations if one.debtor is not case.side
    )
    own = tuple(
        one
        for one in finding.obligations
        if one.debtor is case.side and one.is_open and _can_be_done(one)
    )
    open_breaches = own or tuple(
        one
        for one in case.standing.obligations
        if waiting and one.debtor is case.side and one.is_open and one.breached_at is not None
    )
    return tuple(
        Way(WayKind.PERFORM, saying("way.perform", what=subject_of(one)), one.clause, None, one.due)
        for one in open_breaches
    )


def _can_be_done(obligation: Obligation) -> bool:
    """Tell a duty, which can still be done, from a prohibition, which can only be respected."""
    return not isinstance(obligation.act, Prohibition)


def _priced(case: Case, finding: Finding) -> tuple[Way, ...]:
    """Offer what is outside at its agreed price, or instead of something that is inside."""
    if case.item.asserts in (Asserts.LATE, Asserts.NOT_DONE):
        return ()
    if case.item.asserts in (Asserts.MAY, Asserts.MAY_NOT) and finding.thing is None:
        return ()  # a power that is not there yet is nothing to be bought
    price = price_rule(case.agreement, finding.thing)
    if price is None:
        return ()
    extra = saying("way.extra", price=price.price, clause=price.clause)
    return (
        Way(WayKind.EXTRA, extra, price.clause, price.price),
        Way(WayKind.SWAP, saying("way.swap"), price.clause),
    )


def _courtesy() -> tuple[Way, ...]:
    return (Way(WayKind.COURTESY, saying("way.courtesy")),)


def ways_for(request: RequestVerdict, agreement: Agreement | None) -> tuple[Way, ...]:
    """Return the ways to have what is requested: never a bare no."""
    clause = request.clauses[0] if request.clauses else ""
    match request.kind:
        case RequestClass.INCLUDED | RequestClass.QUOTA:
            due = request.answer_due
            return (Way(WayKind.PERFORM, saying("way.included"), clause, None, due),)
        case RequestClass.EXTRA:
            return _extra_ways(request, clause)
        case None:
            return (Way(WayKind.CLARIFY, saying("way.say_what")),)
        case RequestClass.EXCLUDED | RequestClass.NOT_COVERED:
            rule = change_clause(agreement)
            price = price_rule(agreement, request.thing)
            said = saying("way.amendment")
            if price is not None:
                said = saying("way.amendment_priced", price=price.price, clause=price.clause)
            return (Way(WayKind.AMENDMENT, said, rule, price.price if price else None),)
        case _:
            assert_never(request.kind)


def _extra_ways(request: RequestVerdict, clause: str) -> tuple[Way, ...]:
    swap = Way(WayKind.SWAP, saying("way.swap"), clause)
    if request.price is None:
        return (swap, Way(WayKind.EXTRA, saying("way.quote"), clause))
    said = saying("way.extra", price=request.price, clause=clause)
    return (swap, Way(WayKind.EXTRA, said, clause, request.price))


def change_clause(agreement: Agreement | None) -> str:
    """Return the label of the clause on changes, or an empty text."""
    for clause in agreement.clauses if agreement else ():
        if any(isinstance(one, ChangeRule) or _proposes(one) for one in clause.sentences):
            return clause.label
    return ""


def _proposes(sentence: object) -> bool:
    """Tell whether a sentence is the duty to answer a change request with a proposal."""
    return (
        isinstance(sentence, Duty)
        and sentence.verb is Verb.PROPOSE
        and isinstance(sentence.trigger, Each)
        and sentence.trigger.happening.what is What.CHANGE_REQUESTED
    )


def named(thing: str | None) -> Saying:
    """Return what is asked for: by its name, or «that»."""
    return saying("subject.thing", thing=Named(thing)) if thing else saying("subject.that")
