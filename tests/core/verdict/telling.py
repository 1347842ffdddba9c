"""Asking about a story: one claim, its verdict, and the cited events that give it by themselves."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.core.standing.kernel.telling import Story, at
from trato.core.claims import Asserts, Claim, ClaimItem
from trato.core.verdict import Verdict, judge
from trato.core.verdict.trial import conclusion_of
from trato.core.verdict.wording import Speaker
from trato.core.words import Language


def asked(told: Story, when: str, by: str, asserts: str, **about: Any) -> Verdict:
    """Return the verdict on one claim. What it cites gives the same verdict alone."""
    found = _judged(told, when, by, asserts, about)
    kept = tuple(one for one in told.events if one.id in found.events)
    alone = _judged(replace(told, events=kept), when, by, asserts, about)
    assert conclusion_of(alone) == conclusion_of(found)
    return found


def word(told: Story, when: str, by: str, asserts: str, **about: Any) -> str:
    """Return the word of the verdict on one claim."""
    return asked(told, when, by, asserts, **about).verdict.value


def _judged(told: Story, when: str, by: str, asserts: str, about: dict[str, Any]) -> Verdict:
    claim = Claim("r", by, at(when), (ClaimItem(Asserts(asserts), **about),))
    (found,) = judge(claim, told.versions, told.events, at(when)).verdicts
    return found


def in_spanish(told: Story, found: Verdict) -> str:
    """Return what a verdict says first, as the client reads it."""
    agreement = told.versions[-1].agreement
    return Speaker(Language.SPANISH, agreement).sentence(found.headline)
