"""One line that notes what happened, read without guessing."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from trato.core.events import EventKind
from trato.core.noting import PHRASE_CHARACTERS_MAX, Noted, note_in
from trato.core.text import read
from trato.core.words import Language

TUESDAY = date(2026, 3, 17)
AGREEMENT = read(
    """# Acuerdo: Contenidos
Idioma: español. Zona horaria: America/Mexico_City. Moneda: MXN. Números: 1,234.56.

## Partes
Prestador: Estudio Nopal (Ana Ruiz: responsable; Beto Cruz: pide).
Cliente: La Milpa (Carla Sosa: aprueba, acepta y pide; Diego Paz: pide).

## Horarios
Horario «oficina»: lunes a viernes, de 9:00 a 19:00.

## C1. Informe
El prestador entrega «informe» cada mes, a más tardar el 5.º día hábil del mes siguiente.

## C2. Temas
El cliente da «temas del mes» cada mes, a más tardar el día 10.
"""
).agreement


def _es(text: str) -> Noted:
    return note_in(
        text, TUESDAY, "ana", AGREEMENT, language=Language.SPANISH, invoices=["2026-028"]
    )


def _en(text: str) -> Noted:
    return note_in(
        text, TUESDAY, "ana", AGREEMENT, language=Language.ENGLISH, invoices=["2026-028"]
    )


def test_a_call_is_noted_with_its_day_and_length() -> None:
    """«Con Carla» says with whom, not who called."""
    said = Noted(EventKind.CALL, day=date(2026, 3, 16), minutes=30)
    assert _es("llamada con Carla ayer 30 min") == said
    assert _en("call with Carla yesterday for half an hour") == said


def test_a_payment_finds_its_invoice_by_the_end_of_its_number() -> None:
    """«La 028» is the one invoice that ends so; no sum is made up."""
    assert _es("pagó la 028") == Noted(EventKind.PAYMENT, number="2026-028")
    assert _en("Carla paid invoice 028 on Monday") == Noted(
        EventKind.PAYMENT, by="carla", day=date(2026, 3, 16), number="2026-028"
    )


def test_a_delivery_is_of_a_thing_of_the_agreement_and_its_month() -> None:
    """The month that tells which report is no day on which it was delivered."""
    said = Noted(EventKind.DELIVERY, by="ana", thing="informe", period="2025-10")
    assert _es("entregué el informe de octubre") == said


def test_an_invoice_is_noted_with_its_number_and_sum() -> None:
    """As the agreement writes figures."""
    assert _es("mandé la factura 031 por 12,000") == Noted(
        EventKind.INVOICE, by="ana", number="031", amount=Decimal(12000)
    )


def test_what_the_client_owes_is_material_whoever_writes_it() -> None:
    """Who owes the thing decides what sending it was."""
    said = _es("el 3 de marzo Carla mandó los temas del mes")
    assert (said.kind, said.by, said.thing) == (EventKind.INPUT, "carla", "temas del mes")
    assert said.day == date(2026, 3, 3)


def test_work_and_promises_keep_the_own_words() -> None:
    """What it was spent on, what was promised, and for when."""
    work = _es("trabajé 3 horas en el cartel el 12/3")
    assert (work.minutes, work.about, work.day) == (180, "el cartel", date(2026, 3, 12))
    promise = _es("prometí mandar el calendario el viernes")
    assert (promise.about, promise.due_on) == ("mandar el calendario", date(2026, 3, 20))
    promise = _en("I promised to send three ideas by Friday")
    assert (promise.about, promise.due_on) == ("send three ideas", date(2026, 3, 20))


@pytest.mark.parametrize(
    ("said", "minutes"),
    [
        ("1 h 15", 75),
        ("1h30", 90),
        ("hora y media", 90),
        ("dos horas y cuarto", 135),
        ("media hora", 30),
        ("1.5 horas", 90),
        ("45min", 45),
        ("una hora y 20 minutos", 80),
    ],
)
def test_a_length_is_read_as_people_write_it(said: str, minutes: int) -> None:
    """In figures and in words, with its unit before or behind."""
    assert _es(f"reunión de {said}").minutes == minutes


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("hoy", 0),
        ("ayer", 1),
        ("antier", 2),
        ("hace 3 días", 3),
        ("hace dos semanas", 14),
        ("el lunes", 1),
        ("el viernes pasado", 4),
        ("el martes pasado", 7),
        ("anoche", 1),
    ],
)
def test_a_day_is_the_last_one_of_its_name(said: str, days: int) -> None:
    """Noted afterwards, a day lies behind."""
    assert _es(f"llamé a Carla {said}").day == TUESDAY - timedelta(days=days)


def test_an_hour_is_noted_where_its_half_of_the_day_is_certain() -> None:
    """«A las 4» may be of the night."""
    assert _es("llamé hoy a las 4 pm").clock == (16, 0)
    assert _es("llamé hoy a las 10:30").clock == (10, 30)
    assert _es("llamé hoy a las 4").clock is None


@pytest.mark.parametrize(
    "text",
    ["", "¿ya pagó?", "todavía no pagó la 028", "llegaron las fotos", "hablé con Diego", "hola"],
)
def test_what_is_not_certain_notes_nothing(text: str) -> None:
    """A question, what was denied, and what could be more than one thing."""
    assert _es(text) == Noted()


def test_what_is_still_to_come_has_not_happened() -> None:
    """The line says so instead of noting it."""
    assert _es("reunión mañana con Carla") == Noted(is_ahead=True)


def test_two_readings_are_none() -> None:
    """Two sums, two lengths, two days, and the Tuesday of a Tuesday stay blank."""
    assert _es("pagó 100 o 200").amount is None
    assert _es("llamada de 10 min y otra de 20 min").minutes is None
    assert _es("llamé ayer y antier").day is None
    assert _es("llamé el martes").day is None


def test_a_sum_of_another_currency_is_left_blank() -> None:
    """The form takes sums in the currency of the agreement alone."""
    assert _es("pagó 200 USD").amount is None
    assert _es("pagó 24 mil pesos").amount == Decimal(24000)


def test_a_figure_of_another_country_is_left_blank() -> None:
    """«1.234,56» is no figure where «1,234.56» is."""
    assert _es("pagó 1.234,56").amount is None


def test_a_long_text_is_read_up_to_a_limit() -> None:
    """And in time linear in its length."""
    assert _es("ayer " * PHRASE_CHARACTERS_MAX + "pagó").kind is None
