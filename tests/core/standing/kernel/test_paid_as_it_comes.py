"""What is paid each time that something comes: its invoice, its price, what its delay costs."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.core.standing.kernel.telling import Story, at, fact, story
from trato.core.events import Event
from trato.core.standing.values import Debt

PAGES = """## Cosas
«parte» es cada uno de: «parte 1», «parte 2».
«palabra».

## C1. Partes
El prestador entrega: «parte 1» a más tardar el 2026-03-10; «parte 2» a más tardar el 2026-03-20.
Si llega tarde, el prestador descuenta el 10 % de su precio.

## C2. Tarifa
{} «parte», el cliente paga 2.00 MXN por cada «palabra» en 10 días naturales desde la factura.

## C3. Revisión
El cliente aprueba u observa «parte» en 5 días hábiles desde cada entrega; su silencio es aceptación.
"""  # noqa: E501
DELIVERED = "Cada vez que el prestador entrega"
ACCEPTED = "Cuando el cliente acepta"


def sent(id: str, when: str, part: str, words: str) -> Event:
    fields = {"thing": part, "values": {"palabra": words}}
    return fact(id, when, "ana", "delivery", fields)


def bill(number: str, when: str, amount: str, of: str) -> Event:
    fields = {"number": number, "amount": amount, "currency": "MXN", "of": of}
    return fact(number, when, "ana", "invoice", fields)


def written(trigger: str) -> Story:
    """Two parts, the first a day late; the second is invoiced first."""
    return story(
        PAGES.format(trigger),
        sent("d1", "03-11 10:00", "parte 1", "500"),
        sent("d2", "03-12 10:00", "parte 2", "300"),
        fact("a1", "03-12 12:00", "carla", "acceptance", {"of": "d1"}),
        fact("a2", "03-12 12:30", "carla", "acceptance", {"of": "d2"}),
        bill("F-2", "03-13 10:00", "600.00", "d2"),
        bill("F-1", "03-17 10:00", "1000.00", "d1"),
    )


@pytest.mark.parametrize("trigger", [DELIVERED, ACCEPTED])
def test_an_invoice_of_a_delivery_asks_for_what_it_gave_rise_to(trigger: str) -> None:
    """One debt for each part, each with the due of its own invoice, and nothing beside them."""
    found = written(trigger).on("03-18").accounts.debts
    assert sorted((one.invoice, one.amount, due_of(one)) for one in found) == [
        ("F-1", Decimal("1000.00"), at("03-27 23:59")),
        ("F-2", Decimal("600.00"), at("03-23 23:59")),
    ]


def due_of(debt: Debt) -> object:
    assert debt.due is not None
    return debt.due.at.replace(second=0)


@pytest.mark.parametrize("trigger", [DELIVERED, ACCEPTED])
def test_what_is_paid_when_it_comes_is_its_price(trigger: str) -> None:
    """Ten percent of five hundred words at two pesos, known as soon as it came."""
    [credit] = written(trigger).on("03-11 12:00").accounts.credits
    assert credit.amount == Decimal("100.00")
