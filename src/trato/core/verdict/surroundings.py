"""What surrounds a finding: punctuality, the claimant's own breaches, and what comes next."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from trato.core.agreement import Verb
from trato.core.events import Event, EventKind
from trato.core.standing.values import Obligation, Outcome, PowerPhase
from trato.core.verdict.case import Case
from trato.core.verdict.delays import late_by
from trato.core.verdict.finding import Finding
from trato.core.verdict.references import linked
from trato.core.verdict.subject import subject_of
from trato.core.verdict.using import power_words
from trato.core.verdict.values import Next, OpenBreach, Timing, saying

NEXT_MAX = 12


def complaint_of(case: Case) -> Event | None:
    """Return the event by which the claim was recorded as a complaint, or None."""
    complaints = case.web.of_kind(EventKind.COMPLAINT)
    return next((event for event in complaints if _holds(event, case.claim.id)), None)


def _holds(event: Event, claim: str) -> bool:
    if event.id == claim:
        return True
    claims = event.fields.get("claims")
    for one in claims if isinstance(claims, tuple) else ():
        if one == claim or (isinstance(one, dict) and one.get("id") == claim):
            return True
    return False


def said_about(case: Case) -> tuple[str, ...]:
    """Return the complaint itself and what was answered to it."""
    complaint = complaint_of(case)
    if complaint is None:
        return ()
    answers = (
        event.id
        for event in case.events.values()
        if event.kind in (EventKind.ANSWER, EventKind.RESOLUTION)
        and complaint.id in event.names_field("answers")
        and event.id not in case.standing.announced
    )
    return (complaint.id, *answers)


def answers_to_complaint(case: Case) -> tuple[Obligation, ...]:
    """Return the duties to answer that the complaint itself gave birth to."""
    complaint = complaint_of(case)
    if complaint is None:
        return ()
    return tuple(
        one
        for one in case.standing.obligations
        if one.trigger_event == complaint.id and one.verb in (Verb.ANSWER, Verb.RESOLVE)
    )


def timings(case: Case, finding: Finding) -> tuple[Timing, ...]:
    """Return how each due that has to do with the claim was kept, the answer to it included."""
    concerned = _once((*finding.obligations, *answers_to_complaint(case)))
    return tuple(timing for one in concerned if (timing := _timing(case, one)) is not None)


def _once(obligations: Iterable[Obligation]) -> tuple[Obligation, ...]:
    return tuple({one.id: one for one in obligations}.values())


def _timing(case: Case, obligation: Obligation) -> Timing | None:
    if obligation.due is None:
        return None
    return Timing(
        obligation.debtor,
        subject_of(obligation),
        obligation.clause,
        obligation.due,
        obligation.done_at,
        _state(obligation),
        late_by(obligation, case.agreement_of(obligation), until=case.now),
        obligation.id,
    )


def _state(obligation: Obligation) -> str:
    if obligation.outcome is Outcome.KEPT:
        return "kept"
    if obligation.outcome is Outcome.KEPT_LATE:
        return "kept_late"
    return "overdue" if obligation.breached_at is not None else "open"


def other_side(case: Case, finding: Finding) -> tuple[OpenBreach, ...]:
    """Return the claimant's own open breaches on the linked clauses: shown, never weighed."""
    if case.agreement is None or case.side is None:
        return ()
    labels = {clause.label for clause in case.agreement.clauses}
    cited = labels & set(finding.clauses)
    # A promise made in a message hangs on no clause: everything is tied to it.
    tied = linked(case.agreement, cited) if cited else frozenset(labels)
    decided = {one.id for one in finding.obligations}
    return tuple(
        OpenBreach(case.side, subject_of(one), one.clause, one.due, one.id)
        for one in case.standing.open_obligations
        if one.breached_at is not None
        and one.debtor is case.side
        and one.id not in decided
        and one.clause in tied
    )


def next_steps(case: Case, finding: Finding) -> tuple[Next, ...]:
    """Return what each side must, and may, do next: what the claim is about first, then what is
    tied to it, each by its due.
    """
    if case.agreement is None:
        return ()
    decided = tuple(one for one in finding.obligations if one.is_open)
    tied = linked(case.agreement, finding.clauses, steps=1)
    near = sorted(
        (one for one in case.standing.open_obligations if one.clause in tied and one.due),
        key=lambda one: (one.clause not in finding.clauses, _due_key(one)),
    )
    # Of a duty that recurs, only the occasion that comes first.
    first = {(one.clause, one.thing, one.debtor): one for one in reversed(near)}
    nearest = tuple(one for one in near if one in first.values())
    owed = _once((*decided, *answers_to_complaint(case), *nearest))
    must = tuple(_must(one) for one in owed if one.is_open)
    return (*must, *_credits(finding), *_may(case, tied))[:NEXT_MAX]


def _due_key(obligation: Obligation) -> datetime:
    assert obligation.due is not None
    return obligation.due.late_from


def _must(obligation: Obligation) -> Next:
    what = subject_of(obligation)
    return Next(
        obligation.debtor,
        what,
        obligation.due,
        obligation.clause,
        must=True,
        obligation=obligation.id,
    )


def _credits(finding: Finding) -> tuple[Next, ...]:
    return tuple(
        Next(
            one.payer,
            saying("next.credit", amount=one.money, clause=one.clause),
            None,
            one.clause,
            must=True,
        )
        for one in finding.amounts
        if one.money and one.what.key == "amount.credit"
    )


def _may(case: Case, tied: frozenset[str]) -> tuple[Next, ...]:
    return tuple(
        Next(one.holder, power_words(one), None, one.clause, must=False)
        for one in case.standing.powers
        if one.phase is PowerPhase.IN_FORCE and one.clause in tied
    )
