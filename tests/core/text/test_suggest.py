"""Pasted clauses get the likeliest forms, with their blanks filled as far as the words go."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trato.core.agreement import Agreement
from trato.core.text import read
from trato.core.text.suggest import suggest
from trato.core.text.table import ROWS

CLAUSES = [
    json.loads(line)
    for line in (Path(__file__).parent / "suggestions.jsonl").read_text("utf-8").splitlines()
]
NOTHING_YET = read("").agreement
SPANISH = (
    "# Acuerdo: Soporte\nIdioma: español. Zona horaria: America/Argentina/Buenos_Aires."
    " Moneda: ARS. Números: 1.234,56.\n\n## Partes\nPrestador: KnowLigo.\nCliente: La Milpa.\n\n"
)
AGREED = read(SPANISH).agreement


def _texts(clause: str, agreement: Agreement = AGREED) -> list[str]:
    return [offered.text for offered in suggest(clause, agreement)]


def _share(which: str) -> float:
    chosen = [clause for clause in CLAUSES if clause["set"] == which]
    right = [
        clause
        for clause in chosen
        if {one.family for one in suggest(clause["text"], NOTHING_YET)} & set(clause["families"])
    ]
    return len(right) / len(chosen)


@pytest.mark.parametrize("which", ["development", "held-out"])
def test_the_right_form_is_among_the_first_three_for_three_clauses_in_four(which: str) -> None:
    """The held-out clauses were labelled apart, and no cue was ever changed because of them."""
    assert _share(which) >= 0.75


@pytest.mark.parametrize(
    ("clause", "sentence"),
    [
        (
            "- **Tiempo de respuesta inicial**: prioridad Alta: 4h",
            "El prestador contesta cada petición de prioridad «Alta» del cliente en 4 horas.",
        ),
        (
            "El plazo de pago es de 10 días corridos desde la emisión de la factura.",
            "El cliente paga cada factura en 10 días naturales.",
        ),
        (
            "Los pagos recibidos fuera de término generan un interés por mora del 3% mensual.",
            "Las facturas vencidas devengan el 3 % mensual simple, base 30.",
        ),
        (
            "Se puede cancelar con un aviso previo de 30 días.",
            "El cliente puede terminar el acuerdo, con 30 días naturales de aviso.",
        ),
        (
            "Horario de soporte: Lunes a viernes de 08:00 a 20:00, sábados de 09:00 a 13:00",
            "Horario «…»: lunes a viernes, de 8:00 a 20:00; sábado, de 9:00 a 13:00.",
        ),
        (
            "Horario de atención: lunes a viernes de 9:00 a 14:00 y de 16:00 a 19:00.",
            "Horario «…»: lunes a viernes, de 9:00 a 14:00 y de 16:00 a 19:00.",
        ),
        (
            "Horario de atención: lunes a viernes de 9:00 a 14:00 y de 16:00 a 99:00.",
            "Horario «…»: lunes a viernes, de 9:00 a 14:00.",
        ),
        (
            "Si se entrega tarde, el prestador paga una pena de 100 ARS por cada semana.",
            (
                "Si «…» llega tarde, el prestador paga una pena de 100,00 ARS por cada semana de "
                "retraso iniciado."
            ),
        ),
        (
            "El silencio del cliente en 5 días caduca la oferta.",
            (
                "El cliente aprueba u observa «…» en 5 días naturales; su silencio deja caducar "
                "la propuesta."
            ),
        ),
        ("El silencio no equivale a aceptación.", "Su silencio no es aprobación."),
        (
            "The Pro plan includes 5 reports a month.",
            "Incluye: 5 «reports» cada mes. Rige si el cliente tiene «Pro plan».",
        ),
        (
            "Horario de atención: lunes a jueves de 25:00 a 30:00, viernes de 9:00 a 14:00.",
            "Horario «…»: viernes, de 9:00 a 14:00.",
        ),
    ],
)
def test_what_the_clause_says_fills_the_blanks(clause: str, sentence: str) -> None:
    """Who, how much and until when go from the pasted words into the sentence."""
    assert sentence in _texts(clause)


def test_a_list_of_priorities_gives_a_sentence_for_each() -> None:
    """«Baja: 24h, Media: 8h» is two duties."""
    said = _texts("Respuesta según prioridad (Baja: 24h, Media: 8h)")[0]
    assert "«Baja» del cliente en 24 horas." in said
    assert "«Media» del cliente en 8 horas." in said


def test_a_bare_sign_of_money_is_in_the_agreements_currency() -> None:
    """Of «$199.000 ARS», and of «$199.000», the point groups thousands."""
    for price in ("Precio: $199.000 ARS/mes", "Precio: $199.000/mes"):
        assert any("199.000,00 ARS" in text for text in _texts(price))


def test_what_was_not_said_is_left_blank() -> None:
    """A blank is written «…», and a sentence with a blank has no value yet."""
    first = suggest("Pago mensual por adelantado", AGREED)[0]
    assert "… ARS" in first.text
    assert first.value is None


def test_before_there_are_parties_a_clause_is_answered_in_its_own_language() -> None:
    """A whole contract can be pasted before anything of it is written in Trato's language."""
    clause = "We bill every other week on Friday and all invoices are payable upon receipt."
    assert "The provider invoices" in _texts(clause, NOTHING_YET)[0]
    assert "El prestador factura" in _texts(clause, AGREED)[0]


def test_a_clause_that_asks_for_nothing_gets_nothing() -> None:
    """No form is guessed without a word that speaks for it."""
    assert suggest("Phew.", NOTHING_YET) == ()
    assert suggest("", NOTHING_YET) == ()


def test_at_most_as_many_as_were_asked_for() -> None:
    """Three, unless fewer are wanted."""
    clause = CLAUSES[0]["text"]
    assert len(suggest(clause, NOTHING_YET, most=1)) == 1
    assert len(suggest(clause, NOTHING_YET)) <= 3


@pytest.mark.parametrize("agreement", [NOTHING_YET, AGREED], ids=["none", "agreed"])
def test_a_suggestion_without_blanks_reads_as_what_it_says(agreement: Agreement) -> None:
    """What a person confirms is what will run; and its form is a row of the table."""
    forms = {row.id for row in ROWS} | {"calendar"}
    for clause in CLAUSES[::3]:
        for offered in suggest(clause["text"], agreement):
            assert offered.form in forms
            if agreement is NOTHING_YET or offered.value is None:
                continue
            text = f"{SPANISH}## C1. Prueba\nEl prestador entrega «cosa».\n{offered.text}"
            reading = read(text)
            assert [one.text for one in reading.sentences if one.state == "almost"] == []


@given(st.text(max_size=400))
def test_whatever_is_pasted_raises_nothing(pasted: str) -> None:
    """Any text gets its forms, or none."""
    assert len(suggest(pasted, AGREED)) <= 3
