"""What the bench runs on: agreements of twenty and forty clauses, and lives of many events."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from trato.core.agreement import Version
from trato.core.events import Event, read_event
from trato.core.text import read

_HEAD = """# Acuerdo: Banco de pruebas
Idioma: español. Zona horaria: America/Mexico_City. Moneda: MXN. Números: 1,234.56.

## Partes
Prestador: Estudio Nopal (Ana Ruiz: responsable).
Cliente: La Milpa (Carla Sosa: aprueba, acepta, pide y paga).

## Horarios
Horario «oficina»: lunes a viernes, de 9:00 a 14:00 y de 16:00 a 19:00. \
Festivos: 2026-02-02, 2026-03-16, 2026-05-01.
"""

_CLAUSES = [
    """El prestador entrega «lote {n}» cada mes, a más tardar el día 25 del mes anterior.
Forma: 12 imágenes con su texto.""",
    """El cliente aprueba u observa «lote {n}» en 3 días hábiles desde cada entrega; \
su silencio es aceptación.
Incluye 2 rondas de cambios. Cada ronda adicional cuesta 1,500.00 MXN, \
con aprobación escrita previa del cliente.""",
    "El prestador contesta cada petición de prioridad «p{n}» del cliente en 6 horas hábiles.",
    """El prestador entrega el informe «informe {n}» cada mes, \
a más tardar el 5.º día hábil del mes siguiente a las 18:00.
Si llega tarde, el prestador descuenta el 2 % de «cuota {n}» \
por cada día hábil de retraso iniciado, hasta el 10 %.""",
    """El cliente paga «cuota {n}», 28,000.00 MXN, cada mes, \
en 10 días naturales desde la factura.""",
]


def text_of(clauses: int) -> str:
    """Return an agreement of so many clauses."""
    parts = [_HEAD]
    for number in range(1, clauses + 1):
        n = (number - 1) // len(_CLAUSES) + 1
        body = _CLAUSES[(number - 1) % len(_CLAUSES)].format(n=n)
        parts.append(f"## C{number}. Cláusula {number}\n{body}\n")
    return "\n".join(parts)


def version_of(text: str) -> Version:
    """Return a text as a version that both sides signed on 20 January 2026."""
    reading = read(text)
    assert not [one for one in reading.problems if one.blocks], reading.problems
    return Version(1, "sha256:bench", reading.agreement, datetime(2026, 1, 20, 18, tzinfo=UTC))


def life(count: int, *, clauses: int = 20) -> list[Event]:
    """Return so many events of a busy relationship, oldest first."""
    lots = max(1, clauses // len(_CLAUSES))
    begin = datetime(2026, 2, 2, 15, tzinfo=UTC)
    step = timedelta(days=150) / max(count, 60) if count <= 600 else timedelta(hours=6)
    events: list[Event] = []
    for number in range(count):
        at = begin + step * number
        events.append(_event(number, at, (number // 6) % lots + 1))
    return events


def _event(number: int, at: datetime, lot: int) -> Event:
    who, kind, fields = (
        ("carla", "request", {"priority": f"p{lot}"}),
        ("ana", "answer", {"answers": [f"e{number - 1}"]}),
        ("ana", "delivery", {"thing": f"lote {lot}"}),
        (
            "carla",
            "observation",
            {"delivery": f"e{number - 1}", "items": [{"criterion": None, "text": "Más verde."}]},
        ),
        ("ana", "message", {}),
        ("ana", "report", {"thing": f"informe {lot}", "period": at.strftime("%Y-%m")}),
    )[number % 6]
    raw = {
        "id": f"e{number}",
        "at": at.isoformat(),
        "recorded_at": at.isoformat(),
        "by": who,
        "recorded_by": who,
        "kind": kind,
        "channel": "email",
        "fields": fields,
    }
    event = read_event(raw)
    assert isinstance(event, Event), event
    return event
