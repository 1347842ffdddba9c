"""What is kept, erased, owned and assured; and what silence, or its own end, closes."""

from __future__ import annotations

from tests.core.standing.kernel.telling import Story, at, duty, fact, story
from trato.core.claims import Asserts, Claim, ClaimItem
from trato.core.standing.values import AgreementPhase, Outcome, Phase
from trato.core.text import read
from trato.core.verdict import judge

KEEPING = """## C1. Registros
El prestador conserva «registro» por 2 meses desde cada resolución; después se elimina en 10 días \
naturales.

## C2. Solución
El prestador resuelve cada petición del cliente, en 5 días naturales.

## C3. Fin
El cliente puede terminar el acuerdo.

## C4. Copia
Cuando termina este acuerdo, el prestador entrega «copia de todo», en 5 días naturales.

## C5. Datos
El prestador conserva «datos» por 1 mes desde el fin de este acuerdo.
"""
ASKED = fact("a", "03-10 10:00", "diego", "request")
SOLVED = fact("s", "03-11 10:00", "ana", "resolution", {"answers": ["a"]})


def test_what_is_kept_for_its_time_is_kept_and_then_erased() -> None:
    """Two months from the 11th of March; ten days more to erase it."""
    told = story(KEEPING, ASKED, SOLVED)
    assert duty(told.on("05-11 12:00"), "C1/s").is_open
    kept = duty(told.on("05-12"), "C1/s")
    assert (kept.outcome, kept.because[-1].rule) == (Outcome.KEPT, "obligation.retained")
    erasing = duty(told.on("05-12"), "C1/erase/s")
    assert erasing.due is not None
    assert erasing.due.on.isoformat() == "2026-05-21"
    erased = told.then(fact("e", "05-20 10:00", "ana", "work", {"what": "registro",
        "minutes": 5}, about=("C1/erase/s",)))  # fmt: skip
    assert duty(erased.on("05-21"), "C1/erase/s").outcome is Outcome.KEPT


def test_undoing_it_before_its_time_is_a_breach() -> None:
    """An act that the clause forbids, on record."""
    broken = story(KEEPING, ASKED, SOLVED,
                   fact("x", "04-01 10:00", "ana", "forbidden_act",
                        {"clause": "C1", "what": "borrado"}))  # fmt: skip
    assert duty(broken.on("04-02"), "C1/x").outcome is Outcome.BREACHED


def test_what_the_end_asks_for_is_owed_at_the_end_and_outlives_it() -> None:
    """The copy is due after the end, and the data is kept for a month from it."""
    told = story(KEEPING, ASKED, SOLVED,
                 fact("t", "04-01 10:00", "carla", "power_used", {"clause": "C3"}))  # fmt: skip
    found = told.on("04-02")
    assert found.phase is AgreementPhase.TERMINATED
    assert duty(found, "C4/t").phase is Phase.ACTIVE
    assert duty(found, "C5/t").phase is Phase.ACTIVE
    assert duty(found, "C1/s").phase is Phase.ACTIVE


CLOSING = """## C1. Solución
El prestador resuelve cada petición del cliente, en 10 días naturales.

## C2. Preguntas
El cliente contesta cada pregunta del prestador, en 2 días naturales; su silencio cierra la \
petición.
"""


def test_a_question_that_nobody_answers_closes_what_it_is_about() -> None:
    """A request without an answer for two days is closed, and nobody is in breach."""
    question = fact("q", "03-11 10:00", "ana", "question",
                    {"obligation": "C1/a", "needs": ["versión"]})  # fmt: skip
    told = story(CLOSING, ASKED, question)
    found = told.on("03-14 00:01")
    assert duty(found, "C2/q").outcome is Outcome.EXPIRED
    assert duty(found, "C1/a").outcome is Outcome.ENDED
    answered = told.then(fact("y", "03-12 10:00", "carla", "answer", {"answers": ["q"]}))
    assert duty(answered.on("03-14 00:01"), "C1/a").is_open


OWNING = """## C1. Diseños
«diseños» pertenece al cliente desde el pago de «cuota final».

## C2. Código
«código» pertenece al prestador.

## C3. Textos
El cliente garantiza: los textos que entrega son suyos.

## C4. Vigencia
Este acuerdo rige desde la firma hasta el pago de «cuota final».

## C5. Pago
El cliente paga «cuota final», 900.00 MXN, a más tardar el 2026-03-20.
"""
PAID = fact("p", "03-15 10:00", "carla", "payment", {"amount": "900.00", "currency": "MXN"})


def _may(told: Story, thing: str, when: str) -> str:
    claim = Claim("r", "carla", at(when), (ClaimItem(Asserts.MAY, thing=thing),))
    [verdict] = judge(claim, told.versions, told.events, at(when)).verdicts
    return verdict.verdict.value


def test_a_thing_is_its_owners_from_what_the_clause_names() -> None:
    """Before the last payment the designs are not the client's; the code never is."""
    told = story(OWNING, PAID)
    assert _may(told, "diseños", "03-14 10:00") != "right"
    assert _may(told, "diseños", "03-16 10:00") == "right"
    assert _may(told, "código", "03-14 10:00") == "not_right"


def test_what_is_assured_is_broken_by_an_act_on_record() -> None:
    """It stands as long as nobody shows that it was not so."""
    told = story(OWNING, fact("x", "03-10 10:00", "carla", "forbidden_act",
                              {"clause": "C3", "what": "texto de otro"}))  # fmt: skip
    assert duty(told.on("03-11"), "C3/x").outcome is Outcome.BREACHED


def test_an_agreement_ends_with_what_completes_it() -> None:
    """Paid in full, it is done."""
    told = story(OWNING, PAID)
    assert told.on("03-14").phase is AgreementPhase.IN_FORCE
    assert told.on("03-16").phase is AgreementPhase.COMPLETED


def test_each_of_them_says_what_it_does() -> None:
    """Keeping and owning run; what is assured in free words is for a person."""
    states = [one.state for one in read(OWNING).sentences]
    assert states == ["runs", "runs", "person", "runs", "runs"]
