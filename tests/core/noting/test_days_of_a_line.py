"""Which day and hour a line names, seen from the day on which it is typed."""

from __future__ import annotations

from datetime import date

import pytest

from tests.core.noting.test_noting import _en, _es


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("llamé a Carla el 31", date(2026, 1, 31)),
        ("llamé a Carla el 30 de febrero", None),
        ("llamé a Carla el 5 de octubre", date(2025, 10, 5)),
        ("llamé a Carla el 5 de octubre de 2024", date(2024, 10, 5)),
        ("llamé a Carla antier", date(2026, 3, 15)),
        ("llamé a Carla anoche", date(2026, 3, 16)),
        ("llamé a Carla el martes pasado", date(2026, 3, 10)),
        ("llamé a Carla el viernes de la semana que viene", None),
        ("llamé a Carla el viernes de la semana pasada", date(2026, 3, 13)),
        ("llamé a Carla el lunes de la semana anterior", date(2026, 3, 9)),
        ("la semana pasada, el miércoles, llamé a Carla", date(2026, 3, 11)),
        ("llamé a Carla el lunes de esta semana", date(2026, 3, 16)),
        ("llamé a Carla el 3 del mes pasado", date(2026, 2, 3)),
        ("llamé a Carla el 30 del mes pasado", None),
        ("llamé a Carla la semana pasada", None),
        ("llamé a Carla a principios de mes", None),
    ],
)
def test_a_spanish_line_names_a_day_that_has_been(line: str, day: date | None) -> None:
    """The newest such day, not after today; a month that has no such day is passed over."""
    assert _es(line).day == day


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("called Carla the day before yesterday", date(2026, 3, 15)),
        ("called Carla last night", date(2026, 3, 16)),
        ("called Carla last Tuesday", date(2026, 3, 10)),
        ("called Carla on March 31", date(2025, 3, 31)),
        ("called Carla on Friday of last week", date(2026, 3, 13)),
        ("called Carla Monday last week", date(2026, 3, 9)),
        ("last week, on Wednesday, I called Carla", date(2026, 3, 11)),
        ("called Carla last week", None),
    ],
)
def test_an_english_line_names_a_day_that_has_been(line: str, day: date | None) -> None:
    """The same days."""
    assert _en(line).day == day


@pytest.mark.parametrize(
    ("line", "clock"),
    [
        ("llamé a Carla ayer a las 12 de la noche", (0, 0)),
        ("llamé a Carla ayer a las 4 de la tarde", (16, 0)),
        ("llamé a Carla ayer a las 17:30", (17, 30)),
        ("llamé a Carla ayer a las 4", None),
    ],
)
def test_an_hour_that_may_be_of_either_half_of_the_day_is_none(
    line: str, clock: tuple[int, int] | None
) -> None:
    """«A las 4» may be in the small hours."""
    assert _es(line).clock == clock
