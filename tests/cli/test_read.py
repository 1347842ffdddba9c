"""Reading messages from the command line: one by one for a person, in lines for a program."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.calling import call


@pytest.fixture
def clauses(tmp_path: Path) -> Path:
    """Return a file with the clauses of a small agreement."""
    path = tmp_path / "jardin.json"
    listed = [
        {"id": "J1", "title": "Precio y pago", "text": "La cuota es de 180 € al mes."},
        {"id": "J2", "title": "Informe", "text": "Cada trimestre se entrega un informe."},
    ]
    path.write_text(json.dumps({"title": "Jardín", "clauses": listed}), encoding="utf-8")
    return path


def test_a_person_sees_what_it_is_how_soon_and_which_clause(clauses: Path) -> None:
    """The clauses stand with their titles, the likeliest first."""
    said = call("read", clauses, "El informe del trimestre no ha llegado.").out
    assert "algo no se cumplió, o se hizo mal" in said
    assert "J2  Informe" in said
    english = call("read", clauses, "Have a great weekend!", language="en").out
    assert "No clause speaks of this." in english


def test_a_message_is_read_against_an_agreement_of_ours(milpa: Path) -> None:
    """A folder will do, and its clauses are cited by their label."""
    found = call("read", milpa, "El informe de febrero llegó tarde.", "--json").document
    assert (found["intent"], found["clause"]) == ("complaint", "C5")


@pytest.mark.parametrize(
    "order",
    [
        ("AGREEMENT", "TEXT", "--json"),
        ("AGREEMENT", "--json", "TEXT"),
        ("--json", "AGREEMENT", "TEXT"),
        ("AGREEMENT", "--json", "--without-embeddings", "TEXT"),
        ("AGREEMENT", "--lang", "en", "TEXT", "--json"),
    ],
)
def test_options_stand_where_one_likes(clauses: Path, order: tuple[str, ...]) -> None:
    """Before the agreement, between it and the message, or at the end."""
    meant = {"AGREEMENT": str(clauses), "TEXT": "El informe no ha llegado."}
    said = call("read", *(meant.get(one, one) for one in order))
    assert (said.document["text"], said.document["clause"]) == (meant["TEXT"], "J2")
    assert call("--json", "read", str(clauses), meant["TEXT"]).document == said.document


@pytest.mark.parametrize("text", ["", "  \n"])
def test_an_empty_message_is_no_message(clauses: Path, text: str) -> None:
    """Nothing is made of nothing: the cure is told, in one sentence."""
    for said in (call("read", clauses, text), call("read", clauses, typed=text)):
        assert (said.code, said.out) == (2, "")
        assert said.err.startswith("No hay nada que leer.")


def test_a_batch_answers_line_by_line_and_goes_on_after_a_bad_one(clauses: Path) -> None:
    """Order is kept; what cannot be read says why."""
    lines = [
        json.dumps({"id": "a", "lang": "es", "text": "Hecha la transferencia."}),
        "no es json",
        json.dumps({"id": "b", "text": 7}),
        json.dumps({"id": "c", "text": "¡Feliz año!"}),
    ]
    said = call("read", clauses, "--batch", typed="\n".join(lines))
    found = [json.loads(line) for line in said.out.splitlines()]
    assert [one["id"] for one in found] == ["a", None, "b", "c"]
    assert found[0].keys() == {"id", "intent", "urgency", "clause", "clauses", "confidence"}
    assert (found[0]["intent"], found[0]["clause"]) == ("payment", "J1")
    assert "error" in found[1]
    assert "error" in found[2]
    assert (found[3]["clause"], found[3]["clauses"][0]) == ("none", "none")


def test_confirmed_readings_are_learned_from(clauses: Path, tmp_path: Path) -> None:
    """What a person confirmed once is kept in a file and handed in again."""
    text = "Lo de siempre, ya sabes."
    confirmed = tmp_path / "confirmado.jsonl"
    confirmed.write_text(
        json.dumps({"text": text, "intent": "request", "clause": "J2"}) + "\n", encoding="utf-8"
    )
    found = call("read", clauses, text, "--confirmed", confirmed, "--json").document
    assert (found["intent"], found["clause"]) == ("request", "J2")


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("{}", "cláusulas de un acuerdo"),
        ('{"clauses": [{"title": "sin id"}]}', "cláusula 1"),
        ("no es json", "deja de ser JSON"),
    ],
)
def test_clauses_that_cannot_be_read_say_why(tmp_path: Path, written: str, why: str) -> None:
    """The cure is in the answer."""
    path = tmp_path / "malo.json"
    path.write_text(written, encoding="utf-8")
    said = call("read", path, "Hola")
    assert said.code == 1
    assert why in said.err


def test_a_confirmation_that_cannot_be_read_says_where(clauses: Path, tmp_path: Path) -> None:
    """Its line is told."""
    confirmed = tmp_path / "confirmado.jsonl"
    confirmed.write_text('\n{"text": "hola", "intent": "saludo"}\n', encoding="utf-8")
    said = call("read", clauses, "Hola", "--confirmed", confirmed)
    assert said.code == 1
    assert "confirmado.jsonl:2" in said.err
