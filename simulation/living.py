"""One run: a seed's agency lives for months, and at every step auditor and engine must agree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from simulation.auditor.audit import audit
from simulation.auditor.clock import MICROSECOND
from simulation.comparing import Difference, differences
from simulation.crashing import Disk
from simulation.history import make_history
from simulation.invariants import grown, quiet_until_next_change, shuffled
from simulation.shrinking import shrunk
from simulation.world import World, make_world
from trato.core.events import Event, event_json
from trato.core.standing import Course


@dataclass(frozen=True, slots=True)
class Step:
    """A question at an instant: what is known then, and when is asked."""

    number: int
    now: datetime
    as_of: datetime | None
    events: tuple[Event, ...]

    @property
    def is_today(self) -> bool:
        """Tell whether it asks about today with all that is recorded today."""
        return self.as_of is None


@dataclass(frozen=True, slots=True)
class Trouble:
    """A step at which auditor and engine differ, with the fewest events that show it."""

    seed: int
    step: Step
    found: tuple[Difference, ...]
    fewest: tuple[Event, ...]

    def lines(self) -> Iterator[str]:
        """Yield what is printed of it."""
        as_of = f", as of {self.step.as_of.isoformat()}" if self.step.as_of else ""
        yield f"seed {self.seed}, step {self.step.number}, at {self.step.now.isoformat()}{as_of}"
        for one in self.found:
            yield from one.lines()
        yield f"  the fewest events that show it ({len(self.fewest)}):"
        for event in self.fewest:
            yield f"    {event_json(event)}"
        yield f"  again: python -m simulation --seed {self.seed}"


def live(seed: int, *, steps: int) -> tuple[int, Trouble | None]:
    """Live through one seed; return how many steps were compared, and the first trouble."""
    world = make_world(seed)
    events = make_history(world)
    course = Course.start(world.versions)
    count = 0
    with TemporaryDirectory(prefix="trato-simulation-") as folder:
        disk = Disk(Path(folder), Random(f"disk {seed}"))
        for step in steps_of(world, events, steps):
            count += 1
            anew = Course.start(world.versions, step.events)
            found = compare(world, step, anew)
            if found:
                return count, _explained(world, step, found)
            if step.is_today:
                for event in step.events[len(disk.acknowledged) :]:
                    course = course.with_event(event)
                wrong = (*disk.keep(step.events), *grown(course, anew, step.now))
                if wrong:
                    return count, Trouble(seed, step, wrong, ())
    return count, None


def compare(world: World, step: Step, anew: Course) -> list[Difference]:
    """Return on what auditor and engine differ at a step, and what of the engine does not hold."""
    theirs = anew.standing(step.now, step.as_of)
    mine = audit(world.meant, step.events, step.now, step.as_of)
    chance = Random(f"invariants {world.seed} {step.number}")
    return [
        *differences(mine, theirs),
        *shuffled(world, step.events, theirs, chance),
        *quiet_until_next_change(anew, theirs, world.ends_at, chance),
    ]


def steps_of(world: World, events: tuple[Event, ...], count: int) -> Iterator[Step]:
    """Yield questions as the ledger grows, at chance instants, at dues, and looking back."""
    chance = Random(f"steps {world.seed}")
    instants = sorted(
        {event.recorded_at for event in events if event.recorded_at <= world.ends_at}
        | {_between(chance, world.begins_at, world.ends_at) for _ in range(40)}
        | {due for due in _dues(world, events) if due <= world.ends_at}
    )
    chosen = sorted(chance.sample(instants, min(count, len(instants))))
    for number, now in enumerate(chosen, start=1):
        known = tuple(event for event in events if event.recorded_at <= now)
        if number % 3 == 0:
            yield Step(number, now, now, events)
        elif number % 7 == 0:
            yield Step(number, now, _between(chance, world.begins_at, now), events)
        else:
            yield Step(number, now, None, known)
    yield Step(len(chosen) + 1, world.ends_at, None, events)


def _dues(world: World, events: tuple[Event, ...]) -> Iterator[datetime]:
    """Yield the dues that the auditor knows of at the end, and the instants after them."""
    for finding in audit(world.meant, events, world.ends_at).findings:
        if finding.due is not None:
            yield finding.due.at
            yield finding.due.late_from
            yield finding.due.at + MICROSECOND


def _between(chance: Random, start: datetime, end: datetime) -> datetime:
    return start + (end - start) * chance.random()


def _explained(world: World, step: Step, found: list[Difference]) -> Trouble:
    marks = {one.mark for one in found[:1]}

    def differs(events: tuple[Event, ...]) -> bool:
        return bool(marks & {one.mark for one in _compared(world, step, events)})

    fewest = shrunk(step.events, differs)
    return Trouble(world.seed, step, tuple(_compared(world, step, fewest)), fewest)


def _compared(world: World, step: Step, events: tuple[Event, ...]) -> list[Difference]:
    """Compare a step again, as if only some of its events had been recorded."""
    anew = Course.start(world.versions, events)
    return compare(world, replace(step, events=events), anew)
