"""The reference of commands names every command and every exit code."""

from pathlib import Path

import pytest

from trato.cli.arguments import COMMANDS
from trato.cli.exits import Exit

PAGES = Path(__file__).parents[2] / "docs" / "reference"


@pytest.mark.parametrize("page", ["commands.md", "ordenes.md"])
def test_every_command_and_exit_code_is_documented(page: str) -> None:
    """A command that is added without its words on the page fails here."""
    text = (PAGES / page).read_text(encoding="utf-8")
    assert [name for name in COMMANDS if f"## `{name}`" not in text] == []
    assert [int(code) for code in Exit if f"| {int(code)} |" not in text] == []
