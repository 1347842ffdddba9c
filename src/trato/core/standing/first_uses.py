"""Clauses that are used for the first time now: when it helps to read them once more."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from trato.core.standing.values import Obligation, Standing

BEFORE: Final = timedelta(days=3)
"""So long before the first due of a clause it is worth reading."""
AFTER: Final = timedelta(days=7)
"""And so long after it was first done, or missed."""


def first_uses(standing: Standing) -> tuple[str, ...]:
    """Return the labels of the clauses whose first duty is near, or has just been done or missed.

    In the order of their dates.
    """
    firsts: dict[str, tuple[datetime, Obligation]] = {}
    for one in standing.obligations:
        begins = one.due.at if one.due is not None else one.trigger_at
        if one.clause not in firsts or begins < firsts[one.clause][0]:
            firsts[one.clause] = (begins, one)
    now = standing.at
    using = [
        (begins, label)
        for label, (begins, one) in firsts.items()
        if begins - BEFORE <= now < (_ended(one) or begins) + AFTER
    ]
    return tuple(label for _, label in sorted(using))


def _ended(one: Obligation) -> datetime | None:
    return one.done_at or one.closed_at or one.breached_at
