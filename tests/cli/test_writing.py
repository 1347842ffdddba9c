"""Beginning, checking, showing, translating and comparing agreements; recording and verifying."""

import json
from pathlib import Path

import pytest

from tests.calling import call
from trato.trades import countries, trades


@pytest.mark.parametrize("trade", trades())
@pytest.mark.parametrize("country", ["MX", "ES", "AR", "CO", "US"])
@pytest.mark.parametrize("language", ["es", "en"])
def test_a_new_agreement_runs_from_the_first_minute(
    tmp_path: Path, trade: str, country: str, language: str
) -> None:
    """From a template to a standing in three commands, wherever one works."""
    folder = tmp_path / "nuevo"
    begun = call(
        "new", folder, "--trade", trade, "--country", country, "--years", "2026", language=language
    )
    assert begun.code == 0
    assert "trato check" in begun.out
    checked = call("check", folder, "--examples", "--json", language=language)
    assert checked.code == 0
    assert all(one["state"] != "almost" for one in checked.document["sentences"])
    assert sum(map(len, checked.document["examples"].values())) >= 8
    assert call("show", folder, language=language).code == 0
    signed = ["--assume-signed", "2026-02-02", "--at", "2026-03-11T12:00:00Z"]
    assert call("standing", folder, *signed, "--json", language=language).document["obligations"]
    assert call("due", folder, *signed, language=language).code == 0


def test_new_touches_nothing_that_exists(tmp_path: Path) -> None:
    """What somebody wrote stays as it was; exit 1."""
    (tmp_path / "acuerdo.md").write_text("Mío.", encoding="utf-8")
    assert call("new", tmp_path).code == 1
    assert (tmp_path / "acuerdo.md").read_text(encoding="utf-8") == "Mío."


@pytest.mark.parametrize("option", [["--trade", "panadería"], ["--country", "ZZ"]])
def test_new_names_what_there_is(tmp_path: Path, option: list[str]) -> None:
    """An unknown trade or place is a wrong command; the answer holds what to choose from."""
    said = call("new", tmp_path / "x", *option)
    assert said.code == 2
    assert option[1] in said.err
    assert not (tmp_path / "x").exists()


def test_every_country_of_the_list_can_be_begun_in(tmp_path: Path) -> None:
    """The list of countries promises only what works."""
    for country in countries():
        answer = call("new", tmp_path / country, "--country", country, "--json")
        assert answer.code == 0, country
        assert answer.document["holidays"] > 0


def test_check_says_what_each_sentence_does_and_what_is_missing(tmp_path: Path) -> None:
    """Four states, every problem with its place; exit 1 while something is missing."""
    folder = tmp_path / "mal"
    call("new", folder, "--country", "MX")
    text = (folder / "acuerdo.md").read_text(encoding="utf-8")
    (folder / "acuerdo.md").write_text(
        text + "\n## Z1. Otra\nLo haremos a la brevedad.\n", encoding="utf-8"
    )
    said = call("check", folder)
    assert said.code == 1
    assert "falta algo" in said.out
    assert "acuerdo.md:" in said.out
    problems = call("check", folder, "--json").document["problems"]
    assert [one["line"] for one in problems if one["severity"] == "problem"]
    stopped = call("standing", folder, "--json")
    assert stopped.code == 1
    assert stopped.document["exit"] == 1


def test_show_gives_an_example_under_every_clause_that_runs(milpa: Path, clocks: list[str]) -> None:
    """With real dates and money, and the trap: the holiday that does not count."""
    shown = call("show", milpa, *clocks, "--json").document
    examples = {one["label"]: one["examples"] for one in shown["clauses"]}
    assert [label for label, given in examples.items() if not given] == ["C8"]
    assert "festivo" in " ".join(examples["C3"])
    assert "MXN" in " ".join(examples["C5"])
    assert shown["version"] == 1
    one = call("show", milpa, *clocks, "--clause", "C3").out
    assert "C3. Respuesta" in one
    assert "C5" not in one
    assert call("show", milpa, *clocks, "--clause", "C99").code == 2


def test_show_ledger_lists_what_happened_or_where_to_begin(milpa: Path, tmp_path: Path) -> None:
    """An empty ledger says what to do first."""
    assert "e12" in call("show", milpa, "--ledger").out
    assert len(call("show", milpa, "--ledger", "--json").document["events"]) == 13
    call("new", tmp_path / "x", "--country", "MX")
    assert "trato record" in call("show", tmp_path / "x", "--ledger").out


def test_translate_there_and_back_means_the_same(milpa: Path, tmp_path: Path) -> None:
    """The other language is the same agreement: compare finds nothing."""
    english = call("translate", milpa, "--to", "en", "--json").document["text"]
    (tmp_path / "en.md").write_text(english, encoding="utf-8")
    back = call("translate", tmp_path / "en.md", "--to", "es").out
    (tmp_path / "es.md").write_text(back, encoding="utf-8")
    said = call("compare", milpa, tmp_path / "es.md")
    assert (said.code, said.out) == (0, "Los dos textos dicen lo mismo.\n")


def test_compare_tells_a_change_as_a_line(milpa: Path, tmp_path: Path) -> None:
    """What changed, in which clause, before and after."""
    text = (
        (milpa / "acuerdo.md")
        .read_text(encoding="utf-8")
        .replace("6 horas hábiles", "8 horas hábiles")
    )
    (tmp_path / "otro.md").write_text(text, encoding="utf-8")
    document = call("compare", milpa, tmp_path / "otro.md", "--json").document
    assert [one["label"] for one in document["changes"]] == ["C3"]
    assert "8 horas" in call("compare", milpa, tmp_path / "otro.md").out


def test_from_a_draft_to_force_in_three_facts(milpa: Path) -> None:
    """A proposal freezes the text under its number; both approvals put it in force."""
    for hour, kind, by in (("10", "version_proposed", "ana"), ("11", "version_approved", "carla")):
        at = f"2026-01-20T{hour}:00:00-06:00"
        said = call("record", milpa, "--kind", kind, "--by", by, "--at", at, "--channel", "portal")
        assert said.code == 0, said.err
    frozen = milpa / "versiones" / "1.md"
    assert frozen.read_bytes() == (milpa / "acuerdo.md").read_bytes()
    standing = call("standing", milpa, "--at", "2026-03-11T12:00:00-06:00", "--json").document
    assert (standing["phase"], standing["version"]) == ("in_force", 1)
    assert call("verify", milpa).code == 0


def test_record_says_the_id_and_keeps_the_chain(milpa: Path) -> None:
    """One fact from flags: anchored behind the others."""
    said = call(
        "record",
        milpa,
        "--kind",
        "message",
        "--by",
        "ana",
        "--text",
        "Hola, ¿cómo vas?",
        "--channel",
        "email",
        "--json",
    )
    assert said.document["recorded"] == ["e14"]
    assert call("verify", milpa, "--json").document["entries"] == 14


def test_what_is_refused_is_kept_beside_the_ledger(milpa: Path) -> None:
    """Exit 1, the reason with the nearest name, and what was typed on the disk."""
    said = call("record", milpa, "--kind", "mesage", "--by", "carlota", "--text", "No lo pierdas")
    assert said.code == 1
    assert "message" in said.err
    kept = (milpa / "rechazados.jsonl").read_text(encoding="utf-8")
    assert json.loads(kept)["typed"].count("No lo pierdas") == 1
    assert call("verify", milpa, "--json").document["entries"] == 13


def test_unknown_people_are_refused_until_they_join(milpa: Path) -> None:
    """Whom a side names may be recorded from then on."""
    late = ["--kind", "message", "--by", "elena", "--text", "Hola"]
    assert call("record", milpa, *late).code == 1
    joins = [
        "--field",
        "person=elena",
        "--field",
        "status=joins",
        "--field",
        "name=Elena Gil",
        "--field",
        'may:=["ask"]',
        "--field",
        "for=client",
    ]
    joined = call("record", milpa, "--kind", "people_changed", "--by", "carla", *joins)
    assert joined.code == 0, joined.err
    assert call("record", milpa, *late).code == 0


def test_a_tampered_line_breaks_the_chain(milpa: Path) -> None:
    """Exit 4 from every command that reads the ledger, with the line of the break."""
    ledger = milpa / "hechos.jsonl"
    ledger.write_text(
        ledger.read_text(encoding="utf-8").replace("24000.00", "24001.00", 1), encoding="utf-8"
    )
    said = call("verify", milpa, "--json")
    assert said.code == 4
    assert not said.document["holds"]
    assert said.document["problems"][0]["line"] == 1
    assert call("standing", milpa).code == 4
    assert call("record", milpa, "--kind", "message", "--by", "ana").code == 4


def test_worktime_answers_one_sum_on_the_folder_s_calendar(milpa: Path) -> None:
    """Six working hours from Friday 17:30 end on Tuesday: Monday is a holiday."""
    start = ["--start", "2026-03-13T17:30:00-06:00"]
    document = call("worktime", milpa, *start, "--hours", "6", "--json").document
    assert document["at"] == "2026-03-17T13:30:00-06:00"
    assert "martes 17 de marzo" in call("worktime", milpa, *start, "--hours", "6").out
    end = ["--end", "2026-03-17T13:30:00-06:00"]
    assert call("worktime", milpa, *start, *end, "--json").document["minutes"] == "360"
    assert (
        call("worktime", milpa, *start, "--days", "1", "--json")
        .document["at"]
        .startswith("2026-03-17")
    )
    assert call("worktime", milpa, *start).code == 2
    assert call("worktime", milpa, *start, "--calendar", "noche", "--hours", "1").code == 2
    assert call("worktime", milpa, *start, "--hours", "9" * 20).code == 5


def test_a_batch_answers_line_by_line_and_goes_on_after_a_bad_one() -> None:
    """A bad line gets its error; those around it their answers, in order."""
    good = {
        "id": "a",
        "op": "add_minutes",
        "calendar": {"tz": "America/Mexico_City", "week": {"mon": [["09:00", "18:00"]]}},
        "start": "2026-03-09T10:00:00-06:00",
        "minutes": 60,
    }
    lines = call(
        "worktime", "--batch", typed=json.dumps(good) + "\n{nonsense\n" + json.dumps(good) + "\n"
    ).out.splitlines()
    answers = [json.loads(line) for line in lines]
    assert len(answers) == 3
    assert "error" in answers[1]
    assert answers[0] == answers[2]
