"""The whole audit: from the texts and the entries to what each side owes, has kept or broken."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from itertools import combinations

from simulation.auditor import money
from simulation.auditor.contact import contact
from simulation.auditor.duties import answers, calls, duties_of, periodic
from simulation.auditor.findings import Audit, Finding, InForce
from simulation.auditor.record import Fact, facts_known
from simulation.auditor.reviews import review
from trato.core.agreement import Clause, Duty, Every, May, Side, Verb, Version
from trato.core.events import Event, EventKind

MOST_DOUBTED = 6


def audit(
    versions: tuple[Version, ...],
    events: Iterable[Event],
    now: datetime,
    as_of: datetime | None = None,
) -> Audit:
    """Return what is owed, kept and broken at `now`, by what was recorded up to `as_of`."""
    facts = facts_known(versions[0].agreement, events, now=now, as_of=as_of)
    found = _audit_facts(versions, facts, now)
    doubted = [fact for fact in facts if fact.disputed]
    assert len(doubted) <= MOST_DOUBTED, "the simulation disputes less at once"
    others = []
    for count in range(1, len(doubted) + 1):
        for without in combinations(doubted, count):
            left = [fact for fact in facts if fact not in without]
            others.append((frozenset(f.id for f in without), _audit_facts(versions, left, now)))
    found.findings = [_weighed(finding, others) for finding in found.findings]
    return found


def _weighed(finding: Finding, others: list[tuple[frozenset[str], Audit]]) -> Finding:
    """Name the disputed facts without which a finding would be another one: those that decide
    alone; when none does, all that decide together.
    """
    deciding = [
        without
        for without, other in others
        if not any(_same_outcome(finding, twin) for twin in other.findings)
    ]
    alone = [without for without in deciding if len(without) == 1]
    return replace(finding, undetermined=frozenset().union(*(alone or deciding)))


def _same_outcome(one: Finding, other: Finding) -> bool:
    return (
        one.key == other.key
        and one.state == other.state
        and (one.breached_at is None) == (other.breached_at is None)
    )


def _audit_facts(versions: tuple[Version, ...], facts: list[Fact], now: datetime) -> Audit:
    found = Audit()
    forces = in_force(versions, facts)
    if not forces:
        return found
    for clause in forces[-1].agreement.clauses:
        _audit_clause(clause, forces, facts, now, found)
    money.reckon(forces, facts, now, found)
    return found


def in_force(versions: tuple[Version, ...], facts: list[Fact]) -> list[InForce]:
    """Return the versions that both sides have approved, each until the next one takes over."""
    starts: list[tuple[datetime, Version]] = []
    for version in versions:
        at = version.assumed_signed_at or _approved_at(version, facts)
        if at is not None:
            starts.append((at, version))
    starts.sort(key=lambda one: one[0])
    ends = [*(at for at, _ in starts[1:]), None]
    return [
        InForce(version.number, version.agreement, at, until)
        for (at, version), until in zip(starts, ends, strict=False)
    ]


def _approved_at(version: Version, facts: list[Fact]) -> datetime | None:
    """Return when the last side approved those bytes; proposing approves for one's own side."""
    kinds = (EventKind.VERSION_PROPOSED, EventKind.VERSION_APPROVED)
    approved: dict[Side, datetime] = {}
    force = InForce(version.number, version.agreement, facts[0].at) if facts else None
    for fact in facts:
        same = fact.event.fields.get("version") == version.number
        bytes_match = version.sha256.endswith(fact.named("sha256") or "?")
        if fact.kind not in kinds or not same or not bytes_match or fact.side is None:
            continue
        if force is not None and fact.confirmed and force.may(fact.event.by, May.APPROVE):
            approved.setdefault(fact.side, fact.at)
    return max(approved.values()) if len(approved) == len(Side) else None


def _audit_clause(
    clause: Clause, forces: list[InForce], facts: list[Fact], now: datetime, found: Audit
) -> None:
    label = clause.label
    for force in forces:
        for verb in (Verb.DELIVER, Verb.REPORT, Verb.GIVE):
            for duty in _of_clause(force, verb, label):
                if isinstance(duty.trigger, Every):
                    found.findings.extend(periodic(force, label, duty, facts, now))
    found.findings.extend(contact(forces, label, facts, now))
    for duty in _of_clause(forces[0], Verb.CALL, label):
        found.findings.extend(calls(forces[0], label, duty, facts, now))
    found.findings.extend(answers(forces, label, facts, now))
    review(forces, label, facts, now, found)


def _of_clause(force: InForce, verb: Verb, label: str) -> list[Duty]:
    return [duty for at, duty in duties_of(force, verb) if at == label]
