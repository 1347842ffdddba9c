"""Clocks: questions to the other side that stop a due, and answers that let it run on."""

from __future__ import annotations

from trato.core.agreement import ClockStop, What
from trato.core.events import EventKind
from trato.core.standing.facts.happened import Fact, Hap, means
from trato.core.standing.obligations.shifts import start_clock, stop_clock
from trato.core.standing.state.live import (
    Live,
    Stop,
)
from trato.core.standing.state.state import (
    State,
)

_CAUSE = "shift.clock"
GIVES = frozenset(
    {EventKind.INPUT, EventKind.ANSWER, EventKind.RESOLUTION, EventKind.MESSAGE, EventKind.DELIVERY}
)
"""The kinds of facts that may give what a question asked for."""


def ask(state: State, fact: Fact) -> None:
    """A question that cites an obligation stops its clock, where a clause says so."""
    named = (fact.text("obligation"), *fact.about)
    for live in {live.id: live for name in named for live in state.named(name)}.values():
        if fact.side is None or fact.side is not live.rule.debtor:
            continue
        if any(stop.since.what is What.ASKED for stop in live.rule.stops):
            needs = fact.texts("needs")
            stop_clock(state, live, Stop(fact.at, _CAUSE, fact.id, fact.side.other, needs))


def answer(state: State, fact: Fact) -> None:
    """The first answer that gives what was asked lets a clock run on; ``fact`` is of a kind that
    may."""
    if fact.auto:
        return
    for live in list(state.lives.values()):
        stop = live.stop
        if stop is None or stop.cause != _CAUSE or fact.side is not stop.side:
            continue
        if _gives(fact, live, stop):
            start_clock(state, live, fact.at, fact.id)


def _gives(fact: Fact, live: Live, stop: Stop) -> bool:
    if fact.kind in {EventKind.INPUT, EventKind.DELIVERY}:
        complete = fact.flag("complete", default=True)
        things = {live.program.things.meant(need) for need in stop.needs}
        named = bool(things & set(fact.names)) or stop.event in fact.about
        return complete and named
    return stop.event in (*fact.answers, *fact.about)


def by_happening(state: State, hap: Hap) -> None:
    """Stop and start the clocks that a clause ties to something else than a question."""
    for id in hap.about:
        live = state.lives.get(id)
        if live is None:
            continue
        for stop in live.rule.stops:
            _by_clause(state, live, stop, hap)


def _by_clause(state: State, live: Live, stop: ClockStop, hap: Hap) -> None:
    if stop.since.what is not What.ASKED and means(stop.since, hap, live.program):
        side = live.rule.debtor.other
        stop_clock(state, live, Stop(hap.at, _CAUSE, hap.event, side))
        return
    running = live.stop is None or live.stop.event == hap.event
    if not running and means(stop.until, hap, live.program):
        start_clock(state, live, hap.at, hap.event)
