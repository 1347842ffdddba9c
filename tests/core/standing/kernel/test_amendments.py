"""Amendments: what is under way keeps the text of its beginning, whatever touches it later."""

from __future__ import annotations

from dataclasses import replace

from tests.core.standing.kernel.telling import (
    Story,
    at,
    day,
    due_on,
    duty,
    fact,
    refused,
    version,
)
from trato.core.agreement import Version
from trato.core.events import Event
from trato.core.standing import Course
from trato.core.standing.values import AgreementPhase, Outcome, WithoutEffect

MONTHLY = """## C1. Lote
El prestador entrega «lote» cada mes, a más tardar el día {lote} del mes.
Si «temas» llega tarde, el plazo de «lote» se corre los mismos días naturales.

## C2. Temas
El cliente da «temas» cada mes, a más tardar el día {temas} del mes.

## C3. Revisión
El cliente acepta u observa «lote» en {review} días hábiles; su silencio es aceptación.

## C4. Contacto
El prestador escribe al cliente por correo al menos cada {contacto} días naturales.

## C5. Respuesta
El prestador contesta cada petición del cliente, en 2 días hábiles.
"""

TOPICS = {"thing": "temas", "period": "2026-04"}


def text(*, lote: int = 20, temas: int = 8, review: int = 3, contacto: int = 5) -> str:
    """The clauses, with some figures changed."""
    return MONTHLY.format(lote=lote, temas=temas, review=review, contacto=contacto)


REVIEW = """## C1. Lote
El prestador entrega «lote» cada mes, a más tardar el día 20 del mes.

## C2. Revisión
El cliente acepta u observa «lote» en 3 días hábiles; su silencio es aceptación.
Incluye {} de cambios de «lote».
"""


def says(
    kind: str,
    one: Version,
    when: str,
    by: str,
    *,
    id: str,
    entered_by: str = "",
    entered: str | None = None,
) -> Event:
    """Somebody proposes or approves a version."""
    fields = {"version": one.number, "sha256": one.sha256.removeprefix("sha256:")}
    return fact(
        id, when, by, kind, fields, channel="portal", entered=entered, entered_by=entered_by or by
    )


def amended(
    second: str, *more: Event, on: str = "03-13 10:00", entered: str = "", first: str = ""
) -> Story:
    """The first text, and another one that both sides have approved by an instant."""
    new = version(second, 2, None)
    proposed = says("version_proposed", new, "03-12 10:00", "ana", id="v2")
    approved = says("version_approved", new, on, "carla", id="y2", entered=entered or on)
    return Story((version(first or text()), new), (proposed, approved, *more))


def mail(id: str, when: str) -> Event:
    """The provider writes on its own initiative."""
    return fact(id, when, "ana", "message", {})


def test_an_open_window_of_contact_keeps_its_length_and_the_next_one_has_the_new() -> None:
    """Five days become three on the 13th: the window of the 10th is due on the 15th."""
    told = amended(text(contacto=3), mail("m1", "03-05 10:00"), mail("m2", "03-10 10:00"))
    assert due_on(duty(told.on("03-14"), "C4/m2")) == day("03-15")
    later = told.then(mail("m3", "03-14 10:00"))
    assert duty(later.on("03-14 11:00"), "C4/m2").outcome is Outcome.KEPT
    assert due_on(duty(later.on("03-14 11:00"), "C4/m3")) == day("03-17")
    assert [one.clause for one in later.on("03-14 11:00").obligations].count("C4") == 4


def test_the_same_contact_goes_on_across_versions() -> None:
    """A text that leaves the rhythm as it is neither closes its window nor opens a second one."""
    told = amended(text(lote=22), mail("m1", "03-10 10:00"), mail("m2", "03-14 10:00"))
    found = told.on("03-15")
    assert [one.id for one in found.obligations if one.clause == "C4" and one.is_open] == ["C4/m2"]


def test_an_input_holds_back_the_work_of_its_month_whichever_text_asks_for_either() -> None:
    """March's topics are late and March's batch waits, though another text changed its day."""
    for second in (text(lote=25), text(temas=3)):
        told = amended(second)
        assert not duty(told.on("03-22"), "C1/2026-03").breached_at
        topics = fact("t", "03-18 10:00", "carla", "input", {"thing": "temas", "period": "2026-03"})
        assert due_on(duty(told.then(topics).on("03-22"), "C1/2026-03")) == day("03-30")


def test_a_new_delivery_ends_the_window_of_the_one_before_across_versions() -> None:
    """The second delivery of March takes the place of the first, under another text."""
    told = amended(
        text(review=5),
        fact("d1", "03-12 11:00", "ana", "delivery", {"thing": "lote", "period": "2026-03"}),
        fact("d2", "03-16 11:00", "ana", "delivery", {"thing": "lote", "period": "2026-03"}),
    )
    found = told.on("03-17")
    assert duty(found, "C3/d1").outcome is Outcome.ENDED
    assert duty(found, "C3/d2").version == 2


def test_a_window_has_the_rounds_of_its_own_text_those_used_before_counted() -> None:
    """Two rounds become one on the 13th, told on the 18th: what was used before leaves none for
    the delivery of the 16th, and one for it if the new text has three."""
    changes = {"items": [{"criterion": None, "text": "más aire"}]}
    for rounds, effective in (("1 ronda", False), ("3 rondas", True)):
        told = amended(
            REVIEW.format(rounds),
            fact("d1", "03-11 10:00", "ana", "delivery", {"thing": "lote", "period": "2026-03"}),
            fact("o1", "03-12 11:00", "carla", "observation", {"delivery": "d1", **changes}),
            fact("d2", "03-17 10:00", "ana", "delivery", {"thing": "lote", "period": "2026-03"}),
            fact("o2", "03-17 11:00", "carla", "observation", {"delivery": "d2", **changes}),
            entered="03-18 10:00",
            first=REVIEW.format("2 rondas"),
        )
        found = told.on("03-19")
        assert ("o2" not in {one.event for one in found.acts if not one.effective}) is effective
        assert [(one.used, one.included) for one in found.rounds] == (
            [(2, 3)] if effective else [(1, 1)]
        )
        before = told.on("03-17 12:00", "03-17 12:00")
        assert [(one.used, one.included) for one in before.rounds] == [(2, 2)]


def test_a_clock_of_an_older_text_runs_on_by_the_answer() -> None:
    """The text of the 13th stops no clocks any more; the one of the 11th had stopped."""
    stops = "El plazo se detiene desde la pregunta del prestador hasta la respuesta del cliente.\n"
    told = amended(
        text(),
        fact("r", "03-11 10:00", "carla", "request", {}),
        fact("q", "03-12 09:00", "ana", "question", {"obligation": "C5/r", "needs": ["foto"]}),
        first=text() + stops,
    )
    assert not duty(told.on("03-30"), "C5/r").breached_at
    answered = told.then(fact("k", "03-17 10:00", "carla", "answer", {"answers": ["q"]}))
    assert due_on(duty(answered.on("03-30"), "C5/r")) == day("03-18")


def test_what_lets_off_an_older_duty_is_remembered_for_it() -> None:
    """The week of the 9th is of the text that lets a meeting stand for the mail; the text of the
    13th knows no meetings, and on the 14th there was one."""
    mails = "\n## C6. Correo\nEl prestador escribe al cliente una vez por semana{}.\n"
    meeting = fact("m", "03-14 10:00", "ana", "meeting_held", {"minutes": 30})
    first = text() + mails.format(", salvo si hubo reunión esa semana")
    found = amended(text(lote=25) + mails.format(""), meeting, first=first).on("03-17")
    week = duty(found, "C6/2026-W11")
    assert (week.version, week.breached_at) == (1, None)


def test_what_is_over_is_not_amended() -> None:
    """The second approval comes when the agreement has ended: it would take a new agreement."""
    ending = "\n## C6. Vigencia\nEste acuerdo rige desde el 2026-03-01 hasta el 2026-03-12.\n"
    found = amended(text(lote=25) + ending, first=text() + ending).on("03-20")
    assert (found.version, found.phase) == (1, AgreementPhase.EXPIRED)


def test_what_came_early_counts_in_the_text_that_is_in_force_when_it_is_owed() -> None:
    """April's batch was delivered on 11 March; on 1 April a newer text owes it, and it is there."""
    early = fact("d", "03-11 10:00", "ana", "delivery", {"thing": "lote", "period": "2026-04"})
    april = duty(amended(text(lote=25), early).on("04-02"), "C1/2026-04")
    assert (april.version, april.outcome) == (2, Outcome.KEPT)


def test_what_names_an_obligation_performs_no_other() -> None:
    """April's topics, given ahead and named, are not those of March, under another text."""
    given = fact("t", "03-25 10:00", "carla", "input", {"thing": "temas"}, about=("C2/2026-04",))
    told = amended(text(temas=3), given)
    assert duty(told.on("04-02"), "C2/2026-04").outcome is Outcome.KEPT
    assert duty(told.on("04-02"), "C2/2026-03").is_open


def test_a_proposal_of_a_text_answers_no_request_that_it_does_not_name() -> None:
    """Somebody asked about a photograph; the next day the provider proposes an amendment."""
    request = fact("r", "03-11 10:00", "diego", "request", {})
    assert duty(amended(text(lote=25), request).on("03-14"), "C5/r").is_open


def test_a_proposal_that_the_other_side_entered_approves_nothing() -> None:
    """Proposing approves for one's own side: entered by others, it waits for a word."""
    new = version(text(lote=25), 2, None)
    proposed = says("version_proposed", new, "03-12 10:00", "carla", id="v2", entered_by="ana")
    mine = says("version_approved", new, "03-12 12:00", "ana", id="y1")
    told = Story((version(text()), new), (proposed, mine))
    assert told.on("03-13").version == 1
    confirmed = fact("c", "03-12 11:00", "carla", "confirmation", {"event": "v2"})
    assert told.then(confirmed).on("03-13").version == 2


def test_what_is_in_force_is_not_proposed_again() -> None:
    """The text goes on as it was, and who proposed it is told."""
    new = version(text(lote=25), 2, None)
    again = says("version_proposed", new, "03-20 10:00", "ana", id="w2")
    found = amended(text(lote=25), again).on("03-21")
    assert refused(found, "w2").reason is WithoutEffect.ALREADY_DONE
    assert (found.versions[1].state, found.versions[1].since) == ("in_force", at("03-13 10:00"))


def test_a_period_whose_due_has_moved_past_an_amendment_stays_with_its_text() -> None:
    """April's batch is due on 11 March and April's topics came late: under the text of its due,
    though it is due after the 13th now and April begins later."""
    ahead = MONTHLY.replace("{lote} del mes.", "{lote} del mes anterior.")
    ahead = ahead.replace("{temas} del mes.", "{temas} del mes anterior.")
    first = ahead.format(lote=11, temas=6, review=3, contacto=5)
    second = ahead.format(lote=11, temas=6, review=5, contacto=5)
    for changed in (second, second.replace("día 11", "día 10")):
        told = amended(changed, fact("t", "03-10 10:00", "carla", "input", TOPICS), first=first)
        april = duty(told.on("03-14"), "C1/2026-04")
        assert (april.version, due_on(april), april.is_open) == (1, day("03-15"), True)
        assert duty(told.on("03-17"), "C1/2026-04").breached_at == at("03-16")


def test_a_signature_counts_for_a_new_text_only_after_it_is_in_force() -> None:
    """Whether or not somebody asked for money in between."""
    fee = "## C1. Cuota\nEl cliente paga 1,000.00 MXN en 20 días hábiles desde la firma.\n"
    parts = (
        "\n## C2. Partes\nEl cliente paga: «reserva» 100.00 MXN en 0 días naturales desde la firma;"
        " «resto» 200.00 MXN en 5 días naturales desde la firma.\n"
    )
    life = amended(f"{fee}{parts}", first=fee)
    course = Course.start(life.versions)
    for one in life.events:
        course = course.with_event(one)
        course.standing(one.recorded_at)
    anew = life.on("03-20 10:00")
    assert course.standing(at("03-20 10:00")) == anew
    assert due_on(duty(anew, "C2/reserva")) == day("03-01")


def test_a_period_ahead_is_counted_by_the_days_that_are_worked_then() -> None:
    """April's batch is due on the last working day of March. Under the text of the 13th nobody
    works on the 31st: the same sentence, another day."""
    batch = REVIEW.replace("el día 20 del mes", "el último día hábil del mes anterior")
    batch = batch.format("2 rondas")
    old, new = version(batch), version(batch, 2, None)
    [office] = new.agreement.calendars
    free = replace(office, holidays=frozenset({*office.holidays, day("03-31")}))
    changed = replace(new, agreement=replace(new.agreement, calendars=(free,)))
    told = amended(batch, first=batch)
    told = Story((old, changed), told.events)
    assert due_on(duty(told.on("03-12"), "C1/2026-04")) == day("03-31")
    april = duty(told.on("03-14"), "C1/2026-04")
    assert (april.version, due_on(april)) == (2, day("03-30"))


def test_what_was_granted_for_a_period_ahead_outlives_an_amendment() -> None:
    """April's batch is due on 25 March, and on 3 April by a word of the 12th; on the 13th its
    clause changes."""
    batch = REVIEW.format("2 rondas").replace("el día 20 del mes", "el día {} del mes anterior")
    granted = {"obligation": "C1/2026-04", "until": "2026-04-03"}
    word = fact("x", "03-12 09:00", "carla", "extension_granted", granted)
    told = amended(batch.format(24), word, first=batch.format(25))
    assert due_on(duty(told.on("03-14"), "C1/2026-04")) == day("04-03")
