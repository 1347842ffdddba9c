"""Done before anybody knew until when: the day that it had to come before tells."""

from __future__ import annotations

import pytest

from tests.core.standing.kernel.telling import Story, at, duty, fact, story
from trato.core.events import Event
from trato.core.standing.values import Outcome

CUT = """## Cosas
«corte».

## C1. Aviso
El prestador avisa al cliente de «corte» a más tardar 2 días hábiles antes de «corte».
Si llega tarde, el prestador paga una pena de 100.00 MXN.

## C2. Revisión
El prestador entrega «revisión» en 1 día hábil desde «corte».
Si C1 llega tarde, el plazo se corre las mismas horas hábiles.
"""
HAPPENED = fact("x", "03-12 10:00", "ana", "external_fact", {"name": "corte"})


def told(when: str, *more: Event) -> Story:
    """A notice of a cut whose day nobody knew yet."""
    return story(CUT, fact("n", when, "ana", "notice", {"of": "corte"}), *more)


@pytest.mark.parametrize(
    ("when", "outcome", "penalties"),
    [("03-10 18:00", Outcome.KEPT, []), ("03-11 12:00", Outcome.KEPT_LATE, ["100.00"])],
)
def test_what_comes_before_an_unknown_day_is_judged_by_it(
    when: str, outcome: Outcome, penalties: list[str]
) -> None:
    """Two working days before Thursday the 12th: the close of Tuesday the 10th."""
    before = duty(told(when).on("03-11 18:00"), "C1")
    assert (before.outcome, before.due) == (Outcome.KEPT, None)
    found = told(when, HAPPENED).on("03-12 12:00")
    one = duty(found, "C1")
    assert one.outcome is outcome
    assert one.due is not None
    assert one.due.at == at("03-10 18:00")
    assert (one.breached_at is None) is (outcome is Outcome.KEPT)
    assert [str(debt.amount) for debt in found.accounts.debts] == penalties


def test_what_an_earlier_state_knew_stays_as_it_was() -> None:
    """Asked again for the day before, it is kept without a due, whatever came after."""
    late = told("03-11 12:00", HAPPENED)
    assert duty(late.on("03-11 18:00"), "C1").outcome is Outcome.KEPT
    assert duty(late.on("03-20"), "C1").outcome is Outcome.KEPT_LATE


EACH = """## Cosas
«corte».

## C1. Aviso
El prestador avisa al cliente de cada «corte» a más tardar 2 días hábiles antes de «corte».
"""


def test_each_occasion_has_a_notice_of_its_own() -> None:
    """In time for the first, a day short for the second, none for the third: one told twice does
    not count for the next."""
    told = story(
        EACH,
        fact("n1", "03-09 10:00", "ana", "notice", {"of": "corte"}),
        HAPPENED,
        fact("n2", "03-18 10:00", "ana", "notice", {"of": "corte"}),
        fact("n2b", "03-18 12:00", "ana", "notice", {"of": "corte"}),
        fact("y", "03-19 10:00", "ana", "external_fact", {"name": "corte"}),
        fact("z", "03-26 10:00", "ana", "external_fact", {"name": "corte"}),
    )
    found = told.on("03-27")
    assert [duty(found, f"C1/{one}").outcome for one in "xyz"] == [
        Outcome.KEPT,
        Outcome.KEPT_LATE,
        None,
    ]
    assert duty(found, "C1/z").breached_at == at("03-24 18:00")
