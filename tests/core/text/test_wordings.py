"""Several wordings read as one: what people write beside what the table writes."""

from __future__ import annotations

import pytest

from trato.core.money import NumberStyle
from trato.core.text.clauses import grammar
from trato.core.text.diagnosis import diagnose
from trato.core.text.limits import STEPS_MAX
from trato.core.text.parse import Parser
from trato.core.text.speaking import Context
from trato.core.text.tokens import tokens_of
from trato.core.words import Language


def values(text: str, language: Language) -> list[tuple[object, ...]]:
    style = NumberStyle.COMMA_POINT
    context = Context(language, style, "USD")
    parser = Parser(grammar(language), tokens_of(text, language, style), context)
    return [said.values for said in parser.whole("act", "modifier")]


SPANISH = [
    ("El prestador debe entregar «a» hasta el 2026-03-27",
     "El prestador entrega «a» a más tardar el 2026-03-27"),
    ("El cliente pagará cada factura en un plazo de 15 días naturales",
     "El cliente paga cada factura en 15 días naturales"),
    ("El cliente debe pagar «a» dentro de los 15 días naturales siguientes a la factura",
     "El cliente paga «a» en 15 días naturales desde la factura"),
    ("El prestador responde cada petición del cliente en 6 horas hábiles",
     "El prestador contesta cada petición del cliente en 6 horas hábiles"),
    ("El prestador entregará el informe «a» todos los meses, el 5.º día hábil",
     "El prestador entrega el informe «a» cada mes, a más tardar el 5.º día hábil"),
    ("El prestador entrega «a» a más tardar el 27 de marzo de 2026 a las 18:30",
     "El prestador entrega «a» a más tardar el 2026-03-27 a las 18:30"),
    ("El prestador entrega «a» el 2026-03-27",
     "El prestador entrega «a» a más tardar el 2026-03-27"),
    ("El prestador entrega «a» cada mes, el quinto día hábil del mes siguiente",
     "El prestador entrega «a» cada mes, a más tardar el 5.º día hábil del mes siguiente"),
    ("El prestador entrega «a» cada mes, el último día hábil del mes",
     "El prestador entrega «a» cada mes, a más tardar el último día hábil"),
    ("El prestador entrega «a» cada mes, a más tardar el último día",
     "El prestador entrega «a» cada mes, el último día del mes"),
    ("El cliente da «datos» cada lunes a las 14:30",
     "El cliente da «datos» cada semana, a más tardar el lunes a las 14:30"),
    ("El cliente paga «a», USD 1,500.00, cada mes",
     "El cliente paga «a», 1,500.00 USD, cada mes"),
    ("Si llega tarde, el prestador descuenta el 2 por ciento de su precio",
     "Si llega tarde, el prestador descuenta el 2 % de su precio"),
    ("Incluye dos rondas de cambios", "Incluye 2 rondas de cambios"),
    ("«a» incluye 2 rondas de cambios", "Incluye 2 rondas de cambios de «a»"),
    ("Si el cliente incumple la cláusula C5, el prestador puede terminar el acuerdo",
     "Si el cliente incumple C5, el prestador puede terminar el acuerdo"),
    ("El prestador puede terminar el acuerdo, si el cliente incumple C5",
     "Si el cliente incumple C5, el prestador puede terminar el acuerdo"),
    ("El prestador entrega «a» en 3 días hábiles, cada vez que el cliente pide «a»",
     "Cada vez que el cliente pide «a», el prestador entrega «a» en 3 días hábiles"),
    ("El prestador contesta toda petición del cliente en 6 horas hábiles",
     "El prestador contesta cada petición del cliente en 6 horas hábiles"),
    ("El prestador contesta cada petición del cliente en 3 días laborables",
     "El prestador contesta cada petición del cliente en 3 días hábiles"),
    ("El prestador llama al cliente 1 vez por semana, salvo si hubo reunión esa semana",
     "El prestador llama al cliente una vez por semana, salvo si hay reunión esa semana"),
    ("El silencio es aprobación", "Su silencio es aceptación"),
    ("Incluye un banco de 1 hora y 30 minutos cada mes",
     "Incluye un banco de 90 minutos cada mes"),
    ("Criterio «frío»: entre 2 y 8 ° C", "Criterio «frío»: entre 2 y 8 °C"),
    ("Incluye: 12 «publicación» al mes", "Incluye: 12 «publicación» cada mes"),
    (("Las facturas vencidas devengan el 12 % anual simple, base 365, desde el día siguiente al"
     " vencimiento hasta el del pago inclusive"),
     "Las facturas vencidas devengan el 12 % anual simple, base 365"),
    ("Lo no previsto en este acuerdo no obliga hasta que ambas partes aprueben una enmienda",
     "Lo no previsto en este acuerdo no obliga hasta que ambas partes aprueban una enmienda"),
]  # fmt: skip

ENGLISH = [
    ("The provider shall deliver “a” by 2026-03-27",
     "The provider delivers “a” no later than 2026-03-27"),
    ("The client must pay each invoice within 15 calendar days",
     "The client pays each invoice within 15 calendar days"),
    ("The client will pay “a” within 15 calendar days after the invoice",
     "The client pays “a” within 15 calendar days from the invoice"),
    ("The client pays “a” within 15 calendar days of the invoice",
     "The client pays “a” within 15 calendar days from the invoice"),
    ("The provider delivers “a” no later than 27 March 2026 at 18:30",
     "The provider delivers “a” no later than 2026-03-27 at 18:30"),
    ("The provider delivers “a” every month, on the last day of the month",
     "The provider delivers “a” every month, no later than the last day"),
    ("The provider delivers “a” every month, no later than the fifth working day",
     "The provider delivers “a” every month, no later than the 5th working day"),
    ("The client gives “data” every Monday at 14:30",
     "The client gives “data” every week, no later than Monday at 14:30"),
    ("On breach, the client takes off 2 percent of its price",
     "On breach, the client takes off 2% of its price"),
    ("The provider answers each request from the client within 3 business days",
     "The provider answers each request by the client within 3 working days"),
    ("The provider maintains “level” at at least 99.5 % every month",
     "The provider keeps “level” at 99.5% or more every month"),
    ("Their silence is not acceptance", "Silence is not approval"),
    ("Includes a bank of 1 hour and 30 minutes every month",
     "Includes a bank of 90 minutes every month"),
    ("If the client breaches the clause C5, the provider may terminate the agreement",
     "If the client breaches C5, the provider may terminate the agreement"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "meant"), SPANISH)
def test_a_spanish_wording_means_what_the_written_one_means(said: str, meant: str) -> None:
    """Several wordings are read, one is written."""
    assert len(values(meant, Language.SPANISH)) == 1
    assert values(said, Language.SPANISH) == values(meant, Language.SPANISH)


@pytest.mark.parametrize(("said", "meant"), ENGLISH)
def test_an_english_wording_means_what_the_written_one_means(said: str, meant: str) -> None:
    """Several wordings are read, one is written."""
    assert len(values(meant, Language.ENGLISH)) == 1
    assert values(said, Language.ENGLISH) == values(meant, Language.ENGLISH)


@pytest.mark.parametrize(
    "text",
    [
        "El prestador entrega «a» a más tardar el 27 de marzo",
        "El prestador entrega «a» a más tardar el 31 de febrero de 2026",
        "El prestador entrega «a» cada mes, a más tardar el día 32",
        "El prestador entrega «a» cada mes, a más tardar el 0.º día hábil",
        "El prestador entrega «a» a más tardar el 2026-03-27 a las 24:30",
        "El prestador entrega «a» en 3 días",
        "El prestador entrega «a» en 2.5 días hábiles",
        "El prestador entrega «» cada mes",
        "El cliente paga «a», 1,500.00 mxn, cada mes",
        "El cliente paga «a», uno MXN, cada mes",
        "Incluye un banco de 20 pesos cada mes",
        "Si el cliente incumple la cláusula, el prestador puede terminar el acuerdo",
        "Por el cliente, sólo pide",
        "Forma:",
    ],
)
def test_what_is_not_said_whole_is_not_guessed(text: str) -> None:
    """A day without its year, days of no kind, money of no currency: nothing reads them."""
    assert values(text, Language.SPANISH) == []


def test_a_sentence_made_to_be_slow_is_not_read() -> None:
    """The work on one sentence has a bound."""
    text = "El prestador entrega: " + "; ".join(["«a»"] * 40_000)
    assert len(text) > STEPS_MAX
    assert values(text, Language.SPANISH) == []


@pytest.mark.parametrize(
    ("text", "figure"),
    [("$10.00", "10.00"), ("10.00 €", "10.00"), ("£ 5", "5")],
)
def test_a_sign_of_money_is_answered_with_a_code(text: str, figure: str) -> None:
    """A dollar sign is used by twenty countries."""
    context = Context(Language.SPANISH, NumberStyle.COMMA_POINT, "USD")
    [found] = diagnose(f"Paga {text} mañana", context)
    assert found.code == "money-sign"
    assert found.param("figure") == figure
