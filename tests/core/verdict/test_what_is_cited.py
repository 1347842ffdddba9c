"""What a verdict cites gives it again: people, absences, twin records, surplus, exceptions."""

from __future__ import annotations

from typing import Any

import pytest

from tests.core.standing.kernel.telling import fact, story
from tests.core.verdict.telling import asked
from trato.core.events import Event

MONEY = {"currency": "MXN"}
FEE = """## C1. Cuota
El cliente paga «cuota», 1,000.00 MXN, cada mes, en 10 días naturales desde la factura.
"""


def invoice(id: str, when: str, number: str, period: str) -> Event:
    fields = {"number": number, "amount": "1000.00", "period": period, **MONEY}
    return fact(id, when, "ana", "invoice", fields)


def paid(id: str, when: str, amount: str, **fields: Any) -> Event:
    return fact(id, when, "carla", "payment", {"amount": amount, **MONEY, **fields})


def test_what_was_paid_too_much_pays_the_next_invoice() -> None:
    """April owes 600: the 400 too many of March are cited, with what they were left over from."""
    told = story(
        FEE,
        invoice("f1", "03-02 10:00", "F-1", "2026-03"),
        paid("p1", "03-05 10:00", "1400.00", pays="F-1"),
        invoice("f2", "04-01 10:00", "F-2", "2026-04"),
    )
    found = asked(told, "04-20", "ana", "owed", event="F-2")
    assert [one.money.text for one in found.amounts] == ["600.00 MXN"]
    assert {"f1", "p1", "f2"} <= set(found.events)


REVIEW = """## C1. Lote
El prestador entrega «lote» a más tardar el 2026-03-10.
El cliente aprueba u observa «lote» en 3 días hábiles desde cada entrega; su silencio no es aprobación.
"""  # noqa: E501


def test_an_answer_of_somebody_new_cites_how_they_came() -> None:
    """Eva came after the signature: her acceptance counts by the record that brings her in."""
    joins = {"person": "eva", "name": "Eva Luna", "may": ["accept"], "status": "joins"}
    told = story(
        REVIEW,
        fact("d", "03-09 10:00", "ana", "delivery", {"thing": "lote"}),
        fact("j", "03-09 12:00", "carla", "people_changed", joins),
        fact("a", "03-10 10:00", "eva", "acceptance", {"of": "d"}),
    )
    found = asked(told, "03-20", "ana", "late", clause="C1", thing="lote")
    assert found.verdict.value == "not_right"
    assert "j" in found.events


CLOSING = """## C1. Informe
El prestador entrega «informe» en 5 días hábiles desde la petición de «informe».

## C2. Cierre
El prestador puede cerrar 10 días naturales al año, con 15 días naturales de aviso.
"""


def test_announced_closing_days_are_cited() -> None:
    """Closed for a week as announced: the report that came after it is in time, and by what."""
    closed = {"from": "2026-04-06", "to": "2026-04-10"}
    told = story(
        CLOSING,
        fact("v", "03-10 10:00", "ana", "absence", closed),
        fact("q", "04-02 10:00", "carla", "request", {"thing": "informe"}),
        fact("i", "04-15 10:00", "ana", "report", {"thing": "informe", "period": "2026-04"}),
    )
    found = asked(told, "04-20", "carla", "late", clause="C1")
    assert (found.verdict.value, set(found.events)) == ("not_right", {"v", "q", "i"})


def test_two_records_of_one_fact_are_cited_together() -> None:
    """Ana entered the delivery, Carla the same by hand as her own record of it."""
    text = "## C1. Obra\nEl prestador entrega «obra» a más tardar el 2026-03-10.\n"
    twin = fact("d2", "03-11 09:00", "ana", "delivery", {"thing": "obra"})
    told = story(
        text,
        fact("d1", "03-10 09:00", "ana", "delivery", {"thing": "obra"}),
        Event(**{**{name: getattr(twin, name) for name in twin.__slots__}, "same_as": "d1"}),
    )
    found = asked(told, "03-20", "carla", "late", clause="C1")
    assert found.verdict.value == "not_right"


EXCEPTIONS = """## C1. Parte
El prestador entrega «parte» a más tardar el 2026-03-10.
Si llega tarde, el prestador descuenta 100.00 MXN por cada día natural de retraso, {exception}.

## C2. Cuota
El cliente paga «cuota», 1,000.00 MXN, cada mes, en 10 días naturales desde la factura.

## C3. Datos
El cliente da «datos» a más tardar el 2026-03-05.
"""


@pytest.mark.parametrize(
    ("exception", "strikes", "gives"),
    [
        ("salvo si ocurre «huelga»", True, []),
        ("salvo si ocurre «huelga»", False, ["300.00 MXN"]),
        ("salvo si el cliente no da «datos»", False, []),
        ("salvo si hubo incumplimiento de C3 por el cliente", False, []),
    ],
)
def test_a_consequence_does_not_follow_where_its_exception_holds(
    exception: str, strikes: bool, gives: list[str]
) -> None:
    """A strike, or data that never came, takes the credit away; what it hangs on is cited."""
    strike = fact("h", "03-09 10:00", "third:sindicato", "external_fact", {"name": "huelga"},
                  entered_by="ana", channel=None)  # fmt: skip
    told = story(
        EXCEPTIONS.format(exception=exception),
        *((strike,) if strikes else ()),
        fact("d", "03-13 10:00", "ana", "delivery", {"thing": "parte"}),
        invoice("f", "03-14 10:00", "F-1", "2026-03"),
    )
    found = asked(told, "03-20", "carla", "late", clause="C1")
    assert found.verdict.value == "right"
    assert [one.money.text for one in found.amounts if one.money.amount] == gives


PLANS = """## Cosas
«plan» es cada uno de: «Básico», «Profesional».

## C1. Plan
El cliente contrata «Básico».
El cliente puede pasar a «Profesional».

## C2. Visitas
Incluye: 2 «visita» cada mes.
Rige si el cliente tiene «Profesional».
"""


def test_the_order_of_a_plan_is_cited_where_a_sentence_holds_by_it() -> None:
    """Visits are included since the client moved on; whoever does not know of it says otherwise."""
    moved = fact("m", "03-10 10:00", "carla", "power_used", {"clause": "C1"})
    told = story(PLANS, moved, fact("q", "03-09 10:00", "carla", "message"))
    before = asked(told, "03-09", "carla", "may", thing="visita")
    after = asked(told, "03-12", "carla", "may", thing="visita")
    assert (before.verdict.value, after.verdict.value) == ("not_covered", "right")
    assert after.events == ("m",)
