"""What moves a due, and by how much: units, overlaps, closed days, and what comes too early."""

from __future__ import annotations

import pytest

from tests.core.standing.kernel.telling import at, day, due_on, duty, fact, story
from trato.core.events import Event
from trato.core.standing.values import Outcome

DATA = """## Cosas
«dato»; «foto».

## C1. Informe
El prestador entrega «informe» {due}.
Si «dato» llega tarde, el plazo de «informe» se corre {unit}.
Si «foto» llega tarde, el plazo de «informe» se corre {unit}.

## C2. Insumos
El cliente da «dato» a más tardar el 2026-03-06 a las 18:00.
El cliente da «foto» a más tardar el 2026-03-06 a las 18:00.
"""


def given(thing: str, when: str) -> Event:
    return fact(thing, when, "carla", "input", {"thing": thing})


@pytest.mark.parametrize(
    ("due", "unit", "came", "moved"),
    [
        ("a más tardar el 2026-03-10", "los mismos días hábiles", "03-10 10:00", "03-12"),
        ("a más tardar el 2026-03-10", "los mismos días naturales", "03-10 10:00", "03-14"),
        (
            "a más tardar el 2026-03-10 a las 18:00",
            "los mismos días hábiles",
            "03-09 9:00",
            "03-11",
        ),
        ("a más tardar el 2026-03-10", "los mismos días hábiles", "03-06 10:00", "03-10"),
    ],
)
def test_a_late_input_moves_the_due_in_the_unit_of_the_clause(
    due: str, unit: str, came: str, moved: str
) -> None:
    """A whole day stays a whole day; an input in time moves nothing."""
    came = came.replace(" 9:", " 09:")
    told = story(DATA.format(due=due, unit=unit), given("dato", came), given("foto", "03-06 09:00"))
    assert due_on(duty(told.on("03-10 12:00"), "C1")) == day(moved)


def test_two_inputs_that_are_late_together_count_once() -> None:
    """The photo came while the data were still late: its days are in theirs."""
    text = DATA.format(due="a más tardar el 2026-03-10", unit="los mismos días naturales")
    told = story(text, given("foto", "03-08 10:00"), given("dato", "03-11 10:00"))
    assert due_on(duty(told.on("03-11 12:00"), "C1")) == day("03-15")


GROUPED = """## Cosas
«plano» es cada uno de «planta», «alzado».

## C1. Planos
El prestador entrega «plano» a más tardar el 2026-03-20.

## C2. Aviso
Cada vez que el prestador entrega «plano», el cliente acepta u observa «plano» en 2 días hábiles; \
su silencio es aceptación.
"""


def test_each_member_is_answered_by_itself() -> None:
    """What was said of the ground plan says nothing of the elevation."""
    told = story(
        GROUPED,
        fact("p", "03-10 10:00", "ana", "delivery", {"thing": "planta"}),
        fact("z", "03-10 11:00", "ana", "delivery", {"thing": "alzado"}),
        fact("y", "03-11 10:00", "carla", "acceptance", {"of": "p"}),
    )
    found = told.on("03-11 12:00")
    open_yet = {
        one.trigger_event for one in found.obligations if one.clause == "C2" and one.is_open
    }
    assert open_yet == {"z"}


REPAIRED = """## C1. Entrega
El prestador entrega «obra» a más tardar el 2026-03-10.

## C2. Arreglo
Cada vez que se incumple C1, el prestador da «vale» en 5 días naturales.
"""


@pytest.mark.parametrize("done", [None, "03-13 10:00"])
def test_what_a_breach_gave_rise_to_repairs_it(done: str | None) -> None:
    """The voucher repairs the delay, whether the work came meanwhile or not."""
    voucher = fact("v", "03-14 10:00", "ana", "input", {"thing": "vale"})
    work = [] if done is None else [fact("d", done, "ana", "delivery", {"thing": "obra"})]
    found = duty(story(REPAIRED, *work, voucher).on("03-16"), "C1")
    assert found.repaired_at == at("03-14 10:00")
    assert found.outcome is Outcome.KEPT_LATE


WAIVED = """## C1. Informe
El prestador entrega «informe» cada mes, a más tardar el día 5 del mes siguiente.

## C2. Obra
El prestador entrega «obra» a más tardar el 2026-03-20.
"""


@pytest.mark.parametrize("named", ["C2", "obra"])
def test_a_waiver_may_name_a_clause_or_a_thing(named: str) -> None:
    """Where one thing is owed by it, that one is meant."""
    waiver = fact("w", "03-10 10:00", "carla", "waiver", {"obligation": named})
    assert duty(story(WAIVED, waiver).on("03-11"), "C2").outcome is Outcome.WAIVED


def test_what_was_done_ahead_needs_no_leniency() -> None:
    """April's report came in March, before it was owed; an extension of it changes nothing."""
    early = fact("d", "03-10 10:00", "ana", "delivery", {"thing": "informe", "period": "2026-04"})
    later = fact(
        "x", "03-12 10:00", "carla", "extension_granted",
        {"obligation": "C1/2026-04", "until": "2026-05-09"},
    )  # fmt: skip
    found = duty(story(WAIVED, early, later).on("05-10"), "C1/2026-04")
    assert found.outcome is Outcome.KEPT


def test_leniency_ahead_moves_the_due_at_its_birth() -> None:
    """Granted in March for April: the 9th counts from the first."""
    later = fact(
        "x", "03-12 10:00", "carla", "extension_granted",
        {"obligation": "C1/2026-04", "until": "2026-05-09"},
    )  # fmt: skip
    assert due_on(duty(story(WAIVED, later).on("04-10"), "C1/2026-04")) == day("05-09")


TALLIED = """## C1. Respuesta
El prestador contesta cada petición del cliente, en 4 horas.

## C2. A tiempo
«a tiempo» es el porcentaje de C1 cumplido cada semana.
El prestador mantiene «a tiempo» en al menos 90 % cada semana.
«otra cifra» es el porcentaje de C1 incumplido cada mes.

## C3. Otro nivel
El prestador mantiene «velocidad» en al menos 10 cada mes.
"""


def test_a_share_counts_what_is_broken_and_still_open() -> None:
    """Of two requests of the week one is open and late: half were in time."""
    told = story(
        TALLIED,
        fact("r", "03-03 10:00", "carla", "request"),
        fact("a", "03-03 11:00", "ana", "answer", {"answers": ["r"]}),
        fact("s", "03-04 10:00", "carla", "request"),
        fact("t", "03-10 10:00", "carla", "request"),
        fact("b", "03-10 11:00", "ana", "answer", {"answers": ["t"]}),
    )
    assert duty(told.on("03-09"), "C2/2026-W10").outcome is Outcome.BREACHED
    assert duty(told.on("03-16"), "C2/2026-W11").outcome is Outcome.KEPT
    assert duty(told.on("03-16"), "C3/2026-03").is_open


def test_nothing_is_tallied_after_the_end() -> None:
    """What ended in the middle of the week has no share of it."""
    text = TALLIED + "\n## C4. Salida\nEl cliente puede terminar el acuerdo.\n"
    told = story(
        text,
        fact("r", "03-03 10:00", "carla", "request"),
        fact("u", "03-04 10:00", "carla", "power_used", {"clause": "C4"}),
    )
    assert duty(told.on("03-09"), "C2/2026-W10").outcome is Outcome.ENDED


def test_what_began_after_the_input_had_come_moves_by_nothing() -> None:
    """The data came four days late; a round asked for afterwards has all of its time."""
    text = """## C1. Informe
El prestador entrega «informe» a más tardar el 2026-03-10.
El prestador entrega cada ronda de «informe» en 3 días naturales desde las observaciones.
El cliente aprueba u observa «informe» en 5 días hábiles desde cada entrega.
Incluye 2 rondas de cambios de «informe».

## C2. Insumos
El cliente da «dato» a más tardar el 2026-03-02.
Si «dato» llega tarde, el plazo de «informe» se corre los mismos días naturales.
"""
    told = story(
        text,
        given("dato", "03-06 10:00"),
        fact("d", "03-14 10:00", "ana", "delivery", {"thing": "informe"}),
        fact("o", "03-16 10:00", "carla", "observation", {"delivery": "d", "items": [ITEM]}),
    )
    found = {one.trigger_event: one for one in told.on("03-17").obligations if one.clause == "C1"}
    assert due_on(found[None]) == day("03-14")
    assert due_on(found["o"]) == day("03-19")


ITEM = {"criterion": None, "text": "Falta el índice."}
