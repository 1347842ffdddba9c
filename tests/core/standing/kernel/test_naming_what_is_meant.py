"""What a fact means by what it names: obligations, payments, whoever may ask, what moves a date."""

from __future__ import annotations

from tests.core.standing.kernel.telling import at, day, due_on, duty, fact, power, story
from trato.core.standing.values import AgreementPhase, Outcome, Phase, PowerPhase

SUPPORT = """## C1. Soporte
El cliente fija la prioridad de cada petición: «alta» y «baja».
El prestador resuelve cada petición de prioridad «baja» en 3 días hábiles.
El prestador resuelve cada petición de prioridad «alta» en 8 horas hábiles.
El plazo se detiene desde la pregunta del prestador hasta la respuesta del cliente.
"""
ASKED = fact("r", "03-10 09:00", "carla", "request", {"priority": "alta"})


def test_a_question_names_the_obligation_by_its_clause_and_its_request() -> None:
    """Which of the clause's sentences gave rise to it, nobody has to know."""
    for name in ("C1/r", "r"):
        question = fact(
            "q", "03-10 10:00", "ana", "question", {"obligation": name, "needs": ["modelo"]}
        )
        answer = fact("a", "03-10 12:00", "carla", "answer", {"answers": ["q"]})
        [one] = [
            one
            for one in story(SUPPORT, ASKED, question, answer).on("03-10 13:00").obligations
            if one.trigger_event == "r"
        ]
        assert one.base_due is not None
        assert one.due is not None
        assert (one.base_due.at, one.due.at) == (at("03-10 18:00"), at("03-11 11:00"))


PARTS = """## C1. Partes
El prestador entrega: «uno» a más tardar el 2026-03-20 a las 14:00; «dos» a más tardar el 2026-03-27 a las 14:00.

## C2. Dudas
El cliente contesta cada pregunta del prestador en 1 día hábil.
Si C2 llega tarde, el plazo de «uno» y «dos» se corre los mismos días hábiles.
"""  # noqa: E501


def test_a_late_answer_moves_what_the_question_was_about() -> None:
    """The other part keeps its date; the hour that the clause writes stays, closing or not."""
    question = fact("q", "03-10 10:00", "ana", "question", {"obligation": "uno", "needs": ["x"]})
    answer = fact("a", "03-13 12:00", "carla", "answer", {"answers": ["q"]})
    found = story(PARTS, question, answer).on("03-14")
    one, two = duty(found, "C1/uno"), duty(found, "C1/dos")
    assert one.due is not None
    assert (one.due.at, due_on(two)) == (at("03-24 14:00"), day("03-27"))


DECIDED = """## C1. Arranque
El prestador entrega «arranque» a más tardar el 2026-03-27 a las 18:00.

## C2. Decisión
El cliente decide sobre «arranque» a más tardar el 2026-03-10.
Si C2 llega tarde, el plazo de «arranque» se corre los mismos días naturales.
"""


def test_a_late_decision_moves_the_making_not_itself() -> None:
    """Both speak of the same thing; the date of the work is what moves."""
    yes = fact(
        "d", "03-13 12:00", "carla", "decision_taken", {"decision": "arranque", "option": "sí"}
    )
    found = story(DECIDED, yes).on("03-14")
    assert due_on(duty(found, "C1")) == day("03-30")
    assert due_on(duty(found, "C2")) == day("03-10")


URGENT = """## C1. Guardia
El cliente fija la prioridad de cada petición: «alta» y «baja».
Por el cliente, sólo Carla Sosa pide de prioridad «alta»; lo que pidan otras personas cuenta como de prioridad «baja».
El prestador contesta cada petición de prioridad «alta» en 30 minutos.
El prestador contesta cada petición de prioridad «baja» en 2 horas hábiles.

## C2. Retirada
Por el cliente, sólo Carla Sosa pide «retirada»; lo que pidan otras personas no obliga hasta que lo confirme por escrito.
El prestador resuelve cada petición de «retirada» en 2 horas.
"""  # noqa: E501


def test_who_may_not_ask_with_a_priority_asks_with_another() -> None:
    """Diego's «alta» is a «baja»; Carla's is what it says."""
    for who, due in (("diego", "03-10 11:00"), ("carla", "03-10 09:30")):
        asked = fact("r", "03-10 09:00", who, "request", {"priority": "alta"})
        [one] = [
            one
            for one in story(URGENT, asked).on("03-10 09:10").obligations
            if one.trigger_event == "r"
        ]
        assert one.due is not None
        assert one.due.at == at(due)


def test_what_binds_nobody_yet_is_owed_from_its_confirmation() -> None:
    """Until somebody who may asks for it, nothing is due; then its time runs."""
    asked = fact("r", "03-10 09:00", "diego", "request", {"thing": "retirada"})
    told = story(URGENT, asked)
    assert not [one for one in told.on("03-10 12:00").obligations if one.trigger_event == "r"]
    yes = fact("y", "03-10 10:00", "carla", "confirmation", {"event": "r"})
    [one] = [
        one for one in told.then(yes).on("03-10 12:00").obligations if one.trigger_event == "r"
    ]
    assert one.due is not None
    assert one.due.at == at("03-10 12:00")


PAYING = """## C1. Pagos
El cliente paga: «reserva» 1,000.00 MXN a más tardar el 2026-03-05; «resto» 2,000.00 MXN a más tardar el 2026-03-20.

## C2. Trabajo
El prestador entrega «obra» a más tardar el 2026-03-31.

## C3. Suspender
Si el retraso de C1 es de más de 3 días naturales, el prestador puede suspender el trabajo con 5 días naturales de aviso.

## C4. Cancelar
El cliente puede cancelar C2 pagando el 20 % de 5,000.00 MXN.
"""  # noqa: E501


def test_a_payment_may_name_the_thing_that_it_pays() -> None:
    """Without an invoice there is no number to name."""
    second = fact(
        "p", "03-04 10:00", "carla", "payment",
        {"amount": "2000.00", "currency": "MXN", "pays": "resto"},
    )  # fmt: skip
    found = story(PAYING, second).on("03-05")
    assert duty(found, "C1/resto").outcome is Outcome.KEPT
    assert duty(found, "C1/reserva").is_open


def test_a_suspension_ends_with_the_debt_that_it_answers_to() -> None:
    """Nobody has to resume it where no clause says who does; money keeps running meanwhile."""
    notice = fact("s", "03-10 10:00", "ana", "power_used", {"clause": "C3"})
    told = story(PAYING, notice)
    assert told.on("03-15 12:00").phase is AgreementPhase.IN_FORCE
    held = told.on("03-16 12:00")
    assert held.phase is AgreementPhase.SUSPENDED
    assert duty(held, "C2").phase is Phase.SUSPENDED
    assert duty(held, "C1/resto").phase is Phase.ACTIVE
    money = fact(
        "p", "03-17 10:00", "carla", "payment",
        {"amount": "1000.00", "currency": "MXN", "pays": "reserva"},
    )  # fmt: skip
    found = told.then(money).on("03-18")
    assert found.phase is AgreementPhase.IN_FORCE
    assert duty(found, "C2").phase is Phase.ACTIVE


def test_a_debt_paid_during_the_notice_leaves_nothing_to_suspend() -> None:
    """The notice was right when it was given, and comes to nothing."""
    notice = fact("s", "03-10 10:00", "ana", "power_used", {"clause": "C3"})
    money = fact(
        "p", "03-12 10:00", "carla", "payment",
        {"amount": "1000.00", "currency": "MXN", "pays": "reserva"},
    )  # fmt: skip
    found = story(PAYING, notice, money).on("03-17")
    assert found.phase is AgreementPhase.IN_FORCE
    assert power(found, "C3").phase is PowerPhase.ENDED
    assert [use.effective for use in power(found, "C3").uses] == [True]


def test_using_a_power_that_has_a_price_makes_a_debt() -> None:
    """«Puede cancelar …, pagando …»: owed by whoever uses it, because of that act."""
    used = fact("u", "03-10 10:00", "carla", "power_used", {"clause": "C4"})
    found = story(PAYING, used).on("03-11")
    [debt] = [one for one in found.accounts.debts if one.clause == "C4"]
    assert (debt.debtor.value, str(debt.amount), debt.events) == ("client", "1000.00", ("u",))
    assert duty(found, "C2").outcome is Outcome.ENDED


CREDITS = """## C1. Respuesta
El prestador contesta cada petición del cliente en 2 horas hábiles.
Si llega tarde, el prestador descuenta 100.00 MXN reclamado en 10 días naturales.
"""


def test_a_claim_about_one_incident_asks_for_that_credit_alone() -> None:
    """The other request was late as well, and nobody complained of it."""
    told = story(
        CREDITS,
        fact("r1", "03-02 09:00", "carla", "request"),
        fact("r2", "03-02 09:00", "carla", "request"),
        fact("a1", "03-03 09:00", "ana", "answer", {"answers": ["r1", "r2"]}),
        fact(
            "c", "03-04 09:00", "carla", "complaint",
            {"claims": [{"asserts": "late", "clause": "C1", "event": "r2"}]},
        ),
    )  # fmt: skip
    asked = {one.ground: one.asked for one in told.on("03-05").accounts.credits}
    assert (asked["C1/r1"], asked["C1/r2"]) == ((), ("c",))


INPUTS = """## C1. Papeles
El cliente da «papeles» cada mes, a más tardar el día 5.

## C2. Cambios
El prestador presenta propuesta para cada petición de cambio del cliente en 3 días hábiles.
"""


def test_an_input_says_of_which_period_it_is() -> None:
    """April's papers may come before March's."""
    early = fact("i", "04-02 10:00", "carla", "input", {"thing": "papeles", "period": "2026-04"})
    found = story(INPUTS, early).on("04-03")
    assert duty(found, "C1/2026-04").outcome is Outcome.KEPT
    assert duty(found, "C1/2026-03").is_open


def test_a_request_may_say_that_it_asks_for_a_change() -> None:
    """Only then is a proposal owed."""
    plain = fact("r1", "03-10 09:00", "carla", "request")
    change = fact("r2", "03-10 09:00", "carla", "request", {"change": True})
    found = story(INPUTS, plain, change).on("03-10 10:00")
    assert [one.trigger_event for one in found.obligations if one.clause == "C2"] == ["r2"]
