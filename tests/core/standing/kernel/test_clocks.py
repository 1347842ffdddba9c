"""Clocks that a clause stops and lets run on: by questions, and by what else it names."""

from __future__ import annotations

import pytest

from tests.core.standing.kernel.telling import at, duty, fact, story
from trato.core.events import Event

ASKING = """## Cosas
«medidas»; «pieza».

## C1. Solución
El prestador resuelve cada petición del cliente, en 10 horas.
El plazo se detiene desde la pregunta del prestador hasta {}.
"""
ASKED = fact("r", "03-10 08:00", "carla", "request")


def question(when: str = "03-10 10:00", by: str = "ana") -> Event:
    return fact("q", when, by, "question", {"obligation": "C1/r", "needs": ["medidas"]})


def given(kind: str, by: str = "carla", about: tuple[str, ...] = (), **fields: object) -> Event:
    return fact("g", "03-10 13:00", by, kind, fields, about=about)


@pytest.mark.parametrize(
    ("until", "gives", "due"),
    [
        ("la respuesta del cliente", given("answer", answers=["q"]), "21:00"),
        ("la respuesta del cliente", given("message", about=("C1/r",)), None),
        ("la respuesta del cliente", given("answer", answers=["r"]), None),
        ("la respuesta del cliente", given("answer", answers=["r"], about=("C1/r",)), "21:00"),
        ("la respuesta del cliente", given("input", thing="medidas"), "21:00"),
        ("la respuesta del cliente", given("input", thing="pieza"), None),
        ("la respuesta del cliente", given("input", thing="medidas", complete=False), None),
        ("la llamada del cliente", given("message", about=("C1/r",)), None),
        ("el mensaje del cliente", given("message", about=("C1/r",)), "21:00"),
        ("el mensaje del cliente", given("message"), None),
        ("el mensaje del cliente", given("message", by="ana", about=("C1/r",)), None),
    ],
)
def test_a_clock_runs_on_with_what_its_clause_names(
    until: str, gives: Event, due: str | None
) -> None:
    """Three hours stood still, from ten to one; what does not give what was asked changes
    nothing."""
    found = duty(story(ASKING.format(until), ASKED, question(), gives).on("03-10 14:00"), "C1/r")
    assert found.due is not None
    if due is None:
        assert found.due.at == at("03-10 18:00")
    else:
        assert found.due.at == at(f"03-10 {due}")


ORDERED = """## Cosas
«pieza».

## C1. Solución
El prestador resuelve cada petición del cliente, en 10 horas.
El plazo se detiene desde el encargo de «pieza» hasta la recepción de «pieza».
"""


def test_a_clause_may_stop_a_clock_by_something_else_than_a_question() -> None:
    """From ordering the part until it came: two hours of the ten."""
    ordered = fact("o", "03-10 10:00", "ana", "order", {"thing": "pieza"}, about=("C1/r",))
    came = fact("c", "03-10 12:00", "carla", "input", {"thing": "pieza"}, about=("C1/r",))
    told = story(ORDERED, ASKED, ordered)
    assert duty(told.on("03-20"), "C1/r").breached_at is None
    found = duty(told.then(came).on("03-10 13:00"), "C1/r")
    assert found.due is not None
    assert found.due.at == at("03-10 20:00")


BANNED = """## Cosas
«nota» es cada uno de «nota 1», «nota 2».

## C1. Publicar
El prestador no publica «nota» sin aprobación escrita del cliente.

## C2. Después
El prestador no publica «resumen».
Rige desde la entrega de «nota 2».
"""


def approved(channel: str = "email", by: str = "carla") -> Event:
    return fact("a", "03-10 10:00", by, "acceptance", {"of": "d"}, channel=channel)


def published(thing: str) -> Event:
    return fact("p", "03-11 10:00", "ana", "delivery", {"thing": thing})


DRAFT = fact("d", "03-09 10:00", "ana", "input", {"thing": "nota 1", "period": "2026-03"})


@pytest.mark.parametrize(
    ("before", "act", "broken"),
    [
        ((DRAFT, approved()), published("nota 1"), False),
        ((DRAFT, approved("call")), published("nota 1"), True),
        ((DRAFT, approved(by="ana")), published("nota 1"), True),
        ((DRAFT, approved()), published("nota 2"), True),
        ((), published("resumen"), False),
        ((), published("nota 1"), True),
    ],
)
def test_only_the_approval_that_the_clause_asks_for_lifts_a_ban(
    before: tuple[Event, ...], act: Event, *, broken: bool
) -> None:
    """In writing, by the other side, of that very thing and period; and a ban that has not begun
    forbids nothing."""
    found = story(BANNED, *before, act).on("03-12")
    assert bool([one for one in found.obligations if one.trigger_event == "p"]) is broken
