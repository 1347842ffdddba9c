"""What recurs is seen coming before its next period begins."""

from __future__ import annotations

from tests.core.standing.kernel.telling import at, fact, story
from trato.core.agreement import Side
from trato.core.standing.values import Phase, Standing
from trato.core.words import Language
from trato.formats.due import due_json

CLAUSES = """## C1. Datos
El cliente da «datos» cada semana, a más tardar el lunes a las 14:00.

## C2. Informe
El prestador entrega «informe» cada mes, a más tardar el día 5.

## C3. Pago
El cliente paga «cuota», 100.00 MXN, cada mes, en 10 días naturales desde la factura.

## C4. Salida
El cliente puede terminar el acuerdo con 10 días naturales de aviso.
"""


def ids(found: Standing) -> list[str]:
    return [one.id for one in found.coming]


def test_the_next_period_is_told_before_it_begins() -> None:
    """On a Friday, what the client gives on Monday; what has no date of its own is left out."""
    found = story(CLAUSES).on("03-20 10:00")
    assert ids(found) == ["C1/2026-W13", "C2/2026-04"]
    [data, _] = found.coming
    assert (data.phase, data.debtor, data.due and data.due.at) == (
        Phase.PENDING, Side.CLIENT, at("03-23 14:00"),
    )  # fmt: skip
    assert found.obligation("C1/2026-W13") is None


def test_what_has_begun_is_no_longer_coming() -> None:
    """From its first instant on it is an obligation, and the one after it comes."""
    found = story(CLAUSES).on("03-23 00:00")
    assert found.obligation("C1/2026-W13") is not None
    assert ids(found) == ["C1/2026-W14", "C2/2026-04"]


def test_nothing_comes_after_the_end() -> None:
    """Notice was given: what begins after it has run out is not owed."""
    ended = fact("t", "03-16 10:00", "carla", "power_used", {"clause": "C4"})
    assert ids(story(CLAUSES, ended).on("03-20 10:00")) == ["C1/2026-W13"]
    assert ids(story(CLAUSES, ended).on("03-30 10:00")) == []


def test_what_is_due_next_may_not_have_begun() -> None:
    """The list of what is due takes it at its place."""
    told = story(CLAUSES)
    document = due_json(told.on("03-20 10:00"), told.versions, Language.SPANISH, side="client")
    ahead = [(one["id"], one["state"]) for one in document["items"] if one["state"] == "pending"]
    assert ahead == [("C1/2026-W13", "pending")]
