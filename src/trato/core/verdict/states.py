"""One word for people: what an obligation is, by its phase, its outcome and its marks."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from trato.core.agreement import Prohibition
from trato.core.standing.values import Obligation, Outcome, Phase, RestsOn
from trato.core.verdict.values import Saying, saying


class ObligationState(StrEnum):
    """What an obligation is, for people."""

    PENDING = "pending"
    SUSPENDED = "suspended"
    OPEN = "open"
    OPEN_WITHOUT_DUE = "open_without_due"
    OVERDUE = "overdue"
    UNRECORDED = "unrecorded"
    UNDETERMINED = "undetermined"
    UNBROKEN = "unbroken"
    BROKEN = "broken"
    KEPT = "kept"
    KEPT_LATE = "kept_late"
    CURED = "cured"
    REPAIRED = "repaired"
    BREACHED = "breached"
    BREACHED_UNRECORDED = "breached_unrecorded"
    EXCUSED = "excused"
    WAIVED = "waived"
    WAIVED_LATE = "waived_late"
    EXPIRED = "expired"
    ENDED = "ended"
    ENDED_OVERDUE = "ended_overdue"
    REPLACED = "replaced"


def state_of(obligation: Obligation, *, unrecorded: bool = False) -> ObligationState:
    """Return the state of an obligation, `unrecorded` when it is being asked for.

    Every combination of phase, outcome and marks has exactly one.
    """
    if obligation.undetermined:
        return ObligationState.UNDETERMINED
    if obligation.repaired_at is not None:
        return ObligationState.REPAIRED
    if isinstance(obligation.act, Prohibition) and obligation.outcome in (
        None,
        Outcome.BREACHED,
        Outcome.KEPT,
    ):
        return (
            ObligationState.UNBROKEN if obligation.breached_at is None else ObligationState.BROKEN
        )
    if obligation.phase is not Phase.CLOSED:
        return _open_state(obligation, unrecorded=unrecorded)
    return _closed_state(obligation)


def _open_state(obligation: Obligation, *, unrecorded: bool) -> ObligationState:
    if obligation.phase is Phase.PENDING:
        return ObligationState.PENDING
    if obligation.phase is Phase.SUSPENDED:
        return ObligationState.SUSPENDED
    if obligation.breached_at is not None:
        return ObligationState.UNRECORDED if unrecorded else ObligationState.OVERDUE
    return ObligationState.OPEN if obligation.due is not None else ObligationState.OPEN_WITHOUT_DUE


def _closed_state(obligation: Obligation) -> ObligationState:
    outcome = obligation.outcome or Outcome.KEPT
    was_late = obligation.breached_at is not None
    if outcome is Outcome.KEPT_LATE and obligation.cured_at is not None:
        return ObligationState.CURED
    if outcome is Outcome.BREACHED and obligation.rests_on is RestsOn.NO_RECORD:
        return ObligationState.BREACHED_UNRECORDED
    if outcome in _LATE_ENDS and was_late:
        return _LATE_ENDS[outcome]
    return ObligationState(outcome.value)


_LATE_ENDS: Final = {
    Outcome.WAIVED: ObligationState.WAIVED_LATE,
    Outcome.ENDED: ObligationState.ENDED_OVERDUE,
}


def state_word(state: ObligationState) -> Saying:
    """Return the word of a state."""
    return saying(f"state.{state.value}")
