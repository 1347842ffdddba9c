"""The blanks of sentences: found where they stand, filled without losing the sentence."""

import pytest

from trato.core.text import SentenceReading, blanks_of, read, refilled
from trato.core.words import Language

HEAD = """# Acuerdo: Prueba
Idioma: español. Zona horaria: UTC. Moneda: MXN. Números: 1,234.56.

## Partes
Prestador: Uno (Ana: firma).
Cliente: Dos (Carla: aprueba).

## Horarios
Horario «oficina»: lunes a viernes, de 9:00 a 18:00.

## C1. Prueba
"""
ENGLISH = """# Agreement: Test
Language: English. Time zone: UTC. Currency: MXN. Numbers: 1,234.56.

## Parties
Provider: One (Ana: signs).
Client: Two (Carla: approves).

## C1. Test
"""


def filled(text: str, language: Language = Language.SPANISH) -> tuple[SentenceReading, str]:
    """Return the last sentence of a clause as it was read, and as it stands there."""
    reading = read((HEAD if language is Language.SPANISH else ENGLISH) + text)
    sentence = reading.sentences[-1]
    return sentence, text.rsplit("\n", maxsplit=1)[-1] if "\n" in text and sentence.heard else text


def blanks(text: str, language: Language = Language.SPANISH) -> list[str]:
    """Return what stands in the blanks of the last sentence."""
    sentence, raw = filled(text, language)
    numbers = read(HEAD).agreement.header.numbers
    found = blanks_of(sentence, language, numbers)
    assert [raw[one.start : one.end] for one in found] == [one.text for one in found]
    return [one.text for one in found]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "El prestador entrega «lote» cada mes, el día 25 del mes anterior a las 18:00.",
            ["lote", "mes", "25", "mes anterior", "18:00"],
        ),
        (
            "El prestador contesta cada mensaje del cliente en 4 horas hábiles.",
            ["del cliente", "4", "horas hábiles"],
        ),
        (
            "El cliente paga «cuota», 24,000.00 MXN, cada mes, en 10 días naturales.",
            ["cuota", "24,000.00 MXN", "mes", "10", "días naturales"],
        ),
        ("El prestador llama al cliente cada semana.", ["semana"]),
    ],
)
def test_blanks_stand_where_their_words_are(text: str, said: list[str]) -> None:
    """Each blank is a stretch of the sentence; the words around it are not in any."""
    assert blanks(text) == said


def test_english_sentences_have_the_same_blanks() -> None:
    """The same table finds them."""
    text = "The provider answers each message by the client within 4 working hours."
    assert blanks(text, Language.ENGLISH) == ["the client", "4", "working hours"]


def test_a_sentence_that_goes_on_with_the_last_has_its_own_blanks_alone() -> None:
    """«Cada ronda adicional…» is read together with the rounds before it."""
    rounds = "Incluye 2 rondas de cambios.\nCada ronda adicional cuesta 1.00 MXN."
    text = f"El prestador da «A».\n{rounds}"
    assert blanks(text) == ["1.00 MXN"]


def test_what_nothing_reads_has_no_blanks() -> None:
    """There is nothing to fill in prose or in a sentence of no form."""
    assert blanks("Prosa: Nos tratamos de tú.") == []
    assert blanks("Lo urgente se atiende lo antes posible.") == []


@pytest.mark.parametrize(
    ("number", "said", "made"),
    [
        (1, "1", "El prestador contesta cada mensaje del cliente en 1 hora hábil."),
        (1, "6", "El prestador contesta cada mensaje del cliente en 6 horas hábiles."),
        (2, "días hábiles", "El prestador contesta cada mensaje del cliente en 4 días hábiles."),
        (
            0,
            "del prestador",
            "El prestador contesta cada mensaje del prestador en 4 horas hábiles.",
        ),
    ],
)
def test_a_filled_blank_keeps_the_sentence_reading(number: int, said: str, made: str) -> None:
    """Whatever can be chosen there reads again, and a unit agrees with its count."""
    sentence, raw = filled("El prestador contesta cada mensaje del cliente en 4 horas hábiles.")
    found = blanks_of(sentence, Language.SPANISH, read(HEAD).agreement.header.numbers)
    words = refilled(raw, found, number, said, language=Language.SPANISH)
    assert words == made
    assert not [one for one in read(HEAD + words).problems if one.blocks]


def test_every_choice_that_is_offered_reads() -> None:
    """A closed list offers nothing that would break its sentence."""
    for text in (
        "El prestador entrega «lote» cada mes, el día 25 del mes anterior a las 18:00.",
        "El cliente aprueba u observa «lote» en 3 días hábiles; su silencio es aceptación.",
        "El prestador contesta cada mensaje del cliente en 4 horas hábiles.",
    ):
        sentence, raw = filled(text)
        numbers = read(HEAD).agreement.header.numbers
        found = blanks_of(sentence, Language.SPANISH, numbers)
        for number, blank in enumerate(found):
            for choice in blank.choices:
                made = refilled(raw, found, number, choice, language=Language.SPANISH)
                assert read(HEAD + made).sentences[-1].heard is not None, made


@pytest.mark.parametrize(
    ("text", "blank", "said", "made"),
    [
        ("El cliente paga «cuota», 24,000.00 MXN, cada mes.", "money", "25,000.00",
         "El cliente paga «cuota», 25,000.00 MXN, cada mes."),
        ("Si llega tarde, el prestador descuenta el 2 % de «cuota».", "percent", "5",
         "Si llega tarde, el prestador descuenta el 5 % de «cuota»."),
        ("Si llega tarde, el prestador descuenta el 2% de «cuota».", "percent", "5",
         "Si llega tarde, el prestador descuenta el 5% de «cuota»."),
        ("El prestador entrega «lote» cada mes, el 5.º día hábil.", "ordinal", "3",
         "El prestador entrega «lote» cada mes, el 3.º día hábil."),
        ("El prestador entrega «lote» cada mes, el quinto día hábil.", "ordinal", "3",
         "El prestador entrega «lote» cada mes, el 3 día hábil."),
        ("El prestador entrega «lote» cada mes, el día 25 a las 18:00.", "clock", "9",
         "El prestador entrega «lote» cada mes, el día 25 a las 9:00."),
        ("El prestador entrega 3 «informe» cada mes.", "count", "1",
         "El prestador entrega 1 «informe» cada mes."),
        ("El prestador entrega 3 lote cada mes.", "count", "1",
         "El prestador entrega 1 lote cada mes."),
    ],
)  # fmt: skip
def test_what_people_leave_out_is_put_back(text: str, blank: str, said: str, made: str) -> None:
    """The currency, the per cent sign as it was, the mark of an ordinal, the minutes."""
    sentence, raw = filled(f"El cliente paga «lote», 1.00 MXN, cada mes.\n{text}")
    found = blanks_of(sentence, Language.SPANISH, read(HEAD).agreement.header.numbers)
    number = next(place for place, one in enumerate(found) if one.kind == blank)
    assert refilled(raw, found, number, said, language=Language.SPANISH) == made
