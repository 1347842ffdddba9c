"""Language, help, exit codes, colour, schemas, and the example."""

import json
import re
from pathlib import Path

import pytest

from tests.calling import call
from trato.cli.arguments import COMMANDS
from trato.cli.exits import Exit
from trato.cli.stop import SHOWN_MAX
from trato.formats.schema import SHAPES


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("language", ["es", "en"])
def test_every_command_has_help_in_both_languages(command: str, language: str) -> None:
    """Help names every option, and is printed without building the other commands."""
    said = call(command, "--help", language=language)
    assert said.code == 0
    assert f"trato {command}" in said.out
    assert "--json" in said.out


def test_help_lists_every_command_and_every_exit_code() -> None:
    """`trato` alone is help; each command is on it, each code too."""
    said = call().out
    assert call("--help").out == said
    assert all(command in said for command in COMMANDS)
    assert all(str(int(code)) in said for code in Exit)


@pytest.mark.parametrize(
    ("environment", "spanish"),
    [
        ({"TRATO_LANG": "en"}, False),
        ({"TRATO_LANG": "es"}, True),
        ({"TRATO_LANG": "", "LC_ALL": "es_MX.UTF-8"}, True),
        ({"TRATO_LANG": "", "LC_ALL": "", "LC_MESSAGES": "", "LANG": "en_GB.UTF-8"}, False),
        ({"TRATO_LANG": "", "LC_ALL": "C", "LC_MESSAGES": "", "LANG": ""}, True),
        ({"TRATO_LANG": "", "LC_ALL": "fr_FR", "LC_MESSAGES": "", "LANG": ""}, False),
    ],
)
def test_the_environment_chooses_the_language(environment: dict[str, str], spanish: bool) -> None:
    """Its own variable first, then the locale, Spanish when nothing says anything."""
    said = call("--help", environment=environment).out
    assert ("Códigos de salida" in said) is spanish


@pytest.mark.parametrize("where", [["--lang", "en", "verify"], ["verify", "--lang=en"]])
def test_the_option_wins_over_the_environment(tmp_path: Path, where: list[str]) -> None:
    """Before or after the command."""
    assert "ledger is empty" in call(*where, tmp_path).out


@pytest.mark.parametrize(
    "arguments",
    [
        ["nada"],
        ["standing", "--nada"],
        ["judge", "--days", "dos"],
        ["standing", ".", "--at", "ayer"],
    ],
)
def test_a_wrong_command_says_where_its_help_is(milpa: Path, arguments: list[str]) -> None:
    """Exit 2, one sentence, nothing on the output."""
    said = call(*[milpa if one == "." else one for one in arguments])
    assert (said.code, said.out) == (2, "")
    assert said.err.strip()


def test_every_exit_code_is_met(milpa: Path, clocks: list[str]) -> None:
    """0 done, 1 problems, 2 wrong command, 3 no answer yet, 4 chain broken, 5 a limit."""
    met = {
        call("standing", milpa, *clocks).code,
        call("standing", milpa / "no").code,
        call("standing", milpa, "--at", "x").code,
        call("standing", milpa).code,
        call("judge", milpa, "--claim", "-", *clocks, typed="[" * 2_000_000).code,
    }
    ledger = milpa / "hechos.jsonl"
    ledger.write_bytes(ledger.read_bytes().replace(b"Aprobado.", b"Apruebo.", 1))
    met.add(call("standing", milpa, *clocks).code)
    assert met == {int(code) for code in Exit}


def test_a_broken_ledger_says_its_first_faults_and_how_many_more(
    milpa: Path, clocks: list[str]
) -> None:
    """A person reads a page, not a thousand lines; JSON holds every fault."""
    (milpa / "hechos.jsonl").write_text("{}\n" * 90, encoding="utf-8")
    for said in (call("standing", milpa, *clocks).err, call("verify", milpa).out):
        assert len(said.splitlines()) < SHOWN_MAX + 5
        assert re.search(r"… y \d+ más\.", said)
    told = json.loads(call("verify", milpa, "--json").out)
    assert len(told["problems"]) > 80


def test_colour_only_where_a_terminal_reads(milpa: Path, clocks: list[str]) -> None:
    """No colour in a pipe; FORCE_COLOR brings it, NO_COLOR takes it away."""
    forced = {"FORCE_COLOR": "1", "NO_COLOR": ""}
    assert "\x1b[" not in call("standing", milpa, *clocks).out
    assert "\x1b[" in call("standing", milpa, *clocks, environment=forced).out
    assert "\x1b[" not in call("standing", milpa, *clocks, environment={"FORCE_COLOR": "1"}).out


@pytest.mark.parametrize("width", ["60", "80", "100"])
def test_pages_keep_to_the_width(width: str) -> None:
    """The whole example fits the terminal, and no line ends in spaces."""
    lines = call("demo", environment={"COLUMNS": width}).out.splitlines()
    assert max(map(len, lines)) <= int(width)
    assert [line for line in lines if line != line.rstrip()] == []


@pytest.mark.parametrize("language", ["es", "en"])
def test_the_example_tells_the_whole_story(language: str) -> None:
    """Agreement, standing, a disagreement with its sum, the reply, and where to go on."""
    said = call("demo", language=language)
    assert said.code == 0
    for number in range(1, 6):
        assert f"\n{number}. " in said.out
    assert "[C5]" in said.out
    assert "trato new" in said.out


def test_schemas_are_printed_one_or_all() -> None:
    """All that goes in and out has a published, versioned schema."""
    assert json.loads(call("schema").out).keys() == SHAPES.keys()
    assert json.loads(call("schema", "trato-verdict/1").out)["$id"] == "trato-verdict/1"
    said = call("schema", "trato-veredict/1")
    assert said.code == 2
    assert "trato-verdict/1" in said.err
