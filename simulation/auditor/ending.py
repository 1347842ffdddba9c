"""The end of an agreement.

Duties to do something that are not yet due end with it. What is due stays owed; so does what was
invoiced, and the report of a period that is complete.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from simulation.auditor import clock
from simulation.auditor.duties import duties_of
from simulation.auditor.findings import ENDED, OPEN, Finding, InForce, Known
from trato.core.agreement import Every, Verb


def ended(known: Known, then: list[Finding], now: list[Finding], at: datetime) -> list[Finding]:
    """Return what is left after the end, from what stood at it and what would stand without it."""
    before = {one.key: one for one in then}
    kept = []
    for finding in (one for one in now if one.sure_from < at or _is_money(known, one)):
        twin = before.get(finding.key)
        if _goes_on(known, finding, at):
            kept.append(finding)
        elif twin is not None and twin.state == OPEN:
            kept.append(
                replace(twin, state=ENDED, waits=False, held=False).because(f"it ended at {at}")
            )
        elif twin is not None:
            kept.append(finding)
    return kept


def _is_money(known: Known, finding: Finding) -> bool:
    return finding.clause in _clauses(known.version(finding.version), Verb.PAY)


def _clauses(force: InForce, verb: Verb) -> set[str]:
    return {label for label, _ in duties_of(force, verb)}


def _goes_on(known: Known, finding: Finding, at: datetime) -> bool:
    """Tell whether it is money, a review, or the report of a period that was complete by then."""
    force = known.version(finding.version)
    if _is_money(known, finding) or finding.clause in _clauses(force, Verb.REVIEW):
        return True
    for label, duty in duties_of(force, Verb.REPORT):
        if label == finding.clause and isinstance(duty.trigger, Every) and finding.sure_from < at:
            year, month = finding.period.split("-")
            following = clock.months_after(clock.clamped(int(year), int(month), 1), 1)
            return following <= clock.local_day(force.agreement.header.zone, at)
    return False
