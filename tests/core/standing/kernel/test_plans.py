"""Plans: what a side has taken decides which sentences hold; and time that has to pass first."""

from __future__ import annotations

from tests.core.standing.kernel.telling import at, duty, fact, power, refused, story
from trato.core.events import Event
from trato.core.standing.values import Outcome, PowerPhase, RequestClass, WithoutEffect
from trato.core.text import read

PLANS = """## Cosas
«plan» es cada uno de: «Básico», «Profesional».

## C1. Plan
El cliente contrata «Básico».
El cliente puede pasar a «Profesional».

## C2. Respuesta
Si el cliente tiene «Básico», el prestador contesta cada petición del cliente, en 8 horas.

## C3. Respuesta rápida
Si el cliente tiene «Profesional», el prestador contesta cada petición del cliente, en 2 horas.

## C4. Visitas
No incluye: «visita»; cuestan 500.00 MXN.
Rige si el cliente tiene «Básico».
Incluye: 2 «visita» cada mes.
Rige si el cliente tiene «Profesional».

## C5. Cuota
Si el cliente tiene «Básico», el cliente paga «cuota básica», 100.00 MXN, cada mes, el día 5.

## C6. Cuota mayor
Si el cliente tiene «Profesional», el cliente paga «cuota mayor», 300.00 MXN, cada mes, el día 5.

## C7. Contacto
El prestador escribe al cliente por correo al menos cada 7 días naturales.
Rige si el cliente tiene «Profesional».
"""
MOVED = fact("m", "03-10 10:00", "carla", "power_used", {"clause": "C1"})


def _asked(id: str, when: str, thing: str | None = None) -> Event:
    return fact(id, when, "diego", "request", {"thing": thing} if thing else {})


def test_a_duty_is_owed_under_the_plan_that_the_client_has() -> None:
    """The same request wakes the clause of one plan, and not that of the other."""
    told = story(PLANS, _asked("a", "03-09 10:00"), MOVED, _asked("b", "03-11 10:00"))
    found = told.on("03-11 11:00")
    assert [one.id for one in found.obligations if one.clause in {"C2", "C3"}] == ["C2/a", "C3/b"]


def test_a_statement_holds_under_the_plan_that_the_client_has() -> None:
    """A visit is an extra under one plan and within the quota under the other."""
    told = story(PLANS, _asked("a", "03-09 10:00", "visita"), MOVED,
                 _asked("b", "03-11 10:00", "visita"))  # fmt: skip
    found = told.on("03-12")
    assert [one.kind for one in found.requests] == [RequestClass.EXTRA, RequestClass.QUOTA]
    assert ("C4", 0) in found.dormant
    assert ("C4", 1) not in found.dormant


def test_the_fee_of_a_month_is_that_of_the_plan_at_its_beginning() -> None:
    """Moving in March leaves March's fee as it was; April has the other."""
    told = story(PLANS, MOVED)
    fees = [one.id for one in told.on("04-02").obligations if one.clause in {"C5", "C6"}]
    assert fees == ["C5/2026-03", "C6/2026-04"]


def test_a_rhythm_begins_with_its_plan_and_ends_with_it() -> None:
    """Nobody owes the mails of a plan that was not taken."""
    told = story(PLANS, MOVED)
    assert not [one for one in told.on("03-09").obligations if one.clause == "C7"]
    [window] = [one for one in told.on("03-12").obligations if one.clause == "C7"]
    assert window.trigger_event == "m"
    back = fact("o", "03-13 10:00", "carla", "order", {"thing": "Básico"})
    [window] = [one for one in told.then(back).on("03-14").obligations if one.clause == "C7"]
    assert window.outcome is Outcome.ENDED


def test_ordering_a_plan_takes_it() -> None:
    """An order by somebody who may is enough, where the text says that plans tell clauses apart."""
    ordered = fact("o", "03-05 10:00", "carla", "order", {"thing": "Profesional"})
    told = story(PLANS, ordered, _asked("b", "03-11 10:00"))
    assert duty(told.on("03-11 11:00"), "C3/b").is_open


ENDING = """## C1. Permanencia
Si han pasado 2 meses desde la firma, el cliente puede terminar el acuerdo, con 10 días naturales \
de aviso, con efecto al fin del mes.

## C2. Prueba
Si no han pasado 30 días naturales desde la firma, el cliente puede terminar el acuerdo.

## C3. Trabajo
El prestador entrega «informe» cada mes, el día 28.
"""


def test_a_power_waits_until_its_time_has_passed() -> None:
    """Two months from the first of March end with the first of May."""
    told = story(ENDING)
    assert power(told.on("05-01 23:00"), "C1").phase is PowerPhase.NOT_IN_FORCE
    assert power(told.on("05-02"), "C1").phase is PowerPhase.IN_FORCE
    assert told.on("04-01").next_change is not None


def test_a_power_of_the_first_days_ends_with_them() -> None:
    """Thirty calendar days from the first of March end with the thirty-first."""
    told = story(ENDING)
    assert power(told.on("03-31 23:00"), "C2").phase is PowerPhase.IN_FORCE
    assert power(told.on("04-01"), "C2").phase is PowerPhase.ENDED
    late = told.then(fact("x", "04-02 10:00", "carla", "power_used", {"clause": "C2"}))
    assert refused(late.on("04-03"), "x").reason is WithoutEffect.NOT_IN_FORCE


def test_a_notice_that_takes_effect_at_the_end_of_the_month() -> None:
    """Ten days of notice from the 5th run out within May; from the 25th, within June."""
    for given, ends in (("05-05 10:00", "06-01"), ("05-25 10:00", "07-01")):
        told = story(ENDING, fact("x", given, "carla", "power_used", {"clause": "C1"}))
        [use] = power(told.on("05-26"), "C1").uses
        assert use.effective_on == at(ends)


def test_one_has_passed_and_several_have() -> None:
    """Spanish and English count the verb with its time."""
    text = "## C1. Fin\nSi ha pasado 1 mes desde la firma, el cliente puede terminar el acuerdo.\n"
    assert [one.state for one in read(text).sentences] == ["runs"]
