"""What a standing costs, counted in calls of functions: the same on every machine."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from statistics import median
from types import FrameType

import pytest

from bench.material import life, text_of, version_of
from trato.core.agreement import Tax
from trato.core.claims import Asserts, Claim, ClaimItem
from trato.core.events import Event
from trato.core.standing import Course, run, standing
from trato.core.standing.books import billing, debts
from trato.core.standing.books.late_interest import Rates
from trato.core.standing.books.taxes import Gross
from trato.core.standing.facts.happened import Fact
from trato.core.standing.state.state import State
from trato.core.standing.values import Debt
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


def test_a_standing_takes_no_more_steps_than_it_did() -> None:
    """Twenty clauses and sixty events took 8,300 calls when this was written: an event passes only
    what concerns it."""
    version, events = version_of(text_of(20)), life(60)
    now = events[-1].recorded_at + timedelta(hours=1)
    standing((version,), events, now)  # what the text alone decides is worked out once
    assert calls_in(lambda: standing((version,), events, now)) < 9_000


def test_one_event_more_costs_the_same_after_a_hundred_and_after_a_thousand() -> None:
    """What is closed is looked at no more; only what is still open may cost a little."""
    few, many = appending(120), appending(1_200)
    assert many < 1.6 * few


def test_a_fact_of_the_day_before_costs_the_same_after_a_hundred_and_after_a_thousand() -> None:
    """It goes back to before its day, not to the beginning."""
    message = LIFE[4]

    def noting(size: int) -> int:
        now = LIFE[size - 1].recorded_at
        told = {"at": (now - timedelta(days=1)).date(), "recorded_at": now}
        begun = Course.start((VERSION,), LIFE[:size])
        begun.standing(now)

        def note() -> None:
            course = begun
            for number in range(12):
                course = course.with_event(replace(message, id=f"told late {number}", **told))
                course.standing(now)

        return calls_in(note)

    few, many = noting(120), noting(1_200)
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


def test_a_standing_asked_once_costs_less_than_one_that_others_follow() -> None:
    """What only the next standing would need is not reckoned when there is none."""
    events = life(60, clauses=10)  # half a year, with reports that never came
    now = events[-1].recorded_at

    def followed() -> object:
        return Course.start((VERSION,), events).standing(now)

    followed()  # what the text alone decides is worked out once
    assert telling(events, now) < calls_in(followed)


def test_asking_again_a_moment_later_reckons_no_amount_again() -> None:
    """Until time changes something, amounts stay as the standing before has found them."""
    events = life(60, clauses=10)
    asked_at = events[-1].recorded_at + timedelta(hours=30)
    course = Course.start((VERSION,), events)
    course.standing(asked_at)
    again = calls_in(lambda: course.standing(asked_at + timedelta(minutes=1)))
    assert again < 0.15 * telling(events, asked_at)


def test_a_plain_figure_is_valued_once_for_all_its_debts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What a price of the text comes to with its taxes is worked out with the text, not with each
    month that owes it."""
    version = version_of(text_of(5).replace("28,000.00", "27,123.00"))
    valued: list[Decimal] = []
    whole = billing.taxed

    def noted(net: Decimal, currency: str, taxes: tuple[Tax, ...], *, source: str = "") -> Gross:
        valued.append(net)
        return whole(net, currency, taxes, source=source)

    monkeypatch.setattr(billing, "taxed", noted)
    found = standing((version,), (), datetime(2028, 2, 1, tzinfo=UTC))
    assert len(found.accounts.debts) > 20
    assert valued == [Decimal("27123.00")]


def test_an_answer_costs_the_same_under_a_few_clauses_and_under_many(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Its window is found by what it names, without looking through the rules."""
    whole = run.respond
    costs: list[int] = []

    def counted(state: State, fact: Fact) -> bool:
        answers: list[bool] = []
        costs.append(calls_in(lambda: answers.append(whole(state, fact))))
        return answers[0]

    def answering(clauses: int) -> float:
        events = life(60, clauses=clauses)
        costs.clear()
        standing((version_of(text_of(clauses)),), events, events[-1].recorded_at)
        assert len(costs) == 10
        return median(costs)  # one of them may be met by the collector of garbage

    monkeypatch.setattr(run, "respond", counted)
    assert answering(40) <= answering(10)


def test_a_verdict_about_work_shows_no_debt_that_it_does_not_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It finds money by its name, and leaves the rest of the accounts unread."""
    now = LIFE[599].recorded_at
    found = standing((VERSION,), LIFE[:600], now)
    shown: list[str] = []
    whole = debts.row_of

    def noted(entry: debts.Entry, today: date, rates: Rates) -> Debt:
        shown.append(entry.id)
        return whole(entry, today, rates)

    monkeypatch.setattr(debts, "row_of", noted)
    item = ClaimItem(asserts=Asserts.LATE, clause="C4", thing="informe 1", period="2026-02")
    judged(Claim("r1", "carla", now, (item,)), found, (VERSION,), LIFE[:600])
    assert not shown
    assert len(found.accounts.debts) == len(shown) > 0
