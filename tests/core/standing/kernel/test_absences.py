"""Agreed closing days: whose they are, how many are left, and which dues they move."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.core.standing.kernel.telling import day, due_on, duty, fact, story
from tests.core.standing.kernel.test_amendments import amended
from trato.core.events import Event

CLAUSES = """## C1. Respuesta
El prestador contesta cada petición del cliente, en 2 días hábiles.

## C2. Guardia
El prestador llama al cliente en 3 días naturales desde cada petición.

## C3. Cierre
El prestador puede cerrar 5 días hábiles al año, con 7 días naturales de aviso.

## C4. Vacaciones
El cliente puede cerrar 2 días hábiles al año, con 7 días naturales de aviso.

## C5. Carteles
El prestador entrega «cartel» cada vez que el cliente pide «cartel».
"""
ASKED = fact("r", "03-10 10:00", "carla", "request", {"thing": "cartel"})
OPEN, CLOSED = day("03-12"), day("03-17")


def away(by: str = "ana", when: str = "03-02 10:00", **fields: object) -> Event:
    """Somebody says that they close, on the 11th and 12th unless said otherwise."""
    said = {"from": "2026-03-11", "to": "2026-03-12"} | fields
    entered_by = "ana" if by.startswith("third:") else None
    return fact("b", when, by, "absence", said, entered_by=entered_by)


@pytest.mark.parametrize(
    ("absence", "due"),
    [
        (away(), CLOSED),
        (away(clause="C3"), CLOSED),
        (away(clause="C4"), OPEN),
        (away("carla"), CLOSED),
        (away("carla", to="2026-03-13"), OPEN),
        (away("third:vecina", when="03-02 10:00"), OPEN),
        (away(**{"from": "2026-03-11T00:00:00-06:00", "to": "2026-03-12T12:00:00-06:00"}), CLOSED),
        (away(when="03-05 10:00"), OPEN),
    ],
)
def test_whose_closing_days_count(absence: Event, due: object) -> None:
    """Each side closes by its own clause, in time, for no longer than its days; the working days of
    the other side are then none either."""
    assert due_on(duty(story(CLAUSES, absence, ASKED).on("03-10 11:00"), "C1/r")) == due


def test_closing_days_are_stepped_over_by_what_is_owed_in_working_days_alone() -> None:
    """Three calendar days stay three; what has no due gets none."""
    closing = {"from": "2026-03-18", "to": "2026-03-19"}
    asked = fact("r", "03-17 08:00", "carla", "request", {"thing": "cartel"})
    before = fact("b", "03-10 10:00", "ana", "absence", closing)
    told = story(CLAUSES, before, asked).on("03-17 12:00")
    assert due_on(duty(told, "C1/r")) == day("03-23")
    assert due_on(duty(told, "C2")) == day("03-20")
    assert duty(told, "C5/r").due is None


def test_a_day_off_that_was_said_before_anything_was_signed_closes_nothing() -> None:
    """No clause gave it yet."""
    early = fact("b", "02-20 10:00", "ana", "absence", {"from": "2026-03-11", "to": "2026-03-12"})
    assert due_on(duty(story(CLAUSES, early, ASKED).on("03-10 11:00"), "C1/r")) == OPEN


def test_what_an_older_text_counts_is_left_to_it() -> None:
    """The request of the first text keeps its due when the second one's days are taken off."""
    asked = fact("q", "03-11 10:00", "carla", "request", {"thing": "cartel"})
    again = fact("r", "03-17 10:00", "carla", "request", {"thing": "cartel"})
    closing = fact("b", "03-13 12:00", "ana", "absence", {"from": "2026-03-23", "to": "2026-03-24"})
    slower = CLAUSES.replace("en 2 días hábiles", "en 4 días hábiles")
    found = amended(slower, asked, closing, again, first=CLAUSES.replace("en 2", "en 9")).on(
        "03-18"
    )
    assert due_on(duty(found, "C1/q")) == day("03-25")
    assert due_on(duty(found, "C1/r")) == day("03-25")


def test_days_off_stay_off_under_the_next_text() -> None:
    """Announced under the first one; the second changes the clause of answers alone."""
    asked = fact("q", "03-17 10:00", "carla", "request", {"thing": "cartel"})
    closing = fact("b", "03-05 12:00", "ana", "absence", {"from": "2026-03-18", "to": "2026-03-19"})
    slower = CLAUSES.replace("en 2 días hábiles", "en 1 día hábil")
    told = amended(slower, closing, asked, first=CLAUSES)
    assert due_on(duty(told.on("03-17 11:00"), "C1/q")) == day("03-20")


LATE = """## C1. Obra
El prestador entrega «obra» a más tardar el 2026-03-10.
Si llega tarde, el prestador descuenta 100.00 MXN por cada día hábil de retraso iniciado.

## C2. Cierre
El prestador puede cerrar 5 días hábiles al año, con 7 días naturales de aviso.

## C3. Obra
El cliente paga «obra», 9,000.00 MXN, en 5 días naturales desde la entrega de «obra».
"""


def test_days_off_are_no_days_of_delay_counted_in_working_days() -> None:
    """Due on Tuesday, done on Friday: of the three working days one was off."""
    work = fact("d", "03-13 10:00", "ana", "delivery", {"thing": "obra"})
    off = fact("b", "03-02 10:00", "ana", "absence", {"from": "2026-03-12", "to": "2026-03-12"})
    [without] = story(LATE, work).on("03-14").accounts.credits
    [credit] = story(LATE, off, work).on("03-14").accounts.credits
    assert (without.amount, credit.amount) == (Decimal("300.00"), Decimal("200.00"))
