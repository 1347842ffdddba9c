"""What using a power changes, and what is asked beyond the agreement."""

from __future__ import annotations

from tests.core.standing.kernel.telling import (
    at,
    day,
    due_on,
    duty,
    fact,
    power,
    refused,
    story,
)
from trato.core.events import Event
from trato.core.standing.values import (
    AgreementPhase,
    Outcome,
    Phase,
    PowerPhase,
    RequestClass,
    WithoutEffect,
)

CLAUSES = """## C1. Sitio
El prestador entrega «sitio», a más tardar el 2026-03-20.

## C2. Pago
El cliente paga «anticipo», 1,000.00 MXN, a más tardar el 2026-03-05.

## C3. Poderes
{}
"""
DAY = "03-10 10:00"


def used(clause: str = "C3", when: str = DAY, by: str = "ana", **fields: object) -> Event:
    """A use of a power."""
    return fact("u", when, by, "power_used", {"clause": clause, **fields})


def paid(when: str) -> Event:
    """The advance."""
    return fact("p", when, "carla", "payment", {"amount": "1000.00", "currency": "MXN"})


def test_what_is_withheld_goes_on_when_its_ground_is_gone() -> None:
    """Later deliveries wait for the payment; the time is added."""
    told = story(
        CLAUSES.format(
            "Si se incumple C2, el prestador puede retener las entregas siguientes, y el tiempo"
            " suspendido se suma al plazo."
        ),
        used(),
        paid("03-15 10:00"),
    )
    assert duty(told.on("03-14"), "C1").phase is Phase.SUSPENDED
    found = told.on("03-16")
    assert duty(found, "C1").phase is Phase.ACTIVE
    assert due_on(duty(found, "C1")) == day("03-25")


def test_resuming_adds_the_time_that_stood_still() -> None:
    """Suspended by one side, resumed by the other."""
    powers = (
        "Si se incumple C2, el prestador puede suspender C1.\n\n"
        "## C4. Reanudar\nSi el cliente paga «anticipo», el cliente puede reanudar C1, y el tiempo"
        " suspendido se suma al plazo."
    )
    resumed = fact("r", "03-16 10:00", "carla", "power_used", {"clause": "C4"})
    told = story(CLAUSES.format(powers), used(), paid("03-15 10:00"), resumed)
    assert duty(told.on("03-16 09:00"), "C1").phase is Phase.SUSPENDED
    one = duty(told.on("03-17"), "C1")
    assert (one.phase, due_on(one)) == (Phase.ACTIVE, day("03-26"))
    assert [step.cause for step in one.shifts] == ["shift.suspension"]


def test_a_suspension_lasts_as_long_as_it_may() -> None:
    """Then it goes on by itself."""
    told = story(
        CLAUSES.format(
            "El prestador puede suspender C1 hasta por 3 días naturales, y el tiempo suspendido se"
            " suma al plazo."
        ),
        used(),
    )
    assert duty(told.on("03-13 23:00"), "C1").phase is Phase.SUSPENDED
    found = told.on("03-14 01:00")
    assert duty(found, "C1").phase is Phase.ACTIVE
    assert due_on(duty(found, "C1")) == day("03-24")


def test_the_whole_work_stands_still() -> None:
    """The agreement itself is suspended, and goes on."""
    powers = (
        "El prestador puede suspender el trabajo.\n\n"
        "## C4. Reanudar\nEl cliente puede reanudar el trabajo."
    )
    resumed = fact("r", "03-12 10:00", "carla", "power_used", {"clause": "C4"})
    told = story(CLAUSES.format(powers), used(), resumed)
    assert told.on("03-11").phase is AgreementPhase.SUSPENDED
    assert told.on("03-13").phase is AgreementPhase.IN_FORCE
    nothing = fact("r", "03-09 10:00", "carla", "power_used", {"clause": "C4"})
    found = story(CLAUSES.format(powers), nothing).on("03-10")
    assert refused(found, "r").reason is WithoutEffect.ALREADY_DONE


def test_a_date_is_put_off() -> None:
    """By the days that the clause gives."""
    told = story(
        CLAUSES.format("El prestador puede ampliar 5 días naturales el plazo de C1."), used()
    )
    assert due_on(duty(told.on("03-11"), "C1")) == day("03-25")


def test_a_duty_is_cancelled() -> None:
    """Up to three days before its date, and no later."""
    clauses = CLAUSES.format(
        "El cliente puede cancelar C1, hasta 3 días naturales antes del vencimiento."
    )
    found = story(clauses, used(by="carla")).on("03-11")
    assert duty(found, "C1").outcome is Outcome.ENDED
    late = story(clauses, used(when="03-18 10:00", by="carla")).on("03-19")
    assert refused(late, "u").reason is WithoutEffect.OUT_OF_WINDOW
    assert duty(late, "C1").is_open


def test_one_clause_is_ended() -> None:
    """The rest goes on."""
    found = story(CLAUSES.format("El cliente puede terminar C1."), used(by="carla")).on("03-11")
    assert duty(found, "C1").outcome is Outcome.ENDED
    assert found.phase is AgreementPhase.IN_FORCE
    assert power(found, "C3").phase is PowerPhase.EXERCISED


def test_an_order_is_cancelled_in_time() -> None:
    """Up to two days before its date; later, or by the other side, it changes nothing."""
    clauses = (
        "## C1. Pedidos\nCada vez que el cliente encarga «caja», el prestador entrega «caja» en 10"
        " días naturales.\n\n## C2. Cancelar\nEl cliente puede cancelar «caja», hasta 2 días"
        " naturales antes del vencimiento.\n"
    )
    order = fact("o", "03-02 10:00", "carla", "order", {"thing": "caja"})
    told = story(clauses, order)
    assert due_on(duty(told.on("03-03"), "C1/o")) == day("03-12")
    in_time = fact("x", "03-10 10:00", "carla", "order_cancelled", {"order": "o"})
    assert duty(told.then(in_time).on("03-11"), "C1/o").outcome is Outcome.ENDED
    late = fact("x", "03-11 10:00", "carla", "order_cancelled", {"order": "o"})
    assert refused(told.then(late).on("03-12"), "x").reason is WithoutEffect.OUT_OF_WINDOW
    other = fact("x", "03-10 10:00", "ana", "order_cancelled", {"order": "o"})
    assert refused(told.then(other).on("03-11"), "x").reason is WithoutEffect.WRONG_PARTY
    nobody = story(CLAUSES.format("Prosa: Nada."), order, in_time).on("03-12")
    assert refused(nobody, "x").reason is WithoutEffect.NOTHING_TO_ACT_ON


def test_a_penalty_that_may_be_imposed_is_not_automatic() -> None:
    """In force with the breach; used, it is exercised."""
    told = story(
        CLAUSES.format("Si se incumple C1, el cliente puede imponer una pena de 500.00 MXN por C1.")
    )
    assert power(told.on("03-21"), "C3").phase is PowerPhase.IN_FORCE
    found = told.then(used(when="03-22 10:00", by="carla")).on("03-23")
    assert power(found, "C3").phase is PowerPhase.EXERCISED


def test_nobody_gave_that_power() -> None:
    """A clause that gives none."""
    found = story(CLAUSES.format("Prosa: Nada."), used(clause="C1")).on("03-11")
    assert refused(found, "u").reason is WithoutEffect.NOTHING_TO_ACT_ON


SCOPE = """## C1. Publicaciones
Incluye: 2 «publicación» al mes; cada una adicional cuesta 300.00 MXN, con aprobación escrita \
previa del cliente.
No incluye: «fotografía»; se presupuestan aparte.
El prestador entrega «informe» cada mes, a más tardar el último día hábil del mes.
No incluye: «pauta».

## C2. Quién
Por el cliente, sólo Carla Sosa pide.

## C3. Silencio
El prestador no publica «borrador» sin aprobación escrita del cliente.
"""


def asked(id: str, when: str, thing: str, by: str = "carla") -> Event:
    """A request for a thing."""
    return fact(id, when, by, "request", {"thing": thing})


def test_what_a_request_is() -> None:
    """Within the quota, beyond it, outside with a way, outside without, never spoken of."""
    found = story(
        SCOPE,
        asked("a", "03-02 10:00", "publicación"),
        asked("b", "03-03 10:00", "publicación"),
        asked("c", "03-04 10:00", "publicación"),
        asked("d", "03-05 10:00", "fotografía"),
        asked("e", "03-06 10:00", "pauta"),
        asked("f", "03-07 10:00", "mural"),
        asked("g", "03-08 10:00", "informe"),
        asked("h", "04-02 10:00", "publicación"),
    ).on("04-03")
    assert [one.kind for one in found.requests] == [
        RequestClass.QUOTA,
        RequestClass.QUOTA,
        RequestClass.EXTRA,
        RequestClass.EXTRA,
        RequestClass.EXCLUDED,
        RequestClass.NOT_COVERED,
        RequestClass.INCLUDED,
        RequestClass.QUOTA,
    ]


def test_who_may_not_ask_waits_for_who_may() -> None:
    """The clause names one person; another's request binds once she confirms it."""
    mine = asked("a", "03-02 10:00", "publicación", "diego")
    told = story(SCOPE, mine)
    [row] = told.on("03-03").requests
    assert (row.binding, row.waits_for) == (False, ("carla",))
    yes = fact("c", "03-02 12:00", "carla", "confirmation", {"event": "a"})
    [row] = told.then(yes).on("03-03").requests
    assert row.binding


def test_a_violation_is_an_incident_and_the_prohibition_goes_on() -> None:
    """Each one apart; what was approved breaks nothing."""
    first = fact("x", "03-03 10:00", "ana", "delivery", {"thing": "borrador"})
    told = story(SCOPE, first)
    found = told.on("03-04")
    assert duty(found, "C3/x").outcome is Outcome.BREACHED
    assert duty(found, "C3").breached_at == at("03-03 10:00")
    assert [one.event for one in found.over_services] == ["x"]
    yes = fact("y", "03-02 10:00", "carla", "acceptance", {"of": "borrador"})
    assert story(SCOPE, yes, first).on("03-04").obligation("C3/x") is None


def test_work_that_nobody_approved_is_beyond_the_agreement() -> None:
    """Marked as extra, without an approval; a courtesy says that it was given."""
    work = fact("w", "03-03 10:00", "ana", "work", {"minutes": 90, "what": "Fotos", "extra": True})
    gift = fact(
        "c", "03-03 12:00", "ana", "courtesy", {"reason": "Va por nuestra cuenta."}, about=("w",)
    )
    [over] = story(SCOPE, work, gift).on("03-04").over_services
    assert (over.minutes, over.courtesy) == (90, "c")
    proposed = fact(
        "q",
        "03-02 10:00",
        "ana",
        "extra_proposed",
        {"thing": "fotografía", "amount": "800.00", "currency": "MXN"},
    )
    yes = fact("y", "03-02 12:00", "carla", "extra_approved", {"proposal": "q"})
    of = fact(
        "w",
        "03-03 10:00",
        "ana",
        "work",
        {"minutes": 90, "what": "Fotos", "of": "q", "extra": True},
    )
    found = story(SCOPE, proposed, yes, of).on("03-04")
    assert list(found.over_services) == []
    assert [one.kind for one in found.accounts.debts] == ["extra"]


def test_a_promise_with_a_date_is_owed() -> None:
    """Kept when what was promised comes; overdue until then."""
    promised = fact(
        "k",
        "03-02 10:00",
        "ana",
        "commitment",
        {"what": "bocetos", "due_at": "2026-03-05T12:00:00-06:00", "to": "carla"},
    )
    told = story(SCOPE, promised)
    assert duty(told.on("03-06"), "k").breached_at == at("03-05 12:00")
    done = fact("d", "03-06 10:00", "ana", "delivery", {"thing": "bocetos"})
    assert duty(told.then(done).on("03-07"), "k").outcome is Outcome.KEPT_LATE


def test_a_request_taken_back_asks_for_nothing() -> None:
    """Its answer is owed no more."""
    clauses = (
        "## C1. Respuesta\nEl prestador contesta cada petición del cliente, en 2 días hábiles.\n"
    )
    request = fact("r", "03-10 10:00", "carla", "request")
    back = fact("w", "03-10 12:00", "carla", "request_withdrawn", {"request": "r"})
    assert duty(story(clauses, request, back).on("03-20"), "C1/r").outcome is Outcome.ENDED
