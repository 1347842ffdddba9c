"""Agreements in the language of the engine: what their own sentences leave open, or say twice."""

from __future__ import annotations

import pytest

from tests.core.standing.kernel.telling import HEAD
from trato.core.clarity.documents.agreement import agreement_flaws
from trato.core.clarity.documents.flaw import Fault
from trato.core.text import read


def faults(clauses: str) -> set[Fault]:
    """Return what is found in an agreement of those clauses."""
    return {flaw.fault for flaw in agreement_flaws(read(HEAD + clauses), 0)}


WHOLE = """## C1. Lote
El prestador entrega «lote» cada mes, a más tardar el día 25.
Forma: 12 imágenes.
Criterio: cada texto lleva la palabra clave.
Para: que la tienda venda más.
El cliente aprueba u observa «lote» en 3 días hábiles desde cada entrega; su silencio es aceptación.

## C2. Cuota
El cliente paga «cuota», 100.00 MXN, cada mes, el día 5.

## C3. Salir
El cliente puede terminar el acuerdo con 30 días naturales de aviso.
"""


def test_an_agreement_that_says_all_of_it_has_none_of_these_flaws() -> None:
    """What, how good, for how much, by when, who accepts and what silence means."""
    assert not faults(WHOLE) & {
        Fault.DELIVERABLE_INCOMPLETE,
        Fault.ACCEPTANCE_MISSING,
        Fault.SILENCE_MISSING,
        Fault.POWER_ENDLESS,
        Fault.GOAL_INCOMPLETE,
        Fault.TRIGGER_ORPHAN,
        Fault.IN_AND_OUT,
        Fault.TWO_FIGURES,
        Fault.KIND_MISSING,
    }


@pytest.mark.parametrize(
    ("clauses", "fault"),
    [
        ("El prestador entrega «lote» cada mes.", Fault.DELIVERABLE_INCOMPLETE),
        ("El prestador entrega «lote» cada mes.", Fault.ACCEPTANCE_MISSING),
        (
            (
                "El prestador entrega «lote» cada mes.\n"
                "El cliente aprueba u observa «lote» en 3 días hábiles desde cada entrega."
            ),
            Fault.SILENCE_MISSING,
        ),
        ("El cliente puede terminar el acuerdo.", Fault.POWER_ENDLESS),
        ("Meta «ventas»: 500 «pedidos».", Fault.GOAL_INCOMPLETE),
        (
            "Cuando el prestador entrega «mapa», el cliente paga «mapa», 5.00 MXN.",
            Fault.TRIGGER_ORPHAN,
        ),
        (
            "El cliente paga «mapa», 5.00 MXN, en 5 días naturales desde la entrega de «mapa».",
            Fault.TRIGGER_ORPHAN,
        ),
        (
            "El cliente da «lista» a más tardar 2 días hábiles antes de la entrega de «mapa».",
            Fault.TRIGGER_ORPHAN,
        ),
        ("Incluye: «mapa».\nNo incluye: «mapa» y «vídeo».", Fault.IN_AND_OUT),
        (
            (
                "El prestador entrega «mapa» a más tardar el 2026-04-01.\n"
                "El prestador entrega «mapa» a más tardar el 2026-05-01."
            ),
            Fault.TWO_FIGURES,
        ),
        ("El prestador entrega «mapa» a más tardar el 2026-04-01.", Fault.KIND_MISSING),
    ],
)
def test_what_a_clause_leaves_open_is_found(clauses: str, fault: Fault) -> None:
    """Each of them by itself; the agreement that says all of it lacks none."""
    assert fault in faults(f"## C1. Cláusula\n{clauses}\n")


@pytest.mark.parametrize(
    ("clauses", "fault"),
    [
        (
            "Meta «ventas»: de 100 a 500 «pedidos», a más tardar el 2026-12-31.",
            Fault.GOAL_INCOMPLETE,
        ),
        (
            (
                "El prestador entrega: «mapa» el 2026-04-01; «guía» el 2026-05-01.\n"
                "Cuando el prestador entrega «mapa», el cliente paga «cuota», 5.00 MXN."
            ),
            Fault.TRIGGER_ORPHAN,
        ),
        ("Incluye: «mapa».\nNo incluye: «vídeo».", Fault.IN_AND_OUT),
        (
            (
                "El prestador entrega «mapa» a más tardar el 2026-04-01.\n"
                "El prestador entrega «guía» a más tardar el 2026-05-01."
            ),
            Fault.TWO_FIGURES,
        ),
    ],
)
def test_what_is_said_is_not_found_missing(clauses: str, fault: Fault) -> None:
    """A goal with its start and its day, a thing that somebody makes, one figure each."""
    assert fault not in faults(f"## C1. Cláusula\n{clauses}\n")
