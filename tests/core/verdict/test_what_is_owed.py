"""«Se me debe»: what is owed by a clause that gives something, and gives nothing this time."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.core.standing.kernel.telling import Story, at, fact, refused, story
from tests.core.verdict.telling import asked, word
from trato.core.claims import claim_of
from trato.core.money import Money
from trato.core.standing.values import WithoutEffect
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


LENT = """## C1. Cuota
El cliente paga «cuota», 1,000.00 MXN, cada mes, a más tardar el día 10.

## C2. Mora
Las facturas vencidas devengan el 36.5 % anual simple, base 365, más 40.00 MXN fijos.

## C3. Renta
Cada vez que ocurre «cobro», el prestador paga «renta», 500.00 MXN, en 5 días naturales.

## C4. Extra
No incluye: «torneo»; se presupuestan aparte, con aprobación escrita previa del cliente.

## Cosas
«cobro».
"""
PAID = {"amount": "1000.00", "currency": "MXN", "pays": "C1/2026-03"}
PAID_LATE = (
    fact("p", "03-13 10:00", "carla", "payment", PAID),
    fact("c", "03-02 10:00", "ana", "external_fact", {"name": "cobro"}),
    fact("x", "03-03 10:00", "ana", "extra_proposed", {"thing": "torneo", "amount": "90.00"}),
    fact("y", "03-04 10:00", "carla", "extra_approved", {"proposal": "x"}),
)


@pytest.mark.parametrize(
    ("by", "about", "amounts"),
    [
        ("ana", {"clause": "C2"}, ["43.00"]),
        ("ana", {"clause": "C1", "period": "2026-03"}, ["43.00"]),
        ("carla", {"clause": "C3", "event": "c"}, ["500.00"]),
        ("ana", {"clause": "C4", "event": "x"}, ["90.00"]),
        ("ana", {"clause": "C4", "event": "y"}, ["90.00"]),
    ],
)
def test_it_is_found_by_what_people_name(
    by: str, about: dict[str, str], amounts: list[str]
) -> None:
    """Interest by its own clause, or what is left of a debt; a payment by what set it going; an
    extra by its proposal or its approval."""
    found = asked(story(LENT, *PAID_LATE), "03-14 12:00", by, "owed", **about)
    assert found.verdict.value == "right"
    assert [one.money.amount for one in found.amounts] == [Decimal(one) for one in amounts]


def test_what_is_not_due_yet_may_be_less_than_is_asked() -> None:
    """Five hundred until the 7th, not six."""
    said = {"clause": "C3", "event": "c", "amount": Decimal("600.00"), "currency": "MXN"}
    found = asked(story(LENT, *PAID_LATE), "03-05 12:00", "carla", "owed", **said)
    assert found.verdict.value == "premature"
    assert found.headline.param("asserted") == Money(Decimal("600.00"), "MXN")


ROUNDS = """## C1. Plano
El prestador entrega «plano» a más tardar el 2026-03-10.
El cliente aprueba u observa «plano» en 5 días hábiles desde cada entrega.
Incluye 1 ronda de cambios de «plano»; cada ronda adicional cuesta 60.00 MXN {}.
""".format("con aprobación escrita previa del cliente")


def test_a_round_that_nobody_approved_is_not_owed() -> None:
    """One is included; another was made without asking."""
    seen = {"items": [{"criterion": None, "text": "más azul"}]}
    told = story(
        ROUNDS,
        fact("d", "03-02 10:00", "ana", "delivery", {"thing": "plano"}),
        fact("w", "03-03 10:00", "carla", "observation", {"delivery": "d", **seen}),
        fact("r1", "03-04 10:00", "ana", "delivery", {"thing": "plano", "round": 1}),
        fact("r2", "03-05 10:00", "ana", "delivery", {"thing": "plano", "round": 2}),
    )
    said = {"clause": "C1", "amount": Decimal("60.00"), "currency": "MXN"}
    for event, key in (("r2", "verdict.not_approved"), ("d", None)):
        found = asked(told, "03-06 12:00", "ana", "owed", event=event, **said)
        assert found.verdict.value != "right"
        assert key in {None, found.headline.key}


EXTRA_HOUR = {"thing": "hora de más", "amount": "90.00"}
EXTRA = """## C1. Alcance
No incluye: «hora de más»; se presupuesta aparte, con aprobación escrita previa del cliente.
"""


@pytest.mark.parametrize(
    ("channel", "owed"), [("email", 1), (None, 1), ("call", 0), ("in_person", 0)]
)
def test_a_written_approval_is_not_given_aloud(channel: str | None, owed: int) -> None:
    """Said on the phone it makes no debt; how nobody noted is not held against it."""
    told = story(
        EXTRA,
        fact("p", "03-03 10:00", "ana", "extra_proposed", EXTRA_HOUR),
        fact("y", "03-03 11:00", "carla", "extra_approved", {"proposal": "p"}, channel=channel),
    )
    found = told.on("03-04")
    assert len(found.accounts.debts) == owed
    if not owed:
        act = refused(found, "y")
        assert (act.clause, act.reason) == ("C1", WithoutEffect.NOT_WRITTEN)
        assert word(told, "03-04", "ana", "owed", event="p", amount=Decimal("90.00")) == "not_right"


STAGES = """## C1. Piezas
El prestador entrega «plano» a más tardar el 2026-03-10.
El cliente aprueba u observa «plano» en 5 días hábiles desde cada entrega; su silencio es \
aceptación.

## C2. Precio
El cliente paga «obra», 100.00 MXN: 100.00 MXN a la aceptación de «plano»; cada parte en 5 días \
naturales desde su factura.

## C3. Aparte
No incluye: «maqueta»; se presupuesta aparte, con aprobación escrita previa del cliente.

## C4. Materiales
Cada vez que el prestador factura «papel», el cliente paga lo facturado en 10 días naturales.
"""


def billed(of: str) -> Story:
    """An invoice of something, on the 3rd."""
    fields = {"number": "F", "amount": "100.00", "currency": "MXN", "of": of}
    return story(STAGES, fact("i", "03-03 10:00", "ana", "invoice", fields))


@pytest.mark.parametrize(
    ("of", "owed", "not_owed"),
    [("plano", "premature", "right"), ("maqueta", "not_right", "right")],
)
def test_an_invoice_alone_makes_nothing_owed(of: str, owed: str, not_owed: str) -> None:
    """The plan is not accepted yet; nobody approved the model."""
    told = billed(of)
    assert word(told, "03-20", "ana", "owed", event="i") == owed
    assert word(told, "03-20", "carla", "not_owed", event="i") == not_owed


def test_what_is_invoiced_as_it_comes_is_owed_by_its_clause() -> None:
    """«Lo facturado»: found by the thing of the invoice, with its due."""
    told = billed("papel")
    [debt] = told.on("03-04").accounts.debts
    assert (debt.clause, debt.thing) == ("C4", "papel")
    assert debt.due is not None
    assert debt.due.on.isoformat() == "2026-03-13"
    assert word(told, "03-04", "carla", "not_owed", thing="papel") == "not_right"
