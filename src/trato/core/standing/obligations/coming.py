"""What is coming: of each duty that recurs, the period that has not begun."""

from __future__ import annotations

from collections.abc import Sequence

from trato.core.agreement import Effect
from trato.core.standing.obligations.planning import NEVER, Planned, template_of
from trato.core.standing.state.live import Birth, row_of, us_of
from trato.core.standing.state.state import State
from trato.core.standing.values import Obligation, Phase


def plans_of(state: State) -> tuple[Planned, ...]:
    """Return the periods to come of what is in force, while the agreement lasts as it stands."""
    ends = _ends(state)
    return tuple(
        plan
        for rule, plan in state.ahead.items()
        if rule in state.since and state.now_us < plan.birth_us < ends
    )


def _ends(state: State) -> int:
    """Return when the agreement ends by its term, or by the notice of who terminates it."""
    term = state.term_end
    ends = [NEVER if term is None else us_of(term.first_late_at)]
    for life in state.powers.values():
        act = life.rule.act
        if life.waiting and act.effect is Effect.TERMINATE and act.target is None:
            ends += [us_of(use.effective_on) for use in life.uses if use.effective_on is not None]
    return min(ends)


def coming(plans: Sequence[Planned]) -> tuple[Obligation, ...]:
    """Return the duties that begin with their periods, the first due first; without those whose
    date hangs on something else than their period."""
    rows = [_row(plan) for plan in plans if plan.reckoned is not None]
    return tuple(sorted(rows, key=lambda one: (one.due.at if one.due else one.trigger_at, one.id)))


def _row(plan: Planned) -> Obligation:
    birth = Birth(plan.rule, plan.program, plan.at, plan.start_us, span=plan.span)
    live = template_of(birth, plan.id, plan.reckoned)
    live.phase = Phase.PENDING
    return row_of(live)
