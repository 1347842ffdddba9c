"""By how much something is late, in the unit that its own clause counts in."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.core.standing.kernel.telling import Story, fact, story
from tests.core.verdict.telling import asked, in_spanish


def late(due: str, consequence: str, done: str) -> Story:
    """A work with that due and what its delay costs, delivered at that time."""
    text = f"## C1. Obra\nEl prestador entrega «obra» {due}.\n{consequence}\n"
    asked_for = fact("q", "03-03 09:30", "carla", "request", {"thing": "obra"})
    return story(text, asked_for, fact("d", done, "ana", "delivery", {"thing": "obra"}))


ON_A_DAY = "a más tardar el 2026-03-03 a las 12:00"
ASKED = "desde la petición de «obra»"


def costs(per: str) -> str:
    return f"Si llega tarde, el prestador descuenta 10.00 MXN por cada {per} de retraso iniciado."


WHOLE_WEEKS = costs("semana").replace("iniciado", "completa")


@pytest.mark.parametrize(
    ("due", "consequence", "done", "said"),
    [
        (ON_A_DAY, costs("semana"), "03-12 12:01", "2 semanas"),
        (ON_A_DAY, costs("mes"), "04-10 12:00", "2 meses"),
        (ON_A_DAY, WHOLE_WEEKS, "03-20 12:00", "17 días"),
        (ON_A_DAY, costs("día hábil"), "03-05 12:00", "2 días hábiles"),
        (ON_A_DAY, costs("hora hábil"), "03-03 16:30", "4 horas hábiles"),
        (ON_A_DAY, "", "03-05 12:00", "2 días"),
        (ON_A_DAY, "", "03-03 12:25", "25 minutos"),
        (ON_A_DAY, "", "03-03 15:30", "4 horas"),
        (f"en 4 horas hábiles {ASKED}", "", "03-04 09:30", "4 horas hábiles"),
        (f"en 2 horas {ASKED}", "", "03-03 14:00", "150 minutos"),
        (f"en 2 días hábiles {ASKED}", "", "03-09 10:00", "2 días hábiles"),
        (f"en 1 semana {ASKED}", "", "03-20 10:00", "2 semanas"),
    ],
)
def test_a_delay_is_said_in_the_unit_that_counts(
    due: str, consequence: str, done: str, said: str
) -> None:
    """The unit of its consequence, else that of its term; hours and minutes when it is short."""
    told = late(due, consequence, done)
    found = asked(told, "04-15", "carla", "late", clause="C1")
    assert found.verdict.value == "right"
    assert said in in_spanish(told, found)


@pytest.mark.parametrize(
    ("due", "done", "days", "verdict"),
    [
        (f"en 4 horas hábiles {ASKED}", "03-05 10:00", 2, "right"),
        (f"en 4 horas hábiles {ASKED}", "03-05 10:00", 3, "partly"),
        (f"en 2 horas {ASKED}", "03-05 10:00", 2, "right"),
        (f"en 2 horas {ASKED}", "03-05 10:00", 3, "partly"),
        (f"en 2 días hábiles {ASKED}", "03-09 10:00", 2, "right"),
        (f"en 2 días hábiles {ASKED}", "03-09 10:00", 3, "partly"),
    ],
)
def test_days_that_are_claimed_are_held_against_days(
    due: str, done: str, days: int, verdict: str
) -> None:
    """Working days where the term is of working time, else calendar days; fewer: in part."""
    found = asked(late(due, "", done), "03-15", "carla", "late", clause="C1", days=days)
    assert found.verdict.value == verdict


LEVEL = """## C1. Nivel
El prestador mantiene «disponibilidad» en al menos 99.5 % cada mes.
Si incumple, el prestador descuenta 100.00 MXN.

## C2. Precio
El cliente paga «cuota», 1,000.00 MXN, cada mes, en 10 días naturales desde la factura.
"""


def test_what_is_owed_for_a_breach_is_told_with_the_breach() -> None:
    """The figure that was measured beside the one that was agreed, then what it comes to."""
    measured = fact(
        "g", "04-01 09:00", "ana", "goal_measured",
        {"goal": "disponibilidad", "value": "98.7", "unit": "%", "period": "2026-03"},
    )  # fmt: skip
    told = story(LEVEL, measured)
    found = asked(
        told, "04-02", "carla", "owed", clause="C1", period="2026-03", amount=Decimal(150)
    )
    said = in_spanish(told, found).replace("\u00a0", " ")
    assert said == (
        "«Disponibilidad» (marzo de 2026): se midió 98.7 %, y lo acordado es al menos 99.5 %."
        " Son 100.00 MXN, no 150.00 MXN"
    )
    assert found.because


def test_what_is_owed_for_a_delay_is_told_with_the_delay() -> None:
    """By how much, whatever was asserted of it."""
    told = late(ON_A_DAY, costs("día hábil"), "03-05 12:00")
    found = asked(told, "04-15", "carla", "owed", clause="C1")
    assert "2 días hábiles tarde. Son " in in_spanish(told, found)


WEEKLY = """## C1. Parte
El prestador entrega «parte» cada semana, a más tardar el viernes a las 18:00.

## C2. Urgencias
El prestador contesta cada petición del cliente en 4 horas.
Si llega tarde, el prestador descuenta 10.00 MXN por cada hora de retraso completa.
"""


@pytest.mark.parametrize(
    ("period", "code", "key"),
    [
        ("2026-W10", "right", "verdict.open"),
        ("2026-03-02", "right", "verdict.open"),
        ("2026-W08", "not_right", "verdict.other_period"),
        ("2026-W20", "premature", "verdict.untriggered"),
    ],
)
def test_a_period_is_found_by_its_first_day_and_missed_with_the_reason(
    period: str, code: str, key: str
) -> None:
    """The week of 2 March by its number or its Monday; one from before; one to come."""
    found = asked(story(WEEKLY), "03-10", "carla", "late", clause="C1", period=period)
    assert (found.verdict.value, found.headline.key) == (code, key)


def test_a_delay_that_costs_by_complete_hours_is_said_in_them() -> None:
    """Three hours and a half late: three hours, as they are charged."""
    told = story(
        WEEKLY,
        fact("r", "03-03 10:00", "carla", "request"),
        fact("a", "03-03 17:30", "ana", "answer", {"answers": ["r"]}),
    )
    found = asked(told, "03-10", "carla", "late", event="r")
    assert "3 horas tarde" in in_spanish(told, found)
