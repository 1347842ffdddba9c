"""The state of a course: what is open, what is closed, and what time will bring.

Mutable inside the engine only. A fork shares what only grows and copies what is open; an open
obligation is copied when a fork first touches it. A state ``apart`` shares nothing that changes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from heapq import heappop, heappush
from operator import itemgetter
from typing import Any, Final

from trato.core.agreement import Happening, Side, What
from trato.core.standing.facts.happened import Fact, Hap
from trato.core.standing.program.naming import People
from trato.core.standing.program.rules import DutyRule, Program
from trato.core.standing.program.together import Together, together
from trato.core.standing.state.live import Live, is_meant
from trato.core.standing.state.marks import (
    Alarm,
    Breach,
    Closing,
    PowerLife,
    Rounds,
    Suspension,
    Timer,
    VersionLife,
)
from trato.core.standing.values import (
    Acceptance,
    ActEffect,
    AgreementPhase,
    Because,
    DeliveryState,
    Obligation,
    OverService,
    RequestState,
)
from trato.core.worktime import Deadline, moment

_alarm = itemgetter(0)
_CHANGED = ("deliveries", "overs")
"""Lists whose rows change after they were added."""
_COPIED = (
    "answered",
    "promises",
    "counted",
    "lapsed",
    "defective",
    "heirs",
    "dirty",
    "doubts",
    "tail",
    "undated",
    "lives",
    "places",
    "by_rule",
    "by_event",
    "versions",
    "powers",
    "suspensions",
    "rounds",
    "waiting",
    "since",
    "replaced",
    "fired",
    "early",
    "granted_ahead",
    "first_times",
    "ahead",
    "instants",
    "timers",
    "lasting",
    "taken",
    "tallies",
)


@dataclass(eq=False)
class State:
    """Everything that a course knows at one instant. See ``fork``."""

    now_us: int = -(2**62)
    seq: int = 0
    births: int = 0
    forked: bool = False
    mark: object = field(default_factory=object)  # what marks an obligation as this state's own
    phase: AgreementPhase = AgreementPhase.PROPOSED
    program: Program | None = None
    programs: dict[int, Program] = field(default_factory=dict)  # see take_up
    together: Together = field(default_factory=Together)
    people: People = field(default_factory=lambda: People({}))
    names: dict[str, str] = field(default_factory=dict)  # of who joined, by their short names
    signed_at: datetime | None = None
    in_force_us: int | None = None
    ended_us: int | None = None
    ended_by: str = ""
    term_end: Deadline | None = None
    books: Any = None
    lives: dict[str, Live] = field(default_factory=dict)
    places: dict[str, int] = field(default_factory=dict)  # of these, in the order of all births
    by_rule: dict[DutyRule, tuple[str, ...]] = field(default_factory=dict)
    by_event: dict[str, tuple[str, ...]] = field(default_factory=dict)
    closed: list[tuple[int, Obligation]] = field(default_factory=list)
    closed_index: dict[str, int] = field(default_factory=dict)
    tail: dict[str, tuple[int, Obligation]] = field(default_factory=dict)
    replaced: dict[str, tuple[int, Obligation]] = field(default_factory=dict)
    undated: dict[str, Live] = field(default_factory=dict)  # done before its due was known
    instants: list[int] = field(default_factory=list)  # at which timers ring: a heap
    timers: dict[int, Timer] = field(default_factory=dict)  # of each one, that set last
    queue: list[Hap] = field(default_factory=list)
    haps: dict[What, list[Hap]] = field(default_factory=dict)
    breaches: list[Breach] = field(default_factory=list)
    facts: dict[str, Fact] = field(default_factory=dict)
    before: tuple[Fact, ...] = ()
    doubts: dict[str, None] = field(default_factory=dict)
    unrecorded: list[str] = field(default_factory=list)
    disputed: tuple[str, ...] = ()
    versions: dict[int, VersionLife] = field(default_factory=dict)
    powers: dict[str, PowerLife] = field(default_factory=dict)
    suspensions: dict[str, Suspension] = field(default_factory=dict)  # by the act that began it
    rounds: dict[tuple[str, str], Rounds] = field(default_factory=dict)
    waiting: dict[str, None] = field(default_factory=dict)
    dirty: dict[str, None] = field(default_factory=dict)
    must_settle: bool = False
    money_there: bool = False  # something is paid that no debt has taken yet
    reckoned: dict[str, Any] = field(default_factory=dict)  # shared by forks: what books came to
    rounds_mark: object = None  # another one whenever the rounds change
    outbox: list[tuple[datetime, Any]] = field(default_factory=list)  # for the books
    rule_of: dict[str, tuple[DutyRule, Program]] = field(default_factory=dict)
    since: dict[DutyRule, int] = field(default_factory=dict)
    closed_days: dict[str, Closing] = field(default_factory=dict)
    lapsed: dict[str, str] = field(default_factory=dict)
    promises: dict[str, str] = field(default_factory=dict)
    defective: dict[str, str] = field(default_factory=dict)
    counted: dict[tuple[str, str], str] = field(default_factory=dict)
    answered: dict[str, str] = field(default_factory=dict)
    heirs: dict[DutyRule, DutyRule] = field(default_factory=dict)
    fired: dict[DutyRule, str] = field(default_factory=dict)
    early: dict[DutyRule, tuple[Fact, ...]] = field(default_factory=dict)
    granted_ahead: dict[str, tuple[Fact, ...]] = field(default_factory=dict)
    ahead: dict[DutyRule, Any] = field(default_factory=dict)  # the plan of each one's next period
    first_times: dict[tuple[str, str], tuple[date, ...]] = field(default_factory=dict)
    deliveries: list[DeliveryState] = field(default_factory=list)
    delivery_index: dict[str, int] = field(default_factory=dict)
    series: dict[str, tuple[str, str]] = field(default_factory=dict)
    last_member: dict[str, str] = field(default_factory=dict)
    windows: dict[str, str] = field(default_factory=dict)  # the latest that each event opened
    reviews: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)  # of a series
    requests: list[RequestState] = field(default_factory=list)
    lasting: dict[str, tuple[str, datetime, datetime | None, str]] = field(default_factory=dict)
    taken: dict[tuple[Side, str], str] = field(default_factory=dict)  # by side and group
    tallies: dict[tuple[str, str], Decimal] = field(default_factory=dict)  # by thing and period
    takings: tuple[tuple[int, Side, str, str, str], ...] = ()  # since when, all, by what
    overs: list[OverService] = field(default_factory=list)
    extras: dict[str, RequestState] = field(default_factory=dict)  # asked for, not done yet
    acceptances: list[Acceptance] = field(default_factory=list)
    acts: list[ActEffect] = field(default_factory=list)
    because: list[Because] = field(default_factory=list)
    lent: set[str] = field(default_factory=set)  # lists that a standing or a fork reads
    powers_stale: bool = False
    stale_amounts: bool = False
    planned: frozenset[tuple[str, str, int]] = frozenset()
    told: dict[str, ActEffect] = field(default_factory=dict)
    reach: tuple[int, int] | None = None

    def fork(self) -> State:
        """Return a state that can go on without changing this one."""
        other = self._with_own(_COPIED)
        other.forked = True
        self.lent.update(_CHANGED)
        other.mark = object()
        other.queue = []
        other.outbox = []
        return other

    def apart(self) -> State:
        """Return the same state again: wherever one of the two goes on to, the other stays.

        Dearer than a fork, which is good only for as long as this one does not go on.
        """
        other = self._with_own(_HOLDERS)
        other.haps = {what: [*known] for what, known in self.haps.items()}
        other.reckoned = {}
        # Neither owns an open obligation any more: whoever changes one copies it first.
        self.mark, other.mark = object(), object()
        return other

    def take_up(self, program: Program) -> None:
        """Let a version join those that the course has had, or take the place of its own number."""
        self.programs = {**self.programs, program.number: program}
        self.together = together(self.programs)

    def _with_own(self, names: Iterable[str]) -> State:
        """Return the same state, with copies of what it holds under some names."""
        other = State.__new__(State)
        held = other.__dict__
        held.update(self.__dict__)
        for name in names:
            held[name] = held[name].copy()
        return other

    # --- what only grows ------------------------------------------------------------------

    def grow(self, name: str, row: Any) -> None:
        """Append to a list that only grows; a fork takes its own copy first."""
        if self.forked:
            setattr(self, name, [*getattr(self, name), row])
        else:
            getattr(self, name).append(row)

    def rows_to_read(self, name: str) -> list[Any]:
        """Return a list for others to read: before a row of it changes, it is copied."""
        self.lent.add(name)
        found: list[Any] = getattr(self, name)
        return found

    def rows_to_change(self, name: str) -> list[Any]:
        """Return a list whose rows may be changed: nobody else reads it."""
        found: list[Any] = getattr(self, name)
        if self.forked or name in self.lent:
            found = [*found]
            setattr(self, name, found)
            if not self.forked:
                self.lent.discard(name)
        return found

    def remember(self, hap: Hap) -> None:
        """Keep a happening for conditions that look back."""
        known = self.haps.get(hap.what)
        if self.forked:
            self.haps = {**self.haps, hap.what: [*(known or ()), hap]}
        elif known is None:
            self.haps[hap.what] = [hap]
        else:
            known.append(hap)

    def happened(self, pattern: Happening) -> list[Hap]:
        """Return what may be what a pattern speaks of, the oldest first."""
        whats = pattern.met_by
        if len(whats) == 1:
            return self.haps.get(whats[0], [])
        found = [known for what in whats if (known := self.haps.get(what))]
        if len(found) < 2:
            return found[0] if found else []
        return sorted((hap for known in found for hap in known), key=lambda hap: hap.us)

    def doubt(self, *facts: str) -> None:
        """Note that the hour of facts would decide something, and only their day is known."""
        self.doubts.update((id, None) for id in facts if id in self.facts)

    # --- open obligations -----------------------------------------------------------------

    def own(self, live: Live) -> Live:
        """Return an open obligation that this state may change."""
        if live.rule.tracked:
            self.tell_change(live)
        if live.owner is self.mark:
            live.shown = None
            return live
        mine = live.copy(self.mark)
        self.lives[live.id] = mine
        return mine

    def put(self, live: Live) -> None:
        """Let an open obligation go on as its plan has it."""
        self.lives[live.id] = live

    def tell_change(self, live: Live) -> None:
        """Let the books hear that an obligation at which money looks has changed."""
        self._tell_books(live)
        if live.rule.conditioned:
            self.must_settle = True

    def _tell_books(self, live: Live) -> None:
        """Let the books hear of an obligation: at once when money is there that the next debt
        takes, or something else than paying may end it."""
        self.dirty[live.id] = None
        if self.money_there or live.rule.may_be_lifted:
            self.must_settle = True

    def open_of(self, rule: DutyRule) -> list[Live]:
        """Return the open obligations of a rule, the oldest first."""
        ids = self.by_rule.get(rule)
        return [] if ids is None else self._open(ids)

    def open_for(self, event: str) -> list[Live]:
        """Return the open obligations that an event gave rise to."""
        ids = self.by_event.get(event)
        return [] if ids is None else self._open(ids)

    def _open(self, ids: tuple[str, ...]) -> list[Live]:
        return list(filter(None, map(self.lives.get, ids)))

    def named(self, name: str) -> tuple[Live, ...]:
        """Return the open obligations that a name means: its id, the event that gave rise to it, or
        a clause, a thing or a member, narrowed by a trigger, a period or a member after «/»."""
        if not name:
            return ()
        exact = self.lives.get(name)
        if exact is not None:
            return (exact,)
        by_event = self.open_for(name)
        return tuple(by_event) or tuple(one for one in self.lives.values() if is_meant(one, name))

    def only_named(self, name: str) -> Live | None:
        """Return the open obligation that a name means, when it means a single one."""
        found = self.named(name)
        return found[0] if len(found) == 1 else None

    def known(self, id: str) -> bool:
        """Tell whether an obligation with this id was ever born."""
        return id in self.lives or id in self.closed_index or id in self.tail

    def closed_row(self, id: str) -> Obligation | None:
        """Return a closed obligation, or None."""
        if id in self.replaced:
            return self.replaced[id][1]
        if id in self.tail:
            return self.tail[id][1]
        place = self.closed_index.get(id)
        return None if place is None else self.closed[place][1]

    def add(self, live: Live) -> None:
        """Take in an obligation that was just born."""
        id, rule, event = live.id, live.rule, live.trigger_event
        self.births = self.places[id] = self.births + 1
        self.lives[id] = live
        if rule.tracked:
            self._tell_books(live)
        by_rule = self.by_rule
        ids = by_rule.get(rule)
        by_rule[rule] = (id,) if ids is None else (*ids, id)
        if event is not None:
            ids = self.by_event.get(event)
            self.by_event[event] = (id,) if ids is None else (*ids, id)

    def remove(self, live: Live) -> None:
        """Forget an open obligation: it closes, or an amendment takes its place."""
        id = live.id
        del self.lives[id], self.places[id]
        if self.waiting:
            self.waiting.pop(id, None)
        _drop(self.by_rule, live.rule, id)
        if live.trigger_event is not None:
            _drop(self.by_event, live.trigger_event, id)

    def keep_closed(self, live: Live, row: Obligation) -> None:
        """Move an open obligation to those that are closed."""
        id = live.id
        entry = (self.places[id], row)
        self.remove(live)
        if live.rule.consequences:
            self.rule_of[id] = (live.rule, live.program)
        if self.forked:
            self.tail[id] = entry
        else:
            self.closed_index[id] = len(self.closed)
            self.closed.append(entry)

    def acts_of(self, event: str) -> bool:
        """Tell whether an act was without effect."""
        return bool(self.acts) and self.acts[-1].event == event

    # --- time -----------------------------------------------------------------------------

    def wake(self, us: int, alarm: Alarm, key: str, stamp: Any = None) -> None:
        """Set a timer; one that has passed rings at once."""
        timers = self.timers
        before = timers.get(us)
        if before is None:  # a time that has passed has no timers
            us = max(us, self.now_us)
            before = timers.get(us)
            if before is None:
                heappush(self.instants, us)
        timers[us] = (alarm, key, stamp, before)

    def take_timers(self) -> list[Timer]:
        """Take out the timers of the next instant, in the order in which they ring."""
        timer = self.timers.pop(heappop(self.instants))
        found = [timer]
        while (before := timer[3]) is not None:
            found.append(before)
            timer = before
        if len(found) > 1:
            found.reverse()
            found.sort(key=_alarm)
        return found

    def moment(self, us: int) -> datetime:
        """Return an instant in the zone of the agreement."""
        return moment(self.program.zone if self.program else "UTC", us)

    def explain(self, because: Because) -> None:
        """Record why the agreement itself changed."""
        self.grow("because", because)


_HOLDERS: Final = tuple(
    name for name, value in vars(State()).items() if isinstance(value, dict | list | set)
)


def _drop(index: dict[Any, tuple[str, ...]], key: Any, id: str) -> None:
    known = index.pop(key, ())
    if len(known) > 1:
        place = known.index(id)
        index[key] = (*known[:place], *known[place + 1 :])
