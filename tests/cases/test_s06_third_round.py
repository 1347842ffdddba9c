"""S06: a third round of drawings."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from tests.cases.questions import (
    WORDS,
    acceptance_of,
    asked,
    assert_cites,
    assert_rests_on,
    invoice,
    kept,
    missed_days,
    missed_weeks,
)
from tests.cases.relationships import obligation
from trato.core.agreement import Verb
from trato.core.standing.values import WithoutEffect


def test_s06_q1_accepted_by_silence() -> None:
    """¿Quién tiene razón el 13-may?"""
    question = asked("S06", "q1")
    judgement = question.judge("e43")
    assert judgement.whole is WORDS[question.answer["verdict"]]
    assert_cites(question, judgement.verdicts)


def test_s06_q2_what_can_be_measured() -> None:
    """¿La ronda 2 cumple los parámetros medibles (a) y (d)?"""
    question = asked("S06", "q2")
    [second] = [one for one in question.standing.deliveries if one.event == "e35"]
    measured = {one.criterion: one for one in second.quality}
    area, cost = measured["superficie"], measured["costo estimado"]
    assert (area.met, area.value, area.low, area.high) == (
        True,
        Decimal("142.6"),
        Decimal("135.8"),
        Decimal("144.2"),
    )
    assert (cost.met, cost.value, cost.low, cost.high) == (True, 2355, None, 2400)
    assert area.clause == cost.clause == question.answer["clauses"][0]


def test_s06_q3_comments_in_time_across_a_clock_change() -> None:
    """¿Las observaciones del 7-abr llegaron en plazo?"""
    question = asked("S06", "q3")
    review = obligation(question.standing, "A4", trigger="e17")
    assert kept(review, question.due())
    assert_rests_on(question, review)


def test_s06_q4_delivered_at_the_very_due() -> None:
    """¿La ronda 1 se entregó en plazo?"""
    question = asked("S06", "q4")
    first = obligation(question.standing, "A5", trigger="e22")
    assert kept(first, question.due())
    assert_rests_on(question, first)


def test_s06_q5_the_second_round() -> None:
    """¿Observaciones de la ronda 1 y entrega de la ronda 2 en plazo?"""
    question = asked("S06", "q5")
    found = question.standing
    review = obligation(found, "A4", trigger="e27")
    second = obligation(found, "A5", trigger="e31")
    assert kept(review, datetime.fromisoformat("2026-04-24T18:30:00-04:00"))
    assert kept(second, datetime.fromisoformat("2026-04-30T18:30:00-04:00"))
    assert_rests_on(question, review, second)


def test_s06_q6_a_relative_does_not_stop_the_clock() -> None:
    """El mensaje de la madre del 30-abr, ¿es una observación válida que detiene la aceptación?"""
    question = asked("S06", "q6")
    found = question.standing
    [act] = [one for one in found.acts if one.event in question.answer["facts"]]
    assert not act.effective
    assert act.reason is WithoutEffect.NOT_ALLOWED
    acceptance = acceptance_of(found, "e35")
    assert acceptance.tacit
    assert acceptance.at == datetime.fromisoformat("2026-05-11T18:30:00-04:00")
    assert {act.clause, acceptance.clause} == set(question.answer["clauses"])


def test_s06_q7_interest_on_the_last_invoice() -> None:
    """Interés por la factura L-2 pagada el 5-jun."""
    question = asked("S06", "q7")
    debt = invoice(question.standing, "L-2")
    assert debt.interest == question.money("interest")
    assert debt.due is not None
    assert debt.settled_at is not None
    assert (debt.settled_at.date() - debt.due.on).days == question.answer["late_days"]
    assert set(question.answer["facts"]) <= set(debt.events)


def test_s06_q8_the_price_of_a_third_round() -> None:
    """¿Cuánto cuesta y qué requiere la fachada con arcos?"""
    question = asked("S06", "q8")
    verdict = question.judge("e43").verdicts[1]
    prices = [way.price.amount for way in verdict.way_on if way.price is not None]
    assert question.money("price") in prices
    assert "A3" in verdict.clauses
    [rounds] = question.standing.rounds
    assert (rounds.used, rounds.included) == (2, 2)


def test_s06_q9_no_mail_was_missing() -> None:
    """¿Se incumplió alguna vez el correo cada 3 días?"""
    question = asked("S06", "q9")
    missed = missed_days(question.standing, "A8", Verb.WRITE, since=date(2026, 3, 6))
    assert missed == question.answer["missed_due_dates"]


def test_s06_q10_one_week_without_a_call() -> None:
    """Semanas completas del 9-mar al 10-may sin llamada ni reunión."""
    question = asked("S06", "q10")
    missed = missed_weeks(question.standing, "A8", since=date(2026, 3, 9), until=date(2026, 5, 4))
    assert missed == question.answer["missed_weeks_starting"]
