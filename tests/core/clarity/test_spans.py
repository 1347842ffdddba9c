"""Vague words are found in clauses, with what makes each of them vague; exact ones are let be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trato.core.clarity import spans_in
from trato.core.words import Language


def found(text: str) -> list[tuple[str, str]]:
    """Return what was found: each category with its words."""
    return [(one.category.value, text[one.start : one.end]) for one in spans_in(text)]


@pytest.mark.parametrize(
    ("text", "category", "words"),
    [
        ("El prestador entrega el informe a la brevedad.", "TIME", "a la brevedad"),
        ("El prestador incluye varias revisiones.", "QUANT", "varias"),
        ("El prestador gestiona correo, web, etc.", "OPEN", "etc"),
        ("El prestador repara todo en lo posible.", "LOOP", "en lo posible"),
        ("El cliente aporta fotos si procede.", "COND", "si procede"),
        ("El prestador elige la tipografía a su criterio.", "DISC", "a su criterio"),
        ("El prestador procurará contestar el lunes.", "MODAL", "procurará"),
        ("El prestador cumplirá lo anterior cada mes.", "PRON", "lo anterior"),
        ("Se realizarán copias cada noche.", "PASS", "Se realizarán"),
        ("El prestador pone la máxima diligencia en cada pieza.", "SUPER", "máxima diligencia"),
        ("El cliente tiene un descuento del 10 %.", "MISS", "10 %"),
        ("El cliente paga con tarjeta y/o transferencia.", "ANDOR", "y/o"),
        ("El prestador entrega un diseño moderno.", "SUBJ", "moderno"),
        ("El autor entrega el libro en otoño.", "TIME", "en otoño"),
        ("El prestador avisa, si le es posible, con dos días.", "LOOP", "si le es posible"),
        ("The provider answers promptly.", "TIME", "promptly"),
        ("The author delivers the book by early June.", "TIME", "by early June"),
        ("The provider includes several revisions.", "QUANT", "several"),
        ("The provider will use reasonable efforts.", "LOOP", "reasonable efforts"),
        ("The provider may refuse work at its sole discretion.", "DISC", "at its sole discretion"),
        ("Backups will be made every night.", "PASS", "will be made"),
        ("The client gets a 10% discount.", "MISS", "10%"),
    ],
)  # fmt: skip
def test_each_kind_of_vagueness_is_found_by_its_words(text: str, category: str, words: str) -> None:
    """Thirteen categories, each with the smallest words that carry it."""
    assert found(text) == [(category, words)]


@pytest.mark.parametrize(
    "text",
    [
        "El prestador entrega el informe el día 5 de cada mes a las 18:00.",
        "El cliente puede terminar el acuerdo en cualquier momento, con 30 días de aviso.",
        "El prestador puede subcontratar el alojamiento si el cliente lo aprueba por escrito.",
        "Se considera urgente la petición que impide cobrar.",
        "El plan «Soporte Ilimitado» cuesta 90 € al mes.",
        "Las partes obran de buena fe.",
        "El descuento por pronto pago es del 2 % de la factura.",
        "El plazo razonable de subsanación es de 10 días.",
        "La hora extra se paga a 30 €.",
        "El gimnasio puede subir la cuota un 3 % al año.",
        "El servidor tiene una disponibilidad del 99,5 % al mes.",
        "El equipo deja la obra limpia de escombros cada viernes.",
        "El técnico atiende las averías urgentes, definidas en la cláusula 2, en dos horas.",
        "El prestador entrega una cantidad razonable, entendida como 30 unidades, cada mes.",
        "Los plazos se cuentan desde la firma.",
        "El informe recoge visitas y ventas.",
        "La tienda está cerrada los domingos.",
        "Las copias son verificadas por el técnico de guardia.",
        "The client may cancel at any time with 30 days' notice.",
        "An urgent request means one about an outage.",
        "The parties act in good faith.",
        "Extra hours are billed at $90.",
        "The delivery is deemed accepted after 5 business days.",
    ],
)
def test_what_is_bounded_defined_named_or_a_term_of_art_is_let_be(text: str) -> None:
    """A permission with a condition, a defined word, a name, a figure beside a quality word."""
    assert found(text) == []


def test_words_joined_by_y_are_two_findings() -> None:
    """«Moderna y ágil» are two promises that nobody can measure."""
    assert found("La web será moderna y ágil.") == [("SUBJ", "moderna"), ("SUBJ", "ágil")]


def test_a_word_that_the_agreement_defines_is_no_alarm() -> None:
    """What is urgent is said elsewhere in the same agreement."""
    text = "El prestador contesta lo urgente en 2 horas."
    assert spans_in(text, Language.SPANISH)
    assert not spans_in(text, Language.SPANISH, frozenset({"urgente"}))


def test_a_word_that_fills_a_cell_is_the_name_of_its_row() -> None:
    """A plan called «Profesional» promises nothing; a cell that says more may."""
    assert found("| Profesional | 12 publicaciones | 3 rondas |") == []
    assert found("| Plan | Trato profesional |") == [("SUBJ", "profesional")]
    assert found("| Plan | profesional |") == [("SUBJ", "profesional")]


@given(
    st.text(
        alphabet=st.sampled_from("se realizará y/o 5 % «» . a la brevedad él los ñ"), max_size=80
    )
)
def test_spans_lie_in_the_text_and_none_touches_another(text: str) -> None:
    """Places are code points; each word belongs to one finding only."""
    end = 0
    for span in spans_in(text):
        assert end <= span.start < span.end <= len(text)
        end = span.end
