"""What a text leaves open, as a person sees it in a terminal and a program in JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.calling import call

CLAUSE = "El prestador entrega el informe a la brevedad.\n"


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "clausula.md"
    path.write_text(CLAUSE, encoding="utf-8")
    return path


def test_a_finding_is_shown_with_its_reason_question_and_rewrite(text: Path) -> None:
    """A person reads where, why, what to ask and how to say it."""
    said = call("clarity", text)
    assert said.code == 0
    assert "clausula.md:1  «a la brevedad» · tiempo sin fecha" in said.out
    assert "¿A más tardar qué día" in said.out
    assert "→ El prestador entrega el informe en ‹n› días hábiles desde ‹hecho›." in said.out


def test_a_finding_is_told_in_english_and_rewritten_in_its_own_language(text: Path) -> None:
    """The reader's language explains; the sentence stays in the one it was written in."""
    said = call("clarity", text, language="en").out
    assert "“a la brevedad” · time without a date" in said
    assert "→ El prestador entrega el informe en" in said


def test_a_program_gets_a_published_shape(text: Path) -> None:
    """Places, words, category, reason, question and rewrite, and how the text reads."""
    document = call("clarity", text, "--json").document
    assert document["format"] == "trato-clarity/1"
    finding = document["documents"][0]["findings"][0]
    assert CLAUSE[finding["start"] : finding["end"]] == finding["words"] == "a la brevedad"
    assert finding["category"] == "TIME"


def test_texts_are_read_together(tmp_path: Path) -> None:
    """A folder without an agreement of ours is all its texts, and they may contradict."""
    (tmp_path / "a.md").write_text("El pago es mensual por adelantado.", encoding="utf-8")
    (tmp_path / "b.md").write_text(
        "El pago vence a los 10 días de la fecha de la factura.", encoding="utf-8"
    )
    said = call("clarity", tmp_path, "--json").document
    flaws = [one for one in said["flaws"] if one["fault"] == "two_payment_terms"]
    assert [spot["document"] for spot in flaws[0]["spots"]] == ["a.md", "b.md"]


def test_advice_comes_when_it_is_asked_for(tmp_path: Path) -> None:
    """How a text reads is told apart from what it leaves open."""
    path = tmp_path / "a.md"
    path.write_text("En el supuesto de que llueva, Ana aplaza la obra.", encoding="utf-8")
    assert "se dice más llano: si" not in call("clarity", path).out
    assert "se dice más llano: si" in call("clarity", path, "--advice").out


def test_standard_input_is_a_text_too() -> None:
    """What is pasted need not be a file."""
    said = call("clarity", "-", "--json", typed=CLAUSE).document
    assert len(said["documents"][0]["findings"]) == 1


def test_nothing_vague_is_said_so() -> None:
    """A clear text gets one calm sentence."""
    said = call("clarity", "-", typed="Ana Ruiz paga 40 EUR el 3 de marzo de 2026.")
    assert "Nada que dos personas vayan a leer distinto." in said.out


def test_a_missing_file_says_which(tmp_path: Path) -> None:
    """The command leaves with 1 and the name."""
    said = call("clarity", tmp_path / "nada.md")
    assert said.code == 1
    assert "nada.md" in said.err


def test_the_batch_answers_every_line_in_its_order() -> None:
    """A bad line is told and the others are answered."""
    lines = [
        json.dumps({"id": "L1", "lang": "es", "text": "Se hará pronto."}),
        "no es JSON",
        json.dumps({"id": "L2", "text": "The client pays 40 EUR on March 3, 2026."}),
        json.dumps({"id": "L3"}),
    ]
    said = call("clarity", "--batch", typed="\n".join(lines) + "\n")
    answers = [json.loads(line) for line in said.out.splitlines()]
    assert [one["id"] for one in answers] == ["L1", None, "L2", "L3"]
    assert [one["category"] for one in answers[0]["spans"]] == ["PASS", "TIME"]
    assert answers[2]["spans"] == []
    assert "error" in answers[1]
    assert "error" in answers[3]


def test_what_readers_found_in_real_documents_is_found() -> None:
    """Six documents of one firm: what contradicts itself in them, and what is vague, is all told.

    Two scales of compensation, cabling in and out, hardware without a definition, two moments of
    payment, hours by two clocks, a charge without a price, «solicitud formal».
    """
    texts = sorted((Path(__file__).parent.parent / "documents").glob("es-0[1-6]-*.md"))
    found = call("clarity", *texts, "--json").document
    told = {
        flaw["fault"]: {(spot["document"][:5], spot["line"]) for spot in flaw["spots"]}
        for flaw in found["flaws"]
    }
    assert told["two_scales"] == {("es-01", 75), ("es-02", 70)}
    assert told["in_and_out"] == {("es-04", 39), ("es-02", 45)}
    assert told["scope_unclear"] == {("es-04", 38), ("es-02", 41)}
    assert told["two_payment_terms"] == {("es-03", 107), ("es-02", 82)}
    assert {("es-01", 15), ("es-03", 12)} <= told["clock_unclear"]
    assert "calendar_missing" in told
    assert told["price_missing"] == {("es-02", 50)}
    vague = {
        (document["name"][:5], one["line"], one["words"])
        for document in found["documents"]
        for one in document["findings"]
    }
    assert ("es-02", 31, "formal") in vague
