"""Targets, escalation and figures that the engine takes itself: what service levels are made of."""

from __future__ import annotations

from decimal import Decimal

from tests.core.standing.kernel.telling import at, duty, fact, story
from trato.core.events import Event
from trato.core.standing.values import Outcome, Phase
from trato.core.text import read


def _asked(id: str, when: str, priority: str = "alta") -> Event:
    return fact(id, when, "diego", "request", {"priority": priority})


def _answered(id: str, when: str, of: str) -> Event:
    return fact(id, when, "ana", "answer", {"answers": [of]})


def _solved(id: str, when: str, of: str) -> Event:
    return fact(id, when, "ana", "resolution", {"answers": [of]})


TARGET = """## C1. Solución
El prestador resuelve cada petición del cliente, en 4 horas; es una meta, no un compromiso.

## C2. Aviso
Cada vez que pasa el 75 % del plazo de C1, el prestador eleva el asunto a «dirección», en 1 hora.
Cada vez que pasa el 100 % del plazo de C1, el prestador avisa al cliente, en 1 hora.
"""


def test_missing_a_target_is_shown_and_breaches_nothing() -> None:
    """Past its time it is still open; done later, it is kept."""
    told = story(TARGET, _asked("a", "03-10 10:00"))
    missed = duty(told.on("03-10 15:00"), "C1/a")
    assert (missed.phase, missed.breached_at) == (Phase.ACTIVE, None)
    assert missed.because[-1].rule == "obligation.target_missed"
    done = duty(told.then(_solved("s", "03-11 10:00", "a")).on("03-12"), "C1/a")
    assert done.outcome is Outcome.KEPT


def test_a_matter_is_escalated_when_so_much_of_its_time_has_passed() -> None:
    """Three hours of four, and only while it is still open."""
    told = story(TARGET, _asked("a", "03-10 10:00"))
    assert told.on("03-10 12:59").obligation("C2/a") is None
    escalation = duty(told.on("03-10 13:01"), "C2/a")
    assert escalation.trigger_at.replace(microsecond=0) == at("03-10 13:00")
    assert duty(told.on("03-10 14:01"), "C2.2/a").is_open
    solved = told.then(_solved("s", "03-10 12:00", "a"))
    assert solved.on("03-10 15:00").obligation("C2/a") is None


def test_telling_the_one_who_is_named_is_escalating() -> None:
    """A message about the clause, or a notice that names whom it goes to."""
    told = story(TARGET, _asked("a", "03-10 10:00"),
                 fact("n", "03-10 13:30", "ana", "notice", {"of": "dirección"}))  # fmt: skip
    assert duty(told.on("03-10 14:00"), "C2/a").outcome is Outcome.KEPT


WORKING = """## C1. Respuesta
El prestador contesta cada petición del cliente, en 4 horas hábiles.

## C2. Aviso
Cada vez que pasa el 150 % del plazo de C1, el prestador eleva el asunto a «dirección».
"""


def test_a_share_of_a_working_term_is_counted_in_working_time() -> None:
    """Six working hours from four in the afternoon: two that day, four the next morning."""
    told = story(WORKING, _asked("a", "03-10 16:00"))
    assert told.on("03-11 12:59").obligation("C2/a") is None
    assert told.on("03-11 13:01").obligation("C2/a") is not None


QUOTA = """## C1. Cupo
Incluye: 5 «petición de soporte» cada mes; cada una adicional cuesta 100.00 MXN.

## C2. Aviso
Cada vez que se usa el 80 % de «petición de soporte», el prestador avisa al cliente por correo.
"""


def test_the_client_is_told_when_a_share_of_a_quota_is_used() -> None:
    """The fourth of five is the eighty per cent."""
    asked = [fact(str(n), f"03-1{n} 10:00", "diego", "request", {"thing": "petición de soporte"})
             for n in range(1, 6)]  # fmt: skip
    found = story(QUOTA, *asked).on("03-20")
    assert [one.trigger_event for one in found.obligations if one.clause == "C2"] == ["4"]


TALLY = """## C1. Respuesta
El prestador contesta cada petición del cliente, en 4 horas.

## C2. Parte fuera de plazo
«fuera de plazo» es el porcentaje de C1 incumplido cada mes.
El prestador mantiene «fuera de plazo» en a lo más 10 % cada mes.
Si se incumple «fuera de plazo», el prestador descuenta según «fuera de plazo»: más de 10 y hasta \
30, el 10 % de «cuota»; más de 30, el 20 % de «cuota» por cada vez.

## C3. Mejora
Si «fuera de plazo» es mayor que 30 %, cada vez que se mide «fuera de plazo», el prestador se \
reúne con el cliente.

## C4. Cuota
El cliente paga «cuota», 1,000.00 MXN, cada mes, el día 5.
"""


def _month(late: int, *, of: int = 4) -> list[Event]:
    facts: list[Event] = []
    for number in range(of):
        id, day = f"r{number}", 10 + number
        hour = "16:00" if number < late else "12:00"
        facts += [_asked(id, f"03-{day} 10:00"), _answered(f"a{number}", f"03-{day} {hour}", id)]
    return facts


def test_the_share_of_a_clause_that_was_broken_is_taken_at_the_end_of_the_month() -> None:
    """One answer of four came late: 25 % is over ten, and its band is charged."""
    found = story(TALLY, *_month(1)).on("04-02")
    assert duty(found, "C2/2026-03").outcome is Outcome.BREACHED
    assert set(duty(found, "C2/2026-03").events) == {"r0", "a0"}
    [credit] = found.accounts.credits
    assert credit.amount == Decimal("100.00")
    assert [one.id for one in found.obligations if one.clause == "C3"] == []


def test_a_figure_that_the_engine_took_wakes_what_waits_for_it() -> None:
    """Two of four is half: the higher band, and a meeting."""
    found = story(TALLY, *_month(2)).on("04-02")
    assert found.accounts.credits[0].amount == Decimal("200.00")
    assert [one.id for one in found.obligations if one.clause == "C3"] == ["C3/C2/2026-03"]


def test_a_month_within_its_share_is_kept_and_an_empty_one_says_nothing() -> None:
    """All in time is 0 %; without a request there is nothing to take a share of."""
    assert duty(story(TALLY, *_month(0)).on("04-02"), "C2/2026-03").outcome is Outcome.KEPT
    assert duty(story(TALLY).on("04-02"), "C2/2026-03").is_open


def test_a_definition_is_for_a_person_and_declares_its_name() -> None:
    """It says by what somebody classifies; other sentences may use the name."""
    reading = read("## C1. Prioridad\n«Crítica» significa: lo que detiene la operación.\n")
    assert [one.state for one in reading.sentences] == ["person"]
    assert [thing.name for thing in reading.agreement.things] == ["Crítica"]
