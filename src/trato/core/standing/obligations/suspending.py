"""Suspending: duties that a power holds still, and their going on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from trato.core.agreement import Verb
from trato.core.standing.obligations.lives import (
    why,
)
from trato.core.standing.obligations.owing import (
    arm,
)
from trato.core.standing.obligations.shifts import stretch_by, unit_of
from trato.core.standing.state.live import (
    Live,
    Stretch,
)
from trato.core.standing.state.marks import (
    Suspension,
)
from trato.core.standing.state.state import (
    State,
)
from trato.core.standing.values import AgreementPhase, Because, Phase

_WITHHELD = frozenset(
    {Verb.DELIVER, Verb.REVISE, Verb.REPORT, Verb.DO, Verb.REPAIR, Verb.ANSWER, Verb.RESOLVE}
)

_MONEY = frozenset({Verb.PAY, Verb.REFUND})


def holds_still(suspension: Suspension, live: Live) -> bool:
    """Tell whether a suspension is about an obligation. Work that stands still pays no debt."""
    if suspension.side is not None and live.rule.debtor is not suspension.side:
        return False
    if suspension.target is None:
        if live.rule.clause in suspension.spared:
            return False
        if suspension.side is None:
            return live.rule.verb not in _MONEY
        return live.rule.verb in _WITHHELD
    if suspension.target in {live.rule.clause, live.id, live.rule.key, live.member}:
        return True
    thing = live.program.things.meant(suspension.target)
    return live.thing is not None and live.program.is_about(thing, (live.thing,))


def held_by(state: State, suspension: Suspension) -> Iterator[Live]:
    """Yield the open obligations that a suspension is about and that are not late yet."""
    for live in list(state.lives.values()):
        if live.breached_at is None and holds_still(suspension, live):
            yield live


def holders(state: State, live: Live) -> Iterator[Suspension]:
    """Yield the suspensions that are about an obligation."""
    return (one for one in state.suspensions.values() if holds_still(one, live))


def time_of(live: Live, until: datetime, events: tuple[str, ...]) -> Stretch:
    """Return the time for which an obligation has been held still up to an instant."""
    unit = unit_of(live.rule.due).value
    since = live.suspended_at or until
    return Stretch(since, until, "shift.suspension", unit, None, events)


def suspend(state: State, suspension: Suspension, at: datetime) -> None:
    """Hold still what a suspension is about."""
    state.suspensions[suspension.event] = suspension
    for live in held_by(state, suspension):
        suspend_one(live=live, state=state, suspension=suspension, at=at)


def suspend_one(*, state: State, live: Live, suspension: Suspension, at: datetime) -> None:
    """Hold one obligation still."""
    if live.phase is not Phase.ACTIVE:
        return
    live = state.own(live)
    live.phase = Phase.SUSPENDED
    live.suspended_at = at
    live.late_us = None
    why(
        live,
        at,
        "obligation.suspended",
        events=(suspension.event,),
        before_="active",
        after_="suspended",
    )


def suspend_newborn(state: State, live: Live) -> None:
    """What is born while a suspension lasts is held still from its birth."""
    for suspension in state.suspensions.values():
        if live.breached_at is None and holds_still(suspension, live):
            suspend_one(state=state, live=live, suspension=suspension, at=live.trigger_at)


def resume(
    state: State, suspension: Suspension, at: datetime, event: str, *, time_added: bool
) -> None:
    """Let what a suspension held go on, the time added where the agreement says so."""
    state.suspensions.pop(suspension.event, None)
    others = list(state.suspensions.values())
    for live in list(state.lives.values()):
        if live.phase is not Phase.SUSPENDED or not holds_still(suspension, live):
            continue
        if any(holds_still(other, live) for other in others):
            continue
        _go_on(state, live, at, (suspension.event, event), time_added=time_added)
    if state.phase is AgreementPhase.SUSPENDED and not any(
        one.target is None and one.side is None for one in others
    ):
        state.phase = AgreementPhase.IN_FORCE
        cited = tuple(one for one in (suspension.event, event) if one)
        rule = state.powers[suspension.power].rule
        state.explain(Because(at, "agreement.resumed", rule.clause, rule.version, cited))


def _go_on(
    state: State, live: Live, at: datetime, events: tuple[str, ...], *, time_added: bool
) -> None:
    live = state.own(live)
    live.phase = Phase.ACTIVE
    cited = tuple(one for one in events if one)
    stretch = time_of(live, at, cited)
    live.suspended_at = None
    why(live, at, "obligation.resumed", events=cited, before_="suspended", after_="active")
    if time_added and live.base_due is not None:
        stretch_by(state, live, stretch)
    if live.id in state.lives and live.late_us is None:
        arm(state, live)
