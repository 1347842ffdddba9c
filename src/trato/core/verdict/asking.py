"""Ask who is right: compute the standing, judge by it, and, when asked, judge again.

What cannot be left out, and what would change the verdict, are found by really judging without it,
or with it: nothing here guesses.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from trato.core.agreement import Side, Version
from trato.core.claims import Claim
from trato.core.events import Event
from trato.core.money import Money
from trato.core.standing import standing
from trato.core.standing.values import RestsOn
from trato.core.verdict.hypotheses import Ground, Hypothesis, hypotheses, only_versions
from trato.core.verdict.judging import judged
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
from trato.core.worktime import Deadline

CITED_MAX = 40
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
        verdicts.append(_both_ways(verdict, trial, found.disputed))
    whole = whole_of(tuple(verdict.verdict for verdict in verdicts))
    return judgement._replace(whole=whole, verdicts=tuple(verdicts))


def _both_ways(verdict: Verdict, trial: _Trial, disputed: Sequence[str]) -> Verdict:
    """Judge without what is in dispute too: where the conclusion differs, the facts in dispute
    decide it, and nobody can say yet. More than `DISPUTED_MAX` at once are not told apart.
    """
    if verdict.verdict.rank <= VerdictCode.UNDETERMINED.rank:
        return verdict
    conclusion = conclusion_of(verdict)
    facts = tuple(disputed)
    ways = [(fact,) for fact in facts] if len(facts) <= DISPUTED_MAX else []
    decisive = [way for way in (*ways, facts) if not _without(trial, way).concludes(conclusion)]
    if not decisive:
        return verdict
    decides = decisive[0] if len(decisive[0]) < len(facts) else facts
    alone = tuple(fact for way in decisive if len(way) == 1 for fact in way)
    facts = alone or decides
    return replace(
        verdict,
        verdict=VerdictCode.UNDETERMINED,
        headline=saying("verdict.disputed", facts=facts, said=verdict.headline),
        decides=facts,
        way_on=(Way(WayKind.PROOF, saying("way.proof", facts=facts)),),
    )


def _without(trial: _Trial, facts: tuple[str, ...]) -> _Trial:
    """Return the trial without some facts, and without what was said about them."""
    gone = frozenset(facts)
    kept = tuple(
        event
        for event in trial.events
        if event.id not in gone and event.text_field("event") not in gone
    )
    return trial._replace(events=kept)


def deepened(  # noqa: PLR0917  after the judgement come the arguments of judge, in their order
    judgement: Judgement,
    claim: Claim,
    versions: Sequence[Version],
    events: Sequence[Event],
    now: datetime,
    as_of: datetime | None = None,
) -> Judgement:
    """Return the judgement with what cannot be left out of each verdict and what would change it.

    The other arguments are those that the judgement was made with. It judges again once for each
    clause and event that a verdict cites (at most `CITED_MAX`) and once for each hypothesis.
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
    """Return clauses and events of which none can be left out without changing the conclusion.

    The events include those by which the version came into force: without them nothing binds. One
    after the other is left out, for good when the conclusion stays; when the cited events alone
    give the conclusion, all others are left out first.
    """
    conclusion = conclusion_of(verdict)
    signed = [event.id for event in only_versions(trial.events)]
    cited = [*signed, *(event for event in verdict.events if event not in signed)][:CITED_MAX]
    trial = _only_cited(trial, frozenset(cited), conclusion)
    kept_events: list[str] = []
    for event in cited:
        without = trial._replace(events=tuple(one for one in trial.events if one.id != event))
        if without.concludes(conclusion):
            trial = without
        else:
            kept_events.append(event)
    kept_clauses: list[str] = []
    for label in verdict.clauses[:CITED_MAX]:
        without = trial._replace(versions=without_clause(trial.versions, label))
        if without.concludes(conclusion):
            trial = without
        else:
            kept_clauses.append(label)
    return Irreducible(tuple(kept_clauses), tuple(kept_events))


def _only_cited(trial: _Trial, cited: frozenset[str], conclusion: Conclusion) -> _Trial:
    alone = trial._replace(events=tuple(one for one in trial.events if one.id in cited))
    return alone if alone.concludes(conclusion) else trial


def without_clause(versions: Sequence[Version], label: str) -> tuple[Version, ...]:
    """Return versions in which no clause has this label; their hashes stay, for they are named."""
    return tuple(
        replace(
            version,
            agreement=replace(
                version.agreement,
                clauses=tuple(one for one in version.agreement.clauses if one.label != label),
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
