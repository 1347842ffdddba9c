"""What a clause is for, and in which phase of working together it counts."""

import pytest

from trato.core.agreement.kinds import ClauseKind, kinds_of
from trato.core.agreement.phases import Phase, phase_of, phase_of_clause
from trato.core.text import read

FRONT = """# Acuerdo: Prueba
Idioma: español. Zona horaria: America/Mexico_City. Moneda: MXN. Números: 1,234.56.

## Partes
Prestador: Taller (Ana Ruiz: responsable).
Cliente: Tienda (Carla Sosa: responsable).

## C1. Cláusula
"""


def sentences(text: str) -> tuple[object, ...]:
    """Return the sentences of a clause, all of which read."""
    reading = read(FRONT + text)
    assert reading.problems == ()
    return reading.agreement.clauses[0].sentences


CHANGES = "Lo no previsto en este acuerdo no obliga hasta que ambas partes aprueben una enmienda."
RESPONSIBILITY, RIGHT, RESULT = ClauseKind


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("El prestador entrega «mapa» a más tardar el 2026-04-01.", {RESPONSIBILITY}),
        ("El cliente puede usar «mapa» para: «web», «redes».", {RIGHT}),
        ("Incluye: 16 «publicación» al mes.", {RIGHT}),
        (
            "El prestador garantiza «mapa» por 90 días naturales desde la entrega de «mapa».",
            {RESPONSIBILITY, RIGHT},
        ),
        (
            "Meta «ventas»: de 120 a 200 «pedidos al mes», a más tardar el 2026-12-31.",
            {RESULT},
        ),
        ("Prosa: Nos tratamos bien.", set()),
        (
            (
                "El prestador entrega «mapa» a más tardar el 2026-04-01.\n"
                "El cliente puede usar «mapa» para: «web», «redes»."
            ),
            {RESPONSIBILITY, RIGHT},
        ),
    ],
)
def test_a_clause_is_of_the_kinds_of_its_sentences(text: str, kinds: set[ClauseKind]) -> None:
    """Responsibility, right and result; prose is of none."""
    assert kinds_of(sentences(text)) == kinds


@pytest.mark.parametrize(
    ("text", "phase"),
    [
        ("Este acuerdo rige desde el 2026-02-01 por 12 meses.", Phase.BEGINNING),
        ("El prestador contesta cada mensaje del cliente en 4 horas.", Phase.ASKING),
        ("El cliente da «temas» cada mes, a más tardar el día 15 del mes anterior.", Phase.WORKING),
        ("El prestador llama al cliente una vez por semana.", Phase.TALKING),
        ("El cliente paga «cuota», 100.00 MXN, cada mes, a más tardar el día 5.", Phase.PAYING),
        (CHANGES, Phase.CHANGING),
        ("El cliente puede terminar el acuerdo, con 30 días naturales de aviso.", Phase.ENDING),
        (
            "El prestador garantiza «mapa» por 90 días naturales desde la entrega de «mapa».",
            Phase.MENDING,
        ),
        ("“Urgente” significa: que detiene la venta.", Phase.RULES),
    ],
)
def test_each_sentence_counts_in_its_phase(text: str, phase: Phase) -> None:
    """The phase is told by what the sentence does, not by its title."""
    assert phase_of(sentences(text)[0]) is phase


def test_a_clause_is_lived_where_most_of_it_is() -> None:
    """What holds in every phase counts only where there is nothing else."""
    mixed = sentences(
        "Prosa: Por escrito.\n"
        "El prestador entrega «mapa» a más tardar el 2026-04-01.\n"
        "El prestador llama al cliente una vez por semana.\n"
        "El prestador escribe al cliente por correo al menos cada 7 días naturales."
    )
    assert phase_of_clause(mixed) is Phase.TALKING
    assert phase_of_clause(sentences("Prosa: Nos tratamos bien.")) is Phase.RULES
