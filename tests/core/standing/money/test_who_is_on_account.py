"""Whose money it is: strangers have no account, what is waived is not owed, extras as approved."""

from __future__ import annotations

from typing import Any

import pytest

from tests.core.standing.kernel.telling import fact, story
from trato.core.events import Event

MONEY = {"currency": "MXN"}
FEE = """## C1. Cuota
El cliente paga «cuota», 100.00 MXN, cada mes, el día 5.

## C2. Extras
Incluye: 1 «cartel» cada mes; cada una adicional cuesta 30.00 MXN, con aprobación escrita previa \
del cliente.
No incluye: «vídeo»; se presupuestan aparte, con aprobación escrita previa del cliente.

## C3. Cambios
Lo no previsto en este acuerdo no obliga hasta que ambas partes aprueban una enmienda.
"""


def stranger(kind: str, **fields: Any) -> Event:
    return fact("x", "03-04 10:00", "third:banco", kind, fields, entered_by="ana", channel=None)


@pytest.mark.parametrize(
    "said",
    [
        stranger("invoice", number="X-1", amount="70.00", **MONEY),
        stranger("credit_note", number="X-1", amount="70.00", corrects="F-1", **MONEY),
        stranger("refund", amount="70.00", of="surplus", **MONEY),
        stranger("complaint", claims=[{"asserts": "late", "clause": "C1"}]),
        stranger("extra_approved", proposal="p"),
    ],
)
def test_what_a_stranger_bills_is_nobodys_debt(said: Event) -> None:
    """The fee of March is all that is owed; nothing is left over."""
    found = story(FEE, said).on("03-04 12:00")
    assert [str(one.balance) for one in found.accounts.debts] == ["100.00"]
    assert not found.accounts.surplus


def test_a_payment_through_a_bank_is_the_clients() -> None:
    """It names no invoice and nobody of the agreement; who owes has paid."""
    paid = stranger("payment", amount="100.00", **MONEY)
    [debt] = story(FEE, paid).on("03-04 12:00").accounts.debts
    assert debt.balance == 0


def test_a_fee_that_is_waived_is_not_owed() -> None:
    """The provider lets March go: its debt is taken back, that of April is not."""
    waived = fact("w", "03-03 10:00", "ana", "waiver", {"obligation": "C1/2026-03"})
    found = story(FEE, waived).on("04-02")  # nobody asked for money before
    owed = {one.period: str(one.balance) for one in found.accounts.debts}
    assert owed == {"2026-04": "100.00"}
    let_go = found.obligation("C1/2026-03")
    assert let_go is not None
    assert str(let_go.amount) == "100.00"


@pytest.mark.parametrize(("thing", "clause"), [("cartel", "C2"), ("vídeo", "C2"), ("mapa", "C3")])
def test_an_approved_extra_is_owed_by_the_clause_that_speaks_of_it(thing: str, clause: str) -> None:
    """By the list that includes or leaves it out; what nobody foresaw, by the clause on changes."""
    told = story(
        FEE,
        fact("p", "03-03 10:00", "ana", "extra_proposed",
             {"thing": thing, "amount": "45.00", **MONEY}),
        fact("a", "03-03 12:00", "carla", "extra_approved", {"proposal": "p"}),
    )  # fmt: skip
    [extra] = [one for one in told.on("03-04").accounts.debts if one.kind == "extra"]
    assert (extra.clause, str(extra.amount)) == (clause, "45.00")


INSTALMENTS = """## C1. Cuotas
El cliente paga 300.00 MXN en cuotas de al menos 100.00 MXN cada mes; después de cada cuota el \
saldo crece el 0 %.
"""


def test_less_than_the_least_is_no_instalment() -> None:
    """Sixty of a hundred: March is still open; with the other forty it is paid."""
    first = fact("p1", "03-03 10:00", "carla", "payment", {"amount": "60.00", **MONEY})
    rest = fact("p2", "03-04 10:00", "carla", "payment", {"amount": "40.00", **MONEY})
    told = story(INSTALMENTS, first)

    def march_is_open(*more: Event) -> bool:
        found = told.then(*more).on("03-06").obligations
        return next(one for one in found if one.period == "2026-03").is_open

    assert march_is_open()
    assert not march_is_open(rest)
