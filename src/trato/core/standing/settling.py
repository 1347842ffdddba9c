"""Settling: what happened triggers what waits for it, and the books hear of it, to the end."""

from __future__ import annotations

from typing import Final

from trato.core.agreement import What
from trato.core.standing.accounts.accounting import sync
from trato.core.standing.accounts.ledgering import end_books, enter
from trato.core.standing.births import happen
from trato.core.standing.obligations import clocks
from trato.core.standing.obligations.taking import take_ordered
from trato.core.standing.state.state import (
    State,
)

HAPPENINGS_MAX = 20_000
_ORDERED: Final = What.ORDERED
_TERMINATED: Final = What.TERMINATED


def drain(state: State) -> None:
    """Let everything that happened trigger what waits for it, until nothing more happens."""
    count = 0
    while state.queue:
        hap = state.queue.pop(0)
        count += 1
        if count > HAPPENINGS_MAX:
            state.queue.clear()
            return
        if hap.about and state.together.has_stops:
            clocks.by_happening(state, hap)
        what = hap.what
        if what is _ORDERED:
            take_ordered(state, hap)
        happen(state, hap)
        if what is _TERMINATED and state.program is not None:
            sync(state)
            end_books(state, hap.at)


def settle_money(state: State) -> None:
    """Tell the books what they have not heard yet. A debt waits until somebody asks for money, if
    nothing is there to be set against it."""
    state.must_settle = False
    while state.dirty and state.program is not None:
        sync(state)
        drain(state)


def settle_before(state: State) -> None:
    """Tell the books what waits, before something else ends it. What has only just happened goes
    on to wait, whether or not somebody asked for money before."""
    just_happened, state.queue = state.queue, []
    settle_money(state)
    state.queue = just_happened


def reckon_money(state: State) -> None:
    """Tell the books everything, and let them reckon what consequences come to by now."""
    settle_money(state)
    if state.books is not None:
        enter(state, state.books.refreshed(state.moment(state.now_us)))
        settle_money(state)
