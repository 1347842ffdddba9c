"""The sealed paper of an agreement of forty clauses, beside a page that holds one word."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from time import process_time

from bench.cold import ENVIRONMENT
from bench.material import text_of
from bench.rows import Row
from trato.core.text import read
from trato.core.words import Language
from trato.sealing import Approval, NoPressError, Paper, PaperClause, make_seal, paper_pdf, seal_pdf
from trato.sealing.faces import faces

ROUNDS = 5
LIMIT_S = 2.0


def run() -> list[Row]:
    """Measure seconds of processor: the first paper of a process with all it loads, and the next.

    The faces are there, as they are on every machine that has run once.
    """
    faces()
    call = [sys.executable, "-m", "bench.papers"]
    done = subprocess.run(call, capture_output=True, text=True, check=True, env=ENVIRONMENT)
    measured = json.loads(done.stdout)
    if not measured:
        return [Row("sealed paper of a 40-clause agreement", "", "", "needs Pango")]
    first, warm, word = measured
    anchor = f"one word: {word:.2f} s"
    reach = f"≤ {LIMIT_S:.0f} s"
    return [
        Row("first sealed paper of a process", f"{first:.2f} s", anchor, reach, first <= LIMIT_S),
        Row(
            "sealed paper of a 40-clause agreement",
            f"{warm:.2f} s",
            anchor,
            reach,
            warm <= LIMIT_S,
        ),
    ]


def _paper() -> Paper:
    clauses: dict[str, list[str]] = {}
    for sentence in read(text_of(40)).sentences:
        clauses.setdefault(sentence.clause, []).append(sentence.text)
    return Paper(
        title="Banco de pruebas",
        language=Language.SPANISH,
        number=1,
        sha256="ab" * 32,
        front=("Prestador: Estudio Nopal.", "Cliente: La Milpa."),
        clauses=tuple(
            PaperClause(label, f"Cláusula {label}", tuple(said))
            for label, said in clauses.items()
            if label
        ),
        approvals=(Approval("Carla Sosa", "La Milpa", "lunes 2 de marzo de 2026 a las 9:00"),),
        verify_address="https://trato.example/verificar/",
    )


def _measure() -> list[float]:
    """Return first, warm and the anchor, in seconds of processor; nothing without Pango."""
    whole = _paper()
    word = Paper("Uno", Language.SPANISH, 1, "ab" * 32, (), (), (), "https://trato.example/")
    with tempfile.TemporaryDirectory() as folder:
        seal = make_seal(Path(folder), name="Trato", at=datetime.now(UTC))

        def seconds(paper: Paper) -> float:
            begun = process_time()
            seal_pdf(paper_pdf(paper), seal, reason="Acuerdo aprobado", name="Trato")
            return process_time() - begun

        try:
            first = seconds(whole)
        except NoPressError:
            return []
        warm = min(seconds(whole) for _ in range(ROUNDS))
        return [first, warm, min(seconds(word) for _ in range(ROUNDS))]


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_measure()))
