"""Money from the sentence to the standing: the text is read, the facts are recorded, and owed."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.core.standing.money.living import Life
from tests.core.standing.money.telling import D

HEADER = """# Acuerdo: Prueba
Idioma: español. Zona horaria: America/Mexico_City. Moneda: MXN. Números: 1,234.56.

## Partes
Prestador: Estudio Nopal (Ana Ruiz: responsable).
Cliente: La Milpa (Carla Sosa: aprueba, acepta y pide).

## Horarios
Horario «oficina»: lunes a viernes, de 9:00 a 14:00 y de 16:00 a 19:00. Festivos: 2026-02-02.

"""
FEBRUARY = "2026-02-01T00:00:00-06:00"


def at(text: str) -> str:
    """Return a local time of Mexico City, «02-03 10:00» of 2026."""
    day, _, hour = text.partition(" ")
    return f"2026-{day}T{hour or '12:00'}:00-06:00"


def life(text: str, *facts: tuple[str, str, str, dict[str, Any]], signed: str = FEBRUARY) -> Life:
    told = Life(HEADER + text, signed=signed)
    for when, by, kind, fields in facts:
        told.happens(at(when), by, kind, **fields)
    return told


FEE = """## C1. Precio
El cliente paga «cuota mensual», 28,000.00 MXN, cada mes, en 10 días naturales desde la factura.
"""


def test_a_fee_and_its_invoice_are_one_debt_with_its_taxes() -> None:
    """28000.00 with IVA and without ISR: 29680.00 settle it, though ISR is told as kept back."""
    text = FEE + "Precio: 28,000.00 MXN, más IVA del 16 % y con retención de ISR del 10 %.\n"
    parts = {"net": "28000.00", "tax": "4480.00", "withholding": "2800.00"}
    told = life(
        text,
        ("02-03", "ana", "invoice", {"number": "F1", "amount": "29680.00", **parts}),
        ("02-05", "carla", "payment", {"amount": "29680.00", "pays": "F1", "withheld": "2800.00"}),
    )
    debt = told.debt(at("02-06"))
    assert (debt.id, debt.invoice, debt.amount, debt.balance) == (
        "C1/2026-02",
        "F1",
        D("29680.00"),
        D("0.00"),
    )
    obligation = told.at(at("02-06")).obligation("C1/2026-02")
    assert obligation is not None
    assert (obligation.outcome, obligation.paid) == ("kept", D("29680.00"))


def test_paying_early_takes_off_the_agreed_discount() -> None:
    """980.00 of 1000.00 within five days keep the duty to pay."""
    told = life(
        """## C1. Precio
El cliente paga cada factura del prestador en 30 días naturales.
Si el cliente paga en 5 días naturales, se descuenta el 2 % de la factura.
""",
        ("02-03", "ana", "invoice", {"number": "F1", "amount": "1000.00"}),
        ("02-05", "carla", "payment", {"amount": "980.00", "pays": "F1"}),
    )
    debt = told.debt(at("02-06"))
    assert (debt.reduced, debt.balance) == (D("20.00"), D("0.00"))


def test_a_price_by_the_piece_follows_what_is_delivered() -> None:
    """One article, then two more: 150.00, then 450.00, before anybody has invoiced."""
    told = life(
        """## C1. Artículos
Cada vez que el cliente pide «artículo», el prestador entrega «artículo», en 5 días hábiles.
El cliente paga «artículo», 150.00 MXN por cada «artículo», cada mes, a más tardar el día 10 del mes siguiente.
""",  # noqa: E501  one sentence of an agreement
        ("02-03", "carla", "request", {"thing": "artículo"}),
        ("02-04", "ana", "delivery", {"thing": "artículo"}),
        ("02-05", "ana", "delivery", {"thing": "artículo", "quantity": "2"}),
    )
    assert told.debt(at("02-04 13:00")).amount == D("150.00")
    assert told.debt(at("02-06")).amount == D("450.00")


def test_work_by_the_hour_is_billed_in_steps_and_by_person() -> None:
    """Fifty minutes of two people, in quarters of an hour: two hours at 400.00."""
    told = life(
        """## C1. Precio
El cliente paga «consultoría», 400.00 MXN por hora y persona en pasos de 15 minutos, cada mes, a más tardar el día 10 del mes siguiente.
""",  # noqa: E501  one sentence of an agreement
        ("02-04", "ana", "work", {"minutes": 50, "what": "análisis", "people": ["ana", "beto"]}),
    )
    assert told.debt(at("02-06")).amount == D("800.00")


def test_instalments_end_when_the_price_is_paid_off() -> None:
    """500.00, then 507.50 and the 100.00 of closing: in April there is nothing left to pay."""
    told = life(
        """## C1. Precio
El cliente paga 1,000.00 MXN en cuotas de al menos 500.00 MXN cada mes; después de cada cuota el saldo crece el 1.5 %; con la última paga 100.00 MXN de cierre.
""",  # noqa: E501  one sentence of an agreement
        ("02-04", "carla", "payment", {"amount": "500.00"}),
        ("03-04", "carla", "payment", {"amount": "607.50"}),
    )
    assert told.debt(at("02-05"), "C1/closing").balance == D("100.00")
    standing = told.at(at("04-06"))
    assert [one.balance for one in standing.accounts.debts] == [D("0.00"), D("0.00")]
    outcomes = {one.id: str(one.outcome) for one in standing.obligations}
    assert outcomes == {"C1/2026-02": "kept", "C1/2026-03": "kept", "C1/2026-04": "ended"}


LATE_PAYMENT = """## C1. Precio
El cliente paga cada factura del prestador en 10 días naturales.
Si llega tarde, el cliente paga una pena de el 3 % de el saldo vencido.

## C2. Mora
Las facturas vencidas devengan el 12 % anual simple sobre «TIIE», base 360, más 50.00 MXN fijos, tras 3 días naturales de gracia, hasta el 20 % de la factura.
"""  # noqa: E501  one sentence of an agreement


def test_late_interest_with_reference_grace_fee_and_cap() -> None:
    """8 + 12 % over 1000.00 after three days of grace: 1.67 and the fee on the third day of it."""
    told = life(
        LATE_PAYMENT,
        ("02-03", "ana", "invoice", {"number": "F1", "amount": "1000.00"}),
        ("02-10", "ana", "external_fact", {"name": "TIIE", "values": {"TIIE": "8"}}),
    )
    assert told.debt(at("02-16"), "F1").interest == D("0")
    assert told.debt(at("02-19"), "F1").interest == D("51.67")
    assert told.debt(at("02-14"), "penalty:C1/e01").amount == D("30.00")
    assert told.at(at("02-14")).next_change is not None


REPORT = """## C5. Informe
El prestador entrega el informe «informe» cada mes, a más tardar el 5.º día hábil del mes siguiente a las 18:00.
Si llega tarde, el prestador descuenta 100.00 MXN por cada día hábil de retraso; no cuenta el tiempo de «fuerza mayor».
No hay consecuencia si es la primera vez.
"""  # noqa: E501  sentences of an agreement


def test_the_first_late_report_is_free_and_force_majeure_is_no_delay() -> None:
    """February's report is spared; March's, due on 7 April, has not run on the 8th and the 9th."""
    told = life(
        REPORT,
        ("04-08 00:00", "ana", "external_fact",
         {"name": "fuerza mayor", "from": "2026-04-08", "to": "2026-04-09"}),
        ("04-13 16:00", "ana", "report", {"thing": "informe", "period": "2026-03"}),
    )  # fmt: skip
    assert told.credits(at("03-20")) == ()
    (credit,) = told.credits(at("04-14"))
    assert (credit.id, credit.amount, credit.growing) == ("C5<C5/2026-03", D("200.00"), False)


def test_a_credit_is_asked_for_by_naming_the_group_of_what_was_late() -> None:
    """The complaint says «artículo»; the credit is for one of them, and reduces the invoice."""
    told = life(
        """## Cosas
«artículo» es cada uno de «art1», «art2».

## C1. Artículos
El prestador entrega: «art1» a más tardar el 2026-02-10; «art2» a más tardar el 2026-02-10.
Si «artículo» llega tarde, el prestador descuenta el 10 % de su precio.

## C2. Precio
El precio de «artículo» es de 150.00 MXN.
El cliente paga cada factura del prestador en 15 días naturales.
""",
        ("02-10", "ana", "delivery", {"thing": "art1"}),
        ("02-11", "ana", "delivery", {"thing": "art2"}),
        ("02-12", "ana", "invoice", {"number": "F1", "amount": "300.00"}),
        ("02-13", "carla", "complaint",
         {"claims": [{"asserts": "late", "thing": "artículo", "words": "tarde"}]}),
    )  # fmt: skip
    assert told.debt(at("02-12 13:00")).balance == D("300.00")
    assert told.debt(at("02-14")).balance == D("285.00")


def test_several_incidents_share_the_cap_of_their_month() -> None:
    """1000.00 each, 1500.00 a month at most: the second gives 500.00."""
    told = life(
        """## C3. Nada sale
El prestador no publica «publicación» sin aprobación escrita del cliente.
Si incumple, el prestador descuenta 1,000.00 MXN por cada vez, hasta 1,500.00 MXN por mes.
""",
        ("02-10", "ana", "forbidden_act", {"clause": "C3", "what": "publicó"}),
        ("02-11", "ana", "forbidden_act", {"clause": "C3", "what": "publicó otra"}),
        ("03-11", "ana", "forbidden_act", {"clause": "C3", "what": "y otra"}),
    )
    amounts = [one.amount for one in told.credits(at("03-12"))]
    assert amounts == [D("1000.00"), D("500.00"), D("1000.00")]


def test_a_power_to_impose_a_penalty_makes_a_debt_when_it_is_used() -> None:
    """Nothing is owed by the breach alone; 500.00 from the act on."""
    told = life(
        """## C1. Entrega
El prestador entrega «equipo», a más tardar el 2026-02-05.

## C2. Pena
Si se incumple C1, el cliente puede imponer una pena de 500.00 MXN.
""",
        ("02-07", "carla", "power_used", {"clause": "C2"}),
    )
    assert told.debts(at("02-06")) == ()
    debt = told.debt(at("02-08"))
    assert (debt.kind, debt.debtor, debt.amount) == ("penalty", "provider", D("500.00"))


STAGES = """## C1. Precio
El prestador entrega «maqueta», a más tardar el 2026-03-16.
El cliente acepta u observa «maqueta», en 3 días hábiles; su silencio es aceptación.
El cliente paga «honorarios», 1,000.00 MXN: 50 % a la firma; 50 % a la aceptación de «maqueta»; cada parte en 15 días naturales desde la factura.
"""  # noqa: E501  sentences of an agreement


def test_two_halves_of_the_same_amount_keep_their_own_invoices() -> None:
    """The second invoice comes before the tacit acceptance, and waits for its half."""
    told = life(
        STAGES,
        ("02-03", "ana", "invoice", {"number": "L-1", "amount": "500.00"}),
        ("03-10 10:00", "ana", "delivery", {"thing": "maqueta"}),
        ("03-10 12:00", "ana", "invoice", {"number": "L-2", "amount": "500.00"}),
    )
    found = {one.invoice: one for one in told.debts(at("03-16"))}
    assert set(found) == {"L-1", "L-2"}
    assert found["L-2"].clause == "C1"
    assert found["L-1"].due is not None
    assert found["L-1"].due.on.isoformat() == "2026-02-18"


def test_hours_beyond_the_bank_are_told_with_their_value() -> None:
    """Ten hours a month: of seventeen in March five are February's, and two nobody approved."""
    told = life(
        """## C4. Horas
Incluye un banco de 10 horas cada mes; las horas no usadas pasan al periodo siguiente; las horas caducan a los 2 meses; cada hora adicional cuesta 450.00 MXN, con aprobación escrita previa del cliente.
""",  # noqa: E501  one sentence of an agreement
        ("02-10", "ana", "work", {"minutes": 300, "what": "soporte"}),
        ("03-10", "ana", "work", {"minutes": 1020, "what": "soporte"}),
    )
    standing = told.at(at("03-11"))
    (hours,) = standing.accounts.hours
    assert (hours.left, hours.used, hours.extra) == (0, 1200, 120)
    (beyond,) = standing.over_services
    assert (beyond.event, beyond.minutes, beyond.value) == ("e02", 120, D("900.00"))


def test_what_is_paid_too_much_goes_off_the_next_fee() -> None:
    """1500.00 for March's 1000.00: 500.00 of April's are paid when it begins."""
    told = life(
        """## C1. Precio
El cliente paga «cuota mensual», 1,000.00 MXN, cada mes, a más tardar el día 5.
""",
        ("02-03", "ana", "message", {}),
        ("02-04", "carla", "payment", {"amount": "1500.00"}),
    )
    assert told.surplus(at("02-20")) == D("500.00")
    assert told.debt(at("03-01 10:00"), "C1/2026-03").balance == D("500.00")


def test_a_period_that_is_not_whole_is_paid_by_its_days() -> None:
    """In force from 15 February to 10 March: 14 of 28 days, and 10 of 31."""
    told = life(
        """## C1. Precio
El cliente paga «cuota mensual», 2,800.00 MXN, cada mes, en 10 días naturales desde la factura.
Los periodos incompletos se pagan a prorrata de los días.

## C2. Fin
El cliente puede terminar el acuerdo.
""",
        ("03-10", "carla", "power_used", {"clause": "C2"}),
        signed="2026-02-15T10:00:00-06:00",
    )
    assert told.debt(at("02-20")).amount == D("1400.00")
    owed = {one.period: one.amount for one in told.debts(at("03-20"))}
    assert owed == {"2026-02": D("1400.00"), "2026-03": D("903.23")}


HOURS = """## C4. Horas
Incluye un banco de 10 horas cada mes; las horas no usadas pasan al periodo siguiente; las horas caducan a los 2 meses; cada hora adicional cuesta 450.00 MXN, con aprobación escrita previa del cliente.
"""  # noqa: E501  one sentence of an agreement


@pytest.mark.parametrize("text", [REPORT, LATE_PAYMENT, HOURS], ids=["report", "payment", "hours"])
def test_accounts_change_by_themselves_only_when_it_was_told(text: str) -> None:
    """From one `next_change` to the next, no amount, no interest and no hour moves."""
    told = life(
        text,
        ("02-03", "ana", "invoice", {"number": "F1", "amount": "1000.00"}),
        ("02-10", "ana", "external_fact", {"name": "TIIE", "values": {"TIIE": "8"}}),
        ("02-11", "ana", "work", {"minutes": 300, "what": "soporte"}),
    )
    now = datetime.fromisoformat(FEBRUARY) + timedelta(hours=1)
    for _ in range(40):
        standing = told.at(now.isoformat())
        turn = standing.next_change
        if turn is None:
            break
        before = now + (turn - now) * 0.999
        if now < before < turn:
            assert told.at(before.isoformat()).accounts == standing.accounts
        now = turn


@pytest.mark.parametrize("by", ["carla", "ana", "third:banco", "system"])
def test_whoever_notes_a_payment_it_is_the_debtor_who_pays(by: str) -> None:
    """The client, the provider who was paid, the bank and its import tell the same payment."""
    told = life(
        """## C1. Precio
El cliente paga cada factura del prestador en 10 días naturales.
""",
        ("02-03", "ana", "invoice", {"number": "F1", "amount": "1000.00"}),
        ("02-05", by, "payment", {"amount": "1000.00", "pays": "F1"}),
    )
    assert told.debt(at("02-06")).balance == D("0.00")
