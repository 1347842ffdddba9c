"""States of due lines, by what is asked of them; as their column holds them."""

from __future__ import annotations

from typing import Final

from trato.core.verdict.states import ObligationState

UNRECORDED_STATES: Final = frozenset(
    {ObligationState.UNRECORDED.value, ObligationState.BREACHED_UNRECORDED.value}
)
"""Nobody noted whether it was done: both sides are asked."""
LATE_STATES: Final = frozenset({ObligationState.OVERDUE.value, ObligationState.BREACHED.value})
"""Its due went by, and it was not done."""
RESTING_STATES: Final = frozenset({ObligationState.PENDING.value, ObligationState.SUSPENDED.value})
"""Its time does not run."""
DONE_STATES: Final = frozenset({ObligationState.KEPT.value, ObligationState.KEPT_LATE.value})
"""It was done, in time or later."""
