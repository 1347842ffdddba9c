"""What performs a duty and what does not: by its way, its member, its period, its figure."""

from __future__ import annotations

import pytest

from tests.core.standing.kernel.telling import at, day, due_on, duty, fact, story
from trato.core.events import Event
from trato.core.standing.values import Outcome, Phase

WRITTEN = """## C1. Recibo
El prestador confirma por escrito cada petición del cliente, en 2 días hábiles.
"""
ASKED = fact("q", "03-10 10:00", "carla", "request")


@pytest.mark.parametrize(
    ("channel", "kept"), [("email", True), (None, True), ("other", True), ("call", False)]
)
def test_what_has_to_be_written_is_not_done_by_calling(channel: str | None, *, kept: bool) -> None:
    """A call confirms nothing «por escrito»; a way that nobody noted is not held against it."""
    said = fact("a", "03-10 12:00", "ana", "answer", {"answers": ["q"]}, channel=channel)
    found = duty(story(WRITTEN, ASKED, said).on("03-11"), "C1/q")
    assert (found.outcome is Outcome.KEPT) is kept


MEMBERS = """## Cosas
«plano» es cada uno de «planta», «alzado».

## C1. Planos
El prestador entrega «plano» a más tardar el 2026-03-20.
"""


def sent(id: str, when: str, **fields: object) -> Event:
    return fact(id, when, "ana", "delivery", fields)


def test_each_member_of_a_group_is_performed_by_its_own() -> None:
    """The elevation is still owed when the ground plan has come."""
    found = story(MEMBERS, sent("d", "03-10 10:00", thing="planta")).on("03-11")
    assert {one.thing: one.is_open for one in found.obligations} == {
        "planta": False,
        "alzado": True,
    }


CALLS = """## C1. Llamada
El prestador llama al cliente una vez por semana.
"""


def test_a_call_before_the_first_week_fills_none() -> None:
    """Signed on Sunday the 1st: what was said that day is of the week before."""
    called = fact("c", "03-01 12:00", "ana", "call", channel="call")
    week = duty(story(CALLS, called).on("03-03"), "C1/2026-W10")
    assert week.is_open


LEVEL = """## Cosas
«disponibilidad».

## C1. Nivel
El prestador mantiene «disponibilidad» en al menos 99 % cada mes{}.
"""
AIM = "; es una meta, no un compromiso"


def measured(value: str, when: str = "03-31 20:00", period: str = "2026-03") -> Event:
    fields = {"goal": "disponibilidad", "value": value, "unit": "%"}
    if period:
        fields["period"] = period
    return fact("m", when, "ana", "goal_measured", fields)


@pytest.mark.parametrize(
    ("aim", "value", "outcome"),
    [
        ("", "99.5", Outcome.KEPT),
        ("", "98", Outcome.BREACHED),
        (AIM, "99.5", Outcome.KEPT),
        (AIM, "98", Outcome.EXPIRED),
    ],
)
def test_a_figure_keeps_or_breaks_the_level_of_its_period(
    aim: str, value: str, outcome: Outcome
) -> None:
    """A target that is missed is over, and nobody broke anything."""
    found = duty(story(LEVEL.format(aim), measured(value)).on("04-02"), "C1/2026-03")
    assert found.outcome is outcome
    assert (found.breached_at is not None) is (outcome is Outcome.BREACHED)


def test_a_level_without_a_period_goes_on_after_it_was_missed() -> None:
    """The figure breaks it, and it is still to be kept up."""
    always = LEVEL.replace(" cada mes", "")
    found = duty(
        story(always.format(""), measured("98", "03-10 10:00", period="")).on("03-12"), "C1"
    )
    assert (found.phase, found.breached_at) == (Phase.ACTIVE, at("03-10 10:00"))


THIRD = """## Cosas
«permiso»; «obra».

## C1. Obra
Cada vez que un tercero da «permiso», el prestador entrega «obra» en 3 días naturales.
"""


@pytest.mark.parametrize(("by", "born"), [("third:ayuntamiento", True), ("carla", False)])
def test_a_third_partys_act_is_a_third_partys(by: str, *, born: bool) -> None:
    """The same paper from the client triggers nothing."""
    entered_by = "ana" if by.startswith("third:") else None
    given = fact("p", "03-10 10:00", by, "input", {"thing": "permiso"}, entered_by=entered_by)
    assert bool(story(THIRD, given).on("03-11").obligations) is born


COUNTED = """## C1. Entrega
El prestador entrega «web» en 5 días naturales desde la aceptación de «boceto».

## C2. Boceto
El prestador entrega «boceto» a más tardar el 2026-03-09.
El cliente acepta u observa «boceto» en 2 días hábiles; su silencio es aceptación.
"""


def test_silence_that_accepts_starts_what_counts_from_the_acceptance() -> None:
    """Delivered on Monday the 9th: accepted by silence on Wednesday's closing."""
    told = story(COUNTED, sent("b", "03-09 10:00", thing="boceto"))
    assert due_on(duty(told.on("03-12"), "C1")) == day("03-16")


WAITING = """## Cosas
«planos».

## C1. Obra
Si el cliente da «planos», el prestador entrega «obra» en 5 días naturales.

## C2. Cuota
El cliente paga «cuota», 900.00 MXN, cada mes, en 10 días naturales desde la factura.

## C3. Acta
El cliente acepta u observa «obra» en 3 días hábiles; su silencio es aceptación.
Sólo por escrito.
"""
PLANS = fact("p", "03-05 10:00", "carla", "input", {"thing": "planos"})


def test_what_is_done_before_its_condition_counts_once_that_holds() -> None:
    """The work came before the plans: nothing was owed yet, and then it is done."""
    told = story(WAITING, sent("d", "03-03 10:00", thing="obra"))
    assert duty(told.on("03-04"), "C1").phase is Phase.PENDING
    assert duty(told.then(PLANS).on("03-06"), "C1").outcome is Outcome.KEPT


def test_an_invoice_that_cites_a_period_is_of_that_period() -> None:
    """April's invoice comes in March, before March's own."""
    bill = {"amount": "900.00", "currency": "MXN"}
    told = story(
        WAITING,
        fact("f", "04-02 10:00", "ana", "invoice", {"number": "F1", **bill}, about=("C2/2026-04",)),
        fact("g", "04-05 10:00", "ana", "invoice", {"number": "F2", **bill}, about=("C2/2026-03",)),
    ).on("04-06")
    assert due_on(duty(told, "C2/2026-04")) == day("04-12")
    assert due_on(duty(told, "C2/2026-03")) == day("04-15")


def test_an_acceptance_by_telephone_is_none_where_only_writing_counts() -> None:
    """It stays open until somebody writes."""
    said = fact("a", "03-04 10:00", "carla", "acceptance", {"of": "d"}, channel="call")
    found = story(WAITING, sent("d", "03-03 10:00", thing="obra"), said).on("03-05")
    assert [one.event for one in found.acts if not one.effective] == ["a"]
    assert duty(found, "C3/d").is_open


HANDED = """## C1. Lista
El cliente entrega «lista» a más tardar el 2026-03-12.

## C2. Cata
El prestador hace «cata» a más tardar el 2026-03-13.
"""


def test_what_the_client_hands_over_may_be_noted_as_an_input() -> None:
    """Whichever of the two words the clause has for it."""
    given = fact("i", "03-11 10:00", "carla", "input", {"thing": "lista"})
    assert duty(story(HANDED, given).on("03-12"), "C1").outcome is Outcome.KEPT


@pytest.mark.parametrize("kind", ["meeting_held", "call"])
def test_what_is_done_together_is_done_by_meeting(kind: str) -> None:
    """A meeting about the thing does it; one about nothing does not."""
    held = fact("m", "03-11 10:00", "ana", kind, about=("cata",), channel=None)
    other = fact("n", "03-10 10:00", "ana", kind, channel=None)
    found = duty(story(HANDED, other, held).on("03-12"), "C2")
    assert (found.outcome, found.done_at) == (Outcome.KEPT, at("03-11 10:00"))


SUPPORT = """## C1. Respuesta
El prestador contesta cada petición del cliente en 1 día hábil.
"""


def test_one_answer_answers_all_that_it_names() -> None:
    """Three requests, one mail: two are answered, the third still waits."""
    asked = [fact(f"q{n}", f"03-10 1{n}:00", "carla", "request") for n in range(3)]
    said = fact("a", "03-11 10:00", "ana", "answer", {"answers": ["q0", "q2"]})
    found = story(SUPPORT, *asked, said).on("03-11 12:00")
    assert [duty(found, f"C1/q{n}").outcome for n in range(3)] == [Outcome.KEPT, None, Outcome.KEPT]
