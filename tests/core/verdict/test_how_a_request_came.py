"""A request by another way than was agreed, or out of hours, is told so with its clause."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from trato.core.agreement import Version
from trato.core.events import Event, read_event
from trato.core.text import read
from trato.core.verdict.requests import classify_request
from trato.core.words import Language
from trato.formats.telling import speaker_for

TEXT = """# Acuerdo: Soporte
Idioma: español. Zona horaria: America/Mexico_City. Moneda: MXN. Números: 1,234.56.

## Partes
Prestador: Estudio Nopal (Ana Ruiz: responsable).
Cliente: La Milpa (Carla Sosa: aprueba, acepta, pide y paga).

## Horarios
Horario «oficina»: lunes a viernes, de 9:00 a 14:00 y de 16:00 a 19:00.

## C1. Respuesta
El prestador contesta cada petición del cliente por correo o portal en 6 horas hábiles.
El prestador confirma por escrito cada petición del cliente por correo o portal en 2 horas hábiles.

## C2. Carteles
Cada vez que el cliente pide «cartel», el prestador entrega «cartel» en 3 días hábiles.
"""


def _told(channel: str, at: str) -> list[str]:
    reading = read(TEXT)
    agreement = reading.agreement
    version = Version(1, "sha256:text", agreement, datetime(2026, 1, 20, 18, tzinfo=UTC))
    raw: dict[str, Any] = {
        "id": "r1",
        "at": at,
        "recorded_at": "2026-02-10T12:00:00-06:00",
        "by": "carla",
        "recorded_by": "ana",
        "kind": "request",
        **({"channel": channel} if channel else {}),
        "fields": {"thing": "cartel"},
    }
    event = read_event(raw)
    assert isinstance(event, Event), event
    now = datetime(2026, 2, 10, 18, 1, tzinfo=UTC)
    found = classify_request((version,), [event], now, event="r1")
    speaker = speaker_for(agreement, Language.SPANISH, now)
    return [speaker.say(one.said) for one in found.because]


@pytest.mark.parametrize(
    ("channel", "at", "told"),
    [
        ("email", "2026-02-09T10:00:00-06:00", []),
        ("portal", "2026-02-09", []),
        ("", "2026-02-09T10:00:00-06:00", []),
        (
            "email",
            "2026-02-07T22:10:00-06:00",
            [
                (
                    "fuera del horario «oficina»: el plazo se cuenta desde el "
                    "lunes 9 de febrero a las 9:00 (C1)"
                )
            ],
        ),
        (
            "chat",
            "2026-02-09T10:00:00-06:00",
            [
                (
                    "el acuerdo atiende las peticiones por correo y portal (C1): por esta vía "
                    "no corre su plazo"
                )
            ],
        ),
    ],
)
def test_what_was_not_as_agreed_about_its_coming_is_told(
    channel: str, at: str, told: list[str]
) -> None:
    """By an agreed way within the hours, or where nobody noted the way, nothing is said; else the
    limit is, once, with its clause, whatever else the request set going."""
    assert _told(channel, at) == told
