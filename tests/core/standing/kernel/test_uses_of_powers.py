"""Using a power: for what, by whom, from when; and what each effect does to what is owed."""

from __future__ import annotations

import pytest

from tests.core.standing.kernel.telling import Story, duty, fact, power, refused, story
from trato.core.events import Event
from trato.core.standing.values import AgreementPhase, Outcome, Phase, PowerPhase

WORKS = """## Cosas
«cartel»; «folleto».

## C1. Obra
El prestador entrega «obra» a más tardar el 2026-03-10 a las 12:00.

## C2. Web
El prestador entrega «web» a más tardar el 2026-03-12.

## C3. Carteles
El prestador entrega 10 «cartel» a más tardar el 2026-03-20.

## C4. Facultad
{}
"""


def used(id: str = "u", when: str = "03-03 10:00", by: str = "carla", **fields: object) -> Event:
    return fact(id, when, by, "power_used", {"clause": "C4", **fields})


def works(rule: str, *events: Event) -> Story:
    return story(WORKS.format(rule), *events)


@pytest.mark.parametrize(
    ("by", "target", "obligation", "due"),
    [
        ("5 horas", "C1", "C1", "03-10 17:00"),
        ("2 días naturales", "C1", "C1", "03-12 12:00"),
        ("2 días naturales", "C2", "C2", "03-14 23:59:59"),
        ("3 días hábiles", "«obra»", "C1", "03-13 12:00"),
    ],
)
def test_a_date_is_put_off_in_its_own_terms(
    by: str, target: str, obligation: str, due: str
) -> None:
    """Hours move the hour; days keep it; a date without hour stays one."""
    found = works(f"El cliente puede ampliar {by} el plazo de {target}.", used()).on("03-04")
    owed = duty(found, obligation)
    assert owed.due is not None
    assert f"{owed.due.at:%m-%d %H:%M:%S}".removesuffix(":00") == due


def test_what_is_overdue_is_not_put_off() -> None:
    """The breach is there; an extension of the clause comes too late for it."""
    rule = "El cliente puede ampliar 2 días naturales el plazo de C1."
    found = duty(works(rule, used(when="03-11 10:00")).on("03-12"), "C1")
    assert found.breached_at is not None
    assert found.due is not None
    assert f"{found.due.at:%m-%d}" == "03-10"


@pytest.mark.parametrize(
    "rule",
    [
        "El cliente puede fijar la prioridad de C1.",
        "El cliente puede cambiar «el color» en C1.",
        "El cliente puede rechazar C1.",
    ],
)
def test_what_changes_no_duty_is_on_record_all_the_same(rule: str) -> None:
    """A priority, a detail, a refusal: exercised, and the work is owed as before."""
    done = fact("d", "03-09 10:00", "ana", "delivery", {"thing": "obra"})
    found = works(rule, used(), done).on("03-11")
    assert power(found, "C4").phase is PowerPhase.EXERCISED
    assert duty(found, "C1").outcome is Outcome.KEPT


def test_a_part_of_the_work_is_ended_and_what_is_overdue_stays() -> None:
    """The web ends before its date; the work, already late, is still owed."""
    both = "El cliente puede terminar C1.\nEl cliente puede terminar C2."
    events = (used("u1", "03-11 10:00", target="C1"), used("u2", "03-11 10:00", target="C2"))
    found = works(both, *events).on("03-13")
    assert duty(found, "C1").is_open
    assert duty(found, "C2").outcome is Outcome.ENDED


def test_a_part_of_a_quantity_is_cancelled() -> None:
    """Four of ten posters less: six are owed; when all are cancelled, none is."""
    rule = "El cliente puede cancelar C3."
    six = fact("d", "03-05 10:00", "ana", "delivery", {"thing": "cartel", "quantity": "6"})
    part = fact("u", "03-03 10:00", "carla", "order_cancelled", {"order": "C3", "quantity": "4"})
    assert duty(works(rule, part, six).on("03-06"), "C3").outcome is Outcome.KEPT
    whole = works(rule, used()).on("03-04")
    assert duty(whole, "C3").outcome is Outcome.ENDED


HOLD = """El cliente puede suspender C1, y el tiempo suspendido se suma al plazo.
El cliente puede suspender C2.
El cliente puede reanudar C1."""


def test_only_what_is_named_goes_on() -> None:
    """Both stand still; resuming the work leaves the web where it is."""
    told = works(
        HOLD,
        used("s1", "03-03 10:00", target="C1"),
        used("s2", "03-03 11:00", target="C2"),
        fact("r", "03-05 10:00", "carla", "power_used", {"clause": "C4", "target": "C1"}),
    )
    before, after = told.on("03-04"), told.on("03-06")
    assert [duty(before, id).phase for id in ("C1", "C2")] == [Phase.SUSPENDED] * 2
    assert duty(after, "C2").phase is Phase.SUSPENDED


ENDING = "El cliente puede terminar el acuerdo, con 10 días naturales de aviso."


@pytest.mark.parametrize(
    ("fields", "ended"),
    [
        ({}, "03-14"),
        ({"effective_on": "2026-03-20T00:00:00-06:00"}, "03-20 00:01"),
        ({"effective_on": "2026-03-05T00:00:00-06:00"}, "03-14"),
    ],
)
def test_an_end_comes_on_the_day_that_was_wanted_never_before_its_notice(
    fields: dict[str, object], ended: str
) -> None:
    """Ten days at least; later when whoever ends it says so."""
    told = works(ENDING, used(**fields))
    day, _, _ = ended.partition(" ")
    month, number = day.split("-")
    before = f"{month}-{int(number) - 1:02} 23:59"
    assert told.on(before).phase is AgreementPhase.IN_FORCE
    assert told.on(ended).phase is AgreementPhase.TERMINATED


@pytest.mark.parametrize(
    ("rule", "acts", "reason"),
    [
        (ENDING, (used(), used("v", "03-04 10:00")), "already_done"),
        (
            "Si el prestador incumple C1, el cliente puede terminar el acuerdo, en 2 días hábiles.",
            (used("v", "03-20 10:00"),),
            "out_of_window",
        ),
        (
            ENDING,
            (fact("v", "03-03 10:00", "carla", "power_used", {"clause": "C4"}, entered_by="ana",
                  channel=None),),
            "unconfirmed",
        ),
    ],
)  # fmt: skip
def test_a_use_without_effect_says_why(rule: str, acts: tuple[Event, ...], reason: str) -> None:
    """Given notice already; its time is over; entered by the other side alone."""
    act = refused(works(rule, *acts).on("03-25"), "v")
    assert act.reason is not None
    assert act.reason.value == reason


@pytest.mark.parametrize(
    ("when", "target", "reason"),
    [("03-09 10:00", "C2", None), ("03-11 10:00", "C2", "out_of_window")],
)
def test_a_power_that_has_to_come_before_a_date_looks_at_the_one_it_names(
    when: str, target: str, reason: str | None
) -> None:
    """Two days before the web is due: by the ninth, not on the eleventh."""
    rule = "El cliente puede cancelar C2, hasta 2 días naturales antes del vencimiento."
    found = works(rule, used("v", when, target=target)).on("03-11 12:00")
    [use] = power(found, "C4").uses
    assert (use.reason.value if use.reason else None) == reason


def test_a_day_on_which_a_power_was_used_is_asked_for_its_hour() -> None:
    """The ground came that very day: whether the use is before it, nobody knows."""
    rule = "Si el retraso de «obra» es de más de 1 hora, el cliente puede terminar el acuerdo."
    found = works(rule, used(when="03-10")).on("03-20")
    assert found.hourless == ("u",)


HELD = """## Cosas
«cartel».

## C1. Carteles
El prestador entrega «cartel» cada vez que el cliente pide «cartel», en 2 días hábiles.

## C2. Cuota
El cliente paga «cuota», 100.00 MXN, cada mes, el día 5.

## C3. Retener
Si el cliente tiene una factura vencida, el prestador puede retener las entregas siguientes.
El prestador puede suspender C1.
El prestador puede reanudar C1.
"""


def test_what_is_held_twice_goes_on_with_the_last_of_them() -> None:
    """Withheld for the fee, suspended besides: the payment alone does not free it."""
    told = story(
        HELD,
        fact("w", "03-06 10:00", "ana", "power_used", {"clause": "C3"}),
        fact("s", "03-06 11:00", "ana", "power_used", {"clause": "C3", "target": "C1"}),
        fact("q", "03-09 10:00", "carla", "request", {"thing": "cartel"}),
        fact("p", "03-10 10:00", "carla", "payment", {"amount": "100.00", "currency": "MXN"}),
    )
    assert duty(told.on("03-09 12:00"), "C1/q").phase is Phase.SUSPENDED
    assert duty(told.on("03-10 12:00"), "C1/q").phase is Phase.SUSPENDED
    free = fact("r", "03-11 10:00", "ana", "power_used", {"clause": "C3", "target": "C1"})
    assert duty(told.then(free).on("03-11 12:00"), "C1/q").phase is Phase.ACTIVE


def test_what_a_suspension_spares_goes_on() -> None:
    """All the work stands still but that of C2."""
    rule = "El cliente puede suspender el trabajo, salvo C2 y C4."
    found = works(rule, used()).on("03-04")
    assert duty(found, "C1").phase is Phase.SUSPENDED
    assert duty(found, "C2").phase is Phase.ACTIVE


@pytest.mark.parametrize(("when", "phase"), [("03-12", "not_in_force"), ("03-13", "in_force")])
def test_an_invoice_long_overdue_is_the_ground_of_a_power(when: str, phase: str) -> None:
    """Due on the 7th: more than five days overdue from the 13th on, whatever clause it is of."""
    text = """## C1. Precio
El cliente paga «cuota», 100.00 MXN, en 5 días naturales desde la factura.

## C4. Facultad
Si el cliente tiene una factura vencida desde hace más de 5 días naturales, el prestador puede \
suspender el trabajo.
"""
    fields = {"number": "F", "amount": "100.00", "currency": "MXN"}
    told = story(text, fact("i", "03-02 10:00", "ana", "invoice", fields))
    assert power(told.on(when), "C4").phase is PowerPhase(phase)
