"""«Si …»: what lifts a duty, what puts a power in force, what only a person can tell."""

from __future__ import annotations

import pytest

from tests.core.standing.kernel.telling import Story, at, duty, fact, power, story
from trato.core.standing.values import Outcome, Phase, PowerPhase

LATE = """## Cosas
«lluvia»; «equipo roto».

## C1. Informe
El prestador entrega «informe» cada mes, a más tardar el día 5 del mes siguiente.
{}
"""


def reports(modifier: str) -> Story:
    """A monthly report with an exception."""
    return story(LATE.format(modifier))


def test_the_first_time_is_excused_and_the_second_is_not() -> None:
    """An exception that is used up."""
    found = reports("Salvo si es la primera vez.").on("05-20")
    assert duty(found, "C1/2026-03").outcome is Outcome.EXCUSED
    assert duty(found, "C1/2026-04").breached_at == at("05-06")


def test_the_first_times_of_each_year() -> None:
    """Two of them."""
    found = reports("Salvo si es una de las 2 primeras veces de cada año.").on("06-20")
    outcomes = [duty(found, f"C1/2026-0{month}").outcome for month in (3, 4, 5)]
    assert outcomes == [Outcome.EXCUSED, Outcome.EXCUSED, None]


def test_a_lasting_fact_excuses_while_it_lasts() -> None:
    """The flood of the fifth; not that of the first."""
    told = reports("Salvo si la causa es «lluvia».")
    lasting = {"name": "lluvia", "from": "2026-04-04", "to": "2026-04-08"}
    rain = fact("l", "04-04 10:00", "third:cielo", "external_fact", lasting, entered_by="ana")
    assert duty(told.then(rain).on("05-20"), "C1/2026-03").outcome is Outcome.EXCUSED
    gone = {"name": "lluvia", "from": "2026-04-01", "to": "2026-04-02"}
    before = fact("l", "04-01 10:00", "third:cielo", "external_fact", gone, entered_by="ana")
    assert duty(told.then(before).on("05-20"), "C1/2026-03").breached_at == at("04-06")


def test_the_other_sides_own_breach_excuses() -> None:
    """While the client's input is overdue."""
    clauses = LATE.format("Salvo si la causa es el cliente.") + (
        "\n## C2. Dato\nEl cliente da «dato», a más tardar el 2026-03-20.\n"
    )
    assert duty(story(clauses).on("04-20"), "C1/2026-03").outcome is Outcome.EXCUSED
    given = fact("i", "03-25 10:00", "carla", "input", {"thing": "dato"})
    assert duty(story(clauses, given).on("04-20"), "C1/2026-03").breached_at == at("04-06")


def test_a_meeting_that_week_makes_a_call_needless() -> None:
    """The duty is lifted for that week only."""
    clauses = (
        "## C1. Llamada\nEl prestador llama al cliente una vez por semana, salvo si hubo reunión"
        " esa semana.\n"
    )
    met = fact("m", "03-04 10:00", "carla", "meeting_held", channel=None)
    found = story(clauses, met).on("03-16")
    assert duty(found, "C1/2026-W10").outcome in {Outcome.KEPT, Outcome.EXCUSED}
    assert duty(found, "C1/2026-W11").outcome is Outcome.BREACHED


POWERS = """## C1. Entrega
El prestador entrega «sitio», a más tardar el 2026-03-10.

## C2. Cuota
El cliente paga «cuota», 1,000.00 MXN, cada mes, a más tardar el día 5 del mes.

## C3. Poder
Si {}, {} puede terminar el acuerdo.
"""


@pytest.mark.parametrize(
    ("condition", "holder", "before", "after"),
    [
        (
            "el retraso de «sitio» es de más de 5 días naturales",
            "el cliente",
            "03-15 23:59",
            "03-16 00:01",
        ),
        ("el retraso de C1 es de 5 días naturales o más", "el cliente", "03-15 23:59", "03-16"),
        ("el retraso de «sitio» es de más de 2 días hábiles", "el cliente", "03-12 17:59", "03-13"),
        ("el prestador incumple C1", "el cliente", "03-10 23:59", "03-11"),
        ("el prestador incumple con «sitio»", "el cliente", "03-10 23:59", "03-11"),
        ("el cliente tiene una factura vencida", "el prestador", "03-05 23:59", "03-06"),
        ("el cliente incumple C2 2 veces por año", "el prestador", "04-05 23:59", "04-06"),
        ("el cliente incumple C2 2 veces en 40 días naturales", "el prestador", "04-05", "04-06"),
    ],
)
def test_when_a_power_comes(condition: str, holder: str, before: str, after: str) -> None:
    """At its instant, and not before."""
    told = story(POWERS.format(condition, holder))
    assert power(told.on(before), "C3").phase is PowerPhase.NOT_IN_FORCE
    assert power(told.on(after), "C3").phase is PowerPhase.IN_FORCE


def test_a_power_has_its_time() -> None:
    """Within ten days of its coming, and no longer."""
    clauses = POWERS.replace("terminar el acuerdo.", "terminar el acuerdo, en 10 días naturales.")
    told = story(clauses.format("el prestador incumple C1", "el cliente"))
    assert power(told.on("03-21 23:59"), "C3").phase is PowerPhase.IN_FORCE
    assert power(told.on("03-22 00:01"), "C3").phase is PowerPhase.EXPIRED


def test_a_measure_puts_a_power_in_force() -> None:
    """The latest value counts."""
    told = story(
        "## Cosas\n«disponibilidad».\n\n"
        + POWERS.format("«disponibilidad» es menor que 99", "el cliente"),
        fact(
            "a",
            "03-05 10:00",
            "ana",
            "goal_measured",
            {"goal": "disponibilidad", "value": "99.5", "unit": "%"},
        ),
        fact(
            "b",
            "03-06 10:00",
            "ana",
            "goal_measured",
            {"goal": "disponibilidad", "value": "98", "unit": "%"},
        ),
    )
    assert power(told.on("03-05 12:00"), "C3").phase is PowerPhase.NOT_IN_FORCE
    assert power(told.on("03-06 12:00"), "C3").phase is PowerPhase.IN_FORCE


def test_an_act_before_its_condition_waits_for_it() -> None:
    """The duty is pending; its terms run from the day that the condition holds."""
    clauses = (
        "## C1. Pago\nEl cliente paga «anticipo», 500.00 MXN, a más tardar el 2026-03-05.\n\n"
        "## C2. Obra\nSi el cliente paga «anticipo», el prestador entrega «obra» en 5 días"
        " naturales.\n"
    )
    told = story(clauses)
    assert duty(told.on("03-04"), "C2").phase is Phase.PENDING
    paid = fact("p", "03-04 10:00", "carla", "payment", {"amount": "500.00", "currency": "MXN"})
    one = duty(told.then(paid).on("03-05"), "C2")
    assert one.phase is Phase.ACTIVE
    assert one.due is not None
    assert one.due.on.isoformat() == "2026-03-09"


def test_a_change_of_something_is_what_is_asked_for_and_not_a_kind_of_request() -> None:
    """Only the word by itself says that a request asks for another agreement."""
    asked = fact("r", "03-10 10:00", "carla", "request")
    read = fact(
        "c", "03-11 10:00", "ana", "confirmation", {"event": "r", "reads_as": "cambio de color"}
    )
    told = story("## C1. Nada\nProsa: Nada.\n", asked, read)
    [found] = told.on("03-12").requests
    assert found.thing == "cambio de color"


def test_what_only_a_person_can_tell() -> None:
    """A request that somebody classed as a change asks for a proposal."""
    clauses = (
        "## C1. Cambios\nEl prestador presenta propuesta para cada petición de cambio, en 3 días"
        " hábiles.\n"
    )
    asked = fact("r", "03-10 10:00", "carla", "request", {"thing": "otra cosa"})
    told = story(clauses, asked)
    assert told.on("03-11").obligation("C1/r") is None
    read = fact("c", "03-11 10:00", "ana", "confirmation", {"event": "r", "reads_as": "cambio"})
    one = duty(told.then(read).on("03-12"), "C1/r")
    assert one.due is not None
    assert one.due.at == at("03-13 18:00")
