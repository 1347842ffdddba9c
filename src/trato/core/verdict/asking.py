"""Ask who is right: compute the standing, judge by it, and, when asked, judge again.

What cannot be left out, and what would change the verdict, are found by really judging without it,
or with it: nothing here guesses.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from trato.core.agreement import Side, Version
from trato.core.claims import Claim
from trato.core.events import Event
from trato.core.ledger import fact_index
from trato.core.money import Money
from trato.core.standing import standing
from trato.core.standing.values import RestsOn, Standing
from trato.core.verdict.hypotheses import Ground, Hypothesis, hypotheses
from trato.core.verdict.judging import judged
from trato.core.verdict.least import Budget, least
from trato.core.verdict.trail import events_behind_all
from trato.core.verdict.values import (
    Change,
    Irreducible,
    Judgement,
    Verdict,
    VerdictCode,
    Way,
    WayKind,
    saying,
    whole_of,
)
from trato.core.verdict.web import Web
from trato.core.worktime import Deadline

JUDGED_MAX = 400
DISPUTED_MAX = 6


class Conclusion(NamedTuple):
    """What a verdict comes to: the word, the amounts, the due, and on what a breach rests."""

    code: VerdictCode
    amounts: tuple[tuple[Side, Money], ...]
    due: Deadline | None
    rests_on: RestsOn | None


class _Trial(NamedTuple):
    """Everything that one point is judged by; judging it again costs one standing."""

    claim: Claim
    versions: tuple[Version, ...]
    events: tuple[Event, ...]
    now: datetime
    as_of: datetime | None

    def verdict(self) -> Verdict:
        """Judge the point."""
        found = standing(self.versions, self.events, self.now, self.as_of)
        (only,) = judged(self.claim, found, self.versions, self.events).verdicts
        return only

    def concludes(self, conclusion: Conclusion) -> bool:
        """Tell whether judging gives the same conclusion."""
        return conclusion_of(self.verdict()) == conclusion

    def labels(self) -> tuple[str, ...]:
        """Return the labels of the clauses of every version."""
        texts = (version.agreement.clauses for version in self.versions)
        return tuple(dict.fromkeys(clause.label for clauses in texts for clause in clauses))

    def only(self, clauses: tuple[str, ...], events: tuple[str, ...]) -> _Trial:
        """Return the trial with only these clauses and events."""
        versions = self.versions
        if len(clauses) < len(self.labels()):
            versions = _with_clauses(versions, lambda one: one in clauses)
        kept = tuple(one for one in self.events if one.id in events)
        return self._replace(versions=versions, events=kept)


class _Way(NamedTuple):
    """The verdict without some facts that are in dispute."""

    facts: tuple[str, ...]
    verdict: Verdict


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
    if not found.disputed:
        return judgement
    verdicts: list[Verdict] = []
    for verdict, item in zip(judgement.verdicts, claim.claims, strict=True):
        alone = replace(claim, claims=(item,))
        trial = _Trial(alone, tuple(versions), tuple(events), now, as_of)
        verdicts.append(_both_ways(verdict, trial, found))
    whole = whole_of(tuple(verdict.verdict for verdict in verdicts))
    return judgement._replace(whole=whole, verdicts=tuple(verdicts))


def _both_ways(verdict: Verdict, trial: _Trial, found: Standing) -> Verdict:
    """Judge without what is in dispute too: where the conclusion differs, the facts in dispute
    decide it, and nobody can say yet. More than `DISPUTED_MAX` at once are not told apart.
    """
    if verdict.verdict.rank <= VerdictCode.UNDETERMINED.rank:
        return verdict
    conclusion = conclusion_of(verdict)
    facts = tuple(found.disputed)
    ways = [(fact,) for fact in facts] if len(facts) <= DISPUTED_MAX else []
    others = [_Way(way, _without(trial, way).verdict()) for way in (*ways, facts)]
    decisive = [one for one in others if conclusion_of(one.verdict) != conclusion]
    if not decisive:
        return replace(verdict, events=_cited_together(verdict, others, trial))
    alone = tuple(fact for one in decisive if len(one.facts) == 1 for fact in one.facts)
    facts = alone or decisive[0].facts
    web = Web(found, trial.versions, {event.id: event for event in trial.events})
    cited = {*_cited_together(verdict, others, trial), *events_behind_all(web, facts)}
    return replace(
        verdict,
        verdict=VerdictCode.UNDETERMINED,
        headline=saying("verdict.disputed", facts=facts, said=verdict.headline),
        events=tuple(event.id for event in trial.events if event.id in cited),
        decides=facts,
        way_on=(Way(WayKind.PROOF, saying("way.proof", facts=facts)),),
    )


def _cited_together(verdict: Verdict, others: Sequence[_Way], trial: _Trial) -> tuple[str, ...]:
    """Return what a verdict cites with what it would rest on without the disputed facts that it
    cites: what made no difference in the end is needed to tell so again.
    """
    cited = set(verdict.events)
    waiting = list(others)
    while near := [one for one in waiting if not cited.isdisjoint(one.facts)]:
        waiting = [one for one in waiting if one not in near]
        cited.update(event for one in near for event in one.verdict.events)
    return tuple(event.id for event in trial.events if event.id in cited)


def _without(trial: _Trial, facts: tuple[str, ...]) -> _Trial:
    """Return the trial without some facts: every record of them, and what was said about it."""
    known = fact_index(trial.events, sides={})
    gone = frozenset(one for fact in facts for one in known.records(fact))
    return trial._replace(events=tuple(one for one in trial.events if one.id not in gone))


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
    verdicts: list[Verdict] = []
    for verdict, item in zip(judgement.verdicts, claim.claims, strict=True):
        alone = replace(claim, claims=(item,))
        trial = _Trial(alone, tuple(versions), tuple(events), now, as_of)
        verdicts.append(_deepened(verdict, trial))
    return judgement._replace(verdicts=tuple(verdicts))


def conclusion_of(verdict: Verdict) -> Conclusion:
    """Return what a verdict comes to."""
    amounts = sorted(
        ((one.payer, one.money) for one in verdict.amounts),
        key=lambda one: (one[0], one[1].currency, one[1].amount),
    )
    return Conclusion(verdict.verdict, tuple(amounts), verdict.due, verdict.rests_on)


def _deepened(verdict: Verdict, trial: _Trial) -> Verdict:
    least = irreducible(verdict, trial)
    cited = frozenset((*verdict.events, *least.events))
    return replace(
        verdict,
        irreducible=least,
        events=tuple(event.id for event in trial.events if event.id in cited),
        changes_if=_changes(verdict, trial),
    )


def irreducible(verdict: Verdict, trial: _Trial) -> Irreducible:
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


def without_clause(versions: Sequence[Version], label: str) -> tuple[Version, ...]:
    """Return versions in which no clause has this label; their hashes stay, for they are named."""
    return _with_clauses(versions, lambda one: one != label)


def _with_clauses(
    versions: Sequence[Version], is_kept: Callable[[str], bool]
) -> tuple[Version, ...]:
    return tuple(
        replace(
            version,
            agreement=replace(
                version.agreement,
                clauses=tuple(one for one in version.agreement.clauses if is_kept(one.label)),
            ),
        )
        for version in versions
    )


def _changes(verdict: Verdict, trial: _Trial) -> tuple[Change, ...]:
    found = standing(trial.versions, trial.events, trial.now, trial.as_of)
    version = next((one for one in trial.versions if one.number == found.version), None)
    if version is None:
        return ()
    ground = Ground(verdict, found, version.agreement, trial.events)
    changes = (_change(one, trial, verdict) for one in hypotheses(ground))
    return tuple(change for change in changes if change is not None)


def _change(hypothesis: Hypothesis, trial: _Trial, verdict: Verdict) -> Change | None:
    """Judge with a hypothesis; None when the conclusion stays."""
    supposed = trial._replace(events=hypothesis.events, now=hypothesis.now, as_of=None)
    then = supposed.verdict()
    before, after = conclusion_of(verdict), conclusion_of(then)
    if (before.code, before.amounts) == (after.code, after.amounts):
        return None
    amounts = tuple(money for _, money in after.amounts)
    return Change(hypothesis.said, then.verdict, amounts, hypothesis.clauses)
