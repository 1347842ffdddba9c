"""What must hold of the engine by itself, at every step, whoever is right about the rest."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from random import Random

from simulation.comparing import Difference, shown
from simulation.world import World
from trato.core.events import Event
from trato.core.standing import Course, Standing, standing


def grown(course: Course, anew: Course, now: datetime) -> Iterator[Difference]:
    """Built event by event, or at once: the answer is the same."""
    yield from told_apart("grown", anew.standing(now), course.standing(now))


def shuffled(
    world: World, events: tuple[Event, ...], found: Standing, chance: Random
) -> Iterator[Difference]:
    """The order in which entries are handed over changes nothing, nor does a doubled one; tried at
    one step in three."""
    if chance.randrange(3):
        return
    mixed = [*events, *chance.choices(events, k=3)] if events else []
    chance.shuffle(mixed)
    again = standing(world.versions, mixed, found.at, found.as_of)
    yield from told_apart("shuffled", found, again)


def quiet_until_next_change(
    course: Course, found: Standing, ends_at: datetime, chance: Random
) -> Iterator[Difference]:
    """Time alone changes nothing before the instant that the engine names."""
    until = found.next_change or ends_at
    if until <= found.at:
        yield Difference("next change", "passed", shown(found.at), shown(found.next_change))
        return
    later = found.at + (until - found.at) * chance.random()
    if later >= until:
        return
    again = course.standing(later, found.as_of)
    moved = again._replace(at=found.at)
    yield from told_apart("quiet", found, moved)


def told_apart(what: str, one: Standing, other: Standing) -> Iterator[Difference]:
    """Yield where two standings differ that should be the same."""
    if one == other:
        return
    mine = {row.id: row for row in one.obligations}
    theirs = {row.id: row for row in other.obligations}
    for id in sorted(mine.keys() | theirs.keys()):
        if mine.get(id) != theirs.get(id):
            yield Difference(f"{id}", what, str(mine.get(id)), str(theirs.get(id)))
            return
    for name in one._fields:
        if name != "obligations" and getattr(one, name) != getattr(other, name):
            yield Difference(name, what, str(getattr(one, name)), str(getattr(other, name)))
            return
