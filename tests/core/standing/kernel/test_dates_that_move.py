"""Dates that move: by whose lateness, in which unit, how several causes count, and closing days."""

from __future__ import annotations

import pytest

from tests.core.standing.kernel.telling import Story, day, due_on, duty, fact, story
from trato.core.events import Event

TEXT = """## C1. Textos
El cliente da «textos» a más tardar el 2026-03-03 a las 18:00.

## C2. Fotos
El cliente da «fotos» a más tardar el 2026-03-04 a las 18:00.

## C3. Web
El prestador entrega «web» {due}.
{shifts}

## C4. Pruebas
El prestador entrega «pruebas» a más tardar el 2026-03-05.
"""
BOTH = """Si «textos» llega tarde, el plazo de «web» se corre {unit}.
Si «fotos» llega tarde, el plazo de «web» se corre {unit}."""
ONE = "Si «textos» llega tarde, el plazo de «web» se corre {unit}."


def given(thing: str, when: str) -> Event:
    return fact(thing[0], when, "carla", "input", {"thing": thing})


def web(due: str, shifts: str, *events: Event) -> Story:
    return story(TEXT.format(due=due, shifts=shifts), *events)


@pytest.mark.parametrize(
    ("due", "unit", "late", "moved"),
    [
        ("el 2026-03-20", "los mismos días hábiles", "03-05 10:00", "03-24 23:59"),
        ("el 2026-03-20 a las 12:00", "los mismos días hábiles", "03-05 10:00", "03-24 12:00"),
        ("el 2026-03-20 a las 18:00", "los mismos días hábiles", "03-05 10:00", "03-24 18:00"),
        ("el 2026-03-20", "los mismos días naturales", "03-05 10:00", "03-22 23:59"),
        ("el 2026-03-20 a las 12:00", "las mismas horas", "03-04 10:00", "03-21 04:00"),
        ("el 2026-03-20 a las 12:00", "las mismas horas hábiles", "03-04 10:00", "03-20 13:00"),
    ],
)
def test_a_date_moves_by_the_lateness_in_its_unit(
    due: str, unit: str, late: str, moved: str
) -> None:
    """A fraction of a working day counts as one; an hour is kept; hours run on or stay inside."""
    found = duty(web(due, ONE.format(unit=unit), given("textos", late)).on("03-19"), "C3")
    assert found.due is not None
    assert f"{found.due.at:%m-%d %H:%M}" == moved


@pytest.mark.parametrize(
    ("texts", "photos", "moved"),
    [
        ("03-06 10:00", "03-06 10:00", "03-23"),
        ("03-09 10:00", "03-06 10:00", "03-26"),
        ("03-03 10:00", "03-06 10:00", "03-22"),
        ("03-03 10:00", "03-04 10:00", "03-20"),
    ],
)
def test_causes_that_overlap_count_once(texts: str, photos: str, moved: str) -> None:
    """Late together, late one within the other, late alone, or not at all."""
    shifts = BOTH.format(unit="los mismos días naturales")
    told = web("el 2026-03-20", shifts, given("textos", texts), given("fotos", photos))
    assert due_on(duty(told.on("03-19"), "C3")) == day(moved)


CLOSED = """## C1. Cierre
El prestador puede cerrar 3 días hábiles al año, con 5 días naturales de aviso.
El cliente puede cerrar 10 días naturales al año, con 5 días naturales de aviso.

## C2. Informe
El prestador entrega «informe» en 5 días hábiles desde la petición de «informe».

## C3. Foto
El prestador entrega «foto» a más tardar el 2026-03-27.
"""
ASKED = fact("q", "03-19 10:00", "carla", "request", {"thing": "informe"})


def closed(first: str, last: str, by: str = "ana", told: str = "03-10 10:00", **more: str) -> Event:
    return fact(f"v{first}", told, by, "absence", {"from": first, "to": last, **more})


@pytest.mark.parametrize(
    ("closing", "due"),
    [
        ((), "03-26"),
        ((closed("2026-03-20", "2026-03-23"),), "03-30"),
        ((closed("2026-03-20T09:00:00-06:00", "2026-03-23T18:00:00-06:00"),), "03-30"),
        ((closed("2026-03-20", "2026-03-25"),), "03-26"),
        ((closed("2026-03-20", "2026-03-23", told="03-18 10:00"),), "03-26"),
        ((closed("2026-03-20", "2026-03-23", clause="C3"),), "03-26"),
        (
            (closed("2026-03-20", "2026-03-23"), closed("2026-03-24", "2026-03-25")),
            "03-30",
        ),
    ],
)
def test_announced_closing_days_are_no_working_days(closing: tuple[Event, ...], due: str) -> None:
    """As many as the clause gives, told in time; weekends do not use them up."""
    found = story(CLOSED, *closing, ASKED).on("03-20 12:00")
    assert due_on(duty(found, "C2")) == day(due)
    assert due_on(duty(found, "C3")) == day("03-27")


TALLY = """## Cosas
«puntualidad».

## C1. Respuesta
El prestador contesta cada petición del cliente en 4 horas.

## C2. Puntualidad
«puntualidad» es el porcentaje de C1 cumplido cada mes.
El prestador mantiene «puntualidad» en al menos 60 % cada mes.
"""


def asked(id: str, when: str, answered: str | None) -> list[Event]:
    request = fact(id, when, "carla", "request")
    if answered is None:
        return [request]
    return [request, fact(f"r{id}", answered, "ana", "answer", {"answers": [id]})]


@pytest.mark.parametrize(
    ("second", "third", "kept"),
    [
        ("03-04 11:00", "03-05 11:00", True),
        ("03-04 20:00", "03-05 11:00", True),
        ("03-04 20:00", None, False),
    ],
)
def test_the_share_that_was_kept_is_held_against_the_level(
    second: str, third: str | None, *, kept: bool
) -> None:
    """Two of three are 66 %, one of three is too few; what is still open and late counts."""
    told = story(
        TALLY,
        *asked("a", "03-03 10:00", "03-03 11:00"),
        *asked("b", "03-04 10:00", second),
        *asked("c", "03-05 10:00", third),
    )
    found = duty(told.on("04-02"), "C2/2026-03")
    assert (found.breached_at is None) is kept
