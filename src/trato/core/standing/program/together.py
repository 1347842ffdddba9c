"""Together: what the versions that a course has had wait for, as one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from trato.core.agreement import What
from trato.core.standing.program.rules import DutyRule, Program

_OF_DUES: Final = frozenset({What.DUE, What.BREACHED})


@dataclass(slots=True)
class Together:
    """What several versions wait for: worked out when one joins them, so that a fact is not held
    against each of them in turn. ``only`` is the version while there is no other."""

    only: Program | None = None
    woken: frozenset[What] = frozenset()
    remembered: frozenset[What] = frozenset()
    rhythms: tuple[DutyRule, ...] = ()
    awaited: frozenset[What] = frozenset()  # what open duties count from, or go on with
    has_stops: bool = False
    has_causes: bool = False
    hears_dues: bool = False  # that they pass, or are broken
    figured: tuple[DutyRule, ...] = ()  # duties to pay what figures may still change
    measured: frozenset[str] = frozenset()  # figures that some consequence is reckoned from


def together(programs: Mapping[int, Program]) -> Together:
    """Return what versions wait for together."""
    all_ = list(programs.values())
    return Together(
        all_[0] if len(all_) == 1 else None,
        frozenset().union(*(one.woken for one in all_)),
        frozenset().union(*(one.remembered for one in all_)),
        tuple(rule for one in all_ for rule in one.rhythms),
        frozenset().union(*(what for one in all_ for what in (one.by_start, one.by_condition))),
        any(one.has_stops for one in all_),
        any(one.by_cause for one in all_),
        any(not one.woken.isdisjoint(_OF_DUES) for one in all_),
        tuple(rule for one in all_ for rule in one.figured),
        frozenset().union(*(one.measured for one in all_)),
    )
