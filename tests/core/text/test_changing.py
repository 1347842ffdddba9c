"""A text with one thing changed: the change is there, and nothing else moved."""

from trato.core.text import read
from trato.core.text.changing import (
    as_prose,
    with_clause,
    with_header,
    with_sentence_after,
    with_title,
    with_words,
)
from trato.core.words import Language

TEXT = """# Acuerdo: Prueba
Idioma: español. Zona horaria: UTC.   Moneda: MXN. Números: 1,234.56.

## Partes
Prestador: Uno (Ana: firma).
Cliente: Dos (Carla: aprueba).

## C2. Llamadas
El prestador llama al cliente cada semana.
El prestador  escribe al cliente cada semana.

## Anexo A. Precios
Lo que cuesta cada cosa.
"""


def test_a_clause_goes_before_the_annexes() -> None:
    """Its label is the number after the greatest, also among labels that are gone."""
    text, label = with_clause(TEXT, "Visitas", ["El cliente visita.", "Prosa: A gusto."], ["C7"])
    assert label == "C8"
    assert text.index("## C8. Visitas\nEl cliente visita.\nProsa: A gusto.\n\n## Anexo A") > 0
    assert text.replace("## C8. Visitas\nEl cliente visita.\nProsa: A gusto.\n\n", "") == TEXT


def test_words_change_at_their_place_alone() -> None:
    """Double spaces that somebody typed elsewhere stay."""
    place = read(TEXT).sentences[0].place
    text = with_words(TEXT, place, "El prestador llama al cliente cada mes.")
    assert text == TEXT.replace("llama al cliente cada semana", "llama al cliente cada mes")


def test_a_sentence_that_is_taken_out_takes_its_line() -> None:
    """No empty line stays behind."""
    place = read(TEXT).sentences[0].place
    text = with_words(TEXT, place, "")
    assert text == TEXT.replace("El prestador llama al cliente cada semana.\n", "")


def test_a_sentence_is_added_after_another() -> None:
    """On a line of its own."""
    place = read(TEXT).sentences[0].place
    text = with_sentence_after(TEXT, place, "Prosa: Sin prisa.")
    assert "cada semana.\nProsa: Sin prisa.\nEl prestador  escribe" in text


def test_prose_is_marked_once() -> None:
    """Marking what is marked changes nothing."""
    assert as_prose("A gusto.", Language.SPANISH) == "Prosa: A gusto."
    assert as_prose("Prosa: A gusto.", Language.SPANISH) == "Prosa: A gusto."
    assert as_prose("Prosa: At ease.", Language.ENGLISH) == "Prose: At ease."


def test_a_header_changes_one_value() -> None:
    """The rest of its line stays as it was typed; a line that is missing is added."""
    text = with_header(TEXT, "currency", "EUR", Language.SPANISH)
    assert text == TEXT.replace("Moneda: MXN.", "Moneda: EUR.")
    bare = "# Acuerdo: Prueba\n\n## C1\nProsa: Uno.\n"
    assert with_header(bare, "zone", "UTC", Language.SPANISH).startswith(
        "# Acuerdo: Prueba\nZona horaria: UTC.\n"
    )


def test_a_title_changes_or_begins_the_text() -> None:
    """An empty text gets one."""
    assert with_title(TEXT, "Otra", Language.SPANISH) == TEXT.replace(
        "# Acuerdo: Prueba", "# Acuerdo: Otra"
    )
    assert with_title("", "Otra", Language.ENGLISH) == "# Agreement: Otra\n"
