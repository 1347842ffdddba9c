"""Terms that owners and lawyers write: the third Thursday, two thirds of the tax, days of grace."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.core.standing.kernel.telling import Story, at, day, due_on, duty, fact, story
from trato.core.events import Event
from trato.core.standing.values import Outcome, Standing


def penalties(found: Standing) -> list[Decimal]:
    return [one.amount for one in found.accounts.debts if one.kind == "penalty"]


def delivered(when: str, thing: str = "informe", **fields: object) -> Event:
    return fact("d", when, "ana", "delivery", {"thing": thing, **fields})


@pytest.mark.parametrize(
    ("said", "falls"),
    [
        ("el tercer jueves", "03-19"),
        ("el 1.er lunes", "03-02"),
        ("el último viernes", "03-27"),
        ("el 5.º miércoles", "03-25"),  # March has four: its last
        ("el segundo martes del mes siguiente", "04-14"),
    ],
)
def test_the_third_thursday_of_the_month(said: str, falls: str) -> None:
    """Counted from the beginning of the period, or from its end."""
    clauses = (
        f"## C1. Reunión\nEl prestador se reúne con el cliente cada mes, a más tardar {said}.\n"
    )
    assert due_on(duty(story(clauses).on("03-01"), "C1/2026-03")) == day(falls)


EPISODES = """## C1. Episodio
El prestador entrega «episodio» cada 2 semanas desde el 2026-03-10, a más tardar el martes a las 18:00.
El cliente aprueba u observa «episodio» en 2 días hábiles desde cada entrega.

## C2. Audio
El cliente da «audio» cada 2 semanas desde el 2026-03-10, a más tardar 3 días hábiles antes {}.
Si «audio» llega tarde, el plazo de «episodio» se corre las mismas horas hábiles.
"""  # noqa: E501


@pytest.mark.parametrize("before", ["de «episodio»", "del vencimiento de «episodio»"])
def test_so_many_days_before_what_somebody_else_owes(before: str) -> None:
    """Before the date on which the other side has to deliver it, in the same period; its own day
    and the holiday do not count."""
    found = story(EPISODES.format(before)).on("03-02")
    assert due_on(duty(found, "C2/2026-03-10")) == day("03-05")
    late = fact("a", "03-20 10:00", "carla", "input", {"thing": "audio", "period": "2026-03-24"})
    moved = duty(story(EPISODES.format(before), late).on("03-24"), "C1/2026-03-24")
    assert moved.due is not None
    assert moved.due.at == at("03-25 10:00")


FEES = """## C1. Honorarios
El cliente paga «honorarios», 9,500.00 MXN, a más tardar el 2026-03-20.
Precio: 9,500.00 MXN, más IVA del 16 %, con retención de ISR del 10 % y con retención de dos terceras partes del IVA.
"""  # noqa: E501


def test_part_of_a_tax_is_kept_back() -> None:
    """Two thirds of the tax that was added, rounded once."""
    [debt] = story(FEES).on("03-02").accounts.debts
    assert (debt.net, debt.tax, debt.withholding) == (
        Decimal("9500.00"),
        Decimal("1520.00"),
        Decimal("1963.33"),
    )
    assert debt.amount == Decimal("9056.67")


WORDS = """## C1. Textos
El prestador entrega «texto» a más tardar el 2026-03-31.
Cada vez que el prestador entrega «texto», el cliente paga 0.085 MXN por cada «palabra», con un mínimo de 60.00 MXN, en 10 días naturales.
"""  # noqa: E501


@pytest.mark.parametrize(("words", "amount"), [("400", "60.00"), ("2000", "170.00")])
def test_a_price_for_each_word_has_a_minimum(words: str, amount: str) -> None:
    """A unit may cost less than the smallest coin."""
    given = fact(
        "d", "03-10 10:00", "ana", "delivery", {"thing": "texto", "values": {"palabra": words}}
    )
    [debt] = story(WORDS, given).on("03-11").accounts.debts
    assert debt.amount == Decimal(amount)


GRACE = """## C1. Entrega
El prestador entrega «informe» a más tardar el 2026-03-10 a las 12:00.
Si llega tarde, el prestador paga una pena de 100.00 MXN por cada día natural de retraso completo, tras 5 días naturales de gracia, hasta 300.00 MXN.
"""  # noqa: E501


@pytest.mark.parametrize(
    ("when", "owed"),
    [
        ("03-15 12:00", []),
        ("03-16 11:00", []),
        ("03-17 12:00", ["200.00"]),
        ("03-30 09:00", ["300.00"]),
    ],
)
def test_days_of_grace_do_not_count(when: str, owed: list[str]) -> None:
    """What is late within them costs nothing; after them the delay counts from their end."""
    found = story(GRACE, delivered(when)).on("04-01")
    assert penalties(found) == [Decimal(one) for one in owed]
    assert duty(found, "C1").outcome is Outcome.KEPT_LATE


BANK = """## C1. Bolsa
Incluye un banco de 20 horas cada mes para «edición»; las horas no usadas pasan al periodo siguiente, hasta 10 horas; las horas caducan a los 1 mes.
"""  # noqa: E501


def test_no_more_hours_pass_on_than_the_clause_says() -> None:
    """March leaves eighteen: ten of them are there in April, and none of them in May."""
    work = fact(
        "w", "03-10 10:00", "ana", "work", {"minutes": 120, "what": "x", "category": "edición"}
    )
    [april] = story(BANK, work).on("04-02").accounts.hours
    assert (april.left, april.expired) == (30 * 60, 8 * 60)
    [may] = story(BANK, work).on("05-02").accounts.hours
    assert may.left == 30 * 60


FINES = """## C1. Declaración
El prestador entrega «declaración» cada mes, a más tardar el día 17.
Si llega tarde, el prestador paga una pena del 100 % del valor de «multa», salvo si hubo incumplimiento de C2 por el cliente en el mismo mes.

## C2. Papeles
El cliente da «papeles» cada mes, a más tardar el día 5.
"""  # noqa: E501


def fined(papers_on: str) -> Story:
    """April's return is two days late; the fine comes later."""
    return story(
        FINES,
        fact("p", papers_on, "carla", "input", {"thing": "papeles", "period": "2026-04"}),
        fact("m", "03-04 10:00", "carla", "input", {"thing": "papeles", "period": "2026-03"}),
        fact("n", "03-16 10:00", "ana", "delivery", {"thing": "declaración", "period": "2026-03"}),
        fact("d", "04-19 10:00", "ana", "delivery", {"thing": "declaración", "period": "2026-04"}),
        fact(
            "f", "04-27 10:00", "third:sat", "external_fact",
            {"name": "multa", "values": {"multa": "1810.00"}}, entered_by="ana",
        ),
    )  # fmt: skip


def test_whoever_was_late_first_pays_the_fine() -> None:
    """Its figure is known only after the breach, and then it is owed, unless the papers of that
    month were late."""
    assert penalties(fined("04-03 10:00").on("04-26")) == []
    assert penalties(fined("04-03 10:00").on("04-28")) == [Decimal("1810.00")]
    assert penalties(fined("04-08 10:00").on("04-28")) == []


NEXT = """## C1. Respuesta
El prestador contesta cada petición del cliente en 2 horas hábiles.
Si llega tarde, el prestador descuenta 100.00 MXN, en la siguiente factura.

## C2. Cuota
El cliente paga «cuota», 1,000.00 MXN, cada mes, en 10 días naturales desde la factura.
"""


def test_a_credit_may_wait_for_the_next_invoice() -> None:
    """The one that is open stays as it is; the credit comes off the one after it."""
    bill = {"amount": "1000.00", "currency": "MXN"}
    told = story(
        NEXT,
        fact("f1", "03-02 10:00", "ana", "invoice", {"number": "F1", "period": "2026-03", **bill}),
        fact("r", "03-03 09:00", "carla", "request"),
        fact("a", "03-04 09:00", "ana", "answer", {"answers": ["r"]}),
        fact(
            "c", "03-04 10:00", "carla", "complaint",
            {"claims": [{"asserts": "late", "clause": "C1", "event": "r"}]},
        ),
        fact("b", "03-04 10:05", "ana", "answer", {"answers": ["c"]}),
        fact("f2", "04-01 10:00", "ana", "invoice", {"number": "F2", "period": "2026-04", **bill}),
    )  # fmt: skip
    left = {one.invoice: one.balance for one in told.on("04-02").accounts.debts}
    assert left == {"F1": Decimal("1000.00"), "F2": Decimal("900.00")}


QUOTA = """## C1. Consultas
El prestador contesta cada petición del cliente en 4 horas hábiles.
Incluye: 1 «consulta» cada mes; cada una adicional cuesta 350.00 MXN, más IVA del 16 %.
"""


def test_what_is_asked_for_beyond_the_quota_is_owed_once_it_is_done() -> None:
    """At the price of each further one with its tax; nobody has to approve it."""
    asked = [
        fact(f"q{number}", f"03-03 09:0{number}", "carla", "request", {"thing": "consulta"})
        for number in (1, 2)
    ]
    told = story(QUOTA, *asked)
    assert told.on("03-03 09:30").accounts.debts == ()
    done = fact("a", "03-03 10:00", "ana", "answer", {"answers": ["q1", "q2"]})
    [debt] = told.then(done).on("03-04").accounts.debts
    assert (debt.clause, debt.net, debt.tax, debt.events) == (
        "C1",
        Decimal("350.00"),
        Decimal("56.00"),
        ("q2",),
    )


FIRST = """## C1. Entrega
El prestador entrega «informe» cada mes, a más tardar el día 20.
Si llega tarde, el prestador paga una pena de 100.00 MXN.
No hay consecuencia si es la primera vez y si el prestador avisa de «informe» por escrito al menos 2 días hábiles antes del vencimiento.
"""  # noqa: E501


@pytest.mark.parametrize(
    ("warned", "owed"), [("03-18 10:00", []), ("03-19 10:00", ["100.00"]), (None, ["100.00"])]
)
def test_the_first_time_costs_nothing_when_it_was_told_in_time(
    warned: str | None, owed: list[str]
) -> None:
    """Both have to hold: the first time, and the notice so many days ahead."""
    told = story(FIRST, delivered("03-22 10:00", period="2026-03"))
    if warned:
        told = told.then(fact("n", warned, "ana", "notice", {"of": "informe"}))
    assert penalties(told.on("03-25")) == [Decimal(one) for one in owed]


ONE = """## C1. Guardia
El prestador contesta cada petición del cliente en 1 hora.
Si llega tarde, el prestador descuenta 30.00 MXN.
El prestador resuelve cada petición del cliente en 4 horas.
Si llega tarde, el prestador descuenta 50.00 MXN.
{}
"""


@pytest.mark.parametrize(
    ("said", "given"),
    [
        ("", ["30.00", "50.00"]),
        ("De varios descuentos por una misma petición sólo vale el mayor.", ["50.00"]),
    ],
)
def test_one_credit_for_each_request_where_it_is_said(said: str, given: list[str]) -> None:
    """Answered late and resolved late: of the two the larger, whichever comes first."""
    told = story(
        ONE.format(said),
        fact("r", "03-03 09:00", "carla", "request"),
        fact("a", "03-03 11:00", "ana", "answer", {"answers": ["r"]}),
        fact("s", "03-03 15:00", "ana", "resolution", {"answers": ["r"]}),
    )
    found = [one.amount for one in told.on("03-04").accounts.credits if one.amount]
    assert sorted(found) == [Decimal(one) for one in given]


CANCELLED = """## C1. Boda
El prestador entrega «cobertura» a más tardar el 2026-06-20.
El cliente puede terminar el acuerdo pagando según cuántos días naturales faltan para {}: más de 90, 20.00 MXN; desde 31 y hasta 90, 50.00 MXN; hasta 30, 80.00 MXN.
"""  # noqa: E501


@pytest.mark.parametrize("until", ["el 2026-06-20", "«cobertura»"])
@pytest.mark.parametrize(
    ("when", "price"),
    [("03-21", "20.00"), ("03-22", "50.00"), ("05-20", "50.00"), ("05-21", "80.00")],
)
def test_what_it_costs_to_cancel_depends_on_the_days_that_are_left(
    until: str, when: str, price: str
) -> None:
    """The day of the notice does not count; each band takes the days that it names."""
    used = fact("u", f"{when} 23:30", "carla", "power_used", {"clause": "C1"})
    [debt] = story(CANCELLED.format(until), used).on("05-30").accounts.debts
    assert (debt.amount, debt.clause) == (Decimal(price), "C1")


SECRET = """## C1. Secreto
El prestador no hace esto: contar lo que sabe de la panadería.
Si incumple, el prestador paga una pena de 500.00 MXN{each}.
"""


@pytest.mark.parametrize("each", ["", " por cada vez"])
def test_each_violation_of_a_ban_costs_once(each: str) -> None:
    """The ban itself, which goes on, costs nothing beside them."""
    told = [
        fact(id, when, "ana", "forbidden_act", {"clause": "C1", "what": "Lo contó."})
        for id, when in (("k", "03-10 10:00"), ("l", "03-11 10:00"))
    ]
    found = story(SECRET.format(each=each), *told[:1]).on("03-12")
    assert [one.amount for one in found.accounts.debts] == [Decimal(500)]
    found = story(SECRET.format(each=each), *told).on("03-12")
    assert [one.amount for one in found.accounts.debts] == [Decimal(500), Decimal(500)]


STAGES = """## C1. Precio
El cliente paga «obra», 1,000.00 MXN: el 30 % a la firma; el 70 % a la entrega de «obra».

## C2. Portes
Cada vez que el cliente pide «porte», el cliente paga 85.00 MXN en 10 días naturales.

## C3. Planos
El cliente paga «planos», 200.00 MXN, a más tardar el 2026-03-20.
"""


def test_a_part_of_a_price_is_a_part_of_that_price() -> None:
    """What else is paid is no part of it."""
    [first] = [one for one in story(STAGES).on("03-12").accounts.debts if one.thing == "obra"]
    assert first.amount == Decimal("300.00")
