"""The whole audit: from the texts and the entries to what each side owes, has kept or broken."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from itertools import combinations

from simulation.auditor.approvals import approved
from simulation.auditor.contact import contact
from simulation.auditor.duties import answers, calls, periodic
from simulation.auditor.ending import ended
from simulation.auditor.findings import Audit, Finding, Known
from simulation.auditor.ledger import Ledger
from simulation.auditor.money import reckon, taken_off
from simulation.auditor.powers import end_of, held_by, uses
from simulation.auditor.record import Fact
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
    ledger = Ledger(versions, events, as_of)
    facts = ledger.facts(now)
    found = _audited(ledger, facts, now, frozenset())
    doubted = [fact.id for fact in facts if fact.disputed]
    assert len(doubted) <= MOST_DOUBTED, "the simulation disputes less at once"
    others = []
    for count in range(1, len(doubted) + 1):
        for chosen in combinations(doubted, count):
            without = frozenset(chosen)
            left = [fact for fact in facts if fact.id not in without]
            others.append((without, _audited(ledger, left, now, without)))
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
        and (one.state, one.held) == (other.state, other.held)
        and (one.breached_at is None) == (other.breached_at is None)
    )


def _audited(ledger: Ledger, facts: list[Fact], now: datetime, without: frozenset[str]) -> Audit:
    forces = in_force(ledger.versions, facts)
    if not forces:
        return Audit()
    known = Known(forces, facts, now)
    used = uses(ledger, known, without)
    known = known._replace(held=held_by(used))
    end = end_of(known, used)
    if end is None:
        found = _known(known)
    else:
        *older, last = (one for one in forces if one.since < end)
        known = known._replace(forces=[*older, last._replace(until=None)])  # over is not amended
        then = _known(known.until(end))
        found = _known(known._replace(ended_at=end))
        found.findings = ended(known, then.findings, found.findings, end)
        found.credits = list(taken_off(known, found.findings))
    found.uses = {one.fact.id: (one.effective, one.lost_at) for one in used}
    return found


def _known(known: Known) -> Audit:
    found = Audit()
    for clause in known.forces[-1].agreement.clauses:
        _audit_clause(known, clause.label, found)
    reckon(known, found)
    found.credits = list(taken_off(known, found.findings))
    return found


def _audit_clause(known: Known, label: str, found: Audit) -> None:
    for verb in (Verb.DELIVER, Verb.REPORT, Verb.GIVE):
        found.findings.extend(periodic(known, verb, label))
    found.findings.extend(contact(known, label))
    found.findings.extend(calls(known, label))
    found.findings.extend(answers(known, label))
    review(known, label, found)
    found.findings.extend(list(approved(known, label, found)))
