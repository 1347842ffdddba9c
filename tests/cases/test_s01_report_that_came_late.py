"""S01: the agency's report came late."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

from tests.cases.questions import (
    WORDS,
    Question,
    asked,
    assert_cites,
    assert_rests_on,
    credits_of,
    invoice,
    kept,
    missed_days,
    missed_weeks,
)
from tests.cases.relationships import obligation, owed_next
from trato.core.agreement import Side, Verb
from trato.core.standing.values import Outcome, Phase


def test_s01_q1_a_piece_nobody_approved() -> None:
    """¿Quién tiene razón en la queja del 23 de febrero (pieza de Coyoacán)?"""
    question = asked("S01", "q1")
    judgement = question.judge("e22")
    assert judgement.whole is WORDS[question.answer["verdict"]]
    [verdict] = judgement.verdicts
    assert_cites(question, [verdict])
    credit = Decimal(question.answer["amounts"]["credit"])
    assert [one.money.amount for one in verdict.amounts] == [credit]


def test_s01_q2_the_report_came_late() -> None:
    """¿Llegó tarde el informe de febrero, y cuánto descuento corresponde?"""
    question = asked("S01", "q2")
    verdict = question.judge("e35").verdicts[0]
    assert verdict.verdict is WORDS[question.answer["verdict"]]
    assert_cites(question, [verdict])
    assert verdict.due is not None
    assert verdict.due.at == question.due()
    credit = Decimal(question.answer["amounts"]["credit"])
    assert credit in [one.money.amount for one in verdict.amounts]


def test_s01_q3_answered_in_time() -> None:
    """¿La respuesta a la petición de alcance llegó en plazo?"""
    question = asked("S01", "q3")
    answer = obligation(question.standing, "C3", trigger="e12")
    assert kept(answer, question.due())
    assert_rests_on(question, answer)


def test_s01_q4_an_automatic_reply_is_no_answer() -> None:
    """¿Y la petición del 19-feb por el portal? Ojo con el acuse automático."""
    question = asked("S01", "q4")
    answer = obligation(question.standing, "C3", trigger="e17")
    assert answer.outcome is Outcome.KEPT_LATE
    assert answer.due is not None
    assert answer.due.at == question.due()
    assert answer.done_at is not None
    late = answer.done_at - answer.due.at
    assert late == timedelta(minutes=question.answer["late_minutes"])
    assert_rests_on(question, answer)


def test_s01_q5_mails_that_were_missing() -> None:
    """¿Qué vencimientos de correo (cada 3 días) se incumplieron?"""
    question = asked("S01", "q5")
    missed = missed_days(question.standing, "C4", Verb.WRITE, since=date(2026, 2, 1))
    assert missed == question.answer["missed_due_dates"]


def test_s01_q6_weeks_without_a_call() -> None:
    """¿Qué semanas completas quedaron sin llamada ni reunión?"""
    question = asked("S01", "q6")
    missed = missed_weeks(question.standing, "C4", since=date(2026, 2, 2), until=date(2026, 3, 2))
    assert missed == question.answer["missed_weeks_starting"]


def test_s01_q7_what_each_side_owes() -> None:
    """¿Qué debe cada parte a fecha 11-mar 12:00, y qué nota de crédito procede?"""
    question = asked("S01", "q7")
    found = question.standing
    march = invoice(found, "F-103")
    assert march.amount == question.money("owed_by_client")
    assert march.due is not None
    assert march.due.at == question.due("owed_due")
    overdue = [
        one for one in found.accounts.debts if one.balance and one.due and one.due.at < found.at
    ]
    assert sum((one.balance for one in overdue), Decimal(0)) == question.money("overdue")
    assert credits_of(found) == question.money("credit_to_client")
    assert march.balance == question.money("net")
    assert invoice(found, "F-102").interest == 0
    answer = obligation(found, "C3", trigger="e35")
    assert answer.phase is Phase.ACTIVE
    assert answer.due is not None
    assert answer.due.at.isoformat() in question.answer["provider_also_owes"]


def test_s01_q9_what_comes_next() -> None:
    """¿Cuál es el siguiente vencimiento de cada parte (sin contar correo ni llamada)?"""
    question = asked("S01", "q9")
    found = question.standing
    report = owed_next(found, Side.PROVIDER, apart_from=(Verb.WRITE, Verb.CALL))[0]
    assert report.due is not None
    assert (report.clause, report.due.at) == ("C5", question.due("provider_next"))
    review = owed_next(found, Side.CLIENT)[0]
    assert review.due is not None
    assert (review.clause, review.due.at) == ("C2", question.due("client_next"))
    assert_rests_on(question, report, review)


def test_s01_q10_a_batch_and_its_first_round() -> None:
    """¿El lote de marzo se entregó a tiempo y el cliente observó a tiempo?"""
    question = asked("S01", "q10")
    found = question.standing
    batch = obligation(found, "C1", period="2026-03")
    review = obligation(found, "C2", trigger="e25")
    assert batch.outcome is Outcome.KEPT
    assert batch.due is not None
    assert batch.due.on == date(2026, 2, 25)
    assert kept(review, datetime.fromisoformat("2026-02-27T18:00:00-06:00"))
    [rounds] = [one for one in found.rounds if "e26" in one.events]
    assert (rounds.clause, rounds.used, rounds.included, rounds.extra) == ("C6", 1, 2, 0)
    assert_rests_on(
        Question(question.relationship, question.at, {**question.answer, "clauses": ["C1", "C2"]}),
        batch,
        review,
    )


def test_s01_q11_work_beyond_the_agreement() -> None:
    """¿Hay sobreservicio?"""
    question = asked("S01", "q11")
    [beyond] = question.standing.over_services
    assert [beyond.event] == question.answer["facts"]
    assert set(question.answer["clauses"]) <= set(beyond.clauses)
