"""Anticipating: what was done before anybody knew until when. The day that it had to come before
tells whether it was in time."""

from __future__ import annotations

from trato.core.agreement import What
from trato.core.standing.facts.happened import Hap
from trato.core.standing.obligations.lives import derived, note_breach, replace_row
from trato.core.standing.obligations.owing import belongs, count_from
from trato.core.standing.obligations.shifts import cause_done
from trato.core.standing.program.rules import DutyRule
from trato.core.standing.state.live import Live
from trato.core.standing.state.state import State
from trato.core.standing.values import Because, Obligation, Outcome, RestsOn


def judge_done(state: State, rule: DutyRule, hap: Hap) -> None:
    """Give its due to what was done before one was known, and tell whether it was late."""
    for live in list(state.undated.values()):
        if live.rule is rule and belongs(state, live, hap):
            del state.undated[live.id]
            row = state.closed_row(live.id)
            if row is not None and row.done_at is not None:
                _judge(state, live, row, hap)
            return


def _judge(state: State, done: Live, row: Obligation, hap: Hap) -> None:
    live = done.copy(state.mark)
    reckoned = count_from(state, live, hap)
    if reckoned is None:
        return
    known = Because(
        hap.at, "obligation.due_known", row.clause, row.version, (hap.event,), reckoned.steps
    )
    row = row._replace(
        base_due=reckoned.due,
        due=reckoned.due,
        because=(*row.because, known),
        leans_on=(*row.leans_on, hap.event),
    )
    assert row.done_at is not None
    if reckoned.due.is_met_by(row.done_at) or live.rule.aim:
        replace_row(state, row)
        return
    _turns_out_late(state, live, row, hap)


def _turns_out_late(state: State, live: Live, row: Obligation, hap: Hap) -> None:
    """It was kept, but after the day that nobody knew then."""
    assert row.due is not None
    live.due, live.breached_at = row.due, row.due.late_from
    late = Because(
        hap.at,
        "obligation.turned_out_late",
        row.clause,
        row.version,
        row.events,
        (),
        "kept",
        "kept_late",
    )
    replace_row(
        state,
        row._replace(
            outcome=Outcome.KEPT_LATE,
            breached_at=live.breached_at,
            rests_on=RestsOn.RECORDED,
            because=(*row.because, late),
        ),
    )
    note_breach(state, live)
    state.dirty[live.id] = None
    state.must_settle = True
    derived(state, live, What.BREACHED, hap.at)
    assert row.done_at is not None
    cause_done(state, live, row.done_at, row.events)
