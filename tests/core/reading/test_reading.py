"""A message is read: what it wants, how soon, which clause it is about, what moves the person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trato.core.reading import (
    CONFIDENT_FROM,
    ClauseText,
    Confirmation,
    Intent,
    Likeness,
    Urgency,
    read_message,
)

GARDEN = (
    ClauseText("J1", "Qué hacemos", "Viveros Alba cuida el jardín: riego, siega y poda de setos."),
    ClauseText("J2", "Precio y pago", "La cuota es de 180 € al mes, por transferencia."),
    ClauseText("J3", "Urgencias", "Ante una fuga o una rama caída se llama al móvil de guardia."),
    ClauseText("J4", "Informe", "Cada trimestre se entrega un informe del estado de las plantas."),
    ClauseText("J5", "Baja", "Cualquiera puede terminar el acuerdo con un mes de preaviso."),
    ClauseText("J6", "Trabajos extra", "Lo no incluido se presupuesta a 30 € la hora."),
)


@pytest.mark.parametrize(
    ("text", "intent", "urgency", "clause"),
    [
        ("Ya os he hecho la transferencia de mayo.", Intent.PAYMENT, Urgency.NORMAL, "J2"),
        ("El informe del trimestre no ha llegado.", Intent.COMPLAINT, Urgency.NORMAL, "J4"),
        ("¿Con cuánto tiempo hay que avisar para darse de baja?", Intent.QUESTION, None, "J5"),
        ("How much would an extra hour cost?", Intent.QUESTION, Urgency.NORMAL, "J6"),
        ("We'd like to cancel from September, please.", Intent.REQUEST, Urgency.NORMAL, "J5"),
        ("Acepto el presupuesto del muro.", Intent.APPROVAL, Urgency.NORMAL, "J6"),
        ("¡Feliz cumpleaños, Alba!", Intent.SMALLTALK, Urgency.LOW, None),
    ],
)
def test_a_message_reaches_its_clause_in_either_language(
    text: str, intent: Intent, urgency: Urgency | None, clause: str | None
) -> None:
    """The agreement is none that anything was learned from, and English messages reach it too."""
    reading = read_message(text, GARDEN)
    assert (reading.intent, reading.clause) == (intent, clause)
    assert urgency in (None, reading.urgency)


def test_a_subject_is_reached_without_a_shared_word() -> None:
    """«Plata» is in no clause: what it means is."""
    assert read_message("Ahí te mandé la plata.", GARDEN).clause == "J2"


def test_a_person_is_quoted_in_their_own_words() -> None:
    """Situation, need, fear and belief are stretches of the message, not our words for them."""
    text = (
        "Tenemos una boda este sábado y me preocupa que se sequen las rosas. "
        "Necesito que reguéis el viernes. Yo entendí que el riego estaba incluido."
    )
    reading = read_message(text, GARDEN)
    assert [quote.text for quote in reading.fear] == ["me preocupa que se sequen las rosas"]
    assert [quote.text for quote in reading.need] == ["Necesito que reguéis el viernes"]
    assert [quote.text for quote in reading.beliefs] == ["Yo entendí que el riego estaba incluido"]
    assert [quote.text for quote in reading.situation] == ["Tenemos una boda este sábado"]
    for quote in (*reading.situation, *reading.need, *reading.fear, *reading.beliefs):
        assert text[quote.start : quote.end] == quote.text


def test_what_is_doubtful_is_asked() -> None:
    """A message that says next to nothing is read, but a person has to confirm it."""
    reading = read_message("Lo de siempre, ya sabes.", GARDEN)
    assert reading.confidence < CONFIDENT_FROM
    assert reading.asks_a_person


def test_a_confirmed_reading_is_learned_from() -> None:
    """Once a person has said what such a message is, one like it is read alike, and surely."""
    text = "Lo de siempre, ya sabes."
    confirmed = [Confirmation(text, Intent.REQUEST, "J1", Urgency.LOW)]
    reading = read_message("Lo de siempre, ya sabes, Alba.", GARDEN, confirmed)
    assert (reading.intent, reading.clause, reading.urgency) == (
        Intent.REQUEST,
        "J1",
        Urgency.LOW,
    )
    assert not read_message(text, GARDEN, confirmed).asks_a_person


def test_a_confirmation_of_something_else_changes_nothing() -> None:
    """What was confirmed speaks for what is like it alone."""
    text = "¿Cuándo llega el informe?"
    confirmed = [Confirmation("Feliz año a todos", Intent.SMALLTALK)]
    assert read_message(text, GARDEN, confirmed) == read_message(text, GARDEN)


def test_likeness_from_outside_reorders_and_votes() -> None:
    """Something outside may say what is near; it is one voice among others."""
    text = "Lo de siempre, ya sabes."
    others = tuple((one.id, 700) for one in GARDEN if one.id != "J4")
    near = Likeness(clauses=(("J4", 900), *others), intents=((Intent.QUESTION, 9_000),))
    reading = read_message(text, GARDEN, likeness=near)
    assert reading.clauses[0].id == "J4"
    assert reading.intents[0][0] is Intent.QUESTION
    clear = "Ya os he hecho la transferencia de mayo."
    weak = Likeness(clauses=(("J4", 710), *others), intents=((Intent.QUESTION, 100),))
    assert read_message(clear, GARDEN, likeness=weak).intent is Intent.PAYMENT


def test_a_wish_that_may_go_beyond_is_marked() -> None:
    """A wish near the scope or its extras is held against the agreement before it is granted."""
    assert read_message("Nos gustaría añadir un huerto, haced un presupuesto.", GARDEN).beyond
    assert not read_message("¿Cuánto cuesta la hora extra?", GARDEN).beyond


def test_nothing_to_read_against_is_no_clause() -> None:
    """Without clauses there is an intent all the same."""
    reading = read_message("Ya pagué.", ())
    assert (reading.intent, reading.clause, reading.clauses) == (Intent.PAYMENT, None, ())


@given(st.text(max_size=400))
def test_whatever_is_typed_is_read_alike_each_time(text: str) -> None:
    """Nothing raises, quotes are of the text, and shares are per cents."""
    reading = read_message(text, GARDEN)
    assert reading == read_message(text, GARDEN)
    assert 0 <= reading.confidence <= 100
    for quote in (*reading.situation, *reading.need, *reading.fear, *reading.beliefs):
        assert text[quote.start : quote.end] == quote.text


def test_an_endless_sentence_full_of_cues_is_read() -> None:
    """What is quoted is bounded, so a long message costs what it is long and no more."""
    reading = read_message("me preocupa que se ha sido " * 6_000, GARDEN)
    assert len(reading.fear) == 1
    assert read_message("tengo, " * 6_000, GARDEN).situation[-1].text == "tengo"
