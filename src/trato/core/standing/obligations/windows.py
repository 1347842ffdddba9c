"""Windows: the time to accept, observe, reject or decide: how one opens; what silence means."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from trato.core.agreement import SilenceMeans, Verb, What
from trato.core.standing.conditions.changes import (
    end_rounds,
    open_rounds,
)
from trato.core.standing.obligations.lives import (
    close,
    derived,
    end,
    mark_breached,
    why,
)
from trato.core.standing.obligations.performing import accept_defective
from trato.core.standing.obligations.shifts import silence_ends, silence_stops
from trato.core.standing.program.indexing import unique
from trato.core.standing.state.live import Live
from trato.core.standing.state.state import (
    State,
)
from trato.core.standing.values import (
    Acceptance,
    Outcome,
)

_REVIEW: Final = Verb.REVIEW
_WORDS = {
    SilenceMeans.ACCEPTS: "accepted",
    SilenceMeans.LAPSES: "lapsed",
    SilenceMeans.REJECTS: "rejected",
    SilenceMeans.CLOSES: "closed",
}


def run_out(state: State, live: Live) -> None:
    """A window ended unanswered: silence accepts, lapses or rejects, or it is a breach."""
    assert live.due is not None
    due = live.due
    live = state.own(live)
    means = live.rule.means_of_silence
    if means is None or means is SilenceMeans.NOT_ACCEPTANCE:
        mark_breached(state, live)
        silence_stops(state, live, due.late_from)
        return
    at = due.at
    word = _WORDS[means]
    why(live, at, f"window.{word}", before_="active", after_="expired")
    target = live.trigger_event or ""
    state.grow(
        "acceptances",
        Acceptance(
            live.thing or "",
            target,
            word,
            at,
            tacit=True,
            event=None,
            clause=live.rule.clause,
            round=live.round,
        ),
    )
    if means is SilenceMeans.ACCEPTS:
        accept_defective(state, target, at, "")
        derived(state, live, What.ACCEPTED, at, event=target, answered=live.trigger)
        end_rounds(state, live)
    elif means is SilenceMeans.REJECTS:
        derived(state, live, What.REJECTED, at, event=target, answered=live.trigger)
    elif means is SilenceMeans.CLOSES:
        _close_asked(state, live, at)
    close(state, live, Outcome.EXPIRED, at)


def _close_asked(state: State, live: Live, at: datetime) -> None:
    """Close what a question was about: nobody answered it."""
    fact = live.trigger.fact if live.trigger is not None else None
    if fact is None:
        return
    cited = {fact.text("obligation"), *fact.about}
    for other in list(state.lives.values()):
        named = other.id in cited or (other.trigger_event or "") in cited
        if named and other.id != live.id:
            end(state, other, at, "obligation.closed_by_silence", events=(fact.id,))


def opened(state: State, live: Live) -> None:
    """Index a window that has just opened by what it is for."""
    event = live.trigger_event
    if not live.rule.is_window or event is None:
        return
    if state.forked:
        state.windows, state.reviews = {**state.windows}, {**state.reviews}
    state.windows[event] = live.id
    open_rounds(state, live)
    series = state.series.get(event)
    if series is not None and live.rule.verb is _REVIEW:
        _supersede(state, live, event, series)


def _supersede(state: State, live: Live, delivery: str, series: tuple[str, str]) -> None:
    """A new delivery opens a new window: an earlier one of the same series ends, also one that an
    older version of the clause opened."""
    open_now = [live.id]
    for id in state.reviews.get(series, ()):
        other = state.lives.get(id)
        if other is None or id == live.id:
            continue
        if unique(other.rule) != unique(live.rule):
            open_now.append(id)
            continue
        if other.breached_at is not None:
            silence_ends(state, other, live.trigger_at, delivery)
        end(state, other, live.trigger_at, "window.superseded", events=(delivery,))
    state.reviews[series] = tuple(open_now)
