"""A text with one thing changed: the change is there, and nothing else moved."""

from datetime import date

from trato.core.agreement import Amends
from trato.core.text import read
from trato.core.text.changing import (
    as_prose,
    with_amends,
    with_clause,
    with_header,
    with_holidays,
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


def test_a_sentence_among_others_on_its_line_leaves_them_there() -> None:
    """Only its own words go; the line stays."""
    text = TEXT.replace("cada semana.\nEl prestador  escribe", "cada semana. El prestador  escribe")
    place = read(text).sentences[0].place
    assert "\nEl prestador  escribe al cliente cada semana.\n" in with_words(text, place, "")


def test_a_line_that_the_header_lacks_follows_those_that_are_there() -> None:
    """After the last of them; over a text without title it stands alone."""
    text = with_header(TEXT.replace("   Moneda: MXN.", ""), "currency", "EUR", Language.SPANISH)
    assert "Números: 1,234.56. Moneda: EUR.\n\n## Partes" in text
    only = with_header("# Agreement: Test\nLanguage: English.", "zone", "UTC", Language.ENGLISH)
    assert only == "# Agreement: Test\nLanguage: English. Time zone: UTC."
    untitled = with_header("## C1\nProsa: Uno.\n", "zone", "UTC", Language.SPANISH)
    assert untitled == "Zona horaria: UTC.\n\n## C1\nProsa: Uno.\n"


CALENDAR = "## Horarios\nHorario «oficina»: lunes a viernes, de 9:00 a 18:00."


def test_holidays_join_those_that_somebody_wrote() -> None:
    """Each day once, in order; a calendar without any gets a sentence of its own."""
    days = [date(2026, 5, 1), date(2026, 2, 2)]
    bare = with_holidays(f"{CALENDAR}\n", days, Language.SPANISH)
    assert bare == f"{CALENDAR} Festivos: 2026-02-02, 2026-05-01.\n"
    again = with_holidays(bare, [date(2026, 5, 1), date(2026, 3, 16)], Language.ENGLISH)
    assert again == f"{CALENDAR} Holidays: 2026-02-02, 2026-03-16, 2026-05-01.\n"


def test_a_text_without_calendars_has_no_holidays() -> None:
    """It stays as it was."""
    assert with_holidays(TEXT, [date(2026, 5, 1)], Language.SPANISH) == TEXT


def test_a_text_that_begins_with_a_section_gets_its_title_above() -> None:
    """No section is taken for the title."""
    text = with_title("## C1\nProsa: Uno.\n", "Otra", Language.SPANISH)
    assert text == "# Acuerdo: Otra\n## C1\nProsa: Uno.\n"


def test_a_text_says_once_what_it_replaces() -> None:
    """The section stands before the first other one; a second saying takes the first one's place,
    and nothing else moves.
    """
    first = with_amends(TEXT, Amends(1), Language.SPANISH)
    assert first.replace("## Enmienda\nSustituye la versión 1.\n\n", "") == TEXT
    assert read(first).agreement.amends == Amends(1)
    again = with_amends(first, Amends(2, date(2026, 6, 1)), Language.SPANISH)
    assert again == first.replace("versión 1.", "versión 2 desde el 2026-06-01.")
    assert not [one for one in read(again).problems if one.code == "amendment-unread"]
    english = with_amends("", Amends(3), Language.ENGLISH)
    assert english == "## Amendment\nReplaces version 3.\n"
