"""What a verdict cites beside what changed something: all that it would not be the same without."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.core.verdict.made import at, event
from trato.core.agreement import Version
from trato.core.claims import Asserts, Claim, ClaimItem
from trato.core.events import Event, EventKind
from trato.core.text import read
from trato.core.verdict import Verdict, VerdictCode, classify_request, judge
from trato.core.verdict.trial import conclusion_of

HEAD = """# Acuerdo: Contenidos de La Milpa
Idioma: español. Zona horaria: America/Mexico_City. Moneda: MXN. Números: 1,234.56.

## Partes
Prestador: Estudio Nopal (Ana Ruiz: firma).
Cliente: La Milpa (Carla Sosa: firma; Diego Paz: pide).

## Horarios
Horario «oficina»: lunes a viernes, de 9:00 a 18:00.

## Cosas
«fuerza mayor».
"""
FORCE = "\n## C90. Vigencia\nEste acuerdo rige desde el 2026-02-01.\n"


def signed(*clauses: str) -> Version:
    """Clauses taken as signed in January."""
    body = "".join(f"\n## C{place}. Cláusula\n{one}\n" for place, one in enumerate(clauses, 1))
    reading = read(HEAD + body + FORCE)
    assert [found for found in reading.problems if found.blocks] == []
    return Version(1, "sha256:1", reading.agreement, at("2026-01-20 12:00"))


def told(version: Version, events: list[Event], when: str, by: str, **item: Any) -> Verdict:
    """The verdict on one claim, which the events that it cites give by themselves."""
    claim = Claim("r", by, at(when), (ClaimItem(**item),))
    (found,) = judge(claim, (version,), events, at(when)).verdicts
    alone = [one for one in events if one.id in found.events]
    (again,) = judge(claim, (version,), alone, at(when)).verdicts
    assert conclusion_of(again) == conclusion_of(found)
    return found


def test_an_input_that_came_in_time_is_cited() -> None:
    """Had the topics not come, the batch would be waiting for them, and nobody late."""
    version = signed(
        "El prestador entrega «lote» cada mes, a más tardar el día 20 a las 18:00.\n"
        "Si «temas» llega tarde, el plazo de «lote» se corre los mismos días hábiles.",
        "El cliente da «temas» cada mes, a más tardar el día 10 a las 18:00.",
    )
    events = [
        event("t", "2026-03-09 10:00", "carla", EventKind.INPUT, thing="temas", period="2026-03"),
        event("l", "2026-03-23 10:00", "ana", EventKind.DELIVERY, thing="lote", period="2026-03"),
        event("x", "2026-03-23 11:00", "ana", EventKind.MESSAGE),
    ]
    found = told(version, events, "2026-03-24 10:00", "carla", asserts=Asserts.LATE, clause="C1")
    assert found.verdict is VerdictCode.RIGHT
    assert found.events == ("t", "l")


def test_the_lasting_fact_that_is_not_counted_is_cited() -> None:
    """Two of the days were force majeure: less is taken off, by a fact that the verdict names."""
    version = signed(
        "El prestador entrega «informe» cada mes, a más tardar el día 5 a las 18:00.\n"
        "Si llega tarde, el prestador descuenta 100.00 MXN por cada día hábil de retraso; "
        "no cuenta el tiempo de «fuerza mayor».",
        "El cliente paga «cuota», 1,000.00 MXN, cada mes, en 10 días naturales desde la factura.",
    )
    lasting = {"name": "fuerza mayor", "from": at("2026-03-09 00:00"), "to": at("2026-03-10 18:00")}
    events = [
        event("f", "2026-03-09 00:00", "ana", EventKind.EXTERNAL_FACT, **lasting),
        event("i", "2026-03-12 10:00", "ana", EventKind.REPORT, thing="informe", period="2026-03"),
    ]
    claim = {"asserts": Asserts.LATE, "clause": "C1", "period": "2026-03"}
    found = told(version, events, "2026-03-12 11:00", "carla", **claim)
    without = told(version, events[1:], "2026-03-12 11:00", "carla", **claim)
    assert found.events == ("f", "i")
    assert found.amounts[0].money.amount < without.amounts[0].money.amount


def test_the_incidents_that_used_up_a_cap_are_cited() -> None:
    """The third urgent request of the month gives only what the first two have left."""
    version = signed(
        "El prestador contesta cada petición del cliente, en 4 horas.\n"
        "Si se incumple C1, el prestador descuenta 40.00 MXN por cada vez, "
        "hasta 100.00 MXN por mes.",
        "El cliente paga «cuota», 1,000.00 MXN, cada mes, en 10 días naturales desde la factura.",
    )
    asked = [
        event(f"r{day}", f"2026-03-{day:02} 10:00", "diego", EventKind.REQUEST) for day in (3, 5, 9)
    ]
    late = [
        event(f"a{day}", f"2026-03-{day:02} 17:00", "ana", EventKind.ANSWER, answers=(f"r{day}",))
        for day in (3, 5, 9)
    ]
    found = told(
        version, [*asked, *late], "2026-03-10 10:00", "carla", asserts=Asserts.LATE, event="r9"
    )
    assert [one.money.text for one in found.amounts] == ["20.00 MXN"]
    assert found.events == ("r3", "r5", "r9", "a3", "a5", "a9")


def test_what_was_kept_all_the_other_months_is_cited() -> None:
    """«The report is always late»: once it was; the others are known to have come in time."""
    version = signed("El prestador entrega «informe» cada mes, a más tardar el día 5 a las 18:00.")
    events = [
        event(f"i{month}", f"2026-0{month}-{day:02} 10:00", "ana", EventKind.REPORT)
        for month, day in ((2, 4), (3, 9), (4, 3))
    ]
    fields = {"thing": "informe"}
    events = [
        replace(one, fields=type(one.fields)({**fields, "period": f"2026-0{one.id[1]}"}))
        for one in events
    ]
    found = told(version, events, "2026-04-20 10:00", "carla", asserts=Asserts.LATE, clause="C1")
    assert found.verdict is VerdictCode.RIGHT
    assert found.obligations == ("C1/2026-03",)
    assert found.events == ("i2", "i3", "i4")


def test_a_disputed_fact_leaves_with_every_record_of_it() -> None:
    """Entered twice and disputed once, a message is one fact: without it another one is enough."""
    version = signed("El prestador escribe al cliente por correo al menos cada 3 días naturales.")
    first = event("m1", "2026-02-01 10:00", "ana", EventKind.MESSAGE, initiative=True)
    second = replace(
        event("m2", "2026-02-03 10:00", "ana", EventKind.MESSAGE, initiative=True), source="<2>"
    )
    events = [
        first,
        second,
        replace(second, id="m2b", recorded_at=at("2026-02-05 09:00")),
        event("d", "2026-02-05 10:00", "carla", EventKind.DISPUTE, event="m2"),
        event("m3", "2026-02-04 10:00", "ana", EventKind.MESSAGE, initiative=True),
    ]
    found = told(version, events, "2026-02-06 10:00", "carla", asserts=Asserts.LATE, event="C1/m1")
    assert found.verdict is VerdictCode.NOT_RIGHT
    assert {"m2", "m2b", "d", "m3"} <= set(found.events)


def test_what_used_up_a_quota_is_cited() -> None:
    """The third post of the month is one too many because of the two before it."""
    version = signed("Incluye: 2 «publicación» cada mes; cada una adicional cuesta 100.00 MXN.")
    events = [
        event(f"p{day}", f"2026-03-0{day} 10:00", "carla", EventKind.REQUEST, thing="publicación")
        for day in (2, 3, 4)
    ]
    found = classify_request((version,), events, at("2026-03-05 10:00"), event="p4")
    assert found.kind is not None
    assert found.events == ("p2", "p3", "p4")
