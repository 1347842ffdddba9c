"""Rhythms of contact: a window opens at the start and at every contact; one silence, one breach."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from simulation.auditor.dues import after
from simulation.auditor.duties import duties_of
from simulation.auditor.findings import Finding, InForce, Known
from simulation.auditor.record import Fact
from trato.core.agreement import AtLeastEvery, Counts, Duty, Verb
from trato.core.events import Channel, EventKind


def contact(known: Known, clause: str) -> Iterator[Finding]:
    """Yield one finding per window: its length, and what ends it, are those of the version that
    was in force when it opened; the next one follows the version of its own day.
    """
    first = known.forces[0]
    if _rule(first, clause) is None:
        return
    window = _opened(first, clause, first.since, "")
    for fact in known.facts:
        duty = _rule(known.version(window.version), clause)
        assert duty is not None
        if fact.at > first.since and is_contact(fact, duty):
            yield window.settled(fact, known.now)
            window = _opened(known.in_force(fact.at) or first, clause, fact.at, fact.id)
    yield window.settled(None, known.now)


def _rule(force: InForce, clause: str) -> Duty | None:
    found = [duty for label, duty in duties_of(force, Verb.WRITE) if label == clause]
    return found[0] if found else None


def _opened(force: InForce, clause: str, at: datetime, event: str) -> Finding:
    duty = _rule(force, clause)
    assert duty is not None
    assert isinstance(duty.trigger, AtLeastEvery)
    due = after(force.agreement, duty.trigger.duration, at)
    blank = Finding(clause, duty.debtor, at, force.number, event=event, due=due)
    return blank.because(f"a window opened at {at.isoformat()}")


def is_contact(fact: Fact, duty: Duty) -> bool:
    """Tell whether a fact is a mail sent on one's own initiative, or what the clause counts."""
    if fact.side is not duty.debtor or fact.event.channel is not Channel.EMAIL:
        return False
    auto = fact.event.flag("auto", default=False)
    own = fact.event.flag("initiative", default=True) and not fact.event.names_field("answers")
    if fact.kind is EventKind.MESSAGE:
        return own and not auto
    for rule in duty.modifiers:
        if isinstance(rule, Counts) and fact.kind.value in rule.what:
            return not rule.negated
    return False
