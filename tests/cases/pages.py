"""Contract cases kept as pages: an agreement, and under it each case with its facts.

A page has one ```` ```agreement ```` fence, the instant at which both signed, and for each case a
heading with its name, the question, the instant at which it is asked, and the fences `events`
(one a line), `claim` where somebody claims, and `expected`.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from functools import cache
from typing import Any

from tests.cases.relationships import HERE, Relationship, facts, version
from trato.core.claims import Claim, claim_of
from trato.core.events import Event, read_event
from trato.core.problems import Problem
from trato.core.standing.values import Standing
from trato.core.verdict import Judgement

_FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_CASE = re.compile(r"^## ([A-Z]\d\d)$", re.MULTILINE)


@dataclass(frozen=True)
class Case:
    """One case: who agreed what, what happened, what is asked and when, and the answer."""

    relationship: Relationship
    now: datetime
    expected: dict[str, Any]
    claim: Claim | None

    @property
    def standing(self) -> Standing:
        """What each side owes, has kept or broken when the question is asked."""
        return self.relationship.standing(self.now)

    def known_on(self, day: str) -> Standing:
        """What was known at the end of a day about how things stood then."""
        [offset] = {self.now.strftime("%z")}
        at = datetime.fromisoformat(f"{day}T23:59:59{offset}")
        return self.relationship.standing(at, at)

    @property
    def judgement(self) -> Judgement:
        """Who is right about the claim."""
        assert self.claim is not None
        return self.relationship.judge(self.claim, self.now)

    def money(self, key: str) -> Decimal:
        """An amount of the answer."""
        return Decimal(self.expected[key])

    def instant(self, key: str) -> datetime:
        """An instant of the answer."""
        return datetime.fromisoformat(self.expected[key])


def _pages() -> dict[str, str]:
    pages: dict[str, str] = {}
    for path in sorted((HERE / "contracts").glob("*.md")):
        text = path.read_text(encoding="utf-8")
        pages.update(dict.fromkeys(_CASE.findall(text), text))
    return pages


NAMES = tuple(sorted(_pages()))


def _part(name: str) -> tuple[str, str]:
    """The head of the page of a case, and the case's own part."""
    head, *parts = _CASE.split(_pages()[name])
    return head, parts[parts.index(name) + 1]


def _fence(part: str, kind: str) -> str | None:
    return next((body for found, body in _FENCE.findall(part) if found == kind), None)


@cache
def case(name: str) -> Case:
    """Read a case."""
    head, part = _part(name)
    text = _fence(head, "agreement")
    signed = re.search(r"^Signed by both: (\S+)$", head, re.MULTILINE)
    now = re.search(r"^Now: (\S+)$", part, re.MULTILINE)
    expected = _fence(part, "expected")
    assert text is not None
    assert signed is not None
    assert now is not None
    assert expected is not None
    one = version(1, text, datetime.fromisoformat(signed[1]))
    events = facts((_fence(part, "events") or "").splitlines(), (one,))
    at = datetime.fromisoformat(now[1])
    return Case(
        Relationship((one,), events), at, json.loads(expected), _claim(_fence(part, "claim"), at)
    )


def _claim(page: str | None, at: datetime) -> Claim | None:
    """A claim is read as a complaint is: its fields are the same."""
    if page is None:
        return None
    raw = json.loads(page)
    event = read_event(
        {
            "id": raw.get("id", "claim"),
            "at": at.isoformat(),
            "recorded_at": at.isoformat(),
            "by": raw["by"],
            "kind": "complaint",
            "fields": {"claims": raw["claims"]},
        }
    )
    assert isinstance(event, Event), event
    return claim_of(event)


def expected_of(name: str) -> object:
    """What is expected of a case whose facts cannot even be entered."""
    return json.loads(_fence(_part(name)[1], "expected") or "null")


def refusals(name: str) -> list[Problem]:
    """The problems for which the facts of a case are refused when they are entered."""
    lines = (_fence(_part(name)[1], "events") or "").splitlines()
    found: list[Problem] = []
    for line in lines:
        raw = json.loads(line)
        event = read_event({"recorded_at": raw["at"], **raw})
        found += event if isinstance(event, list) else []
    return found
