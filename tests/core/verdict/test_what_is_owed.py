"""«Se me debe»: what is owed by a clause that gives something, and gives nothing this time."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.core.standing.kernel.telling import Story, fact, story
from tests.core.verdict.telling import asked, word

LATE = """## C1. Informe
El prestador entrega «informe» a más tardar el 2026-03-10.

## C2. Retraso
Si C1 llega tarde, el prestador descuenta 500.00 MXN.
{}
"""
SPARED = "No hay consecuencia si el prestador avisa de «informe»."
TOLD = fact("n", "03-09 10:00", "ana", "notice", {"of": "informe"})
DONE = fact("d", "03-12 10:00", "ana", "delivery", {"thing": "informe"})


def late(modifier: str, *, told: bool) -> Story:
    """A report two days late, announced or not."""
    return story(LATE.format(modifier), *((TOLD,) if told else ()), DONE)


@pytest.mark.parametrize("amount", [None, Decimal("500.00")])
def test_nothing_is_owed_where_the_exception_holds(amount: Decimal | None) -> None:
    """It was late, but the delay had been announced: whatever amount is said, or none."""
    said = {"clause": "C2", "amount": amount, "currency": "MXN"}
    found = asked(late(SPARED, told=True), "03-20", "carla", "owed", **said)
    assert found.verdict.value == "not_right"
    assert "n" in found.events


@pytest.mark.parametrize("modifier", [SPARED, ""])
def test_it_is_owed_where_no_exception_holds(modifier: str) -> None:
    """Nobody announced anything, or the clause has no exception."""
    told = late(modifier, told=not modifier)
    assert word(told, "03-20", "carla", "owed", clause="C2") == "right"


def test_what_is_open_is_still_owed_itself() -> None:
    """The report has not come: it is owed, though its delay costs nothing."""
    told = story(LATE.format(SPARED), TOLD)
    assert word(told, "03-20", "carla", "owed", clause="C1") == "right"
    assert word(told, "03-20", "carla", "owed", clause="C2") == "not_right"
