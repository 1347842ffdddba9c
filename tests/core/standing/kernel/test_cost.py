"""What a standing costs, counted in calls of functions: the same on every machine."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from types import FrameType

from bench.material import life, text_of, version_of
from trato.core.claims import Asserts, Claim, ClaimItem
from trato.core.events import Event
from trato.core.standing import Course, standing
from trato.core.verdict.judging import judged

VERSION = version_of(text_of(10))
LIFE = life(1_300, clauses=10)


def calls_in(work: Callable[[], object]) -> int:
    """Return how many functions were called, those written in C included."""
    count = 0

    def heard(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(heard)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def telling(events: Sequence[Event], now: datetime) -> int:
    """Return what a standing costs from the beginning."""
    return calls_in(lambda: standing((VERSION,), events, now))


def appending(size: int) -> int:
    """Return what a dozen events more cost, each with its standing, after so many."""
    course = Course.start((VERSION,), LIFE[:size])
    course.standing(LIFE[size - 1].recorded_at)

    def append() -> None:
        now = course
        for event in LIFE[size : size + 12]:
            now = now.with_event(event)
            now.standing(event.recorded_at)

    return calls_in(append)


def test_one_event_more_costs_the_same_after_a_hundred_and_after_a_thousand() -> None:
    """What is closed is looked at no more; only what is still open may cost a little."""
    few, many = appending(120), appending(1_200)
    assert many < 1.6 * few


def test_a_longer_ledger_costs_in_proportion() -> None:
    """Ten times as many events cost ten times as much, not a hundred times."""
    few, many = (telling(LIFE[:size], LIFE[size - 1].recorded_at) for size in (120, 1_200))
    assert many < 11 * few


def test_time_alone_costs_in_proportion() -> None:
    """With nobody doing anything, each further year costs about what the one before did."""
    instants = [datetime(2026 + years, 2, 1, tzinfo=UTC) for years in (2, 4, 8)]
    standing((VERSION,), (), instants[-1])  # the calendars of those years are laid out once
    costs = [telling([], now) for now in instants]
    assert all(later < 2.3 * earlier for earlier, later in pairwise(costs))


def test_a_verdict_reckons_only_the_money_that_it_names() -> None:
    """Years of other debts and credits make the same verdict no dearer than looking past them."""
    item = ClaimItem(asserts=Asserts.LATE, clause="C4", thing="informe 1", period="2026-02")

    def judging(size: int) -> int:
        now = LIFE[size - 1].recorded_at
        found = standing((VERSION,), LIFE[:size], now)
        claim = Claim("r1", "carla", now, (item,))
        return calls_in(lambda: judged(claim, found, (VERSION,), LIFE[:60]))

    few, many = judging(120), judging(1_200)
    assert many < 1.6 * few
