"""The library: what `import trato` gives, and that each name says what it does."""

import inspect
import subprocess
import sys
from datetime import UTC, datetime

import pytest

import trato


@pytest.mark.parametrize("name", trato.__all__)
def test_every_public_name_is_there_and_says_what_it_is(name: str) -> None:
    """A name that is promised can be used, and its docstring tells how."""
    thing = getattr(trato, name)
    assert inspect.getdoc(thing)


def test_importing_the_package_alone_loads_none_of_its_parts() -> None:
    """Who only asks for the version pays nothing for the engine."""
    probe = "import sys, trato; print([one for one in sys.modules if one.startswith('trato.')])"
    printed = subprocess.run(
        [sys.executable, "-c", probe], capture_output=True, text=True, check=True
    )
    assert printed.stdout.strip() == "[]"


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    """A typing mistake says so, like in any module."""
    with pytest.raises(AttributeError, match="standings"):
        _ = trato.standings  # type: ignore[attr-defined]


def test_the_four_calls_of_the_front_page_give_a_verdict() -> None:
    """Text and events in, who is right out."""
    text = (
        "# Acuerdo: Informe\n"
        "Idioma: español. Zona horaria: UTC. Moneda: EUR. Números: 1.234,56.\n\n"
        "## Partes\nPrestador: Nopal (Ana Ruiz: responsable).\n"
        "Cliente: Milpa (Carla Sosa: responsable).\n\n"
        "## C1. Informe\n"
        "El prestador entrega «informe» a más tardar el 2026-03-06 a las 18:00.\n"
    )
    reading = trato.read(text)
    assert not reading.problems
    signed_at = datetime(2026, 3, 1, tzinfo=UTC)
    version = trato.Version(1, "sha256:one", reading.agreement, signed_at)
    event = trato.read_event(
        {
            "id": "e1",
            "at": "2026-03-07T10:00:00+00:00",
            "recorded_at": "2026-03-07T10:00:00+00:00",
            "by": "ana",
            "kind": "delivery",
            "fields": {"thing": "informe"},
        }
    )
    claim = trato.read_claim(
        {
            "format": "trato-claim/1",
            "id": "r1",
            "by": "carla",
            "at": "2026-03-08T10:00:00+00:00",
            "claims": [{"asserts": "late", "clause": "C1"}],
        }
    )
    assert isinstance(event, trato.Event)
    assert isinstance(claim, trato.Claim)
    now = datetime(2026, 3, 8, 12, tzinfo=UTC)
    found = trato.standing([version], [event], now)
    assert [one.outcome for one in found.obligations] == ["kept_late"]
    assert trato.judge(claim, [version], [event], now).whole == "right"
