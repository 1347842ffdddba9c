"""Using: how much of a quota is used up, as something waits for («se usa el 80 % de …»)."""

from __future__ import annotations

from trato.core.agreement import What
from trato.core.standing.facts.happened import Fact, Hap
from trato.core.standing.state.state import State
from trato.core.standing.values import RequestState


def note_use(state: State, row: RequestState, fact: Fact) -> None:
    """Let a request make happen every share of its quota that is used with it for the first time.

    A share is used at the request with which so much, or more, of the count was asked for.
    """
    program = state.program
    if program is None or row.quota is None or row.used is None or row.thing is None:
        return
    wanted = int(fact.number("quantity") or 1)
    names = program.things.with_groups(row.thing)
    for share in sorted(program.shares.get(What.USED, ())):
        mark = share * row.quota
        if 100 * row.used < mark <= 100 * (row.used + wanted):
            hap = Hap(What.USED, fact.at, fact.us, fact.id, fact.side, names, share=share)
            state.queue.append(hap)
