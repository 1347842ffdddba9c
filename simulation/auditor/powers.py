"""Powers: an act is tested once, by what was recorded when it bound its side.

It never gains effect later; it loses it when a later record takes its ground away. What is held
still goes on when the ground is gone, or when it has lasted as long as it may.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import islice
from typing import NamedTuple

from simulation.auditor import clock
from simulation.auditor.clock import ONE_DAY
from simulation.auditor.findings import OPEN_LATE, Audit, Held, InForce, Known
from simulation.auditor.ledger import Ledger
from simulation.auditor.money import reckon
from simulation.auditor.record import Fact
from trato.core.agreement import Effect, May, Power, Side, Term, Unit
from trato.core.events import EventKind

_MONEY = frozenset(
    {EventKind.INVOICE, EventKind.PAYMENT, EventKind.WAIVER, EventKind.EXTENSION_GRANTED}
)
_ACTING = (May.SIGN, May.APPROVE, May.ACCEPT, May.ASK, May.PAY)


class Use(NamedTuple):
    """The use of a power: whether it had effect, from when, and until when if it lost its ground
    or ran out."""

    fact: Fact
    power: Power
    effective: bool
    since: datetime
    until: datetime | None = None
    lost_at: datetime | None = None


def uses(ledger: Ledger, known: Known, without: frozenset[str]) -> list[Use]:
    """Return every use of a power, each tested by what was recorded when it bound its side."""
    return [_told(ledger, known, use, without) for use in _uses(known)]


def _told(ledger: Ledger, known: Known, use: Use, without: frozenset[str]) -> Use:
    fact = use.fact
    if fact.bound_at is None:
        return use._replace(effective=False)
    if not _holds(ledger, fact, fact.bound_at, without):
        return use._replace(effective=False)
    later = ledger.records_after(fact, fact.bound_at)
    lost_at = next((at for at in later if not _holds(ledger, fact, at, without)), None)
    ends = [lost_at, _ends(known, use.power, fact, is_grounded=lost_at is None)]
    until = min((at for at in ends if at is not None), default=None)
    return use._replace(effective=True, until=until, lost_at=lost_at)


def _holds(ledger: Ledger, fact: Fact, told: datetime, without: frozenset[str]) -> bool:
    """Tell whether a use has effect by what had been recorded up to an instant."""
    seen = ledger.seen(fact.at, told, without)
    found = _uses(seen) if seen is not None else []
    return any(one.fact.id == fact.id and one.effective for one in found)


# --- by the facts alone -----------------------------------------------------------------------


def _uses(known: Known) -> list[Use]:
    """Return every use of a power, as the facts alone would have it."""
    found: list[Use] = []
    for fact in known.facts:
        force = known.in_force(fact.at)
        if fact.kind is EventKind.POWER_USED and force is not None:
            found += [_use(known, power, fact, found) for power in _named(force, fact)]
    return found


def _use(known: Known, power: Power, fact: Fact, earlier: list[Use]) -> Use:
    ends = starts = fact.at
    effective = _may_use(known, power, fact)
    if power.effect is Effect.TERMINATE:
        over = any(at <= fact.at for at in terms(known))
        done = any(one.effective and one.power.effect is power.effect for one in earlier)
        starts = _after_notice(known, power, fact)
        return Use(fact, power, effective and not over and not done, starts)
    mine = [one for one in earlier if one.effective and one.power.effect is power.effect]
    held = any(one.until is None or fact.at < one.until for one in mine)
    effective = effective and not held and is_owing(known, fact.at)
    until = _ends(known, power, fact, is_grounded=True) if effective else ends
    return Use(fact, power, effective, starts, until)


def _named(force: InForce, fact: Fact) -> Iterator[Power]:
    for clause in force.agreement.clauses:
        if clause.label == fact.named("clause"):
            yield from (one for one in clause.sentences if isinstance(one, Power))


def _may_use(known: Known, power: Power, fact: Fact) -> bool:
    """Tell whether who used a power is of its holder, may act for them, and is bound by it."""
    force = known.in_force(fact.at)
    assert force is not None
    role = any(force.may(fact.event.by, one) for one in _ACTING)
    return fact.side is power.holder and role and fact.confirmed


def _after_notice(known: Known, power: Power, fact: Fact) -> datetime:
    assert power.notice is not None
    assert power.notice.unit is Unit.CALENDAR_DAY
    zone = known.forces[0].agreement.header.zone
    last = clock.local_day(zone, fact.at) + power.notice.count * ONE_DAY
    return clock.end_of_day(zone, last).late_from


def is_owing(known: Known, at: datetime) -> bool:
    """Tell whether an invoice to the client is overdue at an instant."""
    found = Audit()
    reckon(known.until(at), found)
    return any(one.debtor is Side.CLIENT and one.state == OPEN_LATE for one in found.findings)


def _ends(known: Known, power: Power, fact: Fact, *, is_grounded: bool) -> datetime | None:
    """Return when what is held still goes on: its time is over, or its ground is gone."""
    if power.effect is not Effect.SUSPEND:
        return None
    assert power.duration is not None
    zone = known.forces[0].agreement.header.zone
    last = clock.local_day(zone, fact.at) + power.duration.count * ONE_DAY
    ends = [clock.end_of_day(zone, last).late_from]
    if is_grounded:
        later = (one.at for one in known.facts if one.kind in _MONEY and one.at > fact.at)
        paid = (at for at in later if at < ends[0] and not is_owing(known, at))
        ends += islice(paid, 1)
    return min(ends)


# --- what comes of them -----------------------------------------------------------------------


def held_by(found: list[Use]) -> tuple[Held, ...]:
    """Return what powers hold still, and for how long."""
    return tuple(
        Held(one.power.target or "", one.since, one.until, one.fact.id)
        for one in found
        if one.effective and one.power.effect is Effect.SUSPEND
    )


def end_of(known: Known, found: list[Use]) -> datetime | None:
    """Return the first instant at which the agreement is over, if it is by now."""
    terminated = (
        one.since for one in found if one.effective and one.power.effect is Effect.TERMINATE
    )
    ends = (at for at in (*terms(known), *terminated) if at <= known.now)
    return min(ends, default=None)


def terms(known: Known) -> list[datetime]:
    """Return the end of the term: it started during a day, so it ends with its anchor day."""
    force = known.forces[0]
    zone = force.agreement.header.zone
    found = []
    for clause in force.agreement.clauses:
        for term in (one for one in clause.sentences if isinstance(one, Term)):
            assert term.duration is not None
            assert term.duration.unit is Unit.MONTH
            first = clock.local_day(zone, force.since)
            last = clock.months_after(first, term.duration.count)
            if force.since == clock.first_instant(zone, first):
                last -= ONE_DAY
            found.append(clock.end_of_day(zone, last).late_from)
    return found
