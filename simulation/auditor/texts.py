"""Texts: which version is in force from when, as both sides approve it.

A version is in force once both sides have approved those bytes and its date has come. One that says
from when it reaches back is in force from that date on, as soon as it is approved.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from simulation.auditor import clock
from simulation.auditor.closing import without_days_off
from simulation.auditor.findings import InForce
from simulation.auditor.record import Fact
from trato.core.agreement import May, Side, Version
from trato.core.events import EventKind


@dataclass(slots=True)
class Proposal:
    """What became of one version: offered, approved by one side or both, refused, taken back."""

    by: Side | None = None
    is_open: bool = True
    approvals: dict[Side, datetime] = field(default_factory=dict)

    @property
    def approved_at(self) -> datetime | None:
        """Return when the last side approved it; None until both have."""
        return max(self.approvals.values()) if len(self.approvals) == len(Side) else None


def in_force(versions: tuple[Version, ...], facts: list[Fact]) -> list[InForce]:
    """Return the versions that are in force in turn, each until the next one takes over, with the
    days off that were announced under them."""
    starts: list[tuple[datetime, Version]] = []
    for version in versions:
        at = version.assumed_signed_at or _starts(version, facts, [since for since, _ in starts])
        if at is not None:
            starts.append((at, version))
    starts.sort(key=lambda one: (one[0], one[1].number))
    found: list[InForce] = []
    for at, version in starts:
        if found and version.number < found[-1].number:
            continue  # a later text is in force already
        if found:
            found[-1] = found[-1]._replace(until=at)
        found.append(InForce(version.number, version.agreement, at))
    return without_days_off(found, facts)


def _starts(version: Version, facts: list[Fact], earlier: list[datetime]) -> datetime | None:
    """Return from when a version is in force; the first one has nothing to reach back over."""
    approved_at = _proposed(version, facts).approved_at
    amends = version.agreement.amends
    zone = version.agreement.header.zone
    if approved_at is None or amends is None:
        return approved_at
    amending = any(since <= approved_at for since in earlier)
    if amends.reaches_back_to is not None and amending:
        return clock.first_instant(zone, amends.reaches_back_to)
    if amends.from_on is not None:
        return max(approved_at, clock.first_instant(zone, amends.from_on))
    return approved_at


def _proposed(version: Version, facts: list[Fact]) -> Proposal:
    """Walk through what both sides said of a version."""
    proposal = Proposal()
    for fact in (one for one in facts if _is_about(one, version)):
        if proposal.approved_at is not None:
            break
        match fact.kind:
            case EventKind.VERSION_PROPOSED:
                if not proposal.is_open:
                    proposal = Proposal()
                proposal.by = fact.side
                _approve(proposal, version, fact)
            case EventKind.VERSION_APPROVED if proposal.is_open:
                _approve(proposal, version, fact)
            case EventKind.VERSION_REFUSED if proposal.is_open:
                proposal.is_open = False
            case EventKind.VERSION_WITHDRAWN if proposal.is_open and fact.side is proposal.by:
                proposal.is_open = False
            case _:
                pass
    return proposal


def _is_about(fact: Fact, version: Version) -> bool:
    """Tell whether a side says something of a version, and of those very bytes."""
    same = fact.event.fields.get("version") == version.number
    return same and fact.side is not None and version.sha256.endswith(fact.named("sha256") or "?")


def _approve(proposal: Proposal, version: Version, fact: Fact) -> None:
    """Count an approval, by somebody who may; proposing approves for one's own side."""
    assert fact.side is not None
    force = InForce(version.number, version.agreement, fact.at)
    if fact.confirmed and force.may(fact.event.by, May.APPROVE):
        proposal.approvals.setdefault(fact.side, fact.at)
