"""How much working time is left until something is due, as its own clause counts."""

from __future__ import annotations

import pytest

from tests.core.standing.kernel.telling import Story, at, fact, story
from trato.core.verdict.remaining import working_time_left
from trato.core.verdict.values import Count


def _asked(due: str) -> Story:
    """A work that was asked for on Thursday 12 March at 10:00; Monday 16 is a holiday."""
    clause = f"## C1. Obra\nEl prestador entrega «obra» {due} desde la petición de «obra».\n"
    return story(clause, fact("q", "03-12 10:00", "carla", "request", {"thing": "obra"}))


def _left(told: Story, when: str) -> Count | None:
    found = told.on(when)
    (owed,) = [one for one in found.obligations if one.due is not None]
    return working_time_left(owed, told.versions[0].agreement, at=at(when))


@pytest.mark.parametrize(
    ("when", "minutes"),
    [
        ("03-12 10:00", 8 * 60),
        ("03-12 10:08", 8 * 60 - 8),
        ("03-12 14:30", 4 * 60),
        ("03-12 20:00", 60),
        ("03-13 09:59", 1),
        ("03-13 10:00", 0),
    ],
)
def test_a_term_in_working_hours_has_open_minutes_left(when: str, minutes: int) -> None:
    """Lunch and night are none: from Thursday at 10:00, 4 h, 3 h and 1 h of Friday."""
    assert _left(_asked("en 8 horas hábiles"), when) == Count(minutes, "working_minute")


@pytest.mark.parametrize(
    ("when", "left"),
    [
        ("03-12 12:00", Count(3, "working_day")),
        ("03-13 12:00", Count(2, "working_day")),
        ("03-15 12:00", Count(2, "working_day")),
        ("03-17 23:00", Count(1, "working_day")),
        ("03-18 10:00", Count(7 * 60, "working_minute")),
    ],
)
def test_a_term_in_working_days_has_days_left_and_on_the_last_its_minutes(
    when: str, left: Count
) -> None:
    """Neither the weekend nor the holiday counts: it is due on Wednesday 18."""
    assert _left(_asked("en 3 días hábiles"), when) == left


def test_a_working_day_of_the_month_counts_in_working_days() -> None:
    """The fifth of April is Tuesday 7, the first days of the month being working days."""
    told = story(
        "## C1. Informe\nEl prestador entrega el informe «informe» cada mes, a más tardar el 5.º"
        " día hábil del mes siguiente a las 18:00.\n"
    )
    when = "04-02 12:00"
    owed = next(one for one in told.on(when).obligations if one.period == "2026-03")
    assert working_time_left(owed, told.versions[0].agreement, at=at(when)) == Count(
        3, "working_day"
    )


def test_what_counts_in_calendar_days_has_no_working_time() -> None:
    """Its own unit is another."""
    assert _left(_asked("en 5 días naturales"), "03-12 12:00") is None


def test_past_the_due_nothing_is_left() -> None:
    """How late it is, is another question."""
    assert _left(_asked("en 8 horas hábiles"), "03-13 10:01") is None


def test_without_an_agreement_nobody_knows_the_calendar() -> None:
    """Then nothing is said."""
    when = "03-12 12:00"
    (owed,) = [one for one in _asked("en 8 horas hábiles").on(when).obligations if one.due]
    assert working_time_left(owed, None, at=at(when)) is None
