"""What a sentence does to whom: who must, who may, or both alike."""

from __future__ import annotations

import pytest

from tests.core.standing.kernel.telling import HEAD
from trato.core.agreement import Side
from trato.core.agreement.bearing import Bearing, bearing_of
from trato.core.text import read


@pytest.mark.parametrize(
    ("sentence", "bearing", "side"),
    [
        ("El prestador entrega «informe».", Bearing.MUST, Side.PROVIDER),
        ("El cliente paga 900.00 MXN.", Bearing.MUST, Side.CLIENT),
        (
            "Las facturas vencidas devengan el 5 % anual simple, base 360.",
            Bearing.MUST,
            Side.CLIENT,
        ),
        ("El prestador no publica «informe».", Bearing.MUST, Side.PROVIDER),
        ("El cliente puede terminar el acuerdo.", Bearing.MAY, Side.CLIENT),
        ("El cliente puede usar «informe».", Bearing.MAY, Side.CLIENT),
        ("Por el cliente, sólo Carla Sosa pide.", Bearing.MAY, Side.CLIENT),
        (
            "El prestador puede cerrar 3 días hábiles al año, con 3 días hábiles de aviso.",
            Bearing.MAY,
            Side.PROVIDER,
        ),
        ("«informe» significa: lo que se entrega.", Bearing.SHARED, None),
        ("Prosa: Nos hablamos claro.", Bearing.SHARED, None),
    ],
)
def test_a_sentence_binds_or_frees_somebody(
    sentence: str, bearing: Bearing, side: Side | None
) -> None:
    """What one must do and what one may do are told apart; a meaning is of both."""
    [value] = [one.value for one in read(f"{HEAD}## C1. X\n{sentence}\n").sentences]
    found = bearing_of(value)  # type: ignore[arg-type]
    assert (found.bearing, found.side) == (bearing, side)
