"""Who promises what in a message: what counts as a promise, and what only looks like one."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trato.core.agreement import Side
from trato.core.events import EventKind
from trato.core.promises import Promise, basis_in_words, chief, commitment, promises_in
from trato.core.words import Language

AT = datetime(2026, 3, 11, 10, 0, tzinfo=UTC)
ES, EN = Language.SPANISH, Language.ENGLISH


def read(text: str, language: Language = ES, speaker: Side = Side.PROVIDER) -> tuple[Promise, ...]:
    return promises_in(text, AT, speaker, language=language)


@pytest.mark.parametrize(
    "text",
    [
        "Te lo mando mañana.",
        "Vamos a revisarlo.",
        "El lunes queda hecho.",
        "Lo tienes el jueves.",
        "Mañana sin falta.",
        "Te aviso en cuanto esté.",
        "Dalo por hecho.",
        "De este viernes no pasa.",
        "Nuestro equipo lo arregla el lunes.",
        "Laura te llama mañana.",
        "El viernes se te abonará la diferencia.",
        "Mañana vos lo tenés en tu casilla.",
        "No te preocupes, mañana te lo mando.",
        "Aunque voy justo, el viernes lo tienes.",
        "Te lo mando mañana, ¿vale?",
        "mañana te lo deployo",
    ],
)
def test_what_the_speakers_side_will_do_is_a_promise(text: str) -> None:
    """In present or future, by them or by who works with them, with a day or without."""
    assert read(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ojalá lo tengamos el viernes.",
        "Me gustaría mandártelo mañana.",
        "¿Te lo mando mañana?",
        "Si quieres te lo mando mañana.",
        "Cuando quieras te lo enseño mañana.",
        "A lo mejor mañana lo tengo.",
        "Creo que el viernes estará.",
        "Si me pasas los textos hoy, mañana lo publico.",
        "No podré entregarlo el viernes.",
        "Me dijo que lo haría mañana.",
        "El hosting dice que mañana lo arregla.",
        "Ayer te lo mandé.",
        "Mañana es festivo.",
        "Según la cláusula 4, entregamos el informe el día 5.",
        "Mándame mañana el presupuesto.",
        "La imprenta entrega los folletos el martes.",
        "Los lunes publicamos a las nueve.",
        "Tienes hasta el viernes para contestar.",
        "Mañana tengo reunión.",
        "Nos vemos el lunes.",
    ],
)
def test_what_only_sounds_like_a_promise_is_none(text: str) -> None:
    """Wishes, questions, offers, doubts, conditions, refusals, other people's words, the past …"""
    assert not read(text)


@pytest.mark.parametrize(
    ("text", "promised"),
    [
        ("I'll send it tomorrow.", True),
        ("We're sending the files on Friday.", True),
        ("You'll have it by Monday.", True),
        ("Consider it done.", True),
        ("It will be ready on Friday.", True),
        ("I'll let you know as soon as it's ready.", True),
        ("I'll sign it and send it back tomorrow.", True),
        ("Could you send it tomorrow?", False),
        ("If you like, I'll send it tomorrow.", False),
        ("I think it'll be ready on Friday.", False),
        ("He said he would fix it today.", False),
        ("I won't be able to deliver on Friday.", False),
        ("I sent it on Friday.", False),
        ("Please send it by Friday.", False),
        ("Tomorrow is a holiday.", False),
    ],
)
def test_english_promises_too(text: str, promised: bool) -> None:
    """The same rules hold in English."""
    assert bool(read(text, EN)) is promised


def test_what_is_promised_ends_at_no_relative_that_says_it() -> None:
    """«Lo que falta» is one thing; «el informe que…» is called by its name alone."""
    (all_missing,) = read("Completamos lo que falta, la factura de enero, mañana a las 17:00.")
    (named,) = read("Corregimos la pieza que falta mañana.")
    assert all_missing.what == "completar lo que falta"
    assert named.what == "corregir la pieza"


def test_a_promise_says_who_what_and_by_when() -> None:
    """With its place in the text, and the day and hour as they were said."""
    text = "Hola, Carla: mañana a las 9:45 te mando la factura corregida."
    (promise,) = read(text)
    assert promise.who is Side.PROVIDER
    assert promise.what == "mandar la factura corregida"
    assert (promise.due_on, promise.due_clock) == (date(2026, 3, 12), time(9, 45))
    assert text[promise.start : promise.end] == "mañana a las 9:45 te mando"
    assert text[promise.due_start : promise.due_end] == "mañana a las 9:45"
    assert promise.due is not None
    assert promise.due.isoformat() == "2026-03-12T09:45:00"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Os enviaré el presupuesto antes del lunes.", "enviar el presupuesto"),
        ("Mañana tienes la factura corregida en tu correo.", "la factura corregida en tu correo"),
        ("Te aviso en cuanto esté.", "avisar"),
        ("El lunes vuestra web queda publicada.", "vuestra web queda publicada"),
    ],
)
def test_what_is_promised_is_told_in_their_words(text: str, what: str) -> None:
    """The verb with its object, or the thing that will be had."""
    assert [promise.what for promise in read(text)] == [what]


def test_the_client_promises_too() -> None:
    """Whoever writes is bound by it."""
    (promise,) = read("Mañana mismo os hago la transferencia.", speaker=Side.CLIENT)
    assert promise.who is Side.CLIENT


def test_every_promise_of_a_message_is_found_and_the_dated_one_is_its_chief() -> None:
    """A day said once holds for what «y» joins to it."""
    found = read("Lo miro y te digo. El viernes os mando los bocetos y el lunes la maqueta final.")
    assert [promise.due_on for promise in found][:2] == [None, None]
    first = chief(found)
    assert first is not None
    assert first.due_on == date(2026, 3, 13)
    assert chief(()) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Mañana lo imprimimos y el viernes te lo mandamos.", date(2026, 3, 13)),
        ("Esta semana no, la que viene te lo entrego.", date(2026, 3, 20)),
        ("Cuando vuelva el lunes te llamo.", date(2026, 3, 16)),
        ("Le diré a contabilidad que os pague el viernes.", date(2026, 3, 13)),
        ("mñn te mando los logos", date(2026, 3, 12)),
        ("Mañana te confirmo si llegamos al viernes.", date(2026, 3, 12)),
    ],
)
def test_a_message_is_answered_with_the_day_that_matters_to_who_reads_it(
    text: str, day: date
) -> None:
    """What reaches the other side, on the day that is not refused, however it is said."""
    found = chief(read(text))
    assert found is not None
    assert found.due_on == day


def test_the_week_is_made_exact_by_its_day() -> None:
    """«La semana que viene, el martes» is that Tuesday."""
    (promise,) = read("La semana que viene, el martes, te lo entrego.")
    assert promise.due_on == date(2026, 3, 17)


def test_a_line_broken_by_the_mail_program_is_one_sentence() -> None:
    """A quoted line is not the speaker's; one that goes on below is."""
    assert [one.due_on for one in read("Te lo mando\nel viernes sin falta.")] == [date(2026, 3, 13)]
    assert not read("> Te lo mando el viernes.\nGracias.")


def test_the_reckoning_is_told() -> None:
    """Somebody who doubts the day reads how it came about."""
    (promise,) = read("En tres días hábiles le respondemos.")
    assert [basis_in_words(one, ES) for one in promise.basis] == [
        "3 días hábiles después del miércoles 11 de marzo de 2026, que no cuenta"
    ]


def test_a_dated_promise_proposes_a_commitment() -> None:
    """What, by when and to whom, ready to be recorded; without a day there is none to propose."""
    text = "Mañana a las 17:30 te mando el acta. Te aviso en cuanto esté."
    dated, undated = read(text)
    made = commitment(dated, text, to="carla", zone="America/Mexico_City")
    assert made is not None
    assert made.kind is EventKind.COMMITMENT
    assert made.fields == {
        "what": "mandar el acta",
        "due_at": "2026-03-12T17:30:00-06:00",
        "to": "carla",
    }
    assert commitment(undated, text, to="carla", zone="America/Mexico_City") is None


def test_the_text_tells_its_language() -> None:
    """Nobody has to say in which language a message is written."""
    assert promises_in("I will send it tomorrow", AT, Side.PROVIDER)
    assert promises_in("Te lo mando mañana", AT, Side.PROVIDER)


_PIECES = ["si", "que", "te lo mando", "mañana", "el lunes", "¿", "?", ",", ".", "antes de", "y"]
_PIECES += ["will", "send", "it", "by", "Friday", "if", "I", "'ll", "n't", "\n", "5pm", "03/05"]


@given(
    st.one_of(st.text(), st.lists(st.sampled_from(_PIECES)).map(" ".join)),
    st.sampled_from([ES, EN]),
)
def test_whatever_is_written_is_answered(text: str, language: Language) -> None:
    """No text raises, and every promise lies within it, due on or after its day."""
    for promise in read(text, language):
        assert 0 <= promise.start < promise.end <= len(text)
        assert promise.due_on is None or promise.due_on >= AT.date()
        assert 0 <= promise.confidence <= 100
