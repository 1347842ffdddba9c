"""The clocks cases: what twelve projects and our own arithmetic say about working time."""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from trato.core.worktime import (
    Calendar,
    add_working_minutes,
    answer_line,
    working_minutes_between,
    working_time_between,
)
from trato.core.worktime.batch import calendar_of

FILE = Path(__file__).parents[2] / "cases" / "clocks" / "cases.jsonl"
LINES = FILE.read_text(encoding="utf-8").splitlines()
CASES: list[dict[str, Any]] = [json.loads(line, parse_float=Decimal) for line in LINES]
ESCALATIONS = [case for case in CASES if case["op"] == "escalation"]
BATCH = [
    (case, line) for case, line in zip(CASES, LINES, strict=True) if case["op"] != "escalation"
]
OTHER_SCHOOL = [(case, line) for case, line in BATCH if "expected_if_reopening" in case]


def _named(case: object) -> str:
    return case["id"] if isinstance(case, dict) else ""


def test_all_cases_are_there() -> None:
    """179 cases came with the project; none was dropped on the way."""
    assert len(CASES) == 179
    assert len(BATCH) == 173
    assert len(OTHER_SCHOOL) == 9


@pytest.mark.parametrize(("case", "line"), BATCH, ids=_named)
def test_the_batch_answers_a_case(case: Mapping[str, Any], line: str) -> None:
    """Every case is answered in the type and the offset that it expects."""
    assert json.loads(answer_line(line)) == {"id": case["id"], "result": case["expected"]}


@pytest.mark.parametrize(("case", "line"), OTHER_SCHOOL, ids=_named)
def test_the_other_school_of_closing(case: Mapping[str, Any], line: str) -> None:
    """An agreement may say that what runs out at closing is due at the reopening."""
    asked = {**json.loads(line), "reopening": True}
    assert json.loads(answer_line(json.dumps(asked)))["result"] == case["expected_if_reopening"]


@pytest.mark.parametrize("case", ESCALATIONS, ids=_named)
def test_targets_of_a_ticket(case: Mapping[str, Any]) -> None:
    """First response, next response and resolution come out of plain working time."""
    found = _escalation(case, calendar_of(case))
    assert {key: found[key] for key in case["expected"]} == case["expected"]


def _escalation(case: Mapping[str, Any], calendar: Calendar) -> dict[str, object]:
    """What the three targets come to; only the resolution stops while the other side is awaited."""
    start = datetime.fromisoformat(case["start"])
    targets: dict[str, int] = case["targets_minutes"]
    happened = [(datetime.fromisoformat(event["at"]), event["type"]) for event in case["events"]]
    pauses = [(datetime.fromisoformat(a), datetime.fromisoformat(b)) for a, b in case["pauses"]]
    found: dict[str, object] = {}

    first = next((at for at, kind in happened if kind in {"first_response", "agent_reply"}), None)
    first_due = add_working_minutes(calendar, start, targets["first_response"])
    found["first_response_due"] = first_due.isoformat()
    if first:
        taken = working_minutes_between(calendar, start, first)
        found["first_response_minutes"] = taken
        found["first_response_margin"] = targets["first_response"] - taken

    next_due = None
    waiting: datetime | None = None
    for at, kind in happened:
        if kind == "customer_message":
            waiting = waiting or at
        elif kind == "agent_reply" and waiting:
            taken = working_minutes_between(calendar, waiting, at)
            found["next_response_minutes"] = taken
            found["next_response_margin"] = targets["next_response"] - taken
            waiting = None
    if waiting and first:
        next_due = add_working_minutes(calendar, waiting, targets["next_response"])
    found["next_response_due"] = next_due and next_due.isoformat()

    due = add_working_minutes(calendar, start, targets["resolution"], pauses=pauses)
    found["resolution_due"] = due.isoformat()
    closed = next((at for at, kind in happened if kind == "close"), None)
    if closed:
        found["resolution_minutes"] = working_minutes_between(
            calendar, start, closed, pauses=pauses
        )
        found["kept"] = closed <= due and first is not None and first <= first_due
    found["earliest_due"] = min(at for at in (due, next_due) if at).isoformat()
    stopped = sum((working_time_between(calendar, a, b) for a, b in pauses), timedelta())
    found["paused_seconds"] = stopped // timedelta(seconds=1)
    return found
