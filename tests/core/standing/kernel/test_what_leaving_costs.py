"""What it costs to end an agreement early: by what is left of it, of a period, or until a day."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.core.standing.kernel.telling import fact, story
from trato.core.events import Event

TERMS = """## Cosas
«boda»; «mudanza».

## C1. Cuota
El cliente paga «alta», 90.00 MXN, en 5 días naturales desde la firma.
El cliente paga «cuota», 100.00 MXN, cada mes, el día 5.

## C2. Terminar
El cliente puede terminar el acuerdo, pagando {price}.

## C3. Ensayo
El prestador entrega «ensayo» a más tardar el 2026-04-30.
"""
ENDED = fact("u", "03-16 10:00", "carla", "power_used", {"clause": "C2"})
BANDS = "hasta 8, 20.00 MXN; más de 8, 7.00 MXN"
WEDDING = fact(
    "b", "03-10 10:00", "third:novia", "external_fact", {"name": "boda", "from": "2026-04-20"},
    entered_by="ana",
)  # fmt: skip


def costs(price: str, *events: Event) -> list[Decimal]:
    """What the client owes for having ended it on the 16th of March at ten."""
    found = story(TERMS.format(price=price), *events, ENDED).on("03-17")
    return [one.amount for one in found.accounts.debts if one.clause == "C2"]


@pytest.mark.parametrize(
    ("price", "amount"),
    [
        ("«cuota» por cada mes que falta hasta 6 meses desde la firma", "600.00"),
        ("«cuota» por cada semana que falta hasta 30 días naturales desde la firma", "300.00"),
        ("«cuota» por cada día natural que falta hasta 20 días naturales desde la firma", "500.00"),
        ("«cuota» por cada año que falta hasta 24 meses desde la firma", "200.00"),
        ("«cuota» por cada mes que falta hasta 10 días naturales desde la firma", "0.00"),
        ("10.00 MXN más «cuota» por cada mes que falta hasta 1 mes desde la firma", "110.00"),
        ("la mitad de «cuota» por cada mes que falta hasta 6 meses desde la firma", "300.00"),
        ("el 30 % de «cuota» por cada mes que falta hasta 6 meses desde la firma", "180.00"),
        ("la parte no usada de «cuota»", "48.39"),
    ],
)
def test_what_is_left_is_paid(price: str, amount: str) -> None:
    """The month under way counts; a day counts whole; of March fifteen of 31 days are not used."""
    assert sum(costs(price)) == Decimal(amount)


@pytest.mark.parametrize("price", ["la parte no usada de «alta»"])
def test_what_cannot_be_told_comes_to_nothing(price: str) -> None:
    """What is paid once has no part that is not used."""
    assert sum(costs(price)) == 0


def test_what_runs_from_something_that_has_not_been_costs_nothing_yet() -> None:
    """Nothing was delivered, so no minimum time has begun."""
    price = "«cuota» por cada mes que falta hasta 6 meses desde la entrega de «ensayo»"
    assert sum(costs(price)) == 0
    done = fact("d", "03-15 10:00", "ana", "delivery", {"thing": "ensayo"})
    assert costs(price, done) == [Decimal("600.00")]


@pytest.mark.parametrize(
    ("until", "amount"),
    [
        ("cuántos días hábiles faltan para el 2026-03-27", "7.00"),
        ("cuántos días hábiles faltan para el 2026-03-26", "20.00"),
        ("cuántas semanas faltan para el 2026-05-20", "7.00"),
        ("cuántos meses faltan para el 2026-05-20", "20.00"),
        ("cuántas horas faltan para el 2026-03-17", "7.00"),
        ("cuántos minutos faltan para el 2026-03-17", "7.00"),
        ("cuántos días naturales faltan para «boda»", "7.00"),
        ("cuántos días naturales faltan para «ensayo»", "7.00"),
    ],
)
def test_a_band_goes_by_what_is_left_until_a_day(until: str, amount: str) -> None:
    """The day of leaving does not count; of a thing, its announced day, else its due."""
    assert costs(f"según {until}: {BANDS}", WEDDING) == [Decimal(amount)]


def test_nobody_pays_by_a_day_that_nobody_knows() -> None:
    """No wedding was announced: there is no band to pay by."""
    assert sum(costs(f"según cuántos días naturales faltan para «boda»: {BANDS}")) == 0
    move = fact(
        "m", "03-11 10:00", "third:otro", "external_fact", {"name": "mudanza"}, entered_by="ana"
    )
    assert sum(costs(f"según cuántos días naturales faltan para «boda»: {BANDS}", move)) == 0


@pytest.mark.parametrize(
    ("day", "amount"), [("2026-03-20", "20.00"), ("2026-04-20", "7.00"), (None, "7.00")]
)
def test_a_notice_makes_a_day_known_too(day: str | None, amount: str) -> None:
    """Of a thing of which nobody said when it is, its next due is the day: no due that has passed
    (the first rehearsal was to be on the 12th)."""
    weekly = TERMS.replace("a más tardar el 2026-04-30", "a más tardar el 2026-03-12") + (
        "El prestador entrega «ensayo» a más tardar el 2026-04-30.\n"
    )
    said = fact(
        "n", "03-10 10:00", "ana", "notice", {"of": "ensayo", "effective_on": day or "2026-04-01"}
    )
    price = f"según cuántos días naturales faltan para «ensayo»: {BANDS}"
    found = story(weekly.format(price=price), *((said,) if day else ()), ENDED).on("03-17")
    assert [str(one.amount) for one in found.accounts.debts if one.clause == "C2"] == [amount]
