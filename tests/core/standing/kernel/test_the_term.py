"""The term: when an agreement ends by its time, is renewed or extended, and what goes on after."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.core.standing.kernel.telling import Story, at, duty, fact, story, version
from trato.core.events import Event
from trato.core.standing.values import AgreementPhase, Outcome

WORK = "## C1. Parte\nEl prestador entrega «parte» cada mes, el día 20.\n\n## C2. Vigencia\n"


def lasting(term: str, *events: Event, signed: str = "03-01") -> Story:
    """An agreement of that term, signed at that instant."""
    one = replace(version(f"{WORK}Este acuerdo rige {term}.\n"), assumed_signed_at=at(signed))
    return Story((one,), events)


@pytest.mark.parametrize(
    ("term", "signed", "last"),
    [
        ("desde el 2026-03-05 por 2 meses", "03-01", "05-04 23:59"),
        ("desde el 2026-03-05 por 1 año", "03-01", ""),
        ("desde el 2026-03-05 por 10 días naturales", "03-01", "03-14 23:59"),
        ("desde el 2026-03-05 hasta el 2026-03-31", "03-01", "03-31 23:59"),
        ("desde la firma por 1 mes", "03-01", "03-31 23:59"),
        ("desde la firma por 1 mes", "03-01 10:00", "04-01 23:59"),
        ("desde el 2026-03-05", "03-01", ""),
    ],
)
def test_a_term_ends_with_its_last_day(term: str, signed: str, last: str) -> None:
    """From a date on, with the day before its anchor; from a signature during a day, with it."""
    told = lasting(term, signed=signed)
    if not last:
        assert told.on("12-01").phase is AgreementPhase.IN_FORCE
        return
    assert told.on(last).phase is AgreementPhase.IN_FORCE
    day, _, _ = last.partition(" ")
    month, number = day.split("-")
    following = "04-01" if day == "03-31" else f"{month}-{int(number) + 1:02}"
    assert told.on(following).phase is AgreementPhase.EXPIRED


def notice(when: str, of: str) -> Event:
    return fact("n", when, "carla", "notice", {"of": of})


@pytest.mark.parametrize(
    ("renewal", "said", "phase"),
    [
        ("por 1 mes", (), "in_force"),
        ("por 30 días naturales", (), "in_force"),
        ("por 1 mes", (notice("03-30 10:00", "C2"),), "expired"),
        ("por 1 mes", (notice("03-30 10:00", "C1"),), "in_force"),
        ("por 1 mes salvo aviso con 10 días naturales", (notice("03-20 10:00", "C2"),), "expired"),
        ("por 1 mes salvo aviso con 10 días naturales", (notice("03-28 10:00", "C2"),), "in_force"),
    ],
)
def test_a_term_is_renewed_unless_it_is_said_in_time(
    renewal: str, said: tuple[Event, ...], phase: str
) -> None:
    """In April it goes on, where nobody gave notice of its clause within its time."""
    told = lasting(f"desde el 2026-03-01 por 1 mes, y se renueva {renewal}", *said)
    assert told.on("04-10").phase.value == phase


SURVIVING = """## C1. Secreto
El prestador no publica «fórmula».

## C2. Archivo
El prestador entrega «archivo» cada mes, a más tardar el último día.

## C3. Copia
El prestador entrega «copia» a más tardar el 2026-07-01.

## C4. Vigencia
Este acuerdo rige desde el 2026-03-01 por 1 mes.
C1 sobrevive al acuerdo por 2 meses.
C2 sobrevive al acuerdo.
C3 sobrevive al acuerdo por 1 mes.
"""


def test_what_survives_goes_on_as_long_as_it_says() -> None:
    """A secret kept to its end is kept; what was still to be done at its end has ended."""
    found = story(SURVIVING).on("06-15")
    assert duty(found, "C1").outcome is Outcome.KEPT
    assert duty(found, "C3").outcome is Outcome.ENDED
    assert duty(found, "C2/2026-06").is_open
    told = fact("p", "05-02 10:00", "ana", "delivery", {"thing": "fórmula"})
    broken = [one for one in story(SURVIVING, told).on("06-15").obligations if one.clause == "C1"]
    assert Outcome.BREACHED in {one.outcome for one in broken}


LONGER = """## C1. Vigencia
Este acuerdo rige desde el 2026-03-01{}.

## C2. Alargar
El cliente puede renovar el acuerdo por 1 mes.
"""


@pytest.mark.parametrize(("term", "phase"), [(" por 1 mes", "in_force"), ("", "in_force")])
def test_the_power_to_renew_adds_its_time(term: str, phase: str) -> None:
    """Used in March, it makes April part of the term; where nothing ends it changes nothing."""
    used = fact("u", "03-10 10:00", "carla", "power_used", {"clause": "C2"})
    assert story(LONGER.format(term), used).on("04-20").phase.value == phase


def test_a_month_that_the_term_cuts_short_is_paid_by_its_days() -> None:
    """Ten of thirty days of April."""
    text = """## C1. Cuota
El cliente paga «cuota», 300.00 MXN, cada mes, el día 5.
Los periodos incompletos se pagan a prorrata de los días.

## C2. Vigencia
Este acuerdo rige desde el 2026-03-01 hasta el 2026-04-10.
"""
    [_, april] = story(text).on("04-20").accounts.debts
    assert str(april.amount) == "100.00"
