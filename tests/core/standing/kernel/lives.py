"""Two sides and everything that may happen between them, for the properties of a standing."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache

from hypothesis import strategies as st

from trato.core.agreement import Agreement, Side, Version
from trato.core.events import Event, read_event
from trato.core.text import read
from trato.core.worktime import Calendar

SIGNED_AT = datetime(2026, 1, 20, 18, tzinfo=UTC)
FIRST_AT = datetime(2026, 1, 25, 15, tzinfo=UTC)

TEXT = """# Acuerdo: Todo un poco
Idioma: español. Zona horaria: America/Mexico_City. Moneda: MXN. Números: 1,234.56.

## Partes
Prestador: Nopal (Ana Ruiz: firma).
Cliente: La Milpa (Carla Sosa: firma; Diego Paz: pide).

## Horarios
Horario «oficina»: lunes a viernes, de 9:00 a 14:00 y de 15:00 a 18:00. Festivos: 2026-02-02, \
2026-03-16.

## Cosas
«artículo» es cada uno de «artículo 1», «artículo 2».

## C1. Lote
El prestador entrega «lote» cada mes, a más tardar el día 25 del mes anterior.
El cliente aprueba u observa «lote» en 3 días hábiles; su silencio no es aprobación y detiene \
el plazo de «publicación».
Incluye 2 rondas de cambios de «lote»; cada ronda adicional cuesta 1,500.00 MXN, con aprobación \
escrita previa del cliente.

## C2. Publicación
El prestador entrega «publicación» cada mes, a más tardar el último día hábil del mes.
El prestador no publica «borrador» sin aprobación escrita del cliente.

## C3. Respuesta
El prestador contesta cada petición del cliente, en 6 horas hábiles.

## C4. Contacto
El prestador escribe al cliente por correo al menos cada 3 días naturales.
El prestador llama al cliente una vez por semana, salvo si hubo reunión esa semana.

## C5. Artículos
El prestador entrega: «artículo 1» el 2026-02-13 a las 14:00; «artículo 2» el 2026-02-20 a las \
14:00.
El cliente acepta u observa «artículo» en 2 días hábiles; su silencio es aceptación.

## C6. Dato
El cliente da «dato» cada lunes a las 14:00.
Si «dato» llega tarde, el plazo de «artículo» se corre las mismas horas hábiles.

## C7. Precio
El cliente paga «cuota mensual», 28,000.00 MXN, cada mes, en 10 días naturales desde la factura.
Si «artículo» llega tarde, el prestador descuenta el 2 % de «cuota mensual» por cada día hábil \
de retraso iniciado, hasta el 10 %.

## C8. Mora
Las facturas vencidas devengan el 12 % anual simple, base 365, desde el día siguiente al \
vencimiento hasta el del pago inclusive.

## C9. Vigencia
Este acuerdo rige desde el 2026-02-01.
"""


@cache
def version(text: str = TEXT) -> Version:
    """Return a text, without a problem, as a version that both sides signed."""
    reading = read(text)
    wrong = [one for one in reading.problems if one.blocks]
    assert not wrong, wrong
    assert reading.agreement is not None
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Version(1, f"sha256:{digest}", reading.agreement, SIGNED_AT)


@cache
def swapped(one: Version) -> Version:
    """Return a version in which each side has the place of the other."""
    agreement = _swapped(one.agreement)
    assert isinstance(agreement, Agreement)
    return replace(one, agreement=agreement)


def _swapped(value: object) -> object:
    if isinstance(value, Side):
        return value.other
    if isinstance(value, tuple) and type(value) is tuple:
        return tuple(_swapped(part) for part in value)
    if is_dataclass(value) and not isinstance(value, type | Calendar):
        changed = {part.name: _swapped(getattr(value, part.name)) for part in fields(value)}
        return replace(value, **changed)
    return value


def event(
    number: int,
    kind: str,
    by: str,
    hours: int,
    *,
    late: int = 0,
    channel: str | None = "email",
    about: Iterable[str] = (),
    fields: Mapping[str, object] | None = None,
) -> Event:
    """Return an event so many hours after the first instant, entered so many hours later."""
    at = FIRST_AT + timedelta(hours=hours)
    raw: dict[str, object] = {
        "id": f"e{number}",
        "at": at.isoformat(),
        "recorded_at": (at + timedelta(hours=late)).isoformat(),
        "by": by,
        "kind": kind,
        "about": list(about),
        "fields": dict(fields or {}),
    }
    if by.startswith("third:"):
        raw["recorded_by"] = "ana"
    if channel is not None:
        raw["channel"] = channel
    found = read_event(raw)
    assert isinstance(found, Event), found
    return found


_ACTS: list[tuple[str, str, dict[str, object]]] = [
    ("message", "ana", {}),
    ("message", "carla", {}),
    ("call", "ana", {}),
    ("meeting_held", "ana", {}),
    ("request", "carla", {}),
    ("request", "diego", {"thing": "fotografía"}),
    ("answer", "ana", {"answers": ["?"]}),
    ("delivery", "ana", {"thing": "lote", "period": "2026-03"}),
    ("delivery", "ana", {"thing": "lote", "period": "2026-03", "round": 1}),
    ("delivery", "ana", {"thing": "publicación", "period": "2026-02"}),
    ("delivery", "ana", {"thing": "artículo 1"}),
    ("delivery", "ana", {"thing": "artículo 2"}),
    ("delivery", "ana", {"thing": "borrador"}),
    ("input", "carla", {"thing": "dato"}),
    ("observation", "carla", {"delivery": "?", "items": [{"criterion": None, "text": "más"}]}),
    ("acceptance", "carla", {"of": "?"}),
    ("acceptance", "diego", {"of": "?"}),
    ("invoice", "ana", {"number": "F-1", "amount": "28000.00", "currency": "MXN"}),
    ("invoice", "ana", {"number": "F-2", "amount": "28000.00", "currency": "MXN"}),
    ("payment", "carla", {"amount": "28000.00", "currency": "MXN"}),
    ("payment", "carla", {"amount": "5000.00", "currency": "MXN", "pays": "F-1"}),
    ("complaint", "carla", {"claims": [{"asserts": "late", "clause": "C5"}]}),
    ("waiver", "carla", {"period": "2026-02"}),
    ("external_fact", "third:vecina", {"name": "lluvia"}),
]


@st.composite
def lives(draw: st.DrawFn, *, most: int = 24, late: int = 0) -> list[Event]:
    """Draw what happened, in order; some of it entered up to so many hours late."""
    count = draw(st.integers(1, most))
    hours = 0
    found: list[Event] = []
    for number in range(count):
        hours += draw(st.integers(0, 60))
        kind, by, fields = draw(st.sampled_from(_ACTS))
        earlier = [one.id for one in found] or ["e0"]
        said = {name: _said(draw, value, earlier) for name, value in fields.items()}
        entered = draw(st.integers(0, late)) if late else 0
        found.append(event(number, kind, by, hours, late=entered, fields=said))
    return found


def _said(draw: st.DrawFn, value: object, earlier: list[str]) -> object:
    if value == "?":
        return draw(st.sampled_from(earlier))
    if value == ["?"]:
        return [draw(st.sampled_from(earlier))]
    return value


@st.composite
def instants(draw: st.DrawFn) -> datetime:
    """Draw an instant in the first months."""
    return FIRST_AT + timedelta(minutes=draw(st.integers(0, 60 * 24 * 75)))
