"""S12: TikTok and a weekend crisis."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

from tests.cases.questions import (
    WORDS,
    acceptance_of,
    asked,
    assert_cites,
    assert_rests_on,
    kept,
    missed_days,
)
from tests.cases.relationships import obligation, owed_next
from trato.core.agreement import Side, Verb


def test_s12_q1_nothing_was_late_and_sunday_is_not_covered() -> None:
    """¿Hubo incumplimiento el domingo? ¿Está la atención de domingo en el acuerdo?"""
    question = asked("S12", "q1")
    public, client, sunday, _ = question.judge("e22").verdicts
    by_claim = question.answer["by_claim"]
    assert public.verdict is client.verdict is WORDS[by_claim["incumplimiento de Q2/Q3"]]
    assert sunday.verdict is WORDS[by_claim["guardia de domingo"]]
    assert public.due is not None
    assert client.due is not None
    assert public.due.at == question.due()
    assert client.due.at == question.due("client_message_due")
    assert_cites(question, [public, client, sunday])


def test_s12_q2_tiktok_is_not_covered() -> None:
    """¿Y TikTok?"""
    question = asked("S12", "q2")
    tiktok = question.judge("e22").verdicts[3]
    assert tiktok.verdict is WORDS[question.answer["verdict"]]
    assert_cites(question, [tiktok])


def test_s12_q3_the_proposal_came_in_time() -> None:
    """¿La propuesta de enmienda 1 llegó en plazo?"""
    question = asked("S12", "q3")
    proposal = obligation(question.standing, "Q5", verb=Verb.PROPOSE)
    assert kept(proposal, question.due())
    assert_rests_on(question, proposal)


def test_s12_q4_a_proposal_lapses() -> None:
    """¿Cuándo caducó la enmienda 1?"""
    question = asked("S12", "q4")
    lapsed = acceptance_of(question.standing, "e14")
    assert lapsed.answer == "lapsed"
    assert lapsed.at == question.due("expired_at")
    assert lapsed.clause == question.answer["clauses"][0]
    [version] = [one for one in question.standing.versions if one.number == 2]
    assert version.state == "lapsed"


def test_s12_q5_a_saturday_under_the_amendment() -> None:
    """Sábado 30-may: ¿qué regla rige y se cumplió?"""
    question = asked("S12", "q5")
    found = question.standing
    watch = obligation(found, "Q14", trigger="e32")
    assert kept(watch, datetime.fromisoformat("2026-05-30T11:20:00-05:00"))
    assert watch.version == 3
    [amendment] = [one for one in found.versions if one.number == 3]
    approvals = {event for _, event, _ in amendment.approvals}
    assert set(question.answer["facts"]) <= approvals | {"e32", *watch.events}


def test_s12_q6_sunday_was_a_courtesy() -> None:
    """Las 2,5 h del domingo."""
    question = asked("S12", "q6")
    [beyond] = question.standing.over_services
    assert (beyond.event, beyond.minutes, beyond.value) == ("e20", 150, None)
    assert beyond.courtesy == "e24b"
    assert set(question.answer["clauses"]) <= set(beyond.clauses)


def test_s12_q7_answered_in_time() -> None:
    """¿La respuesta a la petición e10 llegó en plazo?"""
    question = asked("S12", "q7")
    answer = obligation(question.standing, "Q3", trigger="e10")
    assert kept(answer, question.due())
    assert_rests_on(question, answer)


def test_s12_q8_one_mail_was_missing() -> None:
    """Correos cada 2 días del 4 al 22-may."""
    question = asked("S12", "q8")
    missed = missed_days(question.standing, "Q6", Verb.WRITE, since=date(2026, 5, 4))
    assert missed == question.answer["missed_due_dates"]


def test_s12_q10_two_fees_in_june_and_no_guess_about_may() -> None:
    """Cuota de junio con la enmienda 2 (y sin la 1). ¿Se prorratea mayo?"""
    question = asked("S12", "q10")
    fees = [one for one in question.standing.obligations if one.verb is Verb.PAY]
    june = [one.amount for one in fees if one.period == "2026-06" and one.amount is not None]
    assert sum(june, Decimal(0)) == question.money("june")
    assert {one.clause for one in fees if one.period == "2026-05"} == {"Q4"}


def test_s12_q11_what_is_open_and_whose() -> None:
    """¿Qué está pendiente y de quién a 26-may 12:00?"""
    question = asked("S12", "q11")
    found = question.standing
    overdue = [
        one
        for one in found.obligations
        if one.debtor is Side.PROVIDER
        and one.breached_at
        and (one.is_open or one.verb is Verb.CALL)
    ]
    mail = [one.due.at.isoformat() for one in overdue if one.verb is Verb.WRITE and one.due]
    assert mail == ["2026-05-24T23:59:59-05:00"]
    calls = [one.due.on - timedelta(days=6) for one in overdue if one.verb is Verb.CALL and one.due]
    assert calls == [date(2026, 5, 18)]
    assert {one.verb for one in overdue} == {Verb.WRITE, Verb.CALL}
    call, report = owed_next(found, Side.PROVIDER)[:2]
    assert call.due is not None
    assert report.due is not None
    assert (call.verb, call.due.at) == (Verb.CALL, question.due("provider_next"))
    assert report.due.at.isoformat() in question.answer["provider_what"]
    assert owed_next(found, Side.CLIENT) == []
