"""«Se me debe»: what is owed by a clause that gives something, and gives nothing this time."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.core.standing.kernel.telling import Story, at, fact, story
from tests.core.verdict.telling import asked, word
from trato.core.claims import claim_of
from trato.core.money import Money
from trato.core.verdict import judge

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


BILLED = """## C1. Cuota
El cliente paga «cuota», 100.00 MXN, cada mes, en 10 días naturales desde la factura.
"""


def test_an_invoice_that_is_wrong_is_to_be_corrected() -> None:
    """Nothing is paid back for it: who sent it sends it anew, for what is right."""
    wrong = {"number": "F-1", "amount": "150.00", "currency": "MXN", "period": "2026-03"}
    told = story(BILLED, fact("f", "03-05 10:00", "ana", "invoice", wrong))
    found = asked(told, "03-06 10:00", "carla", "wrong_amount", clause="C1", event="f")
    [way] = found.way_on
    assert (way.said.key, way.said.param("amount")) == (
        "way.correct",
        Money(Decimal("100.00"), "MXN"),
    )


def test_what_will_be_answered_is_not_cited_yet() -> None:
    """An answer that comes later says nothing about now."""
    claims = {"claims": [{"asserts": "wrong_amount", "clause": "C1"}]}
    told = story(
        BILLED,
        fact("r", "03-06 10:00", "carla", "complaint", claims),
        fact("a", "03-08 10:00", "ana", "answer", {"answers": ["r"]}),
    )
    assert "a" not in _cited(told, "03-07 10:00")
    assert "a" in _cited(told, "03-09 10:00")


def _cited(told: Story, when: str) -> tuple[str, ...]:
    claim = claim_of(next(one for one in told.events if one.id == "r"))
    assert claim is not None
    return judge(claim, told.versions, told.events, at(when)).verdicts[0].events
