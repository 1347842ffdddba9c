"""A trial: one point of a claim with everything that it is judged by, to be judged again.

Facts in dispute, and days whose hour nobody knows, are taken both ways; where the conclusion
differs, they decide it, and nobody can say yet.
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
from trato.core.standing import Course, standing
from trato.core.standing.values import RestsOn, Standing
from trato.core.verdict.judging import judged
from trato.core.verdict.trail import events_behind_all
from trato.core.verdict.values import Recorded, Verdict, VerdictCode, Way, WayKind, saying
from trato.core.verdict.web import Web
from trato.core.worktime import Deadline

DOUBTS_MAX = 6


class Conclusion(NamedTuple):
    """What a verdict comes to: the word, the amounts, the due, and on what a breach rests."""

    code: VerdictCode
    amounts: tuple[tuple[Side, Money], ...]
    due: Deadline | None
    rests_on: RestsOn | None


def conclusion_of(verdict: Verdict) -> Conclusion:
    """Return what a verdict comes to."""
    amounts = sorted(
        ((one.payer, one.money) for one in verdict.amounts),
        key=lambda one: (one[0], one[1].currency, one[1].amount),
    )
    return Conclusion(verdict.verdict, tuple(amounts), verdict.due, verdict.rests_on)


def outcome_of(verdict: Verdict) -> object:
    """Return what a verdict means for both sides: the word and the amounts."""
    conclusion = conclusion_of(verdict)
    return conclusion.code, conclusion.amounts


class _Way(NamedTuple):
    """The verdict with some doubtful facts the other way."""

    facts: tuple[str, ...]
    verdict: Verdict


class Trial(NamedTuple):
    """One point of a claim with everything that it is judged by; judging it again costs one
    standing.
    """

    claim: Claim
    versions: tuple[Version, ...]
    events: tuple[Event, ...]
    now: datetime
    as_of: datetime | None

    def verdict(self) -> Verdict:
        """Judge the point, with what is doubtful both ways."""
        found = standing(self.versions, self.events, self.now, self.as_of)
        verdict = self.by(found)
        return self.both_ways(verdict, found) if found.disputed or found.hourless else verdict

    def concludes(self, conclusion: Conclusion) -> bool:
        """Tell whether judging gives the same conclusion."""
        return conclusion_of(self.verdict()) == conclusion

    def labels(self) -> tuple[str, ...]:
        """Return the labels of the clauses of every version."""
        texts = (version.agreement.clauses for version in self.versions)
        return tuple(dict.fromkeys(clause.label for clauses in texts for clause in clauses))

    def only(self, clauses: tuple[str, ...], events: tuple[str, ...]) -> Trial:
        """Return the trial with only these clauses and events."""
        versions = self.versions
        if len(clauses) < len(self.labels()):
            versions = _with_clauses(versions, lambda one: one in clauses)
        kept = tuple(one for one in self.events if one.id in events)
        return self._replace(versions=versions, events=kept)

    # --- both ways ----------------------------------------------------------------------------

    def both_ways(self, verdict: Verdict, found: Standing) -> Verdict:
        """Return the verdict that stands when what is doubtful is judged the other way too. More
        than `DOUBTS_MAX` at once are not told apart.
        """
        if verdict.verdict.rank <= VerdictCode.UNDETERMINED.rank:
            return verdict
        facts = (*found.disputed, *(one for one in found.hourless if one not in found.disputed))
        alone = [(fact,) for fact in facts] if len(facts) <= DOUBTS_MAX else []
        ways = dict.fromkeys((*alone, facts))
        others = [_Way(way, self._the_other_way(way, found)) for way in ways]
        decisive = [one for one in others if outcome_of(one.verdict) != outcome_of(verdict)]
        if not decisive:
            return replace(verdict, events=self._cited_together(verdict, others))
        deciding = tuple(fact for one in decisive if len(one.facts) == 1 for fact in one.facts)
        return self._undetermined(verdict, found, others, facts=deciding or decisive[0].facts)

    def _undetermined(
        self, verdict: Verdict, found: Standing, others: Sequence[_Way], *, facts: tuple[str, ...]
    ) -> Verdict:
        web = Web(found, self.versions, {event.id: event for event in self.events})
        cited = {*self._cited_together(verdict, others), *events_behind_all(web, facts)}
        named = tuple(map(Recorded, facts))
        key = "verdict.disputed" if set(facts) & set(found.disputed) else "verdict.hourless"
        return replace(
            verdict,
            verdict=VerdictCode.UNDETERMINED,
            headline=saying(key, facts=named, said=verdict.headline),
            events=tuple(event.id for event in self.events if event.id in cited),
            decides=facts,
            way_on=(Way(WayKind.PROOF, saying("way.proof", facts=named)),),
        )

    def _cited_together(self, verdict: Verdict, others: Sequence[_Way]) -> tuple[str, ...]:
        """Return what a verdict cites with what it would rest on, were the doubtful facts that it
        cites the other way: what made no difference in the end is needed to tell so again.
        """
        cited = set(verdict.events)
        waiting = list(others)
        while near := [one for one in waiting if not cited.isdisjoint(one.facts)]:
            waiting = [one for one in waiting if one not in near]
            cited.update(event for one in near for event in one.verdict.events)
        return tuple(event.id for event in self.events if event.id in cited)

    def _the_other_way(self, facts: tuple[str, ...], found: Standing) -> Verdict:
        """Judge without what is in dispute among some facts, and with the others late on their
        day.
        """
        disputed = tuple(one for one in facts if one in found.disputed)
        other = self._without(disputed)
        late = frozenset(facts).difference(disputed)
        if not late:
            return other.by(standing(other.versions, other.events, self.now, self.as_of))
        course = Course.start(other.versions, other.events)
        return other.by(course.at_day_ends(self.now, self.as_of, facts=late))

    def by(self, found: Standing) -> Verdict:
        """Judge the point by a standing that has been computed already."""
        (only,) = judged(self.claim, found, self.versions, self.events).verdicts
        return only

    def _without(self, facts: tuple[str, ...]) -> Trial:
        """Return the trial without some facts: every record of them, and what was said about it."""
        if not facts:
            return self
        known = fact_index(self.events, sides={})
        gone = frozenset(one for fact in facts for one in known.records(fact))
        return self._replace(events=tuple(one for one in self.events if one.id not in gone))


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
