"""What only looks like a date, an hour, an ordinal or a length is not taken for one."""

from __future__ import annotations

import pytest

from tests.core.standing.kernel.telling import HEAD
from trato.core.text import read


@pytest.mark.parametrize(
    "sentence",
    [
        "El prestador entrega «lote» el 5 de marzo de 26.",
        "El prestador entrega «lote» el 5 marzo 2026.",
        "El prestador entrega «lote» el 31 de febrero de 2026.",
        "El prestador entrega «lote» el 2026-03-10 a mediodía.",
        "El prestador entrega «lote» el 2026-03-10 a las.",
        "El prestador entrega «lote» el 2026-03-10 a las 24:30.",
        "El prestador entrega «lote» el 2026-03-10 a las 9:75.",
        "El prestador entrega «lote» cada mes, el 0.º día hábil.",
        "Incluye un banco de 20 gatos cada mes.",
        "Incluye un banco de muchas horas cada mes.",
        "Incluye un banco de 20 horas y 30 gatos cada mes.",
        "Si la cláusula",
        "Si llega tarde C1, vale la cláusula.",
    ],
)
def test_it_stays_what_was_typed(sentence: str) -> None:
    """Nothing is guessed: the sentence is kept, and a problem says where it stops being read."""
    reading = read(f"{HEAD}## C1. X\n{sentence}\n")
    assert [one.state for one in reading.sentences] == ["almost"]
    assert [one for one in reading.problems if one.blocks]


@pytest.mark.parametrize(
    ("hours", "minutes"), [("20 horas", 1200), ("1 hora y 30 minutos", 90), ("45 minutos", 45)]
)
def test_a_length_is_read_in_hours_and_minutes(hours: str, minutes: int) -> None:
    """Alone or together."""
    reading = read(f"{HEAD}## C1. X\nIncluye un banco de {hours} cada mes.\n")
    [bank] = [one.value for one in reading.sentences]
    assert bank is not None
    assert bank.minutes == minutes
