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
from simulation.auditor.texts import in_force
from trato.core.agreement import Verb, Version
from trato.core.events import Event

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
        _audit_clause(clause.label, forces, facts, now, found)
    money.reckon(forces, facts, now, found)
    return found


def _audit_clause(
    label: str, forces: list[InForce], facts: list[Fact], now: datetime, found: Audit
) -> None:
    for verb in (Verb.DELIVER, Verb.REPORT, Verb.GIVE):
        found.findings.extend(periodic(forces, verb, label, facts, now))
    found.findings.extend(contact(forces, label, facts, now))
    for at, duty in duties_of(forces[0], Verb.CALL):
        if at == label:
            found.findings.extend(calls(forces[0], label, duty, facts, now))
    found.findings.extend(answers(forces, label, facts, now))
    review(forces, label, facts, now, found)
