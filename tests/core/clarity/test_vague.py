"""Each vague expression says why, what to ask, and the sentence again with blanks to fill."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from trato.core.clarity import Kind, spans_in, vague_expressions_in
from trato.core.words import Language, knows

DEVELOPMENT = Path(__file__).resolve().parents[2] / "language" / "development" / "clarity.jsonl"
# What needs no blank: the act itself is promised, or a list begins.
FIRM = {Kind.WEAK_VERB, Kind.EFFORT, Kind.ESCAPE, Kind.LIST}


def clauses() -> list[dict[str, Any]]:
    return [json.loads(line) for line in DEVELOPMENT.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize(
    ("text", "rewrite"),
    [
        (
            "El prestador entrega el informe a la brevedad.",
            "El prestador entrega el informe en ‹n› días hábiles desde ‹hecho›.",
        ),
        ("Se realizarán copias cada noche.", "‹Quién› realizará copias cada noche."),
        (
            "Las copias se conservan durante 30 días.",
            "‹Quién› conserva las copias durante 30 días.",
        ),
        (
            "El prestador entrega un diseño moderno.",
            "El prestador entrega un diseño. Criterio: ‹lo que se ve, se cuenta o se mide›.",
        ),
        ("La agencia procurará publicar cada lunes.", "La agencia publicará cada lunes."),
        (
            "El proveedor hará todo lo posible por cumplir las fechas.",
            "El proveedor cumplirá las fechas.",
        ),
        (
            "El servicio incluye correo, web, etc.",
            "El servicio incluye correo, web y ‹lo demás, uno por uno›.",
        ),
        ("El informe tendrá unas 20 páginas.", "El informe tendrá de ‹mínimo› a ‹máximo› páginas."),
        ("El descuento es del 10 %.", "El descuento es del 10 % de ‹base o periodo›."),
        (
            "El autor entrega el libro en otoño.",
            "El autor entrega el libro a más tardar el ‹fecha›.",
        ),
        (
            "El técnico llama poco después de la visita.",
            "El técnico llama ‹n› días hábiles después de la visita.",
        ),
        (
            "El equipo minimizará las molestias.",
            "El equipo limitará a ‹medida o criterio› las molestias.",
        ),
        (
            "El incumplimiento reiterado dará lugar a la resolución.",
            (
                "El incumplimiento que cumple el criterio dará lugar a la resolución."
                " Criterio: ‹lo que se ve, se cuenta o se mide›."
            ),
        ),
        (
            "El contrato incluye cambios ilimitados.",
            "El contrato incluye hasta ‹n› cambios al mes.",
        ),
        (
            "El Cliente facilitará en lo posible el acceso.",
            "El Cliente facilitará el acceso, salvo si ‹hecho que ambos pueden comprobar›.",
        ),
        (
            "La asociación organizará actividades diversas para los socios.",
            "La asociación organizará ‹n› actividades para los socios.",
        ),
        (
            "Client can request changes at any time.",
            "Client can request changes with ‹n› calendar days’ notice.",
        ),
        (
            "The walker will give each dog plenty of exercise.",
            "The walker will give each dog ‹n› ‹units› of exercise.",
        ),
        ("Success means a 20% increase.", "Success means an increase of 20% of ‹base or period›."),
        ("Backups will be made every night.", "Backups will be made by ‹who› every night."),
        ("Provider will use its best efforts to fix bugs.", "Provider will fix bugs."),
        (
            "Provider will charge a reasonable fee for extra work.",
            "Provider will charge a fee of up to ‹amount› ‹currency› for extra work.",
        ),
        ("Provider will try to answer within two days.", "Provider will answer within two days."),
        (
            "Provider will send regular updates.",
            "Provider will send updates every ‹week, month or quarter›.",
        ),
    ],
)
def test_a_rewrite_puts_a_blank_where_something_was_left_open(text: str, rewrite: str) -> None:
    """The sentence stays; what was vague becomes a blank, a criterion or a promise."""
    assert [one.rewrite for one in vague_expressions_in(text)] == [rewrite]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_has_its_reason_and_its_question(kind: Kind, language: Language) -> None:
    """Nothing is found that cannot be said in both languages."""
    assert knows(language, f"clarity.why.{kind.value}")
    assert knows(language, f"clarity.ask.{kind.value}")


def test_what_was_found_is_gone_from_every_rewrite() -> None:
    """No rewrite repeats the words it is there to replace."""
    for one in clauses():
        language = Language(one["lang"])
        for expression in vague_expressions_in(one["text"], language):
            again = {
                (span.category, expression.rewrite[span.start : span.end].lower())
                for span in spans_in(expression.rewrite, language)
            }
            assert (expression.span.category, expression.words.lower()) not in again, expression


def test_every_rewrite_has_a_blank_to_fill_or_is_a_firm_promise() -> None:
    """A blank asks for what was left open; a weak verb turned firm asks for nothing more."""
    for one in clauses():
        for expression in vague_expressions_in(one["text"], Language(one["lang"])):
            assert "‹" in expression.rewrite or expression.kind in FIRM, expression
