"""The points of a disagreement are proposed from the words."""

import pytest

from trato.core.claims import Asserts
from trato.core.reading.points import POINTS_MAX, points_in
from trato.core.words import Language


@pytest.mark.parametrize(
    ("words", "asserts"),
    [
        ("El informe llegó tarde.", Asserts.LATE),
        ("Llevamos tres meses sin factura.", Asserts.NOT_DONE),
        ("Sigo esperando los accesos.", Asserts.NOT_DONE),
        ("El logo salió mal impreso.", Asserts.DEFECTIVE),
        ("Nos cobraron dos horas.", Asserts.WRONG_AMOUNT),
        ("Me deben el descuento de marzo.", Asserts.OWED),
        ("Nunca lo acordamos así.", Asserts.NOT_AGREED),
        ("No tengo que pagar la urgencia.", Asserts.NOT_OWED),
        ("¿Puedo cambiar el texto?", Asserts.MAY),
        ("No pueden publicar sin avisar.", Asserts.MAY_NOT),
        ("The report hasn't arrived.", Asserts.NOT_DONE),
        ("We never agreed to that.", Asserts.NOT_AGREED),
        ("You owe us a refund.", Asserts.OWED),
    ],
)
def test_a_sentence_asserts_one_thing(words: str, asserts: Asserts) -> None:
    """The first cue that is heard, in both languages."""
    language = Language.ENGLISH if words.startswith(("The", "We", "You")) else Language.SPANISH
    assert [point.asserts for point in points_in(words, language)] == [asserts]


def test_what_follows_from_a_fault_is_part_of_its_point() -> None:
    """«Me toca el 10 %» belongs to the report that came late; the days are those that are said."""
    words = "El informe llegó cuatro días tarde. Me toca el 10 %, ¿no? Y no trae nada de Maizal."
    first, second = points_in(words, Language.SPANISH)
    assert (first.asserts, first.days) == (Asserts.LATE, 4)
    assert first.words == "El informe llegó cuatro días tarde. Me toca el 10 %, ¿no?"
    assert second.asserts is Asserts.NOT_DONE


def test_words_without_a_cue_are_one_point_to_be_said() -> None:
    """Nothing is lost: the person says what it asserts."""
    words = "Hola, Ana. Quería hablar del cartel."
    (point,) = points_in(words, Language.SPANISH)
    assert point.asserts is None
    assert point.words == words


def test_there_are_never_more_points_than_a_form_can_show() -> None:
    """The rest is joined to the last."""
    assert len(points_in("Llegó tarde. " * 500, Language.SPANISH)) == POINTS_MAX
    assert points_in("", Language.SPANISH) == ()
