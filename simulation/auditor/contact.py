"""Rhythms of contact: a window opens at the start and at every contact; one silence, one breach."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from simulation.auditor.dues import after
from simulation.auditor.findings import Finding, InForce
from simulation.auditor.record import Fact
from trato.core.agreement import AtLeastEvery, Counts, Duty
from trato.core.events import Channel, EventKind


def contact(
    force: InForce, clause: str, duty: Duty, facts: list[Fact], now: datetime
) -> Iterator[Finding]:
    """Yield one finding per window."""
    assert isinstance(duty.trigger, AtLeastEvery)
    opened_at, number = force.since, 0
    for fact in facts:
        if fact.at > force.since and is_contact(fact, duty):
            yield _window(force, clause, duty, opened_at, number).settled(fact, now)
            opened_at, number = fact.at, number + 1
    yield _window(force, clause, duty, opened_at, number).settled(None, now)


def _window(force: InForce, clause: str, duty: Duty, opened_at: datetime, number: int) -> Finding:
    assert isinstance(duty.trigger, AtLeastEvery)
    due = after(force.agreement, duty.trigger.duration, opened_at)
    blank = Finding(clause, duty.debtor, opened_at, number=number, due=due)
    return blank.because(f"a window opened at {opened_at.isoformat()}")


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
