"""Several wordings read as one: what people write beside what the table writes."""

from __future__ import annotations

from decimal import Decimal

import pytest

from trato.core.agreement import Duty, Included, Period, Price, Rhythm
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
    ("Si C5 llega tarde, el prestador descuenta 10.00 USD por cada hora completa de demora",
     "Si C5 llega tarde, el prestador descuenta 10.00 USD por cada hora de retraso completo"),
    ("Las multas de C5 y C6 no superan el 15 % de «a» por mes",
     "Los descuentos de C5 y C6 no pasan del 15 % de «a» por mes"),
    (("Si la demora de C5 supera 15 días corridos, el prestador podrá suspender el servicio,"
      " salvo C6"),
     ("Si el retraso de C5 es de más de 15 días naturales, el prestador puede suspender el trabajo,"
      " salvo C6")),
    ("Si una factura permanece impaga más de 15 días corridos, el prestador puede suspender C5",
     ("Si el cliente tiene una factura vencida desde hace más de 15 días naturales, el prestador"
      " puede suspender C5")),
    ("El cliente decide sobre cada presupuesto del prestador en 2 días hábiles",
     "El cliente decide sobre cada propuesta del prestador en 2 días hábiles"),
    ("El prestador contesta cada petición dentro de las 4 horas",
     "El prestador contesta cada petición en 4 horas"),
    ("El cliente paga «a» dentro de los 10 días corridos de la factura",
     "El cliente paga «a» en 10 días naturales desde la factura"),
    ("Incluye hasta 4 «a» cada mes; cada uno adicional cuesta 10.00 USD",
     "Incluye: 4 «a» cada mes; cada una adicional cuesta 10.00 USD"),
    ("Por cada «corte», el cliente paga 10.00 USD en 10 días naturales",
     "Cada vez que ocurre «corte», el cliente paga 10.00 USD en 10 días naturales"),
    ("Al terminar el acuerdo, el prestador entrega «a» en 10 días hábiles",
     "Cuando termina este acuerdo, el prestador entrega «a» en 10 días hábiles"),
    ("El cliente paga «a», 100.00 USD, los primeros 5 días de cada mes",
     "El cliente paga «a», 100.00 USD, cada mes, a más tardar el día 5"),
    ("El cliente paga «a», 100.00 USD mensuales, dentro de los primeros 10 días de cada mes",
     "El cliente paga «a», 100.00 USD, cada mes, a más tardar el día 10"),
    ("El cliente paga «a», 100.00 USD mensuales, en 10 días naturales desde la factura",
     "El cliente paga «a», 100.00 USD, cada mes, en 10 días naturales desde la factura"),
    ("El prestador entrega «a» el día 5 de cada mes a las 12:00",
     "El prestador entrega «a» cada mes, a más tardar el día 5 a las 12:00"),
    ("El cliente reembolsa «a» en 15 días naturales desde la factura",
     "El cliente paga «a» en 15 días naturales desde la factura"),
    ("El prestador reembolsará 10.00 USD en 5 días naturales desde «corte»",
     "El prestador devuelve 10.00 USD en 5 días naturales desde «corte»"),
    ("Si «corte» ocurre, no se debe", "Salvo si ocurre «corte»"),
    ("C1 no se debe si «corte» ocurre", "C1 no se debe si ocurre «corte»"),
    ("El prestador no revela «a» sin consentimiento escrito del cliente",
     "El prestador no publica «a» sin aprobación escrita del cliente"),
    ("El prestador mantiene «a» entre 19 y 24 °C cada mes",
     "El prestador mantiene «a» en entre 19 y 24 °C cada mes"),
    ("El prestador acusa recibo de cada encargo del cliente en 4 horas hábiles",
     "El prestador confirma por escrito cada encargo del cliente en 4 horas hábiles"),
    ("Si llega tarde, el prestador bonifica el 5 % de su precio",
     "Si llega tarde, el prestador descuenta el 5 % de su precio"),
    ("Si incumple, el prestador pagará una pena de 10.00 USD por cada vez",
     "Si incumple, el prestador paga una pena de 10.00 USD por cada vez"),
    ("C1 sobrevive durante 5 años", "C1 sobrevive al acuerdo por 5 años"),
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
    ("El prestador avisa al cliente de «corte» por correo o portal en 2 días hábiles",
     "El prestador avisa al cliente por correo o portal de «corte» en 2 días hábiles"),
    ("El cliente paga un cuarto de «a» por cada mes que falte hasta 1 año desde la firma",
     "El cliente paga un cuarto de «a» por cada mes que falta hasta 1 año desde la firma"),
    ("Incluye un banco de 20 horas cada mes; las horas caducan a los 1 mes",
     "Incluye un banco de 20 horas cada mes; las horas caducan al mes"),
    ("El precio de «a» es de 10.00 USD, con retención de impuesto a la renta del 3 %",
     "El precio de «a» es de 10.00 USD, con retención de «impuesto a la renta» del 3 %"),
    ("El precio de «a» es de 10.00 USD, más tasa municipal del 2 %",
     "El precio de «a» es de 10.00 USD, más «tasa municipal» del 2 %"),
    ("El prestador repara «a» a los 15 días naturales de la entrega de «a»",
     "El prestador corrige «a» en 15 días naturales desde la entrega de «a»"),
    ("El prestador informa al cliente de «corte» dentro de las 48 horas siguientes a la petición",
     "El prestador avisa al cliente de «corte» en 48 horas desde la petición"),
    ("El cliente debe aprobar «a» en 3 días hábiles; si no contesta, queda aceptado",
     "El cliente aprueba u observa «a» en 3 días hábiles; su silencio es aceptación"),
    ("El cliente paga cada factura a 30 días naturales",
     "El cliente paga cada factura en 30 días naturales"),
    ("El prestador entrega «a» antes del 2026-03-15",
     "El prestador entrega «a» a más tardar el 2026-03-14"),
    ("El cliente paga «a», 100.00 USD, cada mes, dentro de los primeros 5 días hábiles",
     "El cliente paga «a», 100.00 USD, cada mes, a más tardar el 5.º día hábil"),
    ("El cliente paga «a», 100.00 USD, cada mes, en los 5 primeros días del mes siguiente",
     "El cliente paga «a», 100.00 USD, cada mes, a más tardar el día 5 del mes siguiente"),
    ("El prestador contesta todo mensaje del cliente al día hábil siguiente",
     "El prestador contesta cada mensaje del cliente dentro del día hábil siguiente"),
    ("Si llega tarde, el prestador descuenta 100.00 USD, con un tope del 5 % de su precio",
     "Si llega tarde, el prestador descuenta 100.00 USD, hasta el 5 % de su precio"),
    ("La responsabilidad del prestador no pasa del precio total",
     "La responsabilidad del prestador no pasa del 100 % del precio total"),
    ("Incluye hasta 4 «a» cada mes; cada una adicional cuesta 10.00 USD",
     "Incluye: 4 «a» cada mes; cada una adicional cuesta 10.00 USD"),
    ("No incluye «a»; se presupuesta aparte", "No incluye: «a»; se presupuestan aparte"),
    ("El prestador garantiza «a» durante 90 días naturales desde la entrega",
     "El prestador garantiza «a» por 90 días naturales desde la entrega"),
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
    ("El prestador enviará «a» en los 3 días hábiles siguientes",
     "El prestador entrega «a» en 3 días hábiles"),
    ("El prestador debe presentar «a» a más tardar 5 días hábiles después de la reunión",
     "El prestador entrega «a» en 5 días hábiles desde la reunión"),
    ("El prestador entrega «a» el día hábil siguiente a la reunión",
     "El prestador entrega «a» en 1 día hábil desde la reunión"),
    ("El prestador entrega «a» dentro de 5 días hábiles a partir de la firma",
     "El prestador entrega «a» en 5 días hábiles desde la firma"),
    ("El cliente abonará «a» a los 30 días naturales de la factura",
     "El cliente paga «a» en 30 días naturales desde la factura"),
    ("El prestador informará al cliente por correo de «a» al menos 5 días hábiles antes de «a»",
     "El prestador avisa al cliente por correo de «a» a más tardar 5 días hábiles antes de «a»"),
    ("El prestador entrega «a» mensualmente, a más tardar el día 5",
     "El prestador entrega «a» cada mes, a más tardar el día 5"),
    ("El prestador responderá a cada petición del cliente en 6 horas hábiles",
     "El prestador contesta cada petición del cliente en 6 horas hábiles"),
    ("El cliente aprueba o hace observaciones a «a» en 5 días hábiles desde su entrega",
     "El cliente aprueba u observa «a» en 5 días hábiles desde la entrega"),
    ("Si no contesta, se entiende aceptado", "Su silencio es aceptación"),
    ("Su silencio equivale a rechazo", "Su silencio es rechazo"),
    (("Si llega tarde, el prestador descuenta el 5 % de «a» por cada día hábil completo de retraso,"
      " con un tope del 30 %"),
     ("Si llega tarde, el prestador descuenta el 5 % de «a» por cada día hábil de retraso completo,"
      " hasta el 30 %")),
    (("Incluye una bolsa de 15 horas al mes; las horas no usadas pasan al mes siguiente; cada hora"
      " extra cuesta 55.00 USD con aprobación previa por escrito del cliente"),
     ("Incluye un banco de 15 horas cada mes; las horas no usadas pasan al periodo siguiente; cada"
      " hora adicional cuesta 55.00 USD con aprobación escrita previa del cliente")),
    ("No incluye «a» ni «b»; se cotizan aparte", "No incluye: «a» y «b»; se presupuestan aparte"),
    ("Quedan fuera: «a» y «b»", "No incluye: «a» y «b»"),
    ("Las facturas vencidas generan intereses del 1.5 % mensual, base 30",
     "Las facturas vencidas devengan el 1.5 % mensual simple, base 30"),
    ("Si C2 lleva más de 15 días naturales de retraso, el prestador podrá suspender el servicio",
     ("Si el retraso de C2 es de más de 15 días naturales, el prestador puede suspender el"
      " trabajo")),
    ("El cliente podrá dar por terminado el acuerdo con un preaviso de 30 días naturales",
     "El cliente puede terminar el acuerdo con 30 días naturales de aviso"),
    ("El prestador no divulga «a»", "El prestador no publica «a»"),
    ("La responsabilidad del prestador se limita a 6 veces «a»",
     "La responsabilidad del prestador no pasa de 6 veces «a»"),
    (("Este acuerdo dura 12 meses desde el 2026-08-01 y se prorroga por 12 meses salvo aviso con 30"
      " días calendario de antelación"),
     ("Este acuerdo rige desde el 2026-08-01 por 12 meses y se renueva por 12 meses salvo aviso con"
      " 30 días naturales")),
    ("Si «a» se retrasa, el plazo de «b» se amplía los mismos días hábiles",
     "Si «a» llega tarde, el plazo de «b» se corre los mismos días hábiles"),
    ("Si «a» baja del 99 %, se descuenta 10.00 USD",
     "Si «a» es menor que 99 %, se descuenta 10.00 USD"),
]  # fmt: skip

ENGLISH = [
    ("If an invoice is more than 10 calendar days overdue, the provider may suspend the work",
     ("If the client has an invoice more than 10 calendar days overdue, the provider may"
      " suspend the work")),
    ("Penalties of C5 and C6 do not exceed 15% of “a” per month",
     "Credits of C5 and C6 do not exceed 15% of “a” per month"),
    ("The client decides on each quote from the provider within 2 business days",
     "The client decides on each proposal from the provider within 2 business days"),
    ("Does not include: “a”; it costs 10.00 USD", "Does not include: “a”; they cost 10.00 USD"),
    ("Includes up to 4 “a” every month; each additional one costs 10.00 USD",
     "Includes: 4 “a” every month; each further one costs 10.00 USD"),
    ("For each “cut”, the client pays 10.00 USD within 10 calendar days",
     "Every time “cut” happens, the client pays 10.00 USD within 10 calendar days"),
    ("On termination, the provider erases “a” within 30 calendar days",
     "When this agreement ends, the provider erases “a” within 30 calendar days"),
    ("The client pays “a”, 100.00 USD per month, within the first 10 calendar days of each month",
     "The client pays “a”, 100.00 USD, every month, no later than the 10th"),
    ("The client pays “a”, 100.00 USD a month, within 10 calendar days from the invoice",
     "The client pays “a”, 100.00 USD, every month, within 10 calendar days from the invoice"),
    ("The client reimburses “a” within 15 calendar days from the invoice",
     "The client pays “a” within 15 calendar days from the invoice"),
    ("The client pays 0.14 USD per “word”, with a minimum of 75.00 USD, within 30 calendar days",
     ("The client pays 0.14 USD for each “word”, with a minimum of 75.00 USD, within"
     " 30 calendar days")),
    ("If “cut” happens, it is not owed", "Unless “cut” happens"),
    ("The provider shall not disclose “a” without prior written consent of the client",
     "The provider does not publish “a” without written approval of the client"),
    ("The provider shall acknowledge each order within 4 working hours",
     "The provider confirms in writing each order within 4 working hours"),
    ("If it is late, the provider shall credit 5% of its price, up to 20%",
     "If it is late, the provider takes off 5% of its price, up to 20%"),
    ("The client approves or comments on “a” within 10 working days of delivery",
     "The client approves or comments on “a” within 10 working days from the delivery"),
    ("The client gives “a” within 5 working days of signature",
     "The client gives “a” within 5 working days from the signature"),
    (("Includes 1 round of changes of “a”; each further round costs 60.00 USD with the client's"
     " prior written approval"),
     ("Includes 1 round of changes of “a”; each further round costs 60.00 USD with prior written"
     " approval of the client")),
    ("Overdue invoices bear 8% a year simple over “rate”, basis 365, plus a fixed sum of 70.00 USD",
     "Overdue invoices bear 8% a year simple over “rate”, basis 365, plus a fixed 70.00 USD"),
    ("C1 survives for 5 years", "C1 survives the agreement for 5 years"),
    ("The liability of the provider shall not exceed 50,000.00 USD per year",
     "The liability of the provider does not exceed 50,000.00 USD per year"),
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
    ("The client reviews “a” within 3 working days; without an answer it is accepted",
     "The client approves or comments on “a” within 3 working days; silence is acceptance"),
    ("The provider informs the client of “cut” within 48 hours",
     "The provider notifies the client of “cut” within 48 hours"),
    ("The provider delivers “a” before 2026-03-15",
     "The provider delivers “a” no later than 2026-03-14"),
    ("The client pays “a”, 100.00 USD, every month, within the first 5 working days",
     "The client pays “a”, 100.00 USD, every month, no later than the 5th working day"),
    ("The provider answers each message by the client on the next working day",
     "The provider answers each message by the client within the next working day"),
    ("The liability of the provider does not exceed the total price",
     "The liability of the provider does not exceed 100% of the total price"),
    ("Includes up to 4 “a” every month", "Includes: 4 “a” every month"),
    ("Does not include “a”; it is quoted apart", "Does not include: “a”; quoted apart"),
    ("Includes a bank of 1 hour and 30 minutes every month",
     "Includes a bank of 90 minutes every month"),
    ("If the client breaches the clause C5, the provider may terminate the agreement",
     "If the client breaches C5, the provider may terminate the agreement"),
    ("The client pays “a” no later than 14 calendar days after the invoice",
     "The client pays “a” within 14 calendar days from the invoice"),
    ("The provider shall hold “a” at least 30 calendar days before “b”",
     "The provider does “a” no later than 30 calendar days before “b”"),
    ("The provider sends “a” monthly, no later than the 5th",
     "The provider delivers “a” every month, no later than the 5th"),
    ("The provider replies to each message of the client within 1 working day",
     "The provider answers each message by the client within 1 working day"),
    ("Does not include “a” or “b”; they are quoted separately",
     "Does not include: “a” and “b”; quoted apart"),
    ("Overdue invoices bear interest at 8% a year over “rate”, basis 365, plus 70.00 USD fixed",
     "Overdue invoices bear 8% a year simple over “rate”, basis 365, plus a fixed 70.00 USD"),
    ("If it is late, the provider takes off 50.00 USD for each full working day of delay",
     "If it is late, the provider takes off 50.00 USD for each working day of delay complete"),
    ("The client pays 85.00 USD per hour or fraction",
     "The client pays 85.00 USD per hour or part of it"),
    ("The provider must not disclose “a”", "The provider does not publish “a”"),
    ("The client may end the agreement with 30 calendar days of prior notice",
     "The client may terminate the agreement with 30 calendar days of notice"),
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
    ("both", "each", "language"),
    [
        ("Cualquiera de las partes podrá terminar el acuerdo con 60 días naturales de aviso",
         "{} puede terminar el acuerdo con 60 días naturales de aviso", Language.SPANISH),
        ("Either party may terminate the agreement with 60 calendar days of notice",
         "{} may terminate the agreement with 60 calendar days of notice", Language.ENGLISH),
    ],
)  # fmt: skip
def test_what_either_side_may_do_is_a_power_of_each(
    both: str, each: str, language: Language
) -> None:
    """«Cualquiera de las partes puede …» says at once what two sentences say."""
    spanish = language is Language.SPANISH
    sides = ("El prestador", "El cliente") if spanish else ("The provider", "The client")
    powers = [values(each.format(side), language)[0][0] for side in sides]
    assert values(both, language) == [tuple(powers)]


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


@pytest.mark.parametrize(
    ("said", "text", "nearest", "language"),
    [
        ("El cliente paga «a» en 30 días", "30 días", ("30 días naturales", "30 días hábiles"),
         Language.SPANISH),
        ("Con 1 día de aviso", "1 día", ("1 día natural", "1 día hábil"), Language.SPANISH),
        ("The client pays “a” within 30 days", "30 days",
         ("30 calendar days", "30 working days"), Language.ENGLISH),
        ("El prestador atiende cada petición", "atiende", ("contesta", "resuelve"),
         Language.SPANISH),
        ("The provider attends to each request", "attends to", ("answers", "resolves"),
         Language.ENGLISH),
    ],
)  # fmt: skip
def test_what_two_people_may_count_otherwise_is_asked(
    said: str, text: str, nearest: tuple[str, ...], language: Language
) -> None:
    """Days of no kind, and a verb that may mean to answer or to solve: both ways are offered."""
    [found] = diagnose(said, Context(language, NumberStyle.COMMA_POINT, "USD"))
    assert (found.param("text"), found.nearest) == (text, nearest)


@pytest.mark.parametrize(
    "text",
    [
        "los primeros 5 días",
        "5 días hábiles",
        "a prorrata de los días",
        "the first 10 days",
        "30 calendar days",
        "90 días corridos",
    ],
)
def test_days_whose_kind_is_told_are_not_asked_about(text: str) -> None:
    """«Los primeros 5 días» says itself that all of them count."""
    assert diagnose(text, Context(Language.SPANISH, NumberStyle.COMMA_POINT, "USD")) == ()


@pytest.mark.parametrize(
    ("said", "language"),
    [
        (("El cliente paga «a», 100.00 USD más IVA del 16 %, cada mes, en 10 días naturales"
         " desde la factura"), Language.SPANISH),
        (("The client pays “a”, 100.00 USD plus VAT of 16%, every month, within 10 calendar days"
         " from the invoice"), Language.ENGLISH),
    ],
)  # fmt: skip
def test_a_fee_may_be_said_with_its_tax(said: str, language: Language) -> None:
    """«100.00 USD más IVA del 16 %» is the price of the fee, as a sentence of its own says it."""
    [[duty]] = values(said, language)
    assert isinstance(duty, Duty)
    [price] = duty.modifiers
    assert isinstance(price, Price)
    assert (price.amount, price.per) == (duty.amount, Period(Rhythm.MONTH))
    assert [one.rate for one in price.taxes] == [Decimal(16)]


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("Incluye: «a», «b» y «c»", Language.SPANISH),
        ("Incluye «a», «b» y «c»", Language.SPANISH),
        ("Includes: “a”, “b” and “c”", Language.ENGLISH),
    ],
)
def test_what_is_included_is_listed_as_what_is_not(said: str, language: Language) -> None:
    """Each thing is a sentence of its own."""
    assert values(said, language) == [(Included("a"), Included("b"), Included("c"))]
