"""Breaching: what happens when a due passes, or a time to cure or to answer runs out."""

from __future__ import annotations

from trato.core.agreement import FirstTimes, Verb, What
from trato.core.events import EventKind
from trato.core.standing.conditions.holding import holds, use_first_time
from trato.core.standing.facts.happened import Fact
from trato.core.standing.obligations.fulfilling import fulfil
from trato.core.standing.obligations.lives import (
    asked_for,
    behind,
    break_as_planned,
    derived,
    excuse,
    mark_breached,
    miss_target,
    missed,
    retained,
    start_cure,
    why,
)
from trato.core.standing.obligations.shifts import cause_done, hold, is_stopped
from trato.core.standing.obligations.windows import run_out
from trato.core.standing.program.dues import Ground, after
from trato.core.standing.program.rules import Shape
from trato.core.standing.state.live import (
    Live,
    us_of,
)
from trato.core.standing.state.marks import (
    Alarm,
)
from trato.core.standing.state.state import (
    State,
)
from trato.core.standing.values import RestsOn


def pass_due(state: State, live: Live) -> None:
    """The first instant after a due: a breach, unless something holds it back."""
    rule = live.rule
    if live.owner is None and rule.breaks_plainly and rule.cure is None:
        break_as_planned(state, live)
        return
    if is_stopped(live):
        return
    live = state.own(live)
    assert live.due is not None
    if What.DUE in state.together.woken:
        derived(state, live, What.DUE, live.due.late_from)
    if rule.breaks_plainly:
        mark_breached(state, live)
    else:
        _decide(state, live)


def _decide(state: State, live: Live) -> None:
    """A due passes that silence may answer, or an input or an exception hold back."""
    rule = live.rule
    if rule.burden or (rule.is_window and live.trigger_event):
        run_out(state, live)
        return
    if (rule.lateness and hold(state, live)) or (rule.exemptions and _is_excused(state, live)):
        return
    if rule.aim or rule.verb is Verb.RETAIN:
        (miss_target if rule.aim else retained)(state, live)
        return
    mark_breached(state, live)
    if rule.shape is Shape.TIMES or rule.verb is Verb.MAINTAIN:
        assert live.breached_at is not None
        missed(state, live, live.breached_at)


def _is_excused(state: State, live: Live) -> bool:
    """Lift a duty that an exception excuses: the first time, by the other side's cause."""
    for exemption in live.rule.exemptions:
        condition = exemption.condition
        asked = asked_for(live)
        if not holds(state, condition, asked):
            continue
        if isinstance(condition, FirstTimes):
            use_first_time(state, condition, asked)
        assert live.due is not None
        events = behind(state, (condition,), asked)
        excuse(
            state,
            live,
            live.due.late_from,
            "obligation.exempt",
            clause=exemption.clause,
            events=events,
        )
        return True
    return False


# --- on what a breach rests ------------------------------------------------------------------


def ask_performance(state: State, fact: Fact) -> None:
    """Somebody asks «did it come?»: unanswered for the agreed time, it counts as not done."""
    live = state.only_named(fact.text("obligation"))
    if live is None or live.rule.answering is None:
        return
    limit = after(live.rule.answering.duration, Ground(fact.day or fact.at, fact.id), live.program)
    state.wake(us_of(limit.due.first_late_at), Alarm.ANSWERING, live.id, fact.id)


def answer_performance(state: State, fact: Fact) -> None:
    """Answer whether something was done; the debtor's own «no» confirms a breach."""
    live = state.only_named(fact.text("obligation"))
    if live is None:
        return
    state.answered[live.id] = fact.id
    if fact.flag("done"):
        closed = fulfil(state, live, fact.at, events=(fact.id,), count=live.needed, day=fact.day)
        if closed:
            cause_done(state, live, fact.at, (fact.id,))
    elif fact.side is live.rule.debtor:
        live = state.own(live)
        live.rests_on = RestsOn.CONFIRMED
        why(live, fact.at, "obligation.confirmed_missing", events=(fact.id,))


def stay_unanswered(state: State, id: str, question: str) -> None:
    """The time to answer «did it come?» ran out."""
    live = state.lives.get(id)
    if live is None or id in state.answered or live.rests_on is not RestsOn.NO_RECORD:
        return
    live = state.own(live)
    live.rests_on = RestsOn.UNANSWERED
    why(live, state.moment(state.now_us), "obligation.unanswered", events=(question,))


def confirm_breach(state: State, fact: Fact) -> None:
    """The debtor confirms a complaint or a notice about an open breach."""
    if fact.kind is not EventKind.CONFIRMATION:
        return
    source = state.facts.get(fact.text("event"))
    if source is None or source.side is fact.side:
        return
    for live in list(state.lives.values()):
        if live.breached_at is None or live.rule.debtor is not fact.side:
            continue
        if live.id in source.event.about or live.id == source.text("of"):
            mine = state.own(live)
            mine.rests_on = RestsOn.CONFIRMED
            why(mine, fact.at, "obligation.confirmed_missing", events=(source.id, fact.id))


def notify_breach(state: State, fact: Fact) -> None:
    """A notice of breach by the creditor opens the time to cure it."""
    of = fact.text("of")
    for live in list(state.lives.values()):
        if live.breached_at is None or live.rule.debtor is fact.side:
            continue
        if of in {live.id, live.rule.clause, live.thing} or live.id in fact.about:
            start_cure(state, state.own(live), notice=fact)
