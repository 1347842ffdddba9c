"""Figures that an event carries are held against what the agreement measures them in."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from trato.core.agreement import Agreement, Version
from trato.core.events import Event, check_measures, read_event, shares_in
from trato.core.standing import Course
from trato.core.text import read

TEXT = """# Acuerdo: Soporte de Arce
Idioma: español. Zona horaria: America/Bogota. Moneda: USD. Números: 1,234.56.

## Partes
Prestador: Arce (Ana Ruiz: firma).
Cliente: Bambú (Carla Sosa: firma).

## Cosas
«disponibilidad» (inglés: “availability”).

## C1. Disponibilidad
El prestador mantiene «disponibilidad» cada mes.
Criterio «disponibilidad»: al menos 99.5 %.

## C2. Sala
Criterio «temperatura»: entre 2 y 8 °C.

## C3. Meta
Meta «crecimiento»: de 0 a 150 %, a más tardar el 2026-12-31.
"""


def agreement() -> Agreement:
    """The text as it runs."""
    reading = read(TEXT)
    assert [found for found in reading.problems if found.blocks] == []
    assert reading.agreement is not None
    return reading.agreement


def report(values: dict[str, object]) -> Event:
    """A report of February with its figures."""
    event = read_event(
        {
            "id": "i1",
            "at": "2026-03-02T10:00:00-05:00",
            "recorded_at": "2026-03-02T10:00:00-05:00",
            "by": "ana",
            "kind": "report",
            "fields": {"thing": "informe", "period": "2026-02", "values": values},
        }
    )
    assert isinstance(event, Event), event
    return event


@pytest.mark.parametrize(
    ("values", "figure"),
    [
        ({"disponibilidad": "104"}, "104"),
        ({"Availability": "100.01"}, "100.01"),
        ({"disponibilidad": ["99.7", "-1"]}, "-1"),
    ],
)
def test_no_more_than_everything_is_available(values: dict[str, object], figure: str) -> None:
    """A percentage beyond 0 to 100 is refused, by whatever name and in any reading."""
    (wrong,) = check_measures(report(values), shares_in(agreement()))
    assert wrong.code == "share-impossible"
    assert dict(wrong.params)["value"] == figure


@pytest.mark.parametrize(
    "values",
    [
        {"disponibilidad": "100"},
        {"disponibilidad": "0"},
        {"temperatura": "-3"},
        {"crecimiento": "130"},
        {"visitas": "12000"},
    ],
)
def test_other_figures_go_as_far_as_they_go(values: dict[str, object]) -> None:
    """The whole of it, degrees below zero, a growth, and what no clause measures."""
    assert check_measures(report(values), shares_in(agreement())) == []


def test_a_course_refuses_it_before_it_is_entered() -> None:
    """Whoever keeps a ledger in a course is told so on entry."""
    version = Version(1, "sha256:1", agreement(), datetime(2026, 1, 1, tzinfo=UTC))
    course = Course.start((version,))
    (wrong,) = course.check_new(report({"disponibilidad": "104"}))
    assert wrong.code == "share-impossible"
    assert course.check_new(report({"disponibilidad": "99.4"})) == []
