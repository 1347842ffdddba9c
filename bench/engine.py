"""The engine: full standings, one event more with its verdict, and how cost grows with a ledger."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from statistics import median
from time import perf_counter
from typing import Final

from bench.material import life, text_of, version_of
from bench.rows import Row
from trato.core.agreement import Version
from trato.core.claims import Asserts, Claim, ClaimItem
from trato.core.events import Event, EventKind
from trato.core.standing import Course, Standing, standing
from trato.core.verdict.judging import judged

EVENTS: Final = 60
ROUNDS: Final = 3
FULL: Final = 60
APPENDS: Final = 60
SIZES: Final = (100, 1_000, 10_000)
CICERO: Final = "Cicero, one clause: 259–661/s on a like machine"


def run() -> list[Row]:
    """Return the rows of full standings, of appending, and of growth."""
    version = version_of(text_of(20))
    events = life(EVENTS)
    now = events[-1].at + timedelta(hours=1) if isinstance(events[-1].at, datetime) else _FAR
    return [_full(version, events, now), _append(version, events), *_growth(version)]


_FAR: Final = datetime(2030, 1, 1, tzinfo=UTC)


def _full(version: Version, events: list[Event], now: datetime) -> Row:
    found = standing((version,), events, now)
    ours = _best(lambda: standing((version,), events, now), FULL)
    bare = _best(lambda: _bare_fold(events), FULL * 20)
    transitions = sum(len(one.because) for one in found.obligations)
    return Row(
        f"full standing with explanations, 20 clauses × {EVENTS} events "
        f"({len(found.obligations)} obligations, {transitions} transitions)",
        f"{ours:,.0f}/s",
        f"bare fold, nothing explained: {bare:,.0f}/s; {CICERO}",
        "≥ 500/s (aim 2,000)",
        ours >= 500,
    )


def _bare_fold(events: list[Event]) -> dict[str, tuple[int, object]]:
    """Fold events into what is open by kind and thing: the least that anything must do."""
    state: dict[str, tuple[int, object]] = {}
    for event in sorted(events, key=lambda one: one.recorded_at):
        thing = event.fields.get("thing") or event.fields.get("answers") or ""
        key = f"{event.kind}/{thing}"
        count, _ = state.get(key, (0, None))
        state[key] = (count + 1, event.at)
        if event.kind is EventKind.ANSWER:
            state.pop(f"request/{thing}", None)
    return state


def _best(work: Callable[[], object], times: int) -> float:
    """Return how often a second `work` can be done: the best of several rounds."""
    best = 0.0
    for _ in range(ROUNDS):
        begun = perf_counter()
        for _ in range(times):
            work()
        best = max(best, times / (perf_counter() - begun))
    return best


def _claim(at: datetime) -> Claim:
    item = ClaimItem(asserts=Asserts.LATE, clause="C4", thing="informe 1", period="2026-02")
    return Claim("r1", "carla", at, (item,))


def _append(version: Version, events: list[Event]) -> Row:
    """Append one event, then new standing, verdict and citations; sixty events before it."""
    before, added = events[:-1], events[-1]
    at = added.recorded_at + timedelta(minutes=1)
    claim = _claim(at)
    courses = []
    for _ in range(APPENDS):
        course = Course.start((version,), before)
        course.standing(at - timedelta(minutes=2))
        courses.append(course)
    passed = [_one_more(course, version, events, claim=claim) for course in courses]
    again = _best(lambda: judged(claim, standing((version,), events, at), (version,), events), 10)
    ours = 1 / median(passed)
    return Row(
        f"one event more after {len(before)}: standing, verdict, citations",
        f"{ours:,.0f}/s",
        f"the same from the beginning: {again:,.0f}/s",
        "≥ 2,000/s",
        ours >= 2_000,
    )


def _one_more(course: Course, version: Version, events: list[Event], *, claim: Claim) -> float:
    begun = perf_counter()
    found = course.with_event(events[-1]).standing(claim.at)
    judgement = judged(claim, found, (version,), events)
    passed = perf_counter() - begun
    assert judgement.verdicts[0].clauses
    return passed


def _growth(version: Version) -> list[Row]:
    """Return the cost of an event as the ledger grows: from the beginning, and appended."""
    whole: dict[int, float] = {}
    more: dict[int, float] = {}
    for size in SIZES:
        events = life(size + 21)
        last = events[size - 1].recorded_at
        begun = perf_counter()
        standing((version,), events[:size], last)
        whole[size] = (perf_counter() - begun) / size * 1e6
        more[size] = _appending(version, events, size)
    shown = " · ".join(f"{size:,}: {whole[size]:.0f} µs" for size in SIZES)
    ratio = whole[SIZES[-1]] / whole[SIZES[0]]
    appended = " · ".join(f"{size:,}: {more[size]:.0f} µs" for size in SIZES)
    grown = more[SIZES[-1]] / more[SIZES[0]]
    return [
        Row(
            "cost of an event, standing from the beginning, as the ledger grows",
            f"{shown} ({ratio:.1f} ×)",
            "n log n: 2.0 ×",
            "≤ n log n",
            ratio <= 2.0,
        ),
        Row(
            "one event more with its standing, as the ledger grows",
            f"{appended} ({grown:.1f} ×)",
            "no growth: 1.0 ×",
            "does not grow",
            grown <= 1.5,
        ),
    ]


def _appending(version: Version, events: list[Event], size: int) -> float:
    """Return the median microseconds of one event more, with its standing, after `size` events."""
    course = Course.start((version,), events[:size])
    _asked(course, events[size - 1])
    passed = []
    for event in events[size : size + 20]:
        begun = perf_counter()
        course = course.with_event(event)
        _asked(course, event)
        passed.append(perf_counter() - begun)
    return median(passed) * 1e6


def _asked(course: Course, event: Event) -> Standing:
    return course.standing(event.recorded_at)
