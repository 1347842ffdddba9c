"""`trato check-reply`: a draft in, its labels and a better wording out."""

from __future__ import annotations

import json
from pathlib import Path

from tests.calling import call
from trato.formats.verdict import VerdictWord

DRAFT = "Debió avisarnos antes. Se tomará nota."
GOOD = (
    "Tiene razón: la cuota es de 1.200 € y facturamos 1.450 €. Emito hoy la factura y el abono "
    "sale el día 15. ¿Lo prefiere en la misma cuenta?"
)


def verdict(path: Path, word: VerdictWord) -> Path:
    """A verdict as it is saved, with no more than what remarks use."""
    found = {
        "format": "trato-verdict/1",
        "verdict": word,
        "headline": "El informe llegó a tiempo.",
        "clauses": ["C5"],
        "need": {"situation": "", "need": "", "fear": "llegar sin datos"},
        "assured": [],
    }
    path.write_text(json.dumps(found), encoding="utf-8")
    return path


def test_a_draft_gets_its_remarks_with_a_better_wording() -> None:
    """What, where, why, and words to take over."""
    said = call("check-reply", DRAFT)
    assert said.code == 0
    assert "▸ Suena a reproche: «Debió avisarnos»" in said.out
    assert "→ Para que la próxima vez sea fácil, te mando un recordatorio el ____." in said.out
    assert "✗ sin reproches" in said.out
    assert "✓ sin normas por respuesta" in said.out


def test_a_good_draft_is_let_go() -> None:
    """Nothing is looked for where nothing is missing."""
    assert "se puede enviar" in call("check-reply", typed=GOOD).out


def test_the_register_of_the_proposals_can_be_said() -> None:
    """For a draft that does not tell its own."""
    assert (
        "¿Le parece bien, o prefiere otra cosa?"
        in call("check-reply", "Recibido.", "--register", "usted").out
    )


def test_json_has_places_and_wording() -> None:
    """Programs get the published shape, offsets in code points."""
    document = call("check-reply", DRAFT, "--json").document
    assert document["format"] == "trato-draft/1"
    (blame,) = (one for one in document["remarks"] if one["kind"] == "blame")
    assert DRAFT[blame["start"] : blame["end"]] == blame["text"] == "Debió avisarnos"
    assert not document["good"]


def test_a_verdict_is_held_against_the_draft(tmp_path: Path) -> None:
    """«Tienes razón» where the verdict says no, and a fear without an answer."""
    path = verdict(tmp_path / "verdict.json", "not_right")
    document = call("check-reply", "Tienes razón.", "--verdict", str(path), "--json").document
    kinds = [one["kind"] for one in document["remarks"]]
    assert kinds[0] == "right"
    assert "fear" in kinds
    assert "El informe llegó a tiempo (C5)" in document["remarks"][0]["better"]


def test_what_is_no_verdict_is_refused(tmp_path: Path) -> None:
    """With its place and its cure."""
    path = tmp_path / "other.json"
    path.write_text('{"format": "trato-claim/1"}', encoding="utf-8")
    said = call("check-reply", "Ok.", "--verdict", str(path))
    assert said.code != 0
    assert "trato judge --json" in said.err


def test_a_batch_answers_every_line_in_order() -> None:
    """A bad line says what is wrong with it, and the rest goes on."""
    lines = [
        json.dumps({"id": "a", "lang": "es", "context": "x", "text": GOOD}),
        "{",
        json.dumps({"id": "b", "text": "It will be looked into."}),
        json.dumps({"id": "c"}),
    ]
    first, bad, second, empty = map(
        json.loads, call("check-reply", "--batch", typed="\n".join(lines)).out.splitlines()
    )
    assert (first["id"], first["good"]) == ("a", True)
    assert first["labels"] == dict.fromkeys(
        (
            "ack",
            "facts",
            "action",
            "deadline",
            "consent",
            "no_blame",
            "no_policy_speak",
            "no_evasion",
        ),
        True,
    )
    assert set(bad) == {"id", "error"}
    assert second["labels"]["no_evasion"] is False
    assert (empty["id"], set(empty)) == ("c", {"id", "error"})
