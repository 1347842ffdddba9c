"""Limits on what consequences come to; what is left of a period; prices that follow an index."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from tests.core.standing.kernel.telling import Story, at, duty, fact, story
from trato.core.events import Event
from trato.core.standing.values import Standing

FEE = """## C9. Cuota
El cliente paga «cuota», 1,000.00 MXN, cada mes, el día 5.
"""
ANSWERS = """## C1. Respuesta
El prestador contesta cada petición del cliente, en 4 horas.

## C2. Nivel
El prestador mantiene «disponibilidad» en al menos 99 % cada mes.

## C3. Descuentos
Si se incumple C1, el prestador descuenta 100.00 MXN por cada vez.

## C4. Otros descuentos
Si se incumple «disponibilidad», el prestador descuenta 250.00 MXN por cada vez.
"""


def _late(id: str, day: int, month: int = 3) -> tuple[Event, Event]:
    on = f"{month:02}-{day:02}"
    asked = fact(id, f"{on} 10:00", "diego", "request")
    return asked, fact(f"{id}x", f"{on} 18:00", "ana", "answer", {"answers": [id]})


def _measured(value: str, when: str = "03-25 10:00", name: str = "disponibilidad") -> Event:
    return fact(f"m{when[:2]}", when, "ana", "goal_measured",
                {"goal": name, "value": value, "unit": "%"})  # fmt: skip


def _amounts(found: Standing) -> list[tuple[str, Decimal]]:
    return [(one.clause, one.amount) for one in found.accounts.credits]


def test_credits_that_do_not_add_up_leave_the_greatest_of_the_month() -> None:
    """Two late answers and a month below its level: only the level's credit counts in March."""
    joint = (
        "\n## C5. Límite\nLos descuentos de C3 y C4 no se acumulan: vale el mayor de cada mes.\n"
    )
    facts = (*_late("a", 10), *_late("b", 11), _measured("98"), *_late("c", 10, month=4))
    found = story(ANSWERS + joint + FEE, *facts).on("04-20")
    assert _amounts(found) == [("C4", Decimal(250)), ("C3", Decimal(100))]
    before = story(ANSWERS + joint + FEE, *facts[:4]).on("03-20")
    assert _amounts(before) == [("C3", Decimal(100))]


def test_credits_of_several_clauses_share_one_limit() -> None:
    """Up to 300 a month: the third gives what is left of it."""
    joint = "\n## C5. Límite\nLos descuentos de C3 y C4 no pasan de 300.00 MXN por mes.\n"
    facts = (*_late("a", 10), *_late("b", 11), _measured("98"))
    found = story(ANSWERS + joint + FEE, *facts).on("04-20")
    assert _amounts(found) == [("C3", Decimal(100)), ("C3", Decimal(100)), ("C4", Decimal(100))]
    assert found.accounts.credits[-1].sum[-1].source == "C5"


def test_a_sides_liability_limits_all_its_consequences() -> None:
    """Whatever clause gives them."""
    limit = "\n## C5. Límite\nLa responsabilidad del prestador no pasa de 150.00 MXN.\n"
    found = story(ANSWERS + limit + FEE, *_late("a", 10), *_late("b", 11)).on("04-20")
    assert [amount for _, amount in _amounts(found)] == [Decimal(100), Decimal(50)]


def test_an_exclusive_remedy_leaves_out_what_other_clauses_give() -> None:
    """For C1 only what C3 gives; where nothing is owed, nothing is."""
    more = (
        "\n## C6. Pena\nSi se incumple C1, el prestador paga una pena de 40.00 MXN por cada vez.\n"
    )
    only = "\n## C5. Sólo esto\nPor incumplir C1 sólo se debe lo de C3.\n"
    nothing = "\n## C5. Nada\nPor incumplir C1 no se debe nada.\n"
    told = {text: story(ANSWERS + more + text + FEE, *_late("a", 10)).on("03-20")
            for text in ("", only, nothing)}  # fmt: skip
    owed = {text: [one.clause for one in found.accounts.debts if one.kind == "penalty"]
            for text, found in told.items()}  # fmt: skip
    assert owed == {"": ["C6"], only: [], nothing: []}
    assert [len(found.accounts.credits) for found in told.values()] == [1, 1, 0]


ENDING = """
## C7. Fin
El cliente puede terminar el acuerdo.
"""


@pytest.mark.parametrize("paid_out", [True, False])
def test_credits_that_are_never_paid_out_are_lost_at_the_end(paid_out: bool) -> None:
    """Otherwise what no invoice is left to take is owed back."""
    rule = (
        ""
        if paid_out
        else "\n## C5. Sin pago\nLos descuentos no se pagan en dinero y se pierden con el fin del"
        " acuerdo.\n"
    )
    asked = fact("q", "03-12 10:00", "carla", "complaint",
                 {"claims": [{"asserts": "owed", "clause": "C3"}]})  # fmt: skip
    ended = fact("t", "03-15 10:00", "carla", "power_used", {"clause": "C7"})
    found = story(ANSWERS + rule + ENDING, *_late("a", 10), asked, ended).on("03-20")
    assert any(one.kind == "refund" for one in found.accounts.debts) is paid_out


def test_a_time_to_claim_may_begin_at_the_end_of_the_month() -> None:
    """Seven days from the end of March for a breach of the tenth."""
    text = ANSWERS.replace(
        "100.00 MXN por cada vez.",
        "100.00 MXN por cada vez, reclamado en 7 días naturales desde el fin del mes.",
    )
    told = story(text + FEE, *_late("a", 10))
    assert not told.on("04-07 12:00").accounts.credits[0].lapsed
    assert told.on("04-08 00:01").accounts.credits[0].lapsed


SHARES = """## C1. Respuesta
El prestador contesta cada petición del cliente, en 4 horas hábiles.
Si llega tarde, el prestador descuenta según el retraso en porcentaje del plazo: hasta 50, \
10.00 MXN; más de 50 y hasta 100, 20.00 MXN; más de 100, 30.00 MXN.

"""


@pytest.mark.parametrize(
    ("answered", "amount"),
    [("03-10 14:00", 10), ("03-10 16:00", 10), ("03-10 17:00", 20), ("03-11 11:00", 30)],
)
def test_a_table_by_the_delay_as_a_part_of_the_time_allowed(answered: str, amount: int) -> None:
    """From nine: four hours are up at one; two more are fifty per cent, four a hundred."""
    told = story(SHARES + FEE, fact("a", "03-10 09:00", "diego", "request"),
                 fact("b", answered, "ana", "answer", {"answers": ["a"]}))  # fmt: skip
    assert _amounts(told.on("03-12")) == [("C1", Decimal(amount))]


def test_it_grows_while_nobody_answers() -> None:
    """The next change is when the delay passes a limit of the table."""
    told = story(SHARES + FEE, fact("a", "03-10 09:00", "diego", "request"))
    found = told.on("03-10 14:00")
    assert found.next_change is not None
    assert found.next_change.replace(microsecond=0) == at("03-10 16:00")
    assert _amounts(told.on("03-10 16:30")) == [("C1", Decimal(20))]


LEAVING = """## C1. Permanencia
Si no han pasado 6 meses desde la firma, el cliente puede terminar el acuerdo, pagando el precio \
de «cuota» por cada mes que falta hasta 6 meses desde la firma.

"""


def _debts(found: Standing, clause: str) -> list[Decimal]:
    return [one.amount for one in found.accounts.debts if one.clause == clause]


def test_leaving_early_costs_the_months_that_are_left() -> None:
    """Six months from the 1st of March: on the 10th of May, four have begun or are ahead."""
    left = fact("t", "05-10 10:00", "carla", "power_used", {"clause": "C1"})
    assert _debts(story(LEAVING + FEE, left).on("05-11"), "C1") == [Decimal(4000)]


REFUNDING = """## C1. Fin
El cliente puede terminar el acuerdo.

## C2. Devolución
Cuando el cliente usa la facultad de C1, el prestador devuelve la parte no usada de «cuota anual», \
en 10 días naturales.

## C3. Cuota
El cliente paga «cuota anual», 3,650.00 MXN, cada año, el día 5.
"""


def test_the_unused_part_of_a_year_is_given_back() -> None:
    """A hundred days are left after the 22nd of September."""
    told = story(REFUNDING, fact("t", "09-22 10:00", "carla", "power_used", {"clause": "C1"}))
    assert _debts(told.on("09-23"), "C2") == [Decimal(1000)]


def test_so_many_times_a_price() -> None:
    """Ten times the price of an hour for each time."""
    text = ANSWERS.replace("100.00 MXN por cada vez", "10 veces el precio de «hora» por cada vez")
    text += "El precio de «hora» es de 7.00 MXN.\n\n## C8. Cosa\nIncluye: «hora».\n\n"
    assert _amounts(story(text + FEE, *_late("a", 10)).on("03-20")) == [("C3", Decimal(70))]


INDEXED = """## C8. Ajuste
El precio de «cuota» se ajusta cada trimestre según «IPC», con 30 días naturales de aviso.

"""


def _fees(told: Story, when: str) -> dict[str, Decimal]:
    return {one.period: one.amount for one in told.on(when).accounts.debts if one.clause == "C9"}


def test_a_price_follows_an_index_from_the_first_quarter_after_its_notice() -> None:
    """Five per cent told on the 15th of March: thirty days run into April, so July has it."""
    told = story(INDEXED + FEE, _measured("5", "03-15 10:00", "IPC"))
    assert _fees(told, "08-01")["2026-06"] == Decimal(1000)
    assert _fees(told, "08-01")["2026-07"] == Decimal(1050)
    again = told.then(_measured("10", "08-20 10:00", "IPC"))
    assert _fees(again, "11-01")["2026-10"] == Decimal(1155)


def test_what_is_told_before_the_first_period_counts_from_that_one() -> None:
    """Adjusted every quarter from 1 July on: what is told in May counts in July."""
    text = INDEXED.replace("cada trimestre", "cada 3 meses desde el 2026-07-01")
    assert text != INDEXED
    told = story(text + FEE, _measured("5", "05-15 10:00", "IPC"))
    assert _fees(told, "08-01")["2026-07"] == Decimal(1050)


def test_what_is_a_part_of_an_adjusted_price_follows_it() -> None:
    """A tenth of the fee, in August, is a tenth of the fee of August."""
    text = INDEXED + ANSWERS.replace("100.00 MXN por cada vez", "el 10 % de «cuota» por cada vez")
    told = story(text + FEE, _measured("5", "03-15 10:00", "IPC"), *_late("a", 10, month=8))
    assert _amounts(told.on("08-20")) == [("C3", Decimal(105))]


def test_a_refund_waits_for_its_day() -> None:
    """It is a duty like any other, with its due."""
    told = story(REFUNDING, fact("t", "09-22 10:00", "carla", "power_used", {"clause": "C1"}))
    due = duty(told.on("09-23"), "C2/t").due
    assert due is not None
    assert due.on == date(2026, 10, 2)
