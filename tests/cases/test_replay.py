"""A verdict can be computed again from the texts and the events that it cites, and from no less."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from random import Random

import pytest

from tests.cases.claims import claims_about
from tests.cases.pages import NAMES
from tests.cases.relationships import Relationship
from tests.cases.test_order_of_entries import SCENARIOS, UNENTERED, relationship_of
from trato.core.claims import Claim, claim_of
from trato.core.events import EventKind
from trato.core.standing import standing
from trato.core.verdict import Verdict, deepened, judge
from trato.core.verdict.trial import conclusion_of, without_clause

EVERY = [*SCENARIOS, *(one for one in NAMES if one != UNENTERED)]
DRAWN = 25


def asked_of(told: Relationship, at: datetime) -> list[Claim]:
    """Every claim that either side could make at an instant."""
    found = standing(told.versions, told.known(at), at)
    agreements = [one.agreement for one in told.versions if one.number == found.version]
    return [claim for one in agreements for claim in claims_about(found, one)]


def instants(told: Relationship) -> tuple[datetime, datetime]:
    """Half-way through what was recorded, and its end."""
    recorded = sorted(event.recorded_at for event in told.events)
    return recorded[len(recorded) // 2], recorded[-1]


def complaints(told: Relationship) -> Iterator[Claim]:
    """The complaints on record."""
    for event in told.events:
        claim = claim_of(event) if event.kind is EventKind.COMPLAINT else None
        if claim is not None:
            yield claim


def told_again(verdict: Verdict, claim: Claim, told: Relationship, ids: tuple[str, ...]) -> Verdict:
    """The verdict on the same point by the texts and these events alone."""
    alone = [event for event in told.events if event.id in ids]
    again = judge(claim, told.versions, alone, verdict.at, verdict.as_of)
    return again.verdicts[verdict.index]


def assert_told_again(told: Relationship, claim: Claim, at: datetime) -> None:
    """The events that a verdict cites give the same word, the same amounts, the same due."""
    for verdict in judge(claim, told.versions, told.known(at), at).verdicts:
        again = told_again(verdict, claim, told, verdict.events)
        assert conclusion_of(again) == conclusion_of(verdict), (claim, verdict.events)


@pytest.mark.parametrize("name", EVERY)
def test_the_cited_events_alone_give_the_same_verdict(name: str) -> None:
    """On every complaint on record, and on claims that either side could have made."""
    told = relationship_of(name)
    for at in instants(told) if told.events else ():
        possible = asked_of(told, at)
        drawn = Random(f"{name} {at}").sample(possible, min(DRAWN, len(possible)))
        for claim in (*complaints(told), *drawn):
            assert_told_again(told, claim, at)


@pytest.mark.hunt
@pytest.mark.parametrize("name", EVERY)
def test_every_claim_that_could_be_made_is_told_again(name: str) -> None:
    """Nothing that either side could ever have claimed rests on something that is not cited."""
    told = relationship_of(name)
    for at in instants(told) if told.events else ():
        for claim in asked_of(told, at):
            assert_told_again(told, claim, at)


@pytest.mark.parametrize("name", SCENARIOS)
def test_the_irreducible_set_is_enough_and_nothing_in_it_too_much(name: str) -> None:
    """Alone it gives the conclusion; without any of its events or clauses, another one."""
    told = relationship_of(name)
    at = max(event.recorded_at for event in told.events)
    for claim in complaints(told):
        judgement = judge(claim, told.versions, told.events, at)
        for verdict in deepened(judgement, claim, told.versions, told.events, at).verdicts:
            least = verdict.irreducible
            assert least is not None
            assert set(least.events) <= set(verdict.events)
            conclusion = conclusion_of(verdict)
            again = told_again(verdict, claim, told, least.events)
            assert conclusion_of(again) == conclusion
            for event in least.events:
                kept = tuple(one for one in least.events if one != event)
                again = told_again(verdict, claim, told, kept)
                assert conclusion_of(again) != conclusion, event
            for label in least.clauses:
                less = Relationship(without_clause(told.versions, label), told.events)
                again = told_again(verdict, claim, less, least.events)
                assert conclusion_of(again) != conclusion, label
