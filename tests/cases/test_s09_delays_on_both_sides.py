"""S09: articles late, data late, payment late."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from tests.cases.questions import (
    WORDS,
    acceptance_of,
    asked,
    assert_cites,
    assert_rests_on,
    credits_of,
    invoice,
    kept,
    missed_days,
)
from tests.cases.relationships import obligation
from trato.core.agreement import Verb
from trato.core.standing.values import Phase
from trato.core.verdict import VerdictCode
from trato.core.worktime import working_minutes_between


def test_s09_q1_two_of_four_articles() -> None:
    """¿Quién tiene razón sobre los cuatro artículos?"""
    question = asked("S09", "q1")
    judgement = question.judge("e22")
    assert judgement.whole is WORDS[question.answer["verdict"]]
    assert [one.verdict for one in judgement.verdicts] == [
        VerdictCode.NOT_RIGHT,
        VerdictCode.NOT_RIGHT,
        VerdictCode.PARTLY,
        VerdictCode.RIGHT,
    ]
    assert_cites(question, judgement.verdicts)


def test_s09_q2_the_right_discount() -> None:
    """Descuento correcto."""
    question = asked("S09", "q2")
    assert credits_of(question.standing) == question.money("credit")
    given = [
        one.money.amount for verdict in question.judge("e22").verdicts for one in verdict.amounts
    ]
    assert sum(given, Decimal(0)) == question.money("credit")


def test_s09_q3_what_was_owed_and_what_is_left() -> None:
    """¿Cuánto debía, cuánto falta y qué interés se devengó hasta el 20-may?"""
    question = asked("S09", "q3")
    debt = invoice(question.standing, "PM-4")
    assert debt.amount - debt.reduced == question.money("owed")
    assert debt.paid == question.money("paid")
    assert debt.balance == question.money("balance")
    assert debt.interest == question.money("interest_to_20_may")
    assert set(question.answer["facts"]) <= set(debt.events)


def test_s09_q4_interest_on_what_is_left() -> None:
    """Interés adicional sobre el saldo 97,50 del 21 al 22-may."""
    question = asked("S09", "q4")
    before = invoice(asked("S09", "q3").standing, "PM-4").interest
    assert invoice(question.standing, "PM-4").interest - before == question.money("interest")


def test_s09_q5_overdue_through_the_provider() -> None:
    """A 24-abr 15:00, ¿estado de los artículos 5 y 6?"""
    question = asked("S09", "q5")
    for thing in ("artículo 5", "artículo 6"):
        article = obligation(question.standing, "S1", thing=thing)
        assert article.phase is Phase.ACTIVE
        assert article.breached_at == datetime.fromisoformat("2026-04-24T14:30:00+02:00")
        assert not article.shifts


def test_s09_q6_how_late_in_working_hours() -> None:
    """¿Cuántas horas hábiles de retraso tuvo el artículo 6?"""
    question = asked("S09", "q6")
    article = obligation(question.standing, "S1", thing="artículo 6")
    [calendar] = question.relationship.versions[0].agreement.calendars
    assert article.due is not None
    assert article.done_at is not None
    minutes = working_minutes_between(calendar, article.due.at, article.done_at)
    assert minutes == 60 * Decimal(question.answer["hours"])


def test_s09_q7_the_report_after_a_holiday() -> None:
    """¿Informe en plazo?"""
    question = asked("S09", "q7")
    report = obligation(question.standing, "S10", period="2026-05")
    assert kept(report, question.due())
    assert_rests_on(question, report)


def test_s09_q8_accepted_by_silence() -> None:
    """Artículos 3 y 4: ¿aceptados?"""
    question = asked("S09", "q8")
    for delivery in ("e09", "e09b"):
        acceptance = acceptance_of(question.standing, delivery)
        assert acceptance.tacit
        assert acceptance.clause == question.answer["clauses"][0]
        assert acceptance.at.isoformat() in question.answer["state"]


def test_s09_q9_mails_that_were_missing() -> None:
    """Correos cada 3 días del 9 al 30-abr."""
    question = asked("S09", "q9")
    missed = missed_days(question.standing, "S11", Verb.WRITE, since=date(2026, 4, 9))
    assert missed == question.answer["missed_due_dates"]
