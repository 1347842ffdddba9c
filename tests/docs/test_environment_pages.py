"""The pages about running Trato name every variable that the program reads, and no other."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SERVER = ROOT / "src" / "trato" / "server"
NAME = re.compile(r"\b(?:TRATO_[A-Z_]+|DATABASE_URL)\b")


def _read_by_the_program() -> set[str]:
    return {name for path in SERVER.rglob("*.py") for name in NAME.findall(path.read_text("utf-8"))}


@pytest.mark.parametrize("page", ["poner-en-marcha.md", "put-it-online.md"])
def test_every_variable_is_in_the_table(page: str) -> None:
    """What an operator can say is written down in both languages."""
    text = (ROOT / "docs" / "how-to" / page).read_text("utf-8")
    assert set(NAME.findall(text)) == _read_by_the_program()
