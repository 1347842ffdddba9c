"""What is ordered, delivered or announced several times: each one has a course of its own."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.core.standing.kernel.telling import duty, fact, story
from trato.core.events import Event

PIECES = """## Cosas
«palabra».

## C1. Pieza
Cada vez que el cliente encarga «pieza», el prestador entrega «pieza» en 5 días naturales.
El cliente aprueba u observa «pieza» en 5 días naturales desde cada entrega.
Su silencio es aceptación.
El prestador entrega cada ronda de «pieza» en 3 días naturales desde las observaciones.
Incluye 1 ronda de cambios de «pieza».

## C2. Precio
Cada vez que el prestador entrega «pieza», el cliente paga 10.00 MXN en 30 días naturales.
"""


def ordered(id: str, when: str) -> Event:
    return fact(id, when, "carla", "order", {"thing": "pieza"})


def delivered(id: str, when: str, *about: str, **fields: object) -> Event:
    return fact(id, when, "ana", "delivery", {"thing": "pieza", **fields}, about=about)


def observed(id: str, when: str, delivery: str) -> Event:
    said = {"delivery": delivery, "items": [{"criterion": None, "text": "más azul"}]}
    return fact(id, when, "carla", "observation", said)


TWO = (
    ordered("o1", "03-01 10:00"),
    ordered("o2", "03-02 10:00"),
    delivered("d1", "03-03 10:00", "o1"),
    observed("w1", "03-04 10:00", "d1"),
)


def test_a_new_delivery_is_no_round_of_another_one() -> None:
    """The second piece comes while the first waits for its round of changes."""
    told = story(PIECES, *TWO, delivered("d2", "03-05 10:00", "o2"))
    assert duty(told.on("03-06"), "C1.3/w1").is_open
    done = story(
        PIECES, *TWO, delivered("d2", "03-05 10:00"), delivered("r", "03-06 10:00", round=1)
    )
    assert duty(done.on("03-07"), "C1.3/w1").events == ("r",)


def test_each_order_is_reviewed_and_changed_apart() -> None:
    """A round of the first piece leaves the window of the second open, until silence accepts it."""
    round_ = delivered("r", "03-06 10:00", "o1", round=1)
    told = story(PIECES, *TWO, delivered("d2", "03-05 10:00", "o2"), round_)
    found = told.on("03-12")
    assert {one.of for one in found.acceptances if one.tacit} == {"d2", "r"}
    assert [one.included - one.used for one in found.rounds if one.member == "o2"] == [1]


def test_a_round_of_changes_is_not_paid_for_anew() -> None:
    """The piece costs ten; its changes are included."""
    told = story(PIECES, *TWO, delivered("r", "03-06 10:00", "o1", round=1))
    assert [one.amount for one in told.on("03-07").accounts.debts] == [Decimal("10.00")]


MATCHES = """## Cosas
«partido». «enfermedad».

## C1. Partidos
Cada vez que ocurre «partido», el prestador hace «turno» a más tardar 1 hora antes de «partido».
Si incumple, el prestador paga una pena de 120.00 MXN.
No hay consecuencia si el prestador avisa de «enfermedad» al menos 4 horas antes del vencimiento.
"""


def match(id: str, when: str, starts: str) -> Event:
    said = {"name": "partido", "from": f"2026-{starts}:00-06:00".replace(" ", "T")}
    return fact(id, when, "carla", "external_fact", said)


def test_what_was_announced_of_one_does_not_excuse_the_next() -> None:
    """Ill on the 7th, and told in time; missing on the 21st, with nothing said."""
    told = story(
        MATCHES,
        match("m1", "03-05 10:00", "03-07 18:00"),
        fact("n", "03-07 09:00", "ana", "notice", {"of": "enfermedad"}),
        match("m2", "03-19 10:00", "03-21 18:00"),
    )
    assert not told.on("03-10").accounts.debts
    [penalty] = told.on("03-23").accounts.debts
    assert penalty.id.endswith("C1/m2")


APPROVED = "con aprobación escrita previa del cliente"
BUNDLE = f"""## C1. Bono
Incluye: 20 «sesión» cada mes; cada una adicional cuesta 38.00 MXN {APPROVED}.
No incluye: «torneo»; se presupuestan aparte, {APPROVED}.
"""
HELD = {"thing": "sesión", "quantity": "12"}


@pytest.mark.parametrize(("second", "value"), [("8", None), ("10", "76.00"), ("30", "836.00")])
def test_a_batch_may_go_beyond_what_is_included(second: str, value: str | None) -> None:
    """Twelve sessions, and then some more at once: only those over twenty are beyond."""
    more = fact("b", "03-20 10:00", "ana", "delivery", {"thing": "sesión", "quantity": second})
    told = story(BUNDLE, fact("a", "03-10 10:00", "ana", "delivery", HELD), more)
    beyond = [(one.event, one.value) for one in told.on("03-25").over_services]
    assert beyond == ([] if value is None else [("b", Decimal(value))])


@pytest.mark.parametrize("approved", [True, False])
def test_what_is_left_out_needs_approval_when_it_is_delivered_too(approved: bool) -> None:
    """It is beyond the agreement, unless the client approved its price."""
    offer = {"thing": "torneo", "amount": "90.00", "currency": "MXN"}
    answer = fact("y", "03-11 10:00", "carla", "extra_approved", {"proposal": "x"})
    told = story(
        BUNDLE,
        fact("x", "03-10 10:00", "ana", "extra_proposed", offer),
        *((answer,) if approved else ()),
        fact("t", "03-12 10:00", "ana", "delivery", {"thing": "torneo"}),
    )
    found = told.on("03-13")
    assert [one.event for one in found.over_services] == ([] if approved else ["t"])
    assert [one.amount for one in found.accounts.debts] == ([Decimal("90.00")] if approved else [])


SILENT = """## C1. Reserva
El prestador no hace esto: contar lo que oye.
Si incumple, el prestador paga una pena de 50.00 MXN por cada vez.
"""


@pytest.mark.parametrize(("by", "amounts"), [("ana", ["50.00"]), ("carla", [])])
def test_an_act_is_of_who_did_it_not_of_who_notes_it(by: str, amounts: list[str]) -> None:
    """Carla notes that Ana told it: said to be Carla's own act, it breaks nothing, and says so."""
    said = {"clause": "C1", "what": "lo contó"}
    found = story(SILENT, fact("f", "03-10 10:00", by, "forbidden_act", said)).on("03-12")
    assert [one.amount for one in found.accounts.debts] == [Decimal(one) for one in amounts]
    assert [one.event for one in found.acts if not one.effective] == ([] if amounts else ["f"])
