"""Births: when a duty comes to be, when it does not, and what holds it up from the first."""

from __future__ import annotations

import pytest

from tests.core.standing.kernel.telling import day, due_on, duty, fact, story
from trato.core.events import Event
from trato.core.standing.values import Outcome, Phase


def request(id: str, when: str, by: str = "carla", thing: str = "cartel") -> Event:
    return fact(id, when, by, "request", {"thing": thing})


LAPSING = """## C1. Obra
El prestador entrega «obra» a más tardar el 2026-03-05.

## C2. Gastos
Cada vez que el prestador factura «gastos», el cliente paga «gastos», 50.00 MXN, en 10 días naturales.
No se debe si se factura más de 5 días naturales después de la entrega de «obra».
"""  # noqa: E501
WORK = fact("d", "03-03 10:00", "ana", "delivery", {"thing": "obra"})


def billed(when: str) -> Event:
    fields = {"number": "F1", "amount": "50.00", "currency": "MXN"}
    return fact("f", when, "ana", "invoice", fields, about=("gastos",))


@pytest.mark.parametrize(
    ("before", "when", "lapsed"),
    [
        ((WORK,), "03-08 10:00", False),
        ((WORK,), "03-09 10:00", True),
        ((), "03-20 10:00", False),
        ((fact("d", "03-03 10:00", "ana", "delivery", {"thing": "gastos"}),), "03-20 10:00", False),
    ],
)
def test_what_is_billed_too_late_is_not_owed(
    before: tuple[Event, ...], when: str, *, lapsed: bool
) -> None:
    """Five days after the work; where the work never came, no time has run."""
    found = story(LAPSING, *before, billed(when)).on("03-25")
    [owed] = [one for one in found.obligations if one.clause == "C2"]
    assert (owed.outcome is Outcome.EXPIRED) is lapsed


HELD = """## C1. Carteles
El prestador entrega «cartel» cada vez que el cliente pide «cartel», en 5 días hábiles.

## C2. Suspender
El prestador puede suspender el trabajo.
El prestador puede reanudar el trabajo.

## C3. Respuesta
El cliente contesta cada pregunta del prestador en 2 días hábiles.
"""


def test_what_is_asked_for_during_a_suspension_waits_from_the_first() -> None:
    """It is born, stands still, and goes on when the work does."""
    told = story(
        HELD,
        fact("s", "03-03 09:00", "ana", "power_used", {"clause": "C2"}),
        request("q", "03-04 10:00"),
    )
    assert duty(told.on("03-05"), "C1/q").phase is Phase.SUSPENDED
    assert duty(told.on("04-05"), "C1/q").breached_at is None


ONLY = """## C1. Carteles
El prestador entrega «cartel» cada vez que el cliente pide «cartel», en 5 días hábiles.
El prestador contesta cada petición del cliente, en 1 día hábil.
Por el cliente, sólo Carla Sosa pide «cartel»; lo que pidan otras personas no obliga hasta que lo \
confirme por escrito.
"""


def test_what_others_ask_for_is_answered_and_no_more() -> None:
    """Diego gets an answer; the poster is owed once Carla says so, from then on."""
    told = story(ONLY, request("q", "03-03 10:00", "diego"))
    born = [one.verb.value for one in told.on("03-04").obligations if one.verb is not None]
    assert born == ["answer"]
    confirmed = told.then(fact("c", "03-05 10:00", "carla", "confirmation", {"event": "q"}))
    [owed] = [one for one in confirmed.on("03-06").obligations if one.verb == "deliver"]
    assert due_on(owed) == day("03-12")


BOTH = """## Cosas
«huelga»; «planos».

## C1. Obra
Si el cliente da «planos» y si el cliente acepta «presupuesto», el prestador entrega «obra» en 5 \
días naturales.
Salvo si ocurre «huelga».

## C2. Presupuesto
El prestador entrega «presupuesto» a más tardar el 2026-03-02.
"""
PLANS = fact("p", "03-03 10:00", "carla", "input", {"thing": "planos"})
BUDGET = fact("b", "03-02 10:00", "ana", "delivery", {"thing": "presupuesto"})
YES = fact("a", "03-04 10:00", "carla", "acceptance", {"of": "b"})
STRIKE = fact("h", "03-06 10:00", "third:union", "external_fact", {"name": "huelga"},
              entered_by="ana")  # fmt: skip
FLOOD = fact("h", "03-06 10:00", "third:union", "external_fact", {"name": "nieve"},
             entered_by="ana")  # fmt: skip


def test_a_duty_waits_for_all_of_its_conditions() -> None:
    """Plans alone are not enough; its five days run from the last of the two."""
    told = story(BOTH, BUDGET, PLANS)
    assert duty(told.on("03-05"), "C1").phase is Phase.PENDING
    found = duty(told.then(YES).on("03-05"), "C1")
    assert (found.phase, due_on(found)) == (Phase.ACTIVE, day("03-09"))


def test_an_exception_that_comes_lifts_the_duty() -> None:
    """The strike does; the snow, which no clause names, does not."""
    told = story(BOTH, BUDGET, PLANS, YES)
    assert duty(told.then(STRIKE).on("03-07"), "C1").outcome is Outcome.EXCUSED
    assert duty(told.then(FLOOD).on("03-07"), "C1").outcome is None


@pytest.mark.parametrize(
    ("every", "periods"),
    [
        ("cada día hábil, dentro del mismo día", ["2026-03-02", "2026-03-03"]),
        ("cada semana, el viernes", ["2026-W10"]),
    ],
)
def test_a_period_is_what_the_clause_says(every: str, periods: list[str]) -> None:
    """A working day skips the weekend, also at the beginning."""
    told = story(f"## C1. Parte\nEl prestador entrega «parte» {every}.\n")
    assert [one.period for one in told.on("03-03 12:00").obligations] == periods


def test_so_many_in_a_month_may_wait_for_their_condition() -> None:
    """Two a month once the client has given the plans: none is late before."""
    told = story(
        "## Cosas\n«planos».\n\n## C1. Parte\n"
        "Si el cliente da «planos», el prestador entrega «parte» 2 veces por mes.\n"
    )
    [owed] = told.on("03-20").obligations
    assert (owed.phase, owed.due) == (Phase.PENDING, None)
