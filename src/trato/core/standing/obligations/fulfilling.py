"""Fulfilling: something is done; in time or late, and its obligation closes when it is whole."""

from __future__ import annotations

from datetime import date, datetime

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


def is_late(live: Live, at: datetime, day: date | None = None) -> bool:
    """Tell whether doing it at an instant (or on a day whose hour nobody knows) is late."""
    if live.due is None:
        return False
    if day is not None:
        met = live.due.is_met_on(day)
        if met is not None:
            return not met
    return not live.due.is_met_by(at)


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
    stood_still = _stands_still(state, live, at, day)
    if stood_still and is_late(live, at, day):
        _run_on(state, live, at)
    late = is_late(live, at, day) and not (live.rule.aim or stood_still)
    if late and live.breached_at is None:
        mark_breached(state, live)
    late = late or live.breached_at is not None
    if late:
        live.rests_on = RestsOn.RECORDED
        if live.cure_until is not None and live.cure_until.is_met_by(at):
            live.cured_at = at
    outcome = Outcome.KEPT_LATE if late else Outcome.KEPT
    key = rule or f"obligation.{outcome.value}"
    why(live, at, key, events=events, before_=word_of(live), after_=outcome.value)
    derived(state, live, What.KEPT, at, event=events[-1] if events else "")
    _wait_for_the_day(state, live)
    close(state, live, outcome, at, done_at=at)
    if live.ground:
        repair(state, live, at)
    return True


def _wait_for_the_day(state: State, live: Live) -> None:
    """Keep in mind what was done before the day that it had to come before is known."""
    if live.pending_due and isinstance(live.rule.due, DueBefore):
        state.undated[live.id] = live


def _stands_still(state: State, live: Live, at: datetime, day: date | None) -> bool:
    """Tell whether a clock stands still when something is done. Of one instant, that comes before
    the due that passes: an input that is missing holds it back from here on."""
    if live.breached_at is not None:
        return False
    if live.rule.lateness and is_late(live, at, day):
        hold(state, live)
    return is_stopped(live)


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
