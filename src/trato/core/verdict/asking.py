"""Ask who is right: compute the standing, judge by it, and, when asked, judge again.

What cannot be left out, and what would change the verdict, are found by really judging without it,
or with it: nothing here guesses.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from trato.core.agreement import Version
from trato.core.claims import Claim
from trato.core.events import Event
from trato.core.standing import standing
from trato.core.verdict.hypotheses import Ground, Hypothesis, hypotheses
from trato.core.verdict.judging import judged
from trato.core.verdict.least import Budget, least
from trato.core.verdict.trial import Trial, conclusion_of, outcome_of
from trato.core.verdict.values import Change, Irreducible, Judgement, Verdict, whole_of

JUDGED_MAX = 400


def judge(
    claim: Claim,
    versions: Sequence[Version],
    events: Sequence[Event],
    now: datetime,
    as_of: datetime | None = None,
) -> Judgement:
    """Say who is right about each point of a claim, at the aware instant `now`.

    `as_of` limits what was recorded by then. The same arguments give the same judgement on every
    machine; nothing here reads a clock. `irreducible` and `changes_if` are left out: `deepened`
    adds them.
    """
    found = standing(versions, events, now, as_of)
    judgement = judged(claim, found, versions, events)
    if not (found.disputed or found.hourless):
        return judgement
    verdicts = tuple(
        trial.both_ways(verdict, found)
        for verdict, trial in zip(
            judgement.verdicts, _trials(claim, versions, events, now, as_of), strict=True
        )
    )
    whole = whole_of(tuple(verdict.verdict for verdict in verdicts))
    return judgement._replace(whole=whole, verdicts=verdicts)


def _trials(
    claim: Claim,
    versions: Sequence[Version],
    events: Sequence[Event],
    now: datetime,
    as_of: datetime | None,
) -> tuple[Trial, ...]:
    """Return each point of a claim with everything that it is judged by."""
    return tuple(
        Trial(replace(claim, claims=(item,)), tuple(versions), tuple(events), now, as_of)
        for item in claim.claims
    )


def deepened(  # noqa: PLR0917  after the judgement come the arguments of judge, in their order
    judgement: Judgement,
    claim: Claim,
    versions: Sequence[Version],
    events: Sequence[Event],
    now: datetime,
    as_of: datetime | None = None,
) -> Judgement:
    """Return the judgement with what cannot be left out of each verdict and what would change it.

    The other arguments are those that the judgement was made with. It judges again for the clauses
    and events that a verdict cites (at most `JUDGED_MAX` times) and once for each hypothesis.
    """
    trials = _trials(claim, versions, events, now, as_of)
    told = zip(judgement.verdicts, trials, strict=True)
    return judgement._replace(verdicts=tuple(_deepened(verdict, trial) for verdict, trial in told))


def _deepened(verdict: Verdict, trial: Trial) -> Verdict:
    least = irreducible(verdict, trial)
    cited = frozenset((*verdict.events, *least.events))
    return replace(
        verdict,
        irreducible=least,
        events=tuple(event.id for event in trial.events if event.id in cited),
        changes_if=_changes(verdict, trial),
    )


def irreducible(verdict: Verdict, trial: Trial) -> Irreducible:
    """Return clauses and events that give the conclusion by themselves, and of which none can be
    left out without changing it: of the events, with the whole text; of the clauses, with those
    events.

    The events include those by which the version came into force: without them nothing binds. It
    begins with what the verdict cites; should that not do by itself, with everything, so that what
    is missing comes to light.
    """
    conclusion = conclusion_of(verdict)
    budget = Budget(JUDGED_MAX)

    def gives(clauses: tuple[str, ...], events: tuple[str, ...]) -> bool:
        return budget.spend() and trial.only(clauses, events).concludes(conclusion)

    labels, ids = trial.labels(), tuple(event.id for event in trial.events)
    begun = verdict.events if gives(labels, verdict.events) else ids
    told = _told(verdict)
    events = tuple(sorted(begun, key=lambda one: one in told))
    events = least(events, lambda kept: gives(labels, kept))
    clauses = verdict.clauses if gives(verdict.clauses, events) else labels
    clauses = least(clauses, lambda kept: gives(kept, events))
    return Irreducible(clauses, tuple(one for one in ids if one in events))


def _told(verdict: Verdict) -> frozenset[str]:
    """Return the events that the reasons and the sums of a verdict name: what a person would name
    first is left out last.
    """
    reasons = (event for one in verdict.because for event in one.events)
    return frozenset((*reasons, *(event for one in verdict.amounts for event in one.events)))


def _changes(verdict: Verdict, trial: Trial) -> tuple[Change, ...]:
    found = standing(trial.versions, trial.events, trial.now, trial.as_of)
    version = next((one for one in trial.versions if one.number == found.version), None)
    if version is None:
        return ()
    ground = Ground(verdict, found, version.agreement, trial.events)
    changes = (_change(one, trial, verdict) for one in hypotheses(ground))
    return tuple(change for change in changes if change is not None)


def _change(hypothesis: Hypothesis, trial: Trial, verdict: Verdict) -> Change | None:
    """Judge with a hypothesis; None when the conclusion stays."""
    supposed = trial._replace(events=hypothesis.events, now=hypothesis.now, as_of=None)
    then = supposed.verdict()
    if outcome_of(verdict) == outcome_of(then):
        return None
    amounts = tuple(money for _, money in conclusion_of(then).amounts)
    return Change(hypothesis.said, then.verdict, amounts, hypothesis.clauses)
