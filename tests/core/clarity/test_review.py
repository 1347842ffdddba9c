"""Whole texts under review: agreements of ours and pasted ones, and how they read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trato.core.clarity.documents.flaw import Fault
from trato.core.clarity.plain import Hardness, Level, advice_in, readability_of
from trato.core.clarity.plain.syllables import syllables_in
from trato.core.clarity.review import review
from trato.core.words import Language

ES, EN = Language.SPANISH, Language.ENGLISH
AGREEMENT = """# Acuerdo: Prueba
Idioma: español. Zona horaria: Europe/Madrid. Moneda: EUR. Números: 1.234,56.

## Partes
Prestador: Estudio (Ana Ruiz: responsable).
Cliente: Tienda (Carla Sosa: aprueba, acepta y pide).

## Horarios
Horario «oficina»: lunes a viernes, de 9:00 a 18:00. Festivos: 2026-01-01.

## C1. Lote
El prestador entrega «lote» cada mes, a más tardar el día 25.
{more}
"""


def agreement_faults(more: str) -> set[Fault]:
    return {flaw.fault for flaw in review([("acuerdo.md", AGREEMENT.format(more=more))]).flaws}


def test_a_deliverable_of_an_agreement_wants_form_quality_price_conditions_and_results() -> None:
    """A thing that is only named and dated leaves the rest to be argued over."""
    assert Fault.DELIVERABLE_INCOMPLETE in agreement_faults("")
    whole = (
        "Forma: 12 imágenes.\nCriterio: cada imagen lleva texto.\nPrecio: 150,00 EUR.\n"
        "Para: abrir dos tiendas.\nIncluye 2 rondas de cambios."
    )
    assert Fault.DELIVERABLE_INCOMPLETE not in agreement_faults(whole)


def test_a_delivery_wants_somebody_to_accept_it_and_a_rule_for_silence() -> None:
    """Without them no delivery ever closes."""
    assert Fault.ACCEPTANCE_MISSING in agreement_faults("")
    reviewed = (
        "\n## C2. Aprobación\n"
        "El cliente aprueba u observa «lote» en 3 días hábiles desde cada entrega"
    )
    assert Fault.SILENCE_MISSING in agreement_faults(f"{reviewed}.")
    told = agreement_faults(f"{reviewed}; su silencio es aceptación.")
    assert not {Fault.ACCEPTANCE_MISSING, Fault.SILENCE_MISSING} & told


def test_a_trigger_that_no_clause_brings_about_is_an_orphan() -> None:
    """Invoicing waits for a report that nobody has to deliver."""
    more = (
        "\n## C2. Factura\nEl prestador factura «cuota», en 3 días hábiles desde la entrega de "
        "«informe».\n"
    )
    assert Fault.TRIGGER_ORPHAN in agreement_faults(more)


def test_a_power_without_condition_notice_or_end() -> None:
    """The other side can count on nothing."""
    more = "\n## C2. Fin\nEl cliente puede terminar el acuerdo{rest}.\n"
    assert Fault.POWER_ENDLESS in agreement_faults(more.format(rest=""))
    bounded = more.format(rest=", con 30 días naturales de aviso")
    assert Fault.POWER_ENDLESS not in agreement_faults(bounded)


def test_sentences_that_run_are_not_read_for_vague_words() -> None:
    """What the engine computes is exact; free words around it are not."""
    more = "Forma: 12 imágenes bonitas.\nProsa: Contestaremos pronto."
    reviewed = review([("acuerdo.md", AGREEMENT.format(more=more))]).documents[0]
    assert [(one.line, one.expression.words) for one in reviewed.expressions] == [
        (13, "bonitas"),
        (14, "pronto"),
    ]


def test_a_glossary_defines_words_for_all_the_documents() -> None:
    """What one document defines is no alarm in another."""
    glossary = "## Definiciones\n\n- **Urgente**: lo que impide cobrar.\n"
    clause = "El prestador contesta lo urgente en 2 horas."
    alone = review([("clausula.md", clause)]).documents[0]
    assert [one.expression.words for one in alone.expressions] == ["urgente"]
    together = review([("glosario.md", glossary), ("clausula.md", clause)]).documents[1]
    assert together.expressions == ()


def test_findings_stand_where_the_text_has_them() -> None:
    """Places count the text as it was given, markup and all."""
    text = "# Título\n\n- **Ámbito**: el prestador entrega un `diseño` *moderno*.\n"
    located = review([("a.md", text)]).documents[0].expressions[0]
    assert text[located.expression.span.start : located.expression.span.end] == "moderno"
    assert located.line == 3


@given(st.text(alphabet="ab# -*|[]()<>\n«»%5.,:y/o _`", max_size=200))
def test_no_text_breaks_a_review(text: str) -> None:
    """Whatever is pasted, there is a review of it, with places inside it."""
    for document in review([("a.md", text), ("b.md", text)]).documents:
        for located in document.expressions:
            span = located.expression.span
            assert 0 <= span.start < span.end <= len(text)


@pytest.mark.parametrize(
    ("word", "language", "count"),
    [
        ("casa", ES, 2),
        ("aéreo", ES, 4),
        ("país", ES, 2),
        ("guitarra", ES, 3),
        ("queso", ES, 2),
        ("ciudad", ES, 2),
        ("pingüino", ES, 3),
        ("cooperación", ES, 5),
        ("muy", ES, 1),
        ("table", EN, 2),
        ("delivered", EN, 3),
        ("time", EN, 1),
        ("agreement", EN, 3),
        ("the", EN, 1),
    ],
)
def test_syllables_are_counted_as_they_are_said(word: str, language: Language, count: int) -> None:
    """Diphthongs are one, hiatus two; an English silent e is none."""
    assert syllables_in(word, language) == count


def test_spanish_reads_by_szigriszt_pazos() -> None:
    """206.835 − 62.3 × syllables / words − words / sentences, worked by hand."""
    sentence = "La casa es roja y mira al mar. "
    counted = readability_of([sentence * 5], ES)
    assert (counted.sentences, counted.words, counted.syllables) == (5, 40, 55)
    assert counted.score == round(206.835 - 62.3 * 55 / 40 - 40 / 5)
    assert counted.level is Level.VERY_EASY


def test_english_reads_by_flesch() -> None:
    """206.835 − 84.6 × syllables / words − 1.015 × words / sentences, worked by hand."""
    sentence = "The red house is on the table. "
    counted = readability_of([sentence * 5], EN)
    assert (counted.sentences, counted.words, counted.syllables) == (5, 35, 40)
    assert counted.score == round(206.835 - 84.6 * 40 / 35 - 1.015 * 7)


def test_a_few_words_have_no_score() -> None:
    """One sentence more would change it."""
    assert readability_of(["Hola."], ES).score is None


@pytest.mark.parametrize(
    ("text", "language", "hardness", "plain"),
    [
        ("En el supuesto de que llueva, se aplaza.", ES, Hardness.FORMULA, "si"),
        ("El abajo firmante acepta.", ES, Hardness.FORMULA, "yo"),
        ("El prestador realizará la revisión de los textos.", ES, Hardness.NOMINAL, "revisar"),
        ("Pursuant to clause 2, the fee is due.", EN, Hardness.FORMULA, "under"),
        ("The provider will perform a review of the texts.", EN, Hardness.NOMINAL, "review"),
    ],
)
def test_advice_gives_the_plain_words(
    text: str, language: Language, hardness: Hardness, plain: str
) -> None:
    """A formula or a hidden verb comes with what says the same."""
    assert [(one.hardness, one.plain) for one in advice_in(text, language)] == [(hardness, plain)]


def test_a_sentence_of_too_many_words_wants_splitting() -> None:
    """One idea, one sentence."""
    text = "El prestador " + "y el cliente " * 12 + "firman."
    assert [one.hardness for one in advice_in(text, ES)] == [Hardness.LONG]
