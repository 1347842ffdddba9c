"""The life of one obligation, walked in order of time: what moves its due, and how it ends.

A due moves by pauses: time that was lost through the other side, or for which a power held it
still. While one lasts nothing is late, and what is done then is in time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import NamedTuple

from simulation.auditor import clock
from simulation.auditor.clock import Due
from simulation.auditor.findings import WAIVED, Finding, InForce, Known
from simulation.auditor.record import Fact
from trato.core.agreement import May
from trato.core.events import EventKind

Moves = Callable[[Due, datetime, datetime], Due]


class Pause(NamedTuple):
    """Time that does not count: since when, until when (None: it still lasts), what it adds.
    `by_power`: somebody holds it still, where else only its clock stands."""

    since: datetime
    until: datetime | None
    moves: Moves
    why: str
    by_power: bool = False


@dataclass(slots=True)
class _Course:
    """Where an obligation stands on its way."""

    finding: Finding
    pauses: list[Pause] = field(default_factory=list)
    since: datetime | None = None  # when the first of them began
    granted_at: datetime | None = None  # what was lost before this is in the due that was granted

    def is_breached(self, at: datetime) -> bool:
        """Tell whether its due has passed with nothing to hold it back."""
        due = self.finding.due
        return due is not None and due.passed_at(at) and not self.pauses

    def turn(self, pause: Pause, at: datetime) -> None:
        """Let a pause begin, unless it comes too late, or end."""
        if at == pause.since and not self.is_breached(at):
            self.since = self.since if self.pauses else at
            self.pauses.append(pause)
        elif at == pause.until and pause in self.pauses:
            self.pauses.remove(pause)
            if not self.pauses:  # what overlaps counts once
                self.add(pause, at)

    def add(self, pause: Pause, until: datetime) -> None:
        """Add the time in which it stood still to the due, as far as that was not granted since."""
        due, since = self.finding.due, self.since
        assert since is not None
        since = since if self.granted_at is None else max(since, self.granted_at)
        if due is None or since >= until:
            return
        moved = pause.moves(due, since, until)
        why = f"{pause.why}, from {since} to {until}: due moves to {moved.at}"
        self.finding = replace(self.finding, due=moved).because(why)


def lived(known: Known, blank: Finding, pauses: list[Pause], done: Fact | None) -> Finding:
    """Return an obligation as it stands now."""
    course = _Course(blank)
    for at, mark in sorted(_marks(known, blank, pauses, done), key=lambda one: one[0]):
        if at > known.now:
            break
        if isinstance(mark, Fact):
            ended = _met(course, mark, done, known.version(blank.version))
            if ended is not None:
                return ended
        else:
            course.turn(mark, at)
    if course.pauses:
        held = any(one.by_power for one in course.pauses)
        waiting = replace(course.finding, waits=True, held=held)
        return waiting.because(f"{course.pauses[0].why}, still")
    return course.finding.settled(None, known.now)


def _marks(
    known: Known, blank: Finding, pauses: list[Pause], done: Fact | None
) -> Iterator[tuple[datetime, Fact | Pause]]:
    """Yield what happens to an obligation; of one instant, facts come first."""
    force = known.version(blank.version)
    for fact in known.facts:
        if fact is done or _is_granted(fact, blank, force):
            yield fact.at, fact
    for pause in pauses:
        yield pause.since, pause
        if pause.until is not None:
            yield pause.until, pause


def _is_granted(fact: Fact, finding: Finding, force: InForce) -> bool:
    """Tell whether a fact is what a creditor may grant, granted by somebody who may."""
    return (
        fact.kind in {EventKind.WAIVER, EventKind.EXTENSION_GRANTED}
        and fact.named("obligation") == finding.key
        and fact.side is finding.debtor.other
        and fact.confirmed
        and force.may(fact.event.by, May.ACCEPT)
    )


def _met(course: _Course, fact: Fact, done: Fact | None, force: InForce) -> Finding | None:
    """Take what was done, waived or granted; return the obligation if it ends with that."""
    breached = course.is_breached(fact.at)
    due = course.finding.due
    if fact is done:
        late = due is not None and not due.met_by(fact.at)
        stands = bool(course.pauses)
        if late and course.pauses:
            course.add(course.pauses[-1], fact.at)
        stands = stands or course.finding.stood_still
        return replace(course.finding, stood_still=stands).settled(fact, fact.at)
    if fact.kind is EventKind.WAIVER:
        mark = due.late_from if breached and due is not None else None
        waived = replace(course.finding, state=WAIVED, breached_at=mark)
        return waived.because(f"{fact.id} waives it")
    if due is None:
        return None
    granted = _granted(fact, force)
    if breached:
        last = course.finding.excused_until
        longest = granted if last is None else max(last, granted, key=lambda one: one.late_from)
        excused = replace(course.finding, excused_until=longest)
        course.finding = excused.because(f"{fact.id} excuses the delay until {granted.at}")
        return None
    course.finding = replace(course.finding, due=granted)
    course.finding = course.finding.because(f"{fact.id} grants until {granted.at}")
    course.granted_at = fact.at
    return None


def _granted(fact: Fact, force: InForce) -> Due:
    """Return the due that an extension grants: an instant, or a whole day."""
    zone = force.agreement.header.zone
    until = fact.event.moment_field("until")
    if isinstance(until, datetime):
        at = clock.local(zone, until)
        return Due(at, at)
    assert until is not None
    return clock.end_of_day(zone, until)
