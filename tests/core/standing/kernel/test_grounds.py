"""The ground of a power: what was done in time, how often, since when, what a side has."""

from __future__ import annotations

import pytest

from tests.core.standing.kernel.telling import Story, at, duty, fact, power, story
from trato.core.standing.values import PowerPhase, Standing

CLAUSES = """## Cosas
«sitio»; «informe»; «anticipo».

## C1. Informe
El prestador entrega «informe» cada semana, a más tardar el viernes.

## C2. Sitio
El prestador entrega «sitio», a más tardar el 2026-03-20.

## C3. Cuota
El cliente paga «cuota», 1,000.00 MXN, cada mes, a más tardar el día 5 del mes.

## C4. Salida
Si {}, {} puede terminar el acuerdo.
"""


def may(condition: str, holder: str = "el cliente", *events: object) -> Story:
    return story(CLAUSES.format(condition, holder), *events)  # type: ignore[arg-type]


def phase(found: Standing) -> PowerPhase:
    return power(found, "C4").phase


ASKED = fact("r", "03-10 10:00", "carla", "request", {"thing": "sitio"})
PROPOSED = fact("o", "03-11 10:00", "ana", "extra_proposed", {"thing": "sitio", "amount": "1"})


@pytest.mark.parametrize(
    ("when", "expected"),
    [("03-12 10:00", PowerPhase.IN_FORCE), ("03-25 10:00", PowerPhase.NOT_IN_FORCE)],
)
def test_what_has_to_come_within_a_time_of_something(when: str, expected: PowerPhase) -> None:
    """«En 5 días naturales desde la petición»: the second day counts, the fifteenth does not."""
    condition = "el prestador entrega «sitio» en 5 días naturales desde la petición de «sitio»"
    done = fact("d", when, "ana", "delivery", {"thing": "sitio"})
    told = may(condition, "el prestador", ASKED, done)
    assert phase(told.on("03-26")) is expected
    cited = power(told.on("03-26"), "C4").because
    if expected is PowerPhase.IN_FORCE:
        assert {"d", "r"} <= set(cited[-1].events)


def test_what_is_counted_from_needs_to_have_been() -> None:
    """Without any request there is nothing to count the five days from."""
    condition = "el prestador entrega «sitio» en 5 días naturales desde la petición de «sitio»"
    done = fact("d", "03-12 10:00", "ana", "delivery", {"thing": "sitio"})
    assert phase(may(condition, "el prestador", done).on("03-26")) is PowerPhase.NOT_IN_FORCE


def test_only_what_was_asked_before_is_counted_from() -> None:
    """A request of the day after the delivery begins no count for it."""
    condition = "el prestador entrega «sitio» en 5 días naturales desde la petición de «sitio»"
    done = fact("d", "03-09 10:00", "ana", "delivery", {"thing": "sitio"})
    assert phase(may(condition, "el prestador", done, ASKED).on("03-26")) is PowerPhase.NOT_IN_FORCE


def test_time_that_has_passed_and_time_that_has_not() -> None:
    """Ten days after the request the one power comes and the other goes."""
    since = "10 días naturales desde la petición de «sitio»"
    passed, young = (
        may(f"han pasado {since}", "el cliente", ASKED),
        may(f"no han pasado {since}", "el cliente", ASKED),
    )
    assert (phase(passed.on("03-15")), phase(young.on("03-15"))) == (
        PowerPhase.NOT_IN_FORCE,
        PowerPhase.IN_FORCE,
    )
    assert (phase(passed.on("03-22")), phase(young.on("03-22"))) == (
        PowerPhase.IN_FORCE,
        PowerPhase.ENDED,
    )


@pytest.mark.parametrize(
    ("condition", "before", "after"),
    [
        # The report of a week is due on its Friday: the 6th, the 13th, …
        ("el prestador incumple C1 2 veces", "03-13", "03-15"),
        ("el prestador incumple con «informe» 2 veces", "03-13", "03-15"),
        ("el prestador incumple 2 veces en 10 días naturales", "03-13", "03-15"),
        ("el prestador incumple C1 2 veces al mes", "03-13", "03-15"),
        ("se incumple C2", "03-20", "03-22"),
        ("se incumple con «sitio»", "03-20", "03-22"),
        ("el cliente tiene una factura vencida", "03-05", "03-07"),
        ("el retraso de C2 es de más de 3 días naturales", "03-23", "03-25"),
        ("el retraso de «sitio» es de 3 días naturales o más", "03-22", "03-25"),
    ],
)
def test_breaches_and_delay_put_a_power_in_force(condition: str, before: str, after: str) -> None:
    """By clause, by thing, by side, by how often, by how long."""
    told = may(condition)
    assert phase(told.on(before)) is PowerPhase.NOT_IN_FORCE
    assert phase(told.on(after)) is PowerPhase.IN_FORCE


def test_breaches_of_the_other_side_do_not_count() -> None:
    """What the provider breaks gives the provider nothing."""
    told = may("el cliente incumple 4 veces")
    assert phase(told.on("04-01")) is PowerPhase.NOT_IN_FORCE


def test_days_that_are_excused_are_no_breach() -> None:
    """An extension after the date takes the ground away while it lasts."""
    granted = {"obligation": "C2", "until": "2026-03-28"}
    told = may("se incumple C2", "el cliente")
    extended = told.then(fact("x", "03-22 10:00", "carla", "extension_granted", granted))
    assert phase(told.on("03-25")) is PowerPhase.IN_FORCE
    assert phase(extended.on("03-25")) is not PowerPhase.IN_FORCE
    assert phase(extended.on("03-30")) is PowerPhase.IN_FORCE


def test_what_a_side_has_taken() -> None:
    """«Si el cliente tiene «anticipo»»: from the day on which it is taken in the text."""
    taken = CLAUSES.replace("## C1.", "## C0. Plan\nEl cliente contrata «anticipo».\n\n## C1.")
    told = story(taken.format("el cliente tiene «anticipo»", "el cliente"))
    assert phase(told.on("03-05")) is PowerPhase.IN_FORCE
    without = may("el cliente tiene «anticipo»")
    assert phase(without.on("03-05")) is PowerPhase.NOT_IN_FORCE


def test_two_conditions_hold_together_and_an_exception_lifts_them() -> None:
    """Both are needed, and what comes after «salvo si» takes the power away."""
    both = "se incumple C2 y si el cliente pide «sitio»"
    assert phase(may(both).on("03-25")) is PowerPhase.NOT_IN_FORCE
    assert phase(may(both, "el cliente", ASKED).on("03-25")) is PowerPhase.IN_FORCE


def test_what_a_later_record_takes_away_is_held_until_that_record() -> None:
    """The site came on the 22nd and was entered on the 30th. The pause of the 24th holds the week
    till then, though all grounds are looked at when the client does not pay on the 26th."""
    told = story(
        """## C1. Informe
El prestador entrega «informe» cada semana, a más tardar el viernes.

## C2. Sitio
El prestador entrega «sitio» a más tardar el 2026-03-20.

## C3. Cuota
El cliente paga «cuota», 1,000.00 MXN, cada mes, a más tardar el día 26 del mes.

## C4. Pausa
Si se incumple C2, el cliente puede suspender C1.
""",
        fact("u", "03-24 10:00", "carla", "power_used", {"clause": "C4"}),
        fact("d", "03-22 10:00", "ana", "delivery", {"thing": "sitio"}, entered="03-30 10:00"),
    )
    found = told.on("04-02")
    [use] = power(found, "C4").uses
    assert (use.effective, use.until) == (True, at("03-30 10:00"))
    week = duty(found, "C1/2026-W13")
    assert [one.at for one in week.because if one.rule == "obligation.resumed"] == [use.until]
