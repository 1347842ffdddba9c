"""A rule of one side against the other's: the same, one that fits, one that collides, or none."""

import pytest

from trato.core.comparison import Relation, pair
from trato.core.text import read

FRONT = """# Acuerdo: Prueba
Idioma: español. Zona horaria: America/Mexico_City. Moneda: MXN. Números: 1,234.56.

## Partes
Prestador: Nopal (Ana Ruiz: responsable).
Cliente: La Milpa (Carla Sosa: aprueba, acepta y pide).

## Horarios
Horario «oficina»: lunes a viernes, de 9:00 a 18:00.

"""


def _value(sentence: str) -> object:
    found = read(f"{FRONT}## C1. X\n{sentence}\n")
    assert not found.blocks, found.problems
    return found.sentences[0].value


@pytest.mark.parametrize(
    ("theirs", "ours", "relation"),
    [
        (
            "El prestador contesta cada petición del cliente en 4 horas hábiles.",
            "El prestador contesta cada petición del cliente en 4 horas hábiles.",
            Relation.MATCH,
        ),
        (
            "El prestador contesta cada petición del cliente en 8 horas hábiles.",
            "El prestador contesta cada petición del cliente en 4 horas hábiles.",
            Relation.COMPATIBLE,
        ),
        (
            "El prestador contesta cada petición del cliente en 2 horas hábiles.",
            "El prestador contesta cada petición del cliente en 4 horas hábiles.",
            Relation.CONFLICT,
        ),
        (
            "El prestador contesta cada reclamo del cliente en 2 horas hábiles.",
            "El prestador contesta cada petición del cliente en 4 horas hábiles.",
            Relation.MISSING,
        ),
        (
            "El cliente paga «cuota», 10.00 MXN, cada mes, en 30 días naturales desde la factura.",
            "El cliente paga «cuota», 10.00 MXN, cada mes, en 10 días naturales desde la factura.",
            Relation.CONFLICT,
        ),
        (
            "El cliente paga «cuota», 10.00 MXN, cada mes, en 5 días naturales desde la factura.",
            "El cliente paga «cuota», 10.00 MXN, cada mes, en 10 días naturales desde la factura.",
            Relation.COMPATIBLE,
        ),
        (
            "El prestador escribe al cliente por correo al menos cada 7 días naturales.",
            "El prestador escribe al cliente por correo al menos cada 3 días naturales.",
            Relation.COMPATIBLE,
        ),
        ("Incluye: «fotos».", "No incluye: «fotos».", Relation.CONFLICT),
        ("Incluye: «fotos».", "No incluye: «textos».", Relation.MISSING),
        (
            "El prestador contesta cada petición del cliente en 90 minutos.",
            "El prestador contesta cada petición del cliente en 1 hora.",
            Relation.COMPATIBLE,
        ),
        (
            "El prestador contesta cada petición del cliente en 1 hora hábil.",
            "El prestador contesta cada petición del cliente en 1 hora.",
            Relation.CONFLICT,
        ),
        (
            "El prestador entrega «lote» cada mes, a más tardar el día 5 a las 18:00.",
            "El prestador entrega «lote» cada mes, a más tardar el día 4 a las 18:00.",
            Relation.CONFLICT,
        ),
        (
            "El prestador entrega «lote» en 3 días naturales desde cada pago.",
            "El prestador entrega «lote» en 2 días naturales desde cada factura.",
            Relation.CONFLICT,
        ),
        (
            "El prestador entrega «lote» cada mes, a más tardar el día 5.",
            "El prestador entrega «fotos» cada mes, a más tardar el día 5.",
            Relation.MISSING,
        ),
        (
            "El prestador entrega 3 «lote» cada mes, a más tardar el día 5.",
            "El prestador entrega 2 «lote» cada mes, a más tardar el día 5.",
            Relation.CONFLICT,
        ),
        (
            "El prestador contesta por correo cada petición del cliente en 4 horas.",
            "El prestador contesta por teléfono cada petición del cliente en 4 horas.",
            Relation.CONFLICT,
        ),
        (
            "El prestador llama al cliente 1 veces por semana.",
            "El prestador llama al cliente 2 veces por semana.",
            Relation.COMPATIBLE,
        ),
        (
            "El prestador llama al cliente 1 veces por mes.",
            "El prestador llama al cliente 2 veces por semana.",
            Relation.CONFLICT,
        ),
        (
            "El prestador escribe al cliente al menos cada 7 días naturales.",
            "El prestador escribe al cliente al menos cada 4 días hábiles.",
            Relation.CONFLICT,
        ),
        (
            "Por el cliente, sólo Carla Sosa aprueba.",
            "Por el cliente, sólo Carla Sosa pide.",
            Relation.CONFLICT,
        ),
        (
            "Las facturas vencidas devengan el 12 % anual simple, base 365.",
            "Las facturas vencidas devengan el 9 % anual simple, base 365.",
            Relation.CONFLICT,
        ),
        (
            "El cliente puede terminar el acuerdo con 30 días naturales de aviso.",
            "El cliente puede terminar el acuerdo con 15 días naturales de aviso.",
            Relation.CONFLICT,
        ),
        (
            "El cliente puede terminar el acuerdo con 30 días naturales de aviso.",
            "El cliente puede suspender el trabajo.",
            Relation.MISSING,
        ),
        ("Prosa: Nos hablamos claro.", "Prosa: Nos hablamos claro.", Relation.MISSING),
    ],
)
def test_a_rule_stands_to_another(theirs: str, ours: str, relation: Relation) -> None:
    """Whoever keeps the stricter limit keeps both, on whichever side the debt is."""
    assert pair(_value(theirs), [_value(ours)]).relation is relation  # type: ignore[arg-type]


def test_the_nearest_rule_is_the_one_that_is_held_against() -> None:
    """Of two rules of ours about the same, the one that agrees is named."""
    mine = [
        _value("El prestador contesta cada petición del cliente en 9 horas hábiles."),
        _value("El prestador contesta cada petición del cliente en 4 horas hábiles."),
    ]
    found = pair(mine[1], mine)  # type: ignore[arg-type]
    assert (found.relation, found.place) == (Relation.MATCH, 1)
