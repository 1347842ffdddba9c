"""The forms of a word have one stem, whatever they are forms of."""

import pytest

from trato.core.speech.stems import stem
from trato.core.words import Language

ES, EN = Language.SPANISH, Language.ENGLISH


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (ES, "factura facturas facturar facturación facturado"),
        (ES, "pago pagos pagar pagué pagaremos páguenme"),
        (ES, "publicar publique publicación publicadlo"),
        (ES, "enviar envíame enviadme enviasteis"),
        (EN, "invoice invoices invoiced invoicing"),
        (EN, "pay pays paid paying"),
        (EN, "approve approved approval"),
    ],
)
def test_forms_of_one_word_share_their_stem(language: Language, words: str) -> None:
    """Number, gender, tense, person and derivation make no difference."""
    assert len({stem(word, language) for word in words.split()}) == 1


@pytest.mark.parametrize(
    ("language", "word"), [(ES, "para"), (ES, "como"), (EN, "as"), (EN, "this")]
)
def test_small_words_stay_as_they_are(language: Language, word: str) -> None:
    """«Para» is no form of «parar» where it matters."""
    assert stem(word, language) == word


def test_figures_and_endless_words_are_their_own_stem() -> None:
    """Nothing is cut from what is no word."""
    assert stem("1.500", ES) == "1.500"
    assert stem("a" * 200, EN) == "a" * 200
