"""What a date is counted from, once it is known: an end, an announced day, the one that belongs."""

from __future__ import annotations

import pytest

from tests.core.standing.kernel.telling import Story, day, due_on, duty, fact, story
from trato.core.events import Event
from trato.core.standing.values import RequestClass

HEAD = "## Cosas\n«boda»; «lista»; «obra»; «presupuesto».\n\n"
EVERY = """## C1. Balance
El prestador entrega «balance» cada mes, en 5 días hábiles desde el fin del mes.
"""
WEDDING = """## C1. Lista
El cliente da «lista» a más tardar 10 días naturales antes de «boda».
"""
BUDGETS = """## C1. Presupuesto
El prestador entrega «presupuesto» cada vez que el cliente pide «presupuesto», en 2 días hábiles.

## C2. Obra
Cada vez que el cliente pide «obra», el prestador entrega «obra» en 5 días naturales desde la \
aceptación de «presupuesto».
"""


def told(text: str, *events: Event) -> Story:
    return story(HEAD + text, *events)


def test_a_period_may_be_due_after_its_end() -> None:
    """The balance of March is due on the fifth working day of April."""
    assert due_on(duty(told(EVERY).on("04-02"), "C1/2026-03")) == day("04-07")


@pytest.mark.parametrize(
    ("announced", "due"),
    [({"from": "2026-06-20"}, "06-10"), ({"from": "2026-06-20T18:00:00-06:00"}, "06-10"), ({}, "")],
)
def test_a_date_before_an_event_waits_until_its_day_is_told(
    announced: dict[str, str], due: str
) -> None:
    """The list is due ten days before the wedding, on whatever day it is told to be."""
    fields = {"name": "boda", **announced}
    wedding = fact("b", "04-01 10:00", "third:novia", "external_fact", fields, entered_by="ana")
    found = duty(told(WEDDING, wedding).on("04-02"), "C1")
    if due:
        assert due_on(found) == day(due)
    else:
        assert found.due is None or due_on(found) == day("03-22")


def asked(id: str, when: str, thing: str) -> Event:
    return fact(id, when, "carla", "request", {"thing": thing})


def test_each_request_counts_from_an_acceptance_of_its_own() -> None:
    """Two works asked for, two budgets accepted: the first for the first, the second for the
    second."""
    found = told(
        BUDGETS,
        asked("o1", "03-03 10:00", "obra"),
        asked("o2", "03-03 11:00", "obra"),
        fact("p1", "03-04 10:00", "ana", "delivery", {"thing": "presupuesto"}),
        fact("a1", "03-05 10:00", "carla", "acceptance", {"of": "p1"}),
        fact("p2", "03-06 10:00", "ana", "delivery", {"thing": "presupuesto"}),
        fact("a2", "03-09 10:00", "carla", "acceptance", {"of": "p2"}),
    ).on("03-09 12:00")
    dues = [due_on(duty(found, id)) for id in ("C2/o1", "C2/o2")]
    assert dues == [day("03-10"), day("03-14")]


SCOPE = """## C1. Dentro
Incluye: «moderación».
Incluye: 1 «cartel» cada mes; cada una adicional cuesta 30.00 MXN.
El cliente puede usar «logo» para: «papel».

## C2. Fuera
No incluye: «vídeo»; cuestan 80.00 MXN.

## C3. Precio
El precio de «mapa» es de 12.00 MXN.

## C4. Reserva
El prestador no publica «borrador».

## C5. Personas
Por el cliente, sólo Carla Sosa pide «mapa».
Por el cliente, sólo Carla Sosa pide de prioridad «P1».
El prestador entrega «mapa» cada vez que el cliente encarga «mapa», en 5 días hábiles.
El prestador contesta cada petición de prioridad «P1» en 1 hora.
El prestador contesta cada petición del cliente en 8 horas.
"""


@pytest.mark.parametrize(
    ("thing", "kind"),
    [
        ("moderación", RequestClass.INCLUDED),
        ("logo", RequestClass.INCLUDED),
        ("cartel", RequestClass.QUOTA),
        ("vídeo", RequestClass.EXTRA),
        ("mapa", RequestClass.INCLUDED),
        ("dron", RequestClass.NOT_COVERED),
    ],
)
def test_a_request_is_what_the_lists_make_it(thing: str, kind: RequestClass) -> None:
    """Included whole, licensed, within its number, priced outside, owed by a clause, or nowhere."""
    [row] = told(SCOPE, asked("q", "03-03 10:00", thing)).on("03-04").requests
    assert row.kind is kind


def test_a_round_of_changes_is_no_further_one() -> None:
    """The poster that comes again with its changes does not use up the number of the month."""
    first = fact("d1", "03-03 10:00", "ana", "delivery", {"thing": "cartel"})
    again = fact("d2", "03-04 10:00", "ana", "delivery", {"thing": "cartel", "round": 1})
    assert not told(SCOPE, first, again).on("03-05").over_services
    second = fact("d2", "03-04 10:00", "ana", "delivery", {"thing": "cartel"})
    [over] = told(SCOPE, first, second).on("03-05").over_services
    assert (over.event, over.value) == ("d2", 30)


@pytest.mark.parametrize(
    ("thing", "value"), [("cartel", 30), ("vídeo", 80), ("mapa", 12), ("dron", None)]
)
def test_work_beyond_the_agreement_has_the_value_that_the_text_gives(
    thing: str, value: int | None
) -> None:
    """The extra price, the price of what is left out, the price of the thing; else none."""
    work = fact("w", "03-03 10:00", "ana", "work", {"minutes": 60, "what": thing, "extra": True},
                about=(thing,))  # fmt: skip
    [over] = told(SCOPE, work).on("03-04").over_services
    assert over.value == value


def test_what_only_one_person_may_order_is_no_order_of_another() -> None:
    """Diego's order of a map gives rise to nothing; his urgency is answered like any request."""
    order = fact("o", "03-03 10:00", "diego", "order", {"thing": "mapa"})
    assert not [one for one in told(SCOPE, order).on("03-04").obligations if one.thing == "mapa"]
    assert hours_to_answer("diego") == [18]
    assert hours_to_answer("carla") == [11, 18]


def hours_to_answer(person: str) -> list[int]:
    """The hours by which an urgent request of the morning is to be answered."""
    urgent = fact("u", "03-03 10:00", person, "request", {"priority": "P1"})
    found = told(SCOPE, urgent).on("03-03 10:30").obligations
    return sorted(one.due.at.hour for one in found if one.trigger_event and one.due)


@pytest.mark.parametrize(
    "sentence",
    [
        "El prestador entrega «obra» en 6 semanas desde «boda».",
        "Cuando ocurre «boda», el prestador entrega «obra» en 6 semanas.",
    ],
)
def test_what_runs_from_an_announced_day_runs_from_that_day(sentence: str) -> None:
    """Told in March that it is on the 20th of June: six weeks later, not six from March."""
    wedding = fact(
        "w", "03-05 10:00", "carla", "external_fact", {"name": "boda", "from": "2026-06-20"}
    )
    found = told(f"## C1. Obra\n{sentence}\n", wedding).on("03-06").obligations
    assert [due_on(one) for one in found] == [day("08-01")]
