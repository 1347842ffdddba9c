"""The engine of a course: a state, the facts that it has not met yet, and places to go back to."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Final, NamedTuple

from trato.core.standing.facts.happened import Fact
from trato.core.standing.facts.reading import answered_by, order
from trato.core.standing.run import advance, instant
from trato.core.standing.settling import reckon_money, settle_money
from trato.core.standing.state.state import State
from trato.core.standing.versions import Shelf, open_shelf

FACTS_BETWEEN: Final = 8
"""How many facts lie between two places to go back to."""
HALTS_MAX: Final = 6
"""How many of them are held: those of the last facts, since what is told late is seldom old."""
_us = attrgetter("us")


class Halt(NamedTuple):
    """A place to go back to: the state as it was there, and the facts met from there to the next
    one."""

    state: State
    met: list[Fact]


class Engine:
    """The state that one course at a time may move on, and the facts that it has not met yet.
    ``owner`` is the mark of that course; ``went_back`` tells that facts are to be met again;
    ``awaited`` are the ids of what facts of a day answer."""

    __slots__ = ("awaited", "halts", "owner", "pending", "shelf", "state", "went_back")

    def __init__(self, shelf: Shelf, facts: Iterable[Fact]) -> None:
        self.shelf = shelf
        self.state = State()
        self.pending = sorted(facts, key=order)
        self.owner: object = None
        of_a_day = (fact for fact in self.pending if fact.day is not None)
        self.awaited = frozenset(id for fact in of_a_day for id in answered_by(fact))
        self.halts: list[Halt] = []
        self.went_back = False
        open_shelf(self.state, shelf)

    def catch_up(self, until_us: int) -> None:
        """Meet every fact up to an instant. What an engine without an owner leaves to be reckoned,
        nobody will go on from."""
        state, shelf, pending = self.state, self.shelf, self.pending
        instants, left = state.instants, len(pending)
        ready = pending[: bisect_right(pending, until_us, key=_us)]
        for us, facts in groupby(ready, _us):
            together = [*facts]
            if self.owner is not None:
                self._halt(together, left=left)
                left -= len(together)
            if instants and instants[0] < us:
                advance(state, shelf, us - 1)
            instant(state, shelf, us, together)
        if ready:
            self.pending = pending[len(ready) :]
        (settle_money if self.owner is None else reckon_money)(state)

    def _halt(self, facts: Sequence[Fact], *, left: int) -> None:
        """Keep the state before these facts, if it is time to: of the last ones, now and then."""
        halts = self.halts
        is_time = not halts or len(halts[-1].met) >= FACTS_BETWEEN
        if is_time and left <= FACTS_BETWEEN * HALTS_MAX:
            halts.append(Halt(self.state.apart(), []))
            del halts[:-HALTS_MAX]
        if halts:
            halts[-1].met.extend(facts)

    def add(self, fact: Fact) -> bool:
        """Take one more fact; False when it belongs before all that can be gone back to."""
        if fact.us <= self.state.now_us and not self._go_back(fact.us):
            return False
        insort(self.pending, fact, key=order)
        return True

    def _go_back(self, us: int) -> bool:
        """Go back to a place before an instant; False when none is held."""
        halts = self.halts
        place = len(halts) - 1
        while place >= 0 and halts[place].state.now_us >= us:
            place -= 1
        # What reaches back was found by meeting its approval, which may come to nothing now.
        if place < 0 or self.shelf.back:
            return False
        again = [fact for halt in halts[place:] for fact in halt.met]
        self.state = halts[place].state
        self.pending = sorted([*again, *self.pending], key=order)
        del halts[place:]
        self.went_back = True
        return True
