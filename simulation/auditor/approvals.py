"""Approvals: what the provider owes once the client has approved a delivery.

Who accepts it approves it; so does a silence that accepts, at the last instant of its window.
"""

from __future__ import annotations

from collections.abc import Iterator

from simulation.auditor.dues import due_after
from simulation.auditor.duties import duties_of
from simulation.auditor.findings import Answered, Audit, Finding, Known
from simulation.auditor.timeline import lived
from trato.core.agreement import DueAfter, Duty, Each, Verb


def approved(known: Known, clause: str, audit: Audit) -> Iterator[Finding]:
    """Return one finding for each answer that accepts, by the sentence of its day."""
    for answer in audit.answers:
        force = known.in_force(answer.at)
        over = known.ended_at is not None and answer.at > known.ended_at
        if force is None or over or answer.answer != "accepted" or answer.at > known.now:
            continue
        for label, duty in duties_of(force, Verb.DELIVER):
            if label == clause and isinstance(duty.trigger, Each):
                blank = _owed(known, answer, clause, duty)
                yield lived(known, blank, [], None)


def _owed(known: Known, answer: Answered, clause: str, duty: Duty) -> Finding:
    force = known.in_force(answer.at)
    assert force is not None
    assert isinstance(duty.due, DueAfter)
    event = answer.event or answer.delivery
    due = due_after(force.agreement, duty.due, answer.at)
    found = Finding(clause, duty.debtor, answer.at, force.number, event=event, due=due)
    return found.because(f"{answer.delivery} accepted at {answer.at.isoformat()}")
