"""Minutes of delay are minutes: in a condition, a price per delay, a grace, a band."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.core.standing.kernel.telling import ONE_MICROSECOND, at, fact, power, story
from trato.core.standing.values import PowerPhase

DUE = "El prestador entrega «obra» a más tardar el 2026-03-04 a las 12:00.\n"
FEE = """
## C2. Cuota
El cliente paga «cuota», 1,000.00 MXN, cada mes, en 10 días naturales desde la factura.
"""


@pytest.mark.parametrize(
    ("consequence", "done", "amount"),
    [
        ("10.00 MXN por cada 15 minutos de retraso iniciado", "12:31", "30.00"),
        ("10.00 MXN por cada 15 minutos de retraso iniciado", "12:30", "20.00"),
        ("10.00 MXN por cada 15 minutos de retraso completo", "12:31", "20.00"),
        ("1.00 MXN por cada minuto de retraso completo", "14:00", "120.00"),
        (
            "10.00 MXN por cada hora de retraso iniciada, tras 30 minutos de gracia",
            "13:31",
            "20.00",
        ),
        ("10.00 MXN por cada hora de retraso iniciada, tras 30 minutos de gracia", "12:30", ""),
        ("según el retraso en minutos: hasta 30, 5.00 MXN; más de 30, 50.00 MXN", "12:30", "5.00"),
        ("según el retraso en minutos: hasta 30, 5.00 MXN; más de 30, 50.00 MXN", "12:31", "50.00"),
    ],
)
def test_a_delay_that_is_counted_in_minutes_costs_by_the_minute(
    consequence: str, done: str, amount: str
) -> None:
    """Half an hour is two quarters of an hour, not thirty hours."""
    text = f"## C1. Obra\n{DUE}Si llega tarde, el prestador descuenta {consequence}.\n{FEE}"
    told = story(text, fact("d", f"03-04 {done}", "ana", "delivery", {"thing": "obra"}))
    given = [one.amount for one in told.on("03-10").accounts.credits]
    assert given == ([Decimal(amount)] if amount else [])


def test_a_power_may_wait_for_minutes_of_delay() -> None:
    """From the first instant after the half hour on."""
    text = (
        f"## C1. Obra\n{DUE}\n## C2. Terminar\nSi el retraso de «obra» es de más de 30 minutos, "
        "el cliente puede terminar el acuerdo.\n"
    )
    told = story(text)
    assert power(told.on("03-04 12:30"), "C2").phase is PowerPhase.NOT_IN_FORCE
    found = power(told.on("03-04 12:31"), "C2")
    assert (found.phase, found.since) == (
        PowerPhase.IN_FORCE,
        at("03-04 12:30") + ONE_MICROSECOND,
    )
