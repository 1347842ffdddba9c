"""Fulfilling: something is done; in time or late, and its obligation closes when it is whole."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from trato.core.agreement import DueBefore, What
from trato.core.standing.obligations.lives import (
    close,
    derived,
    mark_breached,
    repair,
    why,
    word_of,
)
from trato.core.standing.obligations.shifts import (
    come_meanwhile,
    hold,
    is_stopped,
    start_clock,
    stretch_by,
)
from trato.core.standing.obligations.suspending import holders, time_of
from trato.core.standing.state.live import Live
from trato.core.standing.state.state import State
from trato.core.standing.values import Outcome, Phase, RestsOn

_IS_KEPT: Final = What.KEPT
_RECORDED: Final = RestsOn.RECORDED
_KEPT = (Outcome.KEPT, "obligation.kept", "kept")
_KEPT_LATE = (Outcome.KEPT_LATE, "obligation.kept_late", "kept_late")


def is_late(live: Live, at: datetime, day: date | None = None) -> bool:
    """Tell whether doing it at an instant (or on a day whose hour nobody knows) is late."""
    due = live.due
    if due is None:
        return False
    met = due.is_met_on(day) if day is not None else None
    return not (due.is_met_by(at) if met is None else met)


def fulfil(
    state: State,
    live: Live,
    at: datetime,
    *,
    events: tuple[str, ...],
    count: int = 1,
    day: date | None = None,
    rule: str = "",
) -> bool:
    """Count a performance; close the obligation when it is whole. Tell whether it closed.

    What is done while its clock stands still is not late: its time runs on until then, as far as
    it needs it.
    """
    live = state.own(live)
    live.done += count
    known = live.events
    live.events = (*known, *[one for one in events if one not in known]) if known else events
    if live.done < live.needed:
        why(live, at, "obligation.progress", events=events)
        return False
    if day is not None and live.due is not None and live.due.is_met_on(day) is None:
        state.doubt(*events)
    outcome, key, word = _KEPT
    if _breaks(state, live, at, day):
        outcome, key, word = _KEPT_LATE
        live.rests_on = _RECORDED
        if live.cure_until is not None and live.cure_until.is_met_by(at):
            live.cured_at = at
    why(live, at, rule or key, events=events, before_=word_of(live), after_=word)
    if _IS_KEPT in state.together.woken:
        derived(state, live, What.KEPT, at, event=events[-1] if events else "")
    if live.pending_due and isinstance(live.rule.due, DueBefore):
        state.undated[live.id] = live  # whether it was in time is known with the day
    close(state, live, outcome, at, done_at=at)
    if live.ground:
        repair(state, live, at)
    return True


def _breaks(state: State, live: Live, at: datetime, day: date | None) -> bool:
    """Tell whether what is done breaks its duty by coming late; a breach is dated. Of one instant,
    it comes before the due that passes: an input that is missing holds it back from here on."""
    if live.breached_at is not None:
        return True
    if not is_late(live, at, day):
        return False
    if live.rule.lateness:
        hold(state, live)
    if is_stopped(live):
        _run_on(state, live, at)
        return False
    if live.rule.aim:
        return False
    mark_breached(state, live)
    return True


def _run_on(state: State, live: Live, at: datetime) -> None:
    """Add the time for which a clock has stood still until something was done even so."""
    if live.stop is not None:
        start_clock(state, live, at, "")
    if live.held:
        come_meanwhile(state, live, at)
    if live.phase is Phase.SUSPENDED:
        added = [one.event for one in holders(state, live) if one.time_added]
        if added and live.base_due is not None:
            stretch_by(state, live, time_of(live, at, tuple(added)))
