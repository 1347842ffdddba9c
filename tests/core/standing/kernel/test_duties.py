"""Duties: until when, what moves a due, what performs them, on what a breach rests."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.core.standing.kernel.telling import (
    ONE_MICROSECOND,
    at,
    day,
    due_on,
    duty,
    fact,
    refused,
    story,
)
from trato.core.standing import next_change
from trato.core.standing.values import Outcome, Phase, RestsOn, WithoutEffect

ANSWER = "## C1. Respuesta\nEl prestador contesta cada petición del cliente, en {}.\n"
ASKED = fact("r", "03-12 17:00", "carla", "request")


@pytest.mark.parametrize(
    ("within", "due"),
    [
        ("2 horas hábiles", "03-13 10:00"),
        ("1 hora hábil", "03-12 18:00"),
        ("24 horas", "03-13 17:00"),
        ("90 minutos", "03-12 18:30"),
        ("2 días hábiles", "03-17 18:00"),
        ("2 días naturales", "03-14 23:59"),
        ("1 semana", "03-19 23:59"),
        ("1 mes", "04-12 23:59"),
    ],
)
def test_every_unit_counts_its_own_way(within: str, due: str) -> None:
    """Asked on a Thursday at 17:00; Monday 16 is a holiday."""
    one = duty(story(ANSWER.format(within), ASKED).on("03-12 17:30"), "C1/r")
    assert one.due is not None
    assert one.due.at.replace(second=0) == at(due)


def test_in_time_is_at_the_due_and_not_after() -> None:
    """The breach falls on the first instant after; the mark is the due itself."""
    told = story(ANSWER.format("2 horas hábiles"), ASKED)
    assert next_change(told.on("03-12 17:30")) == at("03-13 10:00") + ONE_MICROSECOND
    assert duty(told.on("03-13 10:00"), "C1/r").breached_at is None
    one = duty(told.on("03-13 10:01"), "C1/r")
    assert (one.phase, one.breached_at) == (Phase.ACTIVE, at("03-13 10:00"))
    done = fact("a", "03-13 10:00", "ana", "answer", {"answers": ["r"]})
    assert duty(told.then(done).on("03-14"), "C1/r").outcome is Outcome.KEPT


def test_a_whole_day_is_late_from_midnight() -> None:
    """A performance at the breach instant is late."""
    told = story(ANSWER.format("2 días naturales"), ASKED)
    late = fact("a", "03-15 00:00", "ana", "answer", {"answers": ["r"]})
    one = duty(told.then(late).on("03-15"), "C1/r")
    assert (one.outcome, one.breached_at) == (Outcome.KEPT_LATE, at("03-15"))
    assert one.rests_on is RestsOn.RECORDED


def test_an_automatic_reply_and_another_answer_do_not_answer() -> None:
    """Only what answers this, with content."""
    auto = fact("a", "03-12 17:01", "ana", "answer", {"answers": ["r"], "auto": True})
    other = fact("b", "03-12 17:02", "ana", "answer", {"answers": ["x"]})
    found = story(ANSWER.format("2 horas hábiles"), ASKED, auto, other).on("03-12 17:30")
    assert duty(found, "C1/r").is_open


INPUT = """## C1. Textos
El cliente da «textos», a más tardar el 2026-03-10 a las 12:00.

## C2. Sitio
El prestador entrega «sitio», a más tardar el 2026-03-12 a las 12:00.
Si «textos» llega tarde, el plazo de «sitio» se corre {}.
"""


@pytest.mark.parametrize(
    ("unit", "due"),
    [
        ("las mismas horas hábiles", "03-13 12:00"),
        ("los mismos días hábiles", "03-13 12:00"),
        ("los mismos días naturales", "03-13 12:00"),
        ("las mismas horas", "03-13 12:00"),
    ],
)
def test_the_other_sides_lateness_moves_a_due(unit: str, due: str) -> None:
    """One day late: one day more; the base stays visible."""
    came = fact("i", "03-11 12:00", "carla", "input", {"thing": "textos"})
    one = duty(story(INPUT.format(unit), came).on("03-11 13:00"), "C2")
    assert one.due is not None
    assert one.base_due is not None
    assert one.due.at == at(due)
    assert one.base_due.at == at("03-12 12:00")
    assert [step.cause for step in one.shifts] == ["shift.input"]


def test_while_the_input_is_missing_nobody_is_late_by_it() -> None:
    """The due passes, but its debtor waits; when it comes, the time runs."""
    told = story(INPUT.format("las mismas horas"))
    waiting = duty(told.on("03-20"), "C2")
    assert (waiting.phase, waiting.breached_at) == (Phase.ACTIVE, None)
    came = fact("i", "03-20 12:00", "carla", "input", {"thing": "textos"})
    one = duty(told.then(came).on("03-21"), "C2")
    assert one.due is not None
    assert one.due.at == at("03-22 12:00")
    assert duty(told.then(came).on("03-23"), "C2").breached_at == at("03-22 12:00")


def test_early_and_incomplete_inputs_move_nothing() -> None:
    """Early is early; incomplete is not there."""
    early = fact("i", "03-09 12:00", "carla", "input", {"thing": "textos"})
    assert duty(story(INPUT.format("las mismas horas"), early).on("03-13"), "C2").shifts == ()
    half = fact("i", "03-09 12:00", "carla", "input", {"thing": "textos", "complete": False})
    found = story(INPUT.format("las mismas horas"), half).on("03-11")
    assert duty(found, "C1").breached_at == at("03-10 12:00")


def test_a_thing_done_before_its_trigger_counts_when_it_comes() -> None:
    """Delivered before it was asked for."""
    clauses = (
        "## Cosas\n«idea».\n\n## C1. Plano\nCuando el cliente acepta «idea», el prestador entrega"
        " «plano» en 3 días hábiles.\n"
    )
    early = fact("d", "03-05 10:00", "ana", "delivery", {"thing": "plano"})
    yes = fact("a", "03-10 10:00", "carla", "acceptance", {"of": "idea"})
    told = story(clauses, early)
    assert told.on("03-09").obligation("C1/a") is None
    one = duty(told.then(yes).on("03-11"), "C1/a")
    assert (one.outcome, one.events) == (Outcome.KEPT, ("d",))


def test_when_is_once_and_each_time_is_every_time() -> None:
    """A second trigger is recorded and changes nothing, or makes another obligation."""
    clauses = (
        "## C1. Uno\nCuando el cliente pide «copia», el prestador entrega «copia» en 1 día"
        " hábil.\n"
        "\n## C2. Otra\nCada vez que el cliente pide «copia», el prestador entrega «recibo» en 1"
        " día hábil.\n"
    )
    asked = [
        fact(id, f"03-10 1{hour}:00", "carla", "request", {"thing": "copia"})
        for hour, id in enumerate(("r", "s"))
    ]
    ids = [one.id for one in story(clauses, *asked).on("03-10 18:00").obligations]
    assert ids == ["C1/r", "C2/r", "C2/s"]


CONTACT = """## C1. Contacto
El prestador escribe al cliente por correo al menos cada 3 días naturales.
"""


def test_one_silence_is_one_breach_however_long() -> None:
    """The window of 1 March ends with the 4th; the late mail closes it and opens the next."""
    told = story(CONTACT)
    long = [one for one in told.on("03-20").obligations if one.breached_at]
    assert [one.breached_at for one in long] == [at("03-05")]
    late = fact("m", "03-12 10:00", "ana", "message")
    found = told.then(late).on("03-13")
    assert duty(found, "C1/start").outcome is Outcome.KEPT_LATE
    assert due_on(duty(found, "C1/m")) == day("03-15")


def test_what_is_no_contact_of_ones_own() -> None:
    """Answers, invoices and automatic replies are not; nor what the other side writes."""
    events = (
        fact("a", "03-02 10:00", "ana", "answer", {"answers": ["r"]}),
        fact("b", "03-02 11:00", "ana", "message", {"auto": True}),
        fact("c", "03-02 12:00", "carla", "message"),
        fact("d", "03-02 13:00", "ana", "message", channel="chat"),
        fact("e", "03-02 14:00", "ana", "message", {"answers": ["c"]}),
    )
    found = story(CONTACT, *events).on("03-03")
    assert [one.id for one in found.obligations] == ["C1/start"]


ASKED_WHETHER = """## C1. Sitio
El prestador entrega «sitio», a más tardar el 2026-03-10.
Sin respuesta en 2 días hábiles a la pregunta de si se hizo, cuenta como no cumplido.
"""


def test_on_what_a_breach_rests() -> None:
    """No record; a question left unanswered; the debtor's own word."""
    told = story(ASKED_WHETHER)
    assert duty(told.on("03-11"), "C1").rests_on is RestsOn.NO_RECORD
    assert told.on("03-11").unrecorded == ("C1",)
    asked = fact("q", "03-11 10:00", "carla", "performance_asked", {"obligation": "C1"})
    assert duty(told.then(asked).on("03-13 18:00"), "C1").rests_on is RestsOn.NO_RECORD
    assert duty(told.then(asked).on("03-14"), "C1").rests_on is RestsOn.UNANSWERED
    no = fact(
        "n", "03-12 10:00", "ana", "performance_answered", {"obligation": "C1", "done": False}
    )
    assert duty(told.then(asked, no).on("03-14"), "C1").rests_on is RestsOn.CONFIRMED
    yes = fact(
        "n",
        "03-12 10:00",
        "carla",
        "performance_answered",
        {"obligation": "C1", "done": True, "done_at": "2026-03-09T10:00:00-06:00"},
    )
    assert duty(told.then(asked, yes).on("03-14"), "C1").outcome is Outcome.KEPT


def test_a_disputed_delivery_is_undetermined() -> None:
    """With it the duty is kept, without it broken: that fact decides."""
    delivered = fact("d", "03-09 10:00", "ana", "delivery", {"thing": "sitio"}, channel=None)
    disputed = fact("x", "03-10 10:00", "carla", "dispute", {"event": "d", "reason": "No llegó."})
    told = story(ASKED_WHETHER, delivered, disputed)
    found = told.on("03-12")
    assert duty(found, "C1").undetermined == ("d",)
    assert found.disputed == ("d",)
    admitted = fact("c", "03-11 10:00", "carla", "confirmation", {"event": "d"})
    assert duty(told.then(admitted).on("03-12"), "C1").undetermined == ()


def test_a_day_without_its_hour_decides_only_where_the_hour_matters() -> None:
    """Due at noon, delivered that day: nobody knows. Delivered the day before: known."""
    clauses = (
        "## C1. Sitio\nEl prestador entrega «sitio», a más tardar el 2026-03-10 a las 12:00.\n"
    )
    same_day = fact("d", "03-10", "ana", "delivery", {"thing": "sitio"})
    assert duty(story(clauses, same_day).on("03-12"), "C1").undetermined == ("d",)
    before = fact("d", "03-09", "ana", "delivery", {"thing": "sitio"})
    assert duty(story(clauses, before).on("03-12"), "C1").undetermined == ()


def test_a_fact_of_tomorrow_does_nothing_today() -> None:
    """It is announced."""
    later = fact("d", "03-09 10:00", "ana", "delivery", {"thing": "sitio"}, entered="03-05 10:00")
    found = story(ASKED_WHETHER, later).on("03-06")
    assert found.announced == ("d",)
    assert duty(found, "C1").is_open
    assert next_change(found) == at("03-09 10:00")


WINDOW = """## C1. Sitio
El prestador entrega «sitio», a más tardar el 2026-03-10.
El cliente acepta u observa «sitio» en 3 días hábiles; {}.
Incluye 1 ronda de cambios de «sitio»; cada ronda adicional cuesta 900.00 MXN, con aprobación \
escrita previa del cliente.
"""
DELIVERED = fact("d", "03-09 10:00", "ana", "delivery", {"thing": "sitio"})
CHANGES = {"items": [{"criterion": None, "text": "más aire"}]}


def test_silence_accepts_at_the_end_of_the_window() -> None:
    """A derived fact at the due; an answer that turns out earlier removes it."""
    told = story(WINDOW.format("su silencio es aceptación"), DELIVERED)
    [tacit] = told.on("03-13").acceptances
    assert (tacit.tacit, tacit.at) == (True, at("03-12 18:00"))
    late = fact("a", "03-13 10:00", "carla", "acceptance", {"of": "d"})
    assert refused(told.then(late).on("03-14"), "a").reason is WithoutEffect.OUT_OF_WINDOW
    known_late = fact(
        "o",
        "03-11 10:00",
        "carla",
        "observation",
        {"delivery": "d", **CHANGES},
        entered="03-14 09:00",
    )
    [answered] = told.then(known_late).on("03-15").acceptances
    assert (answered.answer, answered.event) == ("observed", "o")
    assert [one.tacit for one in told.then(known_late).on("03-15", "03-14").acceptances] == [True]


def test_silence_that_means_nothing_is_a_breach() -> None:
    """Not approval: the answer is owed."""
    told = story(WINDOW.format("su silencio no es aprobación"), DELIVERED)
    assert duty(told.on("03-13"), "C1.2/d").breached_at == at("03-12 18:00")
    late = fact("a", "03-13 10:00", "carla", "acceptance", {"of": "d"})
    found = told.then(late).on("03-14")
    assert duty(found, "C1.2/d").outcome is Outcome.KEPT_LATE
    assert [one.event for one in found.acceptances] == ["a"]


def test_rounds_are_used_up() -> None:
    """A preference uses the included round; the next one has no effect without an approval."""
    events = (
        DELIVERED,
        fact("o", "03-10 10:00", "carla", "observation", {"delivery": "d", **CHANGES}),
        fact("e", "03-11 10:00", "ana", "delivery", {"thing": "sitio", "round": 1}),
        fact("p", "03-12 10:00", "carla", "observation", {"delivery": "e", **CHANGES}),
    )
    found = story(WINDOW.format("su silencio es aceptación"), *events).on("03-12 12:00")
    assert refused(found, "p").reason is WithoutEffect.ROUNDS_USED
    [rounds] = found.rounds
    assert (rounds.used, rounds.included) == (1, 1)
    [first, _] = found.deliveries
    assert [item.preference for item in first.items] == [True]


def test_nothing_delivered_nothing_to_accept() -> None:
    """An acceptance of what never came is told at once."""
    early = fact("a", "03-05 10:00", "carla", "acceptance", {"of": "sitio"})
    found = story(WINDOW.format("su silencio es aceptación"), early).on("03-06")
    assert refused(found, "a").reason is WithoutEffect.NOTHING_TO_ACT_ON


def test_what_was_delivered_when_it_was_over_is_answered_by_its_receiver_alone() -> None:
    """It opens no window, and the closed one of its series is not asked; who sent it does not
    accept it in the receiver's place."""
    term = "\n## C2. Vigencia\nEste acuerdo rige desde el 2026-03-01 hasta el 2026-03-20.\n"
    more = fact("e", "03-23 10:00", "ana", "delivery", {"thing": "sitio"})
    told = story(WINDOW.format("su silencio es aceptación") + term, DELIVERED, more)
    theirs = fact("a", "03-24 10:00", "carla", "acceptance", {"of": "e"})
    assert "a" in {one.event for one in told.then(theirs).on("03-25").acceptances}
    mine = fact("b", "03-24 10:00", "ana", "acceptance", {"of": "e"})
    assert refused(told.then(mine).on("03-25"), "b").reason is WithoutEffect.WRONG_PARTY


def test_a_question_stops_a_clock_only_where_a_clause_says_so() -> None:
    """From the question that cites the obligation to the answer that gives what was asked."""
    clause = ANSWER.format("2 horas hábiles")
    stops = "El plazo se detiene desde la pregunta del prestador hasta la respuesta del cliente.\n"
    asked = fact("r", "03-12 10:00", "carla", "request")
    question = fact(
        "q", "03-12 11:00", "ana", "question", {"obligation": "C1/r", "needs": ["clave"]}
    )
    answer = fact("k", "03-12 13:00", "carla", "answer", {"answers": ["q"]})
    still = duty(story(clause, asked, question, answer).on("03-12 13:30"), "C1/r")
    assert still.breached_at == at("03-12 12:00")
    moved = duty(story(clause + stops, asked, question, answer).on("03-12 13:30"), "C1/r")
    assert moved.due is not None
    assert moved.due.at == at("03-12 14:00")


def test_a_silence_stops_the_clock_that_its_clause_names() -> None:
    """What waits for the approval is not late while nobody answers."""
    clauses = (
        "## C1. Lote\nEl prestador entrega «lote», a más tardar el 2026-03-05.\n"
        "El cliente aprueba u observa «lote» en 2 días hábiles; su silencio no es aprobación y"
        " detiene el plazo de «publicación».\n\n"
        "## C2. Publicación\nEl prestador entrega «publicación», a más tardar el 2026-03-12.\n"
    )
    sent = fact("d", "03-05 10:00", "ana", "delivery", {"thing": "lote"})
    told = story(clauses, sent)
    assert duty(told.on("03-20"), "C2").breached_at is None
    yes = fact("a", "03-18 10:00", "carla", "acceptance", {"of": "d"})
    one = duty(told.then(yes).on("03-18 12:00"), "C2")
    assert [step.cause for step in one.shifts] == ["shift.silence"]
    assert due_on(one) == day("03-21")


def test_only_an_answer_that_gives_what_was_asked_lets_the_clock_run() -> None:
    """An input that is not the one asked for does not; the other one does."""
    clause = ANSWER.format("2 horas hábiles") + (
        "El plazo se detiene desde la pregunta del prestador hasta la respuesta del cliente.\n\n"
        "## C2. Claves\nEl cliente da «clave», a más tardar el 2026-03-20.\n"
        "El cliente da «plano», a más tardar el 2026-03-20.\n"
    )
    asked = fact("r", "03-12 10:00", "carla", "request")
    question = fact(
        "q", "03-12 11:00", "ana", "question", {"obligation": "C1/r", "needs": ["clave"]}
    )
    other = fact("i", "03-12 12:00", "carla", "input", {"thing": "plano"})
    this = fact("k", "03-12 16:00", "carla", "input", {"thing": "clave"})
    told = story(clause, asked, question, other)
    assert duty(told.on("03-12 18:00"), "C1/r").breached_at is None
    one = duty(told.then(this).on("03-12 16:30"), "C1/r")
    assert one.due is not None
    assert one.due.at == at("03-12 17:00")


def test_what_is_done_while_its_clock_stands_still_is_in_time() -> None:
    """Nobody answered, and it was done even so: the time until then is added to the due."""
    clause = ANSWER.format("2 horas hábiles") + (
        "El plazo se detiene desde la pregunta del prestador hasta la respuesta del cliente.\n"
    )
    asked = fact("r", "03-12 10:00", "carla", "request")
    fields = {"obligation": "C1/r", "needs": ["clave"]}
    question = fact("q", "03-12 11:00", "ana", "question", fields)
    done = fact("a", "03-12 17:00", "ana", "answer", {"answers": ["r"]})
    one = duty(story(clause, asked, question, done).on("03-12 18:00"), "C1/r")
    assert (one.outcome, one.breached_at) == (Outcome.KEPT, None)
    assert one.due is not None
    assert one.due.at == at("03-12 18:00")


def test_what_is_done_before_its_due_needs_no_more_time() -> None:
    """The question is still open, and the answer came in the time that there was anyway."""
    clause = ANSWER.format("2 horas hábiles") + (
        "El plazo se detiene desde la pregunta del prestador hasta la respuesta del cliente.\n"
    )
    asked = fact("r", "03-12 10:00", "carla", "request")
    fields = {"obligation": "C1/r", "needs": ["clave"]}
    question = fact("q", "03-12 11:00", "ana", "question", fields)
    done = fact("a", "03-12 11:30", "ana", "answer", {"answers": ["r"]})
    one = duty(story(clause, asked, question, done).on("03-12 18:00"), "C1/r")
    assert (one.outcome, one.due) == (Outcome.KEPT, one.base_due)


def test_a_question_after_the_due_stops_nothing() -> None:
    """On the very instant of the breach it comes too late; at the due it is in time."""
    clause = ANSWER.format("2 días naturales") + (
        "El plazo se detiene desde la pregunta del prestador hasta la respuesta del cliente.\n"
    )
    fields = {"obligation": "C1/r", "needs": ["clave"]}
    for when, breached in (("03-14 23:59", None), ("03-15 00:00", at("03-15"))):
        question = fact("q", when, "ana", "question", fields)
        assert duty(story(clause, ASKED, question).on("03-16"), "C1/r").breached_at == breached


def test_work_done_while_an_input_is_missing_is_in_time() -> None:
    """Who delivers without waiting for what came late is not late by it, whatever the hour."""
    for unit in ("las mismas horas", "los mismos días naturales"):
        done = fact("d", "03-14 18:00", "ana", "delivery", {"thing": "sitio"})
        one = duty(story(INPUT.format(unit), done).on("03-20"), "C2")
        assert (one.outcome, one.breached_at) == (Outcome.KEPT, None)
        assert due_on(one) == day("03-16")


def test_work_done_the_very_instant_after_its_due_has_waited_for_its_input_too() -> None:
    """Delivered at noon it is in time; on the first instant after noon it stood still already."""
    for late in (0, 1):
        fields = {"thing": "sitio"}
        done = fact("d", "03-12 12:00", "ana", "delivery", fields)
        done = replace(done, at=at("03-12 12:00") + late * ONE_MICROSECOND)
        done = replace(done, recorded_at=at("03-12 12:01"))
        one = duty(story(INPUT.format("las mismas horas"), done).on("03-20"), "C2")
        assert (one.outcome, one.breached_at) == (Outcome.KEPT, None)


def test_weekly_writing_and_a_rhythm_of_calls() -> None:
    """So many times in each week, and at least every so many days."""
    clauses = (
        "## C1. Boletín\nEl prestador escribe al cliente por correo 2 veces por semana.\n\n"
        "## C2. Llamada\nEl prestador llama al cliente al menos cada 7 días naturales.\n"
    )
    events = (
        fact("a", "03-03 10:00", "ana", "message"),
        fact("b", "03-04 10:00", "ana", "message"),
        fact("c", "03-06 10:00", "ana", "call", channel=None),
        fact("d", "03-10 10:00", "ana", "message"),
        fact("e", "03-11 10:00", "carla", "meeting_held", channel=None),
    )
    found = story(clauses, *events).on("03-16")
    assert duty(found, "C1/2026-W10").outcome is Outcome.KEPT
    assert duty(found, "C1/2026-W11").outcome is Outcome.BREACHED
    assert duty(found, "C1/2026-W11").done == 1
    assert duty(found, "C2/c").outcome is Outcome.KEPT
    assert due_on(duty(found, "C2/e")) == day("03-18")


def test_so_many_things_in_parts() -> None:
    """Partial performance adds up."""
    clauses = "## C1. Cajas\nEl prestador entrega 10 «caja», a más tardar el 2026-03-20.\n"
    first = fact("a", "03-05 10:00", "ana", "delivery", {"thing": "caja", "quantity": "4"})
    second = fact("b", "03-06 10:00", "ana", "delivery", {"thing": "caja", "quantity": "6"})
    told = story(clauses, first)
    assert (duty(told.on("03-06"), "C1").done, duty(told.on("03-06"), "C1").needed) == (4, 10)
    whole = duty(told.then(second).on("03-07"), "C1")
    assert (whole.outcome, whole.events) == (Outcome.KEPT, ("a", "b"))


def test_a_fact_names_the_obligation_it_performs() -> None:
    """By its id, by its period, else the oldest."""
    clauses = (
        "## C1. Informe\nEl prestador entrega «informe» cada mes, a más tardar el día 5 del mes.\n"
    )
    named = fact("a", "05-02 10:00", "ana", "delivery", {"thing": "informe"}, about=("C1/2026-04",))
    period = {"thing": "informe", "period": "2026-05"}
    found = story(clauses, named, fact("b", "05-03 10:00", "ana", "delivery", period)).on("05-04")
    assert duty(found, "C1/2026-03").is_open
    assert duty(found, "C1/2026-04").events == ("a",)
    assert duty(found, "C1/2026-05").events == ("b",)
    oldest = fact("c", "05-03 12:00", "ana", "delivery", {"thing": "informe"})
    assert duty(story(clauses, oldest).on("05-04"), "C1/2026-03").events == ("c",)
