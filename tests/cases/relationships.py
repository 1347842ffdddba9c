"""Relationships kept as texts: an agreement with its later versions, and what happened.

Everything is reached as a user reaches it: the texts are read by `trato.core.text`, the events by
`trato.core.events`; a fact without `recorded_at` was entered when it happened. A proposal or an
approval names its version, and gets the hash of that text.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time
from functools import cache
from pathlib import Path

from trato.core.agreement import Side, Verb, Version
from trato.core.claims import Claim, claim_of
from trato.core.events import Event, read_event
from trato.core.standing import standing
from trato.core.standing.values import Obligation, Standing
from trato.core.text import read
from trato.core.verdict import Judgement, judge

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Relationship:
    """Two sides, the texts that they were offered, and the facts on record."""

    versions: tuple[Version, ...]
    events: tuple[Event, ...]

    def standing(self, at: datetime, as_of: datetime | None = None) -> Standing:
        """What each side owes, has kept or broken at `at`."""
        return standing(self.versions, self.known(at), at, as_of)

    def known(self, at: datetime) -> tuple[Event, ...]:
        """The facts on record at `at`; a later fact may not even be known to exist."""
        return tuple(event for event in self.events if event.recorded_at <= at)

    def judge(self, claim: Claim, at: datetime) -> Judgement:
        """Who is right about a claim, at `at`."""
        return judge(claim, self.versions, self.known(at), at)

    def judge_complaint(self, complaint: str, at: datetime) -> Judgement:
        """Who is right about the claims of a complaint on record."""
        claim = claim_of(self.event(complaint))
        assert claim is not None
        return self.judge(claim, at)

    def event(self, id: str) -> Event:
        """The fact with this id."""
        return next(event for event in self.events if event.id == id)


@cache
def version(number: int, text: str, assumed_signed_at: datetime | None = None) -> Version:
    """Read a text, which must be without a problem, as a version."""
    reading = read(text)
    wrong = [found for found in reading.problems if found.blocks]
    assert reading.agreement is not None
    assert not wrong, "\n".join(map(str, wrong))
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Version(number, f"sha256:{digest}", reading.agreement, assumed_signed_at)


def facts(lines: Iterable[str], versions: Iterable[Version]) -> tuple[Event, ...]:
    """Read one event a line."""
    hashes = {one.number: one.sha256 for one in versions}
    return tuple(fact(json.loads(line), hashes) for line in lines if line.strip())


def fact(raw: Mapping[str, object], hashes: Mapping[int, str] | None = None) -> Event:
    """Read one event, which must be without a problem."""
    event = read_event(completed(raw, hashes or {}))
    assert isinstance(event, Event), event
    return event


def completed(raw: Mapping[str, object], hashes: Mapping[int, str]) -> dict[str, object]:
    """Return what was written with what goes without saying: when it was entered, the hash."""
    event = dict(raw)
    fields = event.get("fields")
    if isinstance(fields, dict) and str(event["kind"]).startswith("version_"):
        event["fields"] = {**fields, "sha256": hashes[fields["version"]]}
    if "recorded_at" not in event:
        at = datetime.fromisoformat(str(event["at"]))
        event["recorded_at"] = (at if at.tzinfo else datetime.combine(at, time(), UTC)).isoformat()
    return event


@cache
def scenario(name: str) -> Relationship:
    """One of the relationships in `scenarios`."""
    folder = HERE / "scenarios" / name
    texts = {1: folder / "acuerdo.md"}
    texts.update({int(path.stem): path for path in sorted(folder.glob("versiones/*.md"))})
    versions = tuple(
        version(number, path.read_text(encoding="utf-8")) for number, path in texts.items()
    )
    lines = (folder / "hechos.jsonl").read_text(encoding="utf-8").splitlines()
    return Relationship(versions, facts(lines, versions))


def obligation(
    found: Standing,
    clause: str,
    *,
    verb: Verb | None = None,
    trigger: str | None = None,
    period: str | None = None,
    thing: str | None = None,
) -> Obligation:
    """The one obligation that fits."""
    fitting = [
        one
        for one in found.obligations
        if one.clause == clause
        and (verb is None or one.verb is verb)
        and (trigger is None or one.trigger_event == trigger)
        and (period is None or one.period == period)
        and (thing is None or one.thing == thing)
    ]
    assert len(fitting) == 1, (clause, verb, trigger, period, thing, fitting)
    return fitting[0]


def owed_next(
    found: Standing, side: Side, *, apart_from: tuple[Verb, ...] = ()
) -> list[Obligation]:
    """The duties of a side that fall due after `found.at`, soonest first: those that are open, and
    those that begin with their next period."""
    later = [
        one
        for one in (*found.obligations, *found.coming)
        if one.is_open
        and one.debtor is side
        and one.verb not in apart_from
        and one.due is not None
        and one.due.at >= found.at
    ]
    return sorted(later, key=lambda one: one.due.at if one.due else found.at)
