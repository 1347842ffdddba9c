"""The relationship that the stories of the command line are told on: La Milpa and Estudio Nopal."""

from pathlib import Path

import pytest

from tests.calling import call

AT = "2026-03-11T12:00:00-06:00"
SIGNED = "2026-01-30"


@pytest.fixture
def milpa(tmp_path: Path) -> Path:
    """Return the example's folder: agreement, ledger of thirteen facts, one claim."""
    folder = tmp_path / "la-milpa"
    assert call("demo", "--folder", folder).code == 0
    return folder


@pytest.fixture
def clocks() -> list[str]:
    """Return the options that put a question at noon of 11 March, the agreement signed."""
    return ["--assume-signed", SIGNED, "--at", AT]
