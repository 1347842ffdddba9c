"""What a fact settles: an invoice an extra, a resolution a repair, a request what is given."""

from __future__ import annotations

import pytest

from tests.core.standing.kernel.telling import at, day, duty, fact, story
from trato.core.events import Event
from trato.core.standing.values import Outcome, Standing

POSTERS = """## C1. Carteles
Incluye: 1 «cartel»; cada una adicional cuesta 350.00 MXN.
El prestador entrega «cartel» cada vez que el cliente pide «cartel», en 5 días hábiles.
"""
EACH = "El cliente paga cada factura, en 10 días naturales.\n"


def asked(id: str) -> Event:
    return fact(id, "03-03 09:00", "carla", "request", {"thing": "cartel"})


def made(id: str) -> Event:
    return fact(id, "03-04 10:00", "ana", "delivery", {"thing": "cartel"})


@pytest.mark.parametrize("terms", [POSTERS, POSTERS + EACH])
@pytest.mark.parametrize("of", [None, "cartel", "C1", "q2"])
def test_an_invoice_of_an_extra_takes_the_place_of_what_was_owed(
    terms: str, of: str | None
) -> None:
    """One debt before it and one after it, whatever it is named by."""
    told = story(terms, asked("q1"), asked("q2"), made("d1"), made("d2"))
    [before] = told.on("03-05").accounts.debts
    fields = {"number": "F1", "amount": "350.00", "currency": "MXN", **({"of": of} if of else {})}
    found = told.then(fact("f", "03-06 10:00", "ana", "invoice", fields)).on("03-07")
    [after] = found.accounts.debts
    assert before.due is None
    assert (before.net, after.net) == (350, 350)
    assert set(after.events) == {"q2", "f"}
    if EACH in terms:
        assert after.due is not None
        assert after.due.on == day("03-16")


def test_an_invoice_asks_for_no_more_extras_than_it_pays() -> None:
    """Two posters beyond the quota, and an invoice of one of them."""
    told = story(
        POSTERS + EACH, *(asked(f"q{n}") for n in (1, 2, 3)), *(made(f"d{n}") for n in (1, 2, 3))
    )
    one = {"number": "F1", "amount": "350.00", "currency": "MXN", "of": "cartel"}
    two = {"number": "F2", "amount": "700.00", "currency": "MXN"}
    for fields, left in ((one, 700), (two, 700)):
        found = told.then(fact("f", "03-06 10:00", "ana", "invoice", fields)).on("03-07")
        assert sum(one.net for one in found.accounts.debts) == left


def over(found: Standing) -> list[str]:
    return [one.event for one in found.over_services]


def test_what_was_asked_for_is_no_gift() -> None:
    """The third was not asked for; the second was, and it is paid as the clause says."""
    told = story(POSTERS, asked("q1"), asked("q2"), made("d1"), made("d2"))
    assert over(told.on("03-05")) == []
    assert over(told.then(made("d3")).on("03-05")) == ["d3"]


WARRANTY = """## C1. Obra
El prestador entrega «obra» a más tardar el 2026-03-05.

## C2. Garantía
El prestador garantiza «obra» por 90 días naturales desde la entrega; corrige en 5 días hábiles desde el aviso.
"""  # noqa: E501


def test_a_resolution_of_the_notice_is_the_repair() -> None:
    """It answers the notice that the repair comes from; nobody has to name the obligation."""
    told = story(
        WARRANTY,
        fact("d", "03-04 10:00", "ana", "delivery", {"thing": "obra"}),
        fact("n", "03-10 10:00", "carla", "notice", {"of": "obra"}),
    )
    [owed] = [one for one in told.on("03-11").obligations if one.clause == "C2" and one.is_open]
    done = fact("r", "03-12 10:00", "ana", "resolution", {"answers": ["n"]})
    found = duty(told.then(done).on("03-13"), owed.id)
    assert (found.outcome, found.done_at) == (Outcome.KEPT, at("03-12 10:00"))
