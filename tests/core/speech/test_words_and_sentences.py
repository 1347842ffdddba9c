"""Free text is cut into words and sentences that know where they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trato.core.speech import Word, language_of, sentences_of, words_of
from trato.core.words import Language


@given(st.text())
def test_a_word_stands_where_it_says(text: str) -> None:
    """Each word is the slice of the text that its place names."""
    assert all(text[word.start : word.end] == word.text for word in words_of(text))


@given(st.text())
def test_sentences_leave_no_word_out(text: str) -> None:
    """The words of all sentences are the words of the text, in order."""
    inside = [word for sentence in sentences_of(text) for word in sentence.words]
    assert tuple(inside) == words_of(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("El 24/7 cuesta 1.500,50 €.", ["El", "24/7", "cuesta", "1.500,50", "€", "."]),
        ("Don't send it at 9:30, please", ["Don't", "send", "it", "at", "9:30", ",", "please"]),
        ("«Mañana» y/o pasado", ["«", "Mañana", "»", "y/o", "pasado"]),
    ],
)
def test_marks_inside_a_word_stay_with_it(text: str, words: list[str]) -> None:
    """Figures, hours and contractions are one word each."""
    assert [word.text for word in words_of(text)] == words


def test_words_are_compared_without_accents_but_keep_their_tilde() -> None:
    """«MAÑANA» and «mañana» are the same word; «ano» and «año» are not."""
    assert [word.folded for word in words_of("MAÑANA rápido")] == ["mañana", "rapido"]
    assert words_of("Año")[0] == Word("Año", "año", 0, 3)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Hola. ¿Llegó? ¡Sí!", ["Hola.", "¿Llegó?", "¡Sí!"]),
        ("El Sr. Paz lo pide. Gracias", ["El Sr. Paz lo pide.", "Gracias"]),
        ("Dijo «ya está.» Luego nada", ["Dijo «ya está.»", "Luego nada"]),
        ("Son 1.500 EUR\npor mes", ["Son 1.500 EUR", "por mes"]),
        ("No sé...  mañana", ["No sé...", "mañana"]),
    ],
)
def test_a_sentence_ends_where_a_reader_would_pause(text: str, sentences: list[str]) -> None:
    """A point in a short form or a figure ends nothing; a line break does."""
    assert [sentence.text for sentence in sentences_of(text)] == sentences


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("¿Nos mandáis el informe de marzo?", Language.SPANISH),
        ("Could you send the report for March?", Language.ENGLISH),
        ("OK", Language.SPANISH),
    ],
)
def test_a_text_tells_its_language(text: str, language: Language) -> None:
    """The small words decide; where there are none, the default."""
    assert language_of(text) is language
